// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding announcements in calls: precision and recall by codec and noise, and what it costs of the calls' own time.
// VOICELOG_BENCH_CALLS changes how many calls of each kind there are, VOICELOG_BENCH_SEED which.

#include <support/AnnouncementCalls.h>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

using Calls = AnnouncementCalls;

struct Tally
{
    int positives = 0;
    int found = 0;
    int full = 0;
    int falseReports = 0;
    int parts = 0;      // of which more than half was played
    int partsFound = 0; // and said to be parts
    double seconds = 0; // of calls, times their channels
    double cost = 0;    // seconds

    void operator+=(const Tally &other)
    {
        positives += other.positives;
        found += other.found;
        full += other.full;
        falseReports += other.falseReports;
        parts += other.parts;
        partsFound += other.partsFound;
        seconds += other.seconds;
        cost += other.cost;
    }
    [[nodiscard]] double precision() const { return double(found) / std::max(1, found + falseReports); }
    [[nodiscard]] double recall() const { return double(found) / std::max(1, positives); }
    [[nodiscard]] double fullRecall() const { return double(full) / std::max(1, positives); }
};

void listen(const Calls &calls, const Calls::Call &call, Tally &tally)
{
    const std::vector<qint16> samples = call.interleaved();
    const auto references = calls.references(call);
    QElapsedTimer timer;
    timer.start();
    AnnouncementFinder finder(references, int(call.channels.size()), call.rate);
    const size_t block = 4096 * call.channels.size();
    for (size_t at = 0; at < samples.size(); at += block)
        finder.add(std::span(samples).subspan(at, std::min(block, samples.size() - at)));
    const auto heard = finder.find();
    tally.cost += double(timer.nsecsElapsed()) / 1e9;
    tally.seconds += call.seconds();
    if (!heard)
        qFatal("%s", qPrintable(heard.error().toString()));
    const Calls::Verdict verdict = calls.judge(call, *heard);
    tally.falseReports += verdict.falseReports;
    if (call.what == Calls::Case::Whole) {
        ++tally.positives;
        tally.found += verdict.found;
        tally.full += verdict.full;
    }
    if (call.what == Calls::Case::Part && call.partShare > 0.5) {
        ++tally.parts;
        tally.partsFound += verdict.found;
    }
    if (qEnvironmentVariableIsSet("VOICELOG_BENCH_TELL")) {
        for (const auto &one : *heard)
            std::fprintf(
                stderr, "# %d %s %.2f start %.0f ch %d: ref %d start %lld ch %d full %d share %.2f score %.2f\n",
                int(call.what), qPrintable(calls.prompts()[size_t(call.prompt)].name), call.partShare, call.startMs,
                call.channel, int(one.reference), one.startMs, one.channel, one.playedFully, one.heardShare, one.score);
        if (heard->isEmpty())
            std::fprintf(stderr, "# %d %s %.2f start %.0f ch %d nothing\n", int(call.what),
                         qPrintable(calls.prompts()[size_t(call.prompt)].name), call.partShare, call.startMs,
                         call.channel);
    }
}

void report(const QString &name, double value, double limit)
{
    std::printf("{\"name\": \"%s\", \"ours\": %.4f", qPrintable(name), value);
    if (limit > 0)
        std::printf(", \"limit\": %.2f, \"atLeast\": true", limit);
    std::printf("}\n");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int asked = qEnvironmentVariableIntValue("VOICELOG_BENCH_CALLS");
    const int positives = asked > 0 ? asked : 20;
    const int seed = qEnvironmentVariableIntValue("VOICELOG_BENCH_SEED");
    Calls calls(seed > 0 ? quint32(seed) : 7);
    if (!calls.load(120, 8)) {
        std::fprintf(stderr, "no prompts, no demo talk or no ffmpeg here\n");
        return 0;
    }
    const QList<std::pair<QString, Calls::Codec>> codecs{{u"PCM 8 kHz"_s, Calls::Codec::Pcm8},
                                                         {u"PCM 16 kHz"_s, Calls::Codec::Pcm16},
                                                         {u"A-law"_s, Calls::Codec::ALaw},
                                                         {u"GSM"_s, Calls::Codec::Gsm},
                                                         {u"G.722"_s, Calls::Codec::G722}};
    Tally all;
    for (const int decibel : {20, 10, 5}) {
        Tally level;
        QList<Tally> byCodec(codecs.size());
        for (const auto noise : {Calls::Noise::Line, Calls::Noise::TalkOver}) {
            for (qsizetype c = 0; c < codecs.size(); ++c) {
                const auto &[codecName, codec] = codecs[c];
                std::vector<Calls::Call> made;
                for (int i = 0; i < positives; ++i) {
                    made.push_back(calls.make(Calls::Case::Whole, codec, noise, decibel));
                    if (i % 4 == 0)
                        made.push_back(calls.make(Calls::Case::None, codec, noise, decibel));
                    if (i % 4 == 1)
                        made.push_back(calls.make(Calls::Case::OtherPrompt, codec, noise, decibel));
                    if (i % 2 == 0)
                        made.push_back(calls.make(Calls::Case::Part, codec, noise, decibel));
                }
                if (const auto encoded = Calls::encode(made, codec); !encoded)
                    qFatal("%s", qPrintable(encoded.error().toString()));
                Tally cell;
                for (const auto &call : made)
                    listen(calls, call, cell);
                std::fprintf(stderr, "%-10s %-9s %2d dB: %d of %d found, %d as full, %d false; parts %d of %d\n",
                             qPrintable(codecName), noise == Calls::Noise::Line ? "line" : "talk-over", decibel,
                             cell.found, cell.positives, cell.full, cell.falseReports, cell.partsFound, cell.parts);
                level += cell;
                byCodec[c] += cell;
            }
        }
        const bool required = decibel >= 10;
        report(u"announcements heard at %1 dB: precision"_s.arg(decibel), level.precision(), required ? 0.99 : 0);
        report(u"announcements heard at %1 dB: recall"_s.arg(decibel), level.recall(), required ? 0.97 : 0);
        report(u"announcements heard at %1 dB: recall as played fully"_s.arg(decibel), level.fullRecall(), 0);
        for (qsizetype c = 0; decibel == 10 && c < codecs.size(); ++c) {
            report(u"of these through %1: precision"_s.arg(codecs[c].first), byCodec[c].precision(), 0);
            report(u"of these through %1: recall"_s.arg(codecs[c].first), byCodec[c].recall(), 0);
        }
        all += level;
    }
    std::printf("{\"name\": \"looking for two announcements, share of the calls' time\", \"ours\": %.4f, \"unit\": "
                "\"%%\", \"limit\": 1}\n",
                100 * all.cost / all.seconds);
    return 0;
}
