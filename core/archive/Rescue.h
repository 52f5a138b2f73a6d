// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Archive.h"
#include "Keyring.h"
#include "RowRescue.h"

#include <map>

namespace voicelog {

class DatabaseOpener;
class RestoreReplay;
class UnlockThrottle;

struct RescueOptions
{
    QString source = {};
    QString destination = {};  ///< must not exist, or be an empty folder
    QString accountName = {};  ///< a privacy officer; his is the only account of the new archive that is let in
    QString organisation = {}; ///< where governance.db no longer tells it
};

struct RescuedVault
{
    enum class Fate {
        Whole,   ///< every row was taken over
        Partly,  ///< what still read
        AsItIs,  ///< copied without being looked at: this account has no key to it
        NotTaken ///< nothing of it could be read, its file is missing, or nobody can be given its key
    };
    Id id;
    VaultKind kind = VaultKind::Recordings;
    Fate fate = Fate::NotTaken;
    QStringList torn = {};           ///< tables of which something was lost
    qint64 refused = 0;              ///< rows that read, but belong to rows that did not
    bool older = false;              ///< an older copy than governance.db knows of
    qint64 destroyedRecordings = 0;  ///< that were in it and had been destroyed
    std::optional<Error> error = {}; ///< why nothing of it was taken
};

struct Rescued
{
    std::unique_ptr<Session> session;
    /// Of the new archive, where it had to begin with a trail and a keyring of its own; empty where the former go on.
    SecretBytes recoveryWords;
    bool trailGoesOn = false;
    bool governanceOlder = false; ///< some vault knows of later events than governance.db
    QStringList tornGovernance;   ///< tables of governance.db of which something was lost
    QList<RescuedVault> vaults;
    QList<AccountInfo> disabled; ///< accounts that are not let in any more
};

/// Makes a new archive of what can still be read of a damaged one, which it only reads. Vaults are taken over row by
/// row, each page being authenticated by itself. Where governance.db is whole, it, its trail and the keyring go on;
/// else a new archive is made for the same officer, and what else is whole of governance.db is brought into it.
///
/// Nothing comes back by it: what governance.db says was destroyed is left out, and nobody but the officer, with his
/// password, gets in until he lets them. A vault that he had no key to stays closed to him. It is made in a folder
/// beside the destination, named after it and `.rescuing`, and gets its name when it is done.
class Rescue
{
public:
    Rescue(RescueOptions options, Schema schema, const Clock &clock, const RestoreReplay *replay,
           ProgressFunction progress, CancelToken cancel, KdfCost cost = {});
    ~Rescue();

    /// Slow: call it on a worker thread. errors::Damaged if keyring.json is, or is not the one that the trail names:
    /// without it no key is left.
    [[nodiscard]] Result<Rescued> run(const SecretBytes &password, UnlockThrottle &throttle);

private:
    struct Source;
    [[nodiscard]] Result<void> checkFolders();
    [[nodiscard]] Result<void> make(const SecretBytes &password, UnlockThrottle &throttle);
    [[nodiscard]] Result<void> openKeys(const SecretBytes &password, UnlockThrottle &throttle);
    [[nodiscard]] Result<void> takeKeyring(const QByteArray &bytes, const SecretBytes &password);
    /// Whether governance.db is whole and its trail holds. errors::Damaged if the keyring is not the trail's.
    [[nodiscard]] Result<bool> governanceWhole();
    [[nodiscard]] Result<void> goOn(const SecretBytes &password, UnlockThrottle &throttle);
    [[nodiscard]] Result<void> beginAnew(const SecretBytes &password);
    [[nodiscard]] Result<void> fillGovernance();
    [[nodiscard]] Result<void> fillAccounts(Database &governance);
    [[nodiscard]] Result<void> fillRows(Database &governance, const std::function<bool(const QByteArray &)> &wanted);
    [[nodiscard]] Result<void> registerVaults(const std::map<Id, SecretBytes> &keys);
    [[nodiscard]] Result<void> noteDestroyed();
    /// Fails only where the new archive cannot be written.
    [[nodiscard]] Result<RescuedVault> takeVault(const KeyringVault &vault, const SecretBytes &newKey);
    [[nodiscard]] Result<bool> isDestroyed(const Id &vault) const;
    [[nodiscard]] Result<void> copyFile(const QString &from, const QString &to) const;
    [[nodiscard]] Result<Database> openTorn(const Id &vault) const;
    [[nodiscard]] Result<Database> openTornGovernance() const;
    [[nodiscard]] Result<void> conclude();
    [[nodiscard]] Result<void> concludeVault(RescuedVault &vault);
    [[nodiscard]] Result<void> dropVault(const RescuedVault &vault);
    void compareHeads(RescuedVault &vault);
    [[nodiscard]] QString sourcePath(const Id &vault) const;
    [[nodiscard]] QString targetPath(const Id &vault) const;

    RescueOptions m_options;
    QString m_making; ///< the folder beside the destination
    Schema m_schema;
    const Clock &m_clock;
    const RestoreReplay *m_replay;
    ProgressFunction m_progress;
    CancelToken m_cancel;
    KdfCost m_cost;
    std::unique_ptr<Source> m_source;
    Rescued m_rescued;
};

} // namespace voicelog
