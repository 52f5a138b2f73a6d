// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// First page of the list under many filters, over made-up archives of growing size in ten vaults. Arguments: the sizes
// (default 10000 100000 1000000). VOICELOG_BENCH_ARCHIVES names a folder to keep the archives in between runs,
// VOICELOG_BENCH_CASE picks the filters whose name holds it, VOICELOG_BENCH_ROUNDS how often each is asked in one of
// the passes.

#include "SynthTools.h"

#include <base/Clock.h>
#include <programmes/ProgrammeService.h>
#include <recordings/RecordingIndex.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

constexpr int vaultCount = 10;
constexpr int pageSize = 100;
constexpr int passes = 9; // over each archive, by turns

struct Case
{
    QString name;
    RecordingFilter filter;
    RecordingOrder order = {};
};

QList<Case> casesFor(const QList<Programme> &programmes)
{
    const auto now = SystemClock().now();
    using enum RecordingSort;
    return {
        {u"no filter"_s, {}},
        {u"no filter, oldest first"_s, {}, {StartedAt, false}},
        {u"no filter, longest first"_s, {}, {Duration, true}},
        {u"no filter, by number"_s, {}, {Number, false}},
        {u"no filter, by line"_s, {}, {Line, true}},
        {u"text: a common name"_s, {.text = u"jansen"_s}},
        {u"text: two words"_s, {.text = u"emma bakker"_s}},
        {u"text: one letter"_s, {.text = u"v"_s}},
        {u"text: a reference"_s, {.text = u"c1234"_s}},
        {u"text: nothing fits"_s, {.text = u"xyzzy"_s}},
        {u"text: a common name, longest first"_s, {.text = u"de vries"_s}, {Duration, true}},
        {u"text: an agent, by number"_s, {.text = u"sanne"_s}, {Number, true}},
        {u"number: last four digits"_s, {.number = u"4711"_s}},
        {u"number: last three digits"_s, {.number = u"123"_s}},
        {u"number: whole"_s, {.number = u"0654435761"_s}},
        {u"number: an extension"_s, {.number = u"200"_s}},
        {u"party: a common name"_s, {.party = u"jan"_s}},
        {u"party: an agent, longest first"_s, {.party = u"vermeer"_s}, {Duration, true}},
        {u"line: busy"_s, {.line = u"Klantenservice"_s}},
        {u"line: quiet, by duration"_s, {.line = u"VIP"_s}, {Duration, false}},
        {u"programme"_s, {.programmes = {programmes[3].id}}},
        {u"direction: internal"_s, {.direction = Direction::Internal}},
        {u"state: restricted"_s, {.state = RecordingState::Restricted}},
        {u"state: active, longest first"_s, {.state = RecordingState::Active}, {Duration, true}},
        {u"period: last month"_s, {.from = now.addDays(-30)}},
        {u"period: a week last year, by line"_s, {.from = now.addDays(-400), .until = now.addDays(-393)}, {Line, true}},
        {u"duration: over an hour"_s, {.minDurationMs = 3'600'000}},
        {u"duration: under ten seconds, by number"_s, {.maxDurationMs = 10'000}, {Number, true}},
        {u"line, direction, period"_s,
         {.line = u"Verkoop"_s, .direction = Direction::Outbound, .from = now.addDays(-365)}},
        {u"line, state, long"_s, {.line = u"Storingen"_s, .state = RecordingState::Active, .minDurationMs = 1'800'000}},
        {u"text, line, direction"_s, {.text = u"bakker"_s, .line = u"Verkoop"_s, .direction = Direction::Outbound}},
        {u"text, party, duration"_s, {.text = u"jansen"_s, .party = u"emma"_s, .minDurationMs = 300'000}},
        {u"party, state"_s, {.party = u"kok"_s, .state = RecordingState::Restricted}},
    };
}

struct Pass
{
    int filters = 0;
    std::vector<double> times;  ///< ms
    std::vector<double> firsts; ///< those among them that were the first of their filter
};

/// Asks with each filter so often, over an archive opened anew, of which no cache of the program holds anything.
Pass pass(Session &session, qint64 size, bool first)
{
    const QString only = qEnvironmentVariable("VOICELOG_BENCH_CASE");
    const int asked = qEnvironmentVariableIntValue("VOICELOG_BENCH_ROUNDS");
    const int rounds = asked > 0 ? asked : 21;
    const auto programmes = ProgrammeService(session).list();
    const RecordingIndex index(session);
    (void)index.page({}, {}, {}, pageSize); // opens the connections
    Pass all;
    for (const auto &[name, filter, order] : casesFor(*programmes)) {
        if (!name.contains(only))
            continue;
        std::vector<double> times;
        qsizetype rows = 0;
        for (int round = 0; round < rounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto page = index.page(filter, order, {}, pageSize);
            if (!page)
                qFatal("%s", qPrintable(page.error().toString()));
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
            rows = page->rows.size();
        }
        all.times.insert(all.times.end(), times.begin(), times.end());
        all.firsts.push_back(times.front());
        ++all.filters;
        if (!first)
            continue;
        QElapsedTimer timer;
        timer.start();
        const auto count = index.count(filter);
        std::fprintf(stderr, "%8lld  %-42s p50 %7.2f ms  first %7.2f  p95 %7.2f  %3lld rows of %lld (count %.1f ms)\n",
                     size, qPrintable(name), percentile(times, 0.5), times.front(), percentile(times, 0.95), rows,
                     count.value_or(-1), double(timer.nsecsElapsed()) / 1e6);
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QList<qint64> sizes;
    for (const auto &argument : QCoreApplication::arguments().mid(1))
        sizes += argument.toLongLong();
    if (sizes.isEmpty())
        sizes = {10'000, 100'000, 1'000'000};
    QTemporaryDir temporary;
    const QString kept = qEnvironmentVariable("VOICELOG_BENCH_ARCHIVES");
    const QString folder = kept.isEmpty() ? temporary.path() : kept;
    const SystemClock clock;
    struct Figures
    {
        std::vector<double> medians;
        std::vector<double> p95s;
        std::vector<double> firsts; ///< the 95th percentile of each pass
        int filters = 0;
    };
    QList<Figures> figures(sizes.size());
    std::vector<double> growths;
    for (int at = 0; at < passes; ++at) {
        for (qsizetype i = 0; i < sizes.size(); ++i) { // one after the other: what disturbs one disturbs the other
            const auto session = synthArchive(sizes[i], vaultCount, folder, clock);
            const auto [filters, times, firsts] = pass(*session, sizes[i], at == 0);
            figures[i].firsts.push_back(percentile(firsts, 0.95));
            figures[i].filters = filters;
            figures[i].medians.push_back(percentile(times, 0.5));
            figures[i].p95s.push_back(percentile(times, 0.95));
        }
        growths.push_back(figures.last().p95s.back() / figures.first().p95s.back());
        std::fprintf(stderr, "pass %d: 95th percentile %.2f ms, %.2f ms: %.2f times\n", at + 1,
                     figures.first().p95s.back(), figures.last().p95s.back(), growths.back());
    }
    for (qsizetype i = 0; i < sizes.size(); ++i)
        std::printf("{\"name\": \"first page of %lld recordings in %d vaults, %d filters: 95th percentile (median "
                    "%.1f ms)\", \"ours\": %.2f, \"unit\": \"ms\", \"limit\": 50}\n",
                    sizes[i], vaultCount, figures[i].filters, percentile(figures[i].medians, 0.5),
                    percentile(figures[i].p95s, 0.5));
    for (qsizetype i = 0; i < sizes.size(); ++i)
        std::printf("{\"name\": \"the first look at %lld recordings with a filter, which reads what no cache of the "
                    "program holds: 95th percentile\", \"ours\": %.2f, \"unit\": \"ms\", \"limit\": 50}\n",
                    sizes[i], percentile(figures[i].firsts, 0.5));
    if (figures.size() > 1) {
        std::printf("{\"name\": \"growth of the 95th percentile from %lld to %lld recordings, median of %d passes "
                    "(%.2f to %.2f)\", \"ours\": %.2f, \"theirs\": %.2f, \"unit\": \"ms\", \"ratio\": %.2f, "
                    "\"limit\": 2}\n",
                    sizes.first(), sizes.last(), passes, std::ranges::min(growths), std::ranges::max(growths),
                    percentile(figures.last().p95s, 0.5), percentile(figures.first().p95s, 0.5),
                    percentile(growths, 0.5));
    }
    return 0;
}
