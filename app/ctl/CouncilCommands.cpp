// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "RecordFile.h"

#include <base/BaseErrors.h>
#include <programmes/WorksCouncilService.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace councilcommands {
namespace {

struct CouncilWords
{
    Q_DECLARE_TR_FUNCTIONS(CouncilCommands)
};

void show(Context &context, const WorksCouncilRecord &record)
{
    QJsonObject json = record.toJson();
    json.insert("id"_L1, record.id.toString());
    json.insert("number"_L1, record.number);
    json.insert("version"_L1, record.version);
    if (const QDate limit = record.nullityLimit(); limit.isValid())
        json.insert("nullityLimit"_L1, limit.toString(Qt::ISODate));
    if (const QStringList missing = record.missing(); !missing.isEmpty())
        json.insert("missing"_L1, QJsonArray::fromStringList(missing));
    const QString decision =
        record.decision ? QString(idIn(councilDecisionIds, *record.decision)) : CouncilWords::tr("open");
    context.output().result(json, record.number + u"  "_s + idIn(councilKindIds, record.kind) + u"  "_s + decision +
                                      u"  "_s + record.title);
}

Result<void> add(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QJsonObject file, recordFile(parser));
    VOICELOG_ASSIGN(const WorksCouncilRecord draft, WorksCouncilRecord::fromJson(file));
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const WorksCouncilRecord record, WorksCouncilService(*session).add(draft));
    show(context, record);
    return {};
}

Result<void> edit(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QJsonObject file, recordFile(parser));
    VOICELOG_ASSIGN(Session * session, context.session());
    WorksCouncilService service(*session);
    VOICELOG_ASSIGN(const WorksCouncilRecord before, service.find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(WorksCouncilRecord changed, WorksCouncilRecord::fromJson(changedFields(before.toJson(), file)));
    changed.id = before.id;
    changed.version = file["version"_L1].toInt(before.version);
    VOICELOG_ASSIGN(const WorksCouncilRecord stored, service.edit(changed));
    show(context, stored);
    return {};
}

Result<void> decide(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString text, required(parser, u"decision"_s));
    const auto decision = valueIn<CouncilDecision>(councilDecisionIds, text);
    if (!decision)
        return fail(errors::InvalidValue, {{u"field"_s, u"--decision"_s}, {u"value"_s, text}});
    VOICELOG_ASSIGN(const QDate on, dateOption(parser, u"on"_s));
    VOICELOG_ASSIGN(Session * session, context.session());
    WorksCouncilService service(*session);
    VOICELOG_ASSIGN(const WorksCouncilRecord record, service.find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const WorksCouncilRecord decided,
                    service.decide(record, *decision, on, parser.value(u"conditions"_s)));
    show(context, decided);
    return {};
}

Result<void> nullity(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QDate on, dateOption(parser, u"on"_s));
    VOICELOG_ASSIGN(const QDate known, dateOption(parser, u"known"_s));
    VOICELOG_ASSIGN(Session * session, context.session());
    WorksCouncilService service(*session);
    VOICELOG_ASSIGN(const WorksCouncilRecord record, service.find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const WorksCouncilRecord invoked, service.invokeNullity(record, on, known));
    show(context, invoked);
    return {};
}

Result<void> list(Context &context, const QCommandLineParser &)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const auto records, WorksCouncilService(*session).list());
    for (const WorksCouncilRecord &record : records)
        show(context, record);
    return {};
}

Result<void> showOne(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const WorksCouncilRecord record,
                    WorksCouncilService(*session).find(parser.positionalArguments().constFirst()));
    show(context, record);
    return {};
}

} // namespace
} // namespace councilcommands

QList<Command> councilCommands()
{
    using namespace councilcommands;
    const QCommandLineOption from(u"from"_s, CouncilWords::tr("The record's fields as JSON."), u"FILE"_s);
    const QCommandLineOption decision(
        u"decision"_s, CouncilWords::tr("CONSENT, CONSENT_WITH_CONDITIONS, REFUSED, NO_REPLY or INFORMED."),
        u"DECISION"_s);
    const QCommandLineOption decidedOn(u"on"_s, CouncilWords::tr("The day of the decision."), u"DATE"_s);
    const QCommandLineOption conditions(u"conditions"_s, CouncilWords::tr("The conditions of the consent."), u"TEXT"_s);
    const QCommandLineOption invokedOn(u"on"_s, CouncilWords::tr("The day on which it was invoked in writing."),
                                       u"DATE"_s);
    const QCommandLineOption known(u"known"_s, CouncilWords::tr("The day on which the council learned of it."),
                                   u"DATE"_s);
    const QString one = u"RECORD"_s;
    return {
        {u"council"_s,
         u"add"_s,
         u"--from FILE.json"_s,
         CouncilWords::tr("Adds a works-council record."),
         {from},
         0,
         0,
         add},
        {u"council"_s,
         u"edit"_s,
         one + u" --from FILE.json"_s,
         CouncilWords::tr("Changes the fields that the file names; each version is kept."),
         {from},
         1,
         1,
         edit},
        {u"council"_s,
         u"decide"_s,
         one + u" --decision DECISION --on DATE [--conditions TEXT]"_s,
         CouncilWords::tr("Records what the works council decided."),
         {decision, decidedOn, conditions},
         1,
         1,
         decide},
        {u"council"_s,
         u"nullity"_s,
         one + u" --on DATE [--known DATE]"_s,
         CouncilWords::tr("Records that the works council invoked nullity: the programmes that rest on it are "
                          "suspended."),
         {invokedOn, known},
         1,
         1,
         nullity},
        {u"council"_s, u"list"_s, {}, CouncilWords::tr("Lists the records."), {}, 0, 0, list},
        {u"council"_s, u"show"_s, one, CouncilWords::tr("Shows one (id or number)."), {}, 1, 1, showOne},
    };
}

} // namespace voicelog::ctl
