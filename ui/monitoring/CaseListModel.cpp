// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseListModel.h"

#include "CaseLook.h"

#include <common/IconSet.h>
#include <common/SentenceCase.h>
#include <words/EnumText.h>

#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

void CaseListModel::setContents(const Contents &contents)
{
    m_contents = contents;
    apply();
}

void CaseListModel::setState(std::optional<CaseState> state)
{
    m_state = state;
    apply();
}

void CaseListModel::apply()
{
    beginResetModel();
    m_shown.clear();
    std::ranges::copy_if(m_contents.rows, std::back_inserter(m_shown),
                         [this](const MonitoringCase &one) { return !m_state || one.state == *m_state; });
    endResetModel();
}

int CaseListModel::rowOf(const Id &id) const
{
    const auto found = std::ranges::find(m_shown, id, &MonitoringCase::id);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int CaseListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int CaseListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString CaseListModel::stateText(const MonitoringCase &record) const
{
    const QString state = sentenceCase(EnumText::value(idIn(caseStateIds, record.state)));
    switch (record.proposal) {
    case CaseProposal::None:
    case CaseProposal::Approval: // that is what the state says
        return state;
    case CaseProposal::Extension:
        return tr("%1; longer period proposed").arg(state);
    case CaseProposal::Closing:
        return tr("%1; closing proposed").arg(state);
    case CaseProposal::EarlierDestruction:
        return tr("%1; earlier day proposed").arg(state);
    }
    Q_UNREACHABLE_RETURN(state);
}

QString CaseListModel::nextText(const MonitoringCase &record) const
{
    if (record.state == CaseState::Destroyed) {
        const QString number = m_contents.certificates.value(record.destructionId);
        return number.isEmpty() ? QString() : tr("certificate %1").arg(number);
    }
    const auto due = CaseDue::of(record);
    return due.isEmpty() ? QString() : due.constFirst().text(m_contents.today);
}

QString CaseListModel::text(const MonitoringCase &record, int column) const
{
    switch (column) {
    case Number:
        return m_contents.unsaved.contains(record.id) ? tr("%1 (changes not saved)").arg(record.number) : record.number;
    case State:
        return stateText(record);
    case Period:
        return periodText(record.periodStart, record.periodEnd);
    case Persons:
        return QLocale().toString(record.subjectCount);
    case Recordings:
        return QLocale().toString(record.recordingCount);
    case Outcome:
        return record.outcome && record.proposal != CaseProposal::Closing
                   ? sentenceCase(EnumText::value(idIn(caseOutcomeIds, *record.outcome)))
                   : QString();
    case Next:
        return sentenceCase(nextText(record));
    default:
        return {};
    }
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MonitoringCase &record = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(record, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == Persons || index.column() == Recordings)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(caseLook(record.state).lineIcon()) : QVariant();
    default:
        return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Persons || section == Recordings;
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case State:
        return tr("State");
    case Period:
        return tr("Period");
    case Persons:
        return tr("Persons");
    case Recordings:
        return tr("Recordings");
    case Outcome:
        return tr("Outcome");
    case Next:
        return tr("Next");
    default:
        return {};
    }
}

} // namespace voicelog
