// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <programmes/ProgrammeEnums.h>

/// The enumerations of monitoring cases (DOMAIN 3.3, 3.7, 4.2). Their text ids are DOMAIN's, are stored, and are never
/// translated: `idIn(caseStateIds, state)`, `valueIn<CaseState>(caseStateIds, text)`.
namespace voicelog {

/// ClosedNoFinding and Aborted are passed through: a case that is not kept goes on to DestructionPending at once.
/// Evaluation follows from the end of the period, Destroyed from the destruction of its vault.
enum class CaseState {
    Draft,
    Submitted,
    Rejected,
    Approved,
    Running,
    Evaluation,
    ClosedFinding,
    ClosedNoFinding,
    Aborted,
    DestructionPending,
    Destroyed
};
inline constexpr std::array allCaseStates{
    CaseState::Draft,   CaseState::Submitted,          CaseState::Rejected,      CaseState::Approved,
    CaseState::Running, CaseState::Evaluation,         CaseState::ClosedFinding, CaseState::ClosedNoFinding,
    CaseState::Aborted, CaseState::DestructionPending, CaseState::Destroyed};
inline constexpr auto caseStateIds =
    idList("DRAFT", "SUBMITTED", "REJECTED", "APPROVED", "RUNNING", "EVALUATION", "CLOSED_FINDING", "CLOSED_NO_FINDING",
           "ABORTED", "DESTRUCTION_PENDING", "DESTROYED");
static_assert(caseStateIds.size() == allCaseStates.size());

enum class SuspicionKind { CriminalOffence, SeriousRuleBreach };
inline constexpr auto suspicionKindIds = idList("CRIMINAL_OFFENCE", "SERIOUS_RULE_BREACH");

enum class CaseOutcome { FindingOffence, FindingBreachOnly, NoFinding, Aborted };
inline constexpr auto caseOutcomeIds = idList("FINDING_OFFENCE", "FINDING_BREACH_ONLY", "NO_FINDING", "ABORTED");

/// What was done with a finding.
enum class FollowUp { ReportToPolice, DismissalProceedings, Warning, None };
inline constexpr auto followUpIds = idList("REPORT_TO_POLICE", "DISMISSAL_PROCEEDINGS", "WARNING", "NONE");

/// What a grant allows with the recordings of a case. Whoever may listen or export may read the call data too.
enum class CaseRight { Listen, Export, Read };
inline constexpr auto caseRightIds = idList("LISTEN", "EXPORT", "READ");

/// What waits for a second officer.
enum class CaseProposal { None, Approval, Extension, Closing, EarlierDestruction };
inline constexpr auto caseProposalIds = idList("NONE", "APPROVAL", "EXTENSION", "CLOSING", "EARLIER_DESTRUCTION");

} // namespace voicelog
