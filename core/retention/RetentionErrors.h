// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <array>

namespace voicelog::errors {

/// The law fixes this class's term. Parameter: `class`.
inline constexpr ErrorCode TermFixed{ErrorKind::Refused, "retention.term-fixed"};
/// Beyond the class's limits (DOMAIN 5). Parameters: `class`, `minimum`, `maximum` (as "28 days"; empty: none).
inline constexpr ErrorCode TermOutOfRange{ErrorKind::Refused, "retention.term-out-of-range"};
/// A hold on recordings that must be destroyed needs the claim it is for.
inline constexpr ErrorCode ClaimNeeded{ErrorKind::Refused, "retention.claim-needed"};
/// What was closed without a finding is restricted for the person who asked for it alone: the request is missing.
inline constexpr ErrorCode RequestNeeded{ErrorKind::Refused, "retention.request-needed"};
/// The hold was not confirmed in time and does not count any more. Parameters: `number`, `date`.
inline constexpr ErrorCode HoldLapsed{ErrorKind::Refused, "retention.hold-lapsed"};
/// GDPR art. 18(3): the person concerned is told before a restriction is lifted.
inline constexpr ErrorCode SubjectNotTold{ErrorKind::Refused, "retention.subject-not-told"};
/// There is nothing that a hold of this kind could keep: the recordings are on no duty line.
inline constexpr ErrorCode NoLegalDuty{ErrorKind::Usage, "retention.no-legal-duty"};
/// Nothing in what was asked for is due. Parameter: `date`.
inline constexpr ErrorCode NothingDue{ErrorKind::Refused, "retention.nothing-due"};
/// Something keeps it. Parameters: `detail` (a hold's kind), `number`.
inline constexpr ErrorCode Held{ErrorKind::Refused, "retention.held"};
/// A run was asked for a plan of a day that is yet to come. Parameter: `date`.
inline constexpr ErrorCode PlanAhead{ErrorKind::Usage, "retention.plan-ahead"};
/// The file is no certificate of destruction. Parameter: `detail`.
inline constexpr ErrorCode NotACertificate{ErrorKind::Failed, "retention.not-a-certificate"};
/// The certificate was changed after it was made, or its signature is somebody else's. Parameter: `detail`.
inline constexpr ErrorCode CertificateBroken{ErrorKind::Failed, "retention.certificate-broken"};
/// The archive was restored and nobody has looked through what it lacks. Parameter: `date`.
inline constexpr ErrorCode RestoreUnreviewed{ErrorKind::Refused, "retention.restore-unreviewed"};
/// An order, proposed or approved, says that it goes.
inline constexpr ErrorCode ToBeDestroyed{ErrorKind::Refused, "retention.to-be-destroyed"};

inline constexpr std::array retentionErrors{
    TermFixed,  TermOutOfRange, ClaimNeeded, RequestNeeded,   HoldLapsed,        SubjectNotTold,    NoLegalDuty,
    NothingDue, Held,           PlanAhead,   NotACertificate, CertificateBroken, RestoreUnreviewed, ToBeDestroyed};

} // namespace voicelog::errors
