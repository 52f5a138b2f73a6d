// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FolderWatching.h"

#include "RecordingsContext.h"
#include "WatchSettings.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <common/AppSettings.h>
#include <common/Jobs.h>
#include <interchange/KeptCertificates.h>
#include <interchange/MappingService.h>
#include <programmes/ProgrammeAnnouncements.h>
#include <programmes/ProgrammeService.h>
#include <recordings/JudgementService.h>
#include <recordings/RecordingActions.h>

#include <QFileSystemWatcher>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int everyMs = 10'000;
constexpr int soonMs = 1000;

/// Asked at each look that finds something: the programme may have ended meanwhile.
FolderWatch::TargetFunction targetOf(Session &session, ProgrammeService &programmes, const Id &programme,
                                     const std::shared_ptr<const RecordingJudgeMaker> &judge)
{
    return [&session, &programmes, programme, judge](const CancelToken &cancel) -> Result<ImportTarget> {
        VOICELOG_ASSIGN(const Programme found, programmes.find(programme.toString()));
        if (found.closedAt.isValid()) {
            return fail(errors::WrongState, {{u"what"_s, u"programme"_s},
                                             {u"state"_s, QString(idIn(programmeStateIds, found.state))},
                                             {u"act"_s, QString(actions::RecordingImported)}});
        }
        ImportTarget target{found.vaultId, found.id, found.code, judge};
        VOICELOG_ASSIGN(target.announcements, soughtAnnouncements(session, found, cancel));
        return target;
    };
}

} // namespace

FolderWatching::FolderWatching(const RecordingsContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_allowed(context.page.session.account().role == Role::PrivacyOfficer),
      m_changes(new QFileSystemWatcher(this))
{
    if (!m_allowed)
        return;
    m_folders = watchedFolders(context.page.settings, context.page.session.archiveId());
    m_timer.setInterval(everyMs);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_timer, &QTimer::timeout, this, &FolderWatching::look);
    connect(&m_soon, &QTimer::timeout, this, &FolderWatching::look);
    connect(m_changes, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    if (!m_folders.isEmpty())
        m_timer.start();
}

WatchState FolderWatching::state(const Id &folder) const { return m_states.value(folder); }

void FolderWatching::setFolders(const QList<WatchedFolder> &folders)
{
    const QList<WatchedFolder> before = std::exchange(m_folders, folders);
    for (const WatchedFolder &one : before) {
        if (!m_folders.contains(one)) {
            m_watchers.remove(one.id);
            m_states.remove(one.id);
        }
    }
    setWatchedFolders(m_context.page.settings, m_context.page.session.archiveId(), m_folders);
    Q_EMIT changed();
    if (m_folders.isEmpty())
        m_timer.stop();
    else
        look();
}

void FolderWatching::forgetCertificates() { m_watchers.clear(); }

void FolderWatching::look()
{
    if (!m_allowed || m_stopped)
        return;
    m_timer.start();
    for (const WatchedFolder &folder : std::as_const(m_folders)) {
        if (folder.on && !m_queue.contains(folder.id))
            m_queue.append(folder.id);
    }
    lookAtNext();
}

void FolderWatching::stop()
{
    m_stopped = true;
    m_timer.stop();
    m_soon.stop();
    m_queue.clear();
    if (m_job)
        m_job->cancel();
}

void FolderWatching::lookAtNext()
{
    while (!m_job && !m_queue.isEmpty()) {
        const Id id = m_queue.takeFirst();
        const auto folder = std::ranges::find(m_folders, id, &WatchedFolder::id);
        if (folder == m_folders.end() || !folder->on)
            continue;
        std::shared_ptr<Watcher> &watcher = m_watchers[id];
        if (!watcher)
            watcher = std::make_shared<Watcher>();
        Session &session = m_context.page.session;
        m_job = m_context.page.jobs.start(
            this,
            [watcher, &session, setting = *folder, options = m_context.page.settings.importOptions(),
             target = targetOf(session, m_context.programmes, folder->programmeId, m_context.judgements.judgeMaker())](
                const CancelToken &cancel, const ProgressFunction &progress) mutable -> Result<WatchLook> {
                if (!watcher->watch) {
                    VOICELOG_ASSIGN(options.opening.trusted, keptCertificates(session));
                    VOICELOG_ASSIGN(options.mappings, MappingService(session).known());
                    watcher->watch = std::make_unique<FolderWatch>(session, setting, options, target);
                }
                return watcher->watch->look({}, progress, cancel);
            },
            [this, id, setting = *folder](const Result<WatchLook> &look) {
                m_job = nullptr;
                if (m_folders.contains(setting)) // else it was changed meanwhile
                    looked(id, look);
                else if (look && look->takenIn > 0)
                    Q_EMIT tookIn();
                lookAtNext();
            });
    }
}

void FolderWatching::looked(const Id &folder, const Result<WatchLook> &look)
{
    WatchState &state = m_states[folder];
    if (look) {
        state.error.reset();
        state.last = *look;
        state.takenIn += look->takenIn;
        if (look->takenIn > 0)
            Q_EMIT tookIn();
    } else if (!look.error().is(errors::Cancelled)) {
        const bool isNew = !state.error || !state.error->is(look.error().code());
        state.error = look.error();
        if (isNew)
            Q_EMIT failed(look.error());
    }
    followChanges();
    Q_EMIT changed();
}

// Only those that were there at the last look: asking for one that is away may take long.
void FolderWatching::followChanges()
{
    const QStringList followed = m_changes->directories();
    QStringList wanted;
    for (const WatchedFolder &folder : std::as_const(m_folders)) {
        const WatchState state = m_states.value(folder.id);
        if (folder.on && state.last.at.isValid() && !state.error)
            wanted.append(folder.folder);
    }
    for (const QString &path : followed) {
        if (!wanted.contains(path))
            m_changes->removePath(path);
    }
    for (const QString &path : std::as_const(wanted)) {
        if (!followed.contains(path))
            m_changes->addPath(path);
    }
}

} // namespace voicelog
