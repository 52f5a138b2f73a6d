// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importscantest.h"

#include <interchange/CallTime.h>
#include <support/TestMain.h>

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

/// Role, name, number and channel of each, in order.
QStringList parties(const RecordingDraft &draft)
{
    QStringList list;
    for (const Participant &one : draft.participants)
        list += u"%1 %2 %3 %4"_s.arg(QString(enumId(one.role)), one.name, one.number).arg(one.channel).simplified();
    return list;
}

} // namespace

/// No call is given the persons of another one, and nobody in it another's voice: a request would find the wrong calls.
class TestImportParties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Names recur every day; the folder tells them apart, and a row of another day has no sound here.
    void aRowOfAnotherFolder()
    {
        const QByteArray header = "file;startedAt;direction;customer;customerNumber;agent\n";
        const QByteArray yesterday = "2026-06-14/0001.wav;2026-06-14 09:00:00;in;P. Jansen;0612345678;Anna\n";
        const QByteArray today = "2026-06-15/0001.wav;2026-06-15 14:30:00;in;K. de Boer;0687654321;Bram\n";
        for (const QByteArray &below : {QByteArray(), QByteArray("/mnt/recorder/")}) {
            Folder folder;
            folder.put(u"2026-06-15/0001.wav"_s);
            folder.put(u"calls.csv"_s, header + below + yesterday + below + today);
            const auto scan = scanned({folder.path()});
            QCOMPARE(scan.drafts.size(), 1);
            QCOMPARE(parties(scan.drafts.first()),
                     (QStringList{u"AGENT Bram -1"_s, u"CUSTOMER K. de Boer +31687654321 -1"_s}));
            folder.put(u"calls.csv"_s, header + below + yesterday); // its own row is still to come
            QVERIFY(!parties(scanned({folder.path()}).drafts.first()).join(u' ').contains(u"Jansen"));
        }
    }

    void aRowFromARecorderWithOtherFolders()
    {
        Folder folder; // all in one folder here
        folder.put(u"a.wav"_s);
        folder.put(u"calls.csv"_s, "file,customer\n/var/spool/recorder/2026/06/a.wav,P. Jansen\n");
        QVERIFY(parties(scanned({folder.path()}).drafts.first()).contains(u"CUSTOMER P. Jansen -1"_s));
    }

    void aRowOfAnotherDayInADump()
    {
        Folder folder;
        folder.put(u"2026/06/15/0001.wav"_s);
        folder.put(u"cdr.csv"_s,
                   "calldate,clid,src,dst,dcontext,channel,dstchannel,lastapp,lastdata,duration,billsec,disposition,"
                   "amaflags,accountcode,uniqueid,userfield,did,recordingfile,linkedid\n"
                   "2026-06-14 09:00:00,P. Jansen <0612345678>,0612345678,600,from-pstn,PJSIP/trunk-1,PJSIP/201-1,Dial,"
                   "PJSIP/201,20,10,ANSWERED,3,,1781420400.1,,,0001.wav,1781420400.1\n");
        QVERIFY(!parties(scanned({folder.path()}).drafts.first()).join(u' ').contains(u"31612345678"));
    }

    // A channel of a line is no telephone of ours.
    void aLineWithANumber()
    {
        Folder folder;
        folder.put(u"call-1781511300.12.wav"_s);
        folder.put(
            u"Master.csv"_s,
            R"csv("","0612345678","600","from-pstn","""P. Jansen"" <0612345678>","DAHDI/17-1","SIP/201-00000a1b",)csv"
            R"csv("Dial","SIP/201,30","2026-06-15 10:15:00","2026-06-15 10:15:08","2026-06-15 10:15:10",10,2,)csv"
            R"csv("ANSWERED","DOCUMENTATION","1781511300.12","")csv"
            "\n");
        const auto draft = scanned({folder.path()}).drafts.first();
        QCOMPARE(draft.direction, Direction::Inbound);
        const QStringList found = parties(draft);
        QVERIFY2(found.contains(u"CUSTOMER P. Jansen +31612345678 -1"_s), qPrintable(found.join(u'\n')));
        QVERIFY2(found.contains(u"AGENT 201 -1"_s), qPrintable(found.join(u'\n')));
    }

    void whoseLegItIs_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("an interpreter before the agent")
            << QByteArray(R"({"direction": "inbound", "participants": [{"role": "CUSTOMER", "name": "Jansen"},
                {"role": "THIRD", "name": "Tolk"}, {"role": "AGENT", "name": "Anna"}]})")
            << QStringList{u"CUSTOMER Jansen 1"_s, u"THIRD Tolk -1"_s, u"AGENT Anna 0"_s};
        QTest::newRow("two of one role: not known")
            << QByteArray(R"({"direction": "inbound", "participants": [{"role": "CUSTOMER", "name": "Jansen"},
                {"role": "CUSTOMER", "name": "Bakker"}]})")
            << QStringList{u"CUSTOMER Jansen -1"_s, u"CUSTOMER Bakker -1"_s};
    }

    void whoseLegItIs()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, expected);
        Folder folder;
        folder.put(u"c-in.wav"_s);
        folder.put(u"c-out.wav"_s);
        folder.put(u"c.json"_s, json);
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.size(), 1);
        QCOMPARE(parties(scan.drafts.first()), expected);
    }

    void aRowWithTooManyValues()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"a.csv"_s, "file,startedAt,direction,customer,customerNumber,agent\n"
                               "a.wav,2026-06-15 10:00:00,in,Jansen, P.,0612345678,Anna\n");
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), QStringList{u"csv-row-too-long a.csv"_s});
        QVERIFY(!parties(scan.drafts.first()).join(u' ').contains(u"0612345678"));
        folder.put(u"a.csv"_s, "file,customer\na.wav,P. Jansen,,\n"); // a spreadsheet's empty columns
        QVERIFY(scanned({folder.path()}).remarks.isEmpty());
    }

    void aRowOfAnotherName()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"a.csv"_s, "file,customer\nb.wav,P. Jansen\n");
        QCOMPARE(remarkIds(scanned({folder.path()})), QStringList{u"csv-row-without-sound a.csv"_s});
        folder.put(u"a.csv"_s, "file,customer\nA.MP3,P. Jansen\n"); // it was written in another format since
        const auto scan = scanned({folder.path()});
        QVERIFY(scan.remarks.isEmpty());
        QVERIFY(parties(scan.drafts.first()).contains(u"CUSTOMER P. Jansen -1"_s));
    }

    void nobodyIsLostBetweenTwoSources()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"a.json"_s, R"({"customer": "P. Jansen", "customerNumber": "0612345678",
            "participants": [{"role": "AGENT", "name": "Anna"}, {"role": "AGENT", "name": "Bram"}]})");
        QCOMPARE(parties(scanned({folder.path()}).drafts.first()),
                 (QStringList{u"AGENT Anna -1"_s, u"AGENT Bram -1"_s, u"CUSTOMER P. Jansen +31612345678 -1"_s}));

        Folder named;
        const QString base = u"external-201-0612345678-20260615-101500-1781511300.12"_s;
        named.put(base + u".wav"_s);
        named.put(base + u".json"_s, R"({"callerName": "P. Jansen"})");
        QVERIFY(parties(scanned({named.path()}).drafts.first()).join(u'\n').contains(u"P. Jansen +31612345678"));

        Folder called;
        called.put(u"a.wav"_s);
        called.put(u"a.json"_s,
                   R"({"direction": "outbound", "callee": {"name": "P. Jansen", "number": "0612345678"}})");
        QVERIFY(parties(scanned({called.path()}).drafts.first()).contains(u"CUSTOMER P. Jansen +31612345678 -1"_s));
    }

    void aMailsTimeWithoutAZone()
    {
        const QTimeZone here("Europe/Amsterdam");
        const auto local = parsedCallTime(u"Mon, 15 Jun 2026 10:15:00"_s, here);
        QVERIFY(local);
        QCOMPARE(local->utc, QDateTime(QDate(2026, 6, 15), QTime(8, 15), QTimeZone::UTC));
        const auto zoned = parsedCallTime(u"Mon, 15 Jun 2026 10:15:00 +0000"_s, here);
        QVERIFY(zoned);
        QCOMPARE(zoned->utc, QDateTime(QDate(2026, 6, 15), QTime(10, 15), QTimeZone::UTC));
    }
};

VOICELOG_GUILESS_TEST(TestImportParties)
#include "tst_importparties.moc"
