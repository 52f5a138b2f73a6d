// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <rules/EditionReader.h>
#include <rules/RuleErrors.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestEditionReader : public QObject
{
    Q_OBJECT

    static QByteArray good()
    {
        return R"({
  "id": "NL-TEST-2026", "revision": 2,
  "titleEn": "A test", "titleNl": "Een proef",
  "validFrom": "2026-01-01", "validUntil": null,
  "legalReviewDate": "2026-06-01",
  "sources": ["A law"],
  "parameters": {"proofDays": 28},
  "rules": [
    {"id": "R-PARTY-01", "scope": "M", "severity": "B!", "severityNote": "", "basis": "b", "law": "l", "inputs": "i",
     "check": "c", "messageEn": "No {x}.", "messageNl": "Geen {x}.", "cureEn": "Do {x}.", "cureNl": "Doe {x}."},
    {"id": "R-RETAIN-01", "scope": "K", "severity": "W", "severityNote": "later B", "basis": "b", "law": "l",
     "inputs": "i", "check": "c", "messageEn": "Ended.", "messageNl": "Verstreken.", "cureEn": "Do.", "cureNl": "Doe."}
  ]
})";
    }

private Q_SLOTS:
    void reads()
    {
        const auto edition = readEdition(good(), u"test.json"_s);
        VERIFY_OK(edition);
        QCOMPARE(edition->id, u"NL-TEST-2026"_s);
        QCOMPARE(edition->revision, 2);
        QCOMPARE(edition->validFrom, QDate(2026, 1, 1));
        QVERIFY(!edition->validUntil);
        QCOMPARE(edition->legalReviewDate, QDate(2026, 6, 1));
        QVERIFY(!edition->draft);
        QCOMPARE(edition->parameters.value(u"proofDays"_s), 28);
        QCOMPARE(edition->rules.size(), 2);
        const Rule *rule = edition->rule(u"R-RETAIN-01");
        QVERIFY(rule);
        QCOMPARE(rule->scope, RuleScope::Keeping);
        QCOMPARE(rule->severity, RuleSeverity::Warning);
        QCOMPARE(rule->severityNote, u"later B"_s);
        QVERIFY(!edition->rule(u"R-PARTY-02"));
        QVERIFY(edition->isInForceOn({2030, 1, 1}));
        QVERIFY(!edition->isInForceOn({2025, 12, 31}));
    }

    void aMistakeHasItsPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const char *from, const char *to, const QString &problem,
                            const QString &field, int line, int column) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << problem << field << line << column;
        };
        row("a comma too many", "\"A law\"]", "\"A law\"],,", u"syntax"_s, {}, 6, 25);
        row("no revision", ", \"revision\": 2", "", u"missing"_s, u"revision"_s, 1, 1);
        row("revision as text", "\"revision\": 2", "\"revision\": \"2\"", u"type"_s, u"revision"_s, 2, 37);
        row("revision 0", "\"revision\": 2", "\"revision\": 0", u"value"_s, u"revision"_s, 2, 37);
        row("a field nobody knows", "\"legalReviewDate\": \"2026-06-01\"", "\"valid\": 1", u"unknown"_s, u"valid"_s, 5,
            12);
        row("no such day", "2026-01-01", "2026-02-30", u"date"_s, u"validFrom"_s, 4, 16);
        row("ends before it begins", "null", "\"2025-01-01\"", u"value"_s, u"validUntil"_s, 4, 44);
        row("an empty title", "\"Een proef\"", "\"  \"", u"value"_s, u"titleNl"_s, 3, 35);
        row("a rule nobody checks", "R-PARTY-01", "R-PARTY-09", u"unknown"_s, u"rules[0].id"_s, 9, 12);
        row("a scope nobody knows", "\"scope\": \"K\"", "\"scope\": \"X\"", u"value"_s, u"rules[1].scope"_s, 11, 36);
        row("a rule twice", "R-RETAIN-01", "R-PARTY-01", u"twice"_s, u"rules[1].id"_s, 11, 12);
        row("placeholders differ", "Geen {x}", "Geen {y}", u"placeholders"_s, u"rules[0].messageNl"_s, 10, 57);
        row("a parameter nobody reads", "proofDays", "prufDays", u"unknown"_s, u"parameters.prufDays"_s, 7, 30);
        row("no rules", "\"rules\": [", "\"rules\": {\"a\": [", u"syntax"_s, {}, 14, 2);
    }

    void aMistakeHasItsPlace()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, problem);
        QFETCH(const QString, field);
        QFETCH(const int, line);
        QFETCH(const int, column);
        QByteArray json = good();
        const qsizetype at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const auto edition = readEdition(json, u"test.json"_s);
        VERIFY_ERROR(edition, errors::EditionInvalid);
        const QVariantMap told = edition.error().parameters();
        QCOMPARE(told.value(u"problem"_s).toString(), problem);
        QCOMPARE(told.value(u"field"_s).toString(), field);
        QCOMPARE(told.value(u"path"_s).toString(), u"test.json"_s);
        QCOMPARE(told.value(u"line"_s).toInt(), line);
        QCOMPARE(told.value(u"column"_s).toInt(), column);
    }

    void nothingBreaksIt()
    {
        const QByteArray text = good();
        for (qsizetype length = 0; length < text.size(); ++length)
            QVERIFY(!readEdition(text.first(length), u"cut"_s));
        for (qsizetype i = 0; i < text.size(); ++i) {
            QByteArray changed = text;
            changed[i] = '"';
            (void)readEdition(changed, u"changed"_s);
        }
    }
};

VOICELOG_APPLESS_TEST(TestEditionReader)
#include "tst_editionreader.moc"
