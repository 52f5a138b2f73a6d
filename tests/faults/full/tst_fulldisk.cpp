// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <recordings/RecordingsVerifier.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::RecordingFixture;
using test::TempArchive;

/// The disk is full, the quota is used up or the file system becomes read-only at a write of import, destruction,
/// backup or a new password: the error says so, nothing that there was is lost, and what was not said to be done can be
/// done once there is room. strace makes the writes fail.
class TestFullDisk : public QObject
{
    Q_OBJECT

    static void copyFolder(const QString &from, const QString &to)
    {
        QDirIterator each(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString source = each.next();
            const QString target = to + source.sliced(from.size());
            QVERIFY(QDir().mkpath(QFileInfo(target).path()));
            QVERIFY(QFile::copy(source, target));
        }
    }
    static QByteArray run(const QStringList &strace, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // which does not work under strace
        process.setProcessEnvironment(environment);
        process.start(u"strace"_s, strace + QStringList{QStringLiteral(FULL_DISK_HELPER)} + arguments);
        return process.waitForFinished(240'000) ? process.readAllStandardOutput() : "did not finish"_ba;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
            QSKIP("strace is not here");
    }

    void writesFail_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QByteArrayList>("told");
        const QByteArray full = "base.disk-full";
        const QByteArray readOnly = "archive.read-only";
        const QByteArray unwritable = "base.file-unwritable";
        for (const auto *what : {"import", "destroy", "rekey", "backup"}) {
            const QString name = QString::fromLatin1(what);
            QTest::addRow("%s, disk full in a database", what)
                << name << u"pwrite64"_s << u"ENOSPC"_s << QByteArrayList{full};
        }
        QTest::newRow("import, read-only in a database")
            << u"import"_s << u"pwrite64"_s << u"EROFS"_s << QByteArrayList{readOnly};
#ifndef VOICELOG_SANITIZE // which find out by write() too whether memory can be read
        QTest::newRow("rekey, disk full in a file") << u"rekey"_s << u"write"_s << u"ENOSPC"_s << QByteArrayList{full};
        QTest::newRow("backup, quota used up in a file")
            << u"backup"_s << u"write"_s << u"EDQUOT"_s << QByteArrayList{full, unwritable}; // the lock says no more
        QTest::newRow("backup, read-only in a file")
            << u"backup"_s << u"write"_s << u"EROFS"_s << QByteArrayList{unwritable, readOnly};
#else
        Q_UNUSED(unwritable)
#endif
        QTest::newRow("import, quota used up") << u"import"_s << u"pwrite64"_s << u"EDQUOT"_s << QByteArrayList{full};
    }
    void writesFail()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, call);
        QFETCH(const QString, error);
        QFETCH(const QByteArrayList, told);
        RecordingFixture fixture;
        const auto kept = fixture.add(fixture.draft(fixture.wav(u"kept.wav"_s, 20'000, 400), u"kept"_s));
        VERIFY_OK(kept);
        const Id doomed = fixture.archive.addVault();
        fixture.archive.session().lock();
        const QString sound = fixture.wav(u"new.wav"_s, 40'000, 500);
        QTemporaryDir place;
        const auto arguments = [&](const QString &path) {
            const Id vault = what == "destroy"_L1 ? doomed : fixture.vault;
            return QStringList{path, what, vault.toString(), what == "backup"_L1 ? path + u".backups"_s : sound};
        };

        // How many writes there are when nothing fails.
        const QString count = place.filePath(u"count"_s);
        copyFolder(fixture.archive.path(), count);
        const QString trace = place.filePath(u"trace"_s);
        QCOMPARE(run({u"-f"_s, u"-e"_s, u"trace="_s + call, u"-o"_s, trace}, arguments(count)), "DONE"_ba);
        QFile lines(trace);
        QVERIFY(lines.open(QIODevice::ReadOnly));
        const int writes = int(lines.readAll().count(call.toLatin1() + '('));
        QVERIFY(writes > 0);

        const int points = qEnvironmentVariableIsSet("VOICELOG_EVERY_WRITE") ? writes : 2;
        int failures = 0;
        for (int point = 0; point < points; ++point) {
            const int at = 1 + int(qint64(point) * writes / points);
            const QString path = place.filePath(u"at-%1"_s.arg(at));
            copyFolder(fixture.archive.path(), path);
            const QByteArray said = run({u"-f"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call, u"-e"_s,
                                         u"inject=%1:error=%2:when=%3+"_s.arg(call, error).arg(at)},
                                        arguments(path));
            QVERIFY2(said == "DONE" || told.contains(said),
                     qPrintable(u"write %1 of %2: %3"_s.arg(at).arg(writes).arg(QString::fromUtf8(said))));
            failures += said == "DONE" ? 0 : 1;

            const Archive archive(path, {recordingsSchema()}, fixture.archive.clock(), TempArchive::cost());
            auto session = archive.unlock(u"officer"_s, TempArchive::password(), fixture.archive.throttle());
            if (what == "rekey"_L1 && !session && session.error().is(errors::WrongPassword))
                session = archive.unlock(u"officer"_s, SecretBytes::copyOf("another long password"),
                                         fixture.archive.throttle());
            VERIFY_OK(session);
            const auto verified = archive.verify(**session, {}, {});
            VERIFY_OK(verified);
            QVERIFY2(verified->problems.isEmpty(),
                     verified->problems.isEmpty() ? "" : qPrintable(verified->problems.first().toString()));
            const auto recordings = RecordingsVerifier(**session, {}, {}).run();
            VERIFY_OK(recordings);
            QVERIFY(recordings->problems.isEmpty());
            VERIFY_OK(RecordingService(**session).recording(fixture.vault, kept->id));
            (*session)->lock();
            if (said != "DONE" && what != "rekey"_L1) // there is room again
                QVERIFY2(run({u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace=none"_s}, arguments(path)) == "DONE" ||
                             what == "destroy"_L1,
                         "cannot be done afterwards");
            QVERIFY(QDir(path).removeRecursively());
        }
        QVERIFY(failures > 0);
    }
};

VOICELOG_GUILESS_TEST(TestFullDisk)
#include "tst_fulldisk.moc"
