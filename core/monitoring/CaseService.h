// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseConditions.h"
#include "CaseGrant.h"
#include "CaseStore.h"
#include "MonitoringCase.h"

#include <base/Result.h>
#include <recordings/Recording.h>
#include <rules/RuleBook.h>

#include <QSet>

#include <functional>
#include <initializer_list>
#include <mutex>

namespace voicelog {

class Session;
struct Attempt;
struct CaseStep;

/// Monitoring cases and their whole life (DOMAIN 4.2). Privacy officers act; whoever a case is about never does. What
/// is approved is approved by a second officer; where the archive has one officer only, the same person confirms in a
/// separate step. Every act commits with its audit event, in both files; one based on an old version fails with
/// errors::Conflict. What a rule refuses is errors::RuleRefused: the first rule as `rule`, all as `rules`, and
/// `secondNeeded` where four-eyes refuses too. Calls block: make them from workers.
class CaseService
{
public:
    /// The book must outlive it.
    CaseService(Session &session, const RuleBook &book) : m_session(session), m_book(book) {}

    // Before it runs
    /// Makes the case, as a DRAFT, and its vault. Anything may still be missing.
    [[nodiscard]] Result<MonitoringCase> open(const MonitoringCase &content);
    /// As MonitoringCase::fromJson, but records may be given by their readable numbers and a subject's account by its
    /// name. errors::NotFound.
    [[nodiscard]] Result<MonitoringCase> fromRecord(QJsonObject fields) const;
    /// Replaces what a person writes, in a DRAFT; a REJECTED one becomes a draft again.
    [[nodiscard]] Result<MonitoringCase> edit(const MonitoringCase &basedOn);
    /// R-MON-SUSP-01, R-MON-LAST-01, R-MON-PERIOD-01. From then on the other officers hold its key.
    [[nodiscard]] Result<MonitoringCase> submit(const MonitoringCase &basedOn);
    /// What `proposal` says, as a second officer: the case (R-MON-LI-01, R-MON-SUP-01, R-DPIA-01, R-PRIORCONS-01,
    /// R-COVERT-01), a longer period (R-MON-PERIOD-01), closing with a finding, an earlier destruction.
    [[nodiscard]] Result<MonitoringCase> approve(const MonitoringCase &basedOn);
    [[nodiscard]] Result<MonitoringCase> reject(const MonitoringCase &basedOn, const QString &reason);

    // Running
    /// R-MON-OR-01, R-MON-NOTICE-01, R-MON-PERIOD-01; somebody must have access.
    [[nodiscard]] Result<MonitoringCase> start(const MonitoringCase &basedOn);
    /// Once, within the period.
    [[nodiscard]] Result<MonitoringCase> proposeExtension(const MonitoringCase &basedOn, QDate until,
                                                          const QString &reason);
    /// Ends it before its period does: it goes on to EVALUATION.
    [[nodiscard]] Result<MonitoringCase> stop(const MonitoringCase &basedOn, const QString &reason);
    /// Takes account, rights, from, until and reason. Seals the vault's key to the account.
    [[nodiscard]] Result<CaseGrant> grant(const Id &caseId, const CaseGrant &wanted);
    [[nodiscard]] Result<void> revoke(const Id &grantId);

    // Notices
    /// A works-council record of kind CASE_NOTICE, or an employee notice of scope MONITORING.
    [[nodiscard]] Result<MonitoringCase> noteCouncilNotice(const MonitoringCase &basedOn, const Id &record);
    [[nodiscard]] Result<MonitoringCase> noteEmployeeNotice(const MonitoringCase &basedOn, const Id &notice);
    /// The persons of a covert case were told; also after it was closed or destroyed. A notice may be named.
    [[nodiscard]] Result<MonitoringCase> informAfterwards(const MonitoringCase &basedOn, QDate on,
                                                          const Id &notice = {});
    [[nodiscard]] Result<MonitoringCase> postponeInforming(const MonitoringCase &basedOn, QDate to,
                                                           const QString &reason);

    // The end
    /// A second officer must approve it. A breach alone is destroyed like no finding at all, at once, unless the
    /// edition is relaxed or a legal hold with a claim's reference lies on the vault.
    [[nodiscard]] Result<MonitoringCase> closeWithFinding(const MonitoringCase &basedOn, CaseOutcome outcome,
                                                          const QString &reason, const QList<FollowUp> &followUp);
    [[nodiscard]] Result<MonitoringCase> closeWithoutFinding(const MonitoringCase &basedOn, const QString &reason);
    /// Before its evaluation: as without a finding.
    [[nodiscard]] Result<MonitoringCase> abort(const MonitoringCase &basedOn, const QString &reason);
    /// Of a finding: the decision or judgment that ended the matter. From that day its last term runs.
    [[nodiscard]] Result<MonitoringCase> noteFinalDecision(const MonitoringCase &basedOn, QDate on);
    /// Before its due date, when a second officer approves.
    [[nodiscard]] Result<MonitoringCase> proposeEarlierDestruction(const MonitoringCase &basedOn, QDate on);
    /// Asks to use a recording that was made for another purpose, in a case or, with a null id, to check an employee
    /// without one: R-PURPOSE-02 and R-ANNOUNCE-02 say no.
    [[nodiscard]] Result<void> wantRecording(const Id &caseId, const Recording &recording);

    // Reading
    /// By number, without what was written. For every role but the administrator.
    [[nodiscard]] Result<QList<MonitoringCase>> list() const;
    /// By id or number, without what was written. errors::NotFound.
    [[nodiscard]] Result<MonitoringCase> find(const QString &idOrNumber) const;
    /// With what was written, for officers, and for others while they have access (R-MON-ACCESS-01); audited, once for
    /// each case. Without it for those who have no key at all, and once it was destroyed.
    [[nodiscard]] Result<MonitoringCase> theCase(const Id &id);
    [[nodiscard]] Result<QList<CaseTurn>> turns(const Id &id) const;
    /// Reasons only for whoever has the key.
    [[nodiscard]] Result<QList<CaseGrant>> grants(const Id &id) const;
    [[nodiscard]] Result<QList<CaseVersion>> versions(const Id &id) const;
    /// What it lacks, and what the rules say of each next step; of content that is not stored yet too.
    [[nodiscard]] Result<CaseConditions> conditions(const MonitoringCase &record) const;
    [[nodiscard]] Result<CaseLimits> limits() const;
    [[nodiscard]] QDate today() const;

    /// What dates have brought about since: cases whose period is over, grants that ran out, keys that somebody should
    /// hold or no longer hold. For an officer, after unlocking and in every run of retention; for others nothing.
    [[nodiscard]] Result<void> settle();
    /// Counts the recordings in its vault anew, after some were taken in.
    [[nodiscard]] Result<void> recount(const Id &id);

private:
    using Body = std::function<Result<void>(CaseStep &)>;
    /// One act: role, state, subject, then `body` within the transaction; refuses what it refuses, else stores.
    [[nodiscard]] Result<MonitoringCase> act(const MonitoringCase &basedOn, QLatin1StringView action,
                                             std::initializer_list<CaseState> states, const Body &body);
    [[nodiscard]] Result<void> officersOnly(QLatin1StringView action, const Id &caseId) const;
    [[nodiscard]] std::unexpected<Error> refuseStep(const CaseStep &step, QLatin1StringView action,
                                                    const Id &caseId) const;
    [[nodiscard]] Result<void> judge(CaseStep &step, const QStringList &ruleIds, const CaseFacts &facts) const;
    [[nodiscard]] Result<void> approveCase(CaseStep &step);
    [[nodiscard]] Result<void> approveExtension(CaseStep &step);
    [[nodiscard]] Result<void> approveClosing(CaseStep &step);
    [[nodiscard]] Result<void> approveEarlierDestruction(CaseStep &step);
    void refuseUnlessSecond(CaseStep &step) const;
    [[nodiscard]] Result<void> refuseWithoutInforming(CaseStep &step, bool finding);
    /// Ends grants, uses and the measure; the recordings become RESTRICTED.
    [[nodiscard]] Result<void> close(CaseStep &step);
    [[nodiscard]] Result<void> leaveToDestruction(CaseStep &step, CaseOutcome outcome, CaseState through);
    [[nodiscard]] Result<void> goByItself(CaseStep &step);
    [[nodiscard]] Result<Database> openFor(const MonitoringCase &record, const Attempt &attempt) const;
    [[nodiscard]] Result<MonitoringCase> known(const Id &id) const;
    [[nodiscard]] Result<bool> holdsKey(const MonitoringCase &record) const;
    [[nodiscard]] bool mayBeSubject(const MonitoringCase &record, bool holdsKey) const;
    /// Takes out what this account may not know: of whoever may be a subject, that the case is covert.
    void withhold(MonitoringCase &record, bool holdsKey) const;
    [[nodiscard]] Result<CaseFacts> factsOf(CaseStep &step) const;
    [[nodiscard]] Result<bool> dpoExists() const;
    /// Seals the key to those who should hold it and takes it from those who should not.
    [[nodiscard]] Result<void> shareKey(const MonitoringCase &record);
    [[nodiscard]] Result<void> endByDate(const MonitoringCase &record);

    Session &m_session;
    const RuleBook &m_book;
    std::mutex m_viewedMutex;
    QSet<Id> m_viewed;
};

} // namespace voicelog
