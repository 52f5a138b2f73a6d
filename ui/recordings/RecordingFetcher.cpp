// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingFetcher.h"

#include <cstdlib>

namespace voicelog {

namespace {

constexpr qsizetype longestQueue = 6; ///< pages that still matter: those around the place that is seen
constexpr qint64 farAway = 10;        ///< pages: who asks for such a one no longer looks at the running one

} // namespace

RecordingFetcher::RecordingFetcher(std::shared_ptr<const RecordingRows> rows, QObject *parent)
    : QObject(parent), m_rows(std::move(rows))
{
    m_pageWorker.setMaxThreadCount(1);
    m_countWorker.setMaxThreadCount(1);
}

RecordingFetcher::~RecordingFetcher()
{
    m_pageCancel.cancel();
    m_countCancel.cancel();
    m_pageWorker.waitForDone();
    m_countWorker.waitForDone();
}

void RecordingFetcher::begin(const RecordingFilter &filter, RecordingOrder order)
{
    m_pageCancel.cancel();
    m_countCancel.cancel();
    m_countCancel = CancelToken();
    m_filter = filter;
    m_walk = std::make_shared<RowWalk>(m_rows, filter, order);
    m_wanted.clear();
    m_running.reset();
    ++m_generation;
}

void RecordingFetcher::requestPage(qint64 page, qint64 total)
{
    if (!m_walk || m_running == page)
        return;
    m_wanted.removeIf([page](const Wanted &wanted) { return wanted.page == page; });
    m_wanted.append({page, total});
    if (m_wanted.size() > longestQueue)
        m_wanted.removeFirst();
    if (!m_running)
        startNext();
    else if (std::abs(*m_running - page) > farAway)
        m_pageCancel.cancel(); // what it came past is kept, so a later walk goes on from there
}

void RecordingFetcher::startNext()
{
    if (m_wanted.isEmpty())
        return;
    const Wanted wanted = m_wanted.takeLast();
    m_running = wanted.page;
    m_pageCancel = CancelToken();
    // The worker's thread is one at a time, so the walk needs no lock; QPointer is not needed because the destructor
    // waits.
    m_pageWorker.start([this, walk = m_walk, cancel = m_pageCancel, wanted, generation = m_generation] {
        auto chunk = walk->rows(wanted.page * pageRows, pageRows, wanted.total, cancel);
        QMetaObject::invokeMethod(
            this,
            [this, generation, page = wanted.page, chunk = std::move(chunk)] { pageDone(generation, page, chunk); },
            Qt::QueuedConnection);
    });
}

void RecordingFetcher::pageDone(quint64 generation, qint64 page, const Result<RowWalk::Chunk> &chunk)
{
    if (generation != m_generation)
        return;
    m_running.reset();
    startNext();
    if (chunk)
        Q_EMIT pageReady(page, chunk->rows, chunk->end.value_or(-1));
    else if (chunk.error().kind() != ErrorKind::Cancelled)
        Q_EMIT failed(chunk.error());
}

void RecordingFetcher::requestCount()
{
    m_countCancel.cancel();
    m_countCancel = CancelToken();
    m_countWorker.start([this, rows = m_rows, filter = m_filter, cancel = m_countCancel, generation = m_generation] {
        auto count = rows->count(filter, cancel);
        QMetaObject::invokeMethod(
            this,
            [this, generation, count = std::move(count)] {
                if (generation != m_generation)
                    return;
                if (count)
                    Q_EMIT countReady(*count);
                else if (count.error().kind() != ErrorKind::Cancelled)
                    Q_EMIT failed(count.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace voicelog
