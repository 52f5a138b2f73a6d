// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A backup of a large vault, against copying the same files with cp and comparing them with cmp, in the same run; one
// in which nothing changed; and how long another console's changes take while one is made. bench_backup [GIGABYTES];
// VOICELOG_BACKUP_GB for tests/bench/run.

#include "BenchTools.h"

#include <archive/Backup.h>
#include <base/Platform.h>
#include <recordings/RecordingsSchema.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

constexpr qint64 gigabyte = 1'000'000'000;

template <typename T>
void must(const Result<T> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

void addChunks(Database &database, int count)
{
    must(database.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                          QByteArray::number(count) +
                          ") INSERT INTO vault.media_chunk(bytes) SELECT randomblob(65536) FROM n"));
}

template <typename Act>
double milliseconds(Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    double gigabytes = app.arguments().value(1).toDouble();
    if (gigabytes <= 0)
        gigabytes = qEnvironmentVariable("VOICELOG_BACKUP_GB").toDouble();
    const auto wanted = qint64((gigabytes > 0 ? gigabytes : 1) * double(gigabyte));
    TempArchive archive{Schema{recordingsSchema(VaultKind::Recordings)}};
    const Id vault = archive.addVault();
    const QString path = archive.vaultPath(vault);
    {
        auto database = archive.session().openVault(vault);
        must(database);
        while (QFileInfo(path).size() < wanted)
            addChunks(*database, 2048);
        must(platform::syncToDisk(path));
    }
    const QTemporaryDir folder;
    const QString backups = folder.filePath(u"backups"_s);
    const auto backUp = [&] { must(Backup(archive.session(), {backups}, {}, {}).run()); };
    const double size = double(QFileInfo(path).size()) / double(gigabyte);
    const double first = milliseconds(backUp);
    const double unchanged = milliseconds(backUp);

    // cp writes, sync flushes, cmp reads both: what it takes to know by hand that a copy is one.
    const QString plain = folder.filePath(u"plain.db"_s);
    const double byHand = milliseconds([&] {
        if (QProcess::execute(u"cp"_s, {path, plain}) != 0)
            qFatal("cp failed");
        must(platform::syncToDisk(plain));
        platform::dropCached(plain);
        if (QProcess::execute(u"cmp"_s, {path, plain}) != 0)
            qFatal("cmp failed");
    });
    QFile::remove(plain);

    // Another console, changing the same vault all the time.
    const auto other = archive.unlock();
    std::atomic_bool stop = false;
    std::vector<double> waits;
    std::thread writer([&] {
        auto database = other->openVault(vault);
        must(database);
        while (!stop)
            waits.push_back(milliseconds([&] { addChunks(*database, 16); }));
    });
    const double busy = milliseconds(backUp);
    stop = true;
    writer.join();

    std::printf("{\"name\": \"backup of %.1f GB, read back and hashed, against cp and cmp\", \"ours\": %.0f, "
                "\"theirs\": %.0f, \"unit\": \"ms\", \"ratio\": %.3f}\n",
                size, first, byHand, first / byHand);
    std::printf("{\"name\": \"the next, in which the vault did not change\", \"ours\": %.0f, \"unit\": \"ms\"}\n",
                unchanged);
    std::printf("{\"name\": \"one while another console writes 1 MB at a time into the vault (%d times)\", "
                "\"ours\": %.0f, \"unit\": \"ms\"}\n",
                int(waits.size()), busy);
    std::printf(
        "{\"name\": \"a change of that console's meanwhile, in the middle\", \"ours\": %.1f, \"unit\": \"ms\"}\n",
        percentile(waits, 0.5));
    std::printf("{\"name\": \"and at most\", \"ours\": %.1f, \"unit\": \"ms\", \"limit\": 5000}\n",
                percentile(waits, 1.0));
    return 0;
}
