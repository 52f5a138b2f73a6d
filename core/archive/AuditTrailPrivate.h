// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AuditTrail.h"
#include "SigningKey.h"

#include <functional>
#include <mutex>
#include <optional>

namespace voicelog {

/// Whose events an AuditTrail records, and with what.
struct AuditTrail::Private
{
    Id actorId;
    Role role = Role::OrReviewer;
    QString workstation;
    const Clock *clock = nullptr;
    QByteArray rootPublic; ///< of the key that signed the first event
    std::function<Result<Database>()> openGovernance;
    std::function<Result<void>(Database &)> checkStanding;

    std::mutex mutex;
    std::optional<SigningKey> key; ///< none once locked

    [[nodiscard]] Result<QByteArray> sign(const QByteArray &message);
    void lock();
};

} // namespace voicelog
