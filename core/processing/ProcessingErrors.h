// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <array>

/// What can be wrong with the processing register and with a file that tells of one. Values out of a file never stand
/// in them.
namespace voicelog::errors {

/// It lacks what article 30 asks for. Parameters: `rule`, `missing` (the fields, a list).
inline constexpr ErrorCode EntryIncomplete{ErrorKind::Refused, "processing.entry-incomplete"};
/// Programmes rest on it. Parameters: `rule`, `count`.
inline constexpr ErrorCode EntryInUse{ErrorKind::Refused, "processing.entry-in-use"};
/// The next review would be too late, or in the past. Parameters: `rule`, `latest` (a date).
inline constexpr ErrorCode ReviewDateRefused{ErrorKind::Refused, "processing.review-date-refused"};

/// A file without a row or member that a register knows. Parameter: `path`.
inline constexpr ErrorCode RegisterFileUnknown{ErrorKind::Usage, "processing.register-file-unknown"};
/// It cannot be read from there on, so nothing of it is taken in. Parameters: `path`, `line`, `column`.
inline constexpr ErrorCode RegisterFileBroken{ErrorKind::Usage, "processing.register-file-broken"};
/// The file is another one than what was shown before. Parameter: `path`.
inline constexpr ErrorCode RegisterFileChanged{ErrorKind::Usage, "processing.register-file-changed"};
/// Remark: it is not UTF-8 and was read as Windows-1252. Parameter: `line` (the first one that is not).
inline constexpr ErrorCode RegisterFileNotUtf8{ErrorKind::Usage, "processing.register-file-not-utf8"};
/// Remark: a column or member that a register does not have; it is not taken in. Parameters: `line`, `column` (from 1),
/// `name`.
inline constexpr ErrorCode RegisterColumnUnknown{ErrorKind::Usage, "processing.register-column-unknown"};
/// Remark: a second column for the same field; the first one counts. Parameters: `line`, `column`, `name`.
inline constexpr ErrorCode RegisterColumnTwice{ErrorKind::Usage, "processing.register-column-twice"};

/// Why a row is left out. All have `line`.
/// It is no JSON object. Also `column`.
inline constexpr ErrorCode RegisterRowBroken{ErrorKind::Usage, "processing.register-row-broken"};
/// A value that the field does not take. Also `column` (from 1), `name` (of the column), `field`, `detail`: not-text,
/// too-long, too-many, unknown-id, not-a-date, not-an-id, not-a-list, not-an-object, bad-number.
inline constexpr ErrorCode RegisterRowField{ErrorKind::Usage, "processing.register-row-field"};
/// Parameters: also `field`.
inline constexpr ErrorCode RegisterRowLacks{ErrorKind::Usage, "processing.register-row-lacks"};
/// More values than there are columns. Also `column` (the first one too many).
inline constexpr ErrorCode RegisterRowTooLong{ErrorKind::Usage, "processing.register-row-too-long"};
/// An earlier row has the same number. Also `number`, `first` (its line).
inline constexpr ErrorCode RegisterRowTwice{ErrorKind::Usage, "processing.register-row-twice"};
/// The register has that number with other content. Also `number`.
inline constexpr ErrorCode RegisterRowDiffers{ErrorKind::Usage, "processing.register-row-differs"};
/// The register has that number with other content, and its state does not allow a change. Also `number`, `state`.
inline constexpr ErrorCode RegisterRowNotInReview{ErrorKind::Usage, "processing.register-row-not-in-review"};

inline constexpr std::array processingErrors{
    EntryIncomplete,     EntryInUse,          ReviewDateRefused,   RegisterFileUnknown,
    RegisterFileBroken,  RegisterFileChanged, RegisterFileNotUtf8, RegisterColumnUnknown,
    RegisterColumnTwice, RegisterRowBroken,   RegisterRowField,    RegisterRowLacks,
    RegisterRowTooLong,  RegisterRowTwice,    RegisterRowDiffers,  RegisterRowNotInReview};

} // namespace voicelog::errors
