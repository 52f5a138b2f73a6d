// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/UnlockThrottle.h>
#include <base/BaseErrors.h>
#include <recordings/RecordingImporter.h>
#include <recordings/RecordingIndex.h>
#include <recordings/RecordingService.h>
#include <recordings/RecordingsSchema.h>
#include <support/FakeClock.h>
#include <support/Kills.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

constexpr int smallFiles = 150;

/// The process that is killed: takes the whole folder in and says what it was told is stored.
int importFolder(const QStringList &arguments)
{
    FakeClock clock(QDateTime::fromMSecsSinceEpoch(arguments[4].toLongLong(), QTimeZone::UTC));
    UnlockThrottle throttle({}, clock);
    const Archive archive(arguments[1], Schema{recordingsSchema()}, clock, TempArchive::cost());
    const auto session = archive.unlock(u"officer"_s, TempArchive::password(), throttle);
    if (!session)
        return 3;
    QDir folder(arguments[2]);
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);
    qsizetype next = 0;
    RecordingImporter importer(**session, {Id::fromString(arguments[3]), Id::create(clock), u"KILL"_s});
    std::puts("begin");
    std::fflush(stdout);
    const auto summary = importer.run(
        [&]() -> std::optional<RecordingDraft> {
            if (next >= files.size())
                return std::nullopt;
            RecordingDraft draft;
            draft.audioPaths = {folder.filePath(files[next])};
            draft.sourceSystem = u"kill"_s;
            draft.sourceCallId = files[next++];
            Participant customer;
            customer.name = u"Caller %1"_s.arg(next % 20);
            customer.number = u"+316000000%1"_s.arg(next % 20, 2, 10, QLatin1Char('0'));
            draft.participants = {customer};
            return draft;
        },
        {},
        [](const ImportOutcome &outcome) {
            if (outcome.kind != ImportOutcome::Kind::Imported)
                return;
            std::printf("stored %s\n", qPrintable(outcome.recordingId.toString()));
            std::fflush(stdout);
        },
        {}, {});
    return summary && summary->imported + summary->alreadyThere == files.size() ? 0 : 3;
}

QByteArray soundOf(int number, int frames)
{
    QRandomGenerator random(quint32(number + 1));
    QByteArray samples(frames, Qt::Uninitialized); // u-law
    for (auto &sample : samples)
        sample = char(random.bounded(256));
    return samples;
}

} // namespace

/// An import is killed at random moments; what it had reported must be there and whole, and nothing half may be.
class TestImportKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (int i = 0; i < smallFiles; ++i)
            write(u"small-%1.ulaw"_s.arg(i, 3, 10, QLatin1Char('0')), soundOf(i, 8000 + i * 100));
        write(u"large-1.ulaw"_s, soundOf(1000, 20'000'000));
        write(u"small-zzz.ulaw"_s, soundOf(1001, 17'000'000));
    }

    void nothingIsLostOrHalf()
    {
        const int kills = test::kills(40);
        TempArchive archive{Schema{recordingsSchema()}};
        QRandomGenerator random = QRandomGenerator::securelySeeded();
        Id vault = archive.addVault();
        QSet<Id> stored;
        qint64 longestMs = 1500;
        int killed = 0;
        int finished = 0;
        int unfinishedMedia = 0;
        while (killed < kills) {
            archive.clock().advanceMs(3'600'000); // leases of the last one are over
            const Outcome outcome = runChild(archive, vault, random.bounded(longestMs), stored);
            const bool wasKilled = outcome.killed;
            killed += wasKilled ? 1 : 0;
            check(archive, vault, stored, unfinishedMedia);
            if (QTest::currentTestFailed())
                return;
            if (wasKilled)
                continue;
            ++finished;
            longestMs = std::max<qint64>(50, outcome.importMs);
            QCOMPARE(stored.size(), smallFiles + 2);
            vault = archive.addVault(); // and again from nothing
            stored.clear();
        }
        // What is left can be taken in to its end.
        archive.clock().advanceMs(3'600'000);
        QVERIFY(!runChild(archive, vault, -1, stored).killed);
        check(archive, vault, stored, unfinishedMedia);
        const auto verified = archive.archive().verify(archive.session(), {}, {});
        VERIFY_OK(verified);
        QVERIFY(verified->problems.isEmpty());
        QCOMPARE(RecordingIndex(archive.session()).count({}).value(), qint64(finished + 1) * (smallFiles + 2));
        qInfo("%d kills, %d imports ended before theirs, %d left unfinished pieces behind", killed, finished,
              unfinishedMedia);
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    struct Outcome
    {
        bool killed = false;
        qint64 importMs = 0; ///< from the first draft on
    };

    /// Kills it so long after it began to import; never, if that is negative. Adds what it reported to `stored`.
    Outcome runChild(TempArchive &archive, const Id &vault, qint64 killAfterMs, QSet<Id> &stored)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"importkill"_s, u"child"_s, archive.path(), m_folder.path(), vault.toString(),
                     QString::number(archive.clock().now().toMSecsSinceEpoch())});
        QByteArray told;
        while (!told.contains("begin\n") && child.waitForReadyRead(60'000))
            told += child.readAllStandardOutput();
        Outcome outcome;
        QElapsedTimer timer;
        timer.start();
        if (killAfterMs >= 0 && !child.waitForFinished(int(killAfterMs))) {
            child.kill();
            outcome.killed = true;
        }
        child.waitForFinished(120'000);
        outcome.importMs = timer.elapsed();
        told += child.readAllStandardOutput();
        const auto lines = told.split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // the last is empty or cut off
            if (lines[i].startsWith("stored "))
                stored.insert(Id::fromString(QString::fromLatin1(lines[i].mid(7))));
        }
        if (child.exitStatus() == QProcess::NormalExit) {
            outcome.killed = false; // it was faster
            if (child.exitCode() != 0)
                QTest::qFail("the importing process failed by itself", __FILE__, __LINE__);
        }
        return outcome;
    }

    void check(TempArchive &archive, const Id &vault, QSet<Id> &stored, int &unfinishedMedia)
    {
        archive.reopen(); // finishes what a power cut left half-way
        Session &session = archive.session();
        checkFiles(session, vault);
        RecordingService service(session);
        for (const auto &id : std::as_const(stored))
            VERIFY_OK(service.recording(vault, id));
        // Every one that is seen is whole, also those that were stored but not reported any more.
        RecordingIndex index(session);
        std::optional<RecordingPageKey> key;
        QSet<Id> seen;
        do {
            const auto page = index.page({}, {}, key, 100);
            VERIFY_OK(page);
            for (const auto &row : page->rows) {
                if (row.vaultId != vault)
                    continue;
                seen.insert(row.id);
                if (m_verified.contains(row.id))
                    continue;
                const auto recording = service.recording(vault, row.id);
                VERIFY_OK(recording);
                VERIFY_OK(service.verify(*recording, {}, {}));
                VERIFY_OK(service.peaks(vault, row.id));
                QCOMPARE(recording->participants.size(), 1);
                m_verified.insert(row.id);
            }
            key = page->next;
        } while (key);
        QVERIFY(seen.contains(stored));
        stored = seen;
        auto governance = session.openGovernance();
        VERIFY_OK(governance);
        const auto events = session.audit().list(*governance, {.action = u"RECORDING_IMPORTED"_s, .limit = 1'000'000});
        VERIFY_OK(events);
        QSet<Id> audited;
        for (const auto &event : *events)
            audited.insert(Id::fromString(event.objectId));
        QVERIFY(audited.contains(seen));
        checkNoOrphans(session, vault);
        unfinishedMedia += countOf(session, vault, "SELECT count(*) FROM vault.media WHERE recording IS NULL") > 0;
    }

    void checkFiles(Session &session, const Id &vault)
    {
        auto database = session.openVault(vault);
        VERIFY_OK(database);
        VERIFY_OK(session.audit().verify(*database, {}, {}));
        for (const char *sql : {"PRAGMA vault.integrity_check", "PRAGMA main.integrity_check"}) {
            auto select = database->prepare(sql);
            VERIFY_OK(select);
            VERIFY_OK(select->step());
            QCOMPARE(select->text(0), u"ok"_s);
        }
        for (const char *sql : {"PRAGMA vault.foreign_key_check", "PRAGMA vault.cipher_integrity_check"}) {
            auto select = database->prepare(sql);
            VERIFY_OK(select);
            const auto row = select->step();
            VERIFY_OK(row);
            QVERIFY2(!*row, sql);
        }
    }

    void checkNoOrphans(Session &session, const Id &vault)
    {
        QCOMPARE(countOf(session, vault,
                         "SELECT count(*) FROM vault.media_chunk WHERE (chunk >> 20) NOT IN"
                         " (SELECT media FROM vault.media)"),
                 0);
        QCOMPARE(countOf(session, vault,
                         "SELECT count(*) FROM vault.recording WHERE rec NOT IN"
                         " (SELECT recording FROM vault.media WHERE recording IS NOT NULL)"),
                 0);
        QCOMPARE(countOf(session, vault,
                         "SELECT count(*) FROM vault.recording WHERE rec NOT IN"
                         " (SELECT rowid FROM vault.search)"),
                 0);
        QCOMPARE(countOf(session, vault,
                         "SELECT count(*) FROM vault.person WHERE person NOT IN"
                         " (SELECT person FROM vault.participant WHERE person IS NOT NULL)"),
                 0);
        // Readable numbers are given without a gap: the counter commits with its recording.
        QCOMPARE(countOf(session, vault,
                         "SELECT coalesce(max(value), 0) FROM vault.recording_counter WHERE name <> 'media'"),
                 countOf(session, vault, "SELECT count(*) FROM vault.recording"));
    }

    static qint64 countOf(Session &session, const Id &vault, const char *sql)
    {
        auto database = session.openVault(vault);
        if (!database)
            return -1;
        auto select = database->prepare(sql);
        const auto row = select ? select->step() : Result<bool>(false);
        return row && *row ? select->int64(0) : -1;
    }

    QTemporaryDir m_folder;
    QSet<Id> m_verified;
};

static int runImportKill(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"child"_s)
        return importFolder(arguments);
    TestImportKill test;
    return QTest::qExec(&test, argc, argv);
}
static const test::TestClass registeredImportKill(__FILE__, &runImportKill);

#include "tst_importkill.moc"
