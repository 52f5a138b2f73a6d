// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingEnums.h"

#include <base/Id.h>

#include <QString>

#include <optional>

namespace voicelog {

/// Somebody who took part in a call. Name and number stand in Person and PersonIdentifier rows of the vault; here they
/// are joined in for showing.
struct Participant
{
    Id personId; ///< null: unknown
    ParticipantRole role = ParticipantRole::Customer;
    QString name;     ///< empty if unknown
    QString number;   ///< E.164 ("+31201234567") or an extension; empty if withheld
    int channel = -1; ///< of the sound, counted over the legs; -1 if not known
    std::optional<qint64> joinedMs;
    std::optional<qint64> leftMs;

    friend bool operator==(const Participant &, const Participant &) = default;
};

} // namespace voicelog
