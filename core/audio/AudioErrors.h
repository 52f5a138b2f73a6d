// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <array>

namespace voicelog::errors {

/// Not a sound file that can be read. Parameters: `name`, `detail`.
inline constexpr ErrorCode NotAudio{ErrorKind::Failed, "audio.not-audio"};
/// The file has no bytes. Parameter: `name`.
inline constexpr ErrorCode EmptyAudio{ErrorKind::Failed, "audio.empty"};
/// A sound file whose codec is not supported. Parameters: `name`, `codec`.
inline constexpr ErrorCode UnsupportedCodec{ErrorKind::Failed, "audio.unsupported-codec"};
/// The device under the decoder failed. Parameters: `name`, `detail`.
inline constexpr ErrorCode AudioReadFailed{ErrorKind::Failed, "audio.read-failed"};
/// The sound could not be written. Parameter: `detail`.
inline constexpr ErrorCode AudioWriteFailed{ErrorKind::Failed, "audio.write-failed"};

/// A sound that cannot be looked for in calls. Parameter: `detail`: "silent", "too-short" or "too-long".
inline constexpr ErrorCode AnnouncementUnusable{ErrorKind::Usage, "audio.announcement-unusable"};

inline constexpr std::array audioErrors{NotAudio,        EmptyAudio,       UnsupportedCodec,
                                        AudioReadFailed, AudioWriteFailed, AnnouncementUnusable};

} // namespace voicelog::errors
