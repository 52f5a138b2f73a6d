// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "RecordFile.h"

#include <balancing/BalancingService.h>
#include <base/BaseErrors.h>
#include <words/EnumText.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace balancingcommands {
namespace {

struct BalancingWords
{
    Q_DECLARE_TR_FUNCTIONS(BalancingCommands)
};

QString stateText(BalancingState state) { return EnumText::value(balancingStateId(state)); }

void show(Context &context, const BalancingRecord &record)
{
    const QString text =
        context.output().json()
            ? QString()
            : QString::fromUtf8(QJsonDocument(record.toJson()).toJson(QJsonDocument::Indented)).trimmed();
    context.output().result(record.toJson(), text);
}

/// After a step: where the record stands now.
void showStep(Context &context, const BalancingRecord &record)
{
    context.output().result(record.toJson(), u"%1  v%2  %3  %4"_s.arg(record.number)
                                                 .arg(record.versionNo)
                                                 .arg(QString(balancingStateId(record.state)), record.title));
}

QJsonObject versionJson(const BalancingVersion &version)
{
    QJsonObject json{{u"versionNo"_s, version.versionNo},
                     {u"validFrom"_s, version.validFrom.toString(Qt::ISODate)},
                     {u"inForceFrom"_s, version.inForceFrom.toString(Qt::ISODate)},
                     {u"reviewDate"_s, version.reviewDate.toString(Qt::ISODate)},
                     {u"approvedAt"_s, version.approvedAt.toString(Qt::ISODateWithMs)}};
    if (version.supersededOn.isValid())
        json.insert(u"supersededOn"_s, version.supersededOn.toString(Qt::ISODate));
    if (version.withdrawnOn.isValid())
        json.insert(u"withdrawnOn"_s, version.withdrawnOn.toString(Qt::ISODate));
    return json;
}

void showSummary(Context &context, const BalancingSummary &summary)
{
    QJsonObject json{{u"id"_s, summary.id.toString()},
                     {u"number"_s, summary.number},
                     {u"title"_s, summary.title},
                     {u"state"_s, QString(balancingStateId(summary.state))},
                     {u"versionNo"_s, summary.versionNo}};
    QString text = u"%1  v%2  %3"_s.arg(summary.number).arg(summary.versionNo).arg(stateText(summary.state));
    if (summary.approved) {
        json.insert(u"approved"_s, versionJson(*summary.approved));
        text += u"  "_s + BalancingWords::tr("review %1").arg(summary.approved->reviewDate.toString(Qt::ISODate));
    }
    if (summary.draftState) {
        json.insert(u"draft"_s, QJsonObject{{u"versionNo"_s, summary.draftVersionNo},
                                            {u"state"_s, QString(balancingStateId(*summary.draftState))}});
        if (summary.approved)
            text += u"  v%1 %2"_s.arg(summary.draftVersionNo).arg(stateText(*summary.draftState));
    }
    context.output().result(json, text + u"  "_s + summary.title);
}

/// What a command works on: the session's service, and the record that its first argument names.
struct Target
{
    BalancingService service;
    Id id;

    /// The version that is being made.
    [[nodiscard]] Result<BalancingRecord> draft() const
    {
        VOICELOG_ASSIGN(const auto found, service.draft(id));
        if (found)
            return *found;
        VOICELOG_ASSIGN(BalancingSummary summary, service.summary(id));
        return service.version(id, summary.versionNo); // the act itself is then refused, and says why
    }
};

Result<Target> target(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    BalancingService service(*session);
    VOICELOG_ASSIGN(const Id id, service.find(parser.positionalArguments().constFirst()));
    return Target{service, id};
}

Result<QDate> dateOption(const QCommandLineParser &parser, const QString &option, QDate otherwise)
{
    if (!parser.isSet(option))
        return otherwise;
    const QDate date = QDate::fromString(parser.value(option), Qt::ISODate);
    if (!date.isValid())
        return fail(errors::InvalidValue, {{u"field"_s, u"--"_s + option}, {u"value"_s, parser.value(option)}});
    return date;
}

Result<void> add(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QJsonObject json, recordFile(parser));
    VOICELOG_ASSIGN(const BalancingRecord content, BalancingRecord::fromJson(json));
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const BalancingRecord record, BalancingService(*session).add(content));
    showStep(context, record);
    return {};
}

Result<void> edit(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QJsonObject json, recordFile(parser));
    VOICELOG_ASSIGN(const BalancingRecord content, BalancingRecord::fromJson(json));
    VOICELOG_ASSIGN(Target on, target(context, parser));
    VOICELOG_ASSIGN(BalancingRecord record, on.draft());
    const int version = record.version;
    record.setContentOf(content);
    record.version = json["version"_L1].toInt(version); // what was shown and changed may have changed meanwhile
    VOICELOG_ASSIGN(record, on.service.edit(record));
    showStep(context, record);
    return {};
}

Result<void> version(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString reason, required(parser, u"reason"_s));
    VOICELOG_ASSIGN(Target on, target(context, parser));
    VOICELOG_ASSIGN(const BalancingRecord record, on.service.startVersion(on.id, reason));
    showStep(context, record);
    return {};
}

Result<void> submit(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Target on, target(context, parser));
    VOICELOG_ASSIGN(BalancingRecord record, on.draft());
    VOICELOG_ASSIGN(record, on.service.submit(record));
    showStep(context, record);
    return {};
}

Result<void> advise(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString text, required(parser, u"text"_s));
    VOICELOG_ASSIGN(Target on, target(context, parser));
    VOICELOG_ASSIGN(const QDate date, dateOption(parser, u"date"_s, on.service.today()));
    VOICELOG_ASSIGN(const BalancingRecord record, on.service.advise(on.id, date, text));
    showStep(context, record);
    return {};
}

Result<void> consult(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString consultation, required(parser, u"record"_s));
    VOICELOG_ASSIGN(Target on, target(context, parser));
    VOICELOG_ASSIGN(BalancingRecord record, on.draft());
    VOICELOG_ASSIGN(record, on.service.consult(record, consultation));
    showStep(context, record);
    return {};
}

Result<void> approve(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Target on, target(context, parser));
    VOICELOG_ASSIGN(BalancingRecord record, on.draft());
    VOICELOG_ASSIGN(record, on.service.approve(record));
    showStep(context, record);
    return {};
}

Result<void> reject(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString reason, required(parser, u"reason"_s));
    VOICELOG_ASSIGN(Target on, target(context, parser));
    VOICELOG_ASSIGN(BalancingRecord record, on.draft());
    VOICELOG_ASSIGN(record, on.service.reject(record, reason));
    showStep(context, record);
    return {};
}

Result<void> drop(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString reason, required(parser, u"reason"_s));
    VOICELOG_ASSIGN(Target on, target(context, parser));
    VOICELOG_ASSIGN(const BalancingRecord record, on.draft());
    VOICELOG_TRY(on.service.dropDraft(record, reason));
    VOICELOG_ASSIGN(const BalancingSummary summary, on.service.summary(on.id));
    showSummary(context, summary);
    return {};
}

Result<void> withdraw(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString reason, required(parser, u"reason"_s));
    VOICELOG_ASSIGN(Target on, target(context, parser));
    VOICELOG_TRY(on.service.withdraw(on.id, reason));
    VOICELOG_ASSIGN(const BalancingSummary summary, on.service.summary(on.id));
    showSummary(context, summary);
    return {};
}

Result<void> list(Context &context, const QCommandLineParser &parser)
{
    const QString wanted = parser.value(u"state"_s);
    if (!wanted.isEmpty() && !balancingStateFromId(wanted))
        return fail(errors::InvalidValue, {{u"field"_s, u"--state"_s}, {u"value"_s, wanted}});
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const auto all, BalancingService(*session).list());
    for (const BalancingSummary &summary : all) {
        if (wanted.isEmpty() || balancingStateId(summary.state) == wanted ||
            (summary.draftState && balancingStateId(*summary.draftState) == wanted))
            showSummary(context, summary);
    }
    return {};
}

Result<void> showOne(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Target on, target(context, parser));
    VOICELOG_ASSIGN(const BalancingSummary summary, on.service.summary(on.id));
    const int latest = summary.draftState ? summary.draftVersionNo : summary.versionNo;
    VOICELOG_ASSIGN(const qint64 wanted, numberOption(parser, u"version"_s, latest, 1, 1'000'000));
    if (summary.draftState && wanted == summary.draftVersionNo) {
        VOICELOG_ASSIGN(const BalancingRecord record, on.draft());
        show(context, record);
        return {};
    }
    VOICELOG_ASSIGN(const BalancingRecord record, on.service.version(on.id, int(wanted)));
    show(context, record);
    return {};
}

Result<void> compare(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Target on, target(context, parser));
    const auto read = [&on](const QString &argument) -> Result<BalancingRecord> {
        const int no = argument.toInt();
        VOICELOG_ASSIGN(const BalancingSummary summary, on.service.summary(on.id));
        return summary.draftState && no == summary.draftVersionNo ? on.draft() : on.service.version(on.id, no);
    };
    VOICELOG_ASSIGN(const BalancingRecord before, read(parser.positionalArguments().at(1)));
    VOICELOG_ASSIGN(const BalancingRecord after, read(parser.positionalArguments().at(2)));
    const auto text = [](const QJsonValue &value) {
        if (value.isUndefined())
            return u"-"_s;
        if (value.isString())
            return value.toString();
        const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(json.mid(1, json.size() - 2));
    };
    const auto found = differences(before, after);
    for (const BalancingDifference &one : found)
        context.output().result({{u"key"_s, one.key}, {u"before"_s, one.before}, {u"after"_s, one.after}},
                                u"%1\n  - %2\n  + %3"_s.arg(one.key, text(one.before), text(one.after)));
    return {};
}

Result<void> due(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    const BalancingService service(*session);
    VOICELOG_ASSIGN(const QDate asOf, dateOption(parser, u"as-of"_s, service.today()));
    VOICELOG_ASSIGN(const qint64 days, numberOption(parser, u"days"_s, 30, 0, 3660));
    VOICELOG_ASSIGN(const auto found, service.due(asOf, int(days)));
    for (const BalancingSummary &summary : found)
        showSummary(context, summary);
    return {};
}

} // namespace
} // namespace balancingcommands

QList<Command> balancingCommands()
{
    using namespace balancingcommands;
    const QCommandLineOption from(u"from"_s, BalancingWords::tr("A JSON file with the record's fields."), u"FILE"_s);
    const QCommandLineOption reason(u"reason"_s, BalancingWords::tr("Why, in 20 to 4000 characters."), u"TEXT"_s);
    const QCommandLineOption text(u"text"_s, BalancingWords::tr("What the data protection officer advises."),
                                  u"TEXT"_s);
    const QCommandLineOption date(u"date"_s, BalancingWords::tr("The day of the advice; today if not given."),
                                  u"DATE"_s);
    const QCommandLineOption record(u"record"_s, BalancingWords::tr("The works-council record: its id or number."),
                                    u"RECORD"_s);
    const QCommandLineOption state(u"state"_s, BalancingWords::tr("Only those in this state, e.g. APPROVED."),
                                   u"STATE"_s);
    const QCommandLineOption versionNo(u"version"_s, BalancingWords::tr("Which version; the latest if not given."),
                                       u"N"_s);
    const QCommandLineOption asOf(u"as-of"_s, BalancingWords::tr("The day to reckon from; today if not given."),
                                  u"DATE"_s);
    const QCommandLineOption days(u"days"_s, BalancingWords::tr("How far ahead to look; 30 if not given."), u"N"_s);
    const QString noun = u"balancing"_s;
    return {
        {noun,
         u"add"_s,
         u"--from FILE.json"_s,
         BalancingWords::tr("Adds a balancing record as a draft."),
         {from},
         0,
         0,
         add},
        {noun,
         u"edit"_s,
         u"ID --from FILE.json"_s,
         BalancingWords::tr("Replaces the fields of a draft."),
         {from},
         1,
         1,
         edit},
        {noun,
         u"version"_s,
         u"ID --reason TEXT"_s,
         BalancingWords::tr("Begins a new version as a copy."),
         {reason},
         1,
         1,
         version},
        {noun, u"submit"_s, u"ID"_s, BalancingWords::tr("Passes a draft on to its next state."), {}, 1, 1, submit},
        {noun,
         u"advise"_s,
         u"ID --text TEXT [--date DATE]"_s,
         BalancingWords::tr("Gives the data protection officer's advice."),
         {text, date},
         1,
         1,
         advise},
        {noun,
         u"consult"_s,
         u"ID --record RECORD"_s,
         BalancingWords::tr("Names the record of the works council's consultation."),
         {record},
         1,
         1,
         consult},
        {noun, u"approve"_s, u"ID"_s, BalancingWords::tr("Approves it, as a second officer."), {}, 1, 1, approve},
        {noun,
         u"reject"_s,
         u"ID --reason TEXT"_s,
         BalancingWords::tr("Rejects it, as a second officer."),
         {reason},
         1,
         1,
         reject},
        {noun,
         u"drop"_s,
         u"ID --reason TEXT"_s,
         BalancingWords::tr("Gives up the version being made."),
         {reason},
         1,
         1,
         drop},
        {noun,
         u"withdraw"_s,
         u"ID --reason TEXT"_s,
         BalancingWords::tr("Withdraws an approved record; refused while it is in use."),
         {reason},
         1,
         1,
         withdraw},
        {noun,
         u"list"_s,
         u"[--state STATE]"_s,
         BalancingWords::tr("Lists the balancing records."),
         {state},
         0,
         0,
         list},
        {noun,
         u"show"_s,
         u"ID [--version N]"_s,
         BalancingWords::tr("Shows one (id or number)."),
         {versionNo},
         1,
         1,
         showOne},
        {noun,
         u"compare"_s,
         u"ID N M"_s,
         BalancingWords::tr("Shows the fields in which two versions differ."),
         {},
         3,
         3,
         compare},
        {noun,
         u"due"_s,
         u"[--as-of DATE] [--days N]"_s,
         BalancingWords::tr("Lists what is due for review."),
         {asOf, days},
         0,
         0,
         due},
    };
}

} // namespace voicelog::ctl
