// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportReading.h"

#include <archive/ArchiveErrors.h>
#include <archive/Session.h>
#include <balancing/BalancingSchema.h>
#include <base/BaseErrors.h>
#include <editions/EditionsSchema.h>
#include <monitoring/MonitoringSchema.h>
#include <processing/ProcessingSchema.h>
#include <processing/ProcessingService.h>
#include <programmes/ProgrammeService.h>
#include <programmes/ProgrammesSchema.h>
#include <recordings/RecordingsSchema.h>
#include <reports/ReportActions.h>
#include <reports/ReportContent.h>
#include <reports/ReportMaker.h>
#include <reports/ReportService.h>
#include <requests/AnswerService.h>
#include <requests/RequestActions.h>
#include <requests/RequestService.h>
#include <requests/RequestsSchema.h>
#include <retention/RetentionSchema.h>
#include <support/BalancingExample.h>
#include <support/PdfTools.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QGuiApplication>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// Reports of an archive: numbers, roles, the audit trail, and what each role's report tells.
class TestReportMaker : public QObject
{
    Q_OBJECT

    std::unique_ptr<TempArchive> m_archive;
    std::unique_ptr<Session> m_second;
    std::unique_ptr<Session> m_reviewer;

    Session &officer() { return m_archive->session(); }

    QList<AuditEvent> events(QLatin1StringView action)
    {
        auto database = officer().openGovernance();
        AuditQuery query;
        query.action = action;
        return officer().audit().list(*database, query).value_or(QList<AuditEvent>());
    }

    RegisterEntry completeEntry()
    {
        RegisterEntry entry;
        entry.title = u"Opnemen van gesprekken"_s;
        entry.controller = {u"Acme B.V."_s, u"Utrecht, privacy@acme.example"_s};
        entry.dpo = {u"mr. H. Çelik"_s, u"fg@acme.example"_s};
        entry.purposes = {u"QUALITY"_s};
        entry.dataSubjectCategories = {u"bellers"_s};
        entry.dataCategories = {u"stem"_s};
        entry.recipientCategories = {u"begeleiders"_s};
        entry.erasurePeriods = {{u"stem"_s, u"90 dagen"_s}};
        entry.securityMeasures = u"Versleuteld."_s;
        return entry;
    }

private Q_SLOTS:
    void init()
    {
        m_archive = std::make_unique<TempArchive>(Schema{editionsSchema(), recordingsSchema(), balancingSchema(),
                                                         processingSchema(), programmesSchema(), monitoringSchema(),
                                                         retentionSchema(), requestsSchema(), requestFilesSchema()});
        m_archive->addAccount(u"second"_s, Role::PrivacyOfficer);
        m_archive->addAccount(u"rita"_s, Role::OrReviewer);
        m_second = m_archive->unlock(u"second"_s);
        m_reviewer = m_archive->unlock(u"rita"_s);
    }

    void cleanup()
    {
        m_second.reset();
        m_reviewer.reset();
        m_archive.reset();
    }

    void numbersFollowEachOtherAcrossAccountsAndYears()
    {
        const auto number = [](Session &session) {
            return ReportMaker(session).councilOverview(2026, ReportLanguage::English)->number;
        };
        QCOMPARE(number(officer()), u"RPT-2026-0001"_s);
        QCOMPARE(number(*m_reviewer), u"RPT-2026-0002"_s);
        QCOMPARE(number(*m_second), u"RPT-2026-0003"_s);
        m_archive->clock().set(QDateTime(QDate(2026, 12, 31), QTime(23, 30), QTimeZone::UTC)); // 2027 in Amsterdam
        QCOMPARE(number(officer()), u"RPT-2027-0001"_s);
        QCOMPARE(number(*m_reviewer), u"RPT-2027-0002"_s);
    }

    void madeReportIsInTheAuditTrail()
    {
        const auto report = ReportMaker(*m_reviewer).councilOverview(2026, ReportLanguage::Dutch);
        VERIFY_OK(report);
        const auto made = events(actions::ReportMade);
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().objectId, report->number);
        QCOMPARE(made.first().actorId, m_reviewer->account().id);
        QCOMPARE(made.first().detail[u"kind"].toString(), u"COUNCIL"_s);
        QCOMPARE(made.first().detail[u"language"].toString(), u"nl"_s);
        const auto hash = reportHash(*report, {});
        VERIFY_OK(hash);
        QCOMPARE(made.first().detail[u"hash"].toString(), QString::fromLatin1(*hash));
        QCOMPARE(report->editionId, u"NL-AVG-2019"_s);
        QCOMPARE(report->generatedByRole, u"OR_REVIEWER"_s);
    }

    void theOverviewCountsRequestsAndNamesNobody()
    {
        const RuleBook book = *RuleBook::builtIn();
        RequestService requests(officer(), book);
        AnswerService answers(officer(), book);
        QList<AnswerItem> items;
        for (size_t i = 0; i < answerItemIds.size(); ++i)
            items += AnswerItem(int(i));
        const QDate today = requests.today();
        for (int i = 0; i < 6; ++i) {
            DataRequest draft;
            draft.receivedOn = i == 0 ? today.addDays(-60) : today; // the first is answered late
            draft.requester = u"Fenna Bos"_s;
            const auto opened = requests.open(draft);
            VERIFY_OK(opened);
            if (i > 4)
                continue;
            auto request = requests.identityNotNeeded(opened->request, today);
            VERIFY_OK(request);
            const auto sought = FindService(officer(), book).search(*request, FindService::suggestion(*request));
            VERIFY_OK(sought);
            request = answers.propose(sought->request, items);
            VERIFY_OK(request);
            request = answers.send(*request, today, u"letter"_s);
            VERIFY_OK(request);
        }
        const auto report = ReportMaker(officer()).councilOverview(today.year(), ReportLanguage::English, 0);
        VERIFY_OK(report);
        QCOMPARE(factOf(*report, u"Answered"_s), u"5"_s);
        QCOMPARE(factOf(*report, u"Answered late"_s), u"1"_s);
        QCOMPARE(factOf(*report, u"Wholly or partly refused"_s), u"0"_s);
        QVERIFY(!QJsonDocument(report->data).toJson().contains("Fenna"));
        const auto theirs = ReportMaker(*m_reviewer).councilOverview(today.year(), ReportLanguage::English, 0);
        VERIFY_OK(theirs);
        QCOMPARE(factOf(*theirs, u"Answered late"_s), u"no such fact"_s); // he knows no request
    }

    void theLogOfRequests()
    {
        const RuleBook book = *RuleBook::builtIn();
        RequestService requests(officer(), book);
        const QDate today = requests.today();
        DataRequest draft;
        draft.channel = RequestChannel::Webform;
        draft.receivedOn = today.addDays(-45); // overdue
        draft.requester = u"Fenna Bos"_s;
        draft.notes = u"Fenna called twice."_s;
        VERIFY_OK(requests.open(draft));
        draft.receivedOn = today.addDays(-10);
        draft.channel = RequestChannel::Letter;
        auto opened = requests.open(draft);
        VERIFY_OK(opened);
        auto request = requests.identityNotNeeded(opened->request, today);
        VERIFY_OK(request);
        QList<AnswerItem> items;
        for (size_t i = 0; i < answerItemIds.size(); ++i)
            items += AnswerItem(int(i));
        AnswerService answers(officer(), book);
        const auto sought = FindService(officer(), book).search(*request, FindService::suggestion(*request));
        VERIFY_OK(sought);
        request = answers.propose(sought->request, items);
        VERIFY_OK(request);
        VERIFY_OK(answers.send(*request, today, u"letter"_s));

        const ReportMaker maker(officer());
        const auto report = maker.requestLog(today.year(), ReportLanguage::English);
        VERIFY_OK(report);
        QVERIFY(!report->containsPersonalData);
        QCOMPARE(factOf(*report, u"Received"_s), u"2"_s);
        QCOMPARE(factOf(*report, u"Answered"_s), u"1"_s);
        QCOMPARE(factOf(*report, u"Of which overdue"_s), u"1"_s);
        QCOMPARE(factOf(*report, u"Extended"_s), u"0 % (0)"_s);
        QCOMPARE(factOf(*report, u"Days to the answer, on average"_s), u"10"_s);
        QCOMPARE(report->data[u"requests"].toArray().size(), 2);
        QCOMPARE(report->data[u"requests"][0][u"channel"].toString(), u"WEBFORM"_s); // the oldest first
        QCOMPARE(report->data[u"requests"][1][u"outcome"].toString(), u"ANSWERED"_s);
        QVERIFY(!QJsonDocument(report->data).toJson().contains("Fenna"));
        QCOMPARE(factOf(*maker.requestLog(today.year() - 1, ReportLanguage::Dutch), u"Ontvangen"_s), u"0"_s);
        VERIFY_ERROR(maker.requestLog(today.year() + 1, ReportLanguage::English), errors::InvalidValue);
        // That the files were read is on record, once for each log.
        QCOMPARE(events(actions::RequestViewed).size(), 2);
        // Who has no key of the vault of requests makes it without what is in there; a reviewer makes none.
        m_archive->addAccount(u"dpo"_s, Role::Dpo);
        const auto dpo = m_archive->unlock(u"dpo"_s);
        const auto theirs = ReportMaker(*dpo).requestLog(today.year(), ReportLanguage::English);
        VERIFY_OK(theirs);
        QCOMPARE(factOf(*theirs, u"Received"_s), u"2"_s);
        QVERIFY(!theirs->data[u"requests"][0].toObject().contains(u"channel"));
        VERIFY_ERROR(ReportMaker(*m_reviewer).requestLog(today.year(), ReportLanguage::English), errors::RoleDenied);
    }

    void rolesThatMakeNone_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("investigator") << Role::Investigator;
        QTest::newRow("retention service") << Role::RetentionService;
        QTest::newRow("administrator") << Role::Administrator;
    }
    void rolesThatMakeNone()
    {
        QFETCH(Role, role);
        m_archive->addAccount(u"other"_s, role);
        const auto session = m_archive->unlock(u"other"_s);
        VERIFY_ERROR(ReportMaker(*session).councilOverview(2026, ReportLanguage::English), errors::RoleDenied);
        VERIFY_ERROR(ReportMaker(*session).processingRegister({}, ReportLanguage::English), errors::RoleDenied);
        const auto refused = events(actions::ReportMade);
        QCOMPARE(refused.size(), 2);
        QCOMPARE(refused.first().outcome, AuditOutcome::Refused);
        // Refused attempts take no numbers.
        QCOMPARE(ReportMaker(officer()).councilOverview(2026, ReportLanguage::English)->number, u"RPT-2026-0001"_s);
    }

    void savingIsInTheAuditTrail()
    {
        QTemporaryDir folder;
        const auto report = ReportMaker(officer()).councilOverview(2026, ReportLanguage::English);
        VERIFY_OK(report);
        const QString path = folder.filePath(u"overview.pdf"_s);
        VERIFY_OK(ReportService(officer()).save(*report, path));
        QVERIFY(QFile::exists(path));
        const auto saved = events(actions::ReportExported);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().objectId, report->number);
        // A locked archive cannot record it: the file does not stay.
        QFile::remove(path);
        officer().lock();
        QVERIFY(!ReportService(officer()).save(*report, path));
        QVERIFY(!QFile::exists(path));
    }

    void reviewerGetsApprovedBalancingRecordsOnly()
    {
        const BalancingRecord approved = approvedBalancing(officer(), *m_second);
        const auto report = ReportMaker(*m_reviewer).balancing(approved.number, 0, ReportLanguage::English);
        VERIFY_OK(report);
        QCOMPARE(report->subtitle, approved.title);
        QCOMPARE(report->objectId, approved.id.toString());

        // Version 2 is being made: the officer's report of it says that it is a draft, the reviewer gets none.
        VERIFY_OK(BalancingService(officer()).startVersion(approved.id, u"A smaller sample is enough now."_s));
        const auto draft = ReportMaker(officer()).balancing(approved.number, 2, ReportLanguage::English);
        VERIFY_OK(draft);
        QCOMPARE(draft->classification, Classification::Confidential);
        QVERIFY(!ReportMaker(*m_reviewer).balancing(approved.number, 2, ReportLanguage::English));
        const auto still = ReportMaker(*m_reviewer).balancing(approved.number, 0, ReportLanguage::English);
        VERIFY_OK(still);
        QCOMPARE(still->classification, Classification::Internal);

        // One that was never approved is not there for a reviewer.
        QJsonObject json = completeBalancing();
        json.insert(u"title"_s, u"Only a draft"_s);
        const auto fresh = BalancingService(officer()).add(*BalancingRecord::fromJson(json));
        VERIFY_OK(fresh);
        VERIFY_ERROR(ReportMaker(*m_reviewer).balancing(fresh->number, 0, ReportLanguage::English), errors::NotFound);
        VERIFY_OK(ReportMaker(officer()).balancing(fresh->number, 0, ReportLanguage::English));
    }

    void registerOfBothRoles()
    {
        ProcessingService register_(officer());
        const auto active = register_.add(completeEntry());
        VERIFY_OK(active);
        VERIFY_OK(register_.activate(*active));
        RegisterEntry second = completeEntry();
        second.title = u"Nog niet klaar"_s;
        VERIFY_OK(register_.add(second));
        const auto all = ReportMaker(officer()).processingRegister({}, ReportLanguage::Dutch);
        VERIFY_OK(all);
        QCOMPARE(all->data[u"entries"].toArray().size(), 2);
        QVERIFY(all->containsPersonalData);
        const auto reviewers = ReportMaker(*m_reviewer).processingRegister({}, ReportLanguage::Dutch);
        VERIFY_OK(reviewers);
        QCOMPARE(reviewers->data[u"entries"].toArray().size(), 1);
    }

    void overviewCountsWhatThereIs()
    {
        const auto programme = ProgrammeService(officer()).add(u"Quality"_s, Purpose::Quality, {u"201"_s});
        VERIFY_OK(programme);
        for (int i = 0; i < 3; ++i) {
            AuditEvent event;
            event.action = u"RECORDING_IMPORTED"_s;
            event.objectType = u"recording"_s;
            event.objectId = Id::create(m_archive->clock()).toString();
            event.detail = {{u"programme"_s, programme->id.toString()}};
            VERIFY_OK(officer().audit().record(event));
        }
        for (Session *session : {&officer(), m_reviewer.get()}) {
            const auto report = ReportMaker(*session).councilOverview(2026, ReportLanguage::English);
            VERIFY_OK(report);
            const QJsonObject told = report->data[u"programmes"][0].toObject();
            QCOMPARE(told[u"number"].toString(), programme->number);
            QCOMPARE(told[u"takenIn"].toInt(), 3);
        }
        const auto before = ReportMaker(officer()).councilOverview(2025, ReportLanguage::English);
        VERIFY_OK(before);
        QCOMPARE(before->data[u"programmes"][0][u"takenIn"].toInt(), 0);
    }

    void noOverviewOfTheFuture()
    {
        VERIFY_ERROR(ReportMaker(officer()).councilOverview(2027, ReportLanguage::English), errors::InvalidValue);
        VERIFY_ERROR(ReportMaker(officer()).councilOverview(1999, ReportLanguage::English), errors::InvalidValue);
        QVERIFY(events(actions::ReportMade).isEmpty());
    }
};

VOICELOG_TEST_WITH(TestReportMaker, QGuiApplication)
#include "tst_reportmaker.moc"
