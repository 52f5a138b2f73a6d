// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/KeyringFile.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

namespace {

const Schema notesSchema{{"notes",
                          VaultKind::Recordings,
                          {{1, "CREATE TABLE vault.note(id INTEGER PRIMARY KEY, text TEXT, bytes BLOB);"
                               "CREATE VIRTUAL TABLE vault.search USING fts5(text)"}}}};

constexpr auto marker = "Zebrapadstraat 17 in Amersfoort";

/// Files of the archive, but keyring.json, which is meant to be read.
QStringList files(const QString &path)
{
    QStringList all;
    QDirIterator each(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString file = each.next();
        if (QFileInfo(file).fileName() != "keyring.json"_L1)
            all.append(file);
    }
    return all;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Words of seven letters and more: four by chance stand in one of some hundreds of such files of noise.
bool isLegible(const QByteArray &bytes)
{
    for (const char *word : {marker, "Zebrapad", "SQLite format", "CREATE TABLE", "audit_event", "Test BV", "officer",
                             "ARCHIVE_CREATED", "vault.note"}) {
        if (bytes.contains(word) || bytes.contains(QByteArray(word).toUpper()))
            return true;
    }
    const QByteArray utf16(reinterpret_cast<const char *>(QString::fromUtf8(marker).utf16()), 2 * qstrlen(marker));
    return bytes.contains(utf16);
}

/// Chi-square of the bytes against an even spread, as a distance from its mean in standard deviations.
double unevenness(const QByteArray &bytes)
{
    std::array<qint64, 256> counts{};
    for (const char c : bytes)
        ++counts[quint8(c)];
    const double expected = double(bytes.size()) / 256;
    double chiSquare = 0;
    for (const qint64 count : counts)
        chiSquare += (double(count) - expected) * (double(count) - expected) / expected;
    return (chiSquare - 255) / std::sqrt(2 * 255.0);
}

/// Each page by itself, so that one legible page does not drown in a large file.
void verifyNoise(const QString &path)
{
    const QByteArray bytes = bytesOf(path);
    QVERIFY2(!isLegible(bytes), qPrintable(path));
    QVERIFY2(bytes.size() % 16384 == 0 && !bytes.isEmpty(), qPrintable(path));
    QVERIFY2(std::abs(unevenness(bytes)) < 7, qPrintable(path));
    for (qsizetype at = 0; at < bytes.size(); at += 16384)
        QVERIFY2(std::abs(unevenness(bytes.sliced(at, 16384))) < 8, qPrintable(u"%1 at %2"_s.arg(path).arg(at)));
}

Result<void> fill(Database &database, int rows)
{
    for (int i = 0; i < rows; ++i) {
        VOICELOG_ASSIGN(auto insert, database.prepare("INSERT INTO vault.note(text, bytes) VALUES(?, ?)"));
        VOICELOG_TRY(insert.bind(1, QString::fromUtf8(marker)).bind(2, QByteArray(marker).repeated(500)).run());
        VOICELOG_ASSIGN(auto index, database.prepare("INSERT INTO vault.search(text) VALUES(?)"));
        VOICELOG_TRY(index.bind(1, QString::fromUtf8(marker)).run());
    }
    return {};
}

} // namespace

class TestNoise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileLooksLikeNoise()
    {
        TempArchive archive(notesSchema);
        const Id vault = archive.addVault();
        const Id empty = archive.addVault();
        auto database = archive.session().openVault(vault);
        VERIFY_OK(database);
        {
            auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
            VERIFY_OK(fill(*database, 200));
            AuditEvent event;
            event.action = u"NOTES_ADDED"_s;
            VERIFY_OK(archive.session().audit().record(*database, event));
            VERIFY_OK(transaction->commit());
        }
        VERIFY_OK(archive.session().putPrivate(u"draft/1"_s, marker));
        const QStringList all = files(archive.path());
        QCOMPARE(all.size(), 3);
        QVERIFY(all.contains(archive.vaultPath(empty)));
        for (const QString &file : all)
            verifyNoise(file);
        QVERIFY(!bytesOf(archive.path() + u"/keyring.json"_s).contains("Test BV"));
    }

    // While pages are being written: the journals hold the old pages, and nothing spills into a temporary file.
    void whatIsWrittenOnTheWayIsNoiseToo()
    {
        TempArchive archive(notesSchema);
        QTemporaryDir temporary;
        qputenv("SQLITE_TMPDIR", temporary.path().toUtf8());
        qputenv("TMPDIR", temporary.path().toUtf8());
        const Id vault = archive.addVault();
        Database database = archive.openUnrestricted(vault);
        VERIFY_OK(fill(database, 400));
        auto transaction = Transaction::begin(database, Transaction::Kind::Write);
        VERIFY_OK(transaction);
        VERIFY_OK(database.execute("PRAGMA vault.cache_size=10; PRAGMA main.cache_size=10")); // spill early
        // A statement that fails in the middle needs a statement journal; sorting needs room.
        VERIFY_OK(database.execute("UPDATE vault.note SET text = upper(text), bytes = bytes || 'x'"));
        QVERIFY(!database.execute("INSERT INTO vault.note(id, bytes) SELECT id + 399, bytes FROM vault.note"));
        VERIFY_OK(
            database.execute("CREATE TEMP TABLE sorted AS SELECT bytes FROM vault.note ORDER BY bytes || random()"));
        const QString journal = archive.vaultPath(vault) + u"-journal"_s;
        QVERIFY(QFileInfo(journal).size() > 100'000);
        for (const QString &file : files(archive.path())) {
            const QByteArray bytes = bytesOf(file);
            QVERIFY2(!isLegible(bytes), qPrintable(file));
            if (!file.endsWith("-journal"_L1))
                QVERIFY(std::abs(unevenness(bytes)) < 7);
        }
        QVERIFY(QDir(temporary.path()).isEmpty());
        verifyNoDeletedFileIsOpen();
        VERIFY_OK(transaction->commit());
        QVERIFY(!QFile::exists(journal));
        QVERIFY(QDir(temporary.path()).isEmpty());
        qunsetenv("SQLITE_TMPDIR");
        qunsetenv("TMPDIR");
    }

private:
    // SQLite deletes its temporary files as soon as it has opened them, so a folder's list does not show them.
    static void verifyNoDeletedFileIsOpen()
    {
        const QDir open(u"/proc/self/fd"_s);
        for (const QFileInfo &entry : open.entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot))
            QVERIFY2(!entry.symLinkTarget().contains("(deleted)"_L1) || !entry.symLinkTarget().contains("etilqs"_L1),
                     qPrintable(entry.symLinkTarget()));
    }
};

VOICELOG_GUILESS_TEST(TestNoise)
#include "tst_noise.moc"
