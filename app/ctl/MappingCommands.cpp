// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MappingCommands.h"

#include "RecordFile.h"

#include <archive/Session.h>
#include <interchange/CsvSidecar.h>
#include <interchange/MappingService.h>
#include <interchange/ReadyMappings.h>
#include <words/ErrorText.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace mappingcommands {
namespace {

struct MappingWords
{
    Q_DECLARE_TR_FUNCTIONS(MappingCommands)
};

Result<CallDataMapping> mappingFile(const QString &path)
{
    VOICELOG_ASSIGN(const QByteArray text, readWhole(path));
    auto mapping = CallDataMapping::fromText(text);
    if (mapping)
        return mapping;
    QVariantMap parameters = mapping.error().parameters();
    parameters.insert(u"path"_s, path);
    return std::unexpected(Error(mapping.error().code(), parameters));
}

void show(Context &context, const CallDataMapping &mapping, const KeptMapping *kept = nullptr)
{
    QJsonObject json = mapping.toJson();
    if (kept) {
        json.insert(u"id"_s, kept->id.toString());
        json.insert(u"version"_s, kept->version);
    } else {
        json.insert(u"ready"_s, true);
    }
    QString text = mapping.name + u"  "_s + MappingWords::tr("%Ln column(s)", nullptr, int(mapping.columns.size()));
    if (!kept)
        text += u"  "_s + MappingWords::tr("came with the program");
    context.output().result(json, text);
}

Result<void> list(Context &context, const QCommandLineParser &)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const auto own, MappingService(*session).list());
    for (const KeptMapping &kept : own)
        show(context, kept.mapping, &kept);
    for (const CallDataMapping &mapping : readyMappings())
        show(context, mapping);
    return {};
}

Result<void> showOne(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    const QString what = parser.positionalArguments().constFirst();
    VOICELOG_ASSIGN(const CallDataMapping mapping, MappingService(*session).mapping(what));
    // As a file that `add` takes again.
    context.output().result(mapping.toJson(), QString::fromUtf8(QJsonDocument(mapping.toJson()).toJson()).trimmed());
    return {};
}

Result<void> add(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(CallDataMapping mapping, mappingFile(parser.positionalArguments().constFirst()));
    if (parser.isSet(u"name"_s))
        mapping.name = parser.value(u"name"_s);
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const KeptMapping kept, MappingService(*session).add(mapping));
    show(context, kept.mapping, &kept);
    return {};
}

Result<void> change(Context &context, const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    VOICELOG_ASSIGN(const CallDataMapping mapping, mappingFile(arguments[1]));
    VOICELOG_ASSIGN(Session * session, context.session());
    MappingService service(*session);
    VOICELOG_ASSIGN(const KeptMapping before, service.find(arguments[0]));
    VOICELOG_ASSIGN(const KeptMapping kept, service.change(before.id, before.version, mapping));
    show(context, kept.mapping, &kept);
    return {};
}

Result<void> removeOne(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    MappingService service(*session);
    VOICELOG_ASSIGN(const KeptMapping kept, service.find(parser.positionalArguments().constFirst()));
    VOICELOG_TRY(service.remove(kept.id));
    context.output().note(MappingWords::tr("The mapping %1 was removed.").arg(kept.mapping.name));
    return {};
}

/// Reads a whole table by a mapping, without its sounds: which rows do not fit, and why.
Result<void> check(Context &context, const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const CallDataMapping found, mappingNamed(*session, arguments[0]));
    const auto mapping = std::make_shared<const CallDataMapping>(found);
    const QString &path = arguments[1];
    VOICELOG_ASSIGN(const CsvSample table, CsvSample::read(path, CsvSample::formOf(*mapping), 5));
    const auto withPath = [&path](const Error &error) {
        QVariantMap parameters = error.parameters();
        parameters.insert(u"path"_s, path);
        return Error(error.code(), parameters);
    };
    const auto columns = MappedColumns::make(mapping, table.names());
    if (!columns)
        return std::unexpected(withPath(columns.error()));
    qint64 rows = 0;
    qint64 odd = 0;
    VOICELOG_TRY(CsvSidecar::open(table, *columns)
                     .forEachCall(
                         [&](const CsvSidecar::Call &call, CsvSidecar::Place place) {
                             ++rows;
                             odd += call.remarks.isEmpty() ? 0 : 1;
                             for (const Error &remark : call.remarks) {
                                 QJsonObject json{{u"line"_s, place.line}, {u"error"_s, QString(remark.id())}};
                                 const QString name = remark.parameters().value(u"name"_s).toString();
                                 if (!name.isEmpty())
                                     json.insert(u"column"_s, name);
                                 context.output().result(json, ErrorText::of(withPath(remark)).title);
                             }
                         },
                         QTimeZone("Europe/Amsterdam"), context.cancel()));
    context.output().result({{u"rows"_s, rows}, {u"odd"_s, odd}},
                            MappingWords::tr("%1 rows, %2 of them not as the mapping says").arg(rows).arg(odd));
    return {};
}

} // namespace
} // namespace mappingcommands

Result<CallDataMapping> mappingNamed(Session &session, const QString &what)
{
    using namespace mappingcommands;
    if (what.endsWith(u".json"_s, Qt::CaseInsensitive) && QFileInfo::exists(what))
        return mappingFile(what);
    return MappingService(session).mapping(what);
}

Result<void> setMappings(Session &session, const QCommandLineParser &parser, ImportOptions &options)
{
    using namespace mappingcommands;
    if (session.account().role == Role::PrivacyOfficer) { // the import itself refuses the others, on record
        VOICELOG_ASSIGN(options.mappings, MappingService(session).known());
    }
    if (parser.isSet(u"mapping"_s)) {
        VOICELOG_ASSIGN(options.mapping, mappingNamed(session, parser.value(u"mapping"_s)));
    }
    return {};
}

QList<Command> mappingCommands()
{
    using namespace mappingcommands;
    const QString noun = u"import-mapping"_s;
    const QCommandLineOption name(u"name"_s, MappingWords::tr("Another name than the file gives it."), u"NAME"_s);
    return {
        {noun, u"list"_s, {}, MappingWords::tr("Lists the mappings of call data."), {}, 0, 0, list},
        {noun, u"show"_s, u"MAPPING"_s, MappingWords::tr("Shows one (id or name) as JSON."), {}, 1, 1, showOne},
        {noun,
         u"add"_s,
         u"FILE.json [--name NAME]"_s,
         MappingWords::tr("Keeps a mapping in the archive."),
         {name},
         1,
         1,
         add},
        {noun,
         u"change"_s,
         u"MAPPING FILE.json"_s,
         MappingWords::tr("Puts the file’s mapping in the place of a kept one."),
         {},
         2,
         2,
         change},
        {noun, u"remove"_s, u"MAPPING"_s, MappingWords::tr("Removes a kept mapping."), {}, 1, 1, removeOne},
        {noun,
         u"check"_s,
         u"MAPPING|FILE.json CSV"_s,
         MappingWords::tr("Reads a CSV by a mapping and tells which rows do not fit; stores nothing."),
         {},
         2,
         2,
         check},
    };
}

} // namespace voicelog::ctl
