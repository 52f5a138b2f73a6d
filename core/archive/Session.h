// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AuditTrail.h"
#include "Role.h"
#include "Schema.h"
#include "SecretBytes.h"

#include <base/Clock.h>
#include <base/Id.h>

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace voicelog {

struct AccountInfo
{
    Id id;
    QString name;
    Role role = Role::PrivacyOfficer;
    bool disabled = false;
};

struct VaultInfo
{
    Id id;
    VaultKind kind = VaultKind::Recordings;
    bool granted = false; ///< this account holds the key
};

/// An unlocked account of one archive: holds its secret keys and the keys of the vaults granted to it, in locked
/// memory, and opens connections with them. Thread-safe. Locking wipes the keys and interrupts every connection; after
/// that each call fails with errors::SessionLocked.
class Session
{
public:
    struct Private;
    explicit Session(std::unique_ptr<Private> d);
    ~Session();

    [[nodiscard]] const AccountInfo &account() const;
    [[nodiscard]] Id archiveId() const;
    /// The archive's folder.
    [[nodiscard]] QString path() const;
    /// The organisation that answers for the recordings.
    [[nodiscard]] QString organisation() const;
    /// False where an organisation has one officer and said so when the archive was made (DOMAIN 4).
    [[nodiscard]] bool fourEyes() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] const AuditTrail &audit() const;

    /// A connection to governance.db alone.
    [[nodiscard]] Result<Database> openGovernance() const;
    /// A connection to governance.db with the vault attached as `vault`. errors::NotGranted without its key,
    /// errors::VaultDestroyed when nobody has it any more. It is closed when the account loses the key.
    [[nodiscard]] Result<Database> openVault(const Id &vault) const;
    /// As the keyring has them now: like all that asks it, never within a transaction, which another that changes the
    /// keyring may be waiting for.
    [[nodiscard]] Result<QList<VaultInfo>> vaults() const;
    /// What the vault is for, which never changes; also within a transaction. Nothing for one that this session has not
    /// met: vaults() looks.
    [[nodiscard]] std::optional<VaultKind> vaultKind(const Id &vault) const;
    /// Those whose key this account holds.
    [[nodiscard]] Result<QSet<Id>> heldVaults() const;
    /// The rows and events that go with a change of the keyring, written in its transaction on governance: both or
    /// neither. An error of it is returned, and nothing is changed.
    using WithChange = std::function<Result<void>(Database &governance)>;
    using WithVault = std::function<Result<void>(Database &governance, const Id &vault)>;
    /// Makes a vault and its key, sealed to this account and the recovery key.
    [[nodiscard]] Result<VaultInfo> createVault(VaultKind kind, const WithVault &with = {});
    /// Destroys a vault: takes its key out of the keyring for everybody, the recovery words too, and marks its row in
    /// governance, together with what `with` writes, all or nothing; then overwrites the head of its file and the
    /// keyring that held the key, and removes both. Done once the key is gone: what a power cut leaves of the files is
    /// removed when anybody unlocks the archive, and `archive verify` tells of it. The cost does not depend on the
    /// vault's size. `with` can check once more that nothing stands in the way, since nobody else writes meanwhile.
    /// Officers and the retention service only, whether they hold the key or not. errors::VaultDestroyed if it was
    /// already, NotFound if there never was one.
    [[nodiscard]] Result<void> destroyVault(const Id &vault, const WithChange &with = {});

    [[nodiscard]] Result<QList<AccountInfo>> accounts() const;
    [[nodiscard]] Result<AccountInfo> addAccount(const QString &name, Role role, const SecretBytes &password);
    /// Takes an account's keys away; what it did stays provable. Nobody disables himself, so the last officer stays.
    [[nodiscard]] Result<void> disableAccount(const Id &account);
    /// Lets it in again with its former password, without the vaults it had: those are granted anew.
    [[nodiscard]] Result<void> enableAccount(const Id &account);
    /// Nobody changes his own role. The keys of vaults were granted for the former role and go with it.
    [[nodiscard]] Result<void> changeRole(const Id &account, Role role);
    /// A new password for somebody else, who lost his. His secret keys cannot be opened by anybody, so he gets new
    /// ones; the vaults he had and this account holds are sealed to them. Returns those that it does not hold: an
    /// account that does must grant them again. What he signed before stays valid by his former key.
    [[nodiscard]] Result<QList<Id>> renewAccount(const Id &account, const SecretBytes &password);
    /// Seals the vault's key to the account. Nobody grants to himself.
    [[nodiscard]] Result<void> grantVault(const Id &account, const Id &vault, const WithChange &with = {});
    /// errors::NotFound if the account does not hold it.
    [[nodiscard]] Result<void> revokeVault(const Id &account, const Id &vault, const WithChange &with = {});
    /// Which accounts hold each vault's key.
    [[nodiscard]] Result<QMap<Id, QList<Id>>> grants() const;
    /// Which accounts hold the vault's key. errors::VaultDestroyed if nobody can any more.
    [[nodiscard]] Result<QList<Id>> grantees(const Id &vault) const;
    [[nodiscard]] Result<void> changePassword(const SecretBytes &oldPassword, const SecretBytes &newPassword);
    /// The account's password again, for an act that needs it. Counts towards the wait like an unlock.
    [[nodiscard]] Result<void> checkPassword(const SecretBytes &password);

    /// Small things of this account alone (form drafts, saved filters), sealed to its own key inside governance.db:
    /// nobody else can read them. Keys begin with what they are about, e.g. `draft/recording/<id>`.
    /// When something is destroyed, what is about it (by an id in its key) goes too, and so does every account's
    /// workspaceKey: what stood in a search field may be a name.
    static constexpr QLatin1StringView workspaceKey{"draft/workspace"};
    [[nodiscard]] Result<void> putPrivate(const QString &key, const QByteArray &value);
    [[nodiscard]] Result<std::optional<QByteArray>> getPrivate(const QString &key) const;
    [[nodiscard]] Result<QStringList> privateKeys(const QString &prefix) const;
    [[nodiscard]] Result<void> removePrivate(const QString &key);

    void lock();
    [[nodiscard]] bool isLocked() const;

private:
    friend class Archive;
    friend class Backup;
    friend class Rescue;
    friend class Restore;
    std::unique_ptr<Private> d;
};

} // namespace voicelog
