// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <programmes/ProgrammeEnums.h>

/// The enumerations of requests of data subjects (DOMAIN 3.6, 3.7, 4.3). Their text ids are DOMAIN's, are stored, and
/// are never translated.
namespace voicelog {

/// Which right is invoked: GDPR art. 15 to 18, 20, 21.
enum class RequestKind { Access, Erasure, Rectification, Restriction, Objection, Portability };
inline constexpr auto requestKindIds =
    idList("ACCESS", "ERASURE", "RECTIFICATION", "RESTRICTION", "OBJECTION", "PORTABILITY");

enum class RequestState {
    Received,
    IdentityPending,
    InProgress,
    ClarificationPending,
    Review,
    Answered,
    PartlyRefused,
    Refused,
    Closed,
    Withdrawn,
    NotIdentifiable
};
inline constexpr auto requestStateIds =
    idList("RECEIVED", "IDENTITY_PENDING", "IN_PROGRESS", "CLARIFICATION_PENDING", "REVIEW", "ANSWERED",
           "PARTLY_REFUSED", "REFUSED", "CLOSED", "WITHDRAWN", "NOT_IDENTIFIABLE");
/// Whether there is still an answer to give.
[[nodiscard]] constexpr bool isOpen(RequestState state) { return state <= RequestState::Review; }

/// Whether the answer went out, and its proof of sending is still to come.
[[nodiscard]] constexpr bool isAnswered(RequestState state)
{
    return state >= RequestState::Answered && state <= RequestState::Refused;
}

enum class RequestChannel { Email, Letter, Phone, Webform, InPerson, ViaRepresentative, Other };
inline constexpr auto requestChannelIds =
    idList("EMAIL", "LETTER", "PHONE", "WEBFORM", "IN_PERSON", "VIA_REPRESENTATIVE", "OTHER");

enum class RequesterKind { Customer, CalledPerson, Employee, FormerEmployee, ThirdPerson };
inline constexpr auto requesterKindIds =
    idList("CUSTOMER", "CALLED_PERSON", "EMPLOYEE", "FORMER_EMPLOYEE", "THIRD_PERSON");

enum class IdentityState { Open, NotNeeded, Asked, Verified, Failed };
inline constexpr auto identityStateIds = idList("OPEN", "NOT_NEEDED", "ASKED", "VERIFIED", "FAILED");

/// How an identity was verified. No copy of a document and no BSN is kept (UAVG art. 46).
enum class IdentityMethod { AlreadyAuthenticated, CallBackKnownNumber, SecurityQuestions, IdShown };
inline constexpr auto identityMethodIds =
    idList("ALREADY_AUTHENTICATED", "CALL_BACK_KNOWN_NUMBER", "SECURITY_QUESTIONS", "ID_SHOWN");

enum class PauseKind { Identity, Clarification };
inline constexpr auto pauseKindIds = idList("IDENTITY", "CLARIFICATION");

/// The only grounds for two months more (GDPR art. 12(3)).
enum class ExtensionReason { Complexity, NumberOfRequests };
inline constexpr auto extensionReasonIds = idList("COMPLEXITY", "NUMBER_OF_REQUESTS");

} // namespace voicelog
