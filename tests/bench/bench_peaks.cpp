// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All peaks of one hour, every level and channel, against `ffmpeg -f null` on the same file in the same run.
// VOICELOG_BENCH_SECONDS changes the length.

#include "BenchTools.h"

#include <recordings/JoinedSound.h>
#include <recordings/SoundFacts.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

constexpr int rounds = 5;

struct Format
{
    QString what;
    QString file;
    QString options; ///< of ffmpeg's encoder
    double limit;
};

double secondsOfPeaks(const QString &path, qint64 expectedMs)
{
    QElapsedTimer timer;
    timer.start();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("cannot open %s", qPrintable(path));
    const auto facts = readSound({SoundLeg{&file, path}}, {});
    if (!facts || facts->peaks.isNull() || std::abs(facts->durationMs - expectedMs) > 200)
        qFatal("%s was not read whole", qPrintable(path));
    return double(timer.nsecsElapsed()) / 1e9;
}

double secondsOfFfmpeg(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    ffmpeg({u"-i"_s, path, u"-f"_s, u"null"_s, u"-"_s});
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int asked = qEnvironmentVariableIntValue("VOICELOG_BENCH_SECONDS");
    const int seconds = asked > 0 ? asked : 3600;
    const QTemporaryDir folder;
    const QString talk = folder.filePath(u"talk.wav"_s); // noise in the rhythm of speech, each channel its own
    ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s,
            u"anoisesrc=r=8000:a=0.4:c=pink:seed=1:d=%1,tremolo=f=3:d=0.95"_s.arg(seconds), u"-f"_s, u"lavfi"_s,
            u"-i"_s, u"anoisesrc=r=8000:a=0.3:c=pink:seed=2:d=%1,tremolo=f=2:d=0.95"_s.arg(seconds),
            u"-filter_complex"_s, u"[0][1]amerge=inputs=2"_s, u"-ac"_s, u"2"_s, talk});
    const QList<Format> formats{{u"PCM"_s, u"pcm.wav"_s, u"-c:a pcm_s16le"_s, 1.0},
                                {u"A-law"_s, u"alaw.wav"_s, u"-c:a pcm_alaw"_s, 1.0},
                                {u"MP3"_s, u"talk.mp3"_s, u"-c:a libmp3lame -b:a 32k"_s, 1.2},
                                {u"GSM 6.10 (one channel)"_s, u"talk.gsm"_s, u"-ac 1 -c:a libgsm"_s, 1.2},
                                {u"Opus"_s, u"talk.opus"_s, u"-c:a libopus -b:a 32k"_s, 1.2}};
    for (const Format &format : formats) {
        const QString path = folder.filePath(format.file);
        ffmpeg(QStringList{u"-i"_s, talk} + format.options.split(u' ') + QStringList{path});
        std::vector<double> ours;
        std::vector<double> theirs;
        for (int round = 0; round < rounds; ++round) {
            theirs.push_back(secondsOfFfmpeg(path));
            ours.push_back(secondsOfPeaks(path, qint64(seconds) * 1000));
        }
        std::printf(
            "{\"name\": \"peaks of %d s of 8 kHz stereo %s, against ffmpeg -f null\", \"ours\": %.3f, \"theirs\": "
            "%.3f, \"unit\": \"s\", \"ratio\": %.3f, \"limit\": %.1f}\n",
            seconds, qPrintable(format.what), percentile(ours, 0.5), percentile(theirs, 0.5),
            percentile(ours, 0.5) / percentile(theirs, 0.5), format.limit);
        std::fflush(stdout);
        QFile::remove(path);
    }
    return 0;
}
