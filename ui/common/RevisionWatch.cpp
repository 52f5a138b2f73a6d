// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RevisionWatch.h"

#include "Jobs.h"

#include <utility>

namespace voicelog {

RevisionWatch::RevisionWatch(Revision revision, Jobs &jobs, QObject *parent)
    : QObject(parent), m_revision(std::move(revision)), m_jobs(jobs)
{
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &RevisionWatch::look);
}

void RevisionWatch::start()
{
    m_timer.start();
    look();
}

void RevisionWatch::look()
{
    if (std::exchange(m_asking, true))
        return;
    m_jobs.start(this, m_revision, [this](const Result<qint64> &revision) {
        m_asking = false;
        if (!revision)
            return; // busy or locked; the next one will tell
        const auto before = std::exchange(m_last, *revision);
        if (before != *revision)
            Q_EMIT changed();
    });
}

} // namespace voicelog
