// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/RestoreReplay.h>

namespace voicelog {

/// Carries destructions out again in an archive that is restored from an older backup: the recordings' rows with all
/// that belongs to them, and the record with its certificate as it was signed.
class DestructionReplay final : public RestoreReplay
{
public:
    [[nodiscard]] Result<QList<ReplayedDestruction>> recorded(Database &governance) const override;
    [[nodiscard]] Result<ReplayedDestruction> certified(const QByteArray &file,
                                                        const QByteArray &rootPublic) const override;
    [[nodiscard]] Result<QList<LostKeeping>> lost(Database &current, Database &restored, QDate day) const override;
    [[nodiscard]] Result<QString> lacks(Database &database, const ReplayedDestruction &destruction) const override;
    [[nodiscard]] Result<qint64> remove(Database &database, const QList<Id> &recordings) const override;
    [[nodiscard]] Result<void> enter(Database &database, const ReplayedDestruction &destruction) const override;
};

} // namespace voicelog
