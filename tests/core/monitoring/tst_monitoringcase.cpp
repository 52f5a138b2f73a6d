// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/BaseErrors.h>
#include <monitoring/CaseGaps.h>
#include <monitoring/CaseGrant.h>
#include <support/CaseExample.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

constexpr CaseLimits limitsOf(QDate today, bool dpo = false) { return {.today = today, .dpoExists = dpo}; }

QStringList keysOf(const QList<CaseGap> &gaps, CaseGap::Stage stage)
{
    QStringList keys;
    for (const CaseGap &gap : gaps) {
        if (gap.stage == stage)
            keys += gap.key;
    }
    return keys;
}

MonitoringCase example()
{
    const auto record = MonitoringCase::fromJson(completeCase());
    if (!record)
        qFatal("%s", qPrintable(record.error().toString()));
    return *record;
}

const QDate today(2026, 6, 15);

} // namespace

/// The record of a monitoring case: its JSON, what it lacks, and what it may show to whom.
class TestMonitoringCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonGoesRound()
    {
        QJsonObject json = completeCase();
        const Id some = Id::fromString(u"0197a1d2-3c4d-7e8f-9a0b-1c2d3e4f5a6b");
        json.insert(u"liaId"_s, some.toString());
        json.insert(u"registerEntryId"_s, some.toString());
        json.insert(u"worksCouncilRecordId"_s, some.toString());
        json.insert(u"covert"_s, true);
        json.insert(u"covertReason"_s, u"Whoever knows of it stops for four weeks."_s);
        json.insert(u"evaluationDue"_s, u"2026-08-10"_s);
        json.insert(u"dpia"_s, QJsonObject{{u"status"_s, u"DONE"_s},
                                           {u"ref"_s, u"DPIA 12"_s},
                                           {u"date"_s, u"2026-06-12"_s},
                                           {u"residualRisk"_s, u"LOW"_s}});
        json.insert(u"dpoAdvice"_s, QJsonObject{{u"date"_s, u"2026-06-13"_s},
                                                {u"text"_s, u"Two weeks would do."_s},
                                                {u"followed"_s, false},
                                                {u"reasonIfNot"_s, u"Refunds come once in three weeks."_s}});
        const auto record = MonitoringCase::fromJson(json);
        VERIFY_OK(record);
        QCOMPARE(record->contentJson(), json);
        QCOMPARE(record->subjectCount, 1);
        QCOMPARE(record->completeAlternatives(), 2);
        // What is printed can be read again: what the service sets is passed over.
        const auto again = MonitoringCase::fromJson(record->toJson());
        VERIFY_OK(again);
        QCOMPARE(again->contentJson(), json);
        QCOMPARE(record->toJson().value(u"state").toString(), u"DRAFT"_s);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        QTest::newRow("unknown") << u"suspects"_s << QJsonValue(1) << u"suspects"_s;
        QTest::newRow("not a list") << u"subjects"_s << QJsonValue(u"Jeroen"_s) << u"subjects"_s;
        QTest::newRow("not an object") << u"alternatives"_s << QJsonValue(QJsonArray{u"talk"_s}) << u"alternatives"_s;
        QTest::newRow("member") << u"suspicion"_s << QJsonValue(QJsonObject{{u"kind"_s, u"ODD"_s}})
                                << u"suspicion.kind"_s;
        QTest::newRow("member of a list")
            << u"subjects"_s << QJsonValue(QJsonArray{QJsonObject{{u"nme"_s, u"Jeroen"_s}}}) << u"subjects.nme"_s;
        QTest::newRow("dpia") << u"dpia"_s << QJsonValue(QJsonObject{{u"status"_s, u"SOON"_s}}) << u"dpia.status"_s;
        QTest::newRow("day") << u"periodStart"_s << QJsonValue(u"2026-02-30"_s) << u"periodStart"_s;
        QTest::newRow("backwards") << u"periodEnd"_s << QJsonValue(u"2026-06-21"_s) << u"periodEnd"_s;
        QTest::newRow("long") << u"covertReason"_s << QJsonValue(QString(4001, u'x')) << u"covertReason"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, field);
        QJsonObject json = completeCase();
        json.insert(key, value);
        const auto record = MonitoringCase::fromJson(json);
        VERIFY_ERROR(record, errors::InvalidValue);
        QCOMPARE(record.error().parameters().value(u"field"_s).toString(), field);
    }

    void atMostTenSubjects()
    {
        QJsonObject json = completeCase();
        QJsonArray persons;
        for (int i = 0; i < mostCaseSubjects; ++i)
            persons += QJsonObject{{u"name"_s, u"Person %1"_s.arg(i)}};
        json.insert(u"subjects"_s, persons);
        VERIFY_OK(MonitoringCase::fromJson(json));
        persons += QJsonObject{{u"name"_s, u"One more"_s}};
        json.insert(u"subjects"_s, persons);
        VERIFY_ERROR(MonitoringCase::fromJson(json), errors::InvalidValue);
    }

    void subjectsKeepTheirIds()
    {
        MonitoringCase stored = example();
        stored.subjects[0].personId = Id::fromString(u"0197a1d2-3c4d-7e8f-9a0b-1c2d3e4f5a6b");
        MonitoringCase typed = example();
        typed.subjects += CaseSubject{.name = u"Somebody else"_s};
        stored.setContentOf(typed);
        QCOMPARE(stored.subjects[0].personId, Id::fromString(u"0197a1d2-3c4d-7e8f-9a0b-1c2d3e4f5a6b"));
        QVERIFY(stored.subjects[1].personId.isNull());
        QCOMPARE(stored.subjectCount, 2);
    }

    void everythingIsMissingAtFirst()
    {
        const auto gaps = caseGaps({}, limitsOf(today, true), 0);
        QCOMPARE(
            keysOf(gaps, CaseGap::Stage::Submit),
            (QStringList{u"subjects"_s, u"suspicion.text"_s, u"suspicion.date"_s, u"suspicion.kind"_s,
                         u"suspicion.sources"_s, u"alternatives"_s, u"periodStart"_s, u"periodEnd"_s, u"lines"_s}));
        QCOMPARE(keysOf(gaps, CaseGap::Stage::Approve), (QStringList{u"liaId"_s, u"registerEntryId"_s, u"dpia.status"_s,
                                                                     u"dpoAdvice.text"_s, u"dpoAdvice.date"_s}));
        QCOMPARE(keysOf(gaps, CaseGap::Stage::Start),
                 (QStringList{u"worksCouncilRecordId"_s, u"caseNoticeId"_s, u"employeeNoticeId"_s, u"grants"_s}));
    }

    void theExampleCanBePutForward()
    {
        QCOMPARE(keysOf(caseGaps(example(), limitsOf(today), 0), CaseGap::Stage::Submit), QStringList());
    }

    void gaps_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<CaseGap::Kind>("kind");
        QTest::newRow("one alternative") << u"alternatives"_s << CaseGap::Kind::TooFew;
        QTest::newRow("future suspicion") << u"suspicion.date"_s << CaseGap::Kind::InFuture;
        QTest::newRow("short suspicion") << u"suspicion.text"_s << CaseGap::Kind::TooShort;
        QTest::newRow("29 days") << u"periodEnd"_s << CaseGap::Kind::TooLong;
        QTest::newRow("late evaluation") << u"evaluationDue"_s << CaseGap::Kind::TooLate;
        QTest::newRow("covert without a reason") << u"covertReason"_s << CaseGap::Kind::Missing;
    }
    void gaps()
    {
        QFETCH(QString, key);
        QFETCH(CaseGap::Kind, kind);
        MonitoringCase record = example();
        if (key == u"alternatives")
            record.alternatives.removeLast();
        record.suspicion.date = key == u"suspicion.date" ? today.addDays(1) : today;
        if (key == u"suspicion.text")
            record.suspicion.text = u"He is odd."_s;
        if (key == u"periodEnd")
            record.periodEnd = record.periodStart.addDays(28);
        record.evaluationDue = record.periodEnd.addDays(key == u"evaluationDue" ? 61 : 60);
        record.covert = key == u"covertReason";
        const auto all = caseGaps(record, limitsOf(today), 1);
        const QList<CaseGap> expected{{key, kind, CaseGap::Stage::Submit}};
        QList<CaseGap> submit;
        std::ranges::copy_if(all, std::back_inserter(submit),
                             [](const CaseGap &gap) { return gap.stage == CaseGap::Stage::Submit; });
        QCOMPARE(submit, expected);
    }

    void anExtendedPeriodMayBeTwiceAsLong()
    {
        MonitoringCase record = example();
        record.periodEnd = record.periodStart.addDays(55);
        record.extension = CaseExtension{.until = record.periodEnd};
        QVERIFY(keysOf(caseGaps(record, limitsOf(today), 1), CaseGap::Stage::Submit).contains(u"periodEnd"_s));
        record.extension->approvedBy = Id::fromString(u"0197a1d2-3c4d-7e8f-9a0b-1c2d3e4f5a6b");
        QVERIFY(!keysOf(caseGaps(record, limitsOf(today), 1), CaseGap::Stage::Submit).contains(u"periodEnd"_s));
    }

    void covertNeedsNoNotice()
    {
        MonitoringCase record = example();
        record.covert = true;
        QVERIFY(!keysOf(caseGaps(record, limitsOf(today), 1), CaseGap::Stage::Start).contains(u"employeeNoticeId"_s));
    }

    void grantsCountTheirLastDay()
    {
        CaseGrant grant;
        grant.rights = {CaseRight::Listen};
        grant.from = QDate(2026, 7, 1);
        grant.until = QDate(2026, 7, 10);
        QVERIFY(!grant.isLiveOn(QDate(2026, 6, 30)));
        QVERIFY(grant.isOpenOn(QDate(2026, 6, 30)));
        QVERIFY(grant.isLiveOn(QDate(2026, 7, 1)));
        QVERIFY(grant.isLiveOn(QDate(2026, 7, 10)));
        QVERIFY(!grant.isLiveOn(QDate(2026, 7, 11)));
        QVERIFY(grant.allows(CaseRight::Listen));
        QVERIFY(grant.allows(CaseRight::Read));
        QVERIFY(!grant.allows(CaseRight::Export));
        grant.revokedAt = QDateTime(QDate(2026, 7, 2), QTime(9, 0), QTimeZone::UTC);
        QVERIFY(!grant.isLiveOn(QDate(2026, 7, 3)));
    }
};

VOICELOG_APPLESS_TEST(TestMonitoringCase)
#include "tst_monitoringcase.moc"
