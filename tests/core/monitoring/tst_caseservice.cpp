// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <monitoring/CaseActions.h>
#include <monitoring/CaseErrors.h>
#include <monitoring/CaseStore.h>
#include <retention/VaultDue.h>
#include <support/CaseDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

const QString why = u"Because the inquiry of this case asks for it."_s;

QStringList rulesOf(const Error &error) { return error.parameters().value(u"rules"_s).toStringList(); }

} // namespace

/// The life of a monitoring case (DOMAIN 4.2), through its service, with every refusal by its rule.
class TestCaseService : public QObject
{
    Q_OBJECT

    static QStringList refusedRules(CaseDesk &desk)
    {
        QStringList rules;
        Database database = orQuit(desk.officer.openGovernance());
        const auto events = desk.officer.audit().list(
            database, {.objectType = actions::caseObject, .outcome = AuditOutcome::Refused, .limit = 1000});
        if (!events)
            qFatal("%s", qPrintable(events.error().toString()));
        for (const AuditEvent &event : *events) {
            rules += event.ruleId.isEmpty() ? event.reason : event.ruleId;
        }
        rules.sort();
        return rules;
    }

private Q_SLOTS:
    void fromDraftToFinding()
    {
        CaseDesk desk;
        MonitoringCase record = desk.draft();
        QCOMPARE(record.number, u"CASE-2026-0001"_s);
        QCOMPARE(record.state, CaseState::Draft);
        VERIFY_ERROR(desk.theirs.submit(record), errors::RuleRefused); // its key is its maker's until it is put forward
        record = orQuit(desk.mine.submit(record));
        QCOMPARE(record.state, CaseState::Submitted);
        QCOMPARE(record.evaluationDue, record.periodEnd.addDays(30));
        record = orQuit(desk.theirs.theCase(record.id));
        QVERIFY(record.readable);
        QCOMPARE(record.subjects.first().name, u"Jeroen van Dam"_s);
        record = orQuit(desk.theirs.approve(record));
        QCOMPARE(record.state, CaseState::Approved);
        QCOMPARE(orQuit(liaUses(desk, record)), 1);

        desk.grant(record, desk.investigatorInfo.id);
        desk.goTo(record.periodStart);
        const auto untold = desk.mine.start(record);
        VERIFY_ERROR(untold, errors::RuleRefused);
        QCOMPARE(rulesOf(untold.error()), QStringList{u"R-MON-OR-01"_s});
        record = orQuit(desk.mine.noteCouncilNotice(record, desk.tellCouncil(record)));
        record = orQuit(desk.mine.start(record));
        QCOMPARE(record.state, CaseState::Running);

        desk.goTo(record.periodEnd);
        QCOMPARE(orQuit(desk.mine.find(record.number)).state, CaseState::Running);
        VERIFY_ERROR(desk.mine.closeWithoutFinding(record, why), errors::WrongState);
        desk.goTo(record.periodEnd.addDays(1));
        QCOMPARE(orQuit(desk.mine.find(record.number)).state, CaseState::Evaluation); // by itself
        orQuit(desk.mine.settle());
        record = orQuit(desk.mine.theCase(record.id));
        QCOMPARE(record.measureEndedOn, record.periodEnd);

        record =
            orQuit(desk.mine.closeWithFinding(record, CaseOutcome::FindingOffence, why, {FollowUp::ReportToPolice}));
        QCOMPARE(record.state, CaseState::Evaluation);
        QCOMPARE(record.proposal, CaseProposal::Closing);
        VERIFY_ERROR(desk.mine.approve(record), errors::SecondNeeded);
        record = orQuit(desk.theirs.approve(record));
        QCOMPARE(record.state, CaseState::ClosedFinding);
        QCOMPARE(record.closedBy, desk.officer.account().id);
        QCOMPARE(record.closingConfirmedBy, desk.secondInfo.id);
        QVERIFY(!record.destructionDue.isValid());
        for (const CaseGrant &grant : orQuit(desk.mine.grants(record.id)))
            QVERIFY(grant.revokedAt.isValid());
        QVERIFY(!orQuit(desk.officer.grantees(record.vaultId)).contains(desk.investigatorInfo.id));

        const QDate decided = desk.today();
        record = orQuit(desk.mine.noteFinalDecision(record, decided));
        QCOMPARE(record.destructionDue, decided.addMonths(6));

        QList<CaseState> states;
        for (const CaseTurn &turn : orQuit(desk.mine.turns(record.id)))
            states += turn.state;
        QCOMPARE(states, (QList<CaseState>{CaseState::Submitted, CaseState::Approved, CaseState::Running,
                                           CaseState::Evaluation, CaseState::ClosedFinding}));
        Database database = orQuit(desk.officer.openGovernance());
        VERIFY_OK(desk.officer.audit().verify(database, {}, {}));
    }

    /// Scenario S13 of DOMAIN.
    void s13CovertCase()
    {
        CaseDesk desk;
        desk.makeScheme();
        QJsonObject json = completeCase(QDate(2026, 8, 4));
        json.insert(u"covert"_s, true);
        json.insert(u"covertReason"_s, u"Whoever knows of it stops for four weeks."_s);
        json.remove(u"periodEnd"_s);
        QJsonArray alternatives = json.value(u"alternatives"_s).toArray();
        const QJsonValue second = alternatives.takeAt(1);
        json.insert(u"alternatives"_s, alternatives);
        desk.goTo(QDate(2026, 8, 3));
        MonitoringCase record = orQuit(desk.mine.open(orQuit(MonitoringCase::fromJson(json))));
        const auto submitted = desk.mine.submit(record);
        VERIFY_ERROR(submitted, errors::RuleRefused);
        QCOMPARE(rulesOf(submitted.error()), (QStringList{u"R-MON-LAST-01"_s, u"R-MON-PERIOD-01"_s}));

        // Repaired, but without a DPIA, and by the one who put it forward
        alternatives.append(second);
        json.insert(u"alternatives"_s, alternatives);
        json.insert(u"periodEnd"_s, u"2026-08-31"_s);
        record.setContentOf(orQuit(MonitoringCase::fromJson(json)));
        record = orQuit(desk.mine.edit(record));
        record.liaId = desk.approveLia(record).id;
        record.registerEntryId = desk.registerEntry.id;
        record.worksCouncilRecordId = desk.scheme.id;
        record = orQuit(desk.mine.edit(record));
        record = orQuit(desk.mine.submit(record));
        const auto own = desk.mine.approve(record);
        VERIFY_ERROR(own, errors::RuleRefused);
        QVERIFY(rulesOf(own.error()).contains(u"R-DPIA-01"_s));
        QVERIFY(rulesOf(own.error()).contains(u"R-COVERT-01"_s));
        QVERIFY(own.error().parameters().value(u"secondNeeded"_s).toBool());
        const QStringList refused = refusedRules(desk);
        for (const QString &rule :
             {u"R-MON-LAST-01"_s, u"R-MON-PERIOD-01"_s, u"R-DPIA-01"_s, u"R-COVERT-01"_s, u"base.second-needed"_s})
            QVERIFY2(refused.contains(rule), qPrintable(rule + u" in "_s + refused.join(u' ')));

        record = orQuit(desk.theirs.reject(record, why));
        QCOMPARE(record.state, CaseState::Rejected);
        record.dpia = CaseDesk::doneDpia(desk.today());
        record = orQuit(desk.mine.edit(record));
        QCOMPARE(record.state, CaseState::Draft);
        record = orQuit(desk.mine.submit(record));
        VERIFY_ERROR(desk.mine.approve(record), errors::RuleRefused); // R-COVERT-01: two approvals
        record = orQuit(desk.theirs.approve(record));
        record = orQuit(desk.mine.noteCouncilNotice(record, desk.tellCouncil(record)));
        desk.grant(record, desk.investigatorInfo.id);
        desk.goTo(QDate(2026, 8, 4));
        record = orQuit(desk.mine.start(record)); // no notice to employees: the covert route

        // The measure ends on 31 August: the employee is told by 14 September, also without a finding
        desk.goTo(QDate(2026, 9, 1));
        record = orQuit(desk.mine.find(record.number));
        QCOMPARE(record.state, CaseState::Evaluation);
        QCOMPARE(record.afterNoticeDue, QDate(2026, 9, 14));
        desk.goTo(QDate(2026, 9, 15));
        const auto late = desk.mine.closeWithoutFinding(record, why);
        VERIFY_ERROR(late, errors::RuleRefused);
        QCOMPARE(late.error().parameters().value(u"rule"_s).toString(), u"R-COVERT-02"_s);
        record = orQuit(desk.mine.postponeInforming(record, QDate(2026, 9, 22), why));
        record = orQuit(desk.mine.closeWithoutFinding(record, why));
        QCOMPARE(record.state, CaseState::DestructionPending);
        QCOMPARE(record.destructionDue, QDate(2026, 9, 29));
        record = orQuit(desk.mine.informAfterwards(record, desk.today()));
        QCOMPARE(record.afterNoticeOn, QDate(2026, 9, 15));
    }

    void covertFindingNeedsTelling()
    {
        CaseDesk desk;
        MonitoringCase record = desk.evaluated(true);
        const auto untold =
            desk.mine.closeWithFinding(record, CaseOutcome::FindingOffence, why, {FollowUp::ReportToPolice});
        VERIFY_ERROR(untold, errors::RuleRefused);
        QCOMPARE(untold.error().parameters().value(u"rule"_s).toString(), u"R-COVERT-02"_s);
        // Without a finding it can be closed while there is time to tell them: destruction never waits for that
        record = orQuit(desk.mine.closeWithoutFinding(record, why));
        QCOMPARE(record.destructionDue, desk.today().addDays(14));
        VERIFY_ERROR(desk.mine.informAfterwards(record, desk.today().addDays(1)), errors::InvalidValue);
        VERIFY_OK(desk.mine.informAfterwards(record, desk.today()));
    }

    void closedWithoutFindingIsNeverReopened()
    {
        CaseDesk desk;
        MonitoringCase record = desk.evaluated();
        record = orQuit(desk.mine.closeWithoutFinding(record, why));
        QCOMPARE(record.state, CaseState::DestructionPending);
        QCOMPARE(record.outcome, CaseOutcome::NoFinding);
        VERIFY_ERROR(desk.mine.start(record), errors::WrongState);
        VERIFY_ERROR(desk.mine.edit(record), errors::WrongState);
        VERIFY_ERROR(desk.mine.stop(record, why), errors::WrongState);
        VERIFY_ERROR(desk.mine.abort(record, why), errors::WrongState);
        VERIFY_ERROR(desk.mine.proposeExtension(record, record.periodEnd.addDays(7), why), errors::WrongState);
        VERIFY_ERROR(desk.mine.closeWithFinding(record, CaseOutcome::FindingOffence, why, {FollowUp::None}),
                     errors::WrongState);
        CaseGrant wanted;
        wanted.account = desk.investigatorInfo.id;
        wanted.rights = {CaseRight::Listen};
        wanted.reason = why;
        VERIFY_ERROR(desk.mine.grant(record.id, wanted), errors::WrongState);

        Database database = orQuit(desk.officer.openGovernance());
        const auto due = orQuit(vaultDue(database, record.vaultId));
        QVERIFY(due);
        QCOMPARE(due->dueOn, desk.today().addDays(14));
        QCOMPARE(due->ruleId, u"R-MON-DESTROY-01"_s);
        const QList<Id> holders = orQuit(desk.officer.grantees(record.vaultId));
        QVERIFY(!holders.contains(desk.investigatorInfo.id));
        QVERIFY(holders.contains(desk.serviceInfo.id)); // so that an unattended run can delete what is not held
        QCOMPARE(orQuit(liaUses(desk, record)), 0);
    }

    void breachAloneIsDestroyedInStrictMode()
    {
        CaseDesk desk;
        MonitoringCase record = desk.evaluated();
        record = orQuit(desk.mine.closeWithFinding(record, CaseOutcome::FindingBreachOnly, why, {FollowUp::Warning}));
        QCOMPARE(record.state, CaseState::DestructionPending);
        QCOMPARE(record.outcome, CaseOutcome::FindingBreachOnly);
        QCOMPARE(record.destructionDue, desk.today().addDays(14));
    }

    void breachAloneIsAFindingInRelaxedMode()
    {
        CaseDesk desk;
        MonitoringCase record = desk.evaluated();
        QList<RuleEdition> editions = desk.book.editions();
        for (RuleEdition &edition : editions)
            edition.parameters.insert(u"destroyUnlessOffence"_s, 0);
        const RuleBook relaxed = orQuit(RuleBook::of(editions));
        CaseService mine(desk.officer, relaxed);
        CaseService theirs(desk.second, relaxed);
        record = orQuit(mine.closeWithFinding(record, CaseOutcome::FindingBreachOnly, why, {FollowUp::Warning}));
        QCOMPARE(record.proposal, CaseProposal::Closing);
        const auto rejected = theirs.reject(record, why);
        VERIFY_OK(rejected);
        QCOMPARE(rejected->state, CaseState::Evaluation);
        QVERIFY(!rejected->outcome);
        record = orQuit(mine.closeWithFinding(*rejected, CaseOutcome::FindingBreachOnly, why, {FollowUp::Warning}));
        record = orQuit(theirs.approve(record));
        QCOMPARE(record.state, CaseState::ClosedFinding);
        QVERIFY(!record.destructionDue.isValid());
    }

    void destroyedFollowsFromItsVault()
    {
        CaseDesk desk;
        MonitoringCase record = desk.evaluated(true);
        record = orQuit(desk.mine.closeWithoutFinding(record, why));
        orQuit(desk.officer.destroyVault(record.vaultId));
        const MonitoringCase gone = orQuit(desk.mine.theCase(record.id));
        QCOMPARE(gone.state, CaseState::Destroyed);
        QVERIFY(!gone.readable);
        QVERIFY(gone.subjects.isEmpty());
        QCOMPARE(gone.outcome, CaseOutcome::NoFinding);
        QCOMPARE(gone.subjectCount, 1);
        VERIFY_ERROR(desk.mine.postponeInforming(gone, desk.today().addDays(20), why), errors::WrongState);
        // They are told all the same; no name is needed for that
        const MonitoringCase told = orQuit(desk.mine.informAfterwards(gone, desk.today()));
        QCOMPARE(told.afterNoticeOn, desk.today());
        VERIFY_OK(desk.mine.settle());
        VERIFY_OK(desk.mine.grants(record.id));
        VERIFY_ERROR(desk.mine.versions(record.id), errors::VaultDestroyed);
    }

    void abortedIsAsNoFinding()
    {
        CaseDesk desk;
        MonitoringCase record = desk.running();
        record = orQuit(desk.mine.abort(record, why));
        QCOMPARE(record.state, CaseState::DestructionPending);
        QCOMPARE(record.outcome, CaseOutcome::Aborted);
        QCOMPARE(record.measureEndedOn, desk.today());
        MonitoringCase other = orQuit(desk.mine.open(orQuit(MonitoringCase::fromJson(completeCase()))));
        other = orQuit(desk.mine.abort(other, why));
        QCOMPARE(other.state, CaseState::DestructionPending);
    }

    void evaluationOverdueLeavesNoFindingOnly()
    {
        CaseDesk desk;
        MonitoringCase record = desk.evaluated();
        desk.goTo(record.evaluationDue.addDays(31));
        VERIFY_ERROR(desk.mine.closeWithFinding(record, CaseOutcome::FindingOffence, why, {FollowUp::Warning}),
                     errors::EvaluationOverdue);
        VERIFY_OK(desk.mine.closeWithoutFinding(record, why));
    }

    void extendedOnce()
    {
        CaseDesk desk;
        MonitoringCase record = desk.running();
        const QDate end = record.periodEnd;
        VERIFY_ERROR(desk.mine.proposeExtension(record, end.addDays(29), why), errors::RuleRefused);
        record = orQuit(desk.mine.proposeExtension(record, end.addDays(14), why));
        QCOMPARE(record.periodEnd, end);
        VERIFY_ERROR(desk.mine.approve(record), errors::SecondNeeded);
        record = orQuit(desk.theirs.approve(record));
        QCOMPARE(record.state, CaseState::Running);
        QCOMPARE(record.periodEnd, end.addDays(14));
        const auto again = desk.mine.proposeExtension(record, end.addDays(20), why);
        VERIFY_ERROR(again, errors::RuleRefused);
        QCOMPARE(again.error().parameters().value(u"rule"_s).toString(), u"R-MON-PERIOD-01"_s);
    }

    void anExtensionThatWasNotApprovedInTimeIsNone()
    {
        CaseDesk desk;
        MonitoringCase record = desk.running();
        record = orQuit(desk.mine.proposeExtension(record, record.periodEnd.addDays(7), why));
        desk.goTo(record.periodEnd.addDays(1));
        VERIFY_ERROR(desk.theirs.approve(record), errors::WrongState);
        QCOMPARE(orQuit(desk.mine.find(record.number)).state, CaseState::Evaluation);
    }

    void stoppedEarly()
    {
        CaseDesk desk;
        MonitoringCase record = desk.running();
        const int days = int(record.periodEnd.daysTo(record.evaluationDue));
        desk.goTo(record.periodStart.addDays(9));
        record = orQuit(desk.mine.stop(record, why));
        QCOMPARE(record.state, CaseState::Evaluation);
        QCOMPARE(record.measureEndedOn, desk.today());
        QCOMPARE(record.evaluationDue, desk.today().addDays(days));
    }

    void startsWithinItsPeriodAlone()
    {
        CaseDesk desk;
        MonitoringCase record = desk.approved();
        record = orQuit(desk.mine.noteCouncilNotice(record, desk.tellCouncil(record)));
        VERIFY_ERROR(desk.mine.start(record), errors::RuleRefused); // a week too early
        desk.goTo(record.periodStart);
        const auto nobody = desk.mine.start(record);
        VERIFY_ERROR(nobody, errors::MissingValue);
        QCOMPARE(nobody.error().parameters().value(u"field"_s).toString(), u"grants"_s);
        desk.grant(record, desk.investigatorInfo.id);
        desk.goTo(record.periodEnd.addDays(1));
        VERIFY_ERROR(desk.mine.start(record), errors::RuleRefused);
    }

    void aBalancingRecordOfItsOwn()
    {
        CaseDesk desk;
        MonitoringCase first = desk.draft();
        MonitoringCase record = desk.draft();
        record.liaId = first.liaId; // another case's
        record = orQuit(desk.mine.edit(record));
        record = orQuit(desk.mine.submit(record));
        const auto approved = desk.theirs.approve(record);
        VERIFY_ERROR(approved, errors::RuleRefused);
        QCOMPARE(rulesOf(approved.error()), QStringList{u"R-MON-LI-01"_s});
    }

    void whomItIsAboutNeverActs()
    {
        CaseDesk desk;
        MonitoringCase content = orQuit(MonitoringCase::fromJson(completeCase()));
        content.subjects[0].accountId = desk.officer.account().id;
        VERIFY_ERROR(desk.mine.open(content), errors::OwnCase);

        MonitoringCase record = desk.draft();
        record.subjects[0].accountId = desk.secondInfo.id;
        record = orQuit(desk.mine.edit(record));
        record = orQuit(desk.mine.submit(record));
        QVERIFY(!orQuit(desk.officer.grantees(record.vaultId)).contains(desk.secondInfo.id));
        VERIFY_ERROR(desk.theirs.approve(record), errors::RuleRefused); // R-MON-ACCESS-01
        QVERIFY(!orQuit(desk.theirs.theCase(record.id)).readable);
        // Not even with the key, given by mistake
        orQuit(desk.officer.grantVault(desk.secondInfo.id, record.vaultId));
        VERIFY_ERROR(desk.theirs.approve(record), errors::OwnCase);
        VERIFY_ERROR(desk.theirs.theCase(record.id), errors::RuleRefused);
        orQuit(desk.mine.settle());
        QVERIFY(!orQuit(desk.officer.grantees(record.vaultId)).contains(desk.secondInfo.id));
    }

    // What the law lets nobody know beforehand, his account does not show him.
    void aCovertCaseIsNotGivenAwayToItsSubject()
    {
        CaseDesk desk;
        MonitoringCase record = desk.draft(true);
        record.subjects[0].accountId = desk.secondInfo.id;
        record = orQuit(desk.mine.edit(record));
        record = orQuit(desk.mine.submit(record));
        for (const MonitoringCase &seen :
             {orQuit(desk.theirs.theCase(record.id)), orQuit(desk.theirs.find(record.number)),
              orQuit(desk.theirs.list()).constFirst()}) {
            QCOMPARE(seen.number, record.number);
            QVERIFY(!seen.readable);
            QVERIFY(!seen.covert);
            QVERIFY(!seen.afterNoticeDue.isValid());
        }
        QVERIFY(orQuit(desk.theirs.turns(record.id)).isEmpty());
        QVERIFY(orQuit(desk.theirs.grants(record.id)).isEmpty());
        QVERIFY(orQuit(desk.mine.theCase(record.id)).covert);
        QVERIFY(!orQuit(desk.mine.turns(record.id)).isEmpty());
    }

    void whatOneOfficerProposesIsNoOutcomeYet()
    {
        CaseDesk desk;
        MonitoringCase record = desk.evaluated();
        record =
            orQuit(desk.mine.closeWithFinding(record, CaseOutcome::FindingOffence, why, {FollowUp::ReportToPolice}));
        CaseService reviewer(desk.sessionOf(u"reviewer"_s), desk.book);
        QVERIFY(!orQuit(reviewer.find(record.number)).outcome);
        QVERIFY(!orQuit(reviewer.list()).constFirst().outcome);
        QCOMPARE(orQuit(desk.theirs.theCase(record.id)).outcome, CaseOutcome::FindingOffence);
        record = orQuit(desk.theirs.approve(record));
        QCOMPARE(orQuit(reviewer.find(record.number)).outcome, CaseOutcome::FindingOffence);
    }

    void aCountCutOffByALockIsMadeUpFor()
    {
        CaseDesk desk;
        const MonitoringCase record = desk.running();
        Database database = orQuit(desk.officer.openVault(record.vaultId));
        auto transaction = orQuit(Transaction::begin(database, Transaction::Kind::Write));
        orQuit(CaseStore(database, desk.today()).setRecordingCount(record.id, 7));
        orQuit(transaction.commit());
        QCOMPARE(orQuit(desk.mine.find(record.number)).recordingCount, 7);
        VERIFY_OK(desk.mine.settle());
        QCOMPARE(orQuit(desk.mine.find(record.number)).recordingCount, 0);
    }

    void grantsAreForNamedOthersUntilADay()
    {
        CaseDesk desk;
        const MonitoringCase record = desk.approved();
        CaseGrant wanted;
        wanted.account = desk.officer.account().id;
        wanted.rights = {CaseRight::Listen};
        wanted.reason = why;
        VERIFY_ERROR(desk.mine.grant(record.id, wanted), errors::SelfGrant);
        wanted.account = desk.reviewerInfo.id;
        VERIFY_ERROR(desk.mine.grant(record.id, wanted), errors::GrantRole);
        wanted.account = desk.investigatorInfo.id;
        wanted.rights = {CaseRight::Export};
        VERIFY_ERROR(desk.mine.grant(record.id, wanted), errors::GrantRole);
        wanted.rights = {CaseRight::Listen};
        wanted.until = record.evaluationDue.addDays(1);
        VERIFY_ERROR(desk.mine.grant(record.id, wanted), errors::GrantPeriod);
        wanted.until = desk.today().addDays(3);
        const CaseGrant granted = orQuit(desk.mine.grant(record.id, wanted));
        QVERIFY(orQuit(desk.officer.grantees(record.vaultId)).contains(desk.investigatorInfo.id));
        const QList<CaseGrant> mine = orQuit(desk.mine.grants(record.id));
        QCOMPARE(mine.size(), 1);
        QCOMPARE(mine.first().reason, why);

        CaseService investigator(desk.sessionOf(u"investigator"_s), desk.book);
        QVERIFY(orQuit(investigator.theCase(record.id)).readable);
        desk.goTo(wanted.until.addDays(1)); // the key is still there
        VERIFY_ERROR(investigator.theCase(record.id), errors::RuleRefused);
        orQuit(desk.mine.settle());
        QVERIFY(!orQuit(desk.officer.grantees(record.vaultId)).contains(desk.investigatorInfo.id));

        wanted.from = desk.today();
        wanted.until = {};
        const CaseGrant again = orQuit(desk.mine.grant(record.id, wanted));
        QCOMPARE(again.until, record.evaluationDue);
        orQuit(desk.mine.revoke(again.id));
        QVERIFY(!orQuit(desk.officer.grantees(record.vaultId)).contains(desk.investigatorInfo.id));
        QVERIFY(orQuit(desk.mine.grants(record.id)).constLast().revokedAt.isValid());
    }

    void alone()
    {
        CaseDesk desk(false); // one officer: the same person confirms in a separate step
        MonitoringCase record = desk.draft(true);
        record = orQuit(desk.mine.submit(record));
        record = orQuit(desk.mine.approve(record));
        QCOMPARE(record.state, CaseState::Approved);
        QCOMPARE(record.approvedBy, record.submittedBy);
    }

    void aReviewerSeesNumbersOnly()
    {
        CaseDesk desk;
        const MonitoringCase record = desk.running(true);
        CaseService reviewer(desk.sessionOf(u"reviewer"_s), desk.book);
        const QList<MonitoringCase> list = orQuit(reviewer.list());
        QCOMPARE(list.size(), 1);
        const MonitoringCase seen = orQuit(reviewer.theCase(record.id));
        for (const MonitoringCase &one : {list.first(), seen}) {
            QCOMPARE(one.number, record.number);
            QCOMPARE(one.subjectCount, 1);
            QCOMPARE(one.periodEnd, record.periodEnd);
            QVERIFY(one.covert);
            QVERIFY(!one.readable);
            QVERIFY(one.subjects.isEmpty());
            QVERIFY(one.lines.isEmpty());
            QVERIFY(one.suspicion.text.isEmpty());
            QVERIFY(one.covertReason.isEmpty());
        }
        VERIFY_ERROR(reviewer.submit(seen), errors::RoleDenied);
        VERIFY_ERROR(desk.sessionOf(u"reviewer"_s).openVault(record.vaultId), errors::NotGranted);
        // No name and no word of it anywhere in governance
        Database governance = desk.archive.openUnrestricted();
        for (const char *table : {"monitoring_case", "case_turn", "case_grant", "case_grant_end", "audit_event"}) {
            auto rows = orQuit(governance.prepare(QByteArray("SELECT * FROM main.") + table));
            while (orQuit(rows.step())) {
                for (int column = 0; column < 24; ++column) {
                    const QByteArray cell = rows.blob(column);
                    QVERIFY2(!cell.contains("Jeroen") && !cell.contains("Refund") && !cell.contains("Helpdesk") &&
                                 !cell.contains("Leads the inquiry") && !cell.contains("DPIA 2026-4"),
                             table);
                }
            }
        }
    }

    void historiesOnlyGrow()
    {
        CaseDesk desk;
        const MonitoringCase record = desk.running();
        Database all = desk.archive.openUnrestricted(record.vaultId);
        for (const char *sql :
             {"DELETE FROM main.monitoring_case", "UPDATE main.case_turn SET state = 'DRAFT'",
              "DELETE FROM main.case_turn", "INSERT OR REPLACE INTO main.case_turn SELECT * FROM main.case_turn",
              "UPDATE main.case_grant SET until_date = '2030-01-01'", "DELETE FROM main.case_grant",
              "INSERT OR REPLACE INTO main.case_grant SELECT * FROM main.case_grant",
              "UPDATE vault.case_dossier SET body = '{}'", "DELETE FROM vault.case_dossier",
              "INSERT OR REPLACE INTO vault.case_dossier SELECT * FROM vault.case_dossier"})
            QVERIFY2(!all.execute(sql), sql);
    }

    void lostRaces()
    {
        CaseDesk desk;
        const MonitoringCase record = desk.draft();
        MonitoringCase changed = record;
        changed.suspicion.text += u" Twice."_s;
        VERIFY_OK(desk.mine.edit(changed));
        VERIFY_ERROR(desk.mine.edit(changed), errors::Conflict);
        VERIFY_ERROR(desk.mine.submit(record), errors::Conflict);
        QVERIFY(orQuit(desk.mine.versions(record.id)).size() >= 3);
    }

    void earlierDestructionTakesASecondOfficer()
    {
        CaseDesk desk;
        MonitoringCase record = desk.evaluated();
        record = orQuit(desk.mine.closeWithoutFinding(record, why));
        const QDate sooner = desk.today().addDays(2);
        VERIFY_ERROR(desk.mine.proposeEarlierDestruction(record, record.destructionDue), errors::InvalidValue);
        record = orQuit(desk.mine.proposeEarlierDestruction(record, sooner));
        VERIFY_ERROR(desk.mine.approve(record), errors::SecondNeeded);
        record = orQuit(desk.theirs.approve(record));
        QCOMPARE(record.destructionDue, sooner);
        Database database = orQuit(desk.officer.openGovernance());
        const auto due = orQuit(vaultDue(database, record.vaultId));
        QCOMPARE(due->dueOn, sooner);
        QCOMPARE(due->decidedOn, desk.today());
    }

    void numbersInsteadOfIds()
    {
        CaseDesk desk;
        desk.makeScheme();
        QJsonObject json = completeCase();
        json.insert(u"registerEntryId"_s, desk.registerEntry.number);
        json.insert(u"worksCouncilRecordId"_s, desk.scheme.number);
        json.insert(u"employeeNoticeId"_s, desk.employeeNotice.number);
        QJsonArray subjects = json.value(u"subjects"_s).toArray();
        QJsonObject subject = subjects[0].toObject();
        subject.insert(u"accountId"_s, u"second"_s);
        subjects[0] = subject;
        json.insert(u"subjects"_s, subjects);
        const MonitoringCase record = orQuit(desk.mine.fromRecord(json));
        QCOMPARE(record.registerEntryId, desk.registerEntry.id);
        QCOMPARE(record.worksCouncilRecordId, desk.scheme.id);
        QCOMPARE(record.subjects.first().accountId, desk.secondInfo.id);
        json.insert(u"liaId"_s, u"LIA-2026-0099"_s);
        VERIFY_ERROR(desk.mine.fromRecord(json), errors::NotFound);
    }

private:
    static Result<qsizetype> liaUses(CaseDesk &desk, const MonitoringCase &record)
    {
        VOICELOG_ASSIGN(const auto uses, BalancingService(desk.officer).uses(record.liaId));
        return uses.size();
    }
};

VOICELOG_APPLESS_TEST(TestCaseService)
#include "tst_caseservice.moc"
