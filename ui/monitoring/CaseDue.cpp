// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseDue.h"

#include <common/FormDateEditor.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

QString dayText(QDate date) { return date.isValid() ? FormDateEditor::shown(date.toString(Qt::ISODate)) : QString(); }

QString periodText(QDate start, QDate end)
{
    if (!start.isValid() && !end.isValid())
        return {};
    return dayText(start) + u" – "_s + dayText(end);
}

QList<CaseDue> CaseDue::of(const MonitoringCase &record)
{
    QList<CaseDue> list;
    const auto add = [&list](What what, QDate on) {
        if (on.isValid())
            list.append({what, on});
    };
    switch (record.state) {
    case CaseState::Draft:
    case CaseState::Submitted:
    case CaseState::Approved:
        add(What::Start, record.periodStart);
        break;
    case CaseState::Running:
        add(What::End, record.periodEnd);
        break;
    case CaseState::Evaluation:
        add(What::Evaluation, record.evaluationDue);
        break;
    case CaseState::ClosedFinding:
    case CaseState::ClosedNoFinding:
    case CaseState::Aborted:
    case CaseState::DestructionPending:
        add(What::Destruction, record.destructionDue);
        break;
    case CaseState::Rejected:
    case CaseState::Destroyed:
        return list;
    }
    if (record.covert && !record.afterNoticeOn.isValid())
        add(What::AfterNotice, std::max(record.afterNoticeDue, record.afterNoticePostponedTo));
    std::ranges::stable_sort(list, {}, &CaseDue::on);
    return list;
}

QString CaseDue::text(QDate today) const
{
    QString words;
    const QString day = dayText(on);
    switch (what) {
    case What::Start:
        words = tr("start on %1").arg(day);
        break;
    case What::End:
        words = tr("records until %1").arg(day);
        break;
    case What::Evaluation:
        words = tr("close by %1").arg(day);
        break;
    case What::AfterNotice:
        words = tr("inform by %1").arg(day);
        break;
    case What::Destruction:
        words = tr("destruction on %1").arg(day);
        break;
    }
    return isOverdueOn(today) ? tr("%1 (overdue)").arg(words) : words;
}

} // namespace voicelog
