// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callcopytest.h"

#include <base/CsvReader.h>
#include <interchange/CallSheet.h>
#include <interchange/JsonSidecar.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestCallSheet : public QObject
{
    Q_OBJECT

    using Row = QMap<QByteArray, QByteArray>; // by the names of the columns

    static QList<Row> rows(const QByteArray &csv, char delimiter = ',')
    {
        QBuffer buffer;
        buffer.setData(csv);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(&buffer, delimiter);
        QList<QByteArray> names;
        QList<Row> found;
        while (true) {
            const auto row = reader.next();
            if (!row)
                qFatal("%s", qPrintable(row.error().toString()));
            if (!row->isValid())
                return found;
            if (names.isEmpty()) {
                names = row->fields;
                continue;
            }
            if (row->fields.size() != names.size())
                qFatal("a row of another length");
            Row cells;
            for (qsizetype i = 0; i < names.size(); ++i)
                cells.insert(names[i], row->fields[i]);
            found += cells;
        }
    }

private Q_SLOTS:
    void json()
    {
        const CallCopy copy = test::callCopy();
        const QJsonObject json = callSheetJson(copy);
        QCOMPARE(json[u"number"].toString(), u"SERVICE-2026-000017"_s);
        QCOMPARE(json[u"programmeName"].toString(), u"Klantenservice"_s);
        QCOMPARE(json[u"purpose"].toString(), u"SERVICE_HANDLING"_s);
        QCOMPARE(json[u"startedAt"].toString(), u"2026-06-15T07:12:20.005Z"_s);
        QCOMPARE(json[u"startedAtLocal"].toString(), u"2026-06-15T09:12:20.005+02:00"_s);
        QCOMPARE(json[u"durationMs"].toInteger(), 61'521);
        QCOMPARE(json[u"direction"].toString(), u"INBOUND"_s);
        QCOMPARE(json[u"objectionRaised"].toBool(true), false);
        QVERIFY(!json.contains(u"orderRef")); // not told
        const QJsonArray participants{
            QJsonObject{{u"role"_s, u"AGENT"_s}, {u"name"_s, u"Daan"_s}, {u"number"_s, u"301"_s}, {u"channel"_s, 0}},
            QJsonObject{{u"role"_s, u"CUSTOMER"_s},
                        {u"name"_s, u"Anouk"_s},
                        {u"number"_s, u"+31612345610"_s},
                        {u"channel"_s, 1},
                        {u"joinedMs"_s, 0},
                        {u"leftMs"_s, 60'000}},
            QJsonObject{{u"role"_s, u"THIRD"_s}, {u"channel"_s, 1}, {u"joinedMs"_s, 20'000}}};
        QCOMPARE(json[u"participants"].toArray(), participants);
        const QJsonArray segments{QJsonObject{
            {u"kind"_s, u"PROOF"_s}, {u"startMs"_s, 40'000}, {u"endMs"_s, 50'000}, {u"label"_s, u"Akkoord | ja"_s}}};
        QCOMPARE(json[u"segments"].toArray(), segments);
        const QJsonArray media{QJsonObject{{u"codec"_s, u"pcm_s16le"_s}, {u"channels"_s, 2}, {u"sampleRate"_s, 8000}}};
        QCOMPARE(json[u"media"].toArray(), media);
        const QJsonObject sound = json[u"sound"].toObject();
        QCOMPARE(sound[u"fileName"].toString(), u"SERVICE-2026-000017.wav"_s);
        QCOMPARE(sound[u"byteCount"].toInteger(), test::copiedSound.size());
        QCOMPARE(sound[u"sha512"].toString(),
                 QString::fromLatin1(QCryptographicHash::hash(test::copiedSound, QCryptographicHash::Sha512).toHex()));
        const QJsonArray leftOut{
            QJsonObject{
                {u"what"_s, u"OTHER_PERSON"_s}, {u"startMs"_s, 20'000}, {u"endMs"_s, 22'000}, {u"channel"_s, 1}},
            QJsonObject{{u"what"_s, u"BANK_ACCOUNT"_s}, {u"startMs"_s, 45'000}, {u"endMs"_s, 46'000}}};
        QCOMPARE(json[u"leftOut"].toArray(), leftOut);
        QCOMPARE(json[u"transcriptLanguage"].toString(), u"nl"_s);
    }

    void nothingOfOthersOrOfTheArchive()
    {
        const CallCopy copy = test::callCopy();
        const QByteArray json = QJsonDocument(callSheetJson(copy)).toJson();
        const QByteArray csv = callSheetCsv({copy});
        const QByteArrayList internals = test::internals(copy);
        for (const QByteArray &text : internals) {
            QVERIFY2(!json.contains(text), text.constData());
            QVERIFY2(!csv.contains(text), text.constData());
        }
    }

    void callId()
    {
        CallCopy copy = test::callCopy();
        const QString id = copy.recording.sourceCallId;
        copy.othersMasked = false;
        QVERIFY(!callSheetJson(copy).contains(u"sourceCallId")); // somebody is not told all the same
        copy.recording.participants.removeLast();
        QCOMPARE(callSheetJson(copy)[u"sourceCallId"].toString(), id);
        copy.othersMasked = true; // it may be the number alone
        QVERIFY(!callSheetJson(copy).contains(u"sourceCallId"));
        copy.othersMasked = false;
        copy.recording.sourceCallId = QString::fromLatin1(copy.recording.media.first().sha256.toHex());
        QVERIFY(!callSheetJson(copy).contains(u"sourceCallId"));
    }

    void noSound()
    {
        CallCopy copy = test::callCopy();
        copy.sound.reset();
        copy.cues.clear();
        QVERIFY(!callSheetJson(copy).contains(u"sound"));
        QVERIFY(!callSheetJson(copy).contains(u"transcriptLanguage"));
        QCOMPARE(rows(callSheetCsv({copy})).first()["soundFileName"], "");
    }

    // What goes out under the names of DOMAIN can be taken in by them.
    void readAsSidecar()
    {
        const CallCopy copy = test::callCopy();
        const auto read = readJsonSidecar(QJsonDocument(callSheetJson(copy)).toJson(), QTimeZone::utc());
        VERIFY_OK(read);
        QVERIFY(read->remarks.isEmpty());
        QCOMPARE(read->data.startedAt, copy.recording.startedAt);
        QCOMPARE(read->data.durationMs, copy.recording.durationMs);
        QCOMPARE(read->data.direction, copy.recording.direction);
        QCOMPARE(read->data.contractRef, copy.recording.contractRef);
        QCOMPARE(read->data.participants.size(), 3);
        QCOMPARE(read->data.segments.size(), 1);
    }

    void csv()
    {
        const QByteArray csv = callSheetCsv({test::callCopy(), test::callCopy()});
        QVERIFY(csv.startsWith("\xef\xbb\xbfnumber,sourceSystem,"));
        QVERIFY(csv.endsWith("\r\n"));
        const auto found = rows(csv);
        QCOMPARE(found.size(), 2);
        const auto &row = found.last();
        QCOMPARE(row["number"], "SERVICE-2026-000017");
        QCOMPARE(row["startedAt"], "2026-06-15T07:12:20.005Z");
        QCOMPARE(row["startedAtLocal"], "2026-06-15T09:12:20.005+02:00");
        QCOMPARE(row["durationMs"], "61521");
        QCOMPARE(row["objectionRaised"], "false");
        QCOMPARE(row["participants"], "AGENT | Daan | 301 | 0\n"
                                      "CUSTOMER | Anouk | +31612345610 | 1 | 0 | 60000\n"
                                      "THIRD |  |  | 1 | 20000");
        QCOMPARE(row["segments"], "PROOF | 40000 | 50000 | Akkoord \\| ja");
        QCOMPARE(row["leftOut"], "OTHER_PERSON | 20000 | 22000 | 1\nBANK_ACCOUNT | 45000 | 46000");
        QCOMPARE(row["media"], "pcm_s16le | 2 | 8000");
        QCOMPARE(row["soundFileName"], "SERVICE-2026-000017.wav");
        QCOMPARE(row["soundByteCount"], QByteArray::number(test::copiedSound.size()));
        QCOMPARE(row["sourceCallId"], "");
    }

    // Every member of the JSON has its column.
    void nothingMissingInCsv()
    {
        CallCopy copy = test::callCopy();
        copy.othersMasked = false;
        copy.recording.participants.removeLast();
        copy.recording.extent = Extent::Partial;
        copy.recording.extentReason = u"slot"_s;
        copy.recording.contractKind = u"ENERGY"_s;
        copy.recording.orderRef = u"O-1"_s;
        copy.recording.writtenAcceptanceRef = u"M-1"_s;
        copy.recording.objectionRaised = true;
        copy.recording.objectionAtMs = 3;
        const Row row = rows(callSheetCsv({copy})).first();
        for (auto cell = row.cbegin(); cell != row.cend(); ++cell)
            QVERIFY2(!cell.value().isEmpty(), cell.key().constData());
        const QStringList members = callSheetJson(copy).keys();
        for (const QString &member : members)
            QVERIFY2(member == u"sound" || row.contains(member.toLatin1()), qPrintable(member));
        QCOMPARE(row["objectionRaised"], "true");
        QCOMPARE(row["objectionAt"], "3");
    }

    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("formula") << u"=HYPERLINK(\"http://x\";\"y\")"_s
                                 << QByteArray("'=HYPERLINK(\"http://x\";\"y\")");
        QTest::newRow("telephone number") << u"+31201234567"_s << QByteArray("'+31201234567");
        QTest::newRow("minus") << u"-1+1"_s << QByteArray("'-1+1");
        QTest::newRow("at") << u"@A1"_s << QByteArray("'@A1");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
        QTest::newRow("quotes and delimiters") << u"a \"b\", c; d"_s << QByteArray("a \"b\", c; d");
        QTest::newRow("line break") << u"a\nb"_s << QByteArray("a\nb");
        QTest::newRow("accents") << u"Ĳsbrand é"_s << u"Ĳsbrand é"_s.toUtf8();
    }
    void cells()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        CallCopy copy = test::callCopy();
        copy.recording.line = text;
        for (const char delimiter : {',', ';', '\t'}) {
            const auto found = rows(callSheetCsv({copy}, delimiter), delimiter);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first()["line"], cell);
            QCOMPARE(found.first()["extent"], "FULL"); // what follows stands where it should
        }
    }

    void noCalls() { QVERIFY(rows(callSheetCsv({})).isEmpty()); }
};

VOICELOG_APPLESS_TEST(TestCallSheet)
#include "tst_callsheet.moc"
