// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/BaseErrors.h>
#include <interchange/CallDataMapping.h>
#include <interchange/MappingErrors.h>
#include <interchange/ReadyMappings.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace voicelog;
using namespace Qt::StringLiterals;

/// A mapping as a value: its JSON, and what is wrong with one.
class TestCallDataMapping : public QObject
{
    Q_OBJECT

    static CallDataMapping whole()
    {
        CallDataMapping mapping;
        mapping.name = u"Our recorder"_s;
        mapping.delimiter = '\t';
        mapping.encoding = CallDataMapping::Encoding::Windows1252;
        mapping.headerRow = 3;
        mapping.columns = {{u"Bestand"_s, CallField::File, false},       {u"Datum"_s, CallField::Date, false},
                           {u"Tijd"_s, CallField::Time, false},          {u"Nr 1"_s, CallField::CustomerNumber, true},
                           {u"Nr 2"_s, CallField::CustomerNumber, true}, {u"In/uit"_s, CallField::Direction, false}};
        mapping.constants = {{CallField::Line, u"Helpdesk"_s}, {CallField::SourceSystem, u"pbx"_s}};
        mapping.times = CallDataMapping::Times::Pattern;
        mapping.timePattern = u"d-M-yy H:mm"_s;
        mapping.timeZone = "America/New_York";
        mapping.durations = CallDataMapping::Durations::Minutes;
        mapping.numbers = CallDataMapping::Numbers::Keep;
        mapping.country = u"49"_s;
        mapping.directionWords = {{Direction::Inbound, u"1"_s}, {Direction::Outbound, u"2"_s}};
        mapping.fileBy = CallDataMapping::FileBy::Template;
        mapping.fileTemplate = u"{Bestand}_{Datum}.wav"_s;
        return mapping;
    }
    static QStringList problemIds(const CallDataMapping &mapping)
    {
        QStringList ids;
        for (const Error &problem : mapping.problems())
            ids.append(QString(problem.id()).section(u"mapping-"_s, 1));
        return ids;
    }

private Q_SLOTS:
    void jsonAndBack()
    {
        const CallDataMapping mapping = whole();
        QCOMPARE(problemIds(mapping), QStringList());
        const auto read = CallDataMapping::fromText(QJsonDocument(mapping.toJson()).toJson());
        VERIFY_OK(read);
        // The order of constants is that of JSON members: by name.
        QCOMPARE(read->toJson(), mapping.toJson());
        QCOMPARE(read->columns, mapping.columns);
        QCOMPARE(read->directionWords, mapping.directionWords);
        QCOMPARE(read->constants.size(), 2);
        QCOMPARE(read->delimiter, '\t');
        CallDataMapping small;
        small.name = u"small"_s;
        small.columns = {{u"file"_s, CallField::File, false}};
        const auto again = CallDataMapping::fromJson(small.toJson());
        VERIFY_OK(again);
        QCOMPARE(*again, small);
    }

    void problems_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no name") << uR"({"name": " "})"_s << u"name-missing"_s;
        QTest::newRow("no column") << uR"({"columns": []})"_s << u"without-columns"_s;
        QTest::newRow("a field twice") << uR"({"columns": [{"column": "a", "field": "line"},
            {"column": "b", "field": "line", "optional": true}]})"_s
                                       << u"field-twice"_s;
        QTest::newRow("no column's name") << uR"({"columns": [{"column": "", "field": "line"}]})"_s << u"column"_s;
        QTest::newRow("no place") << uR"({"headerRow": 0})"_s << u"column"_s;
        QTest::newRow("date alone") << uR"({"columns": [{"column": "a", "field": "date"}]})"_s << u"date-and-time"_s;
        QTest::newRow("date and moment") << uR"({"columns": [{"column": "a", "field": "date"},
            {"column": "b", "field": "time"}, {"column": "c", "field": "startedAt"}]})"_s
                                         << u"date-and-time"_s;
        QTest::newRow("pattern without a year")
            << uR"({"times": "pattern", "timePattern": "dd-MM HH:mm"})"_s << u"time-pattern"_s;
        QTest::newRow("pattern of half a day")
            << uR"({"times": "pattern", "timePattern": "yyyy-MM-dd"})"_s << u"time-pattern"_s;
        QTest::newRow("zone") << uR"({"timeZone": "Europe/Utrecht"})"_s << u"time-zone"_s;
        QTest::newRow("country") << uR"({"country": "+31"})"_s << u"country"_s;
        QTest::newRow("a person fixed") << uR"({"constants": {"agent": "Sanne"}})"_s << u"constant"_s;
        QTest::newRow("no direction") << uR"({"constants": {"direction": "sideways"}})"_s << u"constant"_s;
        QTest::newRow("word twice") << uR"({"directionWords": {"INBOUND": ["x"], "OUTBOUND": ["X"]}})"_s
                                    << u"direction-word"_s;
        QTest::newRow("no braces") << uR"({"fileBy": "template", "fileTemplate": "call.wav"})"_s << u"file-template"_s;
        QTest::newRow("open brace") << u"{\"fileBy\": \"template\", \"fileTemplate\": \"{id.wav\"}"_s
                                    << u"file-template"_s;
    }
    void problems()
    {
        QFETCH(QString, change);
        QFETCH(QString, problem);
        QJsonObject json{{u"name"_s, u"x"_s},
                         {u"columns"_s, QJsonArray{QJsonObject{{u"column"_s, u"a"_s}, {u"field"_s, u"file"_s}}}}};
        const QJsonObject changes = QJsonDocument::fromJson(change.toUtf8()).object();
        QVERIFY(!changes.isEmpty());
        for (auto it = changes.begin(); it != changes.end(); ++it)
            json.insert(it.key(), it.value());
        const auto mapping = CallDataMapping::fromJson(json);
        VERIFY_OK(mapping);
        QCOMPARE(problemIds(*mapping), QStringList{problem});
        QVERIFY(!CallDataMapping::fromText(QJsonDocument(json).toJson()));
    }

    void patternsThatTell_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern : {"dd-MM-yyyy HH:mm:ss", "M/d/yyyy h:mm AP", "d.M.yy H:mm", "yyyyMMddHHmmss",
                                    "ddd d MMM yyyy HH:mm:ss", "yyyy-MM-ddTHH:mm:ss.zzz"})
            QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }
    void patternsThatTell()
    {
        QFETCH(QString, pattern);
        CallDataMapping mapping = whole();
        mapping.timePattern = pattern;
        QCOMPARE(problemIds(mapping), QStringList());
    }

    void formIsStrict_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("id");
        const auto invalid = u"base.invalid-value"_s;
        QTest::newRow("not JSON") << QByteArray("name: x") << u"base.json-broken"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"base.json-broken"_s;
        QTest::newRow("newer") << QByteArray(R"({"format": 2, "name": "x"})") << invalid;
        QTest::newRow("unknown member") << QByteArray(R"({"name": "x", "colour": "red"})") << invalid;
        QTest::newRow("unknown field") << QByteArray(R"({"name": "x", "columns": [{"column": "a", "field": "iban"}]})")
                                       << invalid;
        QTest::newRow("participants") << QByteArray(
                                             R"({"name": "x", "columns": [{"column": "a", "field": "participants"}]})")
                                      << invalid;
        QTest::newRow("columns that are none") << QByteArray(R"({"name": "x", "columns": "a"})") << invalid;
        QTest::newRow("separator") << QByteArray(R"({"name": "x", "delimiter": "ab"})") << invalid;
        QTest::newRow("header row") << QByteArray(R"({"name": "x", "headerRow": 21})") << invalid;
        QTest::newRow("too large") << QByteArray(CallDataMapping::largestFile + 1, ' ')
                                   << u"interchange.mapping-too-large"_s;
    }
    void formIsStrict()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, id);
        const auto read = CallDataMapping::fromText(text);
        QVERIFY(!read);
        QCOMPARE(QString(read.error().id()), id);
    }

    void tooManyColumns()
    {
        CallDataMapping mapping = whole();
        for (int i = 0; i < 300; ++i)
            mapping.columns.append({u"c%1"_s.arg(i), CallField::Line, true});
        QVERIFY(problemIds(mapping).contains(u"too-large"_s));
    }

    void readyOnesAreSound()
    {
        QStringList names;
        for (const CallDataMapping &mapping : readyMappings()) {
            QCOMPARE(problemIds(mapping), QStringList());
            QVERIFY(mapping.namesFiles());
            names.append(mapping.name);
        }
        names.sort();
        QCOMPARE(names, (QStringList{u"Genesys Cloud"_s, u"Oreka"_s, u"Twilio"_s, u"Verint Verba"_s, u"Zoom Phone"_s}));
        QVERIFY(isReadyMapping(u"zoom phone"_s));
        QVERIFY(!isReadyMapping(u"Our recorder"_s));
    }
};

VOICELOG_GUILESS_TEST(TestCallDataMapping)
#include "tst_calldatamapping.moc"
