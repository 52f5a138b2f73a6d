// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingListView.h"

#include "RecordingDelegate.h"
#include "RecordingListModel.h"

#include <common/AppSettings.h>

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr QLatin1StringView columnsKey{"recordings/columns"};

} // namespace

RecordingListView::RecordingListView(RecordingListModel *model, AppSettings &settings, QWidget *parent)
    : QTableView(parent), m_model(model), m_settings(settings)
{
    setObjectName(u"recordingList"_s);
    setAccessibleName(tr("Recordings"));
    setModel(model);
    setItemDelegate(new RecordingDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab goes on to the next control
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // else a million heights would be asked for
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);

    QHeaderView *header = horizontalHeader();
    header->setObjectName(u"recordingListHeader"_s);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(48);
    restoreColumns();
    header->setSortIndicatorShown(true);
    showOrder();

    connect(header, &QHeaderView::sectionClicked, this, &RecordingListView::sortBy);
    connect(header, &QHeaderView::sectionResized, this, &RecordingListView::saveColumns);
    connect(header, &QHeaderView::sectionMoved, this, &RecordingListView::saveColumns);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(horizontalHeader()->mapToGlobal(at));
    });
    connect(this, &QTableView::doubleClicked, this, [this] {
        if (!m_current.isNull())
            Q_EMIT openRequested(m_current);
    });
    connect(model, &RecordingListModel::settled, this, [this] {
        showOrder();
        reselect();
        tellVisibleRows();
    });
    connect(model, &RecordingListModel::dataChanged, this, &RecordingListView::rowsArrived);
}

void RecordingListView::restoreColumns()
{
    const QScopedValueRollback restoring(m_restoring, true);
    QHeaderView *header = horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    for (const RecordingColumn column : allRecordingColumns) {
        setColumnHidden(int(column), !RecordingColumnInfo::shownAtFirst(column));
        setColumnWidth(int(column), character * RecordingColumnInfo::widthAtFirst(column) + 16);
    }
    // Kept as "id:width:shown" in order, so that columns of other versions do no harm.
    int place = 0;
    const QStringList kept = m_settings.look(columnsKey).toStringList();
    for (const QString &entry : kept) {
        const QStringList parts = entry.split(u':');
        if (parts.size() != 3)
            continue;
        for (const RecordingColumn column : allRecordingColumns) {
            if (RecordingColumnInfo::id(column) != parts[0])
                continue;
            header->moveSection(header->visualIndex(int(column)), place++);
            setColumnWidth(int(column), qBound(48, parts[1].toInt(), 2000));
            setColumnHidden(int(column), parts[2] != u"1");
        }
    }
    header->setStretchLastSection(true);
}

void RecordingListView::saveColumns()
{
    if (m_restoring)
        return;
    QStringList kept;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        const bool hidden = isColumnHidden(section);
        const int width =
            hidden ? fontMetrics().averageCharWidth() * RecordingColumnInfo::widthAtFirst(RecordingColumn(section))
                   : columnWidth(section);
        kept.append(
            u"%1:%2:%3"_s.arg(RecordingColumnInfo::id(RecordingColumn(section))).arg(width).arg(hidden ? 0 : 1));
    }
    m_settings.setLook(columnsKey, kept);
}

void RecordingListView::fillColumnMenu(QMenu *menu)
{
    int shown = 0;
    for (const RecordingColumn column : allRecordingColumns)
        shown += isColumnHidden(int(column)) ? 0 : 1;
    for (const RecordingColumn column : allRecordingColumns) {
        QAction *action = menu->addAction(RecordingColumnInfo::title(column));
        action->setObjectName(u"column-%1"_s.arg(RecordingColumnInfo::id(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(int(column)));
        if (action->isChecked() && shown == 1) {
            action->setEnabled(false);
            action->setToolTip(tr("The last column cannot be hidden"));
        }
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(int(column), !on);
            saveColumns();
        });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("Columns as at first"));
    reset->setObjectName(u"column-reset"_s);
    connect(reset, &QAction::triggered, this, [this] {
        m_settings.setLook(columnsKey, QStringList());
        for (const RecordingColumn column : allRecordingColumns)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(int(column)), int(column));
        restoreColumns();
        saveColumns();
    });
    menu->setToolTipsVisible(true);
}

void RecordingListView::sortBy(int section)
{
    const auto sort = RecordingColumnInfo::sort(RecordingColumn(section));
    if (!sort) {
        showOrder(); // the header has moved its arrow already
        return;
    }
    RecordingOrder order = m_model->order();
    // What is newest, or longest, comes first; names from A.
    const bool descendingFirst = sort == RecordingSort::StartedAt || sort == RecordingSort::Duration;
    order = order.by == *sort ? RecordingOrder{*sort, !order.descending} : RecordingOrder{*sort, descendingFirst};
    m_model->setOrder(order);
    showOrder();
}

void RecordingListView::showOrder()
{
    const RecordingOrder order = m_model->order();
    horizontalHeader()->setSortIndicator(int(RecordingColumnInfo::ofSort(order.by)),
                                         order.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordingListView::setCurrentRecording(const Id &recording)
{
    if (m_current != recording) {
        m_current = recording;
        Q_EMIT currentRecordingChanged(recording);
    }
    reselect();
}

void RecordingListView::reselect()
{
    if (m_current.isNull()) {
        clearSelection();
        return;
    }
    const QModelIndex shown = currentIndex();
    if (shown.isValid() && selectionModel()->hasSelection() &&
        shown.data(RecordingListModel::IdRole).value<Id>() == m_current)
        return;
    const int row = m_model->rowOf(m_current);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, shown.isValid() ? shown.column() : horizontalHeader()->logicalIndexAt(0)));
    else
        clearSelection();
}

qint64 RecordingListView::selectedCount() const
{
    qint64 count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

QList<int> RecordingListView::selectedRows() const
{
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::ranges::sort(rows);
    return rows;
}

void RecordingListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const Id id = current.data(RecordingListModel::IdRole).value<Id>();
    m_awaited = current.isValid() && id.isNull() ? QPersistentModelIndex(current) : QPersistentModelIndex();
    if (!id.isNull() && id != m_current) {
        m_current = id;
        Q_EMIT currentRecordingChanged(id);
    }
}

void RecordingListView::rowsArrived()
{
    if (!m_awaited.isValid()) {
        reselect(); // it may have come with a later page
        return;
    }
    const Id id = m_awaited.data(RecordingListModel::IdRole).value<Id>();
    if (id.isNull())
        return;
    m_awaited = QPersistentModelIndex();
    setCurrentRecording(id);
}

void RecordingListView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    tellVisibleRows();
}

void RecordingListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    tellVisibleRows();
}

void RecordingListView::tellVisibleRows()
{
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    m_model->setVisibleRows(first, last < 0 ? m_model->rowCount() - 1 : last);
}

void RecordingListView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_current.isNull()) {
        Q_EMIT openRequested(m_current);
        return;
    }
    const int rows = m_model->rowCount();
    if (event->modifiers() == Qt::NoModifier && rows > 0 &&
        (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        // In a list of whole rows these go to the ends of the list and not of the row.
        selectionModel()->setCurrentIndex(
            m_model->index(event->key() == Qt::Key_Home ? 0 : rows - 1, std::max(0, currentIndex().column())),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    QTableView::keyPressEvent(event);
}

int RecordingListView::sizeHintForRow(int) const { return verticalHeader()->defaultSectionSize(); }

} // namespace voicelog
