// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestSource.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <editions/EditionService.h>
#include <programmes/ProgrammeService.h>
#include <requests/ObjectionService.h>
#include <retention/PauseStore.h>
#include <retention/RetentionPlan.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

QLatin1StringView RequestSource::id() const { return "requests"_L1; }

Result<QList<AgendaItem>> RequestSource::items(Session &session, const AgendaSpan &span, const CancelToken &) const
{
    VOICELOG_ASSIGN(const RuleBook book, EditionService(session).book());
    VOICELOG_ASSIGN(const QList<RequestEntry> entries, RequestService(session, book).list());
    VOICELOG_ASSIGN(Database governance, session.openGovernance());
    VOICELOG_ASSIGN(const QList<DestructionPause> pauses, PauseStore(governance).all());
    QList<AgendaItem> items;
    for (const RequestEntry &one : entries) {
        const auto add = [&](AgendaKind kind, QDate date, QDate since, const QList<AgendaObstacle> &inTheWay) {
            if (!date.isValid() || date <= span.until)
                items += AgendaItem{.kind = kind,
                                    .number = one.number,
                                    .record = one.id,
                                    .detail = QString(idIn(requestKindIds, one.kind)),
                                    .date = date,
                                    .since = since,
                                    .inTheWay = inTheWay};
        };
        if (isAnswered(one.state))
            add(AgendaKind::RequestProof, {}, one.endedOn, {});
        if (!isOpen(one.state))
            continue;
        QList<AgendaObstacle> inTheWay;
        if (one.askedOn.isValid())
            inTheWay += AgendaObstacle{.id = QString(idIn(requestStateIds, one.state))};
        if (std::ranges::contains(pauses, one.number, &DestructionPause::request))
            inTheWay += AgendaObstacle{.id = QString(unsearchedObstacle)};
        add(AgendaKind::RequestDue, one.dueOn, one.receivedOn, inTheWay);
        if (one.state == RequestState::IdentityPending && one.askedOn.isValid())
            add(AgendaKind::RequestUnanswered, one.askedOn.addDays(RequestService::daysForAnAnswer), one.askedOn, {});
    }
    return items;
}

QLatin1StringView ObjectionSource::id() const { return "objections"_L1; }

Result<QList<AgendaItem>> ObjectionSource::items(Session &session, const AgendaSpan &, const CancelToken &cancel) const
{
    VOICELOG_ASSIGN(const RuleBook book, EditionService(session).book());
    const ObjectionService objections(session, book);
    VOICELOG_ASSIGN(const QList<Programme> programmes, ProgrammeService(session).list());
    QList<AgendaItem> items;
    for (const Programme &programme : programmes) {
        if (!programme.granted)
            continue;
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        VOICELOG_ASSIGN(const QList<OpenObjection> waiting, objections.waiting(programme.vaultId));
        for (const OpenObjection &one : waiting) // however far its day is: it is restricted once there is a request
            items += AgendaItem{.kind = AgendaKind::RaisedObjection,
                                .number = one.raised.number,
                                .record = one.raised.recording,
                                .title = programme.name,
                                .date = one.dueOn,
                                .since = legalDay(one.raised.startedAt)};
    }
    return items;
}

} // namespace voicelog
