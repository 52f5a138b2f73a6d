// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Result.h"

#include <array>

/// Codes that any module may use.
namespace voicelog::errors {

inline constexpr ErrorCode Cancelled{ErrorKind::Cancelled, "base.cancelled"};
/// Parameter: `path`.
inline constexpr ErrorCode FileNotFound{ErrorKind::Failed, "base.file-not-found"};
/// Parameters: `path`, `detail` (the system's words).
inline constexpr ErrorCode FileUnreadable{ErrorKind::Failed, "base.file-unreadable"};
/// Parameters: `path`, `detail`.
inline constexpr ErrorCode FileUnwritable{ErrorKind::Failed, "base.file-unwritable"};
/// Parameter: `path`.
inline constexpr ErrorCode DiskFull{ErrorKind::Failed, "base.disk-full"};
/// Parameter: `path`.
inline constexpr ErrorCode FileExists{ErrorKind::Usage, "base.file-exists"};
/// Parameters: `field`, `value`.
inline constexpr ErrorCode InvalidValue{ErrorKind::Usage, "base.invalid-value"};
/// Parameter: `field`.
inline constexpr ErrorCode MissingValue{ErrorKind::Usage, "base.missing-value"};
/// Parameters: `what`, `id`.
inline constexpr ErrorCode NotFound{ErrorKind::Usage, "base.not-found"};
/// A file that should hold one JSON object. Parameters: `path`, `line`, `column` (of the mistake).
inline constexpr ErrorCode JsonBroken{ErrorKind::Usage, "base.json-broken"};
/// Someone else changed the record since it was read. Parameters: `what`, `id`, `yours`, `theirs` (versions).
inline constexpr ErrorCode Conflict{ErrorKind::Refused, "base.conflict"};

/// A rule of law says no (DOMAIN 2.3); the attempt is in the audit trail. Parameters: `rule` (its id) and what the
/// rule's message names.
inline constexpr ErrorCode RuleRefused{ErrorKind::Refused, "base.rule-refused"};
/// The record's state does not allow it. Parameters: `what`, `state` (the id), `act` (the audit action).
inline constexpr ErrorCode WrongState{ErrorKind::Refused, "base.wrong-state"};
/// Four eyes: who proposed it cannot be the one who confirms it. Parameter: `what`.
inline constexpr ErrorCode SecondNeeded{ErrorKind::Refused, "base.second-needed"};

inline constexpr std::array baseErrors{Cancelled,   FileNotFound, FileUnreadable, FileUnwritable, DiskFull,
                                       FileExists,  InvalidValue, MissingValue,   NotFound,       Conflict,
                                       RuleRefused, WrongState,   SecondNeeded,   JsonBroken};

} // namespace voicelog::errors
