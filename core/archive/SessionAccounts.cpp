// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ArchiveErrors.h"
#include "AuditActions.h"
#include "SessionPrivate.h"

#include <base/BaseErrors.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

AccountInfo infoOf(const KeyringAccount &account) { return {account.id, account.name, account.role, account.disabled}; }

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

AuditEvent accountEvent(QLatin1StringView action, const Id &account, QJsonObject detail = {})
{
    AuditEvent event;
    event.action = action;
    event.objectType = u"ACCOUNT"_s;
    event.objectId = account.toString();
    event.detail = std::move(detail);
    return event;
}

AuditEvent vaultEvent(QLatin1StringView action, const Id &vault, const Id &account)
{
    AuditEvent event;
    event.action = action;
    event.objectType = u"VAULT"_s;
    event.objectId = vault.toString();
    event.detail = {{u"account"_s, account.toString()}};
    return event;
}

/// Which roles may ever hold the key of a vault of recordings or requests (DOMAIN 3.8).
bool mayHoldVault(Role role, VaultKind kind)
{
    switch (role) {
    case Role::PrivacyOfficer:
    case Role::Dpo:
    case Role::RetentionService:
        return true;
    case Role::Investigator:
        return kind == VaultKind::Recordings;
    case Role::OrReviewer:
    case Role::Administrator:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

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
    VOICELOG_TRY(d->requireRole({Role::PrivacyOfficer, Role::Administrator}, u"add-account"_s));
    // An administrator who could make an officer would have made himself one.
    if (role == Role::PrivacyOfficer)
        VOICELOG_TRY(d->requireRole({Role::PrivacyOfficer}, u"add-officer"_s));
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
        return d->audit->record(database, accountEvent(actions::AccountAdded, account.id,
                                                       {{u"account"_s, account.id.toString()},
                                                        {u"role"_s, roleId(role)},
                                                        {u"boxPublic"_s, base64(account.boxPublic)},
                                                        {u"signPublic"_s, base64(account.signPublic)}}));
    }));
    return infoOf(account);
}

Result<void> Session::disableAccount(const Id &account)
{
    VOICELOG_TRY(d->requireRole({Role::PrivacyOfficer, Role::Administrator}, u"disable-account"_s));
    if (account == d->account.id)
        return d->refuse(denied(d->account.role, u"disable-self"_s), u"ACCOUNT"_s, account.toString());
    const Result<QList<AccountInfo>> all = accounts();
    VOICELOG_TRY(all);
    const auto target = std::ranges::find(*all, account, &AccountInfo::id);
    if (target == all->end())
        return notFound(u"account"_s, account);
    if (target->role == Role::PrivacyOfficer)
        VOICELOG_TRY(d->requireRole({Role::PrivacyOfficer}, u"disable-officer"_s));
    return d->changeKeyring([&](Keyring &keyring, Database &database) -> Result<void> {
        KeyringAccount *entry = keyring.account(account);
        if (entry == nullptr)
            return notFound(u"account"_s, account);
        entry->disabled = true;
        for (KeyringVault &vault : keyring.vaults)
            vault.sealed.remove(account);
        VOICELOG_ASSIGN(auto update, database.prepare("UPDATE main.account SET disabled = 1 WHERE id = ?"));
        VOICELOG_TRY(update.bind(1, account).run());
        return d->audit->record(database, accountEvent(actions::AccountDisabled, account));
    });
}

Result<void> Session::grantVault(const Id &account, const Id &vault)
{
    VOICELOG_TRY(d->requireRole({Role::PrivacyOfficer}, u"grant"_s));
    if (account == d->account.id)
        return d->refuse(denied(d->account.role, u"self-grant"_s), u"VAULT"_s, vault.toString());
    VOICELOG_TRY(d->refresh());
    const auto key = d->keyOf(vault);
    if (!key && key.error().is(errors::NotGranted))
        return d->refuse(key.error(), u"VAULT"_s, vault.toString());
    if (!key)
        return fail(key);
    std::optional<Error> refusal;
    const auto changed = d->changeKeyring([&](Keyring &keyring, Database &database) -> Result<void> {
        const KeyringAccount *target = keyring.account(account);
        KeyringVault *entry = keyring.vault(vault);
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
        return d->audit->record(database, vaultEvent(actions::VaultGranted, vault, account));
    });
    if (refusal)
        return d->refuse(*refusal, u"VAULT"_s, vault.toString());
    return changed;
}

Result<void> Session::revokeVault(const Id &account, const Id &vault)
{
    VOICELOG_TRY(d->requireRole({Role::PrivacyOfficer}, u"revoke"_s));
    return d->changeKeyring([&](Keyring &keyring, Database &database) -> Result<void> {
        KeyringVault *entry = keyring.vault(vault);
        if (entry == nullptr || entry->kind == VaultKind::Governance || !entry->sealed.contains(account))
            return notFound(u"grant"_s, account);
        entry->sealed.remove(account);
        return d->audit->record(database, vaultEvent(actions::VaultRevoked, vault, account));
    });
}

Result<QList<Id>> Session::grantees(const Id &vault) const
{
    VOICELOG_TRY(d->refresh());
    const std::lock_guard guard(d->mutex);
    const KeyringVault *entry = d->keyring.vault(vault);
    if (entry == nullptr)
        return notFound(u"vault"_s, vault);
    return entry->sealed.keys();
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
        return audit->record(database, accountEvent(actions::AccountRecovered, target->id,
                                                    {{u"account"_s, target->id.toString()},
                                                     {u"role"_s, roleId(target->role)},
                                                     {u"boxPublic"_s, base64(target->boxPublic)},
                                                     {u"signPublic"_s, base64(target->signPublic)}}));
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
