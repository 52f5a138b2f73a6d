// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CtlRun.h"

#include <support/MadeUpSpeech.h>
#include <support/TestMain.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog::test;
using namespace voicelog;

/// `recording import --move`: only what the archive gives back goes, and what it does not hold stays.
class TestCtlImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    void sound(const QString &name, quint32 seed) const { writeWav(path(name), madeUpSpeech(seed, 1.0)); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QStringList officer(const QStringList &arguments) const
    {
        return QStringList{u"--archive"_s, path(u"acme.voicelog"_s), u"--account"_s,
                           u"alice"_s,     u"--password-file"_s,     path(u"alice"_s)} +
               arguments;
    }
    CtlRun import(const QStringList &more = {u"--move"_s}) const
    {
        return runCtl(
            officer(QStringList{u"recording"_s, u"import"_s, path(u"drop"_s), u"--programme"_s, u"SERVICE"_s} + more));
    }
    static QStringList outcomes(const CtlRun &run)
    {
        QStringList list;
        for (const QJsonObject &result : run.results) {
            if (result.contains("outcome"_L1)) // the last line is the summary
                list += result["outcome"_L1].toString();
        }
        list.sort();
        return list;
    }
    QStringList dropped() const { return QDir(path(u"drop"_s)).entryList(QDir::Files, QDir::Name); }

private Q_SLOTS:
    void initTestCase()
    {
        write(u"alice"_s, "a long pass phrase\n");
        CtlRun run = runCtl({u"--account"_s, u"alice"_s, u"--password-file"_s, path(u"alice"_s), u"archive"_s,
                             u"init"_s, path(u"acme.voicelog"_s), u"--organisation"_s, u"Acme B.V."_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        run = runCtl(officer({u"programme"_s, u"add"_s, u"--purpose"_s, u"QUALITY"_s, u"--name"_s, u"Quality"_s,
                              u"--code"_s, u"SERVICE"_s}));
        QVERIFY2(run.status == 0, qPrintable(run.errors));
    }

    void init() { QVERIFY(QDir(path(u"drop"_s)).removeRecursively() && QDir(m_dir.path()).mkpath(u"drop"_s)); }

    void whatCameInGoes()
    {
        sound(u"drop/one.wav"_s, 1);
        write(u"drop/one.json"_s, R"({"line": "Helpdesk"})");
        write(u"drop/one.vtt"_s, "WEBVTT\n\n00:00.000 --> 00:01.000\nGood morning\n");
        write(u"drop/bad.wav"_s, "no sound");
        const CtlRun run = import();
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(outcomes(run), (QStringList{u"IMPORTED"_s, u"REFUSED"_s}));
        QCOMPARE(dropped(), QStringList{u"bad.wav"_s});
    }

    void callDataThatIsNotThereStays()
    {
        sound(u"drop/two.wav"_s, 2);
        write(u"drop/two.json"_s, R"({"line": "Helpdesk"})");
        QCOMPARE(import({}).status, 0);
        QCOMPARE(dropped(), (QStringList{u"two.json"_s, u"two.wav"_s}));
        write(u"drop/two.json"_s, R"({"line": "Sales"})"); // the recorder knew more afterwards
        CtlRun run = import();
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(outcomes(run), QStringList{u"ALREADY_THERE"_s});
        QCOMPARE(dropped(), QStringList{u"two.json"_s});

        sound(u"drop/two.wav"_s, 2);
        write(u"drop/two.json"_s, R"({"line": "Helpdesk"})");
        run = import();
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(dropped(), QStringList());
    }

    void anotherTranscriptStays()
    {
        sound(u"drop/three.wav"_s, 3);
        write(u"drop/three.vtt"_s, "WEBVTT\n\n00:00.000 --> 00:01.000\nGood morning\n");
        QCOMPARE(import({}).status, 0);
        write(u"drop/three.vtt"_s, "WEBVTT\n\n00:00.000 --> 00:01.000\nGood evening\n");
        const CtlRun run = import();
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(dropped(), QStringList{u"three.vtt"_s});
    }

    void nothingGoesOfADryRun()
    {
        sound(u"drop/four.wav"_s, 4);
        QCOMPARE(import({u"--move"_s, u"--dry-run"_s}).status, 0);
        QCOMPARE(dropped(), QStringList{u"four.wav"_s});
    }

    // The legs are the call; without them the mix would be taken for another one at the next import.
    void legsStayBesideTheirMix()
    {
        writeWav(path(u"drop/call-in.wav"_s), madeUpSpeech(5, 1.0));
        writeWav(path(u"drop/call-out.wav"_s), madeUpSpeech(6, 1.0));
        writeWav(path(u"drop/call.wav"_s), madeUpSpeech(7, 1.0));
        const CtlRun run = import();
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(outcomes(run), (QStringList{u"IMPORTED"_s, u"REMARK"_s}));
        QCOMPARE(dropped(), (QStringList{u"call-in.wav"_s, u"call-out.wav"_s, u"call.wav"_s}));
    }
};

VOICELOG_GUILESS_TEST(TestCtlImport)
#include "tst_ctlimport.moc"
