// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingCells.h"
#include "RecordingFetcher.h"
#include "RowPages.h"

#include <QAbstractTableModel>

namespace voicelog {

class LocalTime;

/// The list of recordings under one filter and order. It shows the first page as soon as it is there, and takes its
/// length from the count when that follows; rows that are not held are fetched when a view asks for them and show "…"
/// until they arrive.
///
/// refresh() brings changes of other consoles in without losing selection or place: what was seen is fetched anew and
/// put in at once, and persistent indexes follow their recordings. A new filter or order resets the model.
class RecordingListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< Id; invalid while the row is not held
    };

    RecordingListModel(std::shared_ptr<const RecordingRows> rows, const LocalTime &localTime,
                       QObject *parent = nullptr);

    /// Nothing is asked of the archive before this.
    void start(const RecordingFilter &filter, RecordingOrder order);
    [[nodiscard]] const RecordingFilter &filter() const { return m_filter; }
    [[nodiscard]] RecordingOrder order() const { return m_order; }
    void setFilter(const RecordingFilter &filter);
    void setOrder(RecordingOrder order);
    void setProgrammeNames(const QHash<Id, QString> &names);
    void refresh();
    /// What a view shows now: those rows are fetched anew at refresh().
    void setVisibleRows(int first, int last);

    /// The number of rows the filter matches; nothing until the count is there.
    [[nodiscard]] std::optional<qint64> matchCount() const { return m_count; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const RecordingRow *recordingAt(int row) const;
    /// The row of a held recording, or -1.
    [[nodiscard]] int rowOf(const Id &recording) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void matchCountChanged();
    void loadingChanged(bool loading);
    void failed(const voicelog::Error &error);
    /// The rows of a new filter, order or refresh are there.
    void settled();

private:
    struct Refresh
    {
        QList<qint64> missing;
        RowPages pages;
        std::optional<qint64> count;
    };
    void restart();
    void pageReady(qint64 page, const QList<RecordingRow> &rows, qint64 end);
    void countReady(qint64 count);
    void applyRefreshIfComplete();
    void setRows(qint64 rows);
    void setMatchCount(qint64 count);
    void setLoading(bool loading);

    mutable RecordingFetcher m_fetcher; ///< data() asks it for what is not held
    RecordingCells m_cells;
    RecordingFilter m_filter;
    RecordingOrder m_order;
    RowPages m_pages;
    qint64 m_rows = 0;
    std::optional<qint64> m_count;
    std::optional<qint64> m_earlyCount; ///< came before the first page
    bool m_started = false;
    bool m_fresh = false; ///< the first page of a new question is on its way
    bool m_refreshNext = false;
    bool m_endKnown = false; ///< m_rows is all there is
    bool m_loading = false;
    int m_firstVisible = 0;
    int m_lastVisible = 0;
    std::unique_ptr<Refresh> m_refresh;
};

} // namespace voicelog
