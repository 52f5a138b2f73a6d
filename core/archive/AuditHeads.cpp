// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuditHeads.h"

#include "ArchiveErrors.h"
#include "AuditEvent.h"
#include "DatabasePrivate.h"

#include <base/Id.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace voicelog::auditHeads {

namespace {

Id vaultOn(const Database &database) { return Id::fromString(QFileInfo(database.vaultPath()).completeBaseName()); }

std::unexpected<Error> older(const QString &path, qint64 seq)
{
    return fail(errors::RolledBack, {{u"path"_s, path}, {u"seq"_s, seq}});
}

} // namespace

Result<void> note(Database &database, const AuditEvent &event)
{
    if (!database.hasVault())
        return {};
    VOICELOG_ASSIGN(auto inVault,
                    database.prepare("INSERT INTO vault.audit_head(only_row, seq, hash) VALUES(1, ?1, ?2) "
                                     "ON CONFLICT(only_row) DO UPDATE SET seq = ?1, hash = ?2"));
    VOICELOG_TRY(inVault.bind(1, event.seq).bind(2, event.hash).run());
    VOICELOG_ASSIGN(auto inGovernance, database.prepare("INSERT INTO main.vault_head(vault, seq) VALUES(?1, ?2) "
                                                        "ON CONFLICT(vault) DO UPDATE SET seq = ?2"));
    return inGovernance.bind(1, vaultOn(database)).bind(2, event.seq).run();
}

Result<void> check(Database &database, const QString &governancePath, const QString &vaultPath)
{
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Read));
    qint64 seen = 0;
    QByteArray hash;
    {
        VOICELOG_ASSIGN(auto inVault, database.prepare("SELECT seq, hash FROM vault.audit_head"));
        VOICELOG_ASSIGN(const bool any, inVault.step());
        if (any) {
            seen = inVault.int64(0);
            hash = inVault.blob(1);
        }
    }
    qint64 noted = 0;
    {
        VOICELOG_ASSIGN(auto inGovernance, database.prepare("SELECT seq FROM main.vault_head WHERE vault = ?"));
        VOICELOG_ASSIGN(const bool any, inGovernance.bind(1, vaultOn(database)).step());
        noted = any ? inGovernance.int64(0) : 0;
    }
    if (seen < noted)
        return older(vaultPath, seen + 1);
    if (seen == 0)
        return {};
    VOICELOG_ASSIGN(auto event, database.prepare("SELECT hash FROM main.audit_event WHERE seq = ?"));
    VOICELOG_ASSIGN(const bool there, event.bind(1, seen).step());
    if (seen > noted || !there || event.blob(0) != hash)
        return older(governancePath, seen);
    return {};
}

} // namespace voicelog::auditHeads
