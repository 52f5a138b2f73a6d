// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importscantest.h"

#include <base/BaseErrors.h>
#include <interchange/AsteriskCdr.h>
#include <interchange/AsteriskCel.h>
#include <support/ResultTest.h>
#include <support/TestData.h>
#include <support/TestMain.h>

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

const QByteArray sixteen = R"("","0612345678","204","from-trunk","""Jan """"J"""" Bakker"" <0612345678>",)"
                           R"("PJSIP/trunk-00000001","PJSIP/204-00000002","Dial","PJSIP/204,20",)"
                           R"("2026-06-15 09:12:10","2026-06-15 09:12:20","2026-06-15 09:13:30",80,70,)"
                           R"("ANSWERED","DOCUMENTATION")";

struct Read
{
    QList<CdrRow> rows;
    QList<CsvSidecar::Place> places;
    QList<qint64> broken;
};

Read read(const AsteriskCdr &cdr)
{
    Read found;
    const auto done = cdr.forEachRow(
        [&](const CdrRow &row, CsvSidecar::Place place) {
            found.rows.append(row);
            found.places.append(place);
        },
        [&](qint64 line) { found.broken.append(line); }, {});
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
    return found;
}

} // namespace

/// The logs of Asterisk as files: which are theirs, and what a row tells.
class TestAsteriskLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("uniqueId");
        QTest::addColumn<QString>("linkedId");
        QTest::addColumn<qint64>("sequence");
        QTest::addColumn<bool>("good");
        const auto id = u"1781507530.7"_s;
        const auto other = u"1781507531.9"_s;
        QTest::newRow("16") << QByteArray() << QString() << QString() << qint64(0) << true;
        QTest::newRow("17, an id") << QByteArray(R"(,"1781507530.7")") << id << QString() << qint64(0) << true;
        QTest::newRow("17, an id with a system's name")
            << QByteArray(R"(,"pbx-1-1781507530.7")") << u"pbx-1-1781507530.7"_s << QString() << qint64(0) << true;
        QTest::newRow("17, a user's field") << QByteArray(R"(,"vip")") << QString() << QString() << qint64(0) << true;
        QTest::newRow("18") << QByteArray(R"(,"1781507530.7","vip")") << id << QString() << qint64(0) << true;
        QTest::newRow("19") << QByteArray(R"(,"","1781507531.9",12)") << QString() << other << qint64(12) << true;
        QTest::newRow("20") << QByteArray(R"(,"1781507530.7","","1781507531.9",12)") << id << other << qint64(12)
                            << true;
        QTest::newRow("20, a user's field")
            << QByteArray(R"(,"vip","","1781507531.9",12)") << QString() << other << qint64(12) << true;
        QTest::newRow("21") << QByteArray(R"(,"1781507530.7","vip","","1781507531.9",12)") << id << other << qint64(12)
                            << true;
        QTest::newRow("22") << QByteArray(R"(,"1781507530.7","vip","","1781507531.9",12,"x")") << QString() << QString()
                            << qint64(0) << false;
    }

    void columns()
    {
        QFETCH(QByteArray, more);
        QFETCH(QString, uniqueId);
        QFETCH(QString, linkedId);
        QFETCH(qint64, sequence);
        QFETCH(bool, good);
        Folder folder;
        folder.put(u"Master.csv"_s, sixteen + more + '\n');
        const auto cdr = AsteriskCdr::open(folder.path(u"Master.csv"_s));
        QCOMPARE(cdr.has_value(), good);
        if (!good)
            return;
        const auto found = read(*cdr);
        QCOMPARE(found.rows.size(), 1);
        QCOMPARE(found.broken, QList<qint64>());
        const auto &row = found.rows.first();
        QCOMPARE(row.src, u"0612345678"_s);
        QCOMPARE(row.dst, u"204"_s);
        QCOMPARE(row.callerName, u"Jan J Bakker"_s);
        QCOMPARE(channelExtension(row.dstChannel), u"204"_s);
        QCOMPARE(row.start.toString(Qt::ISODate), u"2026-06-15T09:12:10Z"_s);
        QCOMPARE(row.start.secsTo(row.answer), 10);
        QCOMPARE(row.start.secsTo(row.end), 80);
        QCOMPARE(row.durationMs, 80'000);
        QCOMPARE(row.billedMs, 70'000);
        QVERIFY(row.answered);
        QCOMPARE(row.uniqueId, uniqueId);
        QCOMPARE(row.linkedId, linkedId);
        QCOMPARE(row.sequence, sequence);
        const auto again = cdr->read(found.places.first());
        QVERIFY(again && again->first.isSameLeg(row));
        QCOMPARE(again->second, sixteen + more + '\n');
    }

    void brokenLines()
    {
        const QByteArray row = sixteen + R"(,"1781507530.7","")";
        QByteArray other = row;
        other.replace("2026-06-15 09:12:10", "yesterday");
        QByteArray unanswered = row;
        unanswered.replace(R"("2026-06-15 09:12:20")", "");
        QByteArray overLines = row;
        overLines.replace("from-trunk", "from\ntrunk");
        QByteArray latin1 = row;
        latin1.replace("Bakker", "B\xe4"
                                 "cker");
        Folder folder;
        folder.put(u"Master.csv"_s, "\n\"half a line\n" + row + "\r\n" + other + '\n' + QByteArray(200'000, 'x') +
                                        '\n' + unanswered + '\n' + overLines + '\n' + latin1 + "\n\"cut off");
        const auto cdr = AsteriskCdr::open(folder.path(u"Master.csv"_s));
        QVERIFY(cdr);
        const auto found = read(*cdr);
        QCOMPARE(found.broken, (QList<qint64>{2, 4, 5, 10}));
        QCOMPARE(found.rows.size(), 4);
        QVERIFY(!found.rows[1].answer.isValid());
        QCOMPARE(found.places[2].line, 7);
        QCOMPARE(found.places[3].line, 9);
        QVERIFY(found.rows[3].callerName.endsWith(u"Bäcker"_s));

        CancelToken cancel;
        cancel.cancel();
        VERIFY_ERROR(cdr->forEachRow([](const CdrRow &, CsvSidecar::Place) {}, [](qint64) {}, cancel),
                     errors::Cancelled);
        QVERIFY(QFile::remove(folder.path(u"Master.csv"_s)));
        VERIFY_ERROR(cdr->forEachRow([](const CdrRow &, CsvSidecar::Place) {}, [](qint64) {}, {}),
                     errors::FileUnreadable);
        QVERIFY(!cdr->read(found.places.first()));
    }

    void table_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("commas") << QByteArray(
            "calldate,clid,src,dst,dcontext,channel,dstchannel,lastapp,lastdata,duration,billsec,disposition,amaflags,"
            "accountcode,uniqueid,userfield,did,recordingfile,cnum,cnam,outbound_cnum,outbound_cnam,dst_cnam,linkedid,"
            "peeraccount,sequence\n"
            "\"2026-06-15 09:12:10\",\"\"\"Jan\"\" <0612345678>\",0612345678,700,from-queue,PJSIP/t-01,PJSIP/204-02,"
            "Queue,,80,70,ANSWERED,3,,1781507530.7,,0851234567,q-700-x.wav,0612345678,Jan,,,Anna,1781507530.1,,12\n");
        QTest::newRow("semicolons, other order, nulls") << QByteArray(
            "\"LinkedID\";\"uniqueid\";\"recordingfile\";\"disposition\";\"billsec\";\"duration\";"
            "\"lastapp\";\"dstchannel\";\"channel\";\"dst\";\"src\";\"clid\";\"calldate\";\"did\";\"dst_"
            "cnam\";\"cnum\"\r\n"
            "\"1781507530.1\";\"1781507530.7\";\"/var/spool/asterisk/monitor/q-700-x.wav\";\"ANSWERED\";"
            "\"70\";\"80\";\"Queue\";\"PJSIP/204-02\";\"PJSIP/t-01\";\"700\";\"0612345678\";\"\"\"Jan\"\" "
            "<0612345678>\";\"2026-06-15 09:12:10\";\"0851234567\";\"Anna\";NULL\r\n");
    }

    void table()
    {
        QFETCH(QByteArray, csv);
        Folder folder;
        folder.put(u"cdr.csv"_s, csv);
        const auto cdr = AsteriskCdr::open(folder.path(u"cdr.csv"_s));
        QVERIFY(cdr);
        QVERIFY(csv.startsWith(cdr->header()));
        const auto found = read(*cdr);
        QCOMPARE(found.broken, QList<qint64>());
        QCOMPARE(found.rows.size(), 1);
        const auto &row = found.rows.first();
        QCOMPARE(row.callId(), u"1781507530.1"_s);
        QCOMPARE(row.uniqueId, u"1781507530.7"_s);
        QCOMPARE(row.recordingFile, u"q-700-x"_s);
        QCOMPARE(row.did, u"0851234567"_s);
        QCOMPARE(row.dst, u"700"_s);
        QCOMPARE(row.callerName, u"Jan"_s);
        QCOMPARE(row.reachedName, u"Anna"_s);
        QVERIFY(row.answered && !row.answer.isValid());
        QCOMPARE(row.billedMs, 70'000);
    }

    void othersAreNot()
    {
        Folder folder;
        folder.put(u"a.csv"_s, "recordingfile,calldate,src,dst\nx.wav,2026-06-15 09:12:10,1,2\n");
        folder.put(u"b.csv"_s, "appel;peer\n1;2\n");
        folder.put(u"c.csv"_s, {});
        folder.put(u"d.csv"_s, QByteArray(300'000, '"'));
        for (const auto &name : {u"a.csv"_s, u"b.csv"_s, u"c.csv"_s, u"d.csv"_s, u"none.csv"_s}) {
            QVERIFY(!AsteriskCdr::open(folder.path(name)));
            QVERIFY(!AsteriskCel::open(folder.path(name)));
        }
    }

    void samplesOfCdr_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rows");
        QTest::newRow("two weeks") << u"fafeitsch_cdr.csv"_s << 218;
        QTest::newRow("few") << u"fafeitsch_smallcdr.csv"_s << 45;
    }

    void samplesOfCdr()
    {
        QFETCH(QString, name);
        QFETCH(int, rows);
        if (samples().isEmpty())
            QSKIP("no samples");
        const auto cdr = AsteriskCdr::open(samples() + u"/cdr/"_s + name);
        QVERIFY(cdr);
        const auto found = read(*cdr);
        QCOMPARE(found.rows.size(), rows);
        QCOMPARE(found.broken, QList<qint64>());
        for (const auto &row : found.rows) {
            QVERIFY(!row.answered || row.answer.isValid());
            // Their telephone system was on UTC.
            QCOMPARE(QString::number(row.start.toSecsSinceEpoch()), row.uniqueId.section(u'.', 0, 0));
        }
    }

    void channels_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("extension");
        QTest::newRow("PJSIP") << u"PJSIP/204-0000002a"_s << u"204"_s;
        QTest::newRow("local") << u"Local/204@from-queue-0000000c;2"_s << u"204"_s;
        QTest::newRow("DAHDI") << u"DAHDI/1-1"_s << QString();
        QTest::newRow("trunk") << u"SIP/voip-0000002a"_s << QString();
        QTest::newRow("trunk with a number") << u"SIP/0851234567-0000002a"_s << QString();
        QTest::newRow("none") << u"NOT_AVAILABLE"_s << QString();
    }

    void channels()
    {
        QFETCH(QString, channel);
        QTEST(channelExtension(channel), "extension");
    }

    void events()
    {
        const auto line = [](const QByteArray &type, const QByteArray &extra = {}, const QByteArray &literal = {}) {
            return "\"" + type + "\",\"1781507541.250000\"," + literal +
                   R"("Jan","0612345678","0612345678","","0851234567","s","ctx","PJSIP/204-02","Dial","x","3","",)"
                   R"("1781507531.8","1781507530.7","","","",)" +
                   (extra.isEmpty() ? "\"\"" : extra) + '\n';
        };
        Folder folder;
        folder.put(u"Master.csv"_s,
                   line("CHAN_START") + line("ANSWER") + "nothing\n" + line("HOLD", {}, R"("My Literal",)") +
                       line("BLINDTRANSFER", R"("{""extension"":""205"",""context"":""x""}")") +
                       line("ATTENDEDTRANSFER", R"("{""transfer_target_channel_name"":""PJSIP/206-0000003""}")"));
        const auto cel = AsteriskCel::open(folder.path(u"Master.csv"_s));
        QVERIFY(cel);
        QVERIFY(!AsteriskCdr::open(folder.path(u"Master.csv"_s)));
        QStringList found;
        QList<CsvSidecar::Place> places;
        QList<qint64> broken;
        VERIFY_OK(cel->forEachEvent(
            [&](const CelEvent &event, CsvSidecar::Place place) {
                found.append(event.type + u' ' + event.channel + u' ' + event.uniqueId + u' ' + event.linkedId + u' ' +
                             event.extension);
                places.append(place);
            },
            [&](qint64 at) { broken.append(at); }, {}));
        const auto same = u" PJSIP/204-02 1781507531.8 1781507530.7 "_s;
        QCOMPARE(found, (QStringList{u"ANSWER"_s + same, u"HOLD"_s + same, u"BLINDTRANSFER"_s + same + u"205"_s,
                                     u"ATTENDEDTRANSFER"_s + same + u"206"_s}));
        QCOMPARE(broken, QList<qint64>{3});
        const auto again = cel->read(places[2]);
        QVERIFY(again);
        QCOMPARE(again->extension, u"205"_s);
        QCOMPARE(again->time, u"1781507541.250000"_s);
    }
};

VOICELOG_APPLESS_TEST(TestAsteriskLogs)
#include "tst_asterisklogs.moc"
