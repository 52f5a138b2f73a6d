// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Archive.h"
#include "BackupFolder.h"
#include "Keyring.h"
#include "RestoreMarker.h"

#include <QElapsedTimer>

namespace voicelog {

class UnlockThrottle;

struct RestoreOptions
{
    QString source = {};      ///< the folder of backups
    Id backup = {};           ///< which one; the newest if null
    QString destination = {}; ///< must not exist, be an empty folder, or hold this restore, interrupted
    QString accountName = {}; ///< a privacy officer or administrator, with the password of when the backup was made

    /// The archive's 24 words, where nobody knows that password or holds every key: the account, an officer's, gets the
    /// password that is given and every vault's key, in the copy.
    const SecretBytes *recoveryWords = nullptr;

    /// Where the destructions since the backup are known from. At least one of the three must be given, the first time.
    Session *current = nullptr;
    QList<QByteArray> certificates = {};
    bool nothingDestroyed = false; ///< somebody answers for it that there were none

    /// Somebody answers for it that certificates are missing whose numbers lie before the newest one given: what they
    /// destroyed comes back.
    bool missingCertificates = false;
};

/// What a restored archive has that the current one has taken away since the backup; of all there is, where the current
/// one is not at hand.
struct BroughtBack
{
    struct Grant
    {
        AccountInfo account;
        Id vault;
    };
    bool compared = false;        ///< with the current keyring
    QList<AccountInfo> accounts;  ///< disabled since, or unknown now
    QList<AccountInfo> roles;     ///< that had another role then
    QList<AccountInfo> passwords; ///< that had another password or other keys then
    QList<Grant> grants;
};

struct Restored
{
    Id backup;
    QDateTime madeAt;
    QString path;
    int vaults = 0;
    int destroyedVaults = 0; ///< that were destroyed in it again
    qint64 destroyedRecordings = 0;
    bool keepingCompared =
        false; ///< holds and orders were compared: the current archive was at hand, both accounts officers'
    QList<LostKeeping> lost;
    QStringList missing; ///< numbers of the certificates that were done without
    BroughtBack broughtBack;
    QList<BackupFolder::Unread> unread; ///< backups in the folder that cannot be read, and were not chosen from
};

/// Makes an archive of a backup, in a new folder. First the manifest and every file are checked. Then what was
/// destroyed since is destroyed in the copy as well, before anybody can open it: what the current archive has on
/// record, and what exported certificates prove. Killed at any time it leaves a folder that does not open and can be
/// gone on with.
///
/// An administrator may restore, but only an officer destroys: where there is something to destroy an officer who holds
/// the keys goes on.
class Restore
{
public:
    Restore(RestoreOptions options, Archive destination, const RestoreReplay *replay, ProgressFunction progress,
            CancelToken cancel);
    ~Restore();

    /// Slow: call it on a worker thread. errors::RestoreNeedsOfficer or RestoreNeedsKey where another account has to go
    /// on.
    [[nodiscard]] Result<Restored> run(const SecretBytes &password, UnlockThrottle &throttle);

private:
    [[nodiscard]] Result<void> choose();
    [[nodiscard]] Result<void> checkManifest();
    /// Both return the organisation's public key.
    [[nodiscard]] Result<QByteArray> checkAccount(const SecretBytes &password, UnlockThrottle &throttle) const;
    [[nodiscard]] Result<QByteArray> checkRecovery(const SecretBytes &newPassword);
    [[nodiscard]] Result<void> checkFolder() const;
    [[nodiscard]] Result<void> gather(const QByteArray &rootPublic);
    [[nodiscard]] Result<void> gatherFromCurrent(const QByteArray &rootPublic);
    [[nodiscard]] Result<void> checkFiles();
    [[nodiscard]] Result<void> copyAll();
    [[nodiscard]] Result<void> copy(const BackupFile &file);
    [[nodiscard]] Result<void> replayAll(Session &session);
    /// errors::RestoreCertificatesMissing unless somebody said to do without them.
    [[nodiscard]] Result<void> checkNumbers(const QList<ReplayedDestruction> &recorded);
    [[nodiscard]] Result<void> replay(Session &session, const ReplayedDestruction &destruction);
    [[nodiscard]] Result<void> enter(Session &session, Database &database, const ReplayedDestruction &destruction,
                                     qint64 removed) const;
    [[nodiscard]] Result<void> conclude(Session &session);
    [[nodiscard]] Result<void> carryBackups(Session &session, Database &database) const;
    [[nodiscard]] Result<void> compareKeeping(Session &session, Database &database);
    void compare();
    void step(qint64 bytes);

    RestoreOptions m_options;
    Archive m_archive;
    const RestoreReplay *m_replay;
    ProgressFunction m_progress;
    CancelToken m_cancel;
    BackupFolder m_folder;
    BackupFolder::Found m_backup;
    Keyring m_keyring; ///< the backup's
    RestoreMarker m_marker;
    SecretBytes m_recoverySeed;
    bool m_resumed = false;
    Restored m_restored;
    Progress m_done;
    QElapsedTimer m_told; ///< since progress was told last
};

} // namespace voicelog
