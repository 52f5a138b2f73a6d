// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/BaseErrors.h>
#include <programmes/EmployeeNotice.h>
#include <programmes/Programme.h>
#include <programmes/ProgrammeFactsReader.h>
#include <programmes/WorksCouncilRecord.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

QJsonObject wholeProgramme()
{
    const QString id = u"019eca82-5680-7538-89eb-3cb24db88529"_s;
    return {{u"name"_s, u"Service quality"_s},
            {u"code"_s, u"SERVICE"_s},
            {u"purpose"_s, u"QUALITY"_s},
            {u"lines"_s, QJsonArray{u"Helpdesk"_s}},
            {u"legalBasis"_s, u"6_1_F"_s},
            {u"controllerKind"_s, u"COMPANY"_s},
            {u"employeesHeard"_s, true},
            {u"announcementTextNl"_s, u"Dit gesprek wordt opgenomen."_s},
            {u"announcementTextEn"_s, u"This call is recorded."_s},
            {u"privacyNoticeRef"_s, u"https://example.nl/privacy"_s},
            {u"announcedPurposes"_s, QJsonArray{u"QUALITY"_s, u"TRAINING"_s}},
            {u"agentSignal"_s, u"SCREEN"_s},
            {u"samplingPct"_s, 20},
            {u"liaId"_s, id},
            {u"registerEntryId"_s, id},
            {u"worksCouncilRecordId"_s, id},
            {u"employeeNoticeId"_s, id},
            {u"dpia"_s, QJsonObject{{u"status"_s, u"DONE"_s},
                                    {u"ref"_s, u"DPIA-7"_s},
                                    {u"date"_s, u"2026-03-02"_s},
                                    {u"residualRisk"_s, u"LOW"_s}}},
            {u"notification"_s, QJsonObject{{u"number"_s, u"m1234567"_s}, {u"date"_s, u"2012-01-05"_s}}},
            {u"retentionClass"_s, u"QUALITY"_s},
            {u"retentionDays"_s, 60},
            {u"retentionReason"_s, u"Coaching talks are monthly."_s},
            {u"startDate"_s, u"2026-04-01"_s},
            {u"endDate"_s, u"2027-03-31"_s}};
}

QJsonObject wholeNotice()
{
    return {{u"title"_s, u"Recording at the service desk"_s},
            {u"scope"_s, u"PROGRAMME"_s},
            {u"textNl"_s, u"Gesprekken worden opgenomen."_s},
            {u"how"_s, u"By the telephone exchange"_s},
            {u"what"_s, u"One call in five"_s},
            {u"when"_s, u"During opening hours"_s},
            {u"effectiveOn"_s, u"2026-03-15"_s},
            {u"channel"_s, u"Intranet and letter"_s},
            {u"audience"_s, u"All agents"_s},
            {u"distributionEvidence"_s, QJsonArray{u"Letter of 10 March 2026"_s}},
            {u"acknowledgedPct"_s, 96}};
}

QJsonObject wholeConsent()
{
    return {{u"title"_s, u"Quality recordings"_s},
            {u"kind"_s, u"CONSENT_REQUEST"_s},
            {u"subjects"_s, QJsonArray{u"27_1_K"_s, u"27_1_L"_s}},
            {u"body"_s, u"OR"_s},
            {u"requestedOn"_s, u"2026-02-01"_s},
            {u"documents"_s, QJsonArray{u"Scheme of 20 January 2026"_s}},
            {u"consultedOn"_s, u"2026-02-20"_s},
            {u"decision"_s, u"CONSENT_WITH_CONDITIONS"_s},
            {u"decidedOn"_s, u"2026-03-01"_s},
            {u"conditions"_s, u"No use for appraisals"_s},
            {u"secrecy"_s,
             QJsonObject{{u"imposed"_s, true}, {u"reason"_s, u"Tender is running"_s}, {u"until"_s, u"2026-12-31"_s}}}};
}

RecordVersion noticeVersion(int version, const QString &effectiveOn, bool whole = true)
{
    QJsonObject body = wholeNotice();
    body.insert("effectiveOn"_L1, effectiveOn);
    if (!whole)
        body.remove("what"_L1);
    return {version, {}, {}, body};
}

} // namespace

/// The three records as values: JSON both ways, what they lack, and what the law makes of their dates.
class TestProgrammeRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonBothWays()
    {
        const auto programme = Programme::fromJson(wholeProgramme());
        VERIFY_OK(programme);
        QCOMPARE(programme->toJson(), wholeProgramme());
        QCOMPARE(programme->missing(), QStringList());
        const auto notice = EmployeeNotice::fromJson(wholeNotice());
        VERIFY_OK(notice);
        QCOMPARE(notice->toJson(), wholeNotice());
        QCOMPARE(notice->missing(), QStringList());
        const auto record = WorksCouncilRecord::fromJson(wholeConsent());
        VERIFY_OK(record);
        QCOMPARE(record->toJson(), wholeConsent());
        QCOMPARE(record->missing(), QStringList());
    }

    void refusesWhatIsNotOfTheRecord_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("unknown name") << u"liaID"_s << QJsonValue(u"x"_s);
        QTest::newRow("unknown basis") << u"legalBasis"_s << QJsonValue(u"6_1_E"_s);
        QTest::newRow("number as text") << u"samplingPct"_s << QJsonValue(u"20"_s);
        QTest::newRow("no share") << u"samplingPct"_s << QJsonValue(0);
        QTest::newRow("more than all") << u"samplingPct"_s << QJsonValue(101);
        QTest::newRow("half a percent") << u"samplingPct"_s << QJsonValue(0.5);
        QTest::newRow("no such day") << u"startDate"_s << QJsonValue(u"2026-02-30"_s);
        QTest::newRow("a time") << u"startDate"_s << QJsonValue(u"2026-02-28T10:00"_s);
        QTest::newRow("no list") << u"lines"_s << QJsonValue(u"Helpdesk"_s);
        QTest::newRow("list of numbers") << u"lines"_s << QJsonValue(QJsonArray{1});
        QTest::newRow("no id") << u"registerEntryId"_s << QJsonValue(u"REG-2026-0001"_s);
        QTest::newRow("text as object") << u"dpia"_s << QJsonValue(u"done"_s);
        QTest::newRow("long name") << u"name"_s << QJsonValue(QString(201, u'a'));
        QTest::newRow("long text") << u"announcementTextNl"_s << QJsonValue(QString(20'001, u'a'));
        QTest::newRow("no purpose") << u"announcedPurposes"_s << QJsonValue(QJsonArray{u"FUN"_s});
    }
    void refusesWhatIsNotOfTheRecord()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = wholeProgramme();
        json.insert(field, value);
        const auto read = Programme::fromJson(json);
        VERIFY_ERROR(read, errors::InvalidValue);
        QCOMPARE(read.error().parameters().value(u"field"_s).toString(), field);
    }

    void namesTheMemberOfAnObject()
    {
        QJsonObject json = wholeProgramme();
        json.insert("dpia"_L1, QJsonObject{{u"status"_s, u"MAYBE"_s}});
        const auto read = Programme::fromJson(json);
        VERIFY_ERROR(read, errors::InvalidValue);
        QCOMPARE(read.error().parameters().value(u"field"_s).toString(), u"dpia.status"_s);
    }

    void whatIsPrintedCanBeRead()
    {
        QJsonObject json = wholeProgramme();
        json.insert("id"_L1, u"x"_s);
        json.insert("number"_L1, u"PRG-2026-0001"_s);
        json.insert("state"_L1, u"ACTIVE"_s);
        json.insert("version"_L1, 3);
        json.insert("createdAt"_L1, u"2026-04-01T00:00:00Z"_s);
        VERIFY_OK(Programme::fromJson(json));
    }

    void missing_data()
    {
        QTest::addColumn<QStringList>("removed");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("lines") << QStringList{u"lines"_s} << QStringList{u"lines"_s};
        QTest::newRow("no basis needs no record")
            << QStringList{u"legalBasis"_s, u"liaId"_s} << QStringList{u"legalBasis"_s};
        QTest::newRow("legitimate interest") << QStringList{u"liaId"_s} << QStringList{u"liaId"_s};
        QTest::newRow("one language is enough") << QStringList{u"announcementTextNl"_s} << QStringList();
        QTest::newRow("no announcement") << QStringList{u"announcementTextNl"_s, u"announcementTextEn"_s}
                                         << QStringList{u"announcementTextNl"_s};
        QTest::newRow("dpia") << QStringList{u"dpia"_s} << QStringList{u"dpia.status"_s};
        QTest::newRow("own retention") << QStringList{u"retentionReason"_s} << QStringList{u"retentionReason"_s};
        QTest::newRow("default retention") << QStringList{u"retentionReason"_s, u"retentionDays"_s} << QStringList();
        QTest::newRow("start") << QStringList{u"startDate"_s} << QStringList{u"startDate"_s};
        QTest::newRow("end is not needed") << QStringList{u"endDate"_s} << QStringList();
    }
    void missing()
    {
        QFETCH(QStringList, removed);
        QJsonObject json = wholeProgramme();
        for (const QString &key : removed)
            json.remove(key);
        const auto programme = Programme::fromJson(json);
        VERIFY_OK(programme);
        QTEST(programme->missing(), "missing");
    }

    void missingDependsOnBasisAndEmployees()
    {
        QJsonObject json = wholeProgramme();
        json.insert("legalBasis"_L1, u"6_1_C"_s);
        QCOMPARE(Programme::fromJson(json)->missing(), QStringList{u"legalDuty"_s});
        json = wholeProgramme();
        json.remove("employeeNoticeId"_L1);
        json.remove("worksCouncilRecordId"_L1);
        QCOMPARE(Programme::fromJson(json)->missing(), (QStringList{u"employeeNoticeId"_s, u"worksCouncilRecordId"_s}));
        json.insert("employeesHeard"_L1, false);
        QCOMPARE(Programme::fromJson(json)->missing(), QStringList());
        json.insert("dpia"_L1, QJsonObject{{u"status"_s, u"NOT_REQUIRED"_s}});
        QCOMPARE(Programme::fromJson(json)->missing(), QStringList{u"dpia.reason"_s});
        json.insert("dpia"_L1, QJsonObject{{u"status"_s, u"DONE"_s}});
        QCOMPARE(Programme::fromJson(json)->missing(),
                 (QStringList{u"dpia.ref"_s, u"dpia.date"_s, u"dpia.residualRisk"_s}));
    }

    void stateOnADate_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("state");
        QTest::newRow("before") << QDate(2026, 3, 31) << int(ProgrammeState::Draft);
        QTest::newRow("first day") << QDate(2026, 4, 1) << int(ProgrammeState::Active);
        QTest::newRow("day before suspension") << QDate(2026, 5, 17) << int(ProgrammeState::Active);
        QTest::newRow("suspension") << QDate(2026, 5, 18) << int(ProgrammeState::Suspended);
        QTest::newRow("two on one day: the later") << QDate(2026, 6, 22) << int(ProgrammeState::Active);
        QTest::newRow("long after") << QDate(2030, 1, 1) << int(ProgrammeState::Active);
    }
    void stateOnADate()
    {
        using enum ProgrammeState;
        const QList<ProgrammeTurn> turns{{1, QDate(2026, 4, 1), Active, {}, {}, {}},
                                         {2, QDate(2026, 5, 18), Suspended, {}, {}, {}},
                                         {3, QDate(2026, 6, 22), Suspended, {}, {}, {}},
                                         {4, QDate(2026, 6, 22), Active, {}, {}, {}}};
        QFETCH(QDate, date);
        const int found = int(stateOn(turns, date));
        QTEST(found, "state");
    }

    void groundOfTheCouncil_data()
    {
        using enum WorksCouncilRecord::Ground;
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<int>("ground");
        const auto row = [](const char *name, const QJsonObject &changes, QDate on, WorksCouncilRecord::Ground ground) {
            QTest::newRow(name) << changes << on << int(ground);
        };
        const QJsonObject none{{u"decision"_s, QJsonValue()}, {u"decidedOn"_s, QJsonValue()}};
        const auto with = [&none](const QJsonObject &more) {
            QJsonObject all = none;
            for (auto it = more.begin(); it != more.end(); ++it)
                all.insert(it.key(), it.value());
            return all;
        };
        row("consent, on its day", {}, {2026, 3, 1}, Consent);
        row("consent, the day before", {}, {2026, 2, 28}, None);
        row("no decision", none, {2026, 3, 1}, None);
        row("refused", {{u"decision"_s, u"REFUSED"_s}}, {2026, 4, 1}, None);
        row("no reply is no consent", {{u"decision"_s, u"NO_REPLY"_s}}, {2026, 4, 1}, None);
        row("informed is no consent of a council", {{u"decision"_s, u"INFORMED"_s}}, {2026, 4, 1}, None);
        row("court", with({{u"courtPermission"_s, QJsonObject{{u"date"_s, u"2026-03-10"_s}}}}), {2026, 3, 10}, Court);
        row("court, before", with({{u"courtPermission"_s, QJsonObject{{u"date"_s, u"2026-03-10"_s}}}}), {2026, 3, 9},
            None);
        row("collective agreement", with({{u"caoClause"_s, u"art. 9"_s}}), {2026, 1, 1}, Cao);
        row("no council, staff told",
            {{u"body"_s, u"STAFF_MEETING"_s}, {u"bodyReason"_s, u"12 people"_s}, {u"decision"_s, u"INFORMED"_s}},
            {2026, 3, 1}, NoCouncil);
        row("no council, no reason", {{u"body"_s, u"PVT"_s}, {u"decision"_s, u"INFORMED"_s}}, {2026, 3, 1}, None);
        row("notice of a case is no consent", {{u"kind"_s, u"CASE_NOTICE"_s}}, {2026, 4, 1}, None);
        const QJsonObject nullity{{u"caoClause"_s, u"art. 9"_s}, {u"nullityInvokedOn"_s, u"2026-05-18"_s}};
        row("nullity reaches back", with(nullity), {2026, 4, 5}, None);
        QJsonObject later = nullity;
        later.insert("decidedOn"_L1, u"2026-06-22"_s);
        row("consent after nullity", later, {2026, 6, 22}, Consent);
        row("which does not look back", later, {2026, 6, 21}, None);
        QJsonObject earlier = nullity;
        earlier.insert("decidedOn"_L1, u"2026-05-17"_s);
        row("an earlier paper does not heal", earlier, {2026, 7, 1}, None);
    }
    void groundOfTheCouncil()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(QDate, on);
        QJsonObject json = wholeConsent();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            json.insert(it.key(), it.value());
        const auto record = WorksCouncilRecord::fromJson(json);
        VERIFY_OK(record);
        const int found = int(record->groundOn(on));
        QTEST(found, "ground");
    }

    void nullityLimit_data()
    {
        QTest::addColumn<QDate>("communicated");
        QTest::addColumn<QDate>("known");
        QTest::addColumn<QDate>("limit");
        QTest::newRow("S14") << QDate() << QDate(2026, 4, 20) << QDate(2026, 5, 20);
        QTest::newRow("told counts before seen") << QDate(2026, 4, 1) << QDate(2026, 4, 20) << QDate(2026, 5, 1);
        QTest::newRow("rolls over Whit weekend") << QDate(2026, 4, 23) << QDate() << QDate(2026, 5, 26);
        QTest::newRow("end of the month") << QDate() << QDate(2026, 1, 31) << QDate(2026, 3, 2);
        QTest::newRow("not known yet") << QDate() << QDate() << QDate();
    }
    void nullityLimit()
    {
        QFETCH(QDate, communicated);
        QFETCH(QDate, known);
        WorksCouncilRecord record;
        record.communicatedOn = communicated;
        record.executionKnownOn = known;
        QTEST(record.nullityLimit(), "limit");
    }

    void whatIsTheCouncilsOwn()
    {
        auto record = WorksCouncilRecord::fromJson(wholeConsent());
        VERIFY_OK(record);
        QVERIFY(record->isForCouncil());
        record->requestedOn = {};
        QVERIFY(!record->isForCouncil()); // a draft that was not put to it
        record->requestedOn = QDate(2026, 2, 1);
        record->body = CouncilBody::StaffMeeting;
        QVERIFY(!record->isForCouncil());
        record->body = CouncilBody::Or;
        record->kind = CouncilKind::CaseNotice;
        QVERIFY(!record->isForCouncil());
    }

    void theNoticeOfTheDay_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QDate>("effectiveOn");
        QTest::addColumn<bool>("what");
        QTest::newRow("before any: the newest") << QDate(2026, 1, 1) << QDate(2026, 6, 1) << false;
        QTest::newRow("the first") << QDate(2026, 4, 1) << QDate(2026, 3, 15) << true;
        QTest::newRow("day before the second") << QDate(2026, 5, 31) << QDate(2026, 3, 15) << true;
        QTest::newRow("the second") << QDate(2026, 6, 1) << QDate(2026, 6, 1) << false;
    }
    void theNoticeOfTheDay()
    {
        QFETCH(QDate, on);
        QFETCH(QDate, effectiveOn);
        const auto facts = ProgrammeFactsReader::noticeFacts(
            {noticeVersion(1, u"2026-03-15"_s), noticeVersion(2, u"2026-06-01"_s, false)}, on);
        QCOMPARE(facts.effectiveOn, std::optional(effectiveOn));
        QTEST(facts.what, "what");
    }
};

VOICELOG_APPLESS_TEST(TestProgrammeRecords)
#include "tst_programmerecords.moc"
