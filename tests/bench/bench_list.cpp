// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// First page of the list under many filters, over made-up archives of growing size in ten vaults. Arguments: the sizes
// (default 10000 100000 1000000). VOICELOG_BENCH_ARCHIVES names a folder to keep the archives in between runs,
// VOICELOG_BENCH_CASE picks the filters whose name holds it, VOICELOG_BENCH_ROUNDS how often each is asked.

#include "SynthTools.h"

#include <base/Clock.h>
#include <programmes/ProgrammeService.h>
#include <recordings/RecordingIndex.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

constexpr int vaultCount = 10;
constexpr int pageSize = 100;

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
    const QString only = qEnvironmentVariable("VOICELOG_BENCH_CASE");
    const int asked = qEnvironmentVariableIntValue("VOICELOG_BENCH_ROUNDS");
    const int rounds = asked > 0 ? asked : 21;
    const SystemClock clock;
    QList<std::pair<double, double>> figures; // p50 and p95 of each size
    for (const qint64 size : std::as_const(sizes)) {
        const auto session = synthArchive(size, vaultCount, kept.isEmpty() ? temporary.path() : kept, clock);
        const auto programmes = ProgrammeService(*session).list();
        const RecordingIndex index(*session);
        (void)index.page({}, {}, {}, pageSize); // opens the connections
        std::vector<double> all;
        std::vector<double> firsts; // with cold pages
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
            all.insert(all.end(), times.begin(), times.end());
            firsts.push_back(times.front());
            QElapsedTimer timer;
            timer.start();
            const auto count = index.count(filter);
            std::fprintf(stderr,
                         "%8lld  %-42s p50 %7.2f ms  first %7.2f  p95 %7.2f  %3lld rows of %lld (count %.1f ms)\n",
                         size, qPrintable(name), percentile(times, 0.5), times.front(), percentile(times, 0.95), rows,
                         count.value_or(-1), double(timer.nsecsElapsed()) / 1e6);
        }
        figures += {percentile(all, 0.5), percentile(all, 0.95)};
        std::printf(
            "{\"name\": \"first page of %lld recordings in %d vaults, %zu filters: 95th percentile (median %.1f "
            "ms)\", \"ours\": %.2f, \"unit\": \"ms\", \"limit\": 50}\n",
            size, vaultCount, all.size() / size_t(rounds), figures.last().first, figures.last().second);
    }
    if (figures.size() > 1) {
        std::printf("{\"name\": \"growth of the 95th percentile from %lld to %lld recordings\", \"ours\": %.2f, "
                    "\"theirs\": %.2f, \"unit\": \"ms\", \"ratio\": %.2f, \"limit\": 2}\n",
                    sizes.first(), sizes.last(), figures.last().second, figures.first().second,
                    figures.last().second / figures.first().second);
    }
    return 0;
}
