// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RetentionSources.h"

#include "RetentionTools.h"

#include <archive/Session.h>
#include <base/LegalDay.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

AgendaKind destructionKind(DestructionWhat what)
{
    return what == DestructionWhat::WholeVault ? AgendaKind::VaultDestruction : AgendaKind::Destruction;
}

/// An order that waits says who can approve it; where there is none, two officers must begin.
AgendaObstacle approvalOf(const RetentionItem &item, const QList<DestructionOrder> &orders, const Session &session)
{
    const auto order = std::ranges::find(orders, item.orderId, &DestructionOrder::id);
    if (item.orderId.isNull() || order == orders.cend())
        return {AgendaObstacle::Kind::State, u"APPROVAL"_s};
    return secondOfficerNeeded(session, order->proposedBy);
}

AgendaItem dueItem(const RetentionItem &due, const QList<DestructionOrder> &orders, const Session &session)
{
    AgendaItem item{.kind = destructionKind(due.what),
                    .number = due.vaultNumber,
                    .record = due.vaultId,
                    .detail = QString(dueClassId(due.dueClass)),
                    .date = due.dueOn,
                    .count = due.recordings.size()};
    for (const Obstacle &obstacle : due.standsInTheWay) {
        if (obstacle.kind == approvalObstacle)
            item.inTheWay += approvalOf(due, orders, session);
        else
            item.inTheWay += {AgendaObstacle::Kind::Hold, obstacle.kind, {}, obstacle.number, obstacle.untilOn};
    }
    return item;
}

/// Until the day itself the announcement can still be proven: UnannouncedSource tells of those.
bool isToldElsewhere(const UpcomingDue &due) { return due.dueClass == DueClass::Unannounced; }

} // namespace

QLatin1StringView DestructionSource::id() const { return "destruction"_L1; }

Result<QList<AgendaItem>> DestructionSource::items(Session &session, const AgendaSpan &span, const CancelToken &) const
{
    return withRetention(session, [&](const RetentionTools &tools) -> Result<QList<AgendaItem>> {
        QList<AgendaItem> items;
        VOICELOG_ASSIGN(const QList<DestructionOrder> orders, tools.destruction.orders());
        VOICELOG_ASSIGN(const RetentionPlan plan, tools.retention.plan(span.today));
        for (const RetentionItem &due : plan.items)
            items += dueItem(due, orders, session);
        VOICELOG_ASSIGN(const QList<UpcomingDue> upcoming, tools.retention.upcoming(span.until));
        for (const UpcomingDue &due : upcoming) {
            if (due.dueOn <= span.today || isToldElsewhere(due))
                continue;
            items += AgendaItem{.kind = destructionKind(due.what),
                                .number = due.vaultNumber,
                                .record = due.vaultId,
                                .detail = QString(dueClassId(due.dueClass)),
                                .date = due.dueOn,
                                .count = due.recordings,
                                .held = due.held};
        }
        return items;
    });
}

QLatin1StringView ReadableVaultsSource::id() const { return "vaults"_L1; }

Result<QList<AgendaItem>> ReadableVaultsSource::items(Session &session, const AgendaSpan &, const CancelToken &) const
{
    return withRetention(session, [](const RetentionTools &tools) -> Result<QList<AgendaItem>> {
        VOICELOG_TRY(tools.retention.checkReadable());
        return QList<AgendaItem>();
    });
}

QLatin1StringView HoldSource::id() const { return "holds"_L1; }

Result<QList<AgendaItem>> HoldSource::items(Session &session, const AgendaSpan &span, const CancelToken &) const
{
    VOICELOG_ASSIGN(const QList<Hold> holds, HoldService(session).list());
    QList<AgendaItem> items;
    for (const Hold &hold : holds) {
        const HoldState state = hold.stateOn(span.today);
        AgendaItem item{.number = hold.number,
                        .record = hold.id,
                        .detail = QString(holdKindId(hold.kind)),
                        .since = legalDay(hold.placedAt),
                        .count = hold.recordings};
        if (state == HoldState::Pending && hold.confirmBy.isValid()) {
            item.kind = AgendaKind::HoldConfirm;
            item.date = hold.confirmBy;
            item.inTheWay += secondOfficerNeeded(session, hold.placedBy);
        } else if (state == HoldState::Active && hold.reviewOn.isValid()) {
            item.kind = AgendaKind::HoldReview;
            item.date = hold.reviewOn;
        } else {
            continue;
        }
        if (item.date <= span.until)
            items += item;
    }
    return items;
}

} // namespace voicelog
