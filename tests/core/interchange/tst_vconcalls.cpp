// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callcopytest.h"
#include "vcontest.h"

#include <interchange/VconCalls.h>
#include <interchange/VconTranscript.h>
#include <interchange/VconWriter.h>
#include <recordings/DraftNotes.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestVconCalls : public QObject
{
    Q_OBJECT

    static CallData data(const Vcon &vcon, const QList<int> &channels = {1}, qsizetype call = 0)
    {
        return vconCallData(vcon, call, channels, QTimeZone("Europe/Amsterdam"), u"31");
    }
    static Vcon vcon(const QByteArray &parties, const QByteArray &dialog)
    {
        return readVcon(json("{'uuid':'x','parties':" + parties + ",'dialog':" + dialog + "}"));
    }
    static Vcon twoParties(const QByteArray &first, const QByteArray &second, const QByteArray &members = {})
    {
        return vcon("[" + first + "," + second + "]",
                    "[{'type':'recording','filename':'a.wav','start':'2026-06-15T07:12:20Z','duration':10,"
                    "'parties':[0,1]" +
                        members + "}]");
    }
    static QStringList roles(const CallData &data)
    {
        QStringList list;
        for (const auto &one : data.participants)
            list += one.name + u' ' + enumId(one.role);
        return list;
    }

private Q_SLOTS:
    void roles_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<bool>("guessed");
        const QStringList customerCalls{u"A CUSTOMER"_s, u"B AGENT"_s};
        const QStringList agentCalls{u"A AGENT"_s, u"B CUSTOMER"_s};
        QTest::newRow("roles, customer calls")
            << QByteArray("{'name':'A','role':'customer'}") << QByteArray("{'name':'B','role':'agent'}") << QByteArray()
            << Direction::Inbound << customerCalls << false;
        QTest::newRow("roles, agent calls")
            << QByteArray("{'name':'A','role':'agent'}") << QByteArray("{'name':'B','role':'customer'}") << QByteArray()
            << Direction::Outbound << agentCalls << false;
        QTest::newRow("roles, originator told")
            << QByteArray("{'name':'A','role':'agent'}") << QByteArray("{'name':'B','role':'customer'}")
            << QByteArray(",'originator':1") << Direction::Inbound << agentCalls << false;
        QTest::newRow("two agents") << QByteArray("{'name':'A','role':'agent'}")
                                    << QByteArray("{'name':'B','role':'agent'}") << QByteArray() << Direction::Internal
                                    << QStringList{u"A AGENT"_s, u"B AGENT"_s} << false;
        QTest::newRow("one role") << QByteArray("{'name':'A','role':'agent'}") << QByteArray("{'name':'B'}")
                                  << QByteArray() << Direction::Outbound << agentCalls << false;
        QTest::newRow("third") << QByteArray("{'name':'A','role':'thirdparty'}")
                               << QByteArray("{'name':'B','role':'agent'}") << QByteArray() << Direction::Inbound
                               << QStringList{u"A THIRD"_s, u"B AGENT"_s} << false;
        QTest::newRow("numbers, from outside")
            << QByteArray("{'name':'A','tel':'+31612345610'}") << QByteArray("{'name':'B','tel':'+31201234567'}")
            << QByteArray() << Direction::Inbound << customerCalls << true;
        QTest::newRow("numbers, to outside")
            << QByteArray("{'name':'A','tel':'301'}") << QByteArray("{'name':'B','tel':'+31201234567'}") << QByteArray()
            << Direction::Outbound << agentCalls << true;
        QTest::newRow("numbers, extensions")
            << QByteArray("{'name':'A','tel':'301'}") << QByteArray("{'name':'B','tel':'302'}") << QByteArray()
            << Direction::Internal << QStringList{u"A AGENT"_s, u"B AGENT"_s} << true;
        QTest::newRow("direction told") << QByteArray("{'name':'A','tel':'301'}") << QByteArray("{'name':'B'}")
                                        << QByteArray(",'meta':{'direction':'in'}") << Direction::Inbound
                                        << customerCalls << false;
    }
    void roles()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(QByteArray, members);
        QFETCH(Direction, direction);
        QFETCH(QStringList, expected);
        QFETCH(bool, guessed);
        const CallData told = data(twoParties(first, second, members));
        QCOMPARE(*told.direction, direction);
        QCOMPARE(roles(told), expected);
        QCOMPARE(told.notes.contains(notes::DirectionGuessed), guessed);
        QCOMPARE(told.sourceSystem, u"vcon"_s);
        QCOMPARE(told.sourceCallId, u"x"_s);
        QCOMPARE(told.durationMs, 10'000);
    }

    void channels_data()
    {
        QTest::addColumn<QByteArray>("parties");
        QTest::addColumn<int>("channels");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("mono") << QByteArray("[1,0]") << 1 << QList<int>{-1, -1};
        QTest::newRow("stereo") << QByteArray("[1,0]") << 2 << QList<int>{1, 0};
        QTest::newRow("not known") << QByteArray("[1,0]") << 0 << QList<int>{-1, -1};
        QTest::newRow("lists") << QByteArray("[[1],[0,2]]") << 2 << QList<int>{1, 0, 1};
        QTest::newRow("unused") << QByteArray("[null,1,0]") << 0 << QList<int>{2, 1};
        QTest::newRow("on both") << QByteArray("[[0,2],[1,2]]") << 2 << QList<int>{0, 1, -1};
        QTest::newRow("all on one") << QByteArray("[[0,1,2]]") << 1 << QList<int>{-1, -1, -1};
        QTest::newRow("not there") << QByteArray("[0,7]") << 2 << QList<int>{0};
    }
    void channels()
    {
        QFETCH(QByteArray, parties);
        QFETCH(int, channels);
        QFETCH(QList<int>, expected);
        const CallData told = data(vcon("[{'name':'A'},{'name':'B'},{'name':'C'}]",
                                        "[{'type':'recording','filename':'a.wav','parties':" + parties + "}]"),
                                   {channels});
        QList<int> found;
        for (const auto &one : told.participants)
            found += one.channel;
        QCOMPARE(found, expected);
    }

    void names()
    {
        const CallData told = data(vcon("[{'name':'anonymous','tel':'tel:+31612345610'},{'mailto':'a@example.com'},{},"
                                        "{'type':'organization','org':'Voltwind'}]",
                                        "[{'type':'recording','filename':'a.wav'}]"));
        QCOMPARE(told.participants.size(), 2);
        QCOMPARE(told.participants[0].name, QString());
        QCOMPARE(told.participants[0].number, u"tel:+31612345610"_s); // made E.164 with the others
        QCOMPARE(told.participants[1].name, u"a@example.com"_s);
    }

    void history()
    {
        const CallData told =
            data(twoParties("{'name':'A','role':'customer'}", "{'name':'B','role':'agent'}",
                            ",'party_history':[{'party':0,'time':'2026-06-15T07:12:21Z','event':'join'},"
                            "{'party':0,'time':'2026-06-15T07:12:22Z','event':'hold'},"
                            "{'party':0,'time':'2026-06-15T07:12:24.5Z','event':'unhold'},"
                            "{'party':1,'time':'2026-06-15T07:12:28Z','event':'hold'},"
                            "{'party':0,'time':'2026-06-15T07:12:29Z','event':'drop'}]"));
        QCOMPARE(told.participants[0].joinedMs, 1000);
        QCOMPARE(told.participants[0].leftMs, 9000);
        QCOMPARE(told.segments.size(), 2);
        QCOMPARE(told.segments[0].kind, SegmentKind::Hold);
        QCOMPARE(told.segments[0].range, (TimeRange{2000, 4500}));
        QCOMPARE(told.segments[1].range, (TimeRange{8000, 10'000})); // until the end
    }

    // An agent hands over and takes the call back; both parties hold it, one after the other.
    void whoComesBack()
    {
        const CallData told =
            data(twoParties("{'name':'A','role':'customer'}", "{'name':'B','role':'agent'}",
                            ",'party_history':[{'party':1,'time':'2026-06-15T07:12:22Z','event':'drop'},"
                            "{'party':1,'time':'2026-06-15T07:12:24Z','event':'join'},"
                            "{'party':0,'time':'2026-06-15T07:12:25Z','event':'hold'},"
                            "{'party':1,'time':'2026-06-15T07:12:26Z','event':'hold'},"
                            "{'party':0,'time':'2026-06-15T07:12:27Z','event':'unhold'},"
                            "{'party':1,'time':'2026-06-15T07:12:28Z','event':'unhold'}]"));
        QVERIFY(!told.participants[1].leftMs);
        QCOMPARE(told.segments.size(), 1);
        QCOMPARE(told.segments[0].range, (TimeRange{5000, 8000}));
    }

    void sets()
    {
        const QByteArray parties = "[{'name':'A','role':'customer'},{'name':'B','role':'agent'}]";
        const QByteArray leg = "{'type':'recording','start':'2026-06-15T07:12:20Z','duration':9,'filename':'";
        const Vcon legs =
            vcon(parties, "[{'type':'recording-set','recordings':[1,2],'duration':12,'parties':[0,1]}," + leg +
                              "a.wav','parties':[0]}," + leg + "b.wav','parties':1},{'type':'text'}]");
        const auto calls = callsOf(legs);
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls[0].dialogs, (QList<int>{1, 2}));
        QVERIFY(!calls[0].piece);
        QCOMPARE(countOfOtherDialogs(legs), 1);
        const CallData told = data(legs, {1, 1});
        QCOMPARE(told.durationMs, 12'000); // more than there is of the sound
        QCOMPARE(told.participants[0].channel, 0);
        QCOMPARE(told.participants[1].channel, 1);

        const Vcon pieces = vcon(parties, "[{'type':'recording-set','recordings':[1]},"
                                          "{'type':'recording','start':'2026-06-15T07:12:20Z','filename':'a.wav'},"
                                          "{'type':'recording','start':'2026-06-15T07:14:20Z','filename':'b.wav',"
                                          "'recording_set':0},{'type':'recording'}]");
        QCOMPARE(callsOf(pieces).size(), 2); // and not what only keeps a place
        const CallData second = data(pieces, {1}, 1);
        QCOMPARE(second.sourceCallId, u"x/2"_s);
        QVERIFY(second.notes.contains(notes::PieceOfCall));
        QCOMPARE(second.startedAt, QDateTime(QDate(2026, 6, 15), QTime(7, 14, 20), QTimeZone::UTC));
    }

    // What VconWriter writes down is read back.
    void roundTrip_data()
    {
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<int>("channels");
        QTest::newRow("came in") << Direction::Inbound << 2;
        QTest::newRow("went out") << Direction::Outbound << 2;
        QTest::newRow("inside") << Direction::Internal << 2;
        QTest::newRow("one channel") << Direction::Inbound << 1;
    }
    void roundTrip()
    {
        QFETCH(Direction, direction);
        QFETCH(int, channels);
        CallCopy copy = callCopy();
        copy.recording.direction = direction;
        copy.sound->channels = channels;
        const Vcon vcon = readVcon(vconOf(copy));
        QCOMPARE(vcon.uuid, copy.id.toString());
        QCOMPARE(vcon.createdAt, copy.createdAt);
        QVERIFY(vcon.redacted);
        const auto calls = callsOf(vcon);
        QCOMPARE(calls.size(), 1);
        const CallData told = data(vcon, {channels});
        QCOMPARE(told.startedAt, copy.recording.startedAt);
        QCOMPARE(told.durationMs, copy.recording.durationMs);
        QCOMPARE(*told.direction, direction);
        QCOMPARE(told.contractRef, copy.recording.contractRef);
        QCOMPARE(told.line, copy.recording.line);
        QCOMPARE(told.customerKind, copy.recording.customerKind);
        QList<Participant> expected = copy.recording.participants;
        for (auto &one : expected) {
            one.personId = {};
            if (channels == 1)
                one.channel = -1;
        }
        QCOMPARE(told.participants, expected);
        QCOMPARE(told.segments.size(), 1);
        QCOMPARE(told.segments[0].range, copy.segments[0].range);
        const auto transcript = vconCallTranscript(vcon, calls[0]);
        QVERIFY(transcript && !transcript->timesEstimated);
        QCOMPARE(transcript->transcript.cues, copy.cues);
    }
};

VOICELOG_APPLESS_TEST(TestVconCalls)
#include "tst_vconcalls.moc"
