// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that is kept of one person, over a made-up archive in ten vaults. Arguments: the sizes (default 1000000).
// VOICELOG_BENCH_ARCHIVES names a folder to keep the archives in between runs.

#include "SynthTools.h"

#include <base/Clock.h>
#include <requests/FindService.h>
#include <rules/RuleBook.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

constexpr int vaultCount = 10;
constexpr int rounds = 5;

QList<std::pair<QString, SubjectQuery>> queries()
{
    const QDateTime now = SystemClock().now();
    return {
        {u"a number"_s, {.numbers = {u"0629860360"_s}}},
        {u"a contract"_s, {.references = {u"C001234"_s}}},
        {u"a name"_s, {.names = {u"Emma Bakker"_s}}},
        {u"a misspelt name"_s, {.names = {u"Ema Baker"_s}}},
        {u"a common surname, in a week"_s,
         {.names = {u"De Vries"_s}, .from = now.addDays(-30), .end = now.addDays(-23)}},
        {u"an initial and a common surname, in half a year"_s, {.names = {u"Jansen, J."_s}, .from = now.addDays(-180)}},
        {u"three names, a number and a contract"_s,
         {.names = {u"Zoë Bakker"_s, u"Z. Bakker"_s, u"Bakker-Bos"_s},
          .numbers = {u"0629860360"_s},
          .references = {u"C001234"_s}}},
        {u"a name, on a line in a month"_s,
         {.names = {u"Emma Bakker"_s}, .line = u"Verkoop"_s, .from = now.addDays(-60), .end = now.addDays(-30)}},
        {u"a line and an hour"_s,
         {.line = u"Verkoop"_s, .from = now.addDays(-30), .end = now.addDays(-30).addSecs(3600)}}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QList<qint64> sizes;
    for (const auto &argument : QCoreApplication::arguments().mid(1))
        sizes += argument.toLongLong();
    if (sizes.isEmpty())
        sizes.append(1'000'000); // GCC 14 warns of an assigned list where it is optimised
    QTemporaryDir temporary;
    const QString kept = qEnvironmentVariable("VOICELOG_BENCH_ARCHIVES");
    const SystemClock clock;
    const RuleBook book = *RuleBook::builtIn();
    for (const qint64 size : std::as_const(sizes)) {
        const auto session = synthArchive(size, vaultCount, kept.isEmpty() ? temporary.path() : kept, clock);
        const FindService finder(*session, book);
        double slowest = 0;
        for (const auto &[name, query] : queries()) {
            DataRequest request;
            request.searches = {query};
            std::vector<double> times;
            qint64 found = 0;
            for (int round = 0; round < rounds; ++round) {
                QElapsedTimer timer;
                timer.start();
                const auto findings = finder.findings(request);
                if (!findings)
                    qFatal("%s", qPrintable(findings.error().toString()));
                times.push_back(double(timer.nsecsElapsed()) / 1e6);
                found = findings->list.size();
            }
            std::fprintf(stderr, "%8lld  %-40s p50 %7.1f ms  first %7.1f  %lld found\n", size, qPrintable(name),
                         percentile(times, 0.5), times.front(), found);
            slowest = std::max(slowest, percentile(times, 0.5));
        }
        std::printf("{\"name\": \"finding one person among %lld recordings in %d vaults, the slowest of %lld ways\", "
                    "\"ours\": %.0f, \"unit\": \"ms\", \"limit\": 1000}\n",
                    size, vaultCount, qint64(queries().size()), slowest);
    }
    return 0;
}
