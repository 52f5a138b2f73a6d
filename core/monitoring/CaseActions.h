// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/// What the audit trail calls the acts of this module.
namespace voicelog::actions {

inline constexpr QLatin1StringView CaseOpened{"CASE_OPENED"};
inline constexpr QLatin1StringView CaseChanged{"CASE_CHANGED"};
inline constexpr QLatin1StringView CaseViewed{"CASE_VIEWED"}; ///< what was written was read
inline constexpr QLatin1StringView CaseSubmitted{"CASE_SUBMITTED"};
inline constexpr QLatin1StringView CaseApproved{"CASE_APPROVED"};
inline constexpr QLatin1StringView CaseRejected{"CASE_REJECTED"};
inline constexpr QLatin1StringView CaseStarted{"CASE_STARTED"};
inline constexpr QLatin1StringView CaseExtensionProposed{"CASE_EXTENSION_PROPOSED"};
inline constexpr QLatin1StringView CaseExtended{"CASE_EXTENDED"};
inline constexpr QLatin1StringView CaseExtensionRejected{"CASE_EXTENSION_REJECTED"};
inline constexpr QLatin1StringView CaseStopped{"CASE_STOPPED"};
inline constexpr QLatin1StringView CaseEvaluationBegun{"CASE_EVALUATION_BEGUN"}; ///< the period ended
inline constexpr QLatin1StringView CaseGranted{"CASE_GRANTED"};
inline constexpr QLatin1StringView CaseRevoked{"CASE_REVOKED"};
inline constexpr QLatin1StringView CaseNoticed{"CASE_NOTICED"};   ///< a notice to the works council or to employees
inline constexpr QLatin1StringView CaseInformed{"CASE_INFORMED"}; ///< afterwards, of a covert one
inline constexpr QLatin1StringView CaseInformingPostponed{"CASE_INFORMING_POSTPONED"};
inline constexpr QLatin1StringView CaseRecordingWanted{
    "CASE_RECORDING_WANTED"}; ///< a recording made for other purposes
inline constexpr QLatin1StringView CaseClosingProposed{"CASE_CLOSING_PROPOSED"};
inline constexpr QLatin1StringView CaseClosingRejected{"CASE_CLOSING_REJECTED"};
inline constexpr QLatin1StringView CaseClosed{"CASE_CLOSED"};
inline constexpr QLatin1StringView CaseAborted{"CASE_ABORTED"};
inline constexpr QLatin1StringView CaseDestructionPending{"CASE_DESTRUCTION_PENDING"};
inline constexpr QLatin1StringView CaseEarlierProposed{"CASE_EARLIER_DESTRUCTION_PROPOSED"};
inline constexpr QLatin1StringView CaseEarlierApproved{"CASE_EARLIER_DESTRUCTION_APPROVED"};
inline constexpr QLatin1StringView CaseFinalDecision{"CASE_FINAL_DECISION"};

/// The objectType of events about a case; their objectId is its id.
inline constexpr QLatin1StringView caseObject{"case"};

} // namespace voicelog::actions
