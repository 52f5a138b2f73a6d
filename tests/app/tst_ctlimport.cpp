// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CtlDesk.h"

#include <support/TestMain.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace voicelog::test;
using namespace voicelog;

/// `recording import --move`: only what the archive gives back goes, and what it does not hold stays.
class TestCtlImport : public QObject
{
    Q_OBJECT

    CtlDesk m_desk;

    QString path(const QString &name) const { return m_desk.path(name); }
    void sound(const QString &name, quint32 seed) const { m_desk.sound(name, seed); }
    void write(const QString &name, const QByteArray &bytes) const { m_desk.write(name, bytes); }
    QStringList officer(const QStringList &arguments) const { return m_desk.officer(arguments); }
    QStringList dropped() const { return m_desk.dropped(); }
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

private Q_SLOTS:
    void initTestCase() { m_desk.init(); }

    void init() { QVERIFY(QDir(path(u"drop"_s)).removeRecursively() && QDir(m_desk.path()).mkpath(u"drop"_s)); }

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
        QCOMPARE(outcomes(run), (QStringList{u"ALREADY_THERE"_s, u"STAYS"_s}));
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

    // What one file tells is kept as it is, the other's only as far as somebody knows its columns.
    void whatIsNotKeptWholeStays()
    {
        sound(u"drop/five.wav"_s, 5);
        write(u"drop/five.json"_s, R"({"line": "Helpdesk"})");
        write(u"drop/five.csv"_s, "file,line,note\r\nfive.wav,Helpdesk,called before\r\n");
        sound(u"drop/six.wav"_s, 6);
        write(u"drop/six.csv"_s, "\xef\xbb\xbf"
                                 "file,line\r\nSIX.mp3,Helpdesk\r\n\r\n"); // written in another format since
        sound(u"drop/seven.wav"_s, 7);
        write(u"drop/seven.csv"_s, "file,line\r\nseven.wav,Helpdesk\r\neight.wav,Sales\r\n");
        sound(u"drop/nine.wav"_s, 9);
        write(u"drop/nine.csv"_s, "file,line\r\nten.wav,Helpdesk\r\n");
        const CtlRun run = import();
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(dropped(), (QStringList{u"five.csv"_s, u"nine.csv"_s, u"seven.csv"_s}));
    }

    // Two sounds of one name share their call data: the second, whole only later, would be left without.
    void whatTellsOfTwoSoundsStays()
    {
        sound(u"drop/call4.wav"_s, 40);
        write(u"drop/call4.mp3"_s, "not yet");
        write(u"drop/call4.json"_s, R"({"line": "Helpdesk"})");
        QCOMPARE(import().status, 0);
        QCOMPARE(dropped(), (QStringList{u"call4.json"_s, u"call4.mp3"_s}));
    }

    // Silence is like silence: what a name tells of another call is in no archive.
    void theSameSoundOfAnotherCallStays()
    {
        const QStringList names{u"external-201-0612345678-20260615-101500-1781511300.12.wav"_s,
                                u"external-202-0687654321-20260615-111500-1781514900.34.wav"_s};
        for (const QString &name : names)
            writeWav(path(u"drop/"_s + name), std::vector<qint16>(24'000));
        const CtlRun run = import();
        QCOMPARE(run.status, 2); // something stays that should have gone
        QCOMPARE(outcomes(run), (QStringList{u"ALREADY_THERE"_s, u"IMPORTED"_s, u"STAYS"_s}));
        QCOMPARE(dropped().size(), 1);
        const auto other = [this](const QJsonObject &result) { // whichever came in first: the other one stays
            return result["outcome"_L1].toString() == u"STAYS"_s &&
                   result["path"_L1].toString().endsWith(dropped().first());
        };
        QCOMPARE(std::ranges::count_if(run.results, other), 1);
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
        QCOMPARE(outcomes(run), (QStringList{u"IMPORTED"_s, u"REMARK"_s, u"STAYS"_s}));
        QCOMPARE(dropped(), (QStringList{u"call-in.wav"_s, u"call-out.wav"_s, u"call.wav"_s}));
    }
};

VOICELOG_GUILESS_TEST(TestCtlImport)
#include "tst_ctlimport.moc"
