// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/Archive.h>
#include <archive/UnlockThrottle.h>
#include <support/Kills.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

namespace {

constexpr int roundsPerArchive = 20;

Schema schema()
{
    return {{"notes",
             VaultKind::Recordings,
             {{1, "CREATE TABLE vault.note(id INTEGER PRIMARY KEY, event INTEGER NOT NULL, bytes BLOB)"}}}};
}

Result<qint64> number(Database &database, QByteArrayView sql)
{
    VOICELOG_ASSIGN(auto statement, database.prepare(sql));
    VOICELOG_ASSIGN(const bool any, statement.step());
    return any ? statement.int64(0) : -1;
}

} // namespace

/// Kills a program that writes to an archive, again and again, and looks whether the archive still opens, verifies, and
/// has all that was acknowledged, and nothing half. VOICELOG_KILLS sets how often.
class TestArchiveKill : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    SystemClock m_clock;
    QStringList m_acknowledged;

    void makeArchive(const QString &name)
    {
        m_path = m_folder.filePath(name);
        m_acknowledged.clear();
        QProcess helper;
        helper.start(QStringLiteral(FAULT_HELPER), {u"create"_s, m_path});
        QVERIFY(helper.waitForFinished(60000));
        QCOMPARE(helper.readAllStandardOutput(), "DONE\n"_ba);
    }

    void take(QProcess &helper)
    {
        const QByteArray said = helper.readAllStandardOutput();
        const auto lines = said.split('\n');
        for (const QByteArray &line : lines) {
            QVERIFY2(!line.startsWith("ERROR"), line.constData());
            if (line.contains(' ') && said.endsWith('\n'))
                m_acknowledged.append(QString::fromLatin1(line));
        }
    }

    // Everything said to be done is there; a note and its event are there together or not at all.
    void check(Session &session)
    {
        const auto vaults = session.vaults();
        VERIFY_OK(vaults);
        auto database = session.openVault(vaults->first().id);
        VERIFY_OK(database);
        const auto notes = number(*database, "SELECT count(*) FROM vault.note");
        const auto events = number(*database, "SELECT count(*) FROM main.audit_event WHERE action = 'NOTE_ADDED'");
        VERIFY_OK(notes);
        VERIFY_OK(events);
        QCOMPARE(*notes, *events);
        const auto stray = number(*database, "SELECT count(*) FROM vault.note AS n LEFT JOIN main.audit_event AS e "
                                             "ON e.seq = n.event AND e.object_id = n.id WHERE e.seq IS NULL");
        VERIFY_OK(stray);
        QCOMPARE(*stray, 0);
        const auto accounts = session.accounts();
        VERIFY_OK(accounts);
        for (const QString &line : std::as_const(m_acknowledged)) {
            const QString what = line.section(u' ', 0, 0);
            const QString id = line.section(u' ', 1);
            if (what == "NOTE"_L1) {
                const auto found = number(*database, "SELECT 1 FROM vault.note WHERE id = " + id.toLatin1());
                QVERIFY2(found && *found == 1, qPrintable(line));
            } else if (what == "PRIVATE"_L1) {
                const auto value = session.getPrivate(id);
                QVERIFY2(value && value->has_value(), qPrintable(line));
            } else if (what == "VAULT"_L1) {
                QVERIFY2(session.openVault(Id::fromString(id)), qPrintable(line));
            } else {
                QVERIFY2(std::ranges::contains(*accounts, Id::fromString(id), &AccountInfo::id), qPrintable(line));
            }
        }
    }

    void checkArchive()
    {
        UnlockThrottle throttle({}, m_clock);
        const Archive archive(m_path, schema(), m_clock, TempArchive::cost());
        const auto session = archive.unlock(u"officer"_s, TempArchive::password(), throttle);
        VERIFY_OK(session);
        check(**session);
        const auto verified = archive.verify(**session, {}, {});
        VERIFY_OK(verified);
        QVERIFY2(verified->problems.isEmpty(),
                 verified->problems.isEmpty() ? "" : qPrintable(verified->problems.first().toString()));
        QCOMPARE(QDir(m_path).entryList({u"keyring*"_s}, QDir::Files), QStringList{u"keyring.json"_s});
        QCOMPARE(QDir(m_path + u"/vaults"_s).entryList({u"*.new*"_s}, QDir::Files), QStringList());
    }

    // Journals that were begun but not yet in use when the writer was killed mean nothing; SQLite overwrites them at
    // the next write. Then nothing at all is left.
    void checkTidiness()
    {
        UnlockThrottle throttle({}, m_clock);
        const Archive archive(m_path, schema(), m_clock, TempArchive::cost());
        const auto session = archive.unlock(u"officer"_s, TempArchive::password(), throttle);
        VERIFY_OK(session);
        const auto vaults = (*session)->vaults();
        VERIFY_OK(vaults);
        for (const VaultInfo &vault : *vaults) {
            auto database = (*session)->openVault(vault.id);
            VERIFY_OK(database);
            VERIFY_OK(database->execute("INSERT INTO vault.note(event) VALUES(0)"));
        }
        VERIFY_OK(archive.unlock(u"officer"_s, TempArchive::password(), throttle));
        QCOMPARE(QDir(m_path).entryList(QDir::Files), (QStringList{u"governance.db"_s, u"keyring.json"_s}));
        QCOMPARE(QDir(m_path + u"/vaults"_s).entryList(QDir::Files).size(), vaults->size());
    }

    // As when a share is mounted elsewhere, or the folder is put in another place, before anybody looks.
    void moveArchive()
    {
        const QString moved = m_path + u"m"_s;
        QVERIFY(QDir().rename(m_path, moved));
        m_path = moved;
    }

private Q_SLOTS:
    void atRandomMoments()
    {
        int acknowledged = 0;
        for (int round = 0; round < test::kills(60); ++round) {
            if (round % roundsPerArchive == 0)
                makeArchive(u"random%1"_s.arg(round / roundsPerArchive));
            QProcess helper;
            helper.start(QStringLiteral(FAULT_HELPER), {u"forever"_s, m_path});
            QVERIFY(helper.waitForReadyRead(60000));
            helper.waitForFinished(int(QRandomGenerator::global()->bounded(400)));
            helper.kill();
            QVERIFY(helper.waitForFinished(60000));
            take(helper);
            if (round % 3 == 2)
                moveArchive();
            checkArchive();
            if (QTest::currentTestFailed())
                return;
            acknowledged += int(m_acknowledged.size());
            if (round % roundsPerArchive == roundsPerArchive - 1)
                checkTidiness();
        }
        QVERIFY(acknowledged > 0);
    }

    // Not at random: killed at each of its writes to the disk, one after the other.
    void atEachStep_data()
    {
        QTest::addColumn<QString>("call");
        for (const char *call : {"fdatasync", "fsync", "rename", "unlink", "ftruncate"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }
    void atEachStep()
    {
        QFETCH(QString, call);
        const QString strace = QStandardPaths::findExecutable(u"strace"_s);
        if (strace.isEmpty())
            QSKIP("needs strace");
        makeArchive(call);
        constexpr int steps = 24;
#ifdef VOICELOG_SANITIZE // which look at memory, not at moments
        constexpr int stride = 4;
#else
        constexpr int stride = 1;
#endif
        int killed = 0;
        int survived = 0;
        for (int step = 1; step <= steps && survived < 2; step += stride) { // until there is no such call so late
            QProcess helper;
            helper.start(strace, {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call, u"-e"_s,
                                  u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(step), QStringLiteral(FAULT_HELPER),
                                  u"some"_s, m_path});
            QVERIFY(helper.waitForFinished(120000));
            ++(helper.exitStatus() == QProcess::CrashExit || helper.exitCode() != 0 ? killed : survived);
            take(helper);
            if (step % 3 == 0)
                moveArchive();
            checkArchive();
            if (QTest::currentTestFailed())
                return;
        }
        checkTidiness();
        if (killed == 0)
            QSKIP("strace may not trace here, or the call does not occur");
    }
};

VOICELOG_GUILESS_TEST(TestArchiveKill)
#include "tst_archivekill.moc"
