// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReviewSources.h"

#include <balancing/BalancingService.h>
#include <editions/EditionService.h>
#include <processing/ProcessingService.h>
#include <rules/RuleChecks.h>

using namespace Qt::StringLiterals;

namespace voicelog {

QLatin1StringView BalancingSource::id() const { return "balancing"_L1; }

Result<QList<AgendaItem>> BalancingSource::items(Session &session, const AgendaSpan &span, const CancelToken &) const
{
    VOICELOG_ASSIGN(const auto due, BalancingService(session).due(span.today, int(span.today.daysTo(span.until))));
    QList<AgendaItem> items;
    for (const BalancingSummary &summary : due) {
        AgendaItem item{.kind = AgendaKind::BalancingReview,
                        .number = summary.number,
                        .record = summary.id,
                        .title = summary.title,
                        .date = summary.approved->reviewDate};
        if (summary.draftState)
            item.inTheWay += {AgendaObstacle::Kind::Version, QString(balancingStateId(*summary.draftState))};
        items += item;
    }
    return items;
}

QLatin1StringView RegisterSource::id() const { return "processing"_L1; }

Result<QList<AgendaItem>> RegisterSource::items(Session &session, const AgendaSpan &span, const CancelToken &) const
{
    VOICELOG_ASSIGN(const auto due, ProcessingService(session).due(span.today, int(span.today.daysTo(span.until))));
    QList<AgendaItem> items;
    for (const RegisterRow &row : due) {
        AgendaItem item{.kind = AgendaKind::RegisterReview,
                        .number = row.number,
                        .record = row.id,
                        .title = row.title,
                        .date = row.reviewDate};
        if (row.state == RegisterState::UnderReview)
            item.inTheWay += {AgendaObstacle::Kind::State, u"UNDER_REVIEW"_s};
        items += item;
    }
    return items;
}

QLatin1StringView EditionSource::id() const { return "editions"_L1; }

Result<QList<AgendaItem>> EditionSource::items(Session &session, const AgendaSpan &span, const CancelToken &) const
{
    VOICELOG_ASSIGN(const RuleBook book, EditionService(session).book());
    QList<AgendaItem> items;
    for (const RuleEdition &edition : book.editions()) {
        if (edition.validUntil && *edition.validUntil < span.today)
            continue; // what was judged by it stays judged
        const QDate due = edition.legalReviewDue();
        if (due.isValid() && due > span.until)
            continue;
        AgendaItem item{.kind = AgendaKind::EditionReview, .number = edition.id, .date = due};
        if (const Rule *rule = edition.rule(u"R-ADVICE-01")) {
            const RuleResult result = rules::evaluate(*rule, {}, edition, span.today);
            if (!result.holds())
                item.inTheWay += AgendaObstacle::ofRule(result);
        }
        items += item;
    }
    return items;
}

} // namespace voicelog
