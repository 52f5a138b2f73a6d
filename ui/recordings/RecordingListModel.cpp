// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingListModel.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace voicelog {

static_assert(RowPages::rowsPerPage == RecordingFetcher::pageRows);

RecordingListModel::RecordingListModel(std::shared_ptr<const RecordingRows> rows, const LocalTime &localTime,
                                       QObject *parent)
    : QAbstractTableModel(parent), m_fetcher(std::move(rows)), m_cells(localTime)
{
    connect(&m_fetcher, &RecordingFetcher::pageReady, this, &RecordingListModel::pageReady);
    connect(&m_fetcher, &RecordingFetcher::countReady, this, &RecordingListModel::countReady);
    connect(&m_fetcher, &RecordingFetcher::failed, this, [this](const Error &error) {
        m_refresh.reset();
        setLoading(false);
        Q_EMIT failed(error);
    });
}

void RecordingListModel::start(const RecordingFilter &filter, RecordingOrder order)
{
    m_filter = filter;
    m_order = order;
    m_started = true;
    restart();
}

void RecordingListModel::setFilter(const RecordingFilter &filter)
{
    if (m_started && filter == m_filter)
        return;
    start(filter, m_order);
}

void RecordingListModel::setOrder(RecordingOrder order)
{
    if (m_started && order == m_order)
        return;
    start(m_filter, order);
}

void RecordingListModel::restart()
{
    m_refresh.reset();
    m_refreshNext = false;
    m_fresh = true; // the old rows stay until the first page is there: no flicker while somebody types
    m_fetcher.begin(m_filter, m_order);
    m_fetcher.requestPage(0, -1);
    m_fetcher.requestCount();
    setLoading(true);
}

void RecordingListModel::refresh()
{
    if (!m_started)
        return;
    if (m_fresh) { // what is on its way may have been read before the change
        m_refreshNext = true;
        return;
    }
    auto refresh = std::make_unique<Refresh>();
    const qint64 first = std::clamp<qint64>(m_firstVisible, 0, std::max<qint64>(m_rows - 1, 0));
    const qint64 last = std::clamp<qint64>(m_lastVisible, first, std::max<qint64>(m_rows - 1, first));
    for (qint64 page = first / RowPages::rowsPerPage; page <= last / RowPages::rowsPerPage; ++page)
        refresh->missing.append(page);
    if (!refresh->missing.contains(0))
        refresh->missing.append(0); // where new ones mostly are
    m_fetcher.begin(m_filter, m_order);
    for (const qint64 page : std::as_const(refresh->missing))
        m_fetcher.requestPage(page, -1);
    m_fetcher.requestCount();
    m_refresh = std::move(refresh);
}

void RecordingListModel::pageReady(qint64 page, const QList<RecordingRow> &rows, qint64 end)
{
    if (m_fresh) {
        beginResetModel();
        m_fresh = false;
        m_pages.clear();
        m_pages.insert(page, rows);
        m_endKnown = end >= 0;
        m_count.reset();
        m_rows = rows.size();
        endResetModel();
        setLoading(false);
        if (m_endKnown)
            setMatchCount(end);
        else
            Q_EMIT matchCountChanged();
        if (m_earlyCount)
            countReady(*std::exchange(m_earlyCount, std::nullopt));
        Q_EMIT settled();
        if (std::exchange(m_refreshNext, false))
            refresh();
        return;
    }
    if (m_refresh) {
        m_refresh->pages.insert(page, rows);
        m_refresh->missing.removeAll(page);
        if (end >= 0) {
            m_refresh->count = end;
            m_refresh->missing.removeIf([end](qint64 wanted) { return wanted * RowPages::rowsPerPage >= end; });
        }
        applyRefreshIfComplete();
        return;
    }
    m_pages.insert(page, rows);
    const qint64 first = page * RowPages::rowsPerPage;
    if (end >= 0) {
        m_endKnown = true;
        setMatchCount(end);
    }
    setRows(end >= 0 ? end : std::max(m_rows, first + rows.size()));
    if (!rows.isEmpty() && first < m_rows)
        Q_EMIT dataChanged(index(int(first), 0),
                           index(int(std::min(first + rows.size(), m_rows)) - 1, columnCount() - 1));
}

void RecordingListModel::countReady(qint64 count)
{
    if (m_fresh) {
        m_earlyCount = count;
        return;
    }
    if (m_refresh) {
        if (!m_refresh->count)
            m_refresh->count = count;
        applyRefreshIfComplete();
        return;
    }
    if (m_endKnown)
        return; // the rows themselves have told
    m_endKnown = true;
    setRows(std::max(count, m_rows));
    setMatchCount(std::max(count, m_rows));
}

void RecordingListModel::applyRefreshIfComplete()
{
    if (!m_refresh->missing.isEmpty() || !m_refresh->count)
        return;
    const std::unique_ptr<Refresh> refresh = std::exchange(m_refresh, nullptr);
    const QHash<Id, qint64> places = refresh->pages.places();
    const qint64 before = m_rows;
    m_endKnown = true;
    setRows(std::max(before, *refresh->count)); // first longer, so that nothing that is selected falls off the end

    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList old = persistentIndexList();
    QModelIndexList now;
    now.reserve(old.size());
    for (const QModelIndex &from : old) {
        const RecordingRow *row = m_pages.row(from.row());
        const qint64 place = row ? places.value(row->id, -1) : -1;
        now.append(place < 0 ? QModelIndex() : index(int(place), from.column()));
    }
    m_pages = std::move(refresh->pages);
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged();

    setRows(*refresh->count);
    setMatchCount(*refresh->count);
    Q_EMIT settled();
}

void RecordingListModel::setRows(qint64 rows)
{
    rows = std::min<qint64>(rows, std::numeric_limits<int>::max() - 1);
    if (rows > m_rows) {
        beginInsertRows({}, int(m_rows), int(rows) - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, int(rows), int(m_rows) - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

void RecordingListModel::setMatchCount(qint64 count)
{
    if (m_count == count)
        return;
    m_count = count;
    Q_EMIT matchCountChanged();
}

void RecordingListModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

void RecordingListModel::setProgrammeNames(const QHash<Id, QString> &names)
{
    m_cells.setProgrammeNames(names);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, int(RecordingColumn::Programme)),
                           index(int(m_rows) - 1, int(RecordingColumn::Programme)), {Qt::DisplayRole});
}

void RecordingListModel::setVisibleRows(int first, int last)
{
    m_firstVisible = first;
    m_lastVisible = last;
}

const RecordingRow *RecordingListModel::recordingAt(int row) const
{
    return row >= 0 && row < m_rows ? m_pages.row(row) : nullptr;
}

int RecordingListModel::rowOf(const Id &recording) const { return int(m_pages.places().value(recording, -1)); }

int RecordingListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows); }

int RecordingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(allRecordingColumns.size());
}

QVariant RecordingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordingRow *row = m_pages.row(index.row());
    if (!row) {
        if (!m_fresh)
            m_fetcher.requestPage(index.row() / RowPages::rowsPerPage, m_endKnown ? m_rows : -1);
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    }
    if (role == IdRole)
        return QVariant::fromValue(row->id);
    return m_cells.data(*row, RecordingColumn(index.column()), role);
}

QVariant RecordingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = RecordingColumn(section);
    if (role == Qt::DisplayRole)
        return RecordingColumnInfo::title(column);
    if (role == Qt::ToolTipRole)
        return RecordingColumnInfo::toolTip(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column == RecordingColumn::Duration ? Qt::AlignRight | Qt::AlignVCenter
                                                                       : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

bool RecordingListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_started && !m_fresh && !m_refresh && !m_endKnown;
}

void RecordingListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_fetcher.requestPage(m_rows / RowPages::rowsPerPage, -1);
}

} // namespace voicelog
