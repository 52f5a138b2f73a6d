// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/Archive.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

/// What takes a process of its own: a wrong library, a folder that can only be read, and two consoles at once.
class TestArchiveProcess : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray run(const QStringList &arguments, const QProcessEnvironment &environment, const QString &program)
    {
        QProcess helper;
        helper.setProcessEnvironment(environment);
        helper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        helper.start(program, arguments);
        if (!helper.waitForFinished(120000))
            return "did not finish"_ba;
        return helper.readAllStandardOutput();
    }
    static QByteArray run(const QStringList &arguments)
    {
        return run(arguments, QProcessEnvironment::systemEnvironment(), QStringLiteral(FAULT_HELPER));
    }

    QString made(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        [&] { QCOMPARE(run({u"create"_s, path}), "DONE\n"_ba); }();
        return path;
    }

private Q_SLOTS:
    void aPlainSqliteIsNoticedBeforeAnythingIsWritten()
    {
#ifdef Q_OS_LINUX
        QString plain;
        for (const char *folder :
             {"/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"}) {
            if (const QString path = QString::fromLatin1(folder) + u"/libsqlite3.so.0"_s; QFile::exists(path))
                plain = path;
        }
        if (plain.isEmpty())
            QSKIP("needs libsqlite3.so.0");
        const QString path = made(u"cipher"_s);
        QProcessEnvironment misled = QProcessEnvironment::systemEnvironment();
        misled.insert(u"LD_PRELOAD"_s, plain);
        misled.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s); // ASan wants to be the first library
        const QString fresh = m_folder.filePath(u"plain"_s);
        QCOMPARE(run({u"create"_s, fresh}, misled, QStringLiteral(FAULT_HELPER)), "ERROR archive.cipher-missing\n"_ba);
        QVERIFY(!QFile::exists(fresh));
        QCOMPARE(run({u"unlock"_s, path}, misled, QStringLiteral(FAULT_HELPER)), "ERROR archive.cipher-missing\n"_ba);
        QCOMPARE(run({u"unlock"_s, path}), "UNLOCKED\nDONE\n"_ba);
#else
        QSKIP("how to put another library in the way is known here for Linux only");
#endif
    }

    void aFolderThatCanOnlyBeReadIsTold()
    {
        const QString path = made(u"readonly"_s);
        const auto setWritable = [&path](bool writable) {
            const auto folderRights = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
            QDirIterator each(path, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
            while (each.hasNext()) {
                const QFileInfo entry = each.nextFileInfo();
                const auto rights = entry.isDir() ? folderRights : QFile::ReadOwner | QFile::ReadOther;
                QFile::setPermissions(entry.filePath(), writable ? rights | QFile::WriteOwner : rights);
            }
            QFile::setPermissions(path, writable ? folderRights | QFile::WriteOwner : folderRights);
        };
        setWritable(false);
        QByteArray said;
        const QFileInfo folder(path);
        if (!folder.isWritable()) {
            said = run({u"unlock"_s, path});
        } else { // we are root, for whom nothing is read-only
            const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
            QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
            said = setpriv.isEmpty() ? QByteArray()
                                     : run({u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s,
                                            QStringLiteral(FAULT_HELPER), u"unlock"_s, path},
                                           QProcessEnvironment::systemEnvironment(), setpriv);
        }
        setWritable(true);
        if (said.isEmpty())
            QSKIP("cannot run as somebody else here");
        QCOMPARE(said, "ERROR archive.read-only\n"_ba);
        QCOMPARE(run({u"unlock"_s, path}), "UNLOCKED\nDONE\n"_ba);
    }

    void twoConsolesWriteAtOnce()
    {
        const QString path = made(u"two"_s);
        QProcess first;
        QProcess second;
        first.start(QStringLiteral(FAULT_HELPER), {u"write"_s, path, u"60"_s});
        second.start(QStringLiteral(FAULT_HELPER), {u"write"_s, path, u"60"_s});
        QVERIFY(first.waitForFinished(240000) && second.waitForFinished(240000));
        QCOMPARE(first.readAllStandardOutput(), "UNLOCKED\nDONE\n"_ba);
        QCOMPARE(second.readAllStandardOutput(), "UNLOCKED\nDONE\n"_ba);
        const SystemClock clock;
        UnlockThrottle throttle({}, clock);
        const Archive archive(path, {}, clock, TempArchive::cost());
        const auto session = archive.unlock(u"officer"_s, TempArchive::password(), throttle);
        VERIFY_OK(session);
        auto database = (*session)->openGovernance();
        VERIFY_OK(database);
        QCOMPARE((*session)->audit().list(*database, {.action = u"NOTE_ADDED"_s})->size(), 120);
        VERIFY_OK((*session)->audit().verify(*database, {}, {}));
    }

    void theSecondConsoleWaitsBriefly()
    {
        const QString path = made(u"wait"_s);
        QProcess first;
        first.start(QStringLiteral(FAULT_HELPER), {u"hold"_s, path, u"1500"_s});
        QVERIFY(first.waitForReadyRead(60000));
        while (!first.readAllStandardOutput().contains("HOLDING"))
            QVERIFY(first.waitForReadyRead(60000));
        QCOMPARE(run({u"write"_s, path, u"1"_s}), "UNLOCKED\nDONE\n"_ba);
        QVERIFY(first.waitForFinished(60000));
    }

    void aConsoleThatKeepsTheLockIsTold()
    {
        const QString path = made(u"busy"_s);
        QProcess first;
        first.start(QStringLiteral(FAULT_HELPER), {u"hold"_s, path, u"60000"_s});
        QByteArray said;
        while (!said.contains("HOLDING")) {
            QVERIFY(first.waitForReadyRead(60000));
            said += first.readAllStandardOutput();
        }
        QCOMPARE(run({u"write"_s, path, u"1"_s}), "ERROR archive.busy\n"_ba);
        first.kill();
        QVERIFY(first.waitForFinished(60000));
        QCOMPARE(run({u"write"_s, path, u"1"_s}), "UNLOCKED\nDONE\n"_ba);
    }
};

VOICELOG_GUILESS_TEST(TestArchiveProcess)
#include "tst_archiveprocess.moc"
