// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportModel.h"

#include <common/IconSet.h>
#include <common/LocalTime.h>

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

ImportModel::ImportModel(const LocalTime &localTime, QObject *parent)
    : QAbstractTableModel(parent), m_localTime(localTime)
{
}

void ImportModel::setItems(const QList<ImportItem> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

void ImportModel::update(const QList<std::pair<qsizetype, ImportItem>> &items)
{
    if (items.isEmpty())
        return;
    qsizetype first = m_items.size();
    qsizetype last = -1;
    for (const auto &[row, item] : items) {
        if (row < 0 || row >= m_items.size())
            continue;
        m_items[row] = item;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(int(first), 0), index(int(last), ColumnCount - 1));
}

int ImportModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_items.size()); }

int ImportModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportItem &item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case Qt::ToolTipRole:
        return index.column() == FileColumn ? item.paths.join(u'\n') : text(item, index.column());
    case Qt::DecorationRole:
        if (index.column() == StatusColumn) {
            const ToneLook look = item.look();
            return icons::pixmap(look.icon, {16, 16}, look.colour(QGuiApplication::palette()),
                                 qApp->devicePixelRatio());
        }
        return {};
    default:
        return {};
    }
}

QString ImportModel::text(const ImportItem &item, int column) const
{
    switch (column) {
    case StatusColumn:
        return item.statusText();
    case FileColumn:
        return item.fileName();
    case StartedColumn:
        return item.startedAt.isValid() ? m_localTime.dateTime(item.startedAt) : QString();
    case PartiesColumn:
        return item.parties;
    case LineColumn:
        return item.line;
    case RemarksColumn:
        return item.remarks();
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StatusColumn:
        return tr("Result");
    case FileColumn:
        return tr("File");
    case StartedColumn:
        return tr("Started");
    case PartiesColumn:
        return tr("Parties");
    case LineColumn:
        return tr("Line");
    case RemarksColumn:
        return tr("Remarks");
    default:
        return {};
    }
}

} // namespace voicelog
