// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>
#include <base/Result.h>

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace voicelog {

class Database;
class Session;

/// One destruction that a restored copy undergoes again.
struct ReplayedDestruction
{
    Id id;          ///< of its record; null where only the vault tells of it
    QString number; ///< of its record, e.g. DST-2026-0001; empty where only the vault tells of it
    Id vault;
    bool wholeVault = false;
    QList<Id> recordings; ///< where it is not the whole vault
    QByteArray record;    ///< what the module that made it needs to enter it again, such as its certificate
    friend bool operator==(const ReplayedDestruction &, const ReplayedDestruction &) = default;
};

/// Something that keeps recordings in the current archive and does not in a copy that is restored.
struct LostKeeping
{
    QString kind;   ///< a hold's kind; CONTRACT_REST: the rest of sales calls was destroyed since, and their proofs
                    ///< may not be in it; UNSEARCHED: a request, and nobody has looked what it is about; empty: an
                    ///< order to destroy that was withdrawn
    QString number; ///< of the hold, the certificate, the request; the order's id
    Id vault;
    QDate untilOn; ///< the first day without the hold, where it is known
    friend bool operator==(const LostKeeping &, const LostKeeping &) = default;
};

/// What a restore has to know of destructions and cannot, because this folder knows no recordings. Who composes the
/// program hands it in.
class RestoreReplay
{
public:
    virtual ~RestoreReplay() = default;

    /// Every destruction on record in an archive, the oldest first: asked of the current one, whose audit trail was
    /// verified, and of the restored one.
    [[nodiscard]] virtual Result<QList<ReplayedDestruction>> recorded(Database &governance) const = 0;
    /// The destruction that an exported certificate proves, checked with the organisation's public key. An error for
    /// any other file.
    [[nodiscard]] virtual Result<ReplayedDestruction> certified(const QByteArray &file,
                                                                const QByteArray &rootPublic) const = 0;

    /// What keeps recordings in the current archive on that day and does not in the restored one: holds that were
    /// placed, confirmed or prolonged after the backup, and orders to destroy that were withdrawn.
    [[nodiscard]] virtual Result<QList<LostKeeping>> lost(Database &current, Database &restored, QDate day) const = 0;

    /// What the copy lacks of what this destruction left, by the class of what was destroyed; empty if nothing. Before
    /// remove(), in its transaction.
    [[nodiscard]] virtual Result<QString> lacks(Database &database, const ReplayedDestruction &destruction) const = 0;

    /// Takes the rows of these recordings out of the vault for good. `database` has governance.db as `main` and the
    /// vault as `vault`, in a write transaction of the caller's. Returns how many were there: those that are gone
    /// already are passed over.
    [[nodiscard]] virtual Result<qint64> remove(Database &database, const QList<Id> &recordings) const = 0;
    /// Enters the destruction in the restored governance.db (`main`), in a write transaction of the caller's, so that
    /// its number is not given again and its certificate can be read. Only asked for what `recorded` does not tell of
    /// there. The vault itself may be younger than the backup and unknown in it; the number may be another's there,
    /// where an earlier restore was told that nothing had been destroyed and numbers were given again.
    [[nodiscard]] virtual Result<void> enter(Database &database, const ReplayedDestruction &destruction) const = 0;
};

} // namespace voicelog
