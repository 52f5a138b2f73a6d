// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/Backup.h>
#include <archive/Restore.h>
#include <support/GoneNotes.h>
#include <support/Kills.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

/// The process that is killed. With the current archive at hand, or gone on with by what was noted.
int restoreOnce(const QStringList &arguments)
{
    FakeClock clock(QDateTime::fromMSecsSinceEpoch(arguments[4].toLongLong(), QTimeZone::UTC));
    UnlockThrottle throttle({}, clock);
    std::unique_ptr<Session> current;
    if (arguments[3] != "-"_L1) {
        auto opened = Archive(arguments[3], goneSchema(), clock, TempArchive::cost())
                          .unlock(u"officer"_s, TempArchive::password(), throttle);
        if (!opened)
            return 3;
        current = *std::move(opened);
    }
    std::puts("begin");
    std::fflush(stdout);
    const NotesReplay replay;
    const Archive destination(arguments[2], goneSchema(), clock, TempArchive::cost());
    const auto restored = Restore({.source = arguments[1],
                                   .destination = arguments[2],
                                   .accountName = u"officer"_s,
                                   .current = current.get()},
                                  destination, &replay, {}, {})
                              .run(TempArchive::password(), throttle);
    if (!restored)
        std::fprintf(stderr, "%s\n", qPrintable(restored.error().toString()));
    return restored ? 0 : 3;
}

} // namespace

/// A restore is killed at random moments: until it has ended the copy does not open, and then nothing is in it that was
/// destroyed since. VOICELOG_KILLS sets how often.
class TestRestoreKill : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    struct Outcome
    {
        bool killed = false;
        qint64 ms = 0;
    };
    static Outcome runChild(const QString &backup, const QString &to, const QString &current, const QDateTime &now,
                            int killAfterMs)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"restorekill"_s, u"child"_s, backup, to, current, QString::number(now.toMSecsSinceEpoch())});
        QByteArray told;
        while (!told.contains("begin\n") && child.waitForReadyRead(60'000))
            told += child.readAllStandardOutput();
        QElapsedTimer timer;
        timer.start();
        Outcome outcome;
        if (killAfterMs >= 0 && !child.waitForFinished(killAfterMs)) {
            child.kill();
            outcome.killed = true;
        }
        child.waitForFinished(120'000);
        outcome.ms = timer.elapsed();
        if (child.exitStatus() == QProcess::NormalExit) {
            outcome.killed = false;
            if (child.exitCode() != 0)
                QTest::qFail("the restoring process failed by itself", __FILE__, __LINE__);
        }
        return outcome;
    }

private Q_SLOTS:
    void nothingDestroyedComesBack()
    {
        const int kills = test::kills(40);
        TempArchive archive(goneSchema());
        Session &session = archive.session();
        const Id kept = archive.addVault();
        QList<Id> doomed;
        QList<Id> notes;
        for (int i = 0; i < 40; ++i)
            notes.append(addNoteTo(session, kept, 60'000).value());
        for (int i = 0; i < 4; ++i) {
            doomed.append(archive.addVault());
            VERIFY_OK(addNoteTo(session, doomed.last(), 200'000));
        }
        const QString backup = m_folder.filePath(u"backup"_s);
        VERIFY_OK(Backup(session, {backup}, {}, {}).run());
        QList<Id> left = notes.mid(20);
        std::ranges::sort(left);
        int number = 0;
        for (const Id &note : notes.first(20))
            VERIFY_OK(destroyNote(session, kept, note, u"DST-%1"_s.arg(++number)));
        for (const Id &vault : doomed)
            VERIFY_OK(destroyAll(session, vault, u"DST-%1"_s.arg(++number)));

        int killed = 0;
        int finished = 0;
        int longest = 1000;
        int cutOff = 0;
        QString to = m_folder.filePath(u"restored0"_s);
        bool begun = false;
        while (killed < kills) {
            // What is to be destroyed is noted before anything is copied; once it is, the current archive is not
            // needed.
            begun = QFile::exists(to + u"/restore.json"_s);
            const QString current = begun && killed % 2 == 0 ? u"-"_s : archive.path();
            const Outcome outcome = runChild(backup, to, current, archive.clock().now(),
                                             int(QRandomGenerator::global()->bounded(std::max(longest, 20))));
            killed += outcome.killed ? 1 : 0;
            if (QTest::currentTestFailed())
                return;
            const bool marked = QFile::exists(to + u"/restore.json"_s);
            const Archive copy(to, goneSchema(), archive.clock(), TempArchive::cost());
            auto opened = copy.unlock(u"officer"_s, TempArchive::password(), archive.throttle());
            if (marked) {
                ++cutOff;
                VERIFY_ERROR(opened, errors::RestoreUnfinished);
                continue;
            }
            if (!QFile::exists(to + u"/keyring.json"_s)) { // killed before it began
                VERIFY_ERROR(opened, errors::NotAnArchive);
                continue;
            }
            VERIFY_OK(opened);
            QCOMPARE(notesIn(**opened, kept), left);
            for (const Id &vault : std::as_const(doomed)) {
                VERIFY_ERROR((*opened)->openVault(vault), errors::VaultDestroyed);
                QVERIFY(!QFile::exists(to + u"/vaults/"_s + vault.toString() + u".db"_s));
            }
            const auto verified = copy.verify(**opened, {}, {});
            VERIFY_OK(verified);
            QVERIFY2(verified->problems.isEmpty(),
                     verified->problems.isEmpty() ? "" : qPrintable(verified->problems.first().toString()));
            auto governance = (*opened)->openGovernance();
            VERIFY_OK(governance);
            QCOMPARE(NotesReplay().recorded(*governance).value().size(), 24);
            if (!outcome.killed && !begun)
                longest = int(outcome.ms);
            QDir(to).removeRecursively();
            to = m_folder.filePath(u"restored%1"_s.arg(++finished));
        }
        qInfo("%d kills, %d of them left it unfinished; %d restores came to their end", killed, cutOff, finished);
        QVERIFY(cutOff > 0 || kills < 20); // of few, none need fall half-way
    }
};

static int runRestoreKill(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == u"child"_s)
        return restoreOnce(arguments);
    TestRestoreKill test;
    return QTest::qExec(&test, argc, argv);
}
static const test::TestClass registeredRestoreKill(__FILE__, &runRestoreKill);

#include "tst_restorekill.moc"
