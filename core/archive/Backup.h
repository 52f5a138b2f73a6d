// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BackupFolder.h"
#include "Session.h"

#include <base/Progress.h>

#include <QElapsedTimer>

#include <memory>
#include <optional>
#include <vector>

namespace voicelog {

class CipherCopy;
struct Keyring;

struct BackupOptions
{
    static constexpr int DefaultKeepDays = 35;
    static constexpr int LongestKeepDays = 3650;

    QString destination; ///< a folder outside the archive; it may hold earlier backups
    int keepDays = DefaultKeepDays;
};

struct BackupMade
{
    Id id;
    QString manifestPath;
    QDate expiresOn;
    int copied = 0;                     ///< files that were copied …
    int unchanged = 0;                  ///< … and those that an earlier backup in the folder already had
    qint64 size = 0;                    ///< of all of them
    int expired = 0;                    ///< earlier backups that went from the folder
    QList<BackupFolder::Unread> unread; ///< other backups there that cannot be read, because of which nothing went
};

/// Makes a backup of an archive that others go on working with: keyring.json, governance.db and every vault, all of one
/// moment. Files stay the noise they are, so no vault's key is needed. Killed at any time it leaves the backups there
/// were, and what it had copied is not copied again. Privacy officer, administrator and retention service may.
///
/// Everything is copied without keeping anybody from working. Then governance.db's write lock, which every change
/// needs, is held for as long as the pages take that were written meanwhile.
class Backup
{
public:
    Backup(Session &session, BackupOptions options, ProgressFunction progress, CancelToken cancel);
    ~Backup();
    /// Slow: call it on a worker thread. One at a time.
    [[nodiscard]] Result<BackupMade> run();

private:
    struct Item
    {
        QString name; ///< in the archive
        std::unique_ptr<CipherCopy> copy;
        std::optional<BackupFile> finished; ///< has its name in the folder
    };

    [[nodiscard]] Result<void> checkOptions();
    [[nodiscard]] Result<Keyring> begin();
    [[nodiscard]] Result<BackupMade> make();
    [[nodiscard]] Result<void> add(const QString &name, const QString &path);
    /// Lets the vaults be those of the keyring. True if there is a new one.
    [[nodiscard]] Result<bool> fit(const Keyring &keyring);
    [[nodiscard]] Result<void> follow(Item &item);
    [[nodiscard]] Result<void> finish(Item &item);
    [[nodiscard]] Result<void> reopen(Item &item);
    [[nodiscard]] bool isGone(const Item &item) const;
    [[nodiscard]] Result<void> settle();
    [[nodiscard]] Result<bool> settleAtOnce(qint64 withinMs);
    [[nodiscard]] Result<void> writeKeyring();
    [[nodiscard]] Result<void> end(const QByteArray &manifest);
    void step(qint64 bytes);
    void takeAway();

    Session &m_session;
    Session::Private &m_inside;
    BackupOptions m_options;
    ProgressFunction m_progress;
    CancelToken m_cancel;
    CancelToken m_stop; ///< set by m_cancel, and by locking
    BackupFolder m_folder;
    BackupManifest m_manifest;
    std::vector<Item> m_items;
    QByteArray m_keyring;
    BackupMade m_made;
    Progress m_done;
    QElapsedTimer m_told; ///< since progress was told last
};

} // namespace voicelog
