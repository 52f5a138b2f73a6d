// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"

#include <base/BaseErrors.h>
#include <programmes/ProgrammeService.h>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace {

struct ProgrammeWords
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammeCommands)
};

void show(Context &context, const Programme &programme)
{
    QJsonObject json{{u"id"_s, programme.id.toString()},
                     {u"number"_s, programme.number},
                     {u"name"_s, programme.name},
                     {u"code"_s, programme.code},
                     {u"purpose"_s, QString(purposeId(programme.purpose))},
                     {u"lines"_s, QJsonArray::fromStringList(programme.lines)},
                     {u"vault"_s, programme.vaultId.toString()},
                     {u"granted"_s, programme.granted},
                     {u"createdAt"_s, programme.createdAt.toString(Qt::ISODateWithMs)},
                     {u"version"_s, programme.version}};
    if (programme.closedAt.isValid())
        json.insert(u"closedAt"_s, programme.closedAt.toString(Qt::ISODateWithMs));
    context.output().result(
        json, programme.number + u"  "_s + programme.code + u"  "_s + purposeId(programme.purpose) + u"  "_s +
                  programme.name + (programme.closedAt.isValid() ? u"  "_s + ProgrammeWords::tr("closed") : QString()));
}

Result<void> add(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString name, required(parser, u"name"_s));
    VOICELOG_ASSIGN(const QString purposeText, required(parser, u"purpose"_s));
    const auto purpose = purposeFromId(purposeText);
    if (!purpose)
        return fail(errors::InvalidValue, {{u"field"_s, u"--purpose"_s}, {u"value"_s, purposeText}});
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const Programme programme,
                    ProgrammeService(*session).add(name, *purpose, parser.values(u"line"_s), parser.value(u"code"_s)));
    show(context, programme);
    return {};
}

Result<void> list(Context &context, const QCommandLineParser &)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const auto programmes, ProgrammeService(*session).list());
    for (const auto &programme : programmes)
        show(context, programme);
    return {};
}

Result<void> showOne(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const Programme programme,
                    ProgrammeService(*session).find(parser.positionalArguments().constFirst()));
    show(context, programme);
    return {};
}

Result<void> close(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    ProgrammeService service(*session);
    VOICELOG_ASSIGN(const Programme programme, service.find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const Programme closed, service.close(programme));
    show(context, closed);
    return {};
}

} // namespace

QList<Command> programmeCommands()
{
    const QCommandLineOption name(u"name"_s, ProgrammeWords::tr("The programme's name."), u"NAME"_s);
    const QCommandLineOption purpose(
        u"purpose"_s,
        ProgrammeWords::tr("CONTRACT_PROOF, LEGAL_OBLIGATION, QUALITY, TRAINING, SERVICE_HANDLING or "
                           "EMPLOYEE_MONITORING."),
        u"PURPOSE"_s);
    const QCommandLineOption line(
        u"line"_s, ProgrammeWords::tr("A line or queue it records; may be given more than once."), u"LINE"_s);
    const QCommandLineOption code(u"code"_s, ProgrammeWords::tr("Begins the numbers of its recordings."), u"CODE"_s);
    return {
        {u"programme"_s,
         u"add"_s,
         u"--purpose PURPOSE --name NAME [--line LINE]… [--code CODE]"_s,
         ProgrammeWords::tr("Adds a recording programme with a vault of its own."),
         {name, purpose, line, code},
         0,
         0,
         add},
        {u"programme"_s, u"list"_s, {}, ProgrammeWords::tr("Lists the programmes."), {}, 0, 0, list},
        {u"programme"_s,
         u"show"_s,
         u"PROGRAMME"_s,
         ProgrammeWords::tr("Shows one (id, number, code or name)."),
         {},
         1,
         1,
         showOne},
        {u"programme"_s,
         u"close"_s,
         u"PROGRAMME"_s,
         ProgrammeWords::tr("Closes one: nothing more is taken in."),
         {},
         1,
         1,
         close},
    };
}

} // namespace voicelog::ctl
