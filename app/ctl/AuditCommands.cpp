// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "RecordFile.h"

#include <archive/AuditExcerpt.h>
#include <archive/AuditLog.h>
#include <base/Base64.h>
#include <base/BaseErrors.h>

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace auditcommands {
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

/// `until` is the option's name where `to` names a file.
Result<AuditQuery> queryFrom(Session &session, const QCommandLineParser &parser, const QString &until = u"to"_s)
{
    AuditQuery query;
    query.action = parser.value(u"action"_s);
    query.objectId = parser.value(u"object"_s);
    query.ruleId = parser.value(u"rule"_s);
    VOICELOG_ASSIGN(query.from, timeOption(parser, u"from"_s));
    VOICELOG_ASSIGN(query.until, timeOption(parser, until));
    if (parser.isSet(u"refused"_s))
        query.outcome = AuditOutcome::Refused;
    if (parser.isSet(u"actor"_s)) {
        VOICELOG_ASSIGN(const AccountInfo actor, accountByName(session, parser.value(u"actor"_s)));
        query.actorId = actor.id;
    }
    return query;
}

Result<void> list(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(qint64 left, numberOption(parser, u"limit"_s, 200, 1, 100'000'000));
    VOICELOG_ASSIGN(Session * session, context.session());
    const AuditLog log(*session);
    VOICELOG_ASSIGN(AuditQuery query, queryFrom(*session, parser));
    VOICELOG_ASSIGN(query, log.narrowed(query));
    VOICELOG_ASSIGN(const auto accounts, session->accounts());
    QHash<Id, QString> names;
    for (const auto &account : accounts)
        names.insert(account.id, account.name);
    while (left > 0 && !context.cancel().isCancelled()) {
        query.limit = int(std::min<qint64>(left, 500));
        VOICELOG_ASSIGN(const auto events, log.page(query));
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
    VOICELOG_ASSIGN(const AuditVerification found, AuditLog(*session).verify(context.progress(), context.cancel()));
    const QString head = QString::fromLatin1(found.headHash.toHex());
    context.output().result({{u"events"_s, found.events}, {u"headHash"_s, head}, {u"intact"_s, true}},
                            AuditWords::tr("%n event(s), intact.", nullptr, int(found.events)) + u"  "_s + head);
    return {};
}

Result<void> writeNew(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.exists())
        return fail(errors::FileExists, {{u"path"_s, path}});
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    return {};
}

Result<void> excerpt(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString path, required(parser, u"to"_s));
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const AuditQuery query, queryFrom(*session, parser, u"until"_s));
    VOICELOG_ASSIGN(const QByteArray json, AuditLog(*session).excerpt(query, context.cancel()));
    VOICELOG_TRY(writeNew(path, json));
    const qsizetype events = QJsonDocument::fromJson(json)["events"_L1].toArray().size();
    context.output().result({{u"file"_s, path}, {u"events"_s, events}},
                            AuditWords::tr("%n event(s) written to %1.", nullptr, int(events)).arg(path));
    return {};
}

/// Needs no archive and no password: that is what it is for.
Result<void> verifyExcerpt(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString keyPath, required(parser, u"key"_s));
    VOICELOG_ASSIGN(const QByteArray keyText, readWhole(keyPath));
    VOICELOG_ASSIGN(const QByteArray key, AuditExcerpt::keyFromFile(keyText));
    VOICELOG_ASSIGN(const QByteArray json, readWhole(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const AuditExcerpt::Verified found, AuditExcerpt::verify(json, key));
    const QString head = QString::fromLatin1(found.headHash.toHex());
    context.output().result(
        {{u"intact"_s, true},
         {u"archiveId"_s, found.archiveId.toString()},
         {u"organisation"_s, found.organisation},
         {u"madeAt"_s, found.madeAt.toString(Qt::ISODateWithMs)},
         {u"madeBy"_s, found.madeBy.toString()},
         {u"events"_s, found.events},
         {u"firstSeq"_s, found.firstSeq},
         {u"lastSeq"_s, found.lastSeq},
         {u"gaps"_s, found.gaps},
         {u"headSeq"_s, found.headSeq},
         {u"headHash"_s, head}},
        AuditWords::tr("%n event(s) of %1, intact.", nullptr, int(found.events)).arg(found.organisation) + u"  "_s +
            QString::number(found.headSeq) + u' ' + head);
    return {};
}

Result<void> key(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    const QByteArray text = AuditExcerpt::keyFile(*session);
    if (parser.isSet(u"to"_s))
        VOICELOG_TRY(writeNew(parser.value(u"to"_s), text));
    context.output().result({{u"publicKey"_s, base64(session->audit().rootPublic())}},
                            QString::fromUtf8(text).trimmed());
    return {};
}

} // namespace
} // namespace auditcommands

QList<Command> auditCommands()
{
    using namespace auditcommands;
    const QList<QCommandLineOption> filters{{u"action"_s, AuditWords::tr("Only this action."), u"ACTION"_s},
                                            {u"object"_s, AuditWords::tr("Only about this record."), u"ID"_s},
                                            {u"actor"_s, AuditWords::tr("Only what this account did."), u"NAME"_s},
                                            {u"rule"_s, AuditWords::tr("Only what this rule refused."), u"RULE"_s},
                                            {u"from"_s, AuditWords::tr("From this date or time on."), u"DATE"_s},
                                            {u"to"_s, AuditWords::tr("Before this date or time."), u"DATE"_s},
                                            {u"refused"_s, AuditWords::tr("Only refused attempts.")}};
    const QString filterWords =
        u"[--action A] [--object ID] [--actor NAME] [--rule ID] [--from D] [--to D] [--refused]"_s;
    QList<QCommandLineOption> excerptFilters = filters;
    excerptFilters.removeIf([](const QCommandLineOption &option) { return option.names().contains(u"to"_s); });
    return {
        {u"audit"_s, u"list"_s, filterWords + u" [--limit N]"_s, AuditWords::tr("Lists what was done, newest first."),
         filters + QList<QCommandLineOption>{{u"limit"_s, AuditWords::tr("At most so many."), u"N"_s}}, 0, 0, list},
        {u"audit"_s,
         u"excerpt verify"_s,
         u"FILE --key FILE"_s,
         AuditWords::tr("Checks an excerpt with the archive's public key alone: no archive, no password."),
         {{u"key"_s, AuditWords::tr("The key file that audit key wrote."), u"FILE"_s}},
         1,
         1,
         verifyExcerpt},
        {u"audit"_s, u"excerpt"_s, u"--to FILE "_s + QString(filterWords).replace(u"--to D"_s, u"--until D"_s),
         AuditWords::tr("Writes a signed excerpt that others can check."),
         excerptFilters +
             QList<QCommandLineOption>{{u"to"_s, AuditWords::tr("The file to write."), u"FILE"_s},
                                       {u"until"_s, AuditWords::tr("Before this date or time."), u"DATE"_s}},
         0, 0, excerpt},
        {u"audit"_s,
         u"key"_s,
         u"[--to FILE]"_s,
         AuditWords::tr("Shows the archive's public key, to hand out to who checks excerpts."),
         {{u"to"_s, AuditWords::tr("The file to write."), u"FILE"_s}},
         0,
         0,
         key},
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
