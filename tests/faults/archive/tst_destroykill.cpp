// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/Archive.h>
#include <archive/ArchiveErrors.h>
#include <archive/UnlockThrottle.h>
#include <support/Kills.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

namespace {

Schema casesSchema()
{
    return {{"notes",
             VaultKind::Recordings,
             {{1, "CREATE TABLE vault.note(id INTEGER PRIMARY KEY, event INTEGER NOT NULL, bytes BLOB)"}}},
            {"cases", VaultKind::Case, {{1, "CREATE TABLE vault.note(id INTEGER PRIMARY KEY, bytes BLOB)"}}}};
}

QByteArray wholeFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file's second name outside the archive: by it the blocks can be seen after the file is removed.
struct Watched
{
    QString name;
    QString path;
    QByteArray before;
};

} // namespace

/// Kills a program that destroys vaults, and looks whether each vault is destroyed wholly or not at all, once the
/// archive was opened again: key, file, row and event; and whether what was given up is noise. VOICELOG_KILLS sets how
/// often.
class TestDestroyKill : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    SystemClock m_clock;
    QList<Watched> m_watched;
    int m_destroyed = 0;
    int m_living = 0;

    void run(const QStringList &arguments)
    {
        QProcess helper;
        helper.start(QStringLiteral(FAULT_HELPER), arguments);
        QVERIFY(helper.waitForFinished(60000));
        QVERIFY(helper.readAllStandardOutput().endsWith("DONE\n"));
    }
    void makeArchive(const QString &name)
    {
        m_path = m_folder.filePath(name);
        m_living = 0;
        run({u"create"_s, m_path});
    }
    // A case to destroy, and second names of its file and of the keyring.
    void prepare()
    {
        if (m_living < 3) // the vault of notes, and a case that escaped
            run({u"case"_s, m_path});
        for (const Watched &old : std::as_const(m_watched))
            QFile::remove(old.name);
        m_watched.clear();
        QStringList paths{m_path + u"/keyring.json"_s};
        for (const QFileInfo &vault : QDir(m_path + u"/vaults"_s).entryInfoList({u"*.db"_s}, QDir::Files))
            paths += vault.filePath();
        for (const QString &path : std::as_const(paths)) {
            const QString name = m_folder.filePath(u"watched-%1"_s.arg(m_watched.size()));
            std::filesystem::create_hard_link(path.toStdString(), name.toStdString());
            m_watched.append({name, path, wholeFile(path)});
        }
    }

    void checkVault(Session &session, Database &governance, const Id &vault, bool destroyed)
    {
        const QString path = m_path + u"/vaults/"_s + vault.toString() + u".db"_s;
        {
            auto ended = governance.prepare("SELECT count(*) FROM main.audit_event WHERE action = 'CASE_ENDED' AND "
                                            "object_id = ?");
            VERIFY_OK(ended);
            ended->bind(1, vault.toString());
            VERIFY_OK(ended->step());
            QCOMPARE(ended->int64(0), destroyed ? 1 : 0);
        }
        QCOMPARE(QFile::exists(path), !destroyed);
        QCOMPARE(wholeFile(m_path + u"/keyring.json"_s).contains(vault.toString().toLatin1()), !destroyed);
        if (destroyed)
            VERIFY_ERROR(session.openVault(vault), errors::VaultDestroyed);
        else
            VERIFY_OK(session.openVault(vault));
    }

    void checkArchive(const QByteArray &said)
    {
        QVERIFY2(!said.contains("ERROR"), said.constData());
        UnlockThrottle throttle({}, m_clock);
        const Archive archive(m_path, casesSchema(), m_clock, TempArchive::cost());
        const auto session = archive.unlock(u"officer"_s, TempArchive::password(), throttle);
        VERIFY_OK(session);
        auto governance = (*session)->openGovernance();
        VERIFY_OK(governance);
        QMap<Id, bool> vaults;
        {
            auto rows = governance->prepare("SELECT id, destroyed_at IS NOT NULL FROM main.vault");
            VERIFY_OK(rows);
            while (rows->step().value_or(false))
                vaults.insert(rows->id(0), rows->boolean(1));
        }
        QSet<Id> gone;
        m_living = 0;
        for (const auto &[vault, destroyed] : std::as_const(vaults).asKeyValueRange()) {
            checkVault(**session, *governance, vault, destroyed);
            if (QTest::currentTestFailed())
                return;
            if (destroyed)
                gone.insert(vault);
            else
                ++m_living;
        }
        m_destroyed = int(gone.size());
        for (const QByteArray &line : said.split('\n')) {
            if (line.startsWith("DESTROYED ") && line.size() == 46)
                QVERIFY2(gone.contains(Id::fromString(QString::fromLatin1(line.mid(10)))), line.constData());
        }
        checkWatched(gone);
        const auto verified = archive.verify(**session, {}, {});
        VERIFY_OK(verified);
        QVERIFY2(verified->problems.isEmpty(),
                 verified->problems.isEmpty() ? "" : qPrintable(verified->problems.first().toString()));
        QCOMPARE(QDir(m_path).entryList({u"keyring*"_s}, QDir::Files), QStringList{u"keyring.json"_s});
        QCOMPARE(QDir(m_path + u"/vaults"_s).entryList({u"*.db"_s, u"*.new*"_s}, QDir::Files).size(), m_living);
    }

    // What was given up holds nothing of what it was.
    void checkWatched(const QSet<Id> &gone)
    {
        for (const Watched &watched : std::as_const(m_watched)) {
            const QByteArray now = wholeFile(watched.name);
            const QFileInfo file(watched.path);
            if (file.fileName() == "keyring.json"_L1) {
                if (now != wholeFile(watched.path))
                    QVERIFY2(!now.contains("sealed"), "the former keyring can still be read");
            } else if (gone.contains(Id::fromString(file.completeBaseName()))) {
                for (qsizetype at = 0; at + 64 <= std::min<qsizetype>(1024 * 1024, watched.before.size()); at += 64)
                    QVERIFY2(now.sliced(at, 64) != watched.before.sliced(at, 64), "the vault's head is there");
            }
        }
    }

    // How long this computer takes from unlocking to the end of a destruction.
    int usualMs()
    {
        run({u"case"_s, m_path});
        QProcess helper;
        helper.start(QStringLiteral(FAULT_HELPER), {u"destroy"_s, m_path, u"1"_s});
        helper.waitForReadyRead(60000);
        QElapsedTimer timer;
        timer.start();
        helper.waitForFinished(60000);
        return std::max(10, int(timer.elapsed()));
    }

    // How often a whole destruction makes a system call; 0 if that cannot be seen here.
    int callsOf(const QString &call, const QString &strace)
    {
        prepare();
        const QString log = m_folder.filePath(u"calls"_s);
        QProcess helper;
        helper.start(strace, {u"-f"_s, u"-qq"_s, u"-o"_s, log, u"-e"_s, u"signal=none"_s, u"-e"_s, u"trace="_s + call,
                              QStringLiteral(FAULT_HELPER), u"destroy"_s, m_path, u"1"_s});
        helper.waitForFinished(120000);
        checkArchive(helper.readAllStandardOutput());
        return int(wholeFile(log).count(call.toLatin1() + '('));
    }

private Q_SLOTS:
    void atRandomMoments()
    {
        makeArchive(u"random"_s);
        const int longest = 2 * usualMs();
        int destroyed = 0;
        for (int round = 0; round < test::kills(40); ++round) {
            prepare();
            if (QTest::currentTestFailed())
                return;
            QProcess helper;
            helper.start(QStringLiteral(FAULT_HELPER), {u"destroy"_s, m_path, u"-1"_s});
            QVERIFY(helper.waitForReadyRead(60000));
            helper.waitForFinished(int(QRandomGenerator::global()->bounded(longest)));
            helper.kill();
            QVERIFY(helper.waitForFinished(60000));
            checkArchive(helper.readAllStandardOutput());
            if (QTest::currentTestFailed())
                return;
            destroyed = m_destroyed;
        }
        QVERIFY(destroyed > 1);
    }

    // Not at random: killed at its writes to the disk, from the first to the last. There are as many kills as wanted,
    // at most 32, spread over all calls of that name that a whole destruction makes.
    void atEachStep_data()
    {
        QTest::addColumn<QString>("call");
        for (const char *call : {"fdatasync", "fsync", "rename", "link", "unlink", "write", "pwrite64"})
            QTest::newRow(call) << QString::fromLatin1(call);
    }
    void atEachStep()
    {
        QFETCH(QString, call);
        const QString strace = QStandardPaths::findExecutable(u"strace"_s);
        if (strace.isEmpty())
            QSKIP("needs strace");
        makeArchive(call);
        const int calls = callsOf(call, strace);
        if (QTest::currentTestFailed())
            return;
        if (calls == 0)
            QSKIP("strace may not trace here, or the call does not occur");
        QCOMPARE(m_destroyed, 1);
        const int steps = std::min({calls, 32, test::kills(40)});
        int killed = 0;
        for (int step = 0; step < steps; ++step) {
            prepare();
            if (QTest::currentTestFailed())
                return;
            const int when = steps == 1 ? calls : 1 + (calls - 1) * step / (steps - 1);
            QProcess helper;
            helper.start(strace, {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call, u"-e"_s,
                                  u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(when), QStringLiteral(FAULT_HELPER),
                                  u"destroy"_s, m_path, u"1"_s});
            QVERIFY(helper.waitForFinished(120000));
            killed += helper.exitStatus() == QProcess::CrashExit || helper.exitCode() != 0 ? 1 : 0;
            checkArchive(helper.readAllStandardOutput());
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d calls, %d kills, %d destroyed", calls, killed, m_destroyed - 1);
        QVERIFY(killed > 0);
    }
};

VOICELOG_GUILESS_TEST(TestDestroyKill)
#include "tst_destroykill.moc"
