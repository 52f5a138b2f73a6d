// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importscantest.h"

#include <base/BaseErrors.h>
#include <base/CsvReader.h>
#include <support/ResultTest.h>
#include <support/TestData.h>
#include <support/TestMain.h>

#include <QBuffer>
#include <QSet>

#include <map>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

// A row of cdr_csv with all 21 columns: seconds are those of 15 June 2026, 09:12.
QByteArray cdrRow(const QString &src, const QString &dst, const QString &dstChannel, int start, int answer, int end,
                  const QString &uniqueId, const QString &linkedId, bool utc = false)
{
    const auto time = [&](int second) {
        return QTime(utc ? 7 : 9, 12).addSecs(second).toString(u"'2026-06-15' HH:mm:ss"_s);
    };
    const bool answered = answer >= 0;
    return u"\"\",\"%1\",\"%2\",\"ctx\",\"\"\"Jan\"\" <%1>\",\"PJSIP/provider-01\",\"%3\",\"Dial\",\"\","
           "\"%4\",%5,\"%6\",%7,%8,\"%9\",\"DOCUMENTATION\",\"%10\",\"\",\"\",\"%11\",1\n"_s
               .arg(src, dst, dstChannel, time(start), answered ? u"\"%1\""_s.arg(time(answer)) : QString(), time(end))
               .arg(end - start)
               .arg(answered ? end - answer : 0)
               .arg(answered ? u"ANSWERED"_s : u"NO ANSWER"_s, uniqueId, linkedId)
               .toUtf8();
}

const auto callId = u"1781507530.10"_s; // 2026-06-15 07:12:10 UTC
const auto secondId = u"1781507560.12"_s;

QByteArray celRow(const QString &type, const QString &time)
{
    return u"\"%1\",\"%2\",\"\",\"\",\"\",\"\",\"\",\"s\",\"ctx\",\"PJSIP/204-02\",\"\",\"\",\"3\",\"\","
           "\"%3\",\"%3\",\"\",\"\",\"\",\"\"\n"_s.arg(type, time, callId)
               .toUtf8();
}

/// A sample's call: its rows, as the sample has them.
struct SampleCall
{
    QList<QList<QByteArray>> rows;
    [[nodiscard]] bool isAnswered() const { return !answeredRow().isEmpty(); }
    [[nodiscard]] QList<QByteArray> answeredRow() const
    {
        for (const auto &row : rows) {
            if (row[14] == "ANSWERED")
                return row;
        }
        return {};
    }
};

std::map<QString, SampleCall> sampleCalls(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    CsvReader reader(&file, ',');
    std::map<QString, SampleCall> calls;
    for (auto row = reader.next(); row && row->isValid(); row = reader.next())
        calls[QString::fromUtf8(row->fields[16])].rows.append(row->fields);
    return calls;
}

QDateTime momentOf(const QByteArray &text)
{
    auto moment = QDateTime::fromString(QString::fromUtf8(text), u"yyyy-MM-dd HH:mm:ss"_s);
    moment.setTimeZone(QTimeZone::UTC); // on which the sample's telephone system was
    return moment;
}

QString digits(const QByteArray &number) { return QString::fromUtf8(number).remove(u'-'); }

// As FreePBX names and files a sound.
QString freePbxFile(const QString &kind, const QString &id, const SampleCall &call)
{
    const auto row = call.answeredRow();
    const auto start = momentOf(row[9]);
    return start.toString(u"yyyy/MM/dd/"_s) + kind + u'-' + digits(row[2]) + u'-' + digits(row[1]) +
           start.toString(u"-yyyyMMdd-HHmmss-"_s) + id + u".wav"_s;
}

} // namespace

/// Folders of Asterisk and FreePBX, with their logs, as they are taken in.
class TestAsteriskImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCallTwoSounds()
    {
        Folder folder;
        const auto one = u"external-204-0612345678-20260615-091210-"_s + callId;
        const auto two = u"external-205-0612345678-20260615-091240-"_s + secondId;
        folder.put(u"monitor/2026/06/15/"_s + one + u".wav"_s);
        folder.put(u"monitor/2026/06/15/"_s + two + u".wav"_s);
        const auto rows = cdrRow(u"0612345678"_s, u"204"_s, u"PJSIP/204-02"_s, 10, 20, 50, callId, callId) +
                          cdrRow(u"0612345678"_s, u"205"_s, u"PJSIP/205-03"_s, 40, 50, 90, secondId, callId);
        folder.put(u"log/cdr-csv/Master.csv"_s, rows + "\"half\n" +
                                                    cdrRow(u"0201112222"_s, u"206"_s, u"PJSIP/206-09"_s, 10, 20, 30,
                                                           u"1781507530.99"_s, u"1781507530.99"_s));
        folder.put(u"log/cdr-csv/verkoop.csv"_s, rows); // the same rows, by their account
        folder.put(u"log/cel-custom/Master.csv"_s,
                   celRow(u"HOLD"_s, u"1781507545.0"_s) + celRow(u"UNHOLD"_s, u"1781507550.0"_s));
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), QStringList{u"call-log-line Master.csv"_s});
        QCOMPARE(scan.remarks.first().error.parameters().value(u"line"_s).toInt(), 3);
        QCOMPARE(scan.drafts.size(), 2);
        const auto a = scan.drafts[0];
        QCOMPARE(a.sourceSystem, u"freepbx"_s);
        QCOMPARE(a.sourceCallId, one);
        QCOMPARE(a.startedAt.toString(Qt::ISODate), u"2026-06-15T07:12:20Z"_s);
        QCOMPARE(a.durationMs, 30'000);
        QCOMPARE(a.direction, Direction::Inbound);
        QCOMPARE(a.notes, QStringList());
        QCOMPARE(party(a, ParticipantRole::Agent)->number, u"204"_s);
        QCOMPARE(party(a, ParticipantRole::Customer)->number, u"+31612345678"_s);
        QCOMPARE(party(a, ParticipantRole::Customer)->name, u"Jan"_s);
        QCOMPARE(a.segments.size(), 1);
        QCOMPARE(a.segments.first().kind, SegmentKind::Hold);
        QCOMPARE(a.segments.first().range, (TimeRange{5000, 10'000}));
        QCOMPARE(a.sidecarName, u"Master.csv"_s);
        QCOMPARE(a.sidecar, rows); // its own rows once, not those of other people
        const auto b = scan.drafts[1];
        QCOMPARE(b.sourceCallId, two);
        QCOMPARE(b.startedAt.toString(Qt::ISODate), u"2026-06-15T07:12:50Z"_s);
        QCOMPARE(b.durationMs, 40'000);
        QCOMPARE(party(b, ParticipantRole::Agent)->number, u"205"_s);
        QCOMPARE(party(b, ParticipantRole::Customer)->name, u"Jan"_s);
        QCOMPARE(b.sidecar, rows);
        QVERIFY(b.segments.isEmpty());
    }

    void namesThatAreNoPattern()
    {
        Folder folder;
        folder.put(u"rec/"_s + callId + u".wav"_s);
        folder.put(u"rec/gesprek "_s + callId + u" deel 2.wav"_s);
        folder.put(u"rec/zonder.wav"_s);
        folder.put(u"Master.csv"_s,
                   cdrRow(u"0612345678"_s, u"204"_s, u"PJSIP/204-02"_s, 10, 20, 50, callId, callId, true));
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), QStringList());
        QCOMPARE(scan.drafts.size(), 3);
        QCOMPARE(scan.drafts[0].sourceSystem, u"asterisk"_s);
        QCOMPARE(scan.drafts[0].sourceCallId, callId);
        QCOMPARE(scan.drafts[0].startedAt.toString(Qt::ISODate), u"2026-06-15T07:12:20Z"_s); // its clock was on UTC
        QVERIFY(scan.drafts[0].notes.contains(u"offset-from-call-id"_s));
        QCOMPARE(scan.drafts[1].sourceCallId, callId + u"/gesprek "_s + callId + u" deel 2"_s);
        QVERIFY(scan.drafts[1].notes.contains(u"call-id-shared"_s));
        QVERIFY(scan.drafts[2].notes.contains(u"no-call-data"_s)); // as without any log
        QVERIFY(scan.drafts[2].sourceCallId.isEmpty());
    }

    void tableOfFreePbx()
    {
        const QByteArray header =
            "calldate;clid;src;dst;channel;dstchannel;lastapp;duration;billsec;disposition;uniqueid;did;"
            "recordingfile;linkedid\n";
        const auto row = [](const QByteArray &day, const QByteArray &src, const QByteArray &id,
                            const QByteArray &file) {
            return day + " 09:12:10;\"\"\"Jan\"\" <" + src + ">\";" + src +
                   ";204;PJSIP/t-01;PJSIP/204-02;Dial;80;70;ANSWERED;" + id + ";0851234567;" + file + ';' + id + '\n';
        };
        Folder folder;
        folder.put(u"monitor/2026/06/15/op-verzoek.wav"_s);
        folder.put(u"monitor/2026/06/16/op-verzoek.wav"_s);
        folder.put(u"monitor/2026/06/16/anders.mp3"_s); // made smaller since
        folder.put(u"monitor/2026/06/16/zonder-id.wav"_s);
        folder.put(u"cdr.csv"_s, header + row("2026-06-15", "0611111111", "1781507530.1", "op-verzoek.wav") +
                                     row("2026-06-16", "0622222222", "1781593930.2", "op-verzoek.wav") +
                                     row("2026-06-16", "0633333333", "1781593930.3", "anders.wav") +
                                     row("2026-06-16", "0644444444", "1781593930.4", "weg.wav") +
                                     row("2026-06-16", "0666666666", "", "zonder-id.wav") +
                                     row("2026-06-16", "0644444444", "1781593930.4", "weg.wav") +
                                     row("2026-06-16", "0655555555", "1781593930.5", ""));
        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), QStringList{u"csv-row-without-sound cdr.csv"_s});
        QCOMPARE(scan.remarks.first().error.parameters().value(u"line"_s).toInt(), 5);
        QCOMPARE(scan.drafts.size(), 4);
        QStringList customers;
        for (const auto &draft : scan.drafts) {
            customers.append(party(draft, ParticipantRole::Customer)->number);
            QCOMPARE(draft.line, u"+31851234567"_s);
            QCOMPARE(draft.durationMs, 70'000);
            QCOMPARE(draft.sidecar.count('\n'), 2);
            QVERIFY(draft.sidecar.startsWith(header));
        }
        QCOMPARE(customers, (QStringList{u"+31611111111"_s, u"+31633333333"_s, u"+31622222222"_s, u"+31666666666"_s}));
    }

    void betterSourcesGoBefore()
    {
        Folder folder;
        const auto name = u"external-204-0612345678-20260615-091210-"_s + callId;
        folder.put(name + u".wav"_s);
        folder.put(name + u".json"_s, R"({"agent": "Anna de Vries", "customerNumber": "0699999999"})");
        folder.put(u"Master.csv"_s,
                   cdrRow(u"0612345678"_s, u"204"_s, u"PJSIP/204-02"_s, 10, 20, 50, callId, callId) +
                       cdrRow(u"0612345678"_s, u"205"_s, u"PJSIP/205-02"_s, 50, 60, 90, callId, callId));
        auto draft = scanned({folder.path()}).drafts.first();
        QCOMPARE(draft.participants.size(), 2);
        QCOMPARE(party(draft, ParticipantRole::Agent)->name, u"Anna de Vries"_s);
        QCOMPARE(party(draft, ParticipantRole::Customer)->number, u"+31699999999"_s);
        QCOMPARE(draft.durationMs, 70'000);
        QVERIFY(QFile::remove(folder.path(name + u".json"_s)));
        // A sound given by itself finds the log beside it.
        const auto scan = scanned({folder.path(name + u".wav"_s)});
        draft = scan.drafts.first();
        QCOMPARE(draft.participants.size(), 3);
        QCOMPARE(draft.participants[2].joinedMs, 40'000);
        QVERIFY(QFile::remove(folder.path(u"Master.csv"_s)));
        QVERIFY(scan.drafts.first().notes.contains(u"sidecar-not-read"_s)); // gone since the scan
    }

    void otherSystemsIds()
    {
        Folder folder;
        folder.put(u"external-204-0612345678-20260615-091210-pbx-a-"_s + callId + u".wav"_s);
        folder.put(u"Master.csv"_s, cdrRow(u"0611111111"_s, u"204"_s, u"PJSIP/204-02"_s, 10, 20, 50,
                                           u"pbx-b-"_s + callId, u"pbx-b-"_s + callId) +
                                        cdrRow(u"0622222222"_s, u"204"_s, u"PJSIP/204-02"_s, 10, 20, 50,
                                               u"pbx-a-"_s + callId, u"pbx-a-"_s + callId));
        const auto draft = scanned({folder.path()}).drafts.first();
        QCOMPARE(party(draft, ParticipantRole::Customer)->number, u"+31622222222"_s);
    }

    void oneCallWithoutEnd()
    {
        Folder folder;
        folder.put(callId + u".wav"_s);
        QByteArray rows;
        for (int i = 0; i < 3000; ++i)
            rows += cdrRow(u"0612345678"_s, QString::number(1000 + i), {}, 10 + i, -1, 20 + i, callId, callId);
        folder.put(u"Master.csv"_s, rows);
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.first().sidecar.count('\n'), 1000);
        CancelToken cancel;
        cancel.cancel();
        VERIFY_ERROR(scanForImport({folder.path()}, {}, {}, cancel), errors::Cancelled);
    }

    // A FreePBX folder made of the samples' records and of real sound: the same calls as the records' groups.

    void samplesAsFolder_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<bool>("table");
        QTest::newRow("two weeks, cdr_csv") << u"fafeitsch_cdr.csv"_s << false;
        QTest::newRow("two weeks, table") << u"fafeitsch_cdr.csv"_s << true;
        QTest::newRow("few, cdr_csv") << u"fafeitsch_smallcdr.csv"_s << false;
        QTest::newRow("few, table") << u"fafeitsch_smallcdr.csv"_s << true;
    }

    void samplesAsFolder()
    {
        QFETCH(QString, sample);
        QFETCH(bool, table);
        if (samples().isEmpty())
            QSKIP("no samples");
        const QString path = samples() + u"/cdr/"_s + sample;
        const auto calls = sampleCalls(path);
        const auto sound = contentsOf(samples() + u"/audio/M1F1-uint8-AFsp.wav"_s);
        Folder folder;
        QByteArray rows = "calldate,src,dst,channel,dstchannel,lastapp,duration,billsec,disposition,uniqueid,"
                          "recordingfile,linkedid\n";
        QHash<QString, QString> groups; // of each sound
        int twice = 0;
        for (const auto &[id, call] : calls) {
            QString file;
            if (call.isAnswered()) {
                file = freePbxFile(u"external"_s, id, call);
                folder.put(u"monitor/"_s + file, sound);
                groups.insert(file.section(u'/', -1), id);
                if (++twice % 10 == 0) { // recorded by a queue too
                    const auto second = freePbxFile(u"q"_s, id, call);
                    folder.put(u"monitor/"_s + second, sound);
                    groups.insert(second.section(u'/', -1), id);
                }
            }
            for (const auto &r : call.rows)
                rows += r[9] + ',' + r[1] + ',' + r[2] + ',' + r[5] + ',' + r[6] + ',' + r[7] + ',' + r[12] + ',' +
                        r[13] + ',' + r[14] + ',' + r[16] + ',' + file.section(u'/', -1).toUtf8() + ',' + r[16] + '\n';
        }
        folder.put(table ? u"cdr.csv"_s : u"cdr-csv/Master.csv"_s, table ? rows : contentsOf(path));

        const auto scan = scanned({folder.path()});
        QCOMPARE(remarkIds(scan), QStringList());
        QCOMPARE(scan.drafts.size(), groups.size());
        QSet<QString> foundGroups;
        QSet<QString> ids;
        for (const auto &draft : scan.drafts) {
            const QString file = names(draft).first();
            const QString id = groups.value(file);
            const auto &call = calls.at(id);
            foundGroups.insert(id);
            ids.insert(draft.sourceCallId);
            QDateTime answer;
            QDateTime end;
            QSet<QByteArray> lines;
            QSet<QString> reached;
            for (const auto &row : call.rows) {
                lines.insert(row.join(','));
                end = end.isValid() ? std::max(end, momentOf(row[11])) : momentOf(row[11]);
                if (row[14] != "ANSWERED")
                    continue;
                answer = answer.isValid() ? std::min(answer, momentOf(row[10])) : momentOf(row[10]);
                reached.insert(digits(row[2]));
            }
            // The table has no answers: they follow from the billed seconds, one more or less.
            QVERIFY(std::abs(draft.startedAt.msecsTo(answer)) <= (table ? 1000 : 0));
            QVERIFY(draft.durationMs);
            QVERIFY(std::abs(*draft.durationMs - answer.msecsTo(end)) <= 3000);
            const bool external = file.startsWith(u"external"_s);
            QCOMPARE(draft.direction, external ? Direction::Inbound : Direction::Internal); // as the kinds tell
            if (external)
                QCOMPARE(party(draft, ParticipantRole::Customer)->number, digits(call.answeredRow()[1]));
            if (call.answeredRow()[7] == "Dial") {
                QVERIFY(party(draft, ParticipantRole::Agent));
                for (const auto &participant : draft.participants)
                    QVERIFY(!external || participant.role != ParticipantRole::Agent ||
                            reached.contains(participant.number));
            }
            QCOMPARE(draft.sidecar.count('\n'), lines.size() + (table ? 1 : 0));
            QVERIFY(!draft.notes.contains(u"no-call-data"_s) && !draft.notes.contains(u"call-data-from-name"_s));
        }
        QCOMPARE(ids.size(), groups.size()); // no sound is taken for another one
        QSet<QString> answered;
        for (const auto &[id, call] : calls) {
            if (call.isAnswered())
                answered.insert(id);
        }
        QCOMPARE(foundGroups, answered);
    }
};

VOICELOG_APPLESS_TEST(TestAsteriskImport)
#include "tst_asteriskimport.moc"
