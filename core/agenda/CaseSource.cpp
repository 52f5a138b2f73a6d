// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseSource.h"

#include <archive/Session.h>
#include <editions/EditionService.h>
#include <monitoring/CaseService.h>

using namespace Qt::StringLiterals;

namespace voicelog {

QLatin1StringView CaseSource::id() const { return "cases"_L1; }

Result<QList<AgendaItem>> CaseSource::items(Session &session, const AgendaSpan &span, const CancelToken &) const
{
    VOICELOG_ASSIGN(const RuleBook book, EditionService(session).book());
    const CaseService service(session, book);
    VOICELOG_ASSIGN(const CaseLimits limits, service.limits());
    VOICELOG_ASSIGN(const QList<MonitoringCase> cases, service.list());
    QList<AgendaItem> items;
    for (const MonitoringCase &one : cases) {
        const auto add = [&](AgendaKind kind, QDate date, QDate since = {},
                             const QList<AgendaObstacle> &inTheWay = {}) {
            if (!date.isValid() || date <= span.until)
                items += AgendaItem{.kind = kind,
                                    .number = one.number,
                                    .record = one.id,
                                    .date = date,
                                    .since = since,
                                    .count = one.recordingCount,
                                    .inTheWay = inTheWay};
        };
        if (one.proposal != CaseProposal::None)
            add(AgendaKind::CaseProposal, {}, one.proposal == CaseProposal::Approval ? one.submittedOn : QDate(),
                {secondOfficerNeeded(session, one.proposedBy)});
        if (one.state == CaseState::Approved && one.periodStart.isValid())
            add(AgendaKind::CaseStart, one.periodStart);
        if (one.state == CaseState::Running && one.periodEnd.isValid())
            add(AgendaKind::CasePeriodEnd, one.periodEnd);
        if (one.state == CaseState::Evaluation) {
            const QDate ended = one.measureEndedOn.isValid() ? one.measureEndedOn : one.periodEnd;
            add(AgendaKind::CaseEvaluation,
                one.evaluationDue.isValid() ? one.evaluationDue : ended.addDays(limits.evaluationDays));
        }
        if (one.covert && one.afterNoticeDue.isValid() && !one.afterNoticeOn.isValid())
            add(AgendaKind::CaseAfterNotice,
                one.afterNoticePostponedTo.isValid() ? one.afterNoticePostponedTo : one.afterNoticeDue);
    }
    return items;
}

} // namespace voicelog
