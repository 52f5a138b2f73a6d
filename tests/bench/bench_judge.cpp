// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Judging all recordings of an archive by the rules, the first time and again. Argument: how many recordings (default
// 100000). VOICELOG_BENCH_ARCHIVES names a folder to keep the archive in.

#include "SynthTools.h"

#include <base/Clock.h>
#include <programmes/StoredProgrammeFacts.h>
#include <recordings/JudgementService.h>

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace voicelog;
using namespace voicelog::test;

namespace {

double judged(JudgementService &service, qint64 size)
{
    QElapsedTimer timer;
    timer.start();
    const auto summary = service.judgeAll({}, {});
    if (!summary)
        qFatal("%s", qPrintable(summary.error().toString()));
    if (summary->recordings != size)
        qFatal("judged %lld", summary->recordings);
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const qint64 size = arguments.size() > 1 ? arguments[1].toLongLong() : 100'000;
    const QTemporaryDir temporary;
    const QString kept = qEnvironmentVariable("VOICELOG_BENCH_ARCHIVES");
    const SystemClock clock;
    const auto session = synthArchive(size, 10, kept.isEmpty() ? temporary.path() : kept, clock);
    const auto book = RuleBook::builtIn();
    if (!book)
        qFatal("%s", qPrintable(book.error().toString()));
    const StoredProgrammeFacts programmes;
    JudgementService service(*session, *book, programmes);
    const double first = judged(service, size);
    const double again = judged(service, size);
    // "Minutes, not hours": 1,000,000 in ten minutes are 0.6 ms each.
    std::printf("{\"name\": \"judging %lld recordings by the rules, each\", \"ours\": %.3f, \"unit\": \"ms\", "
                "\"limit\": 0.6}\n",
                size, first * 1000 / double(size));
    std::printf(
        "{\"name\": \"judging %lld recordings again, each\", \"ours\": %.3f, \"unit\": \"ms\", \"limit\": 0.6}\n", size,
        again * 1000 / double(size));
    return 0;
}
