// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"

#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <reports/ReportMaker.h>
#include <reports/ReportService.h>

#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace reportcommands {
namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommands)
};

Result<ReportLanguage> languageOption(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"language"_s))
        return QLocale().language() == QLocale::Dutch ? ReportLanguage::Dutch : ReportLanguage::English;
    const QString value = parser.value(u"language"_s);
    const auto language = languageFromId(value);
    if (!language)
        return fail(errors::InvalidValue, {{u"field"_s, u"--language"_s}, {u"value"_s, value}});
    return *language;
}

Result<void> save(Context &context, Session &session, const Report &report, const QString &path)
{
    VOICELOG_ASSIGN(const ReportPdfFacts facts,
                    ReportService(session).save(report, path, context.progress(), context.cancel()));
    context.output().result(
        {{u"number"_s, report.number},
         {u"kind"_s, QString(reportKindId(report.kind))},
         {u"language"_s, QString(languageId(report.language))},
         {u"pages"_s, facts.pages},
         {u"hash"_s, QString::fromLatin1(facts.hash)},
         {u"containsPersonalData"_s, report.containsPersonalData},
         {u"path"_s, path}},
        report.number + u"  "_s + report.title + u"  "_s + ReportWords::tr("%n page(s)", nullptr, int(facts.pages)) +
            u"  "_s + path +
            (report.containsPersonalData ? u"  "_s + ReportWords::tr("contains personal data") : QString()));
    return {};
}

/// Reads what all reports need, makes the report and writes it.
template <typename Make>
Result<void> run(Context &context, const QCommandLineParser &parser, const Make &make)
{
    VOICELOG_ASSIGN(const QString path, required(parser, u"to"_s));
    VOICELOG_ASSIGN(const ReportLanguage language, languageOption(parser));
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const Report report, make(*session, language));
    return save(context, *session, report, path);
}

Result<void> balancing(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const qint64 version, numberOption(parser, u"version"_s, 0, 1, 10'000));
    return run(context, parser, [&](Session &session, ReportLanguage language) {
        return ReportMaker(session).balancing(parser.positionalArguments().constFirst(), int(version), language);
    });
}

Result<void> processingRegister(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QDateTime since, timeOption(parser, u"since"_s));
    return run(context, parser, [&](Session &session, ReportLanguage language) {
        return ReportMaker(session).processingRegister(since.isValid() ? legalDay(since) : QDate(), language);
    });
}

Result<void> council(Context &context, const QCommandLineParser &parser)
{
    const int thisYear = legalDay(context.clock().now()).year();
    VOICELOG_ASSIGN(const qint64 year, numberOption(parser, u"year"_s, thisYear, 2001, thisYear));
    VOICELOG_ASSIGN(const qint64 small, numberOption(parser, u"small"_s, 5, 0, 100));
    return run(context, parser, [&](Session &session, ReportLanguage language) {
        return ReportMaker(session).councilOverview(int(year), language, int(small));
    });
}

Result<void> monitoringCase(Context &context, const QCommandLineParser &parser)
{
    return run(context, parser, [&](Session &session, ReportLanguage language) {
        return ReportMaker(session).monitoringCase(parser.positionalArguments().constFirst(),
                                                   parser.isSet(u"council"_s), language);
    });
}

Result<void> certificate(Context &context, const QCommandLineParser &parser)
{
    return run(context, parser, [&](Session &session, ReportLanguage language) {
        return ReportMaker(session).certificate(parser.positionalArguments().constFirst(), language);
    });
}

Result<void> requests(Context &context, const QCommandLineParser &parser)
{
    const int thisYear = legalDay(context.clock().now()).year();
    VOICELOG_ASSIGN(const qint64 year, numberOption(parser, u"year"_s, thisYear, 2001, thisYear));
    return run(context, parser, [&](Session &session, ReportLanguage language) {
        return ReportMaker(session).requestLog(int(year), language);
    });
}

Result<void> retention(Context &context, const QCommandLineParser &parser)
{
    return run(context, parser, [&](Session &session, ReportLanguage language) {
        return ReportMaker(session).retention(language, context.progress(), context.cancel());
    });
}

} // namespace
} // namespace reportcommands

QList<Command> reportCommands()
{
    using namespace reportcommands;
    const QCommandLineOption to(u"to"_s, ReportWords::tr("The PDF to write; one that is there is replaced."),
                                u"FILE.pdf"_s);
    const QCommandLineOption language(u"language"_s, ReportWords::tr("Language of the report: nl or en."), u"LANG"_s);
    const QCommandLineOption version(u"version"_s, ReportWords::tr("A version; without it the one that counts."),
                                     u"N"_s);
    const QCommandLineOption since(
        u"since"_s, ReportWords::tr("Lists the changes from this date on; without it those of twelve months."),
        u"DATE"_s);
    const QCommandLineOption year(u"year"_s, ReportWords::tr("The year; without it this one."), u"YEAR"_s);
    const QCommandLineOption small(
        u"small"_s, ReportWords::tr("Counts of persons' cases below this are not shown; 0 shows all. Without it 5."),
        u"N"_s);
    const QCommandLineOption forCouncil(
        u"council"_s, ReportWords::tr("The variant for the works council: without persons, fewer sections."));
    return {
        {u"report"_s,
         u"balancing"_s,
         u"RECORD --to FILE.pdf [--version N] [--language nl|en]"_s,
         ReportWords::tr("Writes a balancing record as PDF."),
         {to, language, version},
         1,
         1,
         balancing},
        {u"report"_s,
         u"register"_s,
         u"--to FILE.pdf [--since DATE] [--language nl|en]"_s,
         ReportWords::tr("Writes the processing register as PDF."),
         {to, language, since},
         0,
         0,
         processingRegister},
        {u"report"_s,
         u"council"_s,
         u"--to FILE.pdf [--year YEAR] [--small N] [--language nl|en]"_s,
         ReportWords::tr("Writes the annual overview for the works council as PDF."),
         {to, language, year, small},
         0,
         0,
         council},
        {u"report"_s,
         u"case"_s,
         u"CASE --to FILE.pdf [--council] [--language nl|en]"_s,
         ReportWords::tr("Writes the file of a monitoring case as PDF."),
         {to, language, forCouncil},
         1,
         1,
         monitoringCase},
        {u"report"_s,
         u"certificate"_s,
         u"DESTRUCTION --to FILE.pdf [--language nl|en]"_s,
         ReportWords::tr("Writes a certificate of destruction as PDF."),
         {to, language},
         1,
         1,
         certificate},
        {u"report"_s,
         u"requests"_s,
         u"--to FILE.pdf [--year YEAR] [--language nl|en]"_s,
         ReportWords::tr("Writes the log of requests of persons as PDF, without names."),
         {to, language, year},
         0,
         0,
         requests},
        {u"report"_s,
         u"retention"_s,
         u"--to FILE.pdf [--language nl|en]"_s,
         ReportWords::tr("Writes the overview of retention and audit as PDF."),
         {to, language},
         0,
         0,
         retention},
    };
}

} // namespace voicelog::ctl
