// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountEvents.h"
#include "AccountRules.h"
#include "ArchiveErrors.h"
#include "AuditActions.h"
#include "SessionPrivate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<void> Session::enableAccount(const Id &account)
{
    VOICELOG_TRY(d->manageable(account, u"enable-account"_s));
    return d->changeKeyring([&](Keyring &keyring, Database &database) -> Result<void> {
        VOICELOG_ASSIGN(KeyringAccount * entry, d->stillManageable(keyring, account));
        entry->disabled = false;
        VOICELOG_ASSIGN(const SecretBytes key, d->keyOf(d->governanceId));
        const auto sealed = crypto::sealTo(entry->boxPublic, key);
        if (!sealed)
            return fail(errors::Damaged, {{u"path"_s, d->file.path()}, {u"detail"_s, u"public key"_s}});
        keyring.vault(d->governanceId)->sealed.insert(account, *sealed);
        VOICELOG_ASSIGN(auto update, database.prepare("UPDATE main.account SET disabled = 0 WHERE id = ?"));
        VOICELOG_TRY(update.bind(1, account).run());
        return d->audit->record(database, accountEvent(actions::AccountEnabled, account));
    });
}

Result<void> Session::changeRole(const Id &account, Role role)
{
    VOICELOG_ASSIGN(const AccountInfo target, d->manageable(account, u"change-role"_s));
    VOICELOG_TRY(d->requireManage(role, u"change-role"_s, account));
    if (target.role == role)
        return {};
    return d->changeKeyring([&](Keyring &keyring, Database &database) -> Result<void> {
        VOICELOG_ASSIGN(KeyringAccount * entry, d->stillManageable(keyring, account));
        QJsonObject detail = standingOf(*entry);
        detail.insert(u"from"_s, roleId(entry->role));
        detail.insert(u"role"_s, roleId(role));
        entry->role = role;
        for (KeyringVault &vault : keyring.vaults) {
            if (vault.kind != VaultKind::Governance && vault.sealed.remove(account))
                VOICELOG_TRY(d->audit->record(database, vaultEvent(actions::VaultRevoked, vault.id, account)));
        }
        return d->audit->record(database, accountEvent(actions::AccountRoleChanged, account, detail));
    });
}

Result<QList<Id>> Session::renewAccount(const Id &account, const SecretBytes &password)
{
    const QString what = u"set-password"_s;
    VOICELOG_ASSIGN(const AccountInfo target, d->manageable(account, what));
    if (!maySetPassword(d->account.role, target.role)) {
        return d->refuse(Error(errors::RoleDenied, {{u"role"_s, QString(roleId(d->account.role))}, {u"what"_s, what}}),
                         u"ACCOUNT"_s, account.toString());
    }
    VOICELOG_TRY(checkNewPassword(password));
    KeyringAccount renewed;
    renewed.id = account;
    const AccountSecrets fresh = AccountSecrets::make(d->secrets.rootPublic);
    VOICELOG_TRY(fresh.sealTo(renewed, d->archiveId, password, d->context.cost)); // slow: not under the mutex
    QList<Id> notHeld;
    VOICELOG_TRY(d->changeKeyring([&](Keyring &keyring, Database &database) -> Result<void> {
        VOICELOG_ASSIGN(KeyringAccount * entry, d->stillManageable(keyring, account));
        if (entry->disabled)
            return fail(errors::AccountDisabled);
        if (entry->role != target.role)
            return fail(errors::AccountChanged);
        renewed.name = entry->name;
        renewed.role = entry->role;
        *entry = renewed;
        QJsonArray lost;
        for (KeyringVault &vault : keyring.vaults) {
            if (vault.sealed.remove(account) == 0)
                continue;
            const auto key = d->keyOf(vault.id);
            if (key) {
                vault.sealed.insert(account, *crypto::sealTo(renewed.boxPublic, *key));
            } else {
                notHeld.append(vault.id);
                lost.append(vault.id.toString());
            }
        }
        VOICELOG_TRY(Private::forgetPrivate(database, account));
        QJsonObject detail = standingOf(renewed);
        if (!lost.isEmpty())
            detail.insert(u"vaultsLost"_s, lost);
        return d->audit->record(database, accountEvent(actions::AccountKeysRenewed, account, detail));
    }));
    return notHeld;
}

} // namespace voicelog
