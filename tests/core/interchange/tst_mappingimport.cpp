// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importscantest.h"

#include <base/BaseErrors.h>
#include <interchange/CallDataMappings.h>
#include <interchange/InterchangeErrors.h>
#include <interchange/MappingErrors.h>
#include <interchange/ReadyMappings.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QJsonDocument>
#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// Tables read by mappings: of one row, and through a whole scan.
class TestMappingImport : public QObject
{
    Q_OBJECT

    static CallDataMapping mappingOf(const QByteArray &json)
    {
        const auto mapping = CallDataMapping::fromText(json);
        if (!mapping)
            qFatal("%s", qPrintable(mapping.error().toString()));
        return *mapping;
    }
    static MappedColumns::Call readRow(const QByteArray &mapping, const QStringList &names, const QStringList &cells)
    {
        const auto columns = MappedColumns::make(std::make_shared<const CallDataMapping>(mappingOf(mapping)), names);
        if (!columns)
            qFatal("%s", qPrintable(columns.error().toString()));
        return columns->read(cells, 2, QTimeZone("Europe/Amsterdam"));
    }
    static QStringList problemIds(const MappedColumns::Call &call)
    {
        QStringList ids;
        for (const Error &error : call.remarks)
            ids.append(QString(error.id()).section(u'.', 1) + u' ' + error.parameters().value(u"name"_s).toString());
        return ids;
    }
    static ImportOptions ready()
    {
        ImportOptions options;
        options.mappings = readyMappings();
        return options;
    }
    static QString iso(const QDateTime &time) { return time.isValid() ? time.toString(Qt::ISODate) : QString(); }

private Q_SLOTS:
    void times_data()
    {
        QTest::addColumn<QByteArray>("how"); // of the mapping
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected"); // empty: not understood
        QTest::addColumn<QString>("note");
        const auto row = [](const char *title, const char *how, const QString &cell, const QString &expected,
                            const QString &note = {}) {
            QTest::newRow(title) << QByteArray(how) << cell << expected << note;
        };
        row("ISO, the import's zone", "", u"2026-06-15T09:12:20"_s, u"2026-06-15T07:12:20Z"_s);
        row("ISO with its own offset", R"(,"timeZone":"Asia/Tokyo")", u"2026-06-15T09:12:20+02:00"_s,
            u"2026-06-15T07:12:20Z"_s);
        row("the mapping's zone", R"(,"timeZone":"America/New_York")", u"2026-06-15 09:12:20"_s,
            u"2026-06-15T13:12:20Z"_s);
        row("the hour that comes twice", "", u"2026-10-25 02:30:00"_s, u"2026-10-25T00:30:00Z"_s, u"time-ambiguous"_s);
        row("the hour that is skipped", "", u"2026-03-29 02:30:00"_s, u"2026-03-29T01:30:00Z"_s, u"time-skipped"_s);
        row("pattern, American", R"(,"times":"pattern","timePattern":"M/d/yyyy h:mm:ss AP","timeZone":"UTC")",
            u"6/15/2026 9:12:20 PM"_s, u"2026-06-15T21:12:20Z"_s);
        row("pattern, short year", R"(,"times":"pattern","timePattern":"d-M-yy H:mm")", u"5-6-26 9:12"_s,
            u"2026-06-05T07:12:00Z"_s);
        row("pattern, the hour that comes twice", R"(,"times":"pattern","timePattern":"dd-MM-yyyy HH:mm")",
            u"25-10-2026 02:30"_s, u"2026-10-25T00:30:00Z"_s, u"time-ambiguous"_s);
        row("pattern, the hour that is skipped", R"(,"times":"pattern","timePattern":"dd-MM-yyyy HH:mm")",
            u"29-03-2026 02:30"_s, u"2026-03-29T01:30:00Z"_s, u"time-skipped"_s);
        row("pattern with a zone", R"(,"times":"pattern","timePattern":"dd-MM-yyyy HH:mm t")",
            u"15-06-2026 09:12 +02:00"_s, u"2026-06-15T07:12:00Z"_s);
        row("pattern that does not fit", R"(,"times":"pattern","timePattern":"dd-MM-yyyy HH:mm")",
            u"2026-10-25 02:30"_s, {});
        row("pattern, before belief", R"(,"times":"pattern","timePattern":"dd-MM-yyyy HH:mm")", u"01-01-1970 00:00"_s,
            {});
        row("Unix seconds", R"(,"times":"unix-s")", u"1781507540"_s, u"2026-06-15T07:12:20Z"_s);
        row("Unix seconds with a fraction", R"(,"times":"unix-s")", u"1781507540.5"_s, u"2026-06-15T07:12:20Z"_s);
        row("Unix milliseconds", R"(,"times":"unix-ms")", u"1781507540123"_s, u"2026-06-15T07:12:20Z"_s);
        row("milliseconds as seconds", R"(,"times":"unix-s")", u"1781507540123456"_s, {});
        row("no time at all", R"(,"times":"unix-ms")", u"soon"_s, {});
    }
    void times()
    {
        QFETCH(QByteArray, how);
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        QFETCH(QString, note);
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Europe/Amsterdam"); // the desk's own zone does not matter
        const auto restored = qScopeGuard([&before] { before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before); });
        const auto call = readRow(R"({"name":"x","columns":[{"column":"Begin","field":"startedAt"}])" + how + '}',
                                  {u"Begin"_s}, {cell});
        QCOMPARE(iso(call.data.startedAt), expected);
        QCOMPARE(problemIds(call), expected.isEmpty() ? QStringList{u"mapped-time Begin"_s} : QStringList());
        QCOMPARE(call.data.notes, note.isEmpty() ? QStringList() : QStringList{note});
    }

    void dateAndTimeApart()
    {
        const auto call = readRow(
            R"({"name":"x","columns":[{"column":"Datum","field":"date"},{"column":"Tijd","field":"time"}],
                "times":"pattern","timePattern":"dd/MM/yyyy HH.mm"})",
            {u"Tijd"_s, u"Datum"_s}, {u"09.12"_s, u"15/06/2026"_s});
        QCOMPARE(iso(call.data.startedAt), u"2026-06-15T07:12:00Z"_s);
        QVERIFY(call.remarks.isEmpty());
    }

    void valuesAndWords()
    {
        const QByteArray mapping = R"({"name":"x","columns":[
            {"column":"Duur","field":"duration"},{"column":"Soort","field":"direction"},
            {"column":"Klant 1","field":"customerNumber","optional":true},
            {"column":"Klant 2","field":"customerNumber","optional":true},{"column":"Lijn","field":"line"}],
            "constants":{"line":"Helpdesk","customerKind":"BUSINESS"},"durations":"minutes",
            "directionWords":{"INBOUND":["Ontvangen"],"OUTBOUND":["Gebeld"]},"country":"49"})";
        const QStringList names{u"Duur"_s, u"SOORT "_s, u"Klant 1"_s, u"Klant 2"_s, u"Lijn"_s};
        auto call = readRow(mapping, names, {u"1,5"_s, u"gebeld"_s, {}, u"030 1234567"_s, u"Verkoop"_s});
        QCOMPARE(call.data.durationMs, 90'000);
        QCOMPARE(call.data.direction, Direction::Outbound);
        QCOMPARE(call.data.customerNumber, u"+49301234567"_s);
        QCOMPARE(call.data.line, u"Verkoop"_s);
        QCOMPARE(call.data.customerKind, CustomerKind::Business);
        QVERIFY(call.remarks.isEmpty());
        call = readRow(mapping, names, {u"x"_s, u"sideways"_s, u"0301234567"_s, u"0309999999"_s});
        QCOMPARE(call.data.customerNumber, u"+49301234567"_s); // the first that is filled
        QCOMPARE(call.data.line, u"Helpdesk"_s);
        QCOMPARE(problemIds(call),
                 (QStringList{u"mapped-duration Duur"_s, u"mapped-direction Soort"_s, u"mapped-row-short "_s}));
    }

    void numbersAreKeptWhereWanted()
    {
        const auto call = readRow(R"({"name":"x","numbers":"keep","columns":[{"column":"a","field":"src"},
                                      {"column":"b","field":"dst"}]})",
                                  {u"a"_s, u"b"_s}, {u"020-1234567"_s, u"204"_s});
        RecordingDraft draft;
        call.data.applyTo(draft, u"31");
        QCOMPARE(draft.direction, Direction::Inbound);
        QCOMPARE(party(draft, ParticipantRole::Customer)->number, u"020-1234567"_s);
        QCOMPARE(party(draft, ParticipantRole::Agent)->number, u"204"_s);
    }

    void readyOnes_data()
    {
        QTest::addColumn<QString>("mapping");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("sound");
        QTest::addColumn<QString>("startedAt");
        QTest::addColumn<qint64>("durationMs");
        QTest::addColumn<QString>("parties"); // customer|agent, number and name of each
        QTest::addColumn<QString>("direction");
        QTest::addColumn<QString>("callId");
        QTest::newRow("Oreka")
            << u"Oreka"_s
            << QByteArray("id,timestamp,duration,filename,service_id,localParty,localEntryPoint,remoteParty,direction,"
                          "port_id,portName,nativeCallId,state\n"
                          "77,2026-06-15 09:12:20,61,2026/06/15/09/20260615_091220_RTP7.wav,1,204,0851234567,"
                          "0612345678,out,3,RTP7,abc@10.0.0.1,2\n")
            << u"2026/06/15/09/20260615_091220_RTP7.wav"_s << u"2026-06-15T07:12:20Z"_s << qint64(61'000)
            << u"+31612345678 |204 "_s << u"OUTBOUND"_s << u"oreka 77"_s;
        QTest::newRow("Oreka's tape messages")
            << u"Oreka"_s
            << QByteArray("recid,timestamp,filename,localparty,remoteparty,direction,duration\n"
                          "9,1781507540,20260615_091220_RTP7.wav,204,0612345678,in,61\n")
            << u"20260615_091220_RTP7.wav"_s << u"2026-06-15T07:12:20Z"_s << qint64(61'000) << u"+31612345678 |204 "_s
            << u"INBOUND"_s << u"oreka 9"_s;
        QTest::newRow("Verba")
            << u"Verint Verba"_s
            << QByteArray("id;modality_id;native_id;native_call_id;source_caller_id;source_name;destination_caller_id;"
                          "destination_name;start_date;end_date\n"
                          "4a9d5ec0-7a40-11e4;voice;d5|1|-1;d5;+31201234567;Anouk Jansen;sip:204@acme.nl;Daan;"
                          "2026-06-15 09:12:20.000;2026-06-15 09:13:20.000\n")
            << u"4a9d5ec0-7a40-11e4.wav"_s << u"2026-06-15T07:12:20Z"_s << qint64(60'000)
            << u"+31201234567 Anouk Jansen|204 Daan"_s << u"INBOUND"_s << u"verba 4a9d5ec0-7a40-11e4"_s;
        QTest::newRow("Twilio")
            << u"Twilio"_s
            << QByteArray("sid,account_sid,call_sid,date_created,start_time,duration,channels,source,status\n"
                          "RE0123,AC01,CA99,\"Mon, 15 Jun 2026 07:13:30 +0000\",\"Mon, 15 Jun 2026 07:12:20 +0000\",61,"
                          "2,DialVerb,completed\n")
            << u"RE0123.mp3"_s << u"2026-06-15T07:12:20Z"_s << qint64(61'000) << u" |-"_s << u"INBOUND"_s
            << u"twilio RE0123"_s;
        QTest::newRow("Zoom Phone")
            << u"Zoom Phone"_s
            << QByteArray("id,call_id,caller_name,caller_number,callee_name,callee_number,direction,date_time,end_time,"
                          "duration,recording_type\n"
                          "z1,7001,Daan,204,Anouk Jansen,+31612345678,outbound,2026-06-15T07:12:20Z,"
                          "2026-06-15T07:13:21Z,61,Automatic\n")
            << u"z1.mp3"_s << u"2026-06-15T07:12:20Z"_s << qint64(61'000) << u"+31612345678 Anouk Jansen|204 Daan"_s
            << u"OUTBOUND"_s << u"zoom z1"_s;
        QTest::newRow("Genesys Cloud") << u"Genesys Cloud"_s
                                       << QByteArray(
                                              "id,conversationId,startTime,endTime,media,outputDurationMs\n"
                                              "g1,c9,2026-06-15T07:12:20.000Z,2026-06-15T07:13:21.000Z,audio,61000\n")
                                       << u"g1.opus"_s << u"2026-06-15T07:12:20Z"_s << qint64(61'000) << u" |-"_s
                                       << u"INBOUND"_s << u"genesys-cloud g1"_s;
    }
    void readyOnes()
    {
        QFETCH(QString, mapping);
        QFETCH(QByteArray, csv);
        QFETCH(QString, sound);
        QFETCH(QString, startedAt);
        QFETCH(qint64, durationMs);
        QFETCH(QString, parties);
        QFETCH(QString, direction);
        QFETCH(QString, callId);
        Folder folder;
        folder.put(sound);
        folder.put(u"export.csv"_s, csv);
        const auto scan = scanned({folder.path()}, ready());
        QCOMPARE(remarkIds(scan), QStringList());
        QCOMPARE(scan.mappings.size(), 1);
        QCOMPARE(scan.mappings.first().name, mapping);
        QCOMPARE(scan.drafts.size(), 1);
        const auto draft = scan.drafts.first();
        QCOMPARE(iso(draft.startedAt), startedAt);
        QCOMPARE(draft.durationMs, durationMs);
        const auto text = [&](ParticipantRole role) {
            const auto *one = party(draft, role);
            return one ? one->number + u' ' + one->name : u"-"_s;
        };
        QCOMPARE(text(ParticipantRole::Customer) + u'|' + text(ParticipantRole::Agent), parties);
        QCOMPARE(QString(enumId(draft.direction)), direction);
        QCOMPARE(draft.sourceSystem + u' ' + draft.sourceCallId, callId);
        QCOMPARE(draft.sidecarName, u"export.csv"_s);
        QVERIFY(csv.startsWith(draft.sidecar.first(20)));
    }

    void aJsonOfOneCallIsRecognisedToo()
    {
        Folder folder;
        folder.put(u"a.mp3"_s);
        folder.put(u"a.json"_s, R"({"id":"z1","caller_number":"204","callee_number":"0612345678","direction":"outbound",
                                    "date_time":"2026-06-15T07:12:20Z","duration":61,"owner":{"name":"Daan"}})");
        const auto scan = scanned({folder.path()}, ready());
        QCOMPARE(scan.mappings.size(), 1);
        QCOMPARE(scan.mappings.first().name, u"Zoom Phone"_s);
        QCOMPARE(scan.drafts.first().sourceSystem, u"zoom"_s);
        QCOMPARE(scan.drafts.first().durationMs, 61'000);
        // A member of an object is a column too.
        ImportOptions options;
        options.mapping = mappingOf(R"({"name":"x","columns":[{"column":"owner.name","field":"agent"}]})");
        const auto named = scanned({folder.path()}, options).drafts.first();
        QCOMPARE(party(named, ParticipantRole::Agent)->name, u"Daan"_s);
    }

    void ofTwoThatFitNoneIsUsed()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"calls.csv"_s, "Naam;Begin;Wie\na.wav;2026-06-15 09:12:20;Anouk\n");
        const QByteArray columns = R"("columns":[{"column":"Naam","field":"file"},
            {"column":"Begin","field":"startedAt"},{"column":"Wie","field":"customer"}]})";
        ImportOptions options;
        options.mappings = {mappingOf(R"({"name":"one",)" + columns),
                            mappingOf(R"({"name":"two","timeZone":"UTC",)" + columns)};
        auto scan = scanned({folder.path()}, options);
        QCOMPARE(remarkIds(scan), QStringList{u"mapping-ambiguous calls.csv"_s});
        QCOMPARE(scan.remarks.first().error.parameters().value(u"names"_s).toString(), u"one, two"_s);
        QVERIFY(scan.mappings.isEmpty());
        options.mapping = options.mappings.last(); // chosen
        scan = scanned({folder.path()}, options);
        QCOMPARE(remarkIds(scan), QStringList());
        QCOMPARE(iso(scan.drafts.first().startedAt), u"2026-06-15T09:12:20Z"_s);
        // A ready one gives way to one's own.
        const CallDataMappings mappings({}, {options.mappings.first(), readyMappings().first()});
        QCOMPARE(mappings.recognised({u"naam"_s, u"begin"_s, u"wie"_s})->name, u"one"_s);
    }

    void aChosenOneThatDoesNotFitIsTold()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"calls.csv"_s, "file,customer\na.wav,Anouk\n");
        ImportOptions options;
        options.mapping = mappingOf(R"({"name":"x","columns":[{"column":"Bestand","field":"file"}]})");
        const auto scan = scanned({folder.path()}, options);
        QCOMPARE(remarkIds(scan), QStringList{u"mapping-does-not-fit calls.csv"_s});
        QCOMPARE(scan.remarks.first().error.parameters().value(u"columns"_s).toString(), u"Bestand"_s);
        QCOMPARE(party(scan.drafts.first(), ParticipantRole::Customer)->name, u"Anouk"_s); // by its own names
        options.mapping->columns.clear();
        const auto refused = scanForImport({folder.path()}, options, {}, {});
        QVERIFY(!refused && refused.error().is(errors::MappingWithoutColumns));
    }

    void howTheSoundIsNamed_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<QString>("cell");
        QTest::newRow("path") << QByteArray() << u"D:\\rec\\2026\\a-7.wav"_s;
        QTest::newRow("last part of an address")
            << QByteArray(R"(,"fileBy":"last-part")") << u"https://api.example/v1/rec/a-7.wav?download=1#x"_s;
        QTest::newRow("of columns") << QByteArray(R"(,"fileBy":"template","fileTemplate":"{file}-{n}.wav")") << u"a"_s;
        QTest::newRow("without an ending")
            << QByteArray(R"(,"fileBy":"template","fileTemplate":"{file}-{n}")") << u"a"_s;
    }
    void howTheSoundIsNamed()
    {
        QFETCH(QByteArray, how);
        QFETCH(QString, cell);
        Folder folder;
        folder.put(u"2026/a-7.wav"_s);
        folder.put(u"2026/b.wav"_s);
        folder.put(u"calls.csv"_s, "file,n,who\n" + cell.toUtf8() + ",7,Anouk\n,8,Nobody\n");
        ImportOptions options;
        options.mapping = mappingOf(R"({"name":"x","columns":[{"column":"file","field":"file"},
            {"column":"who","field":"customer"}])" +
                                    how + '}');
        const auto scan = scanned({folder.path()}, options);
        QCOMPARE(party(scan.drafts[0], ParticipantRole::Customer)->name, u"Anouk"_s);
        QCOMPARE(party(scan.drafts[1], ParticipantRole::Customer)->name, QString());
        QCOMPARE(remarkIds(scan), QStringList{u"csv-row-without-sound calls.csv"_s});
    }

    void formsOfTables()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"b.wav"_s);
        // Title lines above the header, a bar, and Windows-1252.
        folder.put(u"calls.csv"_s, "Export of June\n\nBestand|Klant|Begin\na.wav|Andr\xe9|15-06-2026 09:12\n"
                                   "b.wav|\x80uro|15-06-2026 10:00\n");
        ImportOptions options;
        options.mapping = mappingOf(QByteArray(R"({"name":"x","encoding":"windows-1252","headerRow":2,"times":"pattern",
            "timePattern":"dd-MM-yyyy HH:mm","columns":[{"column":"bestand","field":"file"},
            {"column":"Klant","field":"customer"},{"column":"no. 3","field":"startedAt"}]})")
                                        .replace("no. ", "#"));
        auto scan = scanned({folder.path()}, options);
        QCOMPARE(remarkIds(scan), QStringList());
        QCOMPARE(party(scan.drafts[0], ParticipantRole::Customer)->name, u"André"_s);
        QCOMPARE(party(scan.drafts[1], ParticipantRole::Customer)->name, u"€uro"_s);
        QCOMPARE(iso(scan.drafts[0].startedAt), u"2026-06-15T07:12:00Z"_s);
        // No header row at all.
        folder.put(u"calls.csv"_s, "a.wav;Anouk\nb.wav;Daan\n");
        options.mapping =
            mappingOf(QByteArray(R"({"name":"x","headerRow":0,"columns":[{"column":"no. 1","field":"file"},
            {"column":"no. 2","field":"customer"}]})")
                          .replace("no. ", "#"));
        scan = scanned({folder.path()}, options);
        QCOMPARE(remarkIds(scan), QStringList());
        QCOMPARE(party(scan.drafts[1], ParticipantRole::Customer)->name, u"Daan"_s);
        // UTF-16 is told, not guessed at.
        folder.put(u"calls.csv"_s, QByteArray("\xff\xfe"
                                              "a\0,\0",
                                              6));
        QCOMPARE(remarkIds(scanned({folder.path()}, options)), QStringList{u"csv-utf16 calls.csv"_s});
    }

    void rowsThatDoNotFitAreTold()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"calls.csv"_s, "Bestand;Begin;Richting;Duur\na.wav;gisteren;sideways;lang\n");
        ImportOptions options;
        options.mapping = mappingOf(R"({"name":"x","columns":[{"column":"Bestand","field":"file"},
            {"column":"Begin","field":"startedAt"},{"column":"Richting","field":"direction"},
            {"column":"Duur","field":"duration"}]})");
        const auto scan = scanned({folder.path()}, options);
        QCOMPARE(remarkIds(scan), (QStringList{u"mapped-time calls.csv"_s, u"mapped-direction calls.csv"_s,
                                               u"mapped-duration calls.csv"_s}));
        for (const auto &remark : scan.remarks) {
            QCOMPARE(remark.error.parameters().value(u"line"_s).toInt(), 2);
            QVERIFY(!remark.error.toString().contains(u"gisteren"_s)); // values are personal data
        }
        QVERIFY(!scan.drafts.first().startedAt.isValid());
    }

    void manyRowsInLittleMemory()
    {
        Folder folder;
        QByteArray csv = "Bestand;Begin\n";
        for (int i = 0; i < 50'000; ++i)
            csv += "x" + QByteArray::number(i) + ".wav;2026-06-15 09:12:20\n";
        csv += "a.wav;2026-06-15 09:12:20\n";
        folder.put(u"a.wav"_s);
        folder.put(u"calls.csv"_s, csv);
        const auto mapping = std::make_shared<const CallDataMapping>(mappingOf(
            R"({"name":"x","columns":[{"column":"Bestand","field":"file"},{"column":"Begin","field":"startedAt"}]})"));
        const auto table = CsvSample::read(folder.path(u"calls.csv"_s), CsvSample::formOf(*mapping));
        VERIFY_OK(table);
        QCOMPARE(table->rows().size(), 20);
        QCOMPARE(table->form().delimiter, ';');
        const auto columns = MappedColumns::make(mapping, table->names());
        VERIFY_OK(columns);
        qint64 rows = 0;
        qint64 last = 0;
        const auto done = CsvSidecar::open(*table, *columns)
                              .forEachCall(
                                  [&](const CsvSidecar::Call &call, CsvSidecar::Place place) {
                                      rows += call.data.startedAt.isValid() && call.remarks.isEmpty() ? 1 : 0;
                                      last = place.line;
                                  },
                                  QTimeZone("Europe/Amsterdam"), {});
        VERIFY_OK(done);
        QCOMPARE(rows, 50'001);
        QCOMPARE(last, 50'002);
        ImportOptions options;
        options.mapping = *mapping;
        const auto scan = scanned({folder.path()}, options);
        QCOMPARE(iso(scan.drafts.first().startedAt), u"2026-06-15T07:12:20Z"_s);
        QCOMPARE(scan.remarks.size(), 10'001); // the rest is counted
    }
};

VOICELOG_GUILESS_TEST(TestMappingImport)
#include "tst_mappingimport.moc"
