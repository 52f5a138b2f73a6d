// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DestructionRecord.h"

namespace voicelog {

/// That something is to be destroyed: proposed by one officer, approved by another (DOMAIN 3.7, 4.1).
struct DestructionOrder
{
    enum class State { Proposed, Approved, Withdrawn };

    Id id = {};
    Id vaultId = {};
    QString vaultNumber = {};
    DestructionWhat what = DestructionWhat::Recordings;
    DueClass dueClass = DueClass::Quality;
    QString ruleId = {};
    QDate dueOn = {};
    bool early = false; ///< it does not wait for the due date of the recordings, but for dueOn
    int count = 0;      ///< recordings that it was given for
    QDateTime proposedAt = {};
    Id proposedBy = {};
    QDateTime approvedAt = {};
    Id approvedBy = {};
    QDateTime withdrawnAt = {};
    Id withdrawnBy = {};

    [[nodiscard]] State state() const
    {
        return withdrawnAt.isValid() ? State::Withdrawn : approvedAt.isValid() ? State::Approved : State::Proposed;
    }
    [[nodiscard]] QJsonObject toJson() const;
};
/// PROPOSED, APPROVED, WITHDRAWN.
[[nodiscard]] QLatin1StringView orderStateId(DestructionOrder::State state);

} // namespace voicelog
