// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <retention/RetentionSource.h>

namespace voicelog {

/// What the programmes of this archive say of how long recordings are kept.
class StoredRetention final : public RetentionSource
{
public:
    [[nodiscard]] Result<QHash<Id, ProgrammeRetention>> byVault(Database &database) const override;
};

} // namespace voicelog
