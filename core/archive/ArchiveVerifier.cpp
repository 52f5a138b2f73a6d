// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ArchiveVerifier.h"

#include "ArchiveErrors.h"
#include "AuditActions.h"
#include "AuditHeads.h"
#include "SessionPrivate.h"

#include <base/BaseErrors.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype PagesNamed = 20;

} // namespace

ArchiveVerifier::ArchiveVerifier(Session::Private &session, const ProgressFunction &progress, const CancelToken &cancel)
    : m_session(session), m_progress(progress), m_cancel(cancel)
{
}

Result<ArchiveVerification> ArchiveVerifier::run()
{
    (void)m_session.refresh(); // what keeps it from the keyring in force is found below
    {
        VOICELOG_ASSIGN(Database governance, m_session.openGovernance());
        VOICELOG_TRY(note(checkPages(governance, "main", m_session.governancePath())));
    }
    { // one that met a damaged page reads nothing more
        VOICELOG_ASSIGN(Database governance, m_session.openGovernance());
        VOICELOG_TRY(note(checkTrail(governance)));
    }
    {
        VOICELOG_ASSIGN(Database governance, m_session.openGovernance());
        VOICELOG_TRY(note(checkKeyring(governance)));
        VOICELOG_TRY(note(checkDestructions(governance)));
        ++m_found.vaultsChecked;
    }
    const QList<KeyringVault> vaults = m_session.inForce().vaults;
    Progress done;
    for (const KeyringVault &vault : vaults)
        done.totalBytes += QFileInfo(m_session.vaultPath(vault.id)).size();
    done.totalItems = vaults.size() - 1;
    for (const KeyringVault &vault : vaults) {
        if (m_cancel.isCancelled())
            return fail(errors::Cancelled);
        if (vault.kind == VaultKind::Governance)
            continue;
        VOICELOG_TRY(note(checkVault(vault.id)));
        ++done.doneItems;
        done.doneBytes += QFileInfo(m_session.vaultPath(vault.id)).size();
        if (m_progress)
            m_progress(done);
    }
    checkFolder();
    AuditEvent event;
    event.action = actions::ArchiveVerified;
    event.objectType = u"ARCHIVE"_s;
    event.objectId = m_session.archiveId.toString();
    event.detail = {{u"problems"_s, m_found.problems.size()}, {u"vaults"_s, m_found.vaultsChecked}};
    VOICELOG_TRY(note(m_session.audit->record(event)));
    return std::move(m_found);
}

Result<void> ArchiveVerifier::checkTrail(Database &governance)
{
    VOICELOG_ASSIGN(m_found.audit, m_session.audit->verify(governance, m_progress, m_cancel));
    return {};
}

Result<void> ArchiveVerifier::checkKeyring(Database &governance)
{
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(governance, Transaction::Kind::Write));
    VOICELOG_TRY(m_session.provenKeyring(governance));
    for (const QString &path : m_session.file.givenUp())
        unfinished(path);
    return {};
}

Result<void> ArchiveVerifier::checkDestructions(Database &governance)
{
    VOICELOG_ASSIGN(auto rows, governance.prepare("SELECT id, destroyed_at IS NOT NULL FROM main.vault"));
    for (;;) {
        VOICELOG_ASSIGN(const bool any, rows.step());
        if (!any)
            return {};
        const Id vault = rows.id(0);
        const bool destroyed = rows.boolean(1);
        const bool hasKey = m_session.kindOf(vault).has_value();
        VOICELOG_ASSIGN(auto events, governance.prepare("SELECT 1 FROM main.audit_event WHERE object_type = 'VAULT' "
                                                        "AND object_id = ? AND action = ? AND role IN (?, ?)"));
        events.bind(1, vault.toString()).bind(2, actions::VaultDestroyed);
        events.bind(3, roleId(Role::PrivacyOfficer)).bind(4, roleId(Role::RetentionService));
        VOICELOG_ASSIGN(const bool recorded, events.step());
        if (destroyed)
            m_destroyed.insert(vault);
        if (destroyed != recorded)
            damaged(m_session.vaultPath(vault),
                    destroyed ? u"no event tells of its destruction"_s : u"destroyed by the audit trail alone"_s);
        else if (destroyed == hasKey)
            damaged(m_session.vaultPath(vault), destroyed ? u"destroyed, but its key is there"_s : u"no key"_s);
    }
}

Result<void> ArchiveVerifier::checkVault(const Id &vault)
{
    const QString path = m_session.vaultPath(vault);
    if (!QFileInfo::exists(path))
        return fail(errors::MissingVault, {{u"path"_s, path}, {u"vault"_s, vault.toString()}});
    if (!m_session.keyOf(vault))
        return {}; // not granted: that it is there is all that can be known
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    ++m_found.vaultsChecked;
    VOICELOG_TRY(note(checkPages(database, "vault", path)));
    // On a connection of its own: one that met a damaged page reads nothing more.
    VOICELOG_ASSIGN(Database again, m_session.openVault(vault));
    return auditHeads::check(again, m_session.governancePath(), path);
}

Result<void> ArchiveVerifier::checkPages(Database &database, const QByteArray &schemaName, const QString &path)
{
    const auto firstLines = [&](const char *pragma, qsizetype most) -> Result<QString> {
        VOICELOG_ASSIGN(auto check, database.prepare("PRAGMA " + schemaName + '.' + pragma));
        QStringList lines;
        while (lines.size() < most) {
            VOICELOG_ASSIGN(const bool any, check.step());
            if (!any)
                break;
            lines.append(check.text(0));
        }
        return lines.join(u"; "_s);
    };
    VOICELOG_ASSIGN(const QString cipher, firstLines("cipher_integrity_check", PagesNamed));
    if (!cipher.isEmpty()) {
        damaged(path, cipher);
        return {}; // what stands on pages that do not read is told by nothing else
    }
    VOICELOG_ASSIGN(const QString structure, firstLines("quick_check(1)", 1));
    if (structure != "ok"_L1)
        damaged(path, structure);
    VOICELOG_ASSIGN(const QString references, firstLines("foreign_key_check", 1));
    if (!references.isEmpty())
        damaged(path, u"foreign key of "_s + references);
    return {};
}

void ArchiveVerifier::checkFolder()
{
    const QDir folder(m_session.context.path + u"/vaults"_s);
    for (const QString &name : folder.entryList({u"*.db"_s}, QDir::Files)) {
        const Id vault = Id::fromString(name.chopped(3));
        if (m_destroyed.contains(vault))
            unfinished(folder.filePath(name));
        else if (!m_session.kindOf(vault))
            damaged(folder.filePath(name), u"not in the keyring"_s);
    }
}

Result<void> ArchiveVerifier::note(const Result<void> &outcome)
{
    if (outcome)
        return {};
    if (outcome.error().kind() == ErrorKind::Cancelled)
        return outcome;
    m_found.problems.append(outcome.error());
    return {};
}

void ArchiveVerifier::unfinished(const QString &path)
{
    m_found.problems.append(Error(errors::DestructionUnfinished, {{u"path"_s, path}}));
}

void ArchiveVerifier::damaged(const QString &path, const QString &detail)
{
    m_found.problems.append(Error(errors::Damaged, {{u"path"_s, path}, {u"detail"_s, detail}}));
}

} // namespace voicelog
