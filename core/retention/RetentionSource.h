// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DueClass.h"

#include <archive/Database.h>
#include <base/Id.h>

#include <QHash>
#include <QString>

#include <optional>

namespace voicelog {

/// What a programme says of how long its recordings are kept.
struct ProgrammeRetention
{
    Id programmeId = {};
    QString number = {};
    QString purpose = {};
    QString retentionClass = {}; ///< empty: as its purpose says
    std::optional<int> retentionDays = {};
    QString retentionReason = {};

    [[nodiscard]] DueClass namedClass() const { return dueClassNamed(purpose, retentionClass); }
};

/// Programmes are kept above retention; who composes the program hands their reader in. It reads only what every role
/// may read of them, so that the retention service can use it.
class RetentionSource
{
public:
    virtual ~RetentionSource() = default;
    /// By the programmes' vaults. Within the caller's transaction. Called from any thread.
    [[nodiscard]] virtual Result<QHash<Id, ProgrammeRetention>> byVault(Database &database) const = 0;
};

} // namespace voicelog
