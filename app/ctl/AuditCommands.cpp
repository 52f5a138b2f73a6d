// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"

#include <archive/AuditTrail.h>
#include <base/BaseErrors.h>

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace {

struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditCommands)
};

QJsonObject toJson(const AuditEvent &event, const QString &actor)
{
    QJsonObject json{{u"seq"_s, event.seq},
                     {u"at"_s, event.at.toString(Qt::ISODateWithMs)},
                     {u"actor"_s, actor},
                     {u"actorId"_s, event.actorId.toString()},
                     {u"role"_s, QString(roleId(event.role))},
                     {u"workstation"_s, event.workstation},
                     {u"action"_s, event.action},
                     {u"objectType"_s, event.objectType},
                     {u"objectId"_s, event.objectId},
                     {u"outcome"_s, event.outcome == AuditOutcome::Refused ? u"REFUSED"_s : u"ALLOWED"_s},
                     {u"ruleId"_s, event.ruleId},
                     {u"reason"_s, event.reason},
                     {u"detail"_s, event.detail},
                     {u"prevHash"_s, QString::fromLatin1(event.previousHash.toHex())},
                     {u"hash"_s, QString::fromLatin1(event.hash.toHex())}};
    return json;
}

Result<void> list(Context &context, const QCommandLineParser &parser)
{
    AuditQuery query;
    query.action = parser.value(u"action"_s);
    query.objectId = parser.value(u"object"_s);
    VOICELOG_ASSIGN(query.from, timeOption(parser, u"from"_s));
    VOICELOG_ASSIGN(query.until, timeOption(parser, u"to"_s));
    VOICELOG_ASSIGN(qint64 left, numberOption(parser, u"limit"_s, 200, 1, 100'000'000));
    if (parser.isSet(u"refused"_s))
        query.outcome = AuditOutcome::Refused;
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(Database database, session->openGovernance());
    VOICELOG_ASSIGN(const auto accounts, session->accounts());
    QHash<Id, QString> names;
    for (const auto &account : accounts)
        names.insert(account.id, account.name);
    while (left > 0 && !context.cancel().isCancelled()) {
        query.limit = int(std::min<qint64>(left, 500));
        VOICELOG_ASSIGN(const auto events, session->audit().list(database, query));
        for (const auto &event : events)
            context.output().result(
                toJson(event, names.value(event.actorId)),
                QString::number(event.seq) + u"  "_s + event.at.toString(Qt::ISODate) + u"  "_s +
                    names.value(event.actorId) + u"  "_s + event.action + u"  "_s + event.objectType + u' ' +
                    event.objectId +
                    (event.outcome == AuditOutcome::Refused ? u"  REFUSED "_s + event.ruleId : QString()));
        if (events.size() < query.limit)
            break;
        query.beforeSeq = events.constLast().seq;
        left -= events.size();
    }
    return {};
}

Result<void> verify(Context &context, const QCommandLineParser &)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(Database database, session->openGovernance());
    VOICELOG_ASSIGN(const AuditVerification found,
                    session->audit().verify(database, context.progress(), context.cancel()));
    const QString head = QString::fromLatin1(found.headHash.toHex());
    context.output().result({{u"events"_s, found.events}, {u"headHash"_s, head}, {u"intact"_s, true}},
                            AuditWords::tr("%n event(s), intact.", nullptr, int(found.events)) + u"  "_s + head);
    return {};
}

} // namespace

QList<Command> auditCommands()
{
    return {
        {u"audit"_s,
         u"list"_s,
         u"[--action A] [--object ID] [--from D] [--to D] [--refused] [--limit N]"_s,
         AuditWords::tr("Lists what was done, newest first."),
         {{u"action"_s, AuditWords::tr("Only this action."), u"ACTION"_s},
          {u"object"_s, AuditWords::tr("Only about this record."), u"ID"_s},
          {u"from"_s, AuditWords::tr("From this date or time on."), u"DATE"_s},
          {u"to"_s, AuditWords::tr("Before this date or time."), u"DATE"_s},
          {u"refused"_s, AuditWords::tr("Only refused attempts.")},
          {u"limit"_s, AuditWords::tr("At most so many."), u"N"_s}},
         0,
         0,
         list},
        {u"audit"_s,
         u"verify"_s,
         {},
         AuditWords::tr("Checks the whole chain: order, hashes, signatures."),
         {},
         0,
         0,
         verify},
    };
}

} // namespace voicelog::ctl
