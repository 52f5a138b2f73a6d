// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RetentionModel.h"

#include "RunText.h"

#include <common/IconSet.h>

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString planDate(QDate date) { return date.isValid() ? QLocale().toString(date, u"d MMM yyyy"_s) : QString(); }

bool waitsForOrder(const RetentionItem &item)
{
    return std::ranges::contains(item.standsInTheWay, QString(approvalObstacle), &Obstacle::kind);
}

} // namespace

void RetentionModel::setPlan(const RetentionPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

int RetentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.items.size());
}

int RetentionModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RetentionModel::text(const RetentionItem &item, int column)
{
    switch (column) {
    case Record:
        return item.vaultNumber;
    case What:
        return RunText::what(item);
    case Why:
        return RunText::why(item);
    case DueOn:
        return planDate(item.dueOn);
    case LatestOn:
        return planDate(item.latestOn);
    case InTheWay:
        return RunText::inTheWay(item);
    default:
        return {};
    }
}

QVariant RetentionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RetentionItem &line = item(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(line, index.column());
    if (role == Qt::DecorationRole && index.column() == InTheWay)
        return icons::named(line.isReady() ? u"ok"_s : waitsForOrder(line) ? u"people"_s : u"lock"_s);
    return {};
}

QVariant RetentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Record:
        return tr("Record");
    case What:
        return tr("What");
    case Why:
        return tr("Why");
    case DueOn:
        return tr("Due");
    case LatestOn:
        return tr("At the latest");
    case InTheWay:
        return tr("What stands in the way");
    default:
        return {};
    }
}

} // namespace voicelog
