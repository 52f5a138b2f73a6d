// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/BaseErrors.h>
#include <retention/RetentionActions.h>
#include <retention/RetentionErrors.h>
#include <support/RetentionDesk.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::RetentionDesk;

namespace {

const QString enough = u"The limitation period of the sector is longer."_s;

RetentionTerm termOf(DueClass dueClass, RetentionPeriod period)
{
    RetentionTerm term;
    term.dueClass = dueClass;
    term.period = period;
    term.reason = enough;
    return term;
}

} // namespace

class TestRetentionTerm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periods_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QString>("written");
        QTest::newRow("days") << u"90 days"_s << QDate(2026, 5, 31) << u"90 days"_s;
        QTest::newRow("one") << u"1 day"_s << QDate(2026, 3, 3) << u"1 day"_s;
        QTest::newRow("a number is days") << u"28"_s << QDate(2026, 3, 30) << u"28 days"_s;
        QTest::newRow("years") << u"5 years"_s << QDate(2031, 3, 2) << u"5 years"_s;
        QTest::newRow("months") << u"6 months"_s << QDate(2026, 9, 2) << u"6 months"_s;
        QTest::newRow("both") << u"5 years 30 days"_s << QDate(2031, 4, 1) << u"5 years 30 days"_s;
        QTest::newRow("none") << u"0 days"_s << QDate(2026, 3, 2) << u"0 days"_s;
    }
    void periods()
    {
        QFETCH(QString, text);
        const auto period = RetentionPeriod::fromString(text);
        QVERIFY(period);
        QTEST(period->after(QDate(2026, 3, 2)), "end");
        QTEST(period->toString(), "written");
        QCOMPARE(RetentionPeriod::fromString(period->toString()), period);
    }
    void noPeriods()
    {
        for (const QString &text : {u""_s, u"long"_s, u"-3 days"_s, u"5 weeks"_s, u"3 days 4"_s, u"99999999 years"_s})
            QVERIFY2(!RetentionPeriod::fromString(text), qPrintable(text));
        QCOMPARE(RetentionPeriod::ofMonths(1).after(QDate(2026, 1, 31)), QDate(2026, 2, 28));
    }

    void limits_data()
    {
        QTest::addColumn<QString>("dueClass");
        QTest::addColumn<QString>("period");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<bool>("warns");
        // The table of DOMAIN 5.
        QTest::newRow("proof, seven years") << u"CONTRACT_PROOF"_s << u"7 years"_s << true << false;
        QTest::newRow("proof, longer") << u"CONTRACT_PROOF"_s << u"8 years"_s << true << true;
        QTest::newRow("no contract, 90") << u"CONTRACT_NONE"_s << u"90 days"_s << true << false;
        QTest::newRow("no contract, 91") << u"CONTRACT_NONE"_s << u"91 days"_s << false << false;
        QTest::newRow("rest, 91") << u"CONTRACT_REST"_s << u"91 days"_s << false << false;
        QTest::newRow("securities") << u"LEGAL_SECURITIES"_s << u"6 years"_s << false << false;
        QTest::newRow("quality, 183") << u"QUALITY"_s << u"183 days"_s << true << false;
        QTest::newRow("quality, 184") << u"QUALITY"_s << u"184 days"_s << true << true;
        QTest::newRow("training, 367") << u"TRAINING"_s << u"367 days"_s << true << true;
        QTest::newRow("service, 90") << u"SERVICE_HANDLING"_s << u"90 days"_s << true << false;
        QTest::newRow("service, 91") << u"SERVICE_HANDLING"_s << u"91 days"_s << false << false;
        QTest::newRow("no finding, none") << u"MONITORING_NO_FINDING"_s << u"0 days"_s << true << false;
        QTest::newRow("no finding, 28") << u"MONITORING_NO_FINDING"_s << u"28 days"_s << true << false;
        QTest::newRow("no finding, 29") << u"MONITORING_NO_FINDING"_s << u"29 days"_s << false << false;
        QTest::newRow("finding, 25 months") << u"MONITORING_FINDING"_s << u"25 months"_s << true << true;
        QTest::newRow("unannounced, 91") << u"UNANNOUNCED"_s << u"91 days"_s << false << false;
        QTest::newRow("private, 14") << u"PRIVATE"_s << u"14 days"_s << true << false;
        QTest::newRow("private, 15") << u"PRIVATE"_s << u"15 days"_s << false << false;
        QTest::newRow("request file, 11 months") << u"REQUEST_FILE"_s << u"11 months"_s << false << false;
        QTest::newRow("audit, 4 years") << u"AUDIT_LOG"_s << u"4 years"_s << false << false;
        QTest::newRow("audit, 10 years") << u"AUDIT_LOG"_s << u"10 years"_s << true << false;
        QTest::newRow("accountability, 1 year") << u"ACCOUNTABILITY"_s << u"1 year"_s << false << false;
        QTest::newRow("certificates") << u"CERTIFICATE"_s << u"5 years"_s << false << false;
    }
    void limits()
    {
        QFETCH(QString, dueClass);
        QFETCH(QString, period);
        const RetentionTerm term = termOf(*dueClassFromId(dueClass), *RetentionPeriod::fromString(period));
        QTEST(term.check().has_value(), "allowed");
        QTEST(term.warns(), "warns");
    }

    void jsonAndBack()
    {
        RetentionTerm term = termOf(DueClass::Quality, RetentionPeriod::ofDays(120));
        term.programmeId = Id::create(test::FakeClock());
        const auto read = RetentionTerm::fromJson(term.toJson());
        VERIFY_OK(read);
        QCOMPARE(read->toJson(), term.toJson());
        VERIFY_ERROR(RetentionTerm::fromJson({{u"class"_s, u"QUALITY"_s}, {u"period"_s, u"ages"_s}}),
                     errors::InvalidValue);
        VERIFY_ERROR(RetentionTerm::fromJson({{u"klass"_s, u"QUALITY"_s}}), errors::InvalidValue);
        for (const DueClass each : allDueClasses)
            QCOMPARE(dueClassFromId(QString(dueClassId(each))), each);
    }

    void theOwnTermComesBeforeTheOrganisations()
    {
        RetentionDesk desk;
        RetentionService service = desk.retention();
        const Id programme = desk.source.programmes.value(desk.vault).programmeId;
        auto term = service.term(programme, DueClass::Quality);
        VERIFY_OK(term);
        QCOMPARE(term->period, RetentionPeriod::ofDays(90));
        QCOMPARE(term->seq, 0);
        VERIFY_OK(service.setTerm(termOf(DueClass::Quality, RetentionPeriod::ofDays(60))));
        QCOMPARE(service.term(programme, DueClass::Quality)->period, RetentionPeriod::ofDays(60));
        desk.source.programmes[desk.vault].retentionDays = 45;
        QCOMPARE(service.term(programme, DueClass::Quality)->period, RetentionPeriod::ofDays(45));
        RetentionTerm own = termOf(DueClass::Quality, RetentionPeriod::ofDays(30));
        own.programmeId = programme;
        VERIFY_OK(service.setTerm(own));
        own.period = RetentionPeriod::ofDays(20);
        VERIFY_OK(service.setTerm(own));
        QCOMPARE(service.term(programme, DueClass::Quality)->period, RetentionPeriod::ofDays(20));
        QCOMPARE(service.history()->size(), 3);
        const QList<AuditEvent> events = desk.audit(actions::RetentionTermChanged);
        QCOMPARE(events.size(), 3);
        QVERIFY(!events.first().detail.contains(u"reason"_s)); // words stay out of the trail
    }

    void refusals()
    {
        RetentionDesk desk;
        RetentionService service = desk.retention();
        VERIFY_ERROR(service.setTerm(termOf(DueClass::LegalSecurities, RetentionPeriod::ofYears(9))),
                     errors::TermFixed);
        VERIFY_ERROR(service.setTerm(termOf(DueClass::Private, RetentionPeriod::ofDays(30))), errors::TermOutOfRange);
        RetentionTerm term = termOf(DueClass::Quality, RetentionPeriod::ofDays(30));
        term.reason = u"because"_s;
        VERIFY_ERROR(service.setTerm(term), errors::InvalidValue);
        term.reason = enough;
        term.programmeId = Id::create(desk.archive.clock());
        VERIFY_ERROR(service.setTerm(term), errors::NotFound);
        VERIFY_ERROR(desk.timerRetention().setTerm(termOf(DueClass::Quality, RetentionPeriod::ofDays(30))),
                     errors::RoleDenied);
        const auto refused = desk.audit(actions::RetentionTermChanged);
        QCOMPARE(refused.size(), 3); // the two by the class's limits, and the role's
        for (const AuditEvent &event : refused)
            QCOMPARE(event.outcome, AuditOutcome::Refused);
    }
};

VOICELOG_GUILESS_TEST(TestRetentionTerm)
#include "tst_retentionterm.moc"
