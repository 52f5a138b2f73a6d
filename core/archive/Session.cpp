// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Session.h"

#include "ArchiveErrors.h"
#include "AuditActions.h"
#include "Connection.h"
#include "SessionPrivate.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace voicelog {

Session::Session(std::unique_ptr<Private> p) : d(std::move(p)) {}

Session::~Session() { d->lock(); }

const AccountInfo &Session::account() const { return d->account; }
Id Session::archiveId() const { return d->archiveId; }
QString Session::path() const { return d->context.path; }
QString Session::organisation() const { return d->organisation; }
bool Session::fourEyes() const { return d->fourEyes; }
const Clock &Session::clock() const { return d->context.clock; }
const AuditTrail &Session::audit() const { return *d->audit; }

Result<Database> Session::openGovernance() const { return d->openGovernance(); }
Result<Database> Session::openVault(const Id &vault) const { return d->openVault(vault); }

Result<QList<VaultInfo>> Session::vaults() const
{
    VOICELOG_TRY(d->refresh());
    const std::lock_guard guard(d->mutex);
    QList<VaultInfo> all;
    for (const KeyringVault &vault : std::as_const(d->keyring.vaults)) {
        if (vault.kind != VaultKind::Governance)
            all.append({vault.id, vault.kind, d->keys.contains(vault.id)});
    }
    return all;
}

std::optional<VaultKind> Session::vaultKind(const Id &vault) const { return d->kindOf(vault); }

Result<QSet<Id>> Session::heldVaults() const
{
    VOICELOG_ASSIGN(const QList<VaultInfo> all, vaults());
    QSet<Id> held;
    for (const VaultInfo &vault : all) {
        if (vault.granted)
            held += vault.id;
    }
    return held;
}

Result<VaultInfo> Session::createVault(VaultKind kind, const WithVault &with)
{
    Q_ASSERT(kind != VaultKind::Governance);
    VOICELOG_TRY(d->requireRole({Role::PrivacyOfficer}, u"create-vault"_s));
    const Id id = Id::create(d->context.clock);
    const SecretBytes key = SecretBytes::random(crypto::KeySize);
    VOICELOG_TRY(d->changeKeyring([&](Keyring &keyring, Database &database) -> Result<void> {
        const auto sealed = crypto::sealTo(d->secrets.box.publicKey, key);
        const auto sealedRecovery = crypto::sealTo(keyring.recovery.boxPublic, key);
        if (!sealed || !sealedRecovery)
            return fail(errors::Damaged, {{u"path"_s, d->file.path()}, {u"detail"_s, u"public key"_s}});
        VOICELOG_TRY(d->settleVaults(database));
        VOICELOG_TRY(d->makeVaultFile(id, kind, key));
        keyring.vaults.append({id, kind, {{d->account.id, *sealed}}, *sealedRecovery});
        VOICELOG_ASSIGN(auto insert, database.prepare("INSERT INTO main.vault(id, kind, created_at, created_by) "
                                                      "VALUES(?, ?, ?, ?)"));
        insert.bind(1, id).bind(2, vaultKindId(kind)).bind(3, d->context.clock.now()).bind(4, d->account.id);
        VOICELOG_TRY(insert.run());
        AuditEvent event;
        event.action = actions::VaultCreated;
        event.objectType = u"VAULT"_s;
        event.objectId = id.toString();
        event.detail = {{u"kind"_s, vaultKindId(kind)}};
        VOICELOG_TRY(d->audit->record(database, event));
        return with ? with(database, id) : Result<void>();
    }));
    return VaultInfo{id, kind, true};
}

Result<void> Session::destroyVault(const Id &vault, const WithChange &with)
{
    if (d->account.role != Role::PrivacyOfficer && d->account.role != Role::RetentionService) {
        const Error denied(errors::RoleDenied,
                           {{u"role"_s, QString(roleId(d->account.role))}, {u"what"_s, u"destroy-vault"_s}});
        return d->refuse(denied, u"VAULT"_s, vault.toString());
    }
    VOICELOG_TRY(d->changeKeyring([&](Keyring &keyring, Database &database) -> Result<void> {
        const KeyringVault *entry = keyring.vault(vault);
        if (entry == nullptr || entry->kind == VaultKind::Governance)
            return std::unexpected(d->absence(database, vault));
        if (with)
            VOICELOG_TRY(with(database));
        VOICELOG_ASSIGN(auto mark, database.prepare("UPDATE main.vault SET destroyed_at = ? WHERE id = ?"));
        VOICELOG_TRY(mark.bind(1, d->context.clock.now()).bind(2, vault).run());
        AuditEvent event;
        event.action = actions::VaultDestroyed;
        event.objectType = u"VAULT"_s;
        event.objectId = vault.toString();
        event.detail = {{u"kind"_s, vaultKindId(entry->kind)}};
        VOICELOG_TRY(d->audit->record(database, event));
        keyring.vaults.removeIf([&vault](const KeyringVault &each) { return each.id == vault; });
        return {};
    }));
    // It is destroyed. A file that cannot be removed now is noise to everybody, and goes when it can.
    (void)d->removeDestroyed();
    return {};
}

void Session::lock() { d->lock(); }
bool Session::isLocked() const { return d->registry->isLocked(); }

} // namespace voicelog
