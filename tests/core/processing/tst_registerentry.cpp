// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/BaseErrors.h>
#include <support/RegisterSamples.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestRegisterEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonAndBack()
    {
        RegisterEntry entry = completeEntry();
        entry.jointControllers = {{u"Other B.V."_s, u"Breda"_s}};
        entry.representative = {u"R."_s, u"Brussels"_s};
        entry.transfers = {{u"Japan"_s, u"ADEQUACY"_s, {}}, {u"US"_s, u"COMPELLING"_s, u"DOC-7"_s}};
        entry.erasureReason = u"one"_s;
        entry.securityReason = u"two"_s;
        entry.processors = {{u"Host B.V."_s, u"Ede"_s, QDate(2024, 2, 29)}};
        entry.controllers = {{u"C"_s, u"c@c"_s, u"rep"_s, u"dpo"_s, {u"x"_s}}};
        entry.source = u"the caller"_s;
        entry.dpiaRef = u"DPIA-3"_s;
        entry.systems = {u"PBX"_s, u"Voicelog"_s};
        entry.specialData = u"none expected"_s;
        entry.automatedDecisions = u"none"_s;
        entry.programmeIds = {Id::fromString(u"01890000-0000-7000-8000-000000000001")};
        entry.orConsentRef = u"WOR-2026-0001"_s;
        entry.reviewDate = QDate(2027, 6, 1);
        entry.oldNotificationNumber = u"m1234567"_s;
        const QJsonObject json = entry.toJson();
        // Every field of the module's list is there, and no other.
        QStringList names = json.keys();
        QStringList fields = registerFields();
        names.sort();
        fields.sort();
        QCOMPARE(names, fields);
        const auto back = RegisterEntry::fromJson(json);
        VERIFY_OK(back);
        QCOMPARE(back->toJson(), json);
        QCOMPARE(back->controllers.first().categories, QStringList{u"x"_s});
        QCOMPARE(back->processors.first().contractDate, QDate(2024, 2, 29));
        QCOMPARE(back->programmeIds, entry.programmeIds);

        entry.number = u"REG-2026-0001"_s;
        entry.version = 3;
        const auto record = RegisterEntry::fromJson(entry.toRecordJson());
        VERIFY_OK(record);
        QCOMPARE(record->toJson(), json);
        QCOMPARE(record->number, u"REG-2026-0001"_s);
        QCOMPARE(record->version, 0); // the archive's own
    }

    void textsAreCleaned()
    {
        const QJsonObject json{{u"title"_s, u"  A\r\n title\t"_s},
                               {u"securityMeasures"_s, u"\u0007 first\r\nsecond\rthird \ufeff"_s},
                               {u"purposes"_s, QJsonArray{u" one "_s, u"  "_s, QString(QChar(0xd800)) + u"x"_s}},
                               {u"jointControllers"_s, QJsonArray{QJsonObject(), QJsonObject{{u"name"_s, u"n"_s}}}}};
        const auto entry = RegisterEntry::fromJson(json);
        VERIFY_OK(entry);
        QCOMPARE(entry->title, u"A title"_s);
        QCOMPARE(entry->securityMeasures, u"first\nsecond\nthird"_s);
        QCOMPARE(entry->purposes.size(), 2);
        QCOMPARE(entry->purposes.first(), u"one"_s);
        QVERIFY(entry->purposes.last().isValidUtf16());
        QCOMPARE(entry->jointControllers.size(), 1); // an empty one says nothing
    }

    void refuses_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("unknown member") << QJsonObject{{u"titel"_s, u"x"_s}} << u"titel"_s;
        QTest::newRow("title too long") << QJsonObject{{u"title"_s, QString(201, u'x')}} << u"title"_s;
        QTest::newRow("title a number") << QJsonObject{{u"title"_s, 5}} << u"title"_s;
        QTest::newRow("kind") << QJsonObject{{u"kind"_s, u"BOTH"_s}} << u"kind"_s;
        QTest::newRow("basis") << QJsonObject{{u"legalBasis"_s, u"6_1_G"_s}} << u"legalBasis"_s;
        QTest::newRow("a list as a text") << QJsonObject{{u"purposes"_s, u"QUALITY"_s}} << u"purposes"_s;
        QTest::newRow("a number in a list") << QJsonObject{{u"purposes"_s, QJsonArray{u"a"_s, 1}}} << u"purposes[1]"_s;
        QTest::newRow("item too long") << QJsonObject{{u"systems"_s, QJsonArray{QString(501, u'x')}}}
                                       << u"systems[0]"_s;
        QTest::newRow("too many") << QJsonObject{{u"systems"_s, QJsonArray::fromStringList(QStringList(101, u"x"_s))}}
                                  << u"systems"_s;
        QTest::newRow("text too long") << QJsonObject{{u"source"_s, QString(20'001, u'x')}} << u"source"_s;
        QTest::newRow("member of a party")
            << QJsonObject{{u"dpo"_s, QJsonObject{{u"phone"_s, u"1"_s}}}} << u"dpo.phone"_s;
        QTest::newRow("party not an object") << QJsonObject{{u"dpo"_s, u"F. Gerritsen"_s}} << u"dpo"_s;
        QTest::newRow("transfer's basis")
            << QJsonObject{{u"transfers"_s, QJsonArray{QJsonObject{{u"basis"_s, u"X"_s}}}}} << u"transfers[0].basis"_s;
        QTest::newRow("contract's date") << QJsonObject{{u"processors"_s,
                                                         QJsonArray{QJsonObject{{u"contractDate"_s, u"2023-02-29"_s}}}}}
                                         << u"processors[0].contractDate"_s;
        QTest::newRow("review date") << QJsonObject{{u"reviewDate"_s, u"soon"_s}} << u"reviewDate"_s;
        QTest::newRow("programme") << QJsonObject{{u"programmeIds"_s, QJsonArray{u"PRG-1"_s}}} << u"programmeIds[0]"_s;
    }
    void refuses()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, field);
        const auto entry = RegisterEntry::fromJson(json);
        VERIFY_ERROR(entry, errors::InvalidValue);
        QCOMPARE(entry.error().parameters()[u"field"_s].toString(), field);
    }

    void longestValuesAreTaken()
    {
        VERIFY_OK(RegisterEntry::fromJson(
            {{u"title"_s, QString(200, u'x')},
             {u"source"_s, QString(20'000, u'x')},
             {u"systems"_s, QJsonArray::fromStringList(QStringList(100, QString(500, u'x')))}}));
    }

    void missing_data()
    {
        using Change = std::function<void(RegisterEntry &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("missing");
        const auto row = [](const char *name, const QStringList &missing, const Change &change) {
            QTest::newRow(name) << change << missing;
        };
        row("complete", {}, [](RegisterEntry &) {});
        row("title", {u"title"_s}, [](RegisterEntry &e) { e.title.clear(); });
        row("(a) controller", {u"controller.name"_s, u"controller.contact"_s},
            [](RegisterEntry &e) { e.controller = {}; });
        row("(a) no officer is no lack", {}, [](RegisterEntry &e) { e.dpo = {}; });
        row("(a) half an officer", {u"dpo.contact"_s}, [](RegisterEntry &e) { e.dpo.contact.clear(); });
        row("(a) half a joint controller", {u"jointControllers[1].name"_s},
            [](RegisterEntry &e) { e.jointControllers = {{u"a"_s, u"b"_s}, {{}, u"b"_s}}; });
        row("(b)", {u"purposes"_s}, [](RegisterEntry &e) { e.purposes.clear(); });
        row("(c)", {u"dataSubjectCategories"_s, u"dataCategories"_s}, [](RegisterEntry &e) {
            e.dataSubjectCategories.clear();
            e.dataCategories.clear();
        });
        row("(d)", {u"recipientCategories"_s}, [](RegisterEntry &e) { e.recipientCategories.clear(); });
        row("(e) no country", {u"transfers[0].country"_s}, [](RegisterEntry &e) { e.transfers = {{{}, {}, u"x"_s}}; });
        row("(e) compelling without document", {u"transfers[0].safeguard"_s},
            [](RegisterEntry &e) { e.transfers = {{u"US"_s, u"COMPELLING"_s, {}}}; });
        row("(e) adequacy", {}, [](RegisterEntry &e) { e.transfers = {{u"Japan"_s, u"ADEQUACY"_s, {}}}; });
        row("(f) none, no reason", {u"erasurePeriods"_s}, [](RegisterEntry &e) { e.erasurePeriods.clear(); });
        row("(f) too short a reason", {u"erasurePeriods"_s}, [](RegisterEntry &e) {
            e.erasurePeriods.clear();
            e.erasureReason = QString(19, u'x');
        });
        row("(f) a reason", {}, [](RegisterEntry &e) {
            e.erasurePeriods.clear();
            e.erasureReason = QString(20, u'x');
        });
        row("(f) no period", {u"erasurePeriods[0].period"_s},
            [](RegisterEntry &e) { e.erasurePeriods[0].period.clear(); });
        row("(g) none", {u"securityMeasures"_s}, [](RegisterEntry &e) { e.securityMeasures.clear(); });
        row("(g) a reason", {}, [](RegisterEntry &e) {
            e.securityMeasures.clear();
            e.securityReason = QString(20, u'x');
        });
        row("30(2)", {}, [](RegisterEntry &e) { e = completeProcessorEntry(); });
        row("30(2)(a)", {u"processors"_s, u"controllers"_s}, [](RegisterEntry &e) {
            e = completeProcessorEntry();
            e.processors.clear();
            e.controllers.clear();
        });
        row("30(2)(b)", {u"controllers[0].categories"_s}, [](RegisterEntry &e) {
            e = completeProcessorEntry();
            e.controllers[0].categories.clear();
        });
        row("30(2)(d)", {u"securityMeasures"_s}, [](RegisterEntry &e) {
            e = completeProcessorEntry();
            e.securityMeasures.clear();
        });
    }
    void missing()
    {
        QFETCH(std::function<void(RegisterEntry &)>, change);
        QFETCH(QStringList, missing);
        RegisterEntry entry = completeEntry();
        change(entry);
        QCOMPARE(entry.missing(), missing);
    }

    void advisable()
    {
        RegisterEntry entry = completeEntry();
        QCOMPARE(entry.advisable(), QStringList());
        entry.dataCategories += u"names"_s; // without a period of its own
        entry.liaId.clear();
        entry.dpo = {};
        entry.owner.clear();
        entry.processors = {{u"Host"_s, u"Ede"_s, {}}};
        QCOMPARE(entry.advisable(),
                 (QStringList{u"dpo"_s, u"erasureReason"_s, u"liaId"_s, u"processors[0].contractDate"_s, u"owner"_s}));
        entry.legalBasis.clear();
        QVERIFY(entry.advisable().contains(u"legalBasis"_s));
    }

    void idsAndBack()
    {
        for (const auto kind : allRegisterKinds)
            QCOMPARE(registerKindFromId(QString(registerKindId(kind))), kind);
        for (const auto state : allRegisterStates)
            QCOMPARE(registerStateFromId(QString(registerStateId(state))), state);
        QVERIFY(!registerStateFromId(u"GONE"));
    }
};

VOICELOG_APPLESS_TEST(TestRegisterEntry)
#include "tst_registerentry.moc"
