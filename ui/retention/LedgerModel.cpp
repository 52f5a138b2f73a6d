// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LedgerModel.h"

#include <common/IconSet.h>

#include <QGuiApplication>
#include <QIcon>
#include <QPalette>

#include <algorithm>

namespace voicelog {

namespace {

bool isNamed(const LedgerRow &row, const QString &keyOrNumber)
{
    return !keyOrNumber.isEmpty() &&
           (row.key == keyOrNumber || row.key.startsWith(keyOrNumber + u'/') || row.number == keyOrNumber);
}

} // namespace

LedgerModel::LedgerModel(QStringList titles, int lookColumn, QObject *parent)
    : QAbstractTableModel(parent), m_titles(std::move(titles)), m_lookColumn(lookColumn)
{
}

void LedgerModel::setRows(const QList<LedgerRow> &rows)
{
    m_all = rows;
    apply();
}

void LedgerModel::setStates(const QStringList &states)
{
    m_states = states;
    apply();
}

void LedgerModel::apply()
{
    beginResetModel();
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown),
                         [this](const LedgerRow &row) { return m_states.isEmpty() || m_states.contains(row.state); });
    endResetModel();
}

const LedgerRow *LedgerModel::row(int row) const { return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr; }

int LedgerModel::rowOf(const QString &keyOrNumber) const
{
    const auto found =
        std::ranges::find_if(m_shown, [&keyOrNumber](const LedgerRow &row) { return isNamed(row, keyOrNumber); });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

bool LedgerModel::knows(const QString &keyOrNumber) const
{
    return std::ranges::any_of(m_all, [&keyOrNumber](const LedgerRow &row) { return isNamed(row, keyOrNumber); });
}

int LedgerModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int LedgerModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_titles.size()); }

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LedgerRow &row = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::ToolTipRole:
        return row.toolTip.isEmpty() ? row.cells.value(index.column()) : row.toolTip;
    case Qt::DecorationRole:
        return index.column() == m_lookColumn && !row.look.icon.isEmpty() ? QVariant(row.look.lineIcon()) : QVariant();
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    return role == Qt::DisplayRole ? QVariant(m_titles.value(section)) : QVariant();
}

} // namespace voicelog
