// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammeSources.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <programmes/EmployeeNoticeService.h>
#include <programmes/ProgrammeService.h>
#include <programmes/WorksCouncilService.h>
#include <rules/RuleChecks.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QList<AgendaObstacle> emptyFields(const QStringList &keys)
{
    QList<AgendaObstacle> obstacles;
    for (const QString &key : keys)
        obstacles += {AgendaObstacle::Kind::Field, key};
    return obstacles;
}

bool canStillBeNull(const WorksCouncilRecord &record, QDate today)
{
    using enum WorksCouncilRecord::Ground;
    const auto ground = record.groundOn(today);
    return record.kind == CouncilKind::ConsentRequest && record.body == CouncilBody::Or && ground != Consent &&
           ground != Court && !record.nullityInvokedOn.isValid() && record.nullityLimit() >= today;
}

bool isOpenRequest(const WorksCouncilRecord &record)
{
    return record.kind == CouncilKind::ConsentRequest && record.requestedOn.isValid() && !record.decision &&
           !record.courtPermission.date.isValid();
}

} // namespace

QLatin1StringView ProgrammeSource::id() const { return "programmes"_L1; }

Result<QList<AgendaItem>> ProgrammeSource::items(Session &session, const AgendaSpan &span,
                                                 const CancelToken &cancel) const
{
    const ProgrammeService service(session);
    VOICELOG_ASSIGN(const QList<Programme> programmes, service.list());
    QList<AgendaItem> items;
    for (const Programme &programme : programmes) {
        const bool draft = programme.state == ProgrammeState::Draft;
        if (!draft && programme.state != ProgrammeState::Suspended)
            continue;
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        AgendaItem item{.kind = AgendaKind::Programme,
                        .number = programme.number,
                        .record = programme.id,
                        .title = programme.name,
                        .date = draft ? programme.startDate : QDate(),
                        .since = legalDay(programme.createdAt)};
        if (item.date > span.until)
            continue;
        if (!draft) {
            item.inTheWay += {AgendaObstacle::Kind::State, u"SUSPENDED"_s};
            VOICELOG_ASSIGN(const QList<ProgrammeTurn> turns, service.turns(programme.id));
            if (!turns.isEmpty())
                item.since = turns.constLast().from;
        }
        VOICELOG_ASSIGN(const ProgrammeConditions conditions, service.conditions(programme));
        for (const RuleResult &result : conditions.results) {
            if (rules::standsInTheWay(result))
                item.inTheWay += AgendaObstacle::ofRule(result);
        }
        item.inTheWay += emptyFields(conditions.missing);
        items += item;
    }
    return items;
}

QLatin1StringView CouncilSource::id() const { return "worksCouncil"_L1; }

Result<QList<AgendaItem>> CouncilSource::items(Session &session, const AgendaSpan &span, const CancelToken &) const
{
    VOICELOG_ASSIGN(const QList<WorksCouncilRecord> records, WorksCouncilService(session).list());
    QList<AgendaItem> items;
    for (const WorksCouncilRecord &record : records) {
        AgendaItem item{.number = record.number, .record = record.id, .title = record.title};
        if (isOpenRequest(record)) {
            item.kind = AgendaKind::CouncilRequest;
            item.since = record.requestedOn;
            QStringList missing = record.missing();
            missing.removeAll(u"decision"_s);
            item.inTheWay = emptyFields(missing);
            item.inTheWay.prepend({AgendaObstacle::Kind::State, u"NOT_DECIDED"_s});
            items += item;
        }
        if (canStillBeNull(record, span.today) && record.nullityLimit() <= span.until) {
            item.kind = AgendaKind::NullityTerm;
            item.date = record.nullityLimit();
            item.since = {};
            item.inTheWay = {};
            items += item;
        }
    }
    return items;
}

QLatin1StringView NoticeSource::id() const { return "notices"_L1; }

Result<QList<AgendaItem>> NoticeSource::items(Session &session, const AgendaSpan &span, const CancelToken &) const
{
    VOICELOG_ASSIGN(const QList<EmployeeNotice> notices, EmployeeNoticeService(session).list());
    QList<AgendaItem> items;
    for (const EmployeeNotice &notice : notices) {
        if (notice.effectiveOn.isValid() && (notice.effectiveOn <= span.today || notice.effectiveOn > span.until))
            continue;
        items += AgendaItem{.kind = AgendaKind::NoticeEffective,
                            .number = notice.number,
                            .record = notice.id,
                            .title = notice.title,
                            .date = notice.effectiveOn,
                            .since = notice.effectiveOn.isValid() ? QDate() : legalDay(notice.createdAt),
                            .inTheWay = emptyFields(notice.missing())};
    }
    return items;
}

} // namespace voicelog
