// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/BaseErrors.h>
#include <interchange/ImportScan.h>
#include <interchange/InterchangeErrors.h>
#include <support/ResultTest.h>
#include <support/TestData.h>
#include <support/TestMain.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

/// A folder with files in it, removed at the end.
class Folder
{
public:
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
    }
    void put(const QString &name, const QByteArray &bytes = "sound") const
    {
        const QString file = path(name);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
    }

private:
    QTemporaryDir m_folder;
};

ImportScan scanned(const QStringList &paths, const ImportOptions &options = {})
{
    const auto scan = scanForImport(paths, options, {}, {});
    if (!scan)
        qFatal("%s", qPrintable(scan.error().toString()));
    return *scan;
}

QStringList names(const RecordingDraft &draft)
{
    QStringList files;
    for (const auto &path : draft.audioPaths)
        files.append(QFileInfo(path).fileName());
    return files;
}

QStringList remarkIds(const ImportScan &scan)
{
    QStringList ids;
    for (const auto &remark : scan.remarks)
        ids.append(QString(remark.error.id()).section(u'.', 1) + u' ' + QFileInfo(remark.path).fileName());
    return ids;
}

const Participant *party(const RecordingDraft &draft, ParticipantRole role)
{
    const auto found = std::ranges::find(draft.participants, role, &Participant::role);
    return found == draft.participants.end() ? nullptr : &*found;
}

const QByteArray vtt = "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Agent>Hallo\n";

} // namespace

class TestImportScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundsOnly()
    {
        Folder folder;
        folder.put(u"b.wav"_s);
        folder.put(u"a.OPUS"_s);
        folder.put(u"sub/c.gsm"_s);
        folder.put(u"sub/deeper/дзвінок 電話 שיחה.mp3"_s);
        folder.put(u".hidden.wav"_s);
        folder.put(u"Thumbs.db"_s);
        folder.put(u"notes.txt"_s);
        folder.put(u"20260615_090000_p1.mcf"_s);
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.size(), 4);
        QCOMPARE(scan.totalBytes, 20);
        QStringList found;
        for (const auto &draft : scan.drafts) {
            found += names(draft);
            QCOMPARE(draft.sourceSystem, u"file"_s);
            QVERIFY(draft.notes.contains(u"no-call-data"_s));
            QVERIFY(draft.notes.contains(u"time-from-file"_s));
            QVERIFY(!draft.startedAt.isValid());
            QCOMPARE(draft.participants.size(), 1); // an unknown customer
        }
        QCOMPARE(found, (QStringList{u"a.OPUS"_s, u"b.wav"_s, u"c.gsm"_s, u"дзвінок 電話 שיחה.mp3"_s}));
        QCOMPARE(remarkIds(scan),
                 (QStringList{u"unfinished-capture 20260615_090000_p1.mcf"_s, u"unknown-file notes.txt"_s}));
        ImportOptions flat;
        flat.recursive = false;
        QCOMPARE(scanned({folder.path()}, flat).drafts.size(), 2);
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("startedAt");
        QTest::addColumn<QString>("direction");
        QTest::addColumn<QString>("customer"); // number
        QTest::addColumn<QString>("agent");    // number, name
        QTest::addColumn<QString>("line");
        const auto row = [](const char *title, const QString &name, const QString &system, const QString &startedAt,
                            const QString &direction, const QString &customer, const QString &agent = u"-"_s,
                            const QString &line = {}) {
            QTest::newRow(title) << name << system << startedAt << direction << customer << agent << line;
        };
        const auto freepbx = u"freepbx"_s;
        row("queue", u"q-700-0301234520-20260615-091220-1781507531.892.wav"_s, freepbx, u"2026-06-15T07:12:20Z"_s,
            u"INBOUND"_s, u"+31301234520"_s, u"-"_s, u"700"_s);
        row("queue, withheld", u"q-700-anonymous-20260615-091220-1781507531.892.WAV"_s, freepbx,
            u"2026-06-15T07:12:20Z"_s, u"INBOUND"_s, {}, u"-"_s, u"700"_s);
        row("outbound", u"out-0031612345678-204-20260615-091220-1781507531.892.wav"_s, freepbx,
            u"2026-06-15T07:12:20Z"_s, u"OUTBOUND"_s, u"+31612345678"_s, u"204,"_s);
        row("external", u"external-204-0612345678-20260615-091220-1781507531.892.wav"_s, freepbx,
            u"2026-06-15T07:12:20Z"_s, u"INBOUND"_s, u"+31612345678"_s, u"204,"_s);
        row("inbound route", u"in-0851234567-0612345678-20260615-091220-1781507531.892.wav"_s, freepbx,
            u"2026-06-15T07:12:20Z"_s, u"INBOUND"_s, u"+31612345678"_s, u"-"_s, u"+31851234567"_s);
        row("internal", u"internal-205-204-20260615-091220-1781507531.892.wav"_s, freepbx, u"2026-06-15T07:12:20Z"_s,
            u"INTERNAL"_s, u"-"_s, u"204,"_s);
        row("forced, going out", u"force-0821123486-3201-20250327-092517-1743063917.12206.wav"_s, freepbx,
            u"2025-03-27T08:25:17Z"_s, u"OUTBOUND"_s, u"+31821123486"_s, u"3201,"_s);
        row("hyphens in who called", u"q-700-jan-piet-20260615-091220-1781507531.892.wav"_s, freepbx,
            u"2026-06-15T07:12:20Z"_s, u"INTERNAL"_s, u"-"_s, u"jan-piet,"_s, u"700"_s);
        row("with a system's name", u"q-700-0301234520-20260615-091220-pbx-1-1781507531.892.wav"_s, freepbx,
            u"2026-06-15T07:12:20Z"_s, u"INBOUND"_s, u"+31301234520"_s, u"-"_s, u"700"_s);
        row("recorder on UTC", u"q-700-0301234520-20260615-071220-1781507531.892.wav"_s, freepbx,
            u"2026-06-15T07:12:20Z"_s, u"INBOUND"_s, u"+31301234520"_s, u"-"_s, u"700"_s);
        row("recorder in Bangkok", u"q-700-0301234520-20260615-141220-1781507531.892.wav"_s, freepbx,
            u"2026-06-15T07:12:20Z"_s, u"INBOUND"_s, u"+31301234520"_s, u"-"_s, u"700"_s);
        row("the second half past two", u"q-700-0301234520-20261025-023000-1792891795.892.wav"_s, freepbx,
            u"2026-10-25T01:30:00Z"_s, u"INBOUND"_s, u"+31301234520"_s, u"-"_s, u"700"_s);
        row("Oreka", u"2026/06/15/09/20260615_091220_RTP7.gsm"_s, u"oreka"_s, u"2026-06-15T07:12:20Z"_s, u"INBOUND"_s,
            {});
        row("3CX", u"[Vries, Anna de]_204-0612345678_20260615091220(1043).wav"_s, u"3cx"_s, u"2026-06-15T07:12:20Z"_s,
            u"OUTBOUND"_s, u"+31612345678"_s, u"204,Vries, Anna de"_s);
        row("a day that is none", u"q-700-0301234520-20261315-091220-1781507531.892.wav"_s, freepbx,
            u"2026-06-15T07:12:11Z"_s, u"INBOUND"_s, u"+31301234520"_s, u"-"_s, u"700"_s);
        row("nothing known", u"opname 12.wav"_s, u"file"_s, {}, u"INBOUND"_s, {});
    }

    void fileNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, system);
        QFETCH(QString, startedAt);
        QFETCH(QString, direction);
        QFETCH(QString, customer);
        QFETCH(QString, agent);
        QFETCH(QString, line);
        Folder folder;
        folder.put(name);
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.size(), 1);
        QVERIFY(scan.remarks.isEmpty());
        const auto draft = scan.drafts.first();
        QCOMPARE(draft.sourceSystem, system);
        QCOMPARE(draft.startedAt.isValid() ? draft.startedAt.toString(Qt::ISODate) : QString(), startedAt);
        QCOMPARE(QString(enumId(draft.direction)), direction);
        QCOMPARE(draft.line, line);
        const auto *customerFound = party(draft, ParticipantRole::Customer);
        QCOMPARE(customerFound ? customerFound->number : u"-"_s, customer);
        const auto *agentFound = party(draft, ParticipantRole::Agent);
        QCOMPARE(agentFound ? agentFound->number + u',' + agentFound->name : u"-"_s, agent);
        QCOMPARE(draft.notes.contains(u"no-call-data"_s), system == u"file"_s);
    }

    void givenFileAlone()
    {
        Folder folder;
        folder.put(u"2026/06/15/09/20260615_091220_RTP7.wav"_s);
        folder.put(u"2026/06/15/09/20260615_091220_RTP7.json"_s, R"({"customer": "Jansen"})");
        folder.put(u"2026/06/15/09/other.wav"_s);
        folder.put(u"2026/06/15/09/other.txt"_s);
        const auto scan = scanned({folder.path(u"2026/06/15/09/20260615_091220_RTP7.wav"_s)});
        QCOMPARE(scan.drafts.size(), 1);
        QCOMPARE(scan.remarks.size(), 0);
        QCOMPARE(scan.drafts.first().sourceSystem, u"oreka"_s);
        QCOMPARE(scan.drafts.first().participants.first().name, u"Jansen"_s);
        const auto both = scanned({folder.path(), folder.path(u"2026/06/15/09/other.wav"_s)});
        QCOMPARE(both.drafts.size(), 2); // not a second time
    }

    void userPatterns()
    {
        Folder folder;
        folder.put(u"Anna_15.06.2026_09u12_ref4711_31612345678.wav"_s);
        ImportOptions options;
        options.patterns = {
            {u"eigen"_s, u"Eigen"_s,
             uR"((?<agent>\p{L}+)_(?<date>[\d.]+)_(?<time>\d\du\d\d)_ref(?<ref>\d+)_(?<number>\d+)\.wav$)"_s,
             u"dd.MM.yyyy hh'u'mm"_s, false}};
        const auto scan = scanned({folder.path()}, options);
        const auto draft = scan.drafts.first();
        QCOMPARE(draft.sourceSystem, u"eigen"_s);
        QCOMPARE(draft.startedAt.toString(Qt::ISODate), u"2026-06-15T07:12:00Z"_s);
        QCOMPARE(draft.contractRef, u"4711"_s);
        QCOMPARE(party(draft, ParticipantRole::Agent)->name, u"Anna"_s);
        QCOMPARE(party(draft, ParticipantRole::Customer)->number, u"+31612345678"_s);
        options.patterns[0].utc = true;
        QCOMPARE(scanned({folder.path()}, options).drafts.first().startedAt.toString(Qt::ISODate),
                 u"2026-06-15T09:12:00Z"_s);

        const FileNamePattern broken{u"kapot"_s, {}, u"(?<date>[0-9"_s, {}, false};
        VERIFY_ERROR(checkPattern(broken), errors::PatternInvalid);
        QVERIFY(checkPattern(broken).error().parameters().value(u"offset"_s).toInt() > 0);
        VERIFY_ERROR(checkPattern({u"leeg"_s, {}, u"^(\\d+)\\.wav$"_s, {}, false}), errors::PatternWithoutGroups);
        VERIFY_ERROR(checkPattern({u"ext"_s, {}, u"\\.(?<ext>wav)$"_s, {}, false}), errors::PatternWithoutGroups);
        options.patterns = {broken};
        VERIFY_ERROR(scanForImport({folder.path()}, options, {}, {}), errors::PatternInvalid);
        for (const auto &pattern : builtInPatterns())
            VERIFY_OK(checkPattern(pattern));
    }

    void unknownTimeZone()
    {
        ImportOptions options;
        options.timeZone = "Europe/Atlantis";
        VERIFY_ERROR(scanForImport({}, options, {}, {}), errors::InvalidValue);
    }

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

    void legs_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("calls"); // "first second"
        QTest::addColumn<QStringList>("remarks");
        const auto base = u"q-700-0301234520-20260615-091220-1781507531.892"_s;
        const auto out = u"out-0301234520-204-20260615-091220-1781507531.892"_s;
        QTest::newRow("received and sent, inbound")
            << QStringList{base + u"-r.wav"_s, base + u"-t.wav"_s}
            << QStringList{base + u"-t.wav "_s + base + u"-r.wav"_s} << QStringList{};
        QTest::newRow("received and sent, outbound")
            << QStringList{out + u"-r.WAV"_s, out + u"-t.WAV"_s} << QStringList{out + u"-r.WAV "_s + out + u"-t.WAV"_s}
            << QStringList{};
        QTest::newRow("in and out") << QStringList{u"a-in.wav"_s, u"a-out.wav"_s}
                                    << QStringList{u"a-out.wav a-in.wav"_s} << QStringList{};
        QTest::newRow("left and right") << QStringList{u"a-L.wav"_s, u"a-R.wav"_s} << QStringList{u"a-L.wav a-R.wav"_s}
                                        << QStringList{};
        QTest::newRow("with the mix") << QStringList{u"a.wav"_s, u"a-r.wav"_s, u"a-t.wav"_s}
                                      << QStringList{u"a-t.wav a-r.wav"_s} << QStringList{u"mix-left-out a.wav"_s};
        QTest::newRow("the mix and one leg")
            << QStringList{u"a.wav"_s, u"a-r.wav"_s} << QStringList{u"a.wav a-r.wav"_s} << QStringList{};
        QTest::newRow("one leg alone") << QStringList{u"a-r.wav"_s} << QStringList{u"a-r.wav"_s} << QStringList{};
        QTest::newRow("different kinds") << QStringList{u"a-r.wav"_s, u"a-t.gsm"_s}
                                         << QStringList{u"a-r.wav"_s, u"a-t.gsm"_s} << QStringList{};
        QTest::newRow("only an ending") << QStringList{u"-r.wav"_s, u"-t.wav"_s}
                                        << QStringList{u"-r.wav"_s, u"-t.wav"_s} << QStringList{};
    }

    void legs()
    {
        QFETCH(QStringList, files);
        QFETCH(QStringList, calls);
        QFETCH(QStringList, remarks);
        Folder folder;
        for (const auto &file : files)
            folder.put(file);
        const auto scan = scanned({folder.path()});
        QStringList found;
        for (qsizetype i = 0; i < scan.drafts.size(); ++i) {
            found.append(names(scan.drafts[i]).join(u' '));
            QCOMPARE(scan.drafts.audioPaths(i).size(), scan.drafts[i].audioPaths.size());
        }
        QCOMPARE(found, calls);
        QCOMPARE(remarkIds(scan), remarks);
        if (calls.first().contains(u' '))
            QCOMPARE(party(scan.drafts.first(), ParticipantRole::Customer)->channel,
                     calls.first().startsWith(u"a.wav ") ? -1 : 1);
    }

    void symbolicLinks()
    {
        Folder outside;
        outside.put(u"secret.wav"_s);
        Folder folder;
        folder.put(u"real.wav"_s);
        folder.put(u"sub/deep.wav"_s);
        QVERIFY(QFile::link(outside.path(u"secret.wav"_s), folder.path(u"link.wav"_s)));
        QVERIFY(QFile::link(outside.path(), folder.path(u"linked"_s)));
        QVERIFY(QFile::link(folder.path(), folder.path(u"sub/loop"_s)));
        QVERIFY(QFile::link(folder.path(u"real.wav"_s), folder.path(u"again.wav"_s)));
        QVERIFY(QFile::link(folder.path(u"nowhere.wav"_s), folder.path(u"dangling.wav"_s)));
        const auto scan = scanned({folder.path()});
        QStringList found;
        for (const auto &draft : scan.drafts)
            found += names(draft);
        QCOMPARE(found, (QStringList{u"real.wav"_s, u"deep.wav"_s}));
        QCOMPARE(remarkIds(scan),
                 (QStringList{u"file-not-found dangling.wav"_s, u"link-outside link.wav"_s, u"link-outside linked"_s}));
        // A link that somebody gives by its own name is meant.
        QCOMPARE(scanned({folder.path(u"link.wav"_s)}).drafts.size(), 1);
    }

    void missingPath()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        const auto scan = scanned({folder.path(u"nope"_s), folder.path(u"a.wav"_s)});
        QCOMPARE(scan.drafts.size(), 1);
        QCOMPARE(remarkIds(scan), (QStringList{u"file-not-found nope"_s}));
    }

    void sidecarGoneSinceTheScan()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"a.json"_s, R"({"line": "x"})");
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.first().line, u"x"_s);
        QVERIFY(QFile::remove(folder.path(u"a.json"_s)));
        QCOMPARE(scan.drafts.first().line, u""_s);
        QCOMPARE(scan.drafts.first().audioPaths.size(), 1);
    }

    void cancelAndProgress()
    {
        Folder folder;
        for (int i = 0; i < 50; ++i)
            folder.put(u"%1.wav"_s.arg(i));
        CancelToken cancel;
        cancel.cancel();
        VERIFY_ERROR(scanForImport({folder.path()}, {}, {}, cancel), errors::Cancelled);
        Progress last;
        const auto scan = scanForImport({folder.path()}, {}, [&](const Progress &p) { last = p; }, {});
        VERIFY_OK(scan);
        QCOMPARE(last.doneItems, 50);
        QCOMPARE(last.totalItems, 50);
    }

    void manyRowsForNothing()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        QByteArray csv = "file,line\n";
        for (int i = 0; i < 200'000; ++i)
            csv += "x" + QByteArray::number(i) + ".wav,l\n";
        csv += "a.wav,found\n";
        folder.put(u"c.csv"_s, csv);
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.first().line, u"found"_s);
        QCOMPARE(scan.remarks.size(), 10'001);
        QCOMPARE(scan.remarks.last().error.id(), "interchange.remarks-left-out"_L1);
        QCOMPARE(scan.remarks.last().error.parameters().value(u"count"_s).toInt(), 190'000);
    }

    // The demo's week is what three kinds of recorders would hand over.
    void demo()
    {
        const QString demo = QStringLiteral(VOICELOG_SOURCE) + u"/resources/demo"_s;
        const QList<std::pair<QString, int>> folders{{u"kwaliteit"_s, 15}, {u"verkoop"_s, 10}, {u"servicedesk"_s, 15}};
        for (const auto &[name, count] : folders) {
            const auto scan = scanned({demo + u'/' + name});
            QCOMPARE(remarkIds(scan), QStringList());
            QCOMPARE(scan.drafts.size(), count);
            for (const auto &draft : scan.drafts) {
                QVERIFY(draft.startedAt.isValid());
                QVERIFY(!draft.sourceCallId.isEmpty());
                const QDate day = draft.startedAt.date();
                QVERIFY(day >= QDate(2026, 6, 15) && day <= QDate(2026, 6, 19));
                QVERIFY(!draft.notes.contains(u"no-call-data"_s));
                QVERIFY(!draft.notes.contains(u"offset-from-call-id"_s));
                QVERIFY(draft.participants.size() >= 1);
                if (draft.audioPaths.first().endsWith(u".opus"))
                    QCOMPARE(party(draft, ParticipantRole::Agent)->channel, 0);
            }
        }
    }
};

VOICELOG_APPLESS_TEST(TestImportScan)
#include "tst_importscan.moc"
