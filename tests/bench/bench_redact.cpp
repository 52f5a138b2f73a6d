// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One hour of stereo with a minute in each ten marked, rendered as a copy. VOICELOG_BENCH_SECONDS changes the length.

#include "BenchTools.h"

#include <recordings/JoinedSound.h>
#include <recordings/SoundCopy.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

constexpr int rounds = 3;

QList<RedactionMark> marks(qint64 durationMs, RedactionMethod method)
{
    QList<RedactionMark> list;
    int channel = -1;
    for (qint64 at = 10'000; at + 6'000 < durationMs; at += 60'000) {
        list += {.range = {at, at + 6'000}, .channel = channel, .method = method};
        channel = channel == 1 ? -1 : channel + 1;
    }
    return list;
}

double seconds(const QString &path, qint64 durationMs, RedactionMethod method)
{
    QElapsedTimer timer;
    timer.start();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(path));
    auto sound = JoinedSound::open({SoundLeg{&file, path}});
    if (!sound)
        qFatal("%s", qPrintable(sound.error().toString()));
    QBuffer out;
    out.open(QIODevice::ReadWrite);
    const SoundCopy copy{.durationMs = durationMs, .range = {}, .marks = marks(durationMs, method)};
    const auto written = copy.write(*sound, out, {}, {});
    if (!written)
        qFatal("%s", qPrintable(written.error().toString()));
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int asked = qEnvironmentVariableIntValue("VOICELOG_BENCH_SECONDS");
    const int length = asked > 0 ? asked : 3600;
    const QTemporaryDir folder;
    const std::pair<QString, QString> formats[] = {{u"PCM"_s, u"pcm_s16le"_s}, {u"A-law"_s, u"pcm_alaw"_s}};
    const std::pair<const char *, RedactionMethod> methods[] = {{"silence", RedactionMethod::Mute},
                                                                {"a tone", RedactionMethod::Tone},
                                                                {"a changed voice", RedactionMethod::VoiceChange}};
    for (const auto &[name, codec] : formats) {
        const QString path = folder.filePath(name + u".wav"_s);
        ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"anoisesrc=d=%1:r=8000:a=0.3:seed=1"_s.arg(length), u"-ac"_s, u"2"_s,
                u"-c:a"_s, codec, path});
        for (const auto &[what, method] : methods) {
            double best = 1e9;
            for (int round = 0; round < rounds; ++round)
                best = std::min(best, seconds(path, qint64(length) * 1000, method));
            std::printf("{\"name\": \"redacting %d s of 8 kHz stereo %s with %s: times real time\", \"ours\": %.0f, "
                        "\"unit\": \"x\", \"limit\": 500, \"atLeast\": true}\n",
                        length, qPrintable(name), what, length / best);
        }
    }
    return 0;
}
