// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "ImportAccount.h"
#include "ImportParts.h"
#include "Judging.h"
#include "MappingCommands.h"

#include <base/BaseErrors.h>
#include <interchange/ImportScan.h>
#include <interchange/InterchangeErrors.h>
#include <interchange/KeyFiles.h>
#include <interchange/RecordingJson.h>
#include <interchange/SourceCheck.h>
#include <monitoring/CaseImport.h>
#include <monitoring/CaseService.h>
#include <programmes/ProgrammeAnnouncements.h>
#include <programmes/ProgrammeService.h>
#include <recordings/RecordingImporter.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordingCommands)
};

} // namespace

QString outcomeId(ImportOutcome::Kind kind)
{
    switch (kind) {
    case ImportOutcome::Kind::Imported:
        return u"IMPORTED"_s;
    case ImportOutcome::Kind::AlreadyThere:
        return u"ALREADY_THERE"_s;
    case ImportOutcome::Kind::Refused:
        break;
    }
    return u"REFUSED"_s;
}

void showOutcome(Context &context, const ImportOutcome &outcome, const QString &path, bool dryRun,
                 const QStringList &gaps)
{
    QJsonObject json{{u"path"_s, path}, {u"outcome"_s, outcomeId(outcome.kind)}};
    QString text = path + u"  "_s;
    if (dryRun)
        json.insert(u"dryRun"_s, true);
    if (!outcome.number.isEmpty()) {
        json.insert(u"number"_s, outcome.number);
        json.insert(u"id"_s, outcome.recordingId.toString());
    }
    if (outcome.announcements > 0)
        json.insert(u"announcements"_s, outcome.announcements);
    if (outcome.warnings)
        json.insert(u"warnings"_s, warningsToJson(outcome.warnings));
    if (!gaps.isEmpty())
        json.insert(u"gaps"_s, QJsonArray::fromStringList(gaps));
    if (outcome.error) {
        json.insert(u"error"_s, QString(outcome.error->id()));
        text += ErrorText::of(*outcome.error).title;
    } else {
        text +=
            outcomeId(outcome.kind) + u"  "_s + outcome.number + u"  "_s + EnumText::of(outcome.warnings).join(u", "_s);
    }
    context.output().result(json, text.trimmed());
}

Result<ImportTarget> programmeTarget(Session &session, const QString &what, const Judging &judging)
{
    VOICELOG_ASSIGN(const Programme programme, ProgrammeService(session).find(what));
    ImportTarget target{programme.vaultId, programme.id, programme.code};
    target.judge = judging.maker();
    VOICELOG_ASSIGN(target.announcements, soughtAnnouncements(session, programme));
    return target;
}

namespace {

Result<ImportTarget> importTarget(Session &session, const QCommandLineParser &parser, const Judging &judging)
{
    if (parser.isSet(u"case"_s)) {
        if (parser.isSet(u"programme"_s))
            return fail(errors::InvalidValue, {{u"field"_s, u"--case"_s}, {u"value"_s, parser.value(u"case"_s)}});
        VOICELOG_ASSIGN(const MonitoringCase record,
                        CaseService(session, judging.book()).find(parser.value(u"case"_s)));
        return caseImportTarget(session, record, judging.book(), judging.maker());
    }
    VOICELOG_ASSIGN(const QString what, required(parser, u"programme"_s));
    return programmeTarget(session, what, judging);
}

Result<VconOpening> vconOpening(Context &context, const QCommandLineParser &parser)
{
    VconOpening opening;
    const QStringList trusted = parser.values(u"trust"_s);
    for (const QString &path : trusted) {
        VOICELOG_ASSIGN(const QList<SignerCertificate> certificates, readCertificateFile(path));
        opening.trusted += certificates;
    }
    if (!parser.isSet(u"key"_s))
        return opening;
    VOICELOG_ASSIGN(const SecretBytes pem, readKeyFile(parser.value(u"key"_s)));
    SecretBytes passphrase;
    if (parser.isSet(u"key-passphrase-file"_s)) {
        VOICELOG_ASSIGN(passphrase, context.password(parser.value(u"key-passphrase-file"_s), {}));
    }
    VOICELOG_ASSIGN(JosePrivateKey key, JosePrivateKey::read(pem, passphrase));
    opening.key = std::make_shared<const JosePrivateKey>(std::move(key));
    return opening;
}

} // namespace

Result<ImportOptions> importOptions(Context &context, const QCommandLineParser &parser)
{
    ImportOptions options;
    VOICELOG_ASSIGN(options.opening, vconOpening(context, parser));
    options.recursive = !parser.isSet(u"flat"_s);
    if (parser.isSet(u"time-zone"_s)) {
        options.timeZone = parser.value(u"time-zone"_s).toUtf8();
        if (!QTimeZone(options.timeZone).isValid())
            return fail(errors::InvalidValue,
                        {{u"field"_s, u"--time-zone"_s}, {u"value"_s, parser.value(u"time-zone"_s)}});
    }
    for (const auto &expression : parser.values(u"pattern"_s))
        options.patterns.append({u"command-line"_s, u"command line"_s, expression, {}, false});
    return options;
}

namespace {

struct Seen
{
    qsizetype draft = -1;
    Id recording; ///< null: refused
};

void showStays(Context &context, const QString &path, const Error &why)
{
    context.output().result({{u"path"_s, path}, {u"outcome"_s, u"STAYS"_s}, {u"error"_s, QString(why.id())}},
                            path + u"  "_s + ErrorText::of(why).title);
}

// Each call is read back and compared with its files before they go, as in a watched folder. What stays is told; the
// first failure is the command's.
Result<void> removeSources(Context &context, Session &session, const ImportTarget &target, const ImportScan &scan,
                           const QList<Seen> &calls)
{
    SourceCheck sources(session, target.vaultId);
    SourceRemoval removal(scan.remarks);
    std::optional<Error> first;
    const ProgressFunction tell = context.progress();
    Progress progress{0, calls.size(), 0, 0};
    for (const Seen &seen : calls) {
        const RecordingDraft draft = scan.drafts[seen.draft];
        SourceRemoval::Proven proven;
        if (!seen.recording.isNull()) {
            const auto checked = sources.check(draft, seen.recording, context.cancel());
            if (!checked && checked.error().is(errors::Cancelled))
                return fail(checked);
            if (!checked) {
                showStays(context, draft.audioPaths.constFirst(), checked.error());
                first = first.value_or(checked.error());
            }
            proven = checked.value_or(proven);
        }
        if (proven.sound && removal.hasMixLeft(draft))
            showStays(context, draft.audioPaths.constFirst(),
                      Error(errors::MixLeftOut, {{u"path"_s, draft.audioPaths.constFirst()}}));
        const QStringList stay = removal.add(draft, proven);
        for (const QString &path : stay)
            showStays(context, path, Error(errors::SidecarWithoutSound, {{u"path"_s, path}}));
        ++progress.doneItems;
        tell(progress);
    }
    removal.finish();
    if (!first)
        first = removal.left();
    return first ? Result<void>(std::unexpected(*first)) : Result<void>();
}

Result<void> import(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(ImportOptions options, importOptions(context, parser));
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_TRY(setMappings(*session, parser, options));
    VOICELOG_ASSIGN(const auto judging, Judging::make(*session));
    VOICELOG_ASSIGN(const ImportTarget target, importTarget(*session, parser, *judging));
    VOICELOG_ASSIGN(const ImportScan scan,
                    scanForImport(parser.positionalArguments(), options, context.progress(), context.cancel()));
    ImportAccount account(context, scan, parser.isSet(u"dry-run"_s));
    VOICELOG_TRY(account.setProgrammes(*session, target));
    account.showFound();
    RecordingImporter importer(*session, target);
    const bool dryRun = parser.isSet(u"dry-run"_s);
    ImportSummary summary;
    QList<Seen> calls; // whose files are to go
    if (dryRun) {
        for (qsizetype i = 0; i < scan.drafts.size(); ++i) {
            if (context.cancel().isCancelled())
                return fail(errors::Cancelled);
            const RecordingDraft draft = scan.drafts[i];
            const ImportOutcome outcome = importer.check(draft);
            account.remember(i, draft);
            account.show(outcome, i);
            summary.imported += outcome.kind == ImportOutcome::Kind::Imported;
            summary.alreadyThere += outcome.kind == ImportOutcome::Kind::AlreadyThere;
            summary.refused += outcome.kind == ImportOutcome::Kind::Refused;
            summary.warned += outcome.warnings != AudioWarnings();
        }
    } else {
        const bool moves = parser.isSet(u"move"_s);
        qsizetype next = 0;
        const auto source = [&]() -> std::optional<RecordingDraft> {
            if (next >= scan.drafts.size())
                return std::nullopt;
            RecordingDraft draft = scan.drafts[next];
            account.remember(next++, draft);
            return draft;
        };
        const auto tell = [&](const ImportOutcome &outcome) {
            account.show(outcome, outcome.draft);
            if (moves)
                calls.append(
                    Seen{outcome.draft, outcome.kind == ImportOutcome::Kind::Refused ? Id() : outcome.recordingId});
        };
        VOICELOG_ASSIGN(summary, importer.run(source, {0, scan.drafts.size(), 0, scan.totalBytes}, tell,
                                              context.progress(), context.cancel()));
    }
    account.showSummary(summary);
    if (parser.isSet(u"report"_s))
        VOICELOG_TRY(account.save(parser.value(u"report"_s)));
    if (!target.caseId.isNull() && summary.imported > 0 && !dryRun)
        VOICELOG_TRY(CaseService(*session, judging->book()).recount(target.caseId));
    if (summary.cancelled)
        return fail(errors::Cancelled);
    return calls.isEmpty() ? Result<void>() : removeSources(context, *session, target, scan, calls);
}

} // namespace

QList<QCommandLineOption> importOptionList()
{
    return {
        {u"flat"_s, ImportWords::tr("Does not go into folders of a folder.")},
        {u"time-zone"_s, ImportWords::tr("Of times without a zone; Europe/Amsterdam if not given."), u"ZONE"_s},
        {u"pattern"_s, ImportWords::tr("A file-name pattern with named groups; may be given more than once."),
         u"REGEX"_s},
        {u"mapping"_s,
         ImportWords::tr("The mapping by which CSVs are read: a kept or ready one by its name, or a JSON file; else "
                         "one is used where just one fits."),
         u"NAME|FILE"_s},
        {u"trust"_s,
         ImportWords::tr("Certificates (PEM or DER) whose signatures under vCons are trusted; may be given more "
                         "than once."),
         u"FILE"_s},
        {u"key"_s, ImportWords::tr("The private key (PEM) for which vCons were encrypted."), u"FILE"_s},
        {u"key-passphrase-file"_s, ImportWords::tr("The passphrase of that key: the file's first line."), u"FILE"_s}};
}

QList<Command> importCommands()
{
    const QCommandLineOption programme(u"programme"_s, ImportWords::tr("A programme: id, number, code or name."),
                                       u"ID"_s);
    return {
        {u"recording"_s, u"import"_s, u"PATH… --programme ID | --case CASE [--dry-run] [--move]"_s,
         ImportWords::tr("Takes sound files with their call data in."),
         QList<QCommandLineOption>{
             programme,
             {u"case"_s, ImportWords::tr("A monitoring case (id or number): only calls of its lines in its period."),
              u"CASE"_s},
             {u"dry-run"_s, ImportWords::tr("Shows what would come in and what is wrong; stores nothing.")},
             {u"move"_s, ImportWords::tr("Removes the files of each call, once it was read back out of the archive and "
                                         "compared with them.")},
             {u"report"_s,
              ImportWords::tr("Saves what came in, what not and why, and what no rule covers: as CSV if it ends so, "
                              "else as text."),
              u"FILE"_s}} +
             importOptionList(),
         1, -1, import}};
}

} // namespace voicelog::ctl
