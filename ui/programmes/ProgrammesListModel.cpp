// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammesListModel.h"

#include <common/IconSet.h>
#include <common/ThemeColors.h>
#include <common/Tone.h>

#include <QApplication>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QIcon markIcon(ProgrammesListRow::Mark mark)
{
    const ThemeColors colours = ThemeColors::of(QApplication::palette());
    switch (mark) {
    case ProgrammesListRow::Mark::None:
        return {};
    case ProgrammesListRow::Mark::Good:
        return lineIcon(u"ok"_s, colours.success);
    case ProgrammesListRow::Mark::Warning:
        return lineIcon(u"warning"_s, colours.warning);
    case ProgrammesListRow::Mark::Bad:
        return lineIcon(u"error"_s, colours.danger);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ProgrammesListModel::ProgrammesListModel(QStringList columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

void ProgrammesListModel::setRows(QList<ProgrammesListRow> rows)
{
    const bool sameRecords =
        rows.size() == m_rows.size() &&
        std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const auto &a, const auto &b) { return a.id == b.id; });
    if (sameRecords) { // the selection and the scroll position stay
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_columns.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ProgrammesListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ProgrammesListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ProgrammesListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProgrammesListRow &row = m_rows[index.row()];
    const bool last = index.column() == m_columns.size() - 1;
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::DecorationRole:
        return last && row.mark != ProgrammesListRow::Mark::None ? markIcon(row.mark) : QVariant();
    case Qt::ToolTipRole:
        return last && !row.toolTip.isEmpty() ? row.toolTip : row.cells.value(index.column());
    case idRole:
        return row.id.toString();
    default:
        return {};
    }
}

QVariant ProgrammesListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_columns.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace voicelog
