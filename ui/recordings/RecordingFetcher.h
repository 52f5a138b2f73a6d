// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RowWalk.h"

#include <archive/WorkerPool.h>

#include <QObject>

namespace voicelog {

/// Fetches pages and the count for the list on two workers of its own, so that a slow count never holds up a page. What
/// is asked last is fetched first: while somebody drags the scroll bar only the place where it stops is of interest.
///
/// begin() starts a new question; answers to an earlier one never arrive after it. The destructor stops the workers and
/// waits for them, which takes one step of a query.
class RecordingFetcher : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageRows = 200;

    explicit RecordingFetcher(std::shared_ptr<const RecordingRows> rows, QObject *parent = nullptr);
    ~RecordingFetcher() override;

    void begin(const RecordingFilter &filter, RecordingOrder order);
    /// Asking twice for a page that is on its way is free. `total` is the count if it is known, else -1.
    void requestPage(qint64 page, qint64 total);
    void requestCount();

Q_SIGNALS:
    /// `end` is the number of rows in all where it was met, else -1.
    void pageReady(qint64 page, const QList<voicelog::RecordingRow> &rows, qint64 end);
    void countReady(qint64 count);
    void failed(const voicelog::Error &error);

private:
    struct Wanted
    {
        qint64 page;
        qint64 total;
    };
    void startNext();
    void pageDone(quint64 generation, qint64 page, const Result<RowWalk::Chunk> &chunk);

    std::shared_ptr<const RecordingRows> m_rows;
    std::shared_ptr<RowWalk> m_walk;
    RecordingFilter m_filter;
    QList<Wanted> m_wanted; ///< newest last
    std::optional<qint64> m_running;
    CancelToken m_pageCancel;
    CancelToken m_countCancel;
    quint64 m_generation = 0;
    WorkerPool m_pageWorker;
    WorkerPool m_countWorker;
};

} // namespace voicelog
