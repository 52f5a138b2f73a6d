// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <array>

/// What can be odd about a vCon. As with all call data, values out of it never stand in these errors, but for names of
/// files and of extensions.
namespace voicelog::errors {

/// Parameters: `path`, `line`, `column` (both 0 where no place is known), `detail`: not-json, not-object, not-vcon,
/// too-large, too-deep, too-many, bad-gzip, redacted-and-amended.
inline constexpr ErrorCode VconInvalid{ErrorKind::Usage, "interchange.vcon-invalid"};
/// A vCon in its encrypted form (JWE), which VconReader does not open. Parameter: `path`.
inline constexpr ErrorCode VconEncrypted{ErrorKind::Refused, "interchange.vcon-encrypted"};
/// It must not be processed by whoever does not know one of its extensions. Parameters: `path`, `names`.
inline constexpr ErrorCode VconCritical{ErrorKind::Refused, "interchange.vcon-critical"};
/// A recording whose sound is neither in the vCon nor beside it. Parameters: `path`, `dialog` (its index), `name` (the
/// file that is missing; may be empty).
inline constexpr ErrorCode VconSoundMissing{ErrorKind::Usage, "interchange.vcon-sound-missing"};
/// Sound within the vCon that is not in the encoding it should be. Parameters: `path`, `dialog`.
inline constexpr ErrorCode VconSoundUnreadable{ErrorKind::Usage, "interchange.vcon-sound-unreadable"};
/// Dialogs that are no recordings: texts, transfers, calls that were not put through. Parameters: `path`, `count`.
inline constexpr ErrorCode VconDialogsPassedOver{ErrorKind::Usage, "interchange.vcon-dialogs-passed-over"};
/// There is no recording in it. Parameter: `path`.
inline constexpr ErrorCode VconWithoutRecording{ErrorKind::Usage, "interchange.vcon-without-recording"};

inline constexpr std::array vconErrors{VconInvalid,         VconEncrypted,       VconCritical,
                                       VconSoundMissing,    VconSoundUnreadable, VconDialogsPassedOver,
                                       VconWithoutRecording};

} // namespace voicelog::errors
