// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <array>

namespace voicelog::errors {

/// Whoever a case is about does nothing in it. Parameter: `rule`.
inline constexpr ErrorCode OwnCase{ErrorKind::Refused, "monitoring.own-case"};
/// Nobody gives himself access. Parameter: `rule`.
inline constexpr ErrorCode SelfGrant{ErrorKind::Refused, "monitoring.self-grant"};
/// The account's role may never have that right. Parameters: `role`, `rights`, `rule`.
inline constexpr ErrorCode GrantRole{ErrorKind::Refused, "monitoring.grant-role"};
/// A grant may not begin or last so. Parameters: `from`, `until` (the days that are possible).
inline constexpr ErrorCode GrantPeriod{ErrorKind::Usage, "monitoring.grant-period"};
/// Evaluated too late for a finding. Parameters: `date` (the last day on which there could be one), `rule`.
inline constexpr ErrorCode EvaluationOverdue{ErrorKind::Refused, "monitoring.evaluation-overdue"};
/// The linked record is of another kind. Parameters: `field`, `number`.
inline constexpr ErrorCode WrongLink{ErrorKind::Usage, "monitoring.wrong-link"};

inline constexpr std::array caseErrors{OwnCase, SelfGrant, GrantRole, GrantPeriod, EvaluationOverdue, WrongLink};

} // namespace voicelog::errors
