// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importscantest.h"

#include <base/BaseErrors.h>
#include <interchange/InterchangeErrors.h>
#include <support/ResultTest.h>
#include <support/TestData.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// What stands beside the sounds: call data in JSON and CSV, and transcripts.
class TestImportSidecars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonSidecar()
    {
        Folder folder;
        folder.put(u"call.wav"_s);
        const QByteArray json = R"({
  "sourceSystem": "crm", "sourceCallId": 1234567890123, "startedAt": "2026-06-15T10:02:11+02:00", "durationMs": 61521,
  "direction": "OUTBOUND", "line": "Verkoop", "customerKind": "BUSINESS", "contractKind": "ENERGY",
  "contractRef": "VW-1", "orderRef": "O-1", "writtenAcceptanceRef": "M-1", "privateCall": "SUSPECTED",
  "origin": "PROCESSOR", "partyBasis": "CONNECTION_HOLDER", "extent": "PARTIAL", "extentReason": "slot",
  "participants": [
    {"role": "AGENT", "name": "Daan", "number": "301", "channel": 0},
    {"role": "CUSTOMER", "name": "Anouk", "number": "06 12345610", "channel": 1, "joinedMs": 0, "leftMs": 61000},
    {"role": "THIRD", "name": "Tolk"}],
  "segments": [{"kind": "TALK", "startMs": 7757, "endMs": 60621, "label": "Gesprek"},
               {"kind": "PROOF", "start": 31.5, "end": 57}],
  "vendor": {"anything": [1, 2]}
})";
        folder.put(u"call.json"_s, json);
        folder.put(u"call.vtt"_s, vtt);
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), QStringList());
        const auto draft = scan.drafts.first();
        QCOMPARE(draft.sourceSystem, u"crm"_s);
        QCOMPARE(draft.sourceCallId, u"1234567890123"_s);
        QCOMPARE(draft.startedAt.toString(Qt::ISODate), u"2026-06-15T08:02:11Z"_s);
        QCOMPARE(draft.durationMs, 61521);
        QCOMPARE(draft.direction, Direction::Outbound);
        QCOMPARE(draft.line, u"Verkoop"_s);
        QCOMPARE(draft.customerKind, CustomerKind::Business);
        QCOMPARE(draft.contractKind, u"ENERGY"_s);
        QCOMPARE(draft.contractRef, u"VW-1"_s);
        QCOMPARE(draft.orderRef, u"O-1"_s);
        QCOMPARE(draft.writtenAcceptanceRef, u"M-1"_s);
        QCOMPARE(draft.privateCall, PrivateCall::Suspected);
        QCOMPARE(draft.origin, Origin::Processor);
        QCOMPARE(draft.partyBasis, PartyBasis::ConnectionHolder);
        QCOMPARE(draft.extent, Extent::Partial);
        QCOMPARE(draft.extentReason, u"slot"_s);
        QCOMPARE(draft.participants.size(), 3);
        QCOMPARE(draft.participants[1].number, u"+31612345610"_s);
        QCOMPARE(draft.participants[1].channel, 1);
        QCOMPARE(draft.participants[1].leftMs, 61000);
        QCOMPARE(draft.participants[2].role, ParticipantRole::Third);
        QCOMPARE(draft.segments.size(), 2);
        QCOMPARE(draft.segments[1].range, (TimeRange{31500, 57000}));
        QCOMPARE(draft.segments[1].kind, SegmentKind::Proof);
        QCOMPARE(draft.sidecar, json);
        QCOMPARE(draft.sidecarName, u"call.json"_s);
        QVERIFY(draft.transcript.has_value());
        QCOMPARE(draft.transcript->cues.first().speaker, u"Agent"_s);
        QVERIFY(draft.notes.isEmpty());
    }

    void announcements_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("at"); // -1: not told, -2: no announcement at all
        QTest::newRow("JSON") << u"call.json"_s
                              << QByteArray(R"({"startedAt": "2026-06-15T10:00:00+02:00", "announcement": {"atMs": 2500,
                                  "language": "nl-NL", "textVersion": "2026-1", "purposes": ["QUALITY", "training"],
                                  "playedFully": false, "privacyNoticeRef": "example.org/p"}})")
                              << qint64(2500);
        QTest::newRow("JSON, the time of day")
            << u"call.json"_s << QByteArray(R"({"startedAt": "2026-06-15T10:00:00+02:00",
                                  "announcedAt": "2026-06-15T10:00:02.500+02:00", "announcementLanguage": "NL",
                                  "announcementVersion": "2026-1", "announcedPurposes": "QUALITY TRAINING",
                                  "announcementPlayedFully": false, "privacyNoticeRef": "example.org/p"})")
            << qint64(2500);
        QTest::newRow("CSV") << u"call.csv"_s
                             << QByteArray("Start;Melding;Announced at;Announcement language;Announced purposes;"
                                           "Played fully;Privacy notice\n"
                                           "2026-06-15 10:00:00;2026-1;0:00:02.5;nl;QUALITY|TRAINING;nee;"
                                           "example.org/p\n")
                             << qint64(2500);
        QTest::newRow("told, but not when") << u"call.json"_s << QByteArray(R"({"announcement": true})") << qint64(-1);
        QTest::newRow("told that it was not") << u"call.csv"_s
                                              << QByteArray("start,announcement,announcementlanguage\n"
                                                            "2026-06-15 10:00:00,no,nl\n")
                                              << qint64(-2);
        QTest::newRow("nothing told") << u"call.json"_s << QByteArray(R"({"line": "x"})") << qint64(-2);
    }

    // Some minutes before the sound it was said to who waited; days before it in no call of his.
    void announcedBeforeTheSound()
    {
        for (const auto &[when, at] : {std::pair(u"2026-06-15T09:58:00+02:00"_s, qint64(0)),
                                       std::pair(u"2026-06-14T10:00:00+02:00"_s, qint64(-86'400'000))}) {
            const Folder folder;
            folder.put(u"call.wav"_s);
            folder.put(u"call.json"_s,
                       u"{\"startedAt\": \"2026-06-15T10:00:00+02:00\", \"announcedAt\": \"%1\"}"_s.arg(when).toUtf8());
            const auto announcement = scanned({folder.path()}).drafts.first().announcement;
            QVERIFY(announcement);
            QCOMPARE(announcement->announcedAtMs, at); // what lies outside the sound is left out and noted
        }
    }

    void ofTwoRowsForOneSoundTheFirst()
    {
        const Folder folder;
        folder.put(u"i1.wav"_s);
        folder.put(u"i1.csv"_s, "startedAt,agent\n2026-06-15T10:00:00Z,Anna\n2026-06-15T11:00:00Z,Bob\n");
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), QStringList{u"csv-row-twice i1.csv"_s});
        QCOMPARE(party(scan.drafts.first(), ParticipantRole::Agent)->name, u"Anna"_s);
    }

    // Two that could be the same field: its own name counts, wherever it stands.
    void theFieldsOwnNameCounts()
    {
        const Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"a.json"_s, R"({"caller":"0612345678","callee":"201","source":"ivr","direction":"in",
                                    "start":"2026-06-15T10:00:00Z","timestamp":"2026-06-16T00:00:00Z",
                                    "customer":{"name":"Jan"},"name":"Recording 17","id":"9","uniqueid":"7"})");
        folder.put(u"b.wav"_s);
        folder.put(u"b.csv"_s, "timestamp,start,id,uniqueid,name,customer,number,customernumber\n"
                               "2026-06-16 00:00:00,2026-06-15T10:00:00Z,9,7,Recording 17,Jan,17,0612345678\n");
        folder.put(u"d.wav"_s);
        folder.put(u"d.json"_s, R"({"customer":{"number":"0612345678"},"customerName":"Jan",
                                    "agent":"Anna","user":{"name":"svc-rec"},"start":"2026-06-15T10:00:00Z"})");
        folder.put(u"c.wav"_s);
        folder.put(u"c.csv"_s, "customer,name,start\n,Jan,2026-06-15T10:00:00Z\n"); // the other where that is empty
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), QStringList());
        QCOMPARE(scan.drafts.size(), 4);
        QCOMPARE(party(scan.drafts[3], ParticipantRole::Agent)->name, u"Anna"_s);
        for (const auto &draft : scan.drafts) {
            QCOMPARE(draft.startedAt.toString(Qt::ISODate), u"2026-06-15T10:00:00Z"_s);
            QCOMPARE(party(draft, ParticipantRole::Customer)->name, u"Jan"_s);
            if (draft.audioPaths.first().endsWith(u"a.wav"_s) || draft.audioPaths.first().endsWith(u"b.wav"_s)) {
                QCOMPARE(draft.sourceCallId, u"7"_s);
                QCOMPARE(party(draft, ParticipantRole::Customer)->number, u"+31612345678"_s);
            }
        }
    }

    void idsOfManyDigits()
    {
        const Folder folder;
        folder.put(u"call.wav"_s);
        folder.put(u"call.json"_s, R"({"callId": 7200000000000000001, "startedAt": 1781510400.5})");
        const auto draft = scanned({folder.path()}).drafts.first();
        QCOMPARE(draft.sourceCallId, u"7200000000000000001"_s);
        QCOMPARE(draft.startedAt, QDateTime::fromMSecsSinceEpoch(1'781'510'400'500, QTimeZone::UTC));
    }

    void announcements()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, text);
        QFETCH(const qint64, at);
        Folder folder;
        folder.put(u"call.wav"_s);
        folder.put(file, text);
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), QStringList());
        const auto announcement = scan.drafts.first().announcement;
        QCOMPARE(announcement.has_value(), at > -2);
        if (!announcement)
            return;
        QCOMPARE(announcement->foundBy, AnnouncementEvidence::FoundBy::CallData);
        QCOMPARE(announcement->kind, AnnouncementEvidence::Kind::IvrLog);
        QCOMPARE(announcement->announcedAtMs.value_or(-1), at);
        if (at < 0)
            return;
        QCOMPARE(announcement->language, u"nl"_s);
        QCOMPARE(announcement->textVersion, u"2026-1"_s);
        QCOMPARE(announcement->announcedPurposes, (QStringList{u"QUALITY"_s, u"TRAINING"_s}));
        QCOMPARE(announcement->playedFully, false);
        QCOMPARE(announcement->privacyNoticeRef, u"example.org/p"_s);
    }

    void announcementFieldsThatAreNone()
    {
        Folder folder;
        folder.put(u"call.wav"_s);
        folder.put(u"call.json"_s, R"({"announcedAt": "soon", "announcementPlayedFully": "mostly",
                                      "announcementKind": "WHISPERED"})");
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.remarks.size(), 3);
        QVERIFY(!scan.drafts.first().announcement);
    }

    void jsonOfOthers()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"a.wav.json"_s,
                   "\xef\xbb\xbf"
                   R"({"Call_ID": "CA1", "start_time": "Mon, 15 Jun 2026 08:00:00 +0000", "duration": "12",
                   "direction": "incoming", "caller": {"name": "Zoë", "number": "tel:+31612345678"},
                   "callee": {"number": "204"}, "queue": null, "transcript": [{"text": "x"}]})");
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), QStringList());
        const auto draft = scan.drafts.first();
        QCOMPARE(draft.sourceSystem, u"json"_s);
        QCOMPARE(draft.sourceCallId, u"CA1"_s);
        QCOMPARE(draft.startedAt.toString(Qt::ISODate), u"2026-06-15T08:00:00Z"_s);
        QCOMPARE(draft.durationMs, 12000);
        QCOMPARE(draft.direction, Direction::Inbound);
        QCOMPARE(party(draft, ParticipantRole::Customer)->name, u"Zoë"_s);
        QCOMPARE(party(draft, ParticipantRole::Customer)->number, u"+31612345678"_s);
        QCOMPARE(party(draft, ParticipantRole::Agent)->number, u"204"_s);
    }

    void brokenJson()
    {
        Folder folder;
        folder.put(u"q-700-0301234520-20260615-091220-1781507531.892.wav"_s);
        folder.put(u"q-700-0301234520-20260615-091220-1781507531.892.json"_s,
                   "{\n  \"line\": \"x\",\n  \"agent\": }\n");
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.size(), 1);
        QCOMPARE(scan.remarks.size(), 1);
        const auto &error = scan.remarks.first().error;
        QCOMPARE(error.id(), "interchange.sidecar-invalid"_L1);
        QCOMPARE(error.parameters().value(u"line"_s).toInt(), 3);
        QVERIFY(error.parameters().value(u"column"_s).toInt() > 10);
        QVERIFY(error.parameters().value(u"path"_s).toString().endsWith(u".json"));
        const auto draft = scan.drafts.first();
        QCOMPARE(draft.startedAt.toString(Qt::ISODate), u"2026-06-15T07:12:20Z"_s); // what the name tells
        QVERIFY(draft.notes.contains(u"sidecar-not-read"_s));
        QVERIFY(!draft.sidecar.isEmpty()); // as it was handed over, broken or not
    }

    void brokenFields()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"a.json"_s, R"({"startedAt": "morgen",
 "direction": "opzij", "durationMs": -4,
 "participants": [{"role": "KING"}, {"role": "AGENT", "name": "Tim"}],
 "segments": [{"kind": "TALK", "startMs": 5, "endMs": 5}, {"kind": "HOLD", "startMs": 5, "endMs": 9},
              {"kind": "HOLD", "startMs": 8, "endMs": 12}],
 "line": "L"})");
        folder.put(u"b.wav"_s);
        folder.put(u"b.json"_s, "[1]");
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.size(), 2);
        QStringList fields;
        for (const auto &remark : scan.remarks) {
            const auto &parameters = remark.error.parameters();
            fields.append(parameters.value(u"field"_s, parameters.value(u"detail"_s)).toString() + u' ' +
                          parameters.value(u"line"_s).toString());
        }
        fields.sort();
        QCOMPARE(fields, (QStringList{u"direction 2"_s, u"durationMs 2"_s, u"not-object 1"_s, u"participants 3"_s,
                                      u"segments 4"_s, u"startedAt 1"_s}));
        const auto draft = scan.drafts.first();
        QCOMPARE(draft.line, u"L"_s);
        QCOMPARE(party(draft, ParticipantRole::Agent)->name, u"Tim"_s);
        QCOMPARE(draft.segments.size(), 1);
    }

    void folderCsv_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("semicolons") << QByteArray(
            "Bestand;Datum;Tijd;Duur;Richting;Medewerker;Toestel;Klant;Telefoonnummer;Contract;Onbekend\r\n"
            "a.wav;15-06-2026;09:12;1:02,5;inkomend;Anna;204;\"Bakker; Piet\";06-12345678;VW-1;x\r\n"
            "sub\\b.wav;15-06-2026;10:00;0:10;uitgaand;Bob;205;\"\"\"De Zon\"\"\";020 1234567;;x\r\n");
        QTest::newRow("commas, byte order mark") << QByteArray(
            "\xef\xbb\xbf"
            "filename,startedAt,duration,direction,agent,agentNumber,customer,customerNumber,contractRef\n"
            "a.wav,2026-06-15 09:12:00,62.5,INBOUND,Anna,204,\"Bakker; Piet\",0612345678,VW-1\n"
            "/var/spool/recorder/sub/b.wav,2026-06-15T10:00:00+02:00,10,OUTBOUND,Bob,205,\"\"\"De "
            "Zon\"\"\",+31201234567,\n");
        QTest::newRow("tabs, no extension") << QByteArray(
            "recordingfile\tcalldate\tbillsec\tduration\tdirection\tagent\tsrc\tdst\tcustomer\tcontract ref\n"
            "a\t2026-06-15 09:12:00\t62.5\t99\tin\tAnna\t0612345678\t204\tBakker; Piet\tVW-1\n"
            "b.wav\t2026-06-15 10:00:00\t10\t99\tout\tBob\t205\t0201234567\t\"\"\"De Zon\"\"\"\t\n");
    }

    void folderCsv()
    {
        QFETCH(QByteArray, csv);
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"sub/b.wav"_s);
        folder.put(u"gesprekken.csv"_s, csv);
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), QStringList());
        QCOMPARE(scan.drafts.size(), 2);
        const auto a = scan.drafts[0];
        QCOMPARE(a.sourceSystem, u"csv"_s);
        QCOMPARE(a.startedAt.toString(Qt::ISODate), u"2026-06-15T07:12:00Z"_s);
        QCOMPARE(a.durationMs, 62500);
        QCOMPARE(a.direction, Direction::Inbound);
        QCOMPARE(a.contractRef, u"VW-1"_s);
        QCOMPARE(party(a, ParticipantRole::Agent)->name, u"Anna"_s);
        QCOMPARE(party(a, ParticipantRole::Agent)->number, u"204"_s);
        QCOMPARE(party(a, ParticipantRole::Customer)->name, u"Bakker; Piet"_s);
        QCOMPARE(party(a, ParticipantRole::Customer)->number, u"+31612345678"_s);
        QCOMPARE(a.sidecarName, u"gesprekken.csv"_s);
        QCOMPARE(a.sidecar.count('\n'), 2); // the first row and its own, not those of other people
        QVERIFY(csv.startsWith(a.sidecar.first(a.sidecar.indexOf('\n'))));
        QVERIFY(!a.sidecar.contains("De Zon"));
        const auto b = scan.drafts[1];
        QCOMPARE(b.startedAt.toString(Qt::ISODate), u"2026-06-15T08:00:00Z"_s);
        QCOMPARE(b.direction, Direction::Outbound);
        QCOMPARE(party(b, ParticipantRole::Customer)->name, u"\"De Zon\""_s);
        QCOMPARE(party(b, ParticipantRole::Customer)->number, u"+31201234567"_s);
    }

    void csvRemarks()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"b.wav"_s);
        folder.put(u"lijst.csv"_s,
                   "file;agent;duration\na.wav;Ren\xe9;x\nweg.wav;B;1\na.wav;C;1\nb.wav;D;2\n\"kapot\n");
        folder.put(u"prijzen.csv"_s, "appel;peer\n1;2\n");
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.size(), 2);
        QCOMPARE(remarkIds(scan), (QStringList{u"csv-row-without-sound lijst.csv"_s, u"csv-row-twice lijst.csv"_s,
                                               u"csv-invalid lijst.csv"_s, u"csv-latin1 lijst.csv"_s,
                                               u"sidecar-field lijst.csv"_s, u"csv-without-header prijzen.csv"_s}));
        const QList<int> lines{3, 4, 6, 2, 2};
        for (qsizetype i = 0; i < lines.size(); ++i)
            QCOMPARE(scan.remarks[i].error.parameters().value(u"line"_s).toInt(), lines[i]);
        QCOMPARE(party(scan.drafts[0], ParticipantRole::Agent)->name, u"René"_s);
        QCOMPARE(party(scan.drafts[1], ParticipantRole::Agent)->name, u"D"_s); // rows before the damage are used
        for (const auto &remark : scan.remarks)
            QVERIFY(!remark.error.toString().contains(u"René"_s)); // no personal data
    }

    void nearestCsvWins()
    {
        Folder folder;
        folder.put(u"sub/a.wav"_s);
        folder.put(u"other/a.wav"_s);
        folder.put(u"all.csv"_s, "file,line\nsub/a.wav,above\nother/a.wav,other\na.wav,which?\n");
        folder.put(u"sub/near.csv"_s, "file,line\na.wav,near\n");
        folder.put(u"sub/own.wav"_s);
        folder.put(u"sub/own.csv"_s, "line,agent\nown line,Anna\n");
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.size(), 3);
        QCOMPARE(scan.drafts[0].line, u"other"_s);
        QCOMPARE(scan.drafts[1].line, u"near"_s);
        QCOMPARE(scan.drafts[2].line, u"own line"_s);
        QCOMPARE(remarkIds(scan), (QStringList{u"csv-row-without-sound all.csv"_s}));
    }

    // A transferred call leaves two sounds with one id: both are to be taken in.

    void sharedCallId()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"b.wav"_s, "other sound");
        folder.put(u"c.csv"_s, "recordingfile,uniqueid\na.wav,1781507531.892\nb.wav,1781507531.892\n");
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts[0].sourceCallId, u"1781507531.892"_s);
        QCOMPARE(scan.drafts[1].sourceCallId, u"1781507531.892/b"_s);
        QVERIFY(scan.drafts[1].notes.contains(u"call-id-shared"_s));
        QCOMPARE(scanned({folder.path(u"b.wav"_s)}).drafts.first().sourceCallId, u"1781507531.892"_s);
    }

    void csvSegmentsAndTranscript()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"woorden.vtt"_s, vtt);
        folder.put(u"kwijt.srt"_s, "1\n00:00:00,000 --> 00:00:01,000\nhoi\n");
        folder.put(u"c.csv"_s, "file;segments;transcript;agentChannel;customerChannel;agent;number\n"
                               "a.wav;TALK 0-500 Gesprek | HOLD 500-900;woorden.vtt;1;0;Anna;0612345678\n");
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), (QStringList{u"sidecar-without-sound kwijt.srt"_s}));
        const auto draft = scan.drafts.first();
        QCOMPARE(draft.segments.size(), 2);
        QCOMPARE(draft.segments[0].label, u"Gesprek"_s);
        QCOMPARE(draft.segments[1].kind, SegmentKind::Hold);
        QCOMPARE(draft.segments[1].range, (TimeRange{500, 900}));
        QVERIFY(draft.transcript.has_value());
        QCOMPARE(party(draft, ParticipantRole::Agent)->channel, 1);
        QCOMPARE(party(draft, ParticipantRole::Customer)->channel, 0);
    }

    void transcriptElsewhereIsNotRead()
    {
        Folder folder;
        folder.put(u"geheim.vtt"_s, vtt);
        folder.put(u"in/a.wav"_s);
        folder.put(u"in/a.json"_s, R"({"transcript": "../geheim.vtt"})");
        QVERIFY(!scanned({folder.path(u"in"_s)}).drafts.first().transcript.has_value());
    }

    void brokenTranscript()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"a.vtt"_s, "WEBVTT\n\n00:00 --> 00:01\nHallo\n");
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), (QStringList{u"transcript-unreadable a.vtt"_s}));
        QCOMPARE(scan.remarks.first().error.parameters().value(u"line"_s).toInt(), 3);
        QCOMPARE(scan.drafts.size(), 1);
        QVERIFY(scan.drafts.first().notes.contains(u"transcript-not-read"_s));
    }
};

VOICELOG_APPLESS_TEST(TestImportSidecars)
#include "tst_importsidecars.moc"
