// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Import of 200 WAV files (about 1 GB), against `cp`, `sha256sum` and `ffmpeg -f null` on the same files one after
// another, in the same run. VOICELOG_BENCH_FILES changes the number of files.

#include <recordings/RecordingImporter.h>
#include <recordings/RecordingsSchema.h>
#include <support/TempArchive.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QtEndian>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

constexpr int secondsEach = 160; // stereo, 16 bit, 8 kHz: 5.1 MB

void writeWav(const QString &path, int number)
{
    constexpr int channels = 2;
    constexpr int rate = 8000;
    constexpr int frames = secondsEach * rate;
    QByteArray data(frames * channels * 2, Qt::Uninitialized);
    QRandomGenerator random(quint32(number + 1));
    auto *samples = reinterpret_cast<qint16 *>(data.data());
    for (int i = 0; i < frames * channels; ++i)
        samples[i] = qint16(6000 * std::sin(0.05 * i) + random.bounded(400));
    QByteArray header("RIFF\0\0\0\0WAVEfmt \x10\0\0\0\1\0\2\0\x40\x1f\0\0\0\x7d\0\0\4\0\x10\0data\0\0\0\0", 44);
    qToLittleEndian(quint32(36 + data.size()), header.data() + 4);
    qToLittleEndian(quint32(data.size()), header.data() + 40);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(header + data) != header.size() + data.size())
        qFatal("cannot write %s", qPrintable(path));
}

double secondsOf(const QString &program, const QList<QStringList> &calls)
{
    QElapsedTimer timer;
    timer.start();
    for (const auto &arguments : calls) {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qFatal("%s failed", qPrintable(program));
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int count = std::max(1, qEnvironmentVariableIntValue("VOICELOG_BENCH_FILES") > 0
                                      ? qEnvironmentVariableIntValue("VOICELOG_BENCH_FILES")
                                      : 200);
    QTemporaryDir folder;
    QStringList files;
    for (int i = 0; i < count; ++i) {
        files += folder.filePath(u"%1.wav"_s.arg(i));
        writeWav(files.last(), i);
    }
    QDir(folder.path()).mkdir(u"copy"_s);
    QList<QStringList> decodes;
    for (const auto &file : std::as_const(files))
        decodes += QStringList{u"-nostdin"_s, u"-v"_s, u"error"_s, u"-i"_s, file, u"-f"_s, u"null"_s, u"-"_s};
    const double copying = secondsOf(u"cp"_s, {files + QStringList{folder.filePath(u"copy"_s)}});
    const double hashing = secondsOf(u"sha256sum"_s, {files});
    const double decoding = secondsOf(u"ffmpeg"_s, decodes);
    QDir(folder.filePath(u"copy"_s)).removeRecursively();

    TempArchive archive{Schema{recordingsSchema()}};
    const Id vault = archive.addVault();
    qsizetype next = 0;
    QElapsedTimer timer;
    timer.start();
    const auto summary = RecordingImporter(archive.session(), {vault, vault, u"B"_s})
                             .run(
                                 [&]() -> std::optional<RecordingDraft> {
                                     if (next >= files.size())
                                         return std::nullopt;
                                     RecordingDraft draft;
                                     draft.audioPaths = {files[next++]};
                                     draft.startedAt = archive.clock().now().addSecs(-next);
                                     return draft;
                                 },
                                 {}, {}, {}, {});
    const double ours = double(timer.nsecsElapsed()) / 1e9;
    if (!summary || summary->imported != files.size())
        qFatal("import failed");
    const double theirs = copying + hashing + decoding;
    std::fprintf(stderr, "cp %.2f s, sha256sum %.2f s, ffmpeg %.2f s\n", copying, hashing, decoding);
    std::printf(
        "{\"name\": \"import %d WAV files (%.2f GB), against cp + sha256sum + ffmpeg -f null\", \"ours\": %.2f, "
        "\"theirs\": %.2f, \"unit\": \"s\", \"ratio\": %.3f, \"limit\": 0.8}\n",
        count, double(count) * secondsEach * 32000 / 1e9, ours, theirs, ours / theirs);
    return 0;
}
