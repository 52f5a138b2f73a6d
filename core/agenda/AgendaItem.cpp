// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AgendaItem.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace voicelog {

AgendaTopic topicOf(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::BalancingReview:
    case AgendaKind::RegisterReview:
    case AgendaKind::EditionReview:
        return AgendaTopic::Review;
    case AgendaKind::Programme:
    case AgendaKind::NoticeEffective:
        return AgendaTopic::Programme;
    case AgendaKind::CouncilRequest:
    case AgendaKind::NullityTerm:
        return AgendaTopic::Council;
    case AgendaKind::Unannounced:
    case AgendaKind::KeepProof:
    case AgendaKind::Release:
        return AgendaTopic::Recording;
    case AgendaKind::Destruction:
    case AgendaKind::VaultDestruction:
    case AgendaKind::HoldConfirm:
    case AgendaKind::HoldReview:
        return AgendaTopic::Destruction;
    case AgendaKind::CaseStart:
    case AgendaKind::CasePeriodEnd:
    case AgendaKind::CaseEvaluation:
    case AgendaKind::CaseAfterNotice:
    case AgendaKind::CaseProposal:
        return AgendaTopic::Case;
    case AgendaKind::RequestDue:
    case AgendaKind::RequestUnanswered:
    case AgendaKind::RequestProof:
    case AgendaKind::RaisedObjection:
        return AgendaTopic::Request;
    }
    Q_UNREACHABLE_RETURN(AgendaTopic::Review);
}

QString AgendaItem::key() const
{
    QString key = QString(idIn(agendaKindIds, kind)) + u'/' + (record.isNull() ? number : record.toString());
    // Several days, classes and reasons of one programme are several things.
    if (kind == AgendaKind::Unannounced || kind == AgendaKind::Destruction)
        key += u'/' + date.toString(Qt::ISODate);
    if (kind == AgendaKind::Destruction) {
        key += u'/' + detail;
        for (const AgendaObstacle &obstacle : inTheWay)
            key += u'/' + obstacle.id + obstacle.number + obstacle.until.toString(Qt::ISODate);
    }
    return key;
}

QJsonObject AgendaItem::toJson() const
{
    QJsonObject json{{u"kind"_s, QString(idIn(agendaKindIds, kind))}, {u"number"_s, number}, {u"count"_s, count}};
    if (!record.isNull())
        json.insert(u"id"_s, record.toString());
    if (!title.isEmpty())
        json.insert(u"title"_s, title);
    if (!detail.isEmpty())
        json.insert(u"detail"_s, detail);
    if (held > 0)
        json.insert(u"held"_s, held);
    if (date.isValid())
        json.insert(u"date"_s, date.toString(Qt::ISODate));
    if (since.isValid())
        json.insert(u"since"_s, since.toString(Qt::ISODate));
    QJsonArray obstacles;
    for (const AgendaObstacle &obstacle : inTheWay)
        obstacles.append(obstacle.id);
    json.insert(u"inTheWay"_s, obstacles);
    return json;
}

AgendaGroup groupOf(const AgendaItem &item, QDate today)
{
    if (!item.date.isValid())
        return AgendaGroup::Waiting;
    if (item.date < today)
        return AgendaGroup::Overdue;
    if (item.date == today)
        return AgendaGroup::Today;
    return item.date <= today.addDays(agendaWeekDays) ? AgendaGroup::ThisWeek : AgendaGroup::Later;
}

} // namespace voicelog
