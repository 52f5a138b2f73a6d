// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Import of very many small files: how many a second, and how much memory grows after the first thousand.
// VOICELOG_BENCH_FILES changes their number; files named as arguments are imported instead (say, one of 4 GiB).

#include <recordings/RecordingImporter.h>
#include <recordings/RecordingsSchema.h>
#include <support/TempArchive.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

/// Resident memory in MB, where the system tells it.
double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

QByteArray soundOf(int number)
{
    QByteArray sound(400, '\x7f'); // u-law
    for (int i = 0; i < 8; ++i)
        sound[i] = char(number >> (4 * i) & 15);
    return sound;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QStringList files = QCoreApplication::arguments().mid(1);
    QTemporaryDir folder;
    const int set = qEnvironmentVariableIntValue("VOICELOG_BENCH_FILES");
    const int count = files.isEmpty() ? (set > 0 ? set : 100'000) : int(files.size());
    for (int i = 0; files.size() < count; ++i) {
        files += folder.filePath(u"%1.ulaw"_s.arg(i));
        QFile file(files.last());
        if (!file.open(QIODevice::WriteOnly) || file.write(soundOf(i)) < 0)
            return 1;
    }
    TempArchive archive{Schema{recordingsSchema()}};
    const Id vault = archive.addVault();
    qsizetype next = 0;
    qint64 done = 0;
    double early = 0;
    double most = 0;
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
                                 {},
                                 [&](const ImportOutcome &outcome) {
                                     if (outcome.error)
                                         std::fprintf(stderr, "%s\n", qPrintable(outcome.error->toString()));
                                     if (++done == count / 10)
                                         early = residentMegabytes();
                                 },
                                 [&](const Progress &) { most = std::max(most, residentMegabytes()); }, {});
    if (!summary)
        qFatal("%s", qPrintable(summary.error().toString()));
    const double seconds = double(timer.elapsed()) / 1000;
    std::fprintf(stderr, "%lld imported, %lld warned, %.1f s\n", summary->imported, summary->warned, seconds);
    std::printf("{\"name\": \"import %d small files, files a second\", \"ours\": %.0f, \"unit\": \"/s\"}\n", count,
                count / seconds);
    std::printf(
        "{\"name\": \"memory of that: most, against that after the first tenth\", \"ours\": %.0f, \"theirs\": %.0f, "
        "\"unit\": \"MB\", \"ratio\": %.2f, \"limit\": 1.3}\n",
        most, early, most / early);
    return 0;
}
