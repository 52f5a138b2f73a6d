// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestListModel.h"

#include "RequestDates.h"
#include "RequestLook.h"

#include <common/SentenceCase.h>
#include <words/EnumText.h>

#include <QIcon>

#include <algorithm>

namespace voicelog {

void RequestListModel::setContents(const Contents &contents)
{
    m_contents = contents;
    std::ranges::stable_sort(m_contents.rows, [](const RequestEntry &one, const RequestEntry &other) {
        const bool open = isOpen(one.state);
        if (open != isOpen(other.state))
            return open;
        return open ? one.dueOn < other.dueOn : one.endedOn > other.endedOn;
    });
    apply();
}

void RequestListModel::setShown(Shown shown)
{
    m_which = shown;
    apply();
}

void RequestListModel::apply()
{
    beginResetModel();
    m_shown.clear();
    std::ranges::copy_if(m_contents.rows, std::back_inserter(m_shown), [this](const RequestEntry &one) {
        return m_which == Shown::All || isOpen(one.state) == (m_which == Shown::Open);
    });
    endResetModel();
}

int RequestListModel::rowOf(const Id &id) const
{
    const auto found = std::ranges::find(m_shown, id, &RequestEntry::id);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int RequestListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int RequestListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RequestListModel::text(const RequestEntry &entry, int column) const
{
    switch (column) {
    case Number:
        return entry.number;
    case Kind:
        return sentenceCase(EnumText::value(idIn(requestKindIds, entry.kind)));
    case State:
        return sentenceCase(EnumText::value(idIn(requestStateIds, entry.state)));
    case Received:
        return RequestDates::day(entry.receivedOn);
    case AnswerBy:
        return isOpen(entry.state) ? sentenceCase(RequestDates::answerBy(entry, m_contents.today))
                                   : tr("Ended on %1").arg(RequestDates::day(entry.endedOn));
    case Unpaused:
        return RequestDates::day(entry.dueUnpausedOn);
    case Target:
        return RequestDates::day(entry.targetOn);
    default:
        return {};
    }
}

QVariant RequestListModel::icon(const RequestEntry &entry, int column) const
{
    if (column == State)
        return requestLook(entry.state).lineIcon();
    if (column == AnswerBy && isOpen(entry.state))
        return RequestDates::look(entry.dueOn, m_contents.today).lineIcon();
    return {};
}

QVariant RequestListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestEntry &entry = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(entry, index.column());
    case Qt::DecorationRole:
        return icon(entry, index.column());
    default:
        return {};
    }
}

QVariant RequestListModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Kind:
        return tr("Right");
    case State:
        return tr("State");
    case Received:
        return tr("Received");
    case AnswerBy:
        return tr("Answer by");
    case Unpaused:
        return tr("Without pauses");
    case Target:
        return tr("Aim for");
    default:
        return {};
    }
}

} // namespace voicelog
