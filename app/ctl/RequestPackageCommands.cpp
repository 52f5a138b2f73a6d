// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "Judging.h"
#include "RecordFile.h"

#include <answers/LetterMaker.h>
#include <answers/LetterTemplates.h>
#include <answers/PackageService.h>
#include <base/BaseErrors.h>
#include <interchange/PackageFolder.h>
#include <interchange/PackageZip.h>
#include <reports/ReportService.h>
#include <requests/RequestService.h>
#include <words/EnumText.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace requestpackagecommands {
namespace {

struct RequestPackageWords
{
    Q_DECLARE_TR_FUNCTIONS(RequestPackageCommands)
};

/// The services, and the request that the arguments name.
struct Packaging
{
    Session *session = nullptr;
    std::unique_ptr<Judging> judging;
    std::unique_ptr<PackageService> packages;
    DataRequest request;
};

Result<Packaging> packaging(Context &context, const QCommandLineParser &parser)
{
    Packaging made;
    VOICELOG_ASSIGN(made.session, context.session());
    VOICELOG_ASSIGN(made.judging, Judging::make(*made.session));
    made.packages = std::make_unique<PackageService>(*made.session, made.judging->book(), &grantedCaseAccess());
    VOICELOG_ASSIGN(
        made.request,
        RequestService(*made.session, made.judging->book()).find(parser.positionalArguments().constFirst()));
    return made;
}

Result<ReportLanguage> letterLanguage(const QCommandLineParser &parser)
{
    const QString id = parser.value(u"language"_s);
    if (id.isEmpty())
        return ReportLanguage::Dutch; // of who asks, not of the one who types
    const auto language = languageFromId(id);
    if (!language)
        return fail(errors::InvalidValue, {{u"field"_s, u"--language"_s}, {u"value"_s, id}});
    return *language;
}

LetterOptions letterOptions(const QCommandLineParser &parser)
{
    return {.certificates = parser.values(u"certificate"_s), .recipients = parser.values(u"recipient"_s)};
}

Result<LetterKind> letterKind(const QString &id)
{
    const auto kind = valueIn<LetterKind>(letterKindIds, id);
    if (!kind)
        return fail(errors::InvalidValue, {{u"field"_s, u"--kind"_s}, {u"value"_s, id}});
    return *kind;
}

Result<void> package(Context &context, const QCommandLineParser &parser)
{
    PackageOptions options;
    VOICELOG_ASSIGN(options.language, letterLanguage(parser));
    options.letter = letterOptions(parser);
    if (const QString sound = parser.value(u"sound"_s); !sound.isEmpty()) {
        const auto known = valueIn<PackageSound>(packageSoundIds, sound);
        if (!known)
            return fail(errors::InvalidValue, {{u"field"_s, u"--sound"_s}, {u"value"_s, sound}});
        options.sound = *known;
    }
    VOICELOG_ASSIGN(const Packaging with, packaging(context, parser));
    VOICELOG_ASSIGN(const DataRequest changed,
                    with.packages->make(with.request, options, context.progress(), context.cancel()));
    VOICELOG_ASSIGN(const auto made, with.packages->package(changed));
    if (!made)
        return fail(errors::NotFound, {{u"what"_s, u"package"_s}, {u"id"_s, changed.number}});
    context.output().result(
        {{u"number"_s, changed.number},
         {u"packageHash"_s, made->hash},
         {u"bytes"_s, made->bytes},
         {u"files"_s, PackageFile::toJson(made->files)}},
        RequestPackageWords::tr("%1: a package of %n file(s)", nullptr, int(made->files.size())).arg(changed.number));
    return {};
}

Result<void> handOver(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString to, required(parser, u"to"_s));
    const bool zipped = to.endsWith(u".zip"_s, Qt::CaseInsensitive);
    const QString passwordFile = parser.value(u"package-password-file"_s);
    if (zipped && passwordFile.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"--package-password-file"_s}});
    VOICELOG_ASSIGN(const Packaging with, packaging(context, parser));
    std::unique_ptr<PackageSink> sink;
    if (zipped) {
        VOICELOG_ASSIGN(const SecretBytes password, context.password(passwordFile, {}));
        VOICELOG_ASSIGN(sink, PackageZip::create(to, password));
    } else {
        VOICELOG_ASSIGN(sink, PackageFolder::create(to));
    }
    VOICELOG_TRY(with.packages->handOver(with.request, *sink, zipped ? "ZIP"_L1 : "FOLDER"_L1, context.progress(),
                                         context.cancel()));
    context.output().result({{u"number"_s, with.request.number}, {u"to"_s, to}},
                            RequestPackageWords::tr("%1: written to %2").arg(with.request.number, to));
    return {};
}

Result<void> letter(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString to, required(parser, u"to"_s));
    VOICELOG_ASSIGN(const QString id, required(parser, u"kind"_s));
    VOICELOG_ASSIGN(const LetterKind kind, letterKind(id));
    VOICELOG_ASSIGN(const ReportLanguage language, letterLanguage(parser));
    VOICELOG_ASSIGN(const Packaging with, packaging(context, parser));
    const LetterMaker maker(*with.session, with.judging->book());
    VOICELOG_ASSIGN(const Report made, maker.letter(with.request, kind, language, letterOptions(parser)));
    VOICELOG_ASSIGN(const ReportPdfFacts facts,
                    ReportService(*with.session).save(made, to, context.progress(), context.cancel()));
    context.output().result({{u"number"_s, made.number},
                             {u"to"_s, to},
                             {u"pages"_s, facts.pages},
                             {u"hash"_s, QString::fromLatin1(facts.hash)}},
                            RequestPackageWords::tr("%1: %2").arg(made.number, to));
    return {};
}

Result<void> letterText(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const LetterKind kind, letterKind(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const ReportLanguage language, letterLanguage(parser));
    VOICELOG_ASSIGN(Session * session, context.session());
    LetterTemplates templates(*session);
    VOICELOG_ASSIGN(LetterText text, templates.text(kind, QString(languageId(language))));
    if (parser.isSet(u"restore"_s)) {
        VOICELOG_ASSIGN(text, templates.restore(text));
    } else if (const QString path = parser.value(u"set"_s); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
        VOICELOG_ASSIGN(text, templates.save(text, QString::fromUtf8(file.readAll())));
    }
    context.output().result({{u"kind"_s, QString(idIn(letterKindIds, kind))},
                             {u"language"_s, text.language},
                             {u"version"_s, text.version},
                             {u"body"_s, text.body}},
                            text.body);
    return {};
}

} // namespace
} // namespace requestpackagecommands

QList<Command> requestPackageCommands()
{
    using namespace requestpackagecommands;
    const QString noun = u"request"_s;
    const QCommandLineOption language(
        u"language"_s, RequestPackageWords::tr("Language of who asks: nl or en; without it nl."), u"LANG"_s);
    const QCommandLineOption certificate(
        u"certificate"_s, RequestPackageWords::tr("A destruction of recordings of this person, by its number."),
        u"DESTRUCTION"_s);
    const QCommandLineOption recipient(
        u"recipient"_s, RequestPackageWords::tr("Who, outside the organisation, got something of the recordings."),
        u"TEXT"_s);
    const QCommandLineOption kind(
        u"kind"_s,
        RequestPackageWords::tr("RECEIPT, ASK_IDENTITY, REMINDER, ASK_CLARIFICATION, EXTENSION, NOT_IDENTIFIABLE, "
                                "WITHDRAWN, ANSWER, REFUSAL, NO_DATA, DESTROYED or RIGHTS_ANSWER."),
        u"KIND"_s);
    return {
        {noun,
         u"package"_s,
         u"REQUEST [--language nl|en] [--sound WAV|OPUS] [--recipient TEXT]… [--certificate DESTRUCTION]…"_s,
         RequestPackageWords::tr("Puts together what the person gets, while the answer is under review."),
         {language,
          recipient,
          certificate,
          {u"sound"_s, RequestPackageWords::tr("WAV, which plays everywhere, or OPUS, which is a fifth as large."),
           u"FORMAT"_s}},
         1,
         1,
         package},
        {noun,
         u"hand-over"_s,
         u"REQUEST --to PATH [--package-password-file FILE]"_s,
         RequestPackageWords::tr("Writes the package to a new folder, or to an encrypted ZIP file."),
         {{u"to"_s, RequestPackageWords::tr("A folder, or a file that ends in .zip; not there yet."), u"PATH"_s},
          {u"package-password-file"_s,
           RequestPackageWords::tr("The password of the ZIP file, which goes to the person by another way."),
           u"FILE"_s}},
         1,
         1,
         handOver},
        {noun,
         u"letter"_s,
         u"REQUEST --kind KIND --to FILE.pdf [--language nl|en] [--recipient TEXT]… [--certificate DESTRUCTION]…"_s,
         RequestPackageWords::tr("Writes a letter about the request as PDF."),
         {kind,
          {u"to"_s, RequestPackageWords::tr("The PDF to write; one that is there is replaced."), u"FILE.pdf"_s},
          language,
          recipient,
          certificate},
         1,
         1,
         letter},
        {noun,
         u"letter-text"_s,
         u"KIND [--language nl|en] [--set FILE | --restore]"_s,
         RequestPackageWords::tr("Shows the words of a letter, or changes them."),
         {language,
          {u"set"_s, RequestPackageWords::tr("A text file with the new words and their placeholders."), u"FILE"_s},
          {u"restore"_s, RequestPackageWords::tr("Back to the words that come with the program."), {}}},
         1,
         1,
         letterText},
    };
}

} // namespace voicelog::ctl
