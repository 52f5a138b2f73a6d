// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "ImportAccount.h"
#include "Judging.h"
#include "MappingCommands.h"

#include <base/BaseErrors.h>
#include <interchange/ImportScan.h>
#include <monitoring/CaseImport.h>
#include <monitoring/CaseService.h>
#include <programmes/ProgrammeAnnouncements.h>
#include <programmes/ProgrammeService.h>
#include <recordings/RecordingImporter.h>

#include <QFile>
#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordingCommands)
};

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
    VOICELOG_ASSIGN(const Programme programme, ProgrammeService(session).find(what));
    ImportTarget target{programme.vaultId, programme.id, programme.code};
    target.judge = judging.maker();
    VOICELOG_ASSIGN(target.announcements, soughtAnnouncements(session, programme));
    return target;
}

constexpr qsizetype largestKeyFile = qsizetype(64) * 1024;
constexpr qsizetype largestCertificateFile = qsizetype(4) * 1024 * 1024;

/// A private key goes from its file into locked memory, and nowhere else.
Result<SecretBytes> keyFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(errors::FileNotFound, {{u"path"_s, path}});
    SecretBytes buffer(largestKeyFile);
    const qint64 size =
        file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(buffer.data(), buffer.size()) : -1;
    if (size < 0)
        return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    return SecretBytes::copyOf(buffer.view().first(size));
}

Result<VconOpening> vconOpening(Context &context, const QCommandLineParser &parser)
{
    VconOpening opening;
    const QStringList trusted = parser.values(u"trust"_s);
    for (const QString &path : trusted) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
        VOICELOG_ASSIGN(const QList<SignerCertificate> certificates,
                        SignerCertificate::read(file.read(largestCertificateFile)));
        opening.trusted += certificates;
    }
    if (!parser.isSet(u"key"_s))
        return opening;
    VOICELOG_ASSIGN(const SecretBytes pem, keyFile(parser.value(u"key"_s)));
    SecretBytes passphrase;
    if (parser.isSet(u"key-passphrase-file"_s)) {
        VOICELOG_ASSIGN(passphrase, context.password(parser.value(u"key-passphrase-file"_s), {}));
    }
    VOICELOG_ASSIGN(JosePrivateKey key, JosePrivateKey::read(pem, passphrase));
    opening.key = std::make_shared<const JosePrivateKey>(std::move(key));
    return opening;
}

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

/// What was taken in leaves the recorder's drop folder: the sound, and call data and transcripts that are of this call
/// alone, unless there are remarks about them. A file that other calls are in too (a vCon) stays with its sounds until
/// all of them were taken in, and if there are remarks about it.
class SourceRemover
{
public:
    explicit SourceRemover(const QList<ImportRemark> &remarks)
    {
        for (const ImportRemark &remark : remarks)
            m_shared[remark.path].stays = true;
    }

    void add(const RecordingDraft &draft, bool refused)
    {
        QStringList paths = draft.audioPaths;
        std::ranges::copy_if(draft.companions, std::back_inserter(paths),
                             [this](const QString &path) { return !m_shared.value(path).stays; });
        if (!draft.sharedFile.isEmpty()) {
            Shared &shared = m_shared[draft.sharedFile];
            shared.paths += paths << draft.sharedFile;
            shared.stays = shared.stays || refused;
            return;
        }
        if (refused)
            return;
        remove(paths);
    }

    /// When the import went to its end.
    void finish()
    {
        const bool knowsAll = !m_shared.contains({}); // or there are remarks that were only counted
        for (const Shared &shared : std::as_const(m_shared)) {
            if (knowsAll && !shared.stays)
                remove(shared.paths);
        }
    }

    /// About the first file that could not be removed.
    [[nodiscard]] const std::optional<Error> &left() const { return m_left; }

private:
    struct Shared
    {
        QStringList paths = {};
        bool stays = false;
    };

    void remove(const QStringList &paths)
    {
        for (const QString &path : paths) {
            QFile file(path);
            if (file.exists() && !file.remove() && !m_left)
                m_left = Error(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
        }
    }

    QHash<QString, Shared> m_shared;
    std::optional<Error> m_left;
};

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
    SourceRemover sources(scan.remarks);
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
                sources.add(scan.drafts[outcome.draft], outcome.kind == ImportOutcome::Kind::Refused);
        };
        VOICELOG_ASSIGN(summary, importer.run(source, {0, scan.drafts.size(), 0, scan.totalBytes}, tell,
                                              context.progress(), context.cancel()));
        if (!summary.cancelled)
            sources.finish();
    }
    account.showSummary(summary);
    if (parser.isSet(u"report"_s))
        VOICELOG_TRY(account.save(parser.value(u"report"_s)));
    if (!target.caseId.isNull() && summary.imported > 0 && !dryRun)
        VOICELOG_TRY(CaseService(*session, judging->book()).recount(target.caseId));
    if (sources.left())
        return std::unexpected(*sources.left());
    if (summary.cancelled)
        return fail(errors::Cancelled);
    return {};
}

} // namespace

QList<Command> importCommands()
{
    const QCommandLineOption programme(u"programme"_s, ImportWords::tr("A programme: id, number, code or name."),
                                       u"ID"_s);
    return {
        {u"recording"_s,
         u"import"_s,
         u"PATH… --programme ID | --case CASE [--dry-run] [--move]"_s,
         ImportWords::tr("Takes sound files with their call data in."),
         {programme,
          {u"case"_s, ImportWords::tr("A monitoring case (id or number): only calls of its lines in its period."),
           u"CASE"_s},
          {u"dry-run"_s, ImportWords::tr("Shows what would come in and what is wrong; stores nothing.")},
          {u"move"_s, ImportWords::tr("Removes the files of each call that is safely in the archive.")},
          {u"flat"_s, ImportWords::tr("Does not go into folders of a folder.")},
          {u"time-zone"_s, ImportWords::tr("Of times without a zone; Europe/Amsterdam if not given."), u"ZONE"_s},
          {u"pattern"_s, ImportWords::tr("A file-name pattern with named groups; may be given more than once."),
           u"REGEX"_s},
          {u"mapping"_s,
           ImportWords::tr("The mapping by which CSVs are read: a kept or ready one by its name, or a JSON file; else "
                           "one is used where just one fits."),
           u"NAME|FILE"_s},
          {u"report"_s,
           ImportWords::tr("Saves what came in, what not and why, and what no rule covers: as CSV if it ends so, else "
                           "as text."),
           u"FILE"_s},
          {u"trust"_s,
           ImportWords::tr("Certificates (PEM or DER) whose signatures under vCons are trusted; may be given more "
                           "than once."),
           u"FILE"_s},
          {u"key"_s, ImportWords::tr("The private key (PEM) for which vCons were encrypted."), u"FILE"_s},
          {u"key-passphrase-file"_s, ImportWords::tr("The passphrase of that key: the file's first line."), u"FILE"_s}},
         1,
         -1,
         import}};
}

} // namespace voicelog::ctl
