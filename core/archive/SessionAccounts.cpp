// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountEvents.h"
#include "AccountRules.h"
#include "ArchiveErrors.h"
#include "AuditActions.h"
#include "SessionPrivate.h"

#include <base/BaseErrors.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

AccountInfo infoOf(const KeyringAccount &account) { return {account.id, account.name, account.role, account.disabled}; }

std::unexpected<Error> notFound(const QString &what, const Id &id)
{
    return fail(errors::NotFound, {{u"what"_s, what}, {u"id"_s, id.toString()}});
}

Error denied(Role role, const QString &what)
{
    return Error(errors::RoleDenied, {{u"role"_s, QString(roleId(role))}, {u"what"_s, what}});
}

} // namespace

Result<QList<AccountInfo>> Session::accounts() const
{
    VOICELOG_TRY(d->refresh());
    const std::lock_guard guard(d->mutex);
    QList<AccountInfo> all;
    std::ranges::transform(d->keyring.accounts, std::back_inserter(all), infoOf);
    return all;
}

Result<AccountInfo> Session::addAccount(const QString &name, Role role, const SecretBytes &password)
{
    VOICELOG_TRY(d->requireManage(role, u"add-account"_s, {}));
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"name"_s}});
    VOICELOG_TRY(checkNewPassword(password));

    KeyringAccount account;
    account.id = Id::create(d->context.clock);
    account.name = trimmed;
    account.role = role;
    const AccountSecrets secrets = AccountSecrets::make(d->secrets.rootPublic);
    VOICELOG_TRY(secrets.sealTo(account, d->archiveId, password, d->context.cost));
    VOICELOG_TRY(d->changeKeyring([&](Keyring &keyring, Database &database) -> Result<void> {
        if (keyring.accountNamed(trimmed) != nullptr)
            return fail(errors::AccountExists, {{u"name"_s, trimmed}});
        VOICELOG_ASSIGN(const SecretBytes governanceKey, d->keyOf(d->governanceId));
        keyring.accounts.append(account);
        keyring.vault(d->governanceId)->sealed.insert(account.id, *crypto::sealTo(account.boxPublic, governanceKey));
        VOICELOG_ASSIGN(auto insert, database.prepare("INSERT INTO main.account(id, name, role, disabled, created_at) "
                                                      "VALUES(?, ?, ?, 0, ?)"));
        insert.bind(1, account.id).bind(2, trimmed).bind(3, roleId(role)).bind(4, d->context.clock.now());
        VOICELOG_TRY(insert.run());
        return d->audit->record(database, accountEvent(actions::AccountAdded, account.id, standingOf(account)));
    }));
    return infoOf(account);
}

Result<void> Session::disableAccount(const Id &account)
{
    VOICELOG_TRY(d->manageable(account, u"disable-account"_s));
    return d->changeKeyring([&](Keyring &keyring, Database &database) -> Result<void> {
        VOICELOG_ASSIGN(KeyringAccount * entry, d->stillManageable(keyring, account));
        entry->disabled = true;
        for (KeyringVault &vault : keyring.vaults)
            vault.sealed.remove(account);
        VOICELOG_ASSIGN(auto update, database.prepare("UPDATE main.account SET disabled = 1 WHERE id = ?"));
        VOICELOG_TRY(update.bind(1, account).run());
        return d->audit->record(database, accountEvent(actions::AccountDisabled, account));
    });
}

Result<void> Session::grantVault(const Id &account, const Id &vault, const WithChange &with)
{
    VOICELOG_TRY(d->requireRole({Role::PrivacyOfficer}, u"grant"_s));
    if (account == d->account.id)
        return d->refuse(denied(d->account.role, u"self-grant"_s), u"VAULT"_s, vault.toString());
    VOICELOG_TRY(d->refresh());
    const auto key = d->keyOf(vault);
    if (!key && key.error().is(errors::NotGranted)) {
        VOICELOG_TRY(d->checkNotDestroyed(vault));
        return d->refuse(key.error(), u"VAULT"_s, vault.toString());
    }
    if (!key)
        return fail(key);
    std::optional<Error> refusal;
    const auto changed = d->changeKeyring([&](Keyring &keyring, Database &database) -> Result<void> {
        const KeyringAccount *target = keyring.account(account);
        KeyringVault *entry = keyring.vault(vault);
        if (entry == nullptr)
            return std::unexpected(Private::absence(database, vault));
        if (target == nullptr)
            return notFound(u"account"_s, account);
        if (target->disabled)
            return fail(errors::AccountDisabled);
        if (entry->kind == VaultKind::Governance || !mayHoldVault(target->role, entry->kind)) {
            refusal = denied(target->role, u"hold-vault"_s);
            return std::unexpected(*refusal);
        }
        const auto sealed = crypto::sealTo(target->boxPublic, *key);
        if (!sealed)
            return fail(errors::Damaged, {{u"path"_s, d->file.path()}, {u"detail"_s, u"public key"_s}});
        entry->sealed.insert(account, *sealed);
        if (with)
            VOICELOG_TRY(with(database));
        return d->audit->record(database, vaultEvent(actions::VaultGranted, vault, account));
    });
    if (refusal)
        return d->refuse(*refusal, u"VAULT"_s, vault.toString());
    return changed;
}

Result<void> Session::revokeVault(const Id &account, const Id &vault, const WithChange &with)
{
    VOICELOG_TRY(d->requireRole({Role::PrivacyOfficer}, u"revoke"_s));
    return d->changeKeyring([&](Keyring &keyring, Database &database) -> Result<void> {
        KeyringVault *entry = keyring.vault(vault);
        if (entry == nullptr)
            return std::unexpected(Private::absence(database, vault));
        if (entry->kind == VaultKind::Governance || !entry->sealed.contains(account))
            return notFound(u"grant"_s, account);
        entry->sealed.remove(account);
        if (with)
            VOICELOG_TRY(with(database));
        return d->audit->record(database, vaultEvent(actions::VaultRevoked, vault, account));
    });
}

Result<QMap<Id, QList<Id>>> Session::grants() const
{
    VOICELOG_TRY(d->refresh());
    const std::lock_guard guard(d->mutex);
    QMap<Id, QList<Id>> all;
    for (const KeyringVault &vault : std::as_const(d->keyring.vaults)) {
        if (vault.kind != VaultKind::Governance)
            all.insert(vault.id, vault.sealed.keys());
    }
    return all;
}

Result<QList<Id>> Session::grantees(const Id &vault) const
{
    VOICELOG_TRY(d->refresh());
    {
        const std::lock_guard guard(d->mutex);
        if (const KeyringVault *entry = d->keyring.vault(vault))
            return entry->sealed.keys();
    }
    VOICELOG_ASSIGN(Database governance, d->openGovernance());
    return std::unexpected(Private::absence(governance, vault));
}

Result<void> Session::changePassword(const SecretBytes &oldPassword, const SecretBytes &newPassword)
{
    VOICELOG_TRY(checkNewPassword(newPassword));
    VOICELOG_TRY(checkPassword(oldPassword));
    return d->changePassword(newPassword, actions::PasswordChanged);
}

Result<void> Session::Private::changePassword(const SecretBytes &password, QLatin1StringView action)
{
    KeyringAccount sealed;
    AccountSecrets copy;
    {
        const std::lock_guard guard(mutex);
        if (isLocked())
            return fail(errors::SessionLocked);
        sealed = *keyring.account(account.id);
        copy = secrets.clone();
    }
    VOICELOG_TRY(copy.sealTo(sealed, archiveId, password, context.cost)); // slow: not under the mutex
    return changeKeyring([&](Keyring &changed, Database &database) -> Result<void> {
        *changed.account(account.id) = sealed;
        return audit->record(database, accountEvent(action, account.id));
    });
}

Result<void> Session::Private::replaceKeys(const QString &accountName, const SecretBytes &password)
{
    const AccountSecrets fresh = AccountSecrets::make(secrets.rootPublic);
    return changeKeyring([&](Keyring &changed, Database &database) -> Result<void> {
        const KeyringAccount *found = changed.accountNamed(accountName);
        if (found == nullptr)
            return fail(errors::NotFound, {{u"what"_s, u"account"_s}, {u"id"_s, accountName}});
        if (found->disabled)
            return fail(errors::AccountDisabled);
        if (found->role != Role::PrivacyOfficer)
            return std::unexpected(denied(found->role, u"recover"_s));
        KeyringAccount *target = changed.account(found->id);
        VOICELOG_TRY(fresh.sealTo(*target, archiveId, password, context.cost));
        for (KeyringVault &vault : changed.vaults) {
            VOICELOG_ASSIGN(const SecretBytes key, keyOf(vault.id));
            vault.sealed.insert(target->id, *crypto::sealTo(target->boxPublic, key));
        }
        VOICELOG_TRY(forgetPrivate(database, target->id));
        return audit->record(database, accountEvent(actions::AccountRecovered, target->id, standingOf(*target)));
    });
}

Result<void> Session::checkPassword(const SecretBytes &password)
{
    VOICELOG_TRY(d->refresh());
    KeyringAccount own;
    {
        const std::lock_guard guard(d->mutex);
        own = *d->keyring.account(d->account.id);
    }
    VOICELOG_TRY(d->context.throttle.begin(d->archiveId));
    const auto secrets = AccountSecrets::unseal(own, d->archiveId, password, d->file.path());
    if (secrets) {
        d->context.throttle.succeeded(d->archiveId);
        return {};
    }
    if (!secrets.error().is(errors::WrongPassword))
        d->context.throttle.withdrawn(d->archiveId);
    return fail(secrets);
}

} // namespace voicelog
