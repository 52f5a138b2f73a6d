// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <programmes/StoredRetention.h>
#include <recordings/ListeningService.h>
#include <reports/ReportActions.h>
#include <reports/ReportContent.h>
#include <reports/ReportMaker.h>
#include <requests/RequestsSchema.h>
#include <retention/DestructionService.h>
#include <retention/RetentionService.h>
#include <support/CaseCalls.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// The monitoring-case file, certificates and the retention overview of an archive: who may make them, and what each
/// account's tells, before and after the destruction.
class TestCaseReportMaker : public QObject
{
    Q_OBJECT

    std::unique_ptr<CaseDesk> m_desk;
    StoredRetention m_programmes;

    ReportMaker maker() { return ReportMaker(m_desk->officer); }
    ReportMaker reviewers() { return ReportMaker(m_desk->sessionOf(u"reviewer"_s)); }

    /// Everything that the file says, as it is hashed.
    static QString said(const Report &report)
    {
        QByteArray content;
        const auto written = writeReportContent(report,
                                                [&content](QByteArrayView bytes) {
                                                    content += bytes;
                                                    return true;
                                                },
                                                {});
        return written ? QString::fromUtf8(content) : QString();
    }
    static void verifyAll(const Report &report, const QStringList &parts)
    {
        const QString text = said(report);
        for (const QString &part : parts)
            QVERIFY2(text.contains(part), qPrintable(part + u"\nis not in\n"_s + text));
    }
    static void verifyNone(const Report &report, const QStringList &parts)
    {
        const QString text = said(report);
        for (const QString &part : parts)
            QVERIFY2(!text.contains(part), qPrintable(part + u"\nis in\n"_s + text));
    }
    static QStringList persons() { return {u"Jeroen"_s, u"Willemijn"_s, u"+31205551"_s}; }

    /// Closed without a finding, with two calls of which one was listened to.
    MonitoringCase closedCase(QList<Recording> *recordings = nullptr)
    {
        MonitoringCase record = m_desk->running();
        CaseCalls calls(*m_desk);
        const auto outcomes = calls.takeIn(record, {calls.call(record.periodStart), calls.call(record.periodStart)});
        Session &investigator = m_desk->sessionOf(u"investigator"_s);
        const QList<Recording> taken = calls.recordings(investigator, record, outcomes);
        ListeningService listening(investigator, &grantedCaseAccess());
        const Id heard =
            orQuit(listening.start(taken.first(), {u"ASSESSMENT"_s, u"To see what was ordered on that morning."_s}));
        orQuit(listening.stop(heard, taken.first(), {}));
        if (recordings)
            *recordings = taken;
        m_desk->goTo(record.periodEnd.addDays(1));
        orQuit(m_desk->mine.settle());
        record = orQuit(m_desk->mine.theCase(record.id));
        return orQuit(m_desk->mine.closeWithoutFinding(record, u"Nothing in the calls bears the suspicion out."_s));
    }

    DestructionRecord destroy(const MonitoringCase &record)
    {
        m_desk->goTo(record.closedOn.addDays(14));
        RetentionService retention(m_desk->officer, m_desk->book, m_programmes);
        orQuit(retention.assessAll());
        const RetentionReport run = orQuit(retention.run(orQuit(retention.plan())));
        if (run.certificates.size() != 1)
            qFatal("%lld certificates", qlonglong(run.certificates.size()));
        return orQuit(DestructionService(m_desk->officer, m_desk->book, m_programmes).find(run.certificates.first()))
            .record;
    }

    qint64 refusals()
    {
        Database database = orQuit(m_desk->officer.openGovernance());
        AuditQuery query;
        query.action = actions::ReportMade;
        query.outcome = AuditOutcome::Refused;
        return orQuit(m_desk->officer.audit().list(database, query)).size();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<CaseDesk>(true, CaseDesk::schema() + Schema{requestsSchema(), requestFilesSchema()});
    }
    void cleanup() { m_desk.reset(); }

    void theOfficersFile()
    {
        QList<Recording> recordings;
        const MonitoringCase record = closedCase(&recordings);
        const auto report = maker().monitoringCase(record.number, false, ReportLanguage::English);
        VERIFY_OK(report);
        QCOMPARE(report->subtitle, record.number);
        QCOMPARE(report->objectId, record.id.toString());
        QVERIFY(report->containsPersonalData);
        verifyAll(*report, {m_desk->scheme.number, m_desk->registerEntry.number, m_desk->employeeNotice.number,
                            u"LIA-2026-0001"_s, u"DPIA 2026-4"_s, u"investigator"_s,
                            u"Leads the inquiry for the HR department."_s, recordings.first().number,
                            recordings.last().id.toString(), u"listened to a recording"_s, u"R-MON-LI-01"_s,
                            u"Nothing in the calls bears the suspicion out."_s, u"is for the court to decide"_s});
    }

    void theCouncilsVariantIsTheSameWhoeverMakesIt()
    {
        QList<Recording> recordings;
        const MonitoringCase record = closedCase(&recordings);
        auto mine = maker().monitoringCase(record.number, true, ReportLanguage::Dutch);
        VERIFY_OK(mine);
        auto reviewers_ = reviewers().monitoringCase(record.number, true, ReportLanguage::Dutch);
        VERIFY_OK(reviewers_);
        QVERIFY(!mine->containsPersonalData);
        for (Report *report : {&*mine, &*reviewers_}) {
            report->number.clear();
            report->generatedAt = {};
            report->generatedBy.clear();
            report->generatedByRole.clear();
        }
        QCOMPARE(said(*mine), said(*reviewers_));
        verifyNone(*mine, persons());
        verifyNone(*mine, {u"investigator"_s, u"second"_s, recordings.first().id.toString(), recordings.first().number,
                           u"Nothing in the calls"_s});
        verifyAll(*mine, {record.number, u"beoordeelt de rechter"_s, u"geen bevinding"_s});
    }

    void whoMayMakeWhich()
    {
        const MonitoringCase record = closedCase();
        const DestructionRecord gone = destroy(record);
        Session &reviewer = m_desk->sessionOf(u"reviewer"_s);
        VERIFY_ERROR(ReportMaker(reviewer).monitoringCase(record.number, false, ReportLanguage::English),
                     errors::RoleDenied);
        VERIFY_ERROR(ReportMaker(reviewer).retention(ReportLanguage::English), errors::RoleDenied);
        VERIFY_OK(ReportMaker(reviewer).certificate(gone.number, ReportLanguage::English));
        VERIFY_OK(ReportMaker(reviewer).monitoringCase(record.number, true, ReportLanguage::English));
        QCOMPARE(refusals(), 2);
        for (const QString &name : {u"investigator"_s, u"service"_s}) {
            const ReportMaker others(m_desk->sessionOf(name));
            VERIFY_ERROR(others.monitoringCase(record.number, true, ReportLanguage::English), errors::RoleDenied);
            VERIFY_ERROR(others.certificate(gone.number, ReportLanguage::English), errors::RoleDenied);
            VERIFY_ERROR(others.retention(ReportLanguage::English), errors::RoleDenied);
        }
        QCOMPARE(refusals(), 8);
    }

    void theDataProtectionOfficerWithoutAKey()
    {
        const MonitoringCase record = closedCase(); // before there is one: his advice would be asked
        m_desk->archive.addAccount(u"dpo"_s, Role::Dpo);
        const ReportMaker dpo(m_desk->sessionOf(u"dpo"_s));
        const auto file = dpo.monitoringCase(record.number, false, ReportLanguage::English);
        VERIFY_OK(file);
        verifyNone(*file, persons());
        verifyAll(*file, {u"has no access to what was written in this case"_s, m_desk->scheme.number,
                          u"listened to a recording"_s});
        const auto overview = dpo.retention(ReportLanguage::English);
        VERIFY_OK(overview);
        verifyAll(*overview, {u"cover 0 of 1 vaults"_s, u"intact: nothing was edited"_s});
    }

    void afterDestructionUuidsOnly()
    {
        QList<Recording> recordings;
        const MonitoringCase record = closedCase(&recordings);
        const DestructionRecord gone = destroy(record);
        const auto file = maker().monitoringCase(record.number, false, ReportLanguage::English);
        VERIFY_OK(file);
        verifyNone(*file, persons());
        verifyNone(*file, {recordings.first().number, u"To see what was ordered"_s, u"Nothing in the calls"_s});
        verifyAll(*file, {gone.number, recordings.first().id.toString(), recordings.last().id.toString(),
                          u"Destroyed with the case."_s, m_desk->registerEntry.number});

        const auto paper = maker().certificate(gone.number, ReportLanguage::Dutch);
        VERIFY_OK(paper);
        QCOMPARE(paper->subtitle, gone.number);
        verifyNone(*paper, persons());
        verifyAll(*paper, {record.number, recordings.first().id.toString(), u"sleutel vernietigd"_s,
                           u"R-MON-DESTROY-01"_s, u"signature"_s});
        VERIFY_ERROR(maker().certificate(u"DST-2020-0001"_s, ReportLanguage::Dutch), errors::NotFound);
        VERIFY_ERROR(maker().monitoringCase(u"CASE-2020-0001"_s, false, ReportLanguage::Dutch), errors::NotFound);

        const auto council = maker().councilOverview(2026, ReportLanguage::English, 0);
        VERIFY_OK(council);
        verifyAll(*council, {u"[\"Opened\",\"1\"]"_s, u"[\"Closed without a finding\",\"1\"]"_s,
                             u"[\"Destroyed on time\",\"1\"]"_s, u"[\"Covert\",\"0\"]"_s});
    }

    void theRetentionOverview()
    {
        const MonitoringCase record = closedCase();
        auto report = maker().retention(ReportLanguage::English);
        VERIFY_OK(report);
        verifyAll(*report, {u"intact: nothing was edited"_s, record.number, u"NL-AVG-2019"_s});
        QVERIFY(report->data[u"auditTrail"][u"events"].toInteger() > 20);
        const DestructionRecord gone = destroy(record);
        report = maker().retention(ReportLanguage::English);
        VERIFY_OK(report);
        QCOMPARE(report->data[u"destroyedRecordings"].toInteger(), 2);
        verifyAll(*report, {u"monitoring, no finding"_s, u"never reviewed"_s});
        QCOMPARE(gone.count, 2);
    }
};

VOICELOG_TEST_WITH(TestCaseReportMaker, QGuiApplication)
#include "tst_casereportmaker.moc"
