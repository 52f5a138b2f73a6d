// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "RecordFile.h"

#include <base/BaseErrors.h>
#include <processing/ProcessingErrors.h>
#include <processing/ProcessingService.h>
#include <processing/RegisterExport.h>
#include <processing/RegisterImport.h>
#include <programmes/ProgrammeService.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace processingcommands {
namespace {

struct ProcessingWords
{
    Q_DECLARE_TR_FUNCTIONS(ProcessingCommands)
};

QString joinedFields(const QStringList &fields)
{
    QStringList words;
    for (const QString &field : fields)
        words += EnumText::field(field);
    return words.join(u"; "_s);
}

void showEntry(Context &context, const RegisterEntry &entry)
{
    QJsonObject json = entry.toRecordJson();
    const QStringList missing = entry.missing();
    QString text =
        entry.number + u"  "_s + registerStateId(entry.state) + u"  "_s +
        (entry.versionNo > 0 ? ProcessingWords::tr("version %1").arg(entry.versionNo) + u"  "_s : QString()) +
        entry.title;
    if (!missing.isEmpty()) {
        json.insert(u"missing"_s, QJsonArray::fromStringList(missing));
        text += u"\n    "_s + ProcessingWords::tr("still missing: %1").arg(joinedFields(missing));
    }
    if (!entry.endProposedBy.isNull() && entry.state != RegisterState::Ended)
        text += u"\n    "_s + ProcessingWords::tr("its end is proposed and waits for a second officer");
    context.output().result(json, text);
}

Result<RegisterEntry> named(ProcessingService &service, const QCommandLineParser &parser)
{
    return service.find(parser.positionalArguments().constFirst());
}

Result<void> addEntry(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QJsonObject fields, recordFile(parser));
    VOICELOG_ASSIGN(const RegisterEntry content, RegisterEntry::fromJson(fields));
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const RegisterEntry entry, ProcessingService(*session).add(content));
    showEntry(context, entry);
    return {};
}

Result<void> editEntry(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QJsonObject fields, recordFile(parser));
    VOICELOG_ASSIGN(Session * session, context.session());
    ProcessingService service(*session);
    VOICELOG_ASSIGN(const RegisterEntry entry, named(service, parser));
    QJsonObject changed = entry.toJson();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        it.value().isNull() ? changed.remove(it.key()) : static_cast<void>(changed.insert(it.key(), it.value()));
    VOICELOG_ASSIGN(const RegisterEntry content, RegisterEntry::fromJson(changed));
    VOICELOG_ASSIGN(const RegisterEntry saved, service.save(entry, content));
    showEntry(context, saved);
    return {};
}

Result<void> activateEntry(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    ProcessingService service(*session);
    VOICELOG_ASSIGN(const RegisterEntry entry, named(service, parser));
    VOICELOG_ASSIGN(const RegisterEntry active, service.activate(entry, parser.value(u"reason"_s)));
    showEntry(context, active);
    return {};
}

Result<void> reviewEntry(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    ProcessingService service(*session);
    VOICELOG_ASSIGN(const RegisterEntry entry, named(service, parser));
    VOICELOG_ASSIGN(const RegisterEntry review, service.startReview(entry));
    showEntry(context, review);
    return {};
}

// With a reason it proposes; without one it confirms what was proposed.
Result<void> endEntry(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    ProcessingService service(*session);
    VOICELOG_ASSIGN(const RegisterEntry entry, named(service, parser));
    VOICELOG_ASSIGN(const RegisterEntry changed, parser.isSet(u"withdraw"_s) ? service.withdrawEnd(entry)
                                                 : parser.isSet(u"reason"_s)
                                                     ? service.proposeEnd(entry, parser.value(u"reason"_s))
                                                     : service.confirmEnd(entry));
    showEntry(context, changed);
    return {};
}

Result<void> listEntries(Context &context, const QCommandLineParser &parser)
{
    const QString state = parser.value(u"state"_s);
    if (!state.isEmpty() && !registerStateFromId(state))
        return fail(errors::InvalidValue, {{u"field"_s, u"--state"_s}, {u"value"_s, state}});
    VOICELOG_ASSIGN(const qint64 days, numberOption(parser, u"due"_s, -1, 0, 100'000));
    VOICELOG_ASSIGN(Session * session, context.session());
    const ProcessingService service(*session);
    VOICELOG_ASSIGN(const QList<RegisterRow> rows,
                    days >= 0 ? service.due(service.today(), int(days)) : service.list());
    for (const RegisterRow &row : rows) {
        if (!state.isEmpty() && state != registerStateId(row.state))
            continue;
        QJsonObject json{{u"id"_s, row.id.toString()},
                         {u"number"_s, row.number},
                         {u"title"_s, row.title},
                         {u"kind"_s, QString(registerKindId(row.kind))},
                         {u"state"_s, QString(registerStateId(row.state))},
                         {u"department"_s, row.department},
                         {u"versionNo"_s, row.versionNo}};
        if (row.reviewDate.isValid())
            json.insert(u"reviewDate"_s, row.reviewDate.toString(Qt::ISODate));
        context.output().result(
            json, row.number + u"  "_s + registerKindId(row.kind) + u"  "_s + registerStateId(row.state) + u"  "_s +
                      (row.reviewDate.isValid() ? row.reviewDate.toString(Qt::ISODate) : u"-"_s) + u"  "_s + row.title);
    }
    return {};
}

Result<void> showVersionOrEntry(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const qint64 versionNo, numberOption(parser, u"version"_s, 0, 1, 1'000'000));
    VOICELOG_ASSIGN(Session * session, context.session());
    ProcessingService service(*session);
    VOICELOG_ASSIGN(const RegisterEntry entry, named(service, parser));
    if (versionNo == 0) {
        showEntry(context, entry);
        return {};
    }
    VOICELOG_ASSIGN(const RegisterVersion version, service.version(entry.id, int(versionNo)));
    QJsonObject json = version.content.toJson();
    json.insert(u"id"_s, entry.id.toString());
    json.insert(u"number"_s, version.number);
    json.insert(u"versionNo"_s, version.versionNo);
    json.insert(u"activeFrom"_s, version.activeFrom.toString(Qt::ISODate));
    if (version.endedOn.isValid())
        json.insert(u"endedOn"_s, version.endedOn.toString(Qt::ISODate));
    if (!version.changeReason.isEmpty())
        json.insert(u"changeReason"_s, version.changeReason);
    json.insert(u"activatedBy"_s, version.activatedBy.toString());
    json.insert(u"activatedAt"_s, version.activatedAt.toString(Qt::ISODateWithMs));
    context.output().result(json, version.number + u"  "_s + ProcessingWords::tr("version %1").arg(version.versionNo) +
                                      u"  "_s + version.activeFrom.toString(Qt::ISODate) + u" – "_s +
                                      version.endedOn.toString(Qt::ISODate) + u"  "_s + version.title);
    return {};
}

Result<void> checkRegister(Context &context, const QCommandLineParser &parser)
{
    QDate asOf;
    if (parser.isSet(u"as-of"_s)) {
        asOf = QDate::fromString(parser.value(u"as-of"_s), Qt::ISODate);
        if (!asOf.isValid())
            return fail(errors::InvalidValue, {{u"field"_s, u"--as-of"_s}, {u"value"_s, parser.value(u"as-of"_s)}});
    }
    VOICELOG_ASSIGN(Session * session, context.session());
    const ProcessingService service(*session);
    VOICELOG_ASSIGN(const QList<RegisterFinding> findings, service.check(asOf.isValid() ? asOf : service.today()));
    qsizetype open = 0;
    for (const RegisterFinding &finding : findings) {
        open += finding.isOpen() ? 1 : 0;
        QString text = finding.number + u"  "_s + registerStateId(finding.state) + u"  "_s + finding.title;
        if (!finding.missing.isEmpty())
            text += u"\n    "_s + ProcessingWords::tr("still missing: %1").arg(joinedFields(finding.missing));
        if (finding.reviewOverdue)
            text += u"\n    "_s +
                    ProcessingWords::tr("review overdue since %1").arg(finding.reviewDate.toString(Qt::ISODate));
        if (!finding.advisable.isEmpty())
            text += u"\n    "_s + ProcessingWords::tr("better with: %1").arg(joinedFields(finding.advisable));
        QJsonObject json{{u"number"_s, finding.number},
                         {u"title"_s, finding.title},
                         {u"state"_s, QString(registerStateId(finding.state))},
                         {u"missing"_s, QJsonArray::fromStringList(finding.missing)},
                         {u"advisable"_s, QJsonArray::fromStringList(finding.advisable)},
                         {u"reviewOverdue"_s, finding.reviewOverdue}};
        if (finding.reviewDate.isValid())
            json.insert(u"reviewDate"_s, finding.reviewDate.toString(Qt::ISODate));
        context.output().result(json, text);
    }
    context.output().note(open == 0 ? ProcessingWords::tr("Every entry has what article 30 asks for.")
                                    : ProcessingWords::tr("%n entry(ies) need attention.", nullptr, int(open)));
    return {};
}

QString fateId(RegisterImportRow::Fate fate)
{
    switch (fate) {
    case RegisterImportRow::Fate::Add:
        return u"ADD"_s;
    case RegisterImportRow::Fate::Update:
        return u"UPDATE"_s;
    case RegisterImportRow::Fate::Same:
        return u"SAME"_s;
    case RegisterImportRow::Fate::LeftOut:
        return u"LEFT_OUT"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonArray errorsJson(const QList<Error> &list)
{
    QJsonArray array;
    for (const Error &error : list)
        array.append(QJsonObject{{u"error"_s, QString(error.id())},
                                 {u"parameters"_s, QJsonObject::fromVariantMap(error.parameters())}});
    return array;
}

void tellRow(Context &context, const RegisterImportRow &row)
{
    if (context.output().json()) {
        context.output().result({{u"line"_s, row.line},
                                 {u"fate"_s, fateId(row.fate)},
                                 {u"number"_s, row.number},
                                 {u"title"_s, row.title},
                                 {u"activated"_s, row.activated},
                                 {u"missing"_s, QJsonArray::fromStringList(row.missing)},
                                 {u"problems"_s, errorsJson(row.problems)}},
                                {});
        return;
    }
    for (const Error &problem : row.problems)
        context.output().note(ErrorText::of(problem).oneLine());
}

Result<void> importRegister(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    RegisterImportOptions options{.updateExisting = parser.isSet(u"update"_s),
                                  .activateComplete = parser.isSet(u"activate"_s)};
    if (const auto programmes = ProgrammeService(*session).list()) {
        for (const Programme &programme : *programmes) {
            options.programmes.insert(programme.number, programme.id);
            options.programmes.insert(programme.code, programme.id);
        }
    }
    RegisterImport import(*session);
    const QString path = parser.positionalArguments().constFirst();
    const auto onRow = [&context](const RegisterImportRow &row) { tellRow(context, row); };
    VOICELOG_ASSIGN(const RegisterImportReport report,
                    parser.isSet(u"dry-run"_s)
                        ? import.preview(path, options, onRow, context.progress(), context.cancel())
                        : import.run(path, options, onRow, context.progress(), context.cancel()));
    for (const Error &remark : report.remarks)
        context.output().note(ErrorText::of(remark).oneLine());
    context.output().result({{u"rows"_s, report.rows},
                             {u"added"_s, report.added},
                             {u"updated"_s, report.updated},
                             {u"same"_s, report.same},
                             {u"leftOut"_s, report.leftOut},
                             {u"activated"_s, report.activated},
                             {u"incomplete"_s, report.incomplete},
                             {u"dryRun"_s, parser.isSet(u"dry-run"_s)},
                             {u"remarks"_s, errorsJson(report.remarks)}},
                            ProcessingWords::tr("%1 rows: %2 new, %3 changed, %4 the same, %5 left out; %6 active, %7 "
                                                "incomplete")
                                .arg(report.rows)
                                .arg(report.added)
                                .arg(report.updated)
                                .arg(report.same)
                                .arg(report.leftOut)
                                .arg(report.activated)
                                .arg(report.incomplete));
    return {};
}

Result<void> exportRegister(Context &context, const QCommandLineParser &parser)
{
    RegisterExport::Request request;
    request.path = parser.positionalArguments().constFirst();
    const QString format = parser.isSet(u"format"_s)                                ? parser.value(u"format"_s)
                           : request.path.endsWith(u".json"_s, Qt::CaseInsensitive) ? u"json"_s
                                                                                    : u"csv"_s;
    if (format != u"csv" && format != u"json")
        return fail(errors::InvalidValue, {{u"field"_s, u"--format"_s}, {u"value"_s, format}});
    request.format = format == u"json" ? RegisterFileReader::Format::Json : RegisterFileReader::Format::Csv;
    const QString delimiter = parser.value(u"delimiter"_s);
    if (!delimiter.isEmpty() && delimiter != u"," && delimiter != u";" && delimiter != u"tab")
        return fail(errors::InvalidValue, {{u"field"_s, u"--delimiter"_s}, {u"value"_s, delimiter}});
    if (!delimiter.isEmpty())
        request.delimiter = delimiter == u"tab" ? '\t' : delimiter == u";" ? ';' : ',';
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const qint64 entries, RegisterExport(*session).run(request, context.progress(), context.cancel()));
    context.output().result(
        {{u"path"_s, request.path}, {u"format"_s, format}, {u"entries"_s, entries}},
        ProcessingWords::tr("%n entry(ies) written to %1", nullptr, int(entries)).arg(request.path));
    return {};
}

Command command(const QString &verb, const QString &arguments, const QString &help,
                const QList<QCommandLineOption> &options, int count,
                Result<void> (*run)(Context &, const QCommandLineParser &))
{
    return {u"processing"_s, verb, arguments, help, options, count, count, run};
}

} // namespace
} // namespace processingcommands

QList<Command> processingCommands()
{
    using namespace processingcommands;
    const QCommandLineOption from(u"from"_s, ProcessingWords::tr("A JSON file with the entry's fields."), u"FILE"_s);
    const QCommandLineOption why(u"reason"_s, ProcessingWords::tr("What changed, and why."), u"TEXT"_s);
    const QString activates =
        ProcessingWords::tr("Makes a draft, or what is under review, active: its next version, in force from today.");
    return {
        command(u"add"_s, u"--from FILE"_s, ProcessingWords::tr("Adds a draft to the processing register."), {from}, 0,
                addEntry),
        command(u"edit"_s, u"ENTRY --from FILE"_s,
                ProcessingWords::tr("Changes a draft, or what is under review: fields that FILE does not name stay, "
                                    "null empties one."),
                {from}, 1, editEntry),
        command(u"activate"_s, u"ENTRY [--reason TEXT]"_s, activates, {why}, 1, activateEntry),
        command(u"approve"_s, u"ENTRY [--reason TEXT]"_s, activates, {why}, 1, activateEntry),
        command(u"review"_s, u"ENTRY"_s,
                ProcessingWords::tr("Starts the review of an active entry; the active version stays in force."), {}, 1,
                reviewEntry),
        command(u"end"_s, u"ENTRY [--reason TEXT | --withdraw]"_s,
                ProcessingWords::tr("Proposes to end an active entry (with a reason); without one a second officer "
                                    "confirms it."),
                {{u"reason"_s, ProcessingWords::tr("Why it ends."), u"TEXT"_s},
                 {u"withdraw"_s, ProcessingWords::tr("Takes the proposal back.")}},
                1, endEntry),
        command(u"list"_s, u"[--state STATE] [--due DAYS]"_s, ProcessingWords::tr("Lists the register."),
                {{u"state"_s, ProcessingWords::tr("Only DRAFT, ACTIVE, UNDER_REVIEW or ENDED."), u"STATE"_s},
                 {u"due"_s, ProcessingWords::tr("Only what must be reviewed within so many days."), u"DAYS"_s}},
                0, listEntries),
        command(u"show"_s, u"ENTRY [--version N]"_s,
                ProcessingWords::tr("Shows one (id or number), or a version of it."),
                {{u"version"_s, ProcessingWords::tr("The version that was active."), u"N"_s}}, 1, showVersionOrEntry),
        command(u"check"_s, u"[--as-of DATE]"_s,
                ProcessingWords::tr("What article 30 asks for and is missing, and which reviews are overdue."),
                {{u"as-of"_s, ProcessingWords::tr("On this date instead of today."), u"DATE"_s}}, 0, checkRegister),
        command(u"import"_s, u"FILE [--dry-run] [--update] [--activate]"_s,
                ProcessingWords::tr("Takes a register in from CSV or JSON, and tells what does not fit."),
                {{u"dry-run"_s, ProcessingWords::tr("Only tells what would be taken in.")},
                 {u"update"_s, ProcessingWords::tr("Changes drafts and reviews that have the same number.")},
                 {u"activate"_s, ProcessingWords::tr("Makes complete entries active that were so before.")}},
                1, importRegister),
        command(u"export"_s, u"FILE [--format csv|json] [--delimiter ,|;|tab]"_s,
                ProcessingWords::tr("Writes the register to a file that import reads back."),
                {{u"format"_s, ProcessingWords::tr("csv or json; else as FILE ends."), u"FORMAT"_s},
                 {u"delimiter"_s, ProcessingWords::tr("Between the columns of CSV."), u"SIGN"_s}},
                1, exportRegister),
    };
}

} // namespace voicelog::ctl
