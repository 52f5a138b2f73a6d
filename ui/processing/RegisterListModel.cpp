// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterListModel.h"

#include "RegisterLook.h"

#include <common/FormDateEditor.h>
#include <processing/RegisterCheck.h>

#include <QApplication>
#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

void RegisterListModel::setRows(const QList<RegisterRow> &rows, const QSet<Id> &unsaved, const QDate &today)
{
    m_all = rows;
    m_unsaved = unsaved;
    m_today = today;
    apply();
}

void RegisterListModel::setFilter(const Filter &filter)
{
    m_filter = filter;
    apply();
}

void RegisterListModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    apply();
}

bool RegisterListModel::matches(const RegisterRow &row) const
{
    if ((m_filter.state && row.state != *m_filter.state) || (m_filter.kind && row.kind != *m_filter.kind))
        return false;
    return m_filter.text.isEmpty() || row.number.contains(m_filter.text, Qt::CaseInsensitive) ||
           row.title.contains(m_filter.text, Qt::CaseInsensitive) ||
           row.department.contains(m_filter.text, Qt::CaseInsensitive);
}

QString RegisterListModel::sortKey(const RegisterRow &row) const
{
    if (m_sortColumn != Review)
        return text(row, m_sortColumn).toCaseFolded();
    return row.reviewDate.isValid() ? row.reviewDate.toString(Qt::ISODate) : u"~"_s; // without a date: last
}

void RegisterListModel::apply()
{
    beginResetModel();
    m_shown.clear();
    for (const RegisterRow &row : std::as_const(m_all))
        if (matches(row))
            m_shown.append(row);
    if (m_sortColumn != Number || m_sortOrder != Qt::AscendingOrder) { // they come by number
        std::vector<std::pair<QString, qsizetype>> keys;
        keys.reserve(size_t(m_shown.size()));
        for (qsizetype i = 0; i < m_shown.size(); ++i)
            keys.emplace_back(sortKey(m_shown[i]), i);
        std::ranges::stable_sort(keys, [this](const auto &a, const auto &b) {
            return m_sortOrder == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
        });
        QList<RegisterRow> sorted;
        sorted.reserve(m_shown.size());
        for (const auto &[key, place] : keys)
            sorted.append(m_shown[place]);
        m_shown = sorted;
    }
    endResetModel();
}

int RegisterListModel::rowOf(const Id &id) const
{
    const auto found = std::ranges::find(m_shown, id, &RegisterRow::id);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int RegisterListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int RegisterListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RegisterListModel::text(const RegisterRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.number;
    case Title:
        return m_unsaved.contains(row.id) ? tr("%1 (not saved yet)").arg(row.title) : row.title;
    case Kind:
        return RegisterLook::kindText(row.kind);
    case State:
        return row.endProposed ? tr("%1, end proposed").arg(RegisterLook::stateText(row.state))
                               : RegisterLook::stateText(row.state);
    case Department:
        return row.department;
    case Review:
        return FormDateEditor::shown(row.reviewDate.toString(Qt::ISODate));
    default:
        return {};
    }
}

QVariant RegisterListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RegisterRow &row = m_shown[index.row()];
    const bool overdue = index.column() == Review && isReviewOverdue(row.state, row.reviewDate, m_today);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return overdue ? tr("The review is overdue") : text(row, index.column());
    case Qt::AccessibleTextRole:
        return overdue ? tr("%1, overdue").arg(text(row, Review)) : text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(RegisterLook::stateIcon(row.state)) : QVariant();
    case Qt::ForegroundRole:
        if (overdue)
            return RegisterLook::warningColour(QApplication::palette());
        return row.state == RegisterState::Ended ? QVariant(QApplication::palette().brush(QPalette::PlaceholderText))
                                                 : QVariant();
    case Qt::FontRole: {
        if (!overdue)
            return {};
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    default:
        return {};
    }
}

QVariant RegisterListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Title:
        return tr("What");
    case Kind:
        return tr("Kind");
    case State:
        return tr("State");
    case Department:
        return tr("Department");
    case Review:
        return tr("Review");
    default:
        return {};
    }
}

} // namespace voicelog
