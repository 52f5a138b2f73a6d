// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Destroying a monitoring case's vault, against `shred -u` of the same bytes in the same run; and what of it is not the
// file system's own removal of a file of that size. bench_destroy [GIGABYTES]; VOICELOG_DESTROY_GB for tests/bench/run.

#include "BenchTools.h"

#include <base/Platform.h>
#include <recordings/RecordingsSchema.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

constexpr qint64 gigabyte = 1'000'000'000;
constexpr qint64 chunkBytes = 65'536;
constexpr int chunksAtOnce = 4096;

qint64 wantedBytes(const QStringList &arguments)
{
    double gigabytes = arguments.value(1).toDouble();
    if (gigabytes <= 0)
        gigabytes = qEnvironmentVariable("VOICELOG_DESTROY_GB").toDouble();
    return qint64((gigabytes > 0 ? gigabytes : 1) * double(gigabyte));
}

void must(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

// A vault with so much sound in it, flushed to the disk.
Id filledVault(TempArchive &archive, qint64 bytes)
{
    const Id vault = archive.addVault(VaultKind::Case);
    auto database = archive.session().openVault(vault);
    const QByteArray fill =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + QByteArray::number(chunksAtOnce) +
        ") INSERT INTO vault.media_chunk(bytes) SELECT randomblob(" + QByteArray::number(chunkBytes) + ") FROM n";
    while (QFileInfo(archive.vaultPath(vault)).size() < bytes)
        must(database->execute(fill));
    must(platform::syncToDisk(archive.vaultPath(vault)));
    return vault;
}

QString copyOf(const QString &path)
{
    QString copy = path + u".copy"_s;
    if (!QFile::copy(path, copy))
        qFatal("no copy of %s", qPrintable(path));
    must(platform::syncToDisk(copy));
    return copy;
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
    const qint64 bytes = wantedBytes(app.arguments());
    const int rounds = 2 * bytes < gigabyte ? 3 : 1; // shred takes minutes
    TempArchive archive{Schema{recordingsSchema(VaultKind::Case)}};
    std::vector<double> ours;
    std::vector<double> removal;
    std::vector<double> theirs;
    qint64 size = 0;
    for (int round = 0; round < rounds; ++round) {
        const Id vault = filledVault(archive, bytes);
        const QString path = archive.vaultPath(vault);
        size = QFileInfo(path).size();
        const QString plain = copyOf(path);
        removal.push_back(milliseconds([&] {
            QFile::remove(plain);
            must(platform::syncToDisk(QFileInfo(plain).path()));
        }));
        const QString shredded = copyOf(path);
        theirs.push_back(milliseconds([&] {
            if (QProcess::execute(u"shred"_s, {u"-u"_s, shredded}) != 0)
                qFatal("shred failed");
        }));
        ours.push_back(milliseconds([&] { must(archive.session().destroyVault(vault)); }));
        if (QFile::exists(path))
            qFatal("the file is still there");
    }
    std::vector<double> empty;
    for (int round = 0; round < 5; ++round) {
        const Id vault = filledVault(archive, 1); // has more when it is new
        empty.push_back(milliseconds([&] { must(archive.session().destroyVault(vault)); }));
    }
    const double own = percentile(ours, 0.5);
    const double other = percentile(theirs, 0.5);
    const double system = percentile(removal, 0.5);
    std::printf("{\"name\": \"destroy a case of %.1f GB, against shred -u of the same bytes\", \"ours\": %.1f, "
                "\"theirs\": %.0f, \"unit\": \"ms\", \"ratio\": %.5f, \"limit\": 0.1}\n",
                double(size) / double(gigabyte), own, other, own / other);
    std::printf("{\"name\": \"the same, without what the file system takes to remove such a file (%.1f ms)\", "
                "\"ours\": %.1f, \"unit\": \"ms\", \"limit\": 200}\n",
                system, std::max(0.0, own - system));
    std::printf("{\"name\": \"and destroying a case that holds next to nothing\", \"ours\": %.1f, \"unit\": \"ms\"}\n",
                percentile(empty, 0.5));
    return 0;
}
