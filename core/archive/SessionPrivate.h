// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AccountSecrets.h"
#include "AuditTrailPrivate.h"
#include "DatabaseOpener.h"
#include "Keyring.h"
#include "KeyringFile.h"
#include "Migrator.h"
#include "Session.h"
#include "UnlockThrottle.h"

#include <QSet>

#include <functional>
#include <initializer_list>
#include <map>
#include <mutex>
#include <optional>

namespace voicelog {

class Connection;
class ConnectionRegistry;

/// What a session is begun with.
struct SessionContext
{
    QString path;
    Schema schema;
    const Clock &clock;
    KdfCost cost;
    UnlockThrottle throttle;
};

/// The inside of a Session. `mutex` guards everything that can change, and is held for moments only: whoever holds it
/// waits for nothing, so that it may be taken by whoever is within a transaction. `settling` is held by who changes the
/// keyring or the files of vaults, over all of that; it is taken outside of transactions and before the mutex. Both are
/// recursive because functions build on each other.
struct Session::Private
{
    Private(SessionContext c, const KeyringAccount &own, AccountSecrets s);

    /// Takes a keyring that was proven to be in force: opens the vault keys sealed to this account, and closes the
    /// connections to vaults whose key it lost. errors::Damaged if one does not open, errors::AccountDisabled if the
    /// account may no longer be used.
    [[nodiscard]] Result<void> adopt(const QByteArray &keyringBytes);
    /// Settles the keyring's files and proves the keyring in force from this account's own keys. Within a write
    /// transaction on governance.
    [[nodiscard]] Result<QByteArray> provenKeyring(Database &governance);
    /// Takes the keyring again if another console changed it.
    [[nodiscard]] Result<void> refresh();
    /// Settles the keyring, whatever the file says, and takes it.
    [[nodiscard]] Result<void> takeSettled();
    /// Finishes a session's beginning, once governance can be opened: reads the archive's own row.
    [[nodiscard]] Result<void> readArchive();

    using Change = std::function<Result<void>(Keyring &, Database &)>;
    /// Changes the keyring and, in `change`, the rows and events that go with it: all or nothing, also in a power cut.
    [[nodiscard]] Result<void> changeKeyring(const Change &change);

    /// errors::RoleDenied, and an event that says so, unless this account has one of the roles.
    [[nodiscard]] Result<void> requireRole(std::initializer_list<Role> allowed, const QString &what);
    /// errors::RoleDenied, and an event, unless this account may manage accounts of `role` (AccountRules).
    [[nodiscard]] Result<void> requireManage(Role role, const QString &what, const Id &target);
    /// The account, if it is another one that this one may manage; else refused, with an event.
    [[nodiscard]] Result<AccountInfo> manageable(const Id &target, const QString &what);
    /// The same in a change of the keyring, where nothing can change meanwhile any more.
    [[nodiscard]] Result<KeyringAccount *> stillManageable(Keyring &changed, const Id &target) const;
    /// Within the caller's transaction: takes away what only the account's former keys could open.
    [[nodiscard]] static Result<void> forgetPrivate(Database &database, const Id &of);
    /// errors::AccountChanged once this account's role or keys are no longer those that it was unlocked with: what it
    /// would sign with them no longer belongs in the trail.
    [[nodiscard]] Result<void> checkStanding(Database &governance);
    /// Records a refused attempt and gives the error back.
    [[nodiscard]] std::unexpected<Error> refuse(const Error &error, const QString &objectType, const QString &objectId);

    [[nodiscard]] DatabaseOpener opener() const { return {account.role, registry}; }
    [[nodiscard]] QString governancePath() const;
    [[nodiscard]] QString vaultPath(const Id &vault) const;
    /// As it was taken last.
    [[nodiscard]] Keyring inForce() const;
    [[nodiscard]] std::optional<VaultKind> kindOf(const Id &vault) const;
    [[nodiscard]] Result<SecretBytes> keyOf(const Id &vault);
    [[nodiscard]] Result<Database> openGovernance();
    [[nodiscard]] Result<Database> openVault(const Id &vault);
    [[nodiscard]] Result<Database> openHeldVault(const Id &vault);
    [[nodiscard]] Result<void> migrateGovernance();
    [[nodiscard]] Result<void> migrateVault(const Id &vault, VaultKind kind);
    /// Finishes or removes what a power cut left: vaults without their name, and SQLite's files that tie two journals
    /// together but are in none. Within a write transaction on governance, so that nothing of this is in use.
    [[nodiscard]] Result<void> settleVaults(Database &governance);
    /// Overwrites and removes the files of destroyed vaults. Needs no transaction, and is done again until it is done:
    /// nothing that it removes can come back.
    [[nodiscard]] Result<void> removeDestroyed();
    /// When the vault was destroyed, if it was.
    [[nodiscard]] static Result<std::optional<QDateTime>> destroyedAt(Database &governance, const Id &vault);
    /// Why the keyring has no such vault: errors::VaultDestroyed or NotFound.
    [[nodiscard]] static Error absence(Database &governance, const Id &vault);
    [[nodiscard]] static Error destroyed(const Id &vault, const QDateTime &at);
    [[nodiscard]] Result<void> checkNotDestroyed(const Id &vault);
    void removeStaleTies() const;
    /// A vault that is registered but does not have its name yet, because its maker was just cut off, gets it.
    [[nodiscard]] Result<void> nameVault(const Id &vault);
    [[nodiscard]] Result<void> makeVaultFile(const Id &vault, VaultKind kind, const SecretBytes &key);
    /// Seals this account's secrets anew under the password, at the configured cost.
    [[nodiscard]] Result<void> changePassword(const SecretBytes &password, QLatin1StringView action);
    /// By the recovery: gives the account new secrets under the password, and every vault's key.
    [[nodiscard]] Result<void> replaceKeys(const QString &accountName, const SecretBytes &password);
    /// What this account's private items are sealed with, and what is authenticated with each.
    [[nodiscard]] Result<SecretBytes> privateKey() const;
    [[nodiscard]] QByteArray privateAbout(const QString &key) const;
    void lock();
    [[nodiscard]] bool isLocked() const;

    SessionContext context;
    KeyringFile file;
    AccountInfo account;
    bool recovering = false; ///< opened by the recovery words, which are sealed every vault key
    Id archiveId;
    Id governanceId;
    QString organisation;
    bool fourEyes = true;
    std::shared_ptr<ConnectionRegistry> registry;
    std::unique_ptr<AuditTrail> audit;
    AuditTrail::Private *auditPrivate = nullptr;

    QByteArray signPublic;
    std::mutex standingMutex;
    QByteArray standingHash; ///< of the newest event about the keyring that the standing was checked against

    std::recursive_mutex settling;
    mutable std::recursive_mutex mutex;
    AccountSecrets secrets;
    Keyring keyring;
    QByteArray keyringHash;
    std::map<Id, SecretBytes> keys; ///< of the vaults granted to this account, governance among them
    QSet<Id> migrated;
};

/// A new password must have this many characters.
inline constexpr int MinimumPassword = 10;
[[nodiscard]] Result<void> checkNewPassword(const SecretBytes &password);

} // namespace voicelog
