// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingListModel.h"

#include "BalancingLook.h"

#include <common/FormDateEditor.h>
#include <common/IconSet.h>
#include <common/SentenceCase.h>
#include <words/EnumText.h>

#include <QGuiApplication>
#include <QIcon>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

void BalancingListModel::setRows(const QList<BalancingSummary> &rows, const QSet<Id> &unsaved, QDate today)
{
    m_all = rows;
    m_unsaved = unsaved;
    m_today = today;
    apply();
}

void BalancingListModel::setState(std::optional<BalancingState> state)
{
    m_state = state;
    apply();
}

void BalancingListModel::apply()
{
    beginResetModel();
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown), [this](const BalancingSummary &one) {
        return !m_state || one.state == *m_state || one.draftState == m_state;
    });
    endResetModel();
}

int BalancingListModel::rowOf(const Id &id) const
{
    const auto found = std::ranges::find(m_shown, id, &BalancingSummary::id);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int BalancingListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int BalancingListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString BalancingListModel::text(const BalancingSummary &summary, int column) const
{
    switch (column) {
    case Number:
        return summary.number;
    case Title:
        return m_unsaved.contains(summary.id) ? tr("%1 (changes not saved)").arg(summary.title) : summary.title;
    case State: {
        const QString state = sentenceCase(EnumText::value(balancingStateId(summary.state)));
        if (!summary.approved || !summary.draftState)
            return state;
        return tr("%1; version %2: %3")
            .arg(state)
            .arg(summary.draftVersionNo)
            .arg(EnumText::value(balancingStateId(*summary.draftState)));
    }
    case Version:
        return QString::number(summary.versionNo);
    case Review: {
        if (!summary.approved || summary.state == BalancingState::Withdrawn)
            return {};
        const QDate date = summary.approved->reviewDate;
        const QString shown = FormDateEditor::shown(date.toString(Qt::ISODate));
        return date < m_today ? tr("%1 (overdue)").arg(shown) : shown;
    }
    default:
        return {};
    }
}

QVariant BalancingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BalancingSummary &summary = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(summary, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(balancingLook(summary.state).lineIcon()) : QVariant();
    default:
        return {};
    }
}

QVariant BalancingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Title:
        return tr("Title");
    case State:
        return tr("State");
    case Version:
        return tr("Version");
    case Review:
        return tr("Review");
    default:
        return {};
    }
}

} // namespace voicelog
