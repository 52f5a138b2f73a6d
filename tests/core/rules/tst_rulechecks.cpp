// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/RuleExamples.h>
#include <support/TestMain.h>

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

using Change = std::function<void(RuleFacts &)>;

} // namespace

Q_DECLARE_METATYPE(voicelog::RuleOutcome)

/// DOMAIN 2.3: each rule by itself, a row for each way it can go.
class TestRuleChecks : public QObject
{
    Q_OBJECT

    RuleBook m_book = *RuleBook::builtIn();

    static void row(const char *name, const char *rule, RuleFacts facts, const Change &change, RuleOutcome outcome,
                    QDate date = {2026, 7, 15})
    {
        if (change)
            change(facts);
        QTest::newRow(qPrintable(QString::fromLatin1(rule) + u": "_s + QString::fromUtf8(name)))
            << QString::fromLatin1(rule) << std::make_shared<RuleFacts>(std::move(facts)) << date << outcome;
    }

private Q_SLOTS:
    void everyRuleOfEveryEditionHasACheck()
    {
        QSet<QString> ids;
        for (const auto &edition : m_book.editions()) {
            for (const auto &rule : edition.rules) {
                QVERIFY2(rules::hasCheck(rule.id), qPrintable(rule.id));
                ids += rule.id;
            }
        }
        QCOMPARE(ids.size(), 47);
        QVERIFY(!rules::hasCheck(u"R-NONE-01"));
    }

    void whatIsNotKnownNeverPasses()
    {
        // R-EVIDENCE-01 has nothing to check, R-ADVICE-01 is about the edition.
        for (const auto &edition : m_book.editions()) {
            for (const auto &rule : edition.rules) {
                if (rule.id == u"R-EVIDENCE-01" || rule.id == u"R-ADVICE-01")
                    continue;
                const RuleResult result = rules::evaluate(rule, {}, edition, edition.validFrom);
                QVERIFY2(result.outcome == RuleOutcome::Unknown || result.outcome == RuleOutcome::Fail,
                         qPrintable(edition.id + u' ' + rule.id));
                QCOMPARE(result.editionId, edition.id);
            }
        }
    }

    void check_data()
    {
        using enum RuleOutcome;
        QTest::addColumn<QString>("ruleId");
        QTest::addColumn<std::shared_ptr<RuleFacts>>("facts");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<RuleOutcome>("outcome");
        const RuleFacts ok = lawful();
        const RuleFacts kase = lawfulCase();
        const auto recording = [](auto change) -> Change { return [=](RuleFacts &f) { change(*f.recording); }; };
        const auto programme = [](auto change) -> Change { return [=](RuleFacts &f) { change(*f.programme); }; };
        const auto monitoring = [](auto change) -> Change { return [=](RuleFacts &f) { change(*f.monitoringCase); }; };
        const auto evidence = [](auto change) -> Change {
            return [=](RuleFacts &f) { change(f.recording->announcements.first()); };
        };

        row("took part", "R-PARTY-01", ok, {}, Pass);
        row("holder of the connection", "R-PARTY-01", ok,
            recording([](auto &r) { r.partyBasis = u"CONNECTION_HOLDER"_s; }), Pass);
        row("nobody", "R-PARTY-01", ok, recording([](auto &r) { r.partyBasis = u"NONE"_s; }), Fail);
        row("not known", "R-PARTY-01", ok, recording([](auto &r) { r.partyBasis.clear(); }), Unknown);
        row("own system", "R-PARTY-02", ok, {}, Pass);
        row("a tap", "R-PARTY-02", ok, recording([](auto &r) { r.origin = u"AUTHORITY_TAP"_s; }), Fail);
        row("a third party", "R-PARTY-02", ok, recording([](auto &r) { r.origin = u"UNKNOWN_THIRD_PARTY"_s; }), Fail);
        row("own system", "R-PRIVATE-01", ok, {}, NotApplicable);
        row("handed in", "R-PRIVATE-01", ok, recording([](auto &r) { r.origin = u"SUBMITTED_BY_INDIVIDUAL"_s; }), Fail);

        row("told at once", "R-ANNOUNCE-01", ok, {}, Pass);
        row("no evidence", "R-ANNOUNCE-01", ok, recording([](auto &r) { r.announcements.clear(); }), Fail);
        row("at the tolerance", "R-ANNOUNCE-01", ok, evidence([](auto &a) { a.announcedAtMs = 10'000; }), Pass);
        row("past the tolerance", "R-ANNOUNCE-01", ok, evidence([](auto &a) { a.announcedAtMs = 10'001; }), Fail);
        row(
            "late, but talk begins later", "R-ANNOUNCE-01", ok,
            [](RuleFacts &f) {
                f.recording->announcements.first().announcedAtMs = 40'000;
                f.recording->segments = {{u"TALK"_s, 35'000, 200'000}};
            },
            Pass);
        row(
            "the first talk is masked", "R-ANNOUNCE-01", ok,
            [](RuleFacts &f) {
                f.recording->announcements.first().announcedAtMs = 40'000;
                f.recording->segments = {
                    {u"TALK"_s, 0, 20'000}, {u"MASKED"_s, 0, 20'000}, {u"TALK"_s, 35'000, 200'000}};
            },
            Pass);
        row(
            "half of the first talk is masked", "R-ANNOUNCE-01", ok,
            [](RuleFacts &f) {
                f.recording->announcements.first().announcedAtMs = 40'000;
                f.recording->segments = {
                    {u"TALK"_s, 0, 20'000}, {u"MASKED"_s, 0, 10'000}, {u"TALK"_s, 35'000, 200'000}};
            },
            Fail);
        row("a clause in a contract has no time", "R-ANNOUNCE-01", ok, evidence([](auto &a) {
                a.kind = u"CONTRACT_CLAUSE"_s;
                a.announcedAtMs.reset();
            }),
            Fail);
        row(
            "once to the client, on a duty line", "R-ANNOUNCE-01", ok,
            [](RuleFacts &f) {
                f.programme->purpose = u"LEGAL_OBLIGATION"_s;
                f.recording->announcements = {{.kind = u"CLIENT_LEVEL_NOTICE"_s}};
            },
            Pass);
        row("once to the client, elsewhere", "R-ANNOUNCE-01", ok,
            recording([](auto &r) { r.announcements = {{.kind = u"CLIENT_LEVEL_NOTICE"_s}}; }), Fail);
        row("made by a private person", "R-ANNOUNCE-01", ok, recording([](auto &r) {
                r.origin = u"SUBMITTED_BY_INDIVIDUAL"_s;
                r.announcements.clear();
            }),
            NotApplicable);
        row("announced", "R-ANNOUNCE-02", ok, {}, Pass);
        row("S15: announced for training", "R-ANNOUNCE-02", ok,
            evidence([](auto &a) { a.announcedPurposes = {u"TRAINING"_s}; }), Fail);
        row("made by a private person", "R-ANNOUNCE-02", ok,
            recording([](auto &r) { r.origin = u"SUBMITTED_BY_INDIVIDUAL"_s; }), NotApplicable);
        row("clear", "R-ANNOUNCE-03", ok, {}, Pass);
        row("cut off", "R-ANNOUNCE-03", ok, evidence([](auto &a) { a.playedFully = false; }), Fail);
        row("in Turkish, call in Dutch", "R-ANNOUNCE-03", ok, evidence([](auto &a) { a.language = u"tr"_s; }), Fail);
        row(
            "in Turkish as the call", "R-ANNOUNCE-03", ok,
            [](RuleFacts &f) {
                f.recording->language = u"tr"_s;
                f.recording->announcements.first().language = u"tr"_s;
            },
            Pass);
        row("no reference to the notice", "R-ANNOUNCE-03", ok, evidence([](auto &a) { a.privacyNoticeRef.clear(); }),
            Fail);
        row("a second one was clear", "R-ANNOUNCE-03", ok, recording([](auto &r) {
                auto worse = r.announcements.first();
                worse.playedFully = false;
                r.announcements.prepend(worse);
            }),
            Pass);
        row("no evidence", "R-ANNOUNCE-03", ok, recording([](auto &r) { r.announcements.clear(); }), NotApplicable);

        row("active", "R-PURPOSE-01", ok, {}, Pass);
        row("draft", "R-PURPOSE-01", ok, programme([](auto &p) { p.state = u"DRAFT"_s; }), Fail);
        row("S14: suspended", "R-PURPOSE-01", ok, programme([](auto &p) { p.state = u"SUSPENDED"_s; }), Fail);
        row("none", "R-PURPOSE-01", ok, recording([](auto &r) { r.hasProgramme = false; }), Fail);
        row(
            "for its own purpose", "R-PURPOSE-02", ok, [](RuleFacts &f) { f.use = UseFacts{.purpose = u"QUALITY"_s}; },
            Pass);
        row(
            "S15: to check an employee", "R-PURPOSE-02", ok,
            [](RuleFacts &f) { f.use = UseFacts{.purpose = u"EMPLOYEE_MONITORING"_s}; }, Fail);
        row(
            "silently into a case", "R-PURPOSE-02", ok,
            [](RuleFacts &f) { f.use = UseFacts{.purpose = u"EMPLOYEE_MONITORING"_s, .throughCase = true}; }, Fail);
        row(
            "through a case", "R-PURPOSE-02", ok,
            [](RuleFacts &f) {
                f.programme->purpose = u"EMPLOYEE_MONITORING"_s;
                f.use = UseFacts{.purpose = u"EMPLOYEE_MONITORING"_s, .throughCase = true};
            },
            Pass);

        row("no hold", "R-HOLD-01", ok, {}, Pass);
        row("audible", "R-HOLD-01", ok, recording([](auto &r) { r.segments = {{u"HOLD"_s, 10'000, 20'000}}; }), Fail);
        row("masked in two pieces", "R-HOLD-01", ok, recording([](auto &r) {
                r.segments = {{u"HOLD"_s, 10'000, 20'000}, {u"MASKED"_s, 15'000, 21'000}, {u"MASKED"_s, 9'000, 15'000}};
            }),
            Pass);
        row("another purpose", "R-CONTRACT-01", ok, {}, NotApplicable);
        const auto proof = [](auto change) -> Change {
            return [=](RuleFacts &f) {
                f.programme->purpose = u"CONTRACT_PROOF"_s;
                change(*f.recording);
            };
        };
        row("unmarked", "R-CONTRACT-01", ok, proof([](auto &) {}), Fail);
        row("marked", "R-CONTRACT-01", ok, proof([](auto &r) { r.segments = {{u"PROOF"_s, 0, 5000}}; }), Pass);
        row("a partial recording", "R-CONTRACT-01", ok, proof([](auto &r) { r.extent = u"PARTIAL"_s; }), Pass);
        const auto gas = [&](auto change) {
            return recording([=](auto &r) {
                r.contractKind = u"GAS"_s;
                r.direction = u"OUTBOUND"_s;
                r.customerKind = u"CONSUMER"_s;
                change(r);
            });
        };
        row("gas, sold by telephone", "R-CONTRACT-02", ok, gas([](auto &) {}), Fail);
        row("telecom, as a recorder writes it", "R-CONTRACT-02", ok,
            gas([](auto &r) { r.contractKind = u"Telecom"_s; }), Fail);
        row("accepted in writing", "R-CONTRACT-02", ok, gas([](auto &r) { r.writtenAcceptanceRef = u"M-17"_s; }), Pass);
        row("to a business", "R-CONTRACT-02", ok, gas([](auto &r) { r.customerKind = u"BUSINESS"_s; }), NotApplicable);
        row("to we do not know whom", "R-CONTRACT-02", ok, gas([](auto &r) { r.customerKind.clear(); }), Unknown);
        row("the customer called", "R-CONTRACT-02", ok, gas([](auto &r) { r.direction = u"INBOUND"_s; }),
            NotApplicable);
        row("within 28 days", "R-CONTRACT-03", ok, proof([](auto &) {}), NotApplicable, {2026, 8, 12});
        row("after 28 days", "R-CONTRACT-03", ok, proof([](auto &) {}), Fail, {2026, 8, 13});
        row("with a reference", "R-CONTRACT-03", ok, proof([](auto &r) { r.contractRef = u"C1"_s; }), Pass,
            {2026, 8, 13});

        const auto duty = [](auto change) -> Change {
            return [=](RuleFacts &f) {
                f.programme->purpose = u"LEGAL_OBLIGATION"_s;
                change(f);
            };
        };
        row("no duty", "R-LEGALREC-01", ok, {}, NotApplicable);
        row("calls not counted", "R-LEGALREC-01", ok, duty([](auto &) {}), Unknown);
        row("all recorded", "R-LEGALREC-01", ok, duty([](auto &f) { f.dutyLine = DutyLineFacts{0}; }), Pass);
        row("three not", "R-LEGALREC-01", ok, duty([](auto &f) { f.dutyLine = DutyLineFacts{3}; }), Fail);
        const auto order = [&](auto change) {
            return duty([=](auto &f) {
                f.recording->startedOn = QDate(2021, 2, 15);
                change(*f.recording);
            });
        };
        row("S12: on the last day", "R-LEGALREC-02", ok, order([](auto &) {}), Fail, {2026, 2, 15});
        row("after it", "R-LEGALREC-02", ok, order([](auto &) {}), Pass, {2026, 2, 16});
        row("S12: the supervisor asked", "R-LEGALREC-02", ok,
            order([](auto &r) { r.authorityRequestOn = QDate(2026, 1, 10); }), Fail, {2028, 2, 15});
        row("S12: seven years over", "R-LEGALREC-02", ok,
            order([](auto &r) { r.authorityRequestOn = QDate(2026, 1, 10); }), Pass, {2028, 2, 16});
        row("checked a year ago", "R-LEGALREC-03", ok, duty([](auto &) {}), Pass, {2027, 7, 15});
        row("checked longer ago", "R-LEGALREC-03", ok, duty([](auto &) {}), Fail, {2027, 7, 16});
        row("failed", "R-LEGALREC-03", ok, duty([](auto &f) { f.recording->integrityFailed = true; }), Fail);

        const auto request = [](auto change) -> Change {
            return [=](RuleFacts &f) {
                f.request = RequestFacts{u"SAR-2026-0017"_s, QDate(2026, 8, 10), {}, {}};
                change(*f.request);
            };
        };
        row("complete", "R-ACCESS-01", ok, request([](auto &) {}), Pass);
        row("without recipients", "R-ACCESS-01", ok, request([](auto &r) { r.missing = QStringList{u"(c)"_s}; }), Fail);
        row("still time", "R-ACCESS-02", ok, request([](auto &) {}), Pass, {2026, 8, 10});
        row("too late", "R-ACCESS-02", ok, request([](auto &) {}), Fail, {2026, 8, 11});
        row("answered in time", "R-ACCESS-02", ok, request([](auto &r) { r.answeredOn = QDate(2026, 8, 10); }), Pass,
            {2026, 9, 1});
        row("answered late", "R-ACCESS-02", ok, request([](auto &r) { r.answeredOn = QDate(2026, 8, 11); }), Fail,
            {2026, 9, 1});
        row("nobody asks", "R-ACCESS-03", ok, {}, Pass);
        row("an open request", "R-ACCESS-03", ok,
            recording([](auto &r) { r.openRequests = QStringList{u"SAR-2026-0017"_s}; }), Fail);

        row("S11: notified", "R-NOTIFY-01", ok, {}, Pass, {2015, 11, 12});
        row("not notified", "R-NOTIFY-01", ok, programme([](auto &p) { p.notification.clear(); }), Fail,
            {2015, 11, 12});
        row("S11: no longer a duty", "R-NOTIFY-01", ok, {}, NotApplicable);
        row("S11: not yet a duty", "R-REGISTER-01", ok, {}, NotApplicable, {2015, 11, 12});
        row("active and linked", "R-REGISTER-01", ok, {}, Pass);
        row("not linked", "R-REGISTER-01", ok, programme([](auto &p) { p.registerEntry->linked = false; }), Fail);
        row("draft", "R-REGISTER-01", ok, programme([](auto &p) { p.registerEntry->active = false; }), Fail);
        row("none", "R-REGISTER-01", ok, programme([](auto &p) { p.registerEntry.reset(); }), Fail);
        row("a year after the review", "R-REGISTER-02", ok, {}, Pass, {2027, 3, 15});
        row("longer", "R-REGISTER-02", ok, {}, Fail, {2027, 3, 16});
        row("differs", "R-REGISTER-02", ok,
            programme([](auto &p) { p.registerEntry->differences = QStringList{u"purposes"_s}; }), Fail);
        row("none", "R-REGISTER-02", ok, programme([](auto &p) { p.registerEntry.reset(); }), NotApplicable);

        row("done", "R-DPIA-01", ok, {}, Pass);
        row("not required, with why", "R-DPIA-01", ok,
            programme([](auto &p) { p.dpia = DpiaFacts{u"NOT_REQUIRED"_s, u"Small scale."_s, {}, false}; }), Pass);
        row("not required, without why", "R-DPIA-01", ok,
            programme([](auto &p) { p.dpia = DpiaFacts{u"NOT_REQUIRED"_s, {}, {}, false}; }), Fail);
        row("pending", "R-DPIA-01", ok, programme([](auto &p) { p.dpia->status = u"PENDING"_s; }), Fail);
        row("low risk", "R-PRIORCONS-01", ok, {}, NotApplicable);
        row("high risk", "R-PRIORCONS-01", ok, programme([](auto &p) { p.dpia->residualRisk = u"HIGH"_s; }), Fail);
        row("high risk, consulted", "R-PRIORCONS-01", kase, {}, Pass);
        row("risk not known", "R-PRIORCONS-01", ok, programme([](auto &p) { p.dpia->residualRisk.clear(); }), Unknown);
        row("Wbp: covert, investigated", "R-PRIORCONS-01", kase, {}, Pass, {2015, 1, 1});
        row("Wbp: not covert", "R-PRIORCONS-01", ok, {}, NotApplicable, {2015, 1, 1});

        row(
            "to the person", "R-PUBLISH-01", ok, [](RuleFacts &f) { f.exportAct = ExportFacts{u"DATA_SUBJECT"_s}; },
            Pass);
        row("to the press", "R-PUBLISH-01", ok, [](RuleFacts &f) { f.exportAct = ExportFacts{u"MEDIA"_s}; }, Fail);
        row("to nobody named", "R-PUBLISH-01", ok, [](RuleFacts &f) { f.exportAct = ExportFacts{}; }, Unknown);

        row("approved", "R-LI-01", ok, {}, Pass);
        row("none", "R-LI-01", ok, programme([](auto &p) { p.lia.reset(); }), Fail);
        row("not approved", "R-LI-01", ok, programme([](auto &p) { p.lia->approvedInForce = false; }), Fail);
        row("another basis", "R-LI-01", ok, programme([](auto &p) { p.legalBasis = u"6_1_C"_s; }), NotApplicable);
        row("no basis", "R-LI-01", ok, programme([](auto &p) { p.legalBasis.clear(); }), Unknown);
        row("on the review date", "R-LI-02", ok, {}, Pass, {2027, 3, 1});
        row("the day after", "R-LI-02", ok, {}, Fail, {2027, 3, 2});
        row("no review date", "R-LI-02", ok, programme([](auto &p) { p.lia->reviewDate.reset(); }), Unknown);
        row("a summary", "R-LI-03", ok, {}, Pass);
        row("no summary", "R-LI-03", ok, programme([](auto &p) { p.lia->summaryEn = p.lia->summaryNl = false; }), Fail);
        row("a company", "R-LI-04", ok, {}, Pass);
        row("an authority", "R-LI-04", ok, programme([](auto &p) { p.controllerKind = u"PUBLIC"_s; }), Fail);

        row("told beforehand", "R-EMPINFO-01", ok, {}, Pass);
        row("told after the start", "R-EMPINFO-01", ok,
            programme([](auto &p) { p.employeeNotice->effectiveOn = QDate(2026, 4, 2); }), Fail);
        row("told on the day", "R-EMPINFO-01", ok,
            programme([](auto &p) { p.employeeNotice->effectiveOn = QDate(2026, 4, 1); }), Pass);
        row("no proof of it", "R-EMPINFO-01", ok, programme([](auto &p) { p.employeeNotice->distributed = false; }),
            Fail);
        row("not told when", "R-EMPINFO-01", ok, programme([](auto &p) { p.employeeNotice->when = false; }), Fail);
        row("no notice", "R-EMPINFO-01", ok, programme([](auto &p) { p.employeeNotice.reset(); }), Fail);
        row("nobody is heard", "R-EMPINFO-01", ok, programme([](auto &p) { p.employeesHeard = false; }), NotApplicable);
        row("not known who is heard", "R-EMPINFO-01", ok, programme([](auto &p) { p.employeesHeard.reset(); }),
            Unknown);
        row("on the screen", "R-EMPINFO-02", ok, {}, Pass);
        row("no signal", "R-EMPINFO-02", ok, programme([](auto &p) { p.agentSignal = u"NONE"_s; }), Fail);
        row("consent", "R-OR-01", ok, {}, Pass);
        row("S14: consent later", "R-OR-01", ok,
            programme([](auto &p) { p.worksCouncil->decidedOn = QDate(2026, 7, 16); }), Fail);
        row("S14: nullity invoked", "R-OR-01", ok, programme([](auto &p) { p.worksCouncil->nullityInvoked = true; }),
            Fail);
        row("refused", "R-OR-01", ok, programme([](auto &p) { p.worksCouncil->decision = u"REFUSED"_s; }), Fail);
        row("refused, but the court allowed it", "R-OR-01", ok, programme([](auto &p) {
                p.worksCouncil->decision = u"REFUSED"_s;
                p.worksCouncil->courtPermission = true;
            }),
            Pass);
        row("no works council, staff informed", "R-OR-01", ok, programme([](auto &p) {
                p.worksCouncil =
                    WorksCouncilFacts{u"NONE"_s, u"INFORMED"_s, QDate(2026, 3, 1), false, false, true, false};
            }),
            Pass);
        row("no works council, no reason", "R-OR-01", ok, programme([](auto &p) {
                p.worksCouncil =
                    WorksCouncilFacts{u"NONE"_s, u"INFORMED"_s, QDate(2026, 3, 1), false, false, false, false};
            }),
            Fail);
        row("a works council is not only informed", "R-OR-01", ok,
            programme([](auto &p) { p.worksCouncil->decision = u"INFORMED"_s; }), Fail);

        row("nothing private", "R-PRIVATECALL-01", ok, [](RuleFacts &f) { f.use = UseFacts{}; }, NotApplicable);
        row("private", "R-PRIVATECALL-01", ok, [](RuleFacts &f) { f.use = UseFacts{.playsPrivate = true}; }, Fail);
        row(
            "to assess it", "R-PRIVATECALL-01", ok,
            [](RuleFacts &f) { f.use = UseFacts{.playsPrivate = true, .documentedAssessment = true}; }, Pass);
        row(
            "to assess it again", "R-PRIVATECALL-01", ok,
            [](RuleFacts &f) {
                f.use = UseFacts{.playsPrivate = true, .documentedAssessment = true, .assessedBefore = true};
            },
            Fail);

        row("covert", "R-MON-NOTICE-01", kase, {}, NotApplicable);
        row("open, told", "R-MON-NOTICE-01", kase, monitoring([](auto &c) { c.covert = false; }), Pass);
        row("open, told late", "R-MON-NOTICE-01", kase, monitoring([](auto &c) {
                c.covert = false;
                c.monitoringNotice->effectiveOn = QDate(2026, 8, 5);
            }),
            Fail);
        row("concrete", "R-MON-SUSP-01", kase, {}, Pass);
        row("vague", "R-MON-SUSP-01", kase, monitoring([](auto &c) { c.suspicion = u"Odd."_s; }), Fail);
        row("without a source", "R-MON-SUSP-01", kase, monitoring([](auto &c) { c.sources = 0; }), Fail);
        row("dated tomorrow", "R-MON-SUSP-01", kase, monitoring([](auto &c) { c.suspicionOn = QDate(2026, 7, 16); }),
            Fail);
        row("own record", "R-MON-LI-01", kase, {}, Pass);
        row("one approver", "R-MON-LI-01", kase, monitoring([](auto &c) { c.lia->twoApprovers = false; }), Fail);
        row("two tried", "R-MON-LAST-01", kase, {}, Pass);
        row("S13: one tried", "R-MON-LAST-01", kase, monitoring([](auto &c) { c.alternatives = 1; }), Fail);
        row("register and DPIA", "R-MON-SUP-01", kase, {}, Pass);
        row("high risk, not consulted", "R-MON-SUP-01", kase,
            monitoring([](auto &c) { c.dpia->consultationAnswered = false; }), Fail);
        row("Wbp: notified and investigated", "R-MON-SUP-01", kase, {}, Pass, {2010, 5, 3});
        row("Wbp: not notified", "R-MON-SUP-01", kase, monitoring([](auto &c) { c.notification.clear(); }), Fail,
            {2010, 5, 3});
        row("consent and notice", "R-MON-OR-01", kase, {}, Pass);
        row("no case notice", "R-MON-OR-01", kase, monitoring([](auto &c) { c.caseNotice = false; }), Fail);
        row("28 days", "R-MON-PERIOD-01", kase, {}, Pass);
        row("29 days", "R-MON-PERIOD-01", kase, monitoring([](auto &c) { c.periodEnd = QDate(2026, 9, 1); }), Fail);
        row("S13: no end", "R-MON-PERIOD-01", kase, monitoring([](auto &c) { c.periodEnd.reset(); }), Fail);
        row("extended once", "R-MON-PERIOD-01", kase, monitoring([](auto &c) {
                c.periodEnd = QDate(2026, 9, 28);
                c.extensions = 1;
                c.extensionApproved = true;
            }),
            Pass);
        row("extended without approval", "R-MON-PERIOD-01", kase, monitoring([](auto &c) {
                c.periodEnd = QDate(2026, 9, 28);
                c.extensions = 1;
            }),
            Fail);
        row("a recording from another line", "R-MON-PERIOD-01", kase,
            monitoring([](auto &c) { c.withinPeriodAndLines = false; }), Fail);
        row("no case", "R-MON-ACCESS-01", ok, [](RuleFacts &f) { f.use = UseFacts{}; }, NotApplicable);
        row("granted", "R-MON-ACCESS-01", kase, [](RuleFacts &f) { f.use = UseFacts{.caseGrant = true}; }, Pass);
        row(
            "S9: not granted", "R-MON-ACCESS-01", kase, [](RuleFacts &f) { f.use = UseFacts{.caseGrant = false}; },
            Fail);
        row("open", "R-MON-DESTROY-01", kase, {}, NotApplicable);
        const auto closed = [&](auto change) {
            return monitoring([=](auto &c) {
                c.outcome = u"NO_FINDING"_s;
                c.closedOn = QDate(2026, 9, 21);
                change(c);
            });
        };
        row("S5: on the last day", "R-MON-DESTROY-01", kase, closed([](auto &) {}), Pass, {2026, 10, 5});
        row("S5: the day after", "R-MON-DESTROY-01", kase, closed([](auto &) {}), Fail, {2026, 10, 6});
        row("S5: held", "R-MON-DESTROY-01", kase, closed([](auto &c) { c.held = true; }), Pass, {2026, 10, 6});
        row("destroyed", "R-MON-DESTROY-01", kase, closed([](auto &c) { c.destroyed = true; }), Pass, {2026, 10, 6});
        row("D-7: only a breach, strict", "R-MON-DESTROY-01", kase,
            closed([](auto &c) { c.outcome = u"FINDING_BREACH_ONLY"_s; }), Fail, {2026, 10, 6});
        row("an offence", "R-MON-DESTROY-01", kase, closed([](auto &c) { c.outcome = u"FINDING_OFFENCE"_s; }),
            NotApplicable, {2026, 10, 6});
        row("all met", "R-COVERT-01", kase, {}, Pass);
        row("S13: no DPIA", "R-COVERT-01", kase, monitoring([](auto &c) { c.dpia.reset(); }), Fail);
        row("no advice", "R-COVERT-01", kase, monitoring([](auto &c) { c.dpoAdvice = false; }), Fail);
        row("no DPO", "R-COVERT-01", kase, monitoring([](auto &c) { c.dpoAdvice = c.dpoExists = false; }), Pass);
        row("one approval", "R-COVERT-01", kase, monitoring([](auto &c) { c.approvals = 1; }), Fail);
        row("not covert", "R-COVERT-01", kase, monitoring([](auto &c) { c.covert = false; }), NotApplicable);
        const auto ended = [&](auto change) {
            return monitoring([=](auto &c) {
                c.measureEndedOn = QDate(2026, 8, 31);
                change(c);
            });
        };
        row("S13: still time", "R-COVERT-02", kase, ended([](auto &) {}), Pass, {2026, 9, 14});
        row("S13: not told", "R-COVERT-02", kase, ended([](auto &) {}), Fail, {2026, 9, 15});
        row("told", "R-COVERT-02", kase, ended([](auto &c) { c.afterNoticeOn = QDate(2026, 9, 14); }), Pass,
            {2026, 9, 15});
        row("postponed", "R-COVERT-02", kase, ended([](auto &c) { c.afterNoticePostponedTo = QDate(2026, 10, 1); }),
            Pass, {2026, 9, 30});

        row("always a sentence", "R-EVIDENCE-01", ok, {}, Pass);
        row("sound", "R-SECURITY-01", ok, [](RuleFacts &f) { f.security = SecurityFacts{true, true, true}; }, Pass);
        row(
            "broken chain", "R-SECURITY-01", ok, [](RuleFacts &f) { f.security = SecurityFacts{true, false, true}; },
            Fail);
        row("within its term", "R-RETAIN-01", ok, {}, Pass, {2026, 10, 13});
        row("past it", "R-RETAIN-01", ok, {}, Fail, {2026, 10, 14});
        row("past it, held", "R-RETAIN-01", ok, recording([](auto &r) { r.held = true; }), Pass, {2026, 10, 14});
        row("not reviewed by a lawyer", "R-ADVICE-01", ok, {}, Fail);
    }

    void check()
    {
        QFETCH(const QString, ruleId);
        QFETCH(const std::shared_ptr<RuleFacts>, facts);
        QFETCH(const QDate, date);
        QFETCH(const RuleOutcome, outcome);
        const RuleResult result = rules::evaluate(m_book, ruleId, *facts, date);
        QCOMPARE(outcomeId(result.outcome), outcomeId(outcome));
        QCOMPARE(result.editionId, m_book.inForceOn(date)->id);
        const auto back = ruleResultFromJson(toJson(result));
        QVERIFY(back);
        QVERIFY(*back == result);
        // A message leaves nothing open in either language.
        if (outcome == RuleOutcome::Fail) {
            for (const bool dutch : {false, true}) {
                const QString text = messageOf(result, *m_book.inForceOn(date), dutch);
                QVERIFY2(!text.contains(u'{') && text.endsWith(u'.'), qPrintable(text));
            }
        }
    }
};

VOICELOG_APPLESS_TEST(TestRuleChecks)
#include "tst_rulechecks.moc"
