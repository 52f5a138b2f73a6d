// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PdfTools.h"

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
#include <retention/RetentionSchema.h>
#include <support/BalancingExample.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QGuiApplication>
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
                                                         retentionSchema()});
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
