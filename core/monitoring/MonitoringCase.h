// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseEnums.h"

#include <base/Id.h>
#include <base/Result.h>
#include <programmes/Programme.h>

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace voicelog {

/// An employee whom a case is about. Known in the case's vault only; everywhere else there is a count.
struct CaseSubject
{
    Id personId = {}; ///< given by the service, stays the same from version to version
    QString name = {};
    QString function = {};
    QStringList numbers = {}; ///< his own telephone numbers or extensions
    Id accountId = {};        ///< where the employee has an account here: it may never act in the case
    friend bool operator==(const CaseSubject &, const CaseSubject &) = default;
};

/// Why somebody is suspected (R-MON-SUSP-01).
struct CaseSuspicion
{
    QString text = {};
    QDate date = {};
    QStringList sources = {}; ///< documents: what they are and where they are kept
    std::optional<SuspicionKind> kind = {};
    friend bool operator==(const CaseSuspicion &, const CaseSuspicion &) = default;
};

/// Another way that was tried or rejected (R-MON-LAST-01).
struct CaseAlternative
{
    QString means = {};
    QDate date = {};
    QString result = {};
    QString whyInsufficient = {};
    [[nodiscard]] bool isComplete() const
    {
        return !means.isEmpty() && date.isValid() && !result.isEmpty() && !whyInsufficient.isEmpty();
    }
    friend bool operator==(const CaseAlternative &, const CaseAlternative &) = default;
};

/// What the data protection officer said of the case.
struct CaseAdvice
{
    QDate date = {};
    QString text = {};
    std::optional<bool> followed = {};
    QString reasonIfNot = {}; ///< required if it was not followed
    friend bool operator==(const CaseAdvice &, const CaseAdvice &) = default;
};

/// A longer period, once, by a second officer.
struct CaseExtension
{
    QDate until = {}; ///< the new last day
    QString reason = {};
    Id proposedBy = {};
    Id approvedBy = {}; ///< null while it waits
    QDate approvedOn = {};
    friend bool operator==(const CaseExtension &, const CaseExtension &) = default;
};

/// A monitoring case (controledossier, DOMAIN 3.3): one targeted recording exercise with its own conditions, outcome
/// and duty to destroy. What a person writes lives in the case's vault; governance holds the number, counts, dates,
/// states, outcome and links. Whoever has no key to the vault gets those alone: `readable` is false then.
struct MonitoringCase
{
    // Set by the service, never from JSON
    Id id = {};
    Id vaultId = {};
    QString number = {}; ///< e.g. "CASE-2026-0001"
    CaseState state = CaseState::Draft;
    int version = 0;       ///< optimistic lock
    bool readable = false; ///< what a person wrote is here: this account holds the key of its vault
    int subjectCount = 0;
    int recordingCount = 0;
    QDateTime createdAt = {};
    Id createdBy = {};
    QDateTime updatedAt = {};
    Id updatedBy = {};
    Id submittedBy = {};
    QDate submittedOn = {};
    Id approvedBy = {}; ///< the second officer; also of a rejection
    QDate approvedOn = {};
    CaseProposal proposal = CaseProposal::None; ///< what waits for a second officer
    Id proposedBy = {};
    QDate startedOn = {};
    QDate measureEndedOn = {}; ///< the last day on which was recorded: the end of the period, or earlier
    std::optional<CaseExtension> extension = {};
    Id caseNoticeId = {};      ///< works-council record in which it was told number, period and number of persons
    QDate afterNoticeDue = {}; ///< of a covert one: told no later (R-COVERT-02), as far as it was not postponed
    QDate afterNoticeOn = {};  ///< the persons were told afterwards
    Id afterNoticeId = {};     ///< the notice that they were given
    QDate afterNoticePostponedTo = {};
    QString afterNoticeReason = {}; ///< why it was postponed
    std::optional<CaseOutcome> outcome = {};
    QString outcomeReason = {};
    QList<FollowUp> followUp = {};
    QString decisionReason = {}; ///< of a rejection, of an early end
    QDate closedOn = {};
    Id closedBy = {};
    Id closingConfirmedBy = {};
    QDate finalDecisionOn = {}; ///< of a finding: the decision or judgment that ended the matter
    QDate destructionDue = {};
    bool goesByItself = false;       ///< on that day, or once nothing keeps it: no officer orders it
    QDate earlierDestructionOn = {}; ///< as proposed
    Id destructionId = {};           ///< once destroyed

    // Content: what a person writes
    QList<CaseSubject> subjects = {}; ///< 1 to 10
    CaseSuspicion suspicion = {};
    QList<CaseAlternative> alternatives = {};
    Id liaId = {};
    ProgrammeDpia dpia = {};
    Id registerEntryId = {};
    CaseAdvice dpoAdvice = {};
    Id worksCouncilRecordId = {}; ///< its consent to the scheme (R-OR-01)
    Id employeeNoticeId = {};     ///< that, why and how is recorded (R-MON-NOTICE-01); not for a covert one
    bool covert = false;
    QString covertReason = {};
    QDate periodStart = {};
    QDate periodEnd = {}; ///< as extended, once that is approved
    QStringList lines = {};
    QDate evaluationDue = {}; ///< empty: 30 days after the end of the period

    [[nodiscard]] int completeAlternatives() const;
    [[nodiscard]] bool isOpen() const; ///< neither closed nor aborted nor destroyed
    [[nodiscard]] bool isClosed() const { return !isOpen(); }
    [[nodiscard]] bool isSubject(const Id &account) const;

    /// What a person writes, with DOMAIN's names.
    [[nodiscard]] QJsonObject contentJson() const;
    /// Everything that is known, for people and scripts.
    [[nodiscard]] QJsonObject toJson() const;
    /// The content; what the service sets is passed over. errors::InvalidValue with `field`.
    [[nodiscard]] static Result<MonitoringCase> fromJson(const QJsonObject &object);
    /// Replaces the content and keeps what the service set; subjects keep their ids.
    void setContentOf(const MonitoringCase &other);
};

inline constexpr int mostCaseSubjects = 10;
inline constexpr int caseReasonMinimum = 20;
inline constexpr int caseReasonLength = 4'000;

/// One step in a case's life. The list of them only grows.
struct CaseTurn
{
    int seq = 0; ///< 1, 2, 3 …
    QDate on = {};
    CaseState state = CaseState::Draft;
    QDateTime at = {};
    Id by = {};
    QJsonArray results = {}; ///< what the rules said that were asked: RuleResult's JSON
};

} // namespace voicelog
