// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CtlDesk.h"

#include <support/TestMain.h>

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog::test;
using namespace voicelog;

/// A folder that a recorder fills, watched without a console: until it is told to end, or killed.
class TestCtlWatch : public QObject
{
    Q_OBJECT

    CtlDesk m_desk;

    QString path(const QString &name) const { return m_desk.path(name); }
    void sound(const QString &name, quint32 seed) const { m_desk.sound(name, seed); }
    QStringList officer(const QStringList &arguments) const { return m_desk.officer(arguments); }
    QStringList dropped() const { return m_desk.dropped(); }
    QStringList watch(const QStringList &arguments) const
    {
        return officer(QStringList{u"recording"_s, u"watch"_s, path(u"drop"_s), u"--programme"_s, u"SERVICE"_s} +
                       arguments);
    }
    qsizetype stored() const { return runCtl(officer({u"recording"_s, u"list"_s})).results.size(); }
    static void start(QProcess &process, const QStringList &arguments)
    {
        process.start(qEnvironmentVariable("VOICELOG_BIN") + u"/voicelogctl"_s, QStringList{u"--json"_s} + arguments);
        process.closeWriteChannel();
        QVERIFY(process.waitForStarted());
    }

private Q_SLOTS:
    void initTestCase() { m_desk.init(); }

    void once()
    {
        sound(u"drop/one.wav"_s, 1);
        QFile bad(path(u"drop/bad.wav"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("no sound") > 0);
        bad.close();
        const CtlRun run = runCtl(watch({u"--once"_s, u"--wait"_s, u"1"_s, u"--move"_s}));
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.results.size(), 3);
        QCOMPARE(run.results[0][u"outcome"].toString(), u"IMPORTED"_s);
        QCOMPARE(run.results[1][u"outcome"].toString(), u"STAYS"_s);
        QCOMPARE(run.results[2][u"outcome"].toString(), u"LOOKED"_s);
        QCOMPARE(run.results[2][u"removed"].toInt(), 1);
        QCOMPARE(dropped(), QStringList{u"bad.wav"_s});
        QCOMPARE(stored(), 1);
        QVERIFY(bad.remove());
    }

    void wrongFolders()
    {
        CtlRun run = runCtl(officer({u"recording"_s, u"watch"_s, path(u"nowhere"_s), u"--programme"_s, u"SERVICE"_s}));
        QCOMPARE(run.status, 3);
        run = runCtl(officer({u"recording"_s, u"watch"_s, m_desk.path(), u"--programme"_s, u"SERVICE"_s}));
        QCOMPARE(run.status, 2); // the archive is in it
        run = runCtl(officer({u"recording"_s, u"watch"_s, path(u"drop"_s), u"--programme"_s, u"NONE"_s}));
        QCOMPARE(run.status, 2);
    }

    void untilItIsToldToEnd()
    {
#ifdef Q_OS_WIN
        QSKIP("there is no such signal");
#endif
        QProcess process;
        start(process, watch({u"--wait"_s, u"1"_s, u"--every"_s, u"1"_s, u"--move"_s}));
        sound(u"drop/two.wav"_s, 2);
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(path(u"drop/two.wav"_s)), 60'000);
        sound(u"drop/three.wav"_s, 3);
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(path(u"drop/three.wav"_s)), 60'000);
        QCOMPARE(process.state(), QProcess::Running);
        process.terminate();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(stored(), 3);
    }

    void killed()
    {
        for (quint32 i = 0; i < 24; ++i)
            sound(u"drop/call-%1.wav"_s.arg(i), 100 + i);
        QProcess process;
        start(process, watch({u"--wait"_s, u"0"_s, u"--every"_s, u"1"_s, u"--move"_s}));
        QVERIFY(process.waitForReadyRead(60'000)); // some are in, some are not
        process.kill();
        QVERIFY(process.waitForFinished(60'000));
        const CtlRun run = runCtl(watch({u"--once"_s, u"--wait"_s, u"0"_s, u"--move"_s}));
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(dropped(), QStringList());
        QCOMPARE(stored(), 3 + 24);
    }
};

VOICELOG_GUILESS_TEST(TestCtlWatch)
#include "tst_ctlwatch.moc"
