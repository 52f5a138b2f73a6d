// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/Archive.h>
#include <archive/BackupFolder.h>
#include <archive/Crypto.h>
#include <archive/Keyring.h>
#include <archive/UnlockThrottle.h>
#include <support/Kills.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

namespace {

Schema killedNotes()
{
    return {{"notes",
             VaultKind::Recordings,
             {{1, "CREATE TABLE vault.note(id INTEGER PRIMARY KEY, event INTEGER NOT NULL, bytes BLOB)"}}}};
}

QByteArray backupBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Kills backups at random moments, while another console writes or while none does: there is never a manifest without
/// all of its files, and what was copied is not copied again. VOICELOG_KILLS sets how often.
class TestBackupKill : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    SystemClock m_clock;
    int m_copies = 0;

    struct Ran
    {
        bool killed = false;
        QList<QByteArray> lines;
        qint64 ms = 0;
    };
    static Ran run(const QStringList &arguments, int killAfterMs = -1)
    {
        QProcess helper;
        helper.start(QStringLiteral(FAULT_HELPER), arguments);
        Ran ran;
        const auto listen = [&] {
            const QByteArray said = helper.readAllStandardOutput().trimmed();
            if (!said.isEmpty())
                ran.lines += said.split('\n');
        };
        while (!ran.lines.contains("UNLOCKED") && helper.waitForReadyRead(60'000))
            listen();
        QElapsedTimer timer;
        timer.start();
        if (killAfterMs >= 0 && !helper.waitForFinished(killAfterMs)) {
            helper.kill();
            ran.killed = true;
        }
        helper.waitForFinished(120'000);
        ran.ms = timer.elapsed();
        listen();
        return ran;
    }

    /// Every backup that says it is one has all of its files.
    static int verifyFolder(const QString &path)
    {
        const BackupFolder folder(path);
        const auto found = folder.backups();
        if (!found)
            return 0;
        for (const auto &backup : *found) {
            for (const BackupFile &file : backup.manifest.files) {
                if (crypto::sha256(backupBytes(folder.pathOf(file))) != file.sha256)
                    return -1;
            }
        }
        return int(found->size());
    }

    /// The newest backup opens and holds together: as many notes as events of them.
    void verifyNewest(const QString &path)
    {
        const BackupFolder folder(path);
        const auto found = folder.backups();
        VERIFY_OK(found);
        const QString copy = m_folder.filePath(u"copy%1.voicelog"_s.arg(++m_copies));
        QVERIFY(QDir().mkpath(copy + u"/vaults"_s));
        for (const BackupFile &file : found->first().manifest.files)
            QVERIFY(QFile::copy(folder.pathOf(file), copy + u'/' + file.name));
        UnlockThrottle throttle({}, m_clock);
        const Archive archive(copy, killedNotes(), m_clock, TempArchive::cost());
        const auto session = archive.unlock(u"officer"_s, TempArchive::password(), throttle);
        VERIFY_OK(session);
        const auto verified = archive.verify(**session, {}, {});
        VERIFY_OK(verified);
        QVERIFY2(verified->problems.isEmpty(),
                 verified->problems.isEmpty() ? "" : qPrintable(verified->problems.first().toString()));
        const auto vaults = (*session)->vaults();
        VERIFY_OK(vaults);
        qint64 notes = 0;
        qint64 events = 0;
        for (const VaultInfo &vault : *vaults) {
            auto database = (*session)->openVault(vault.id);
            VERIFY_OK(database);
            auto count = database->prepare("SELECT (SELECT count(*) FROM vault.note), (SELECT count(*) FROM "
                                           "main.audit_event WHERE action = 'NOTE_ADDED')");
            VERIFY_OK(count);
            VERIFY_OK(count->step());
            notes += count->int64(0);
            events = count->int64(1);
        }
        QCOMPARE(notes, events);
        QDir(copy).removeRecursively();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"killed.voicelog"_s);
        QCOMPARE(run({u"create"_s, m_path}).lines.last(), "DONE"_ba);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(run({u"some"_s, m_path}).lines.last(), "DONE"_ba);
    }

    void atRandomMoments()
    {
        const QString folder = m_folder.filePath(u"random"_s);
        int killed = 0;
        int whole = 0;
        int longest = 400;
        for (int round = 0; round < test::kills(40); ++round) {
            const Ran ran =
                run({u"backup"_s, m_path, folder}, int(QRandomGenerator::global()->bounded(std::max(longest, 20))));
            killed += ran.killed ? 1 : 0;
            if (!ran.killed) {
                QCOMPARE(ran.lines.last(), "DONE"_ba);
                longest = std::max(20, int(ran.ms));
            }
            const int now = verifyFolder(folder);
            QVERIFY(now >= whole);
            whole = now;
            if (round % 4 == 3)
                QCOMPARE(run({u"write"_s, m_path, u"5"_s}).lines.last(), "DONE"_ba);
        }
        const Ran last = run({u"backup"_s, m_path, folder});
        QCOMPARE(last.lines.last(), "DONE"_ba);
        QCOMPARE(verifyFolder(folder), whole + 1);
        verifyNewest(folder);
        QCOMPARE(QDir(folder + u"/files"_s).entryList({u"*.part"_s, u"*.new"_s}, QDir::Files), QStringList());
        const Ran again = run({u"backup"_s, m_path, folder});
        QVERIFY2(again.lines.value(1).endsWith(" 1 5"), again.lines.value(1).constData()); // governance alone
        qInfo("%d kills, %d backups", killed, whole + 2);
    }

    // Two consoles that write all the time, both to be heard.
    void whileOthersWrite()
    {
        QProcess writer;
        writer.start(QStringLiteral(FAULT_HELPER), {u"forever"_s, m_path});
        QVERIFY(writer.waitForReadyRead(60'000));
        const QString folder = m_folder.filePath(u"busy"_s);
        int killed = 0;
        for (int round = 0; round < 6; ++round) {
            const bool kill = round % 2 == 1;
            const Ran ran = run({u"backup"_s, m_path, folder}, kill ? QRandomGenerator::global()->bounded(400) : -1);
            killed += ran.killed ? 1 : 0;
            if (!ran.killed && ran.lines.last() != "DONE"_ba)
                QTest::qFail(ran.lines.last().constData(), __FILE__, __LINE__);
            if (verifyFolder(folder) < 0)
                QTest::qFail("a backup without its files", __FILE__, __LINE__);
            if (!ran.killed)
                verifyNewest(folder);
            if (QTest::currentTestFailed())
                break;
        }
        QCOMPARE(writer.state(), QProcess::Running);
        const QByteArray said = writer.readAllStandardOutput();
        writer.kill();
        writer.waitForFinished();
        QVERIFY2(!said.contains("ERROR"), said.constData());
        qInfo("%d kills; the other console did %d things", killed, int(said.count('\n')));
    }

    void aFullDiskIsToldAndTidied()
    {
#ifdef Q_OS_WIN
        QSKIP("needs a limit on the size of files");
#endif
        const QString folder = m_folder.filePath(u"full"_s);
        QCOMPARE(run({u"backup"_s, m_path, folder}).lines.last(), "DONE"_ba);
        QCOMPARE(run({u"write"_s, m_path, u"5"_s}).lines.last(), "DONE"_ba);
        const Ran full = run({u"backup"_s, m_path, folder, u"2000000"_s});
        QCOMPARE(full.lines.last(), "ERROR base.disk-full"_ba);
        QCOMPARE(verifyFolder(folder), 1);
        QCOMPARE(QDir(folder + u"/files"_s).entryList({u"*.part"_s}, QDir::Files), QStringList());
        QCOMPARE(run({u"backup"_s, m_path, folder}).lines.last(), "DONE"_ba);
        QCOMPARE(verifyFolder(folder), 2);
        verifyNewest(folder);
    }
};

VOICELOG_GUILESS_TEST(TestBackupKill)
#include "tst_backupkill.moc"
