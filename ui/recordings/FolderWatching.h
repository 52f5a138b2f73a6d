// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/Job.h>
#include <interchange/FolderWatch.h>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QFileSystemWatcher;

namespace voicelog {

struct RecordingsContext;

/// What is known of one watched folder since the archive was unlocked.
struct WatchState
{
    WatchLook last;             ///< `at` is invalid before the first look
    qint64 takenIn = 0;         ///< in all looks
    std::optional<Error> error; ///< why the last look failed
};

/// Watches this computer's folders while an officer's console is unlocked, one folder at a time, on workers. It looks
/// every few seconds; what the system tells of changes only makes it look sooner, for network folders tell none.
/// Locking ends it between two recordings: what came in by then is in the archive, and after the next unlock the rest
/// follows. Owned by the page of recordings.
class FolderWatching : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatching(const RecordingsContext &context, QObject *parent = nullptr);

    /// Only officers take recordings in.
    [[nodiscard]] bool isAllowed() const { return m_allowed; }
    [[nodiscard]] const QList<WatchedFolder> &folders() const { return m_folders; }
    [[nodiscard]] WatchState state(const Id &folder) const;
    /// Stores them in the settings of this computer. Who was changed begins anew.
    void setFolders(const QList<WatchedFolder> &folders);
    /// Other certificates are trusted from now on.
    void forgetCertificates();
    /// At once, and then every few seconds as before.
    void look();
    /// Begins no further look.
    void stop();

Q_SIGNALS:
    void changed();
    /// Recordings came in.
    void tookIn();
    /// A folder is away, or the archive cannot take anything in: once, until it is over.
    void failed(const voicelog::Error &error);

private:
    /// What a worker looks with; made there, for it asks the archive.
    struct Watcher
    {
        std::unique_ptr<FolderWatch> watch;
    };

    void lookAtNext();
    void looked(const Id &folder, const Result<WatchLook> &look);
    void followChanges();

    const RecordingsContext &m_context;
    const bool m_allowed;
    QList<WatchedFolder> m_folders;
    QHash<Id, WatchState> m_states;
    QHash<Id, std::shared_ptr<Watcher>> m_watchers;
    QList<Id> m_queue;
    QPointer<Job> m_job;
    QTimer m_timer;
    QTimer m_soon; ///< after the system told of a change
    QFileSystemWatcher *m_changes;
    bool m_stopped = false;
};

} // namespace voicelog
