// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <array>

/// What can go wrong when recordings are written as vCons.
namespace voicelog::errors {

/// What would have been written is against the draft: the vCon that the recording came in as is odder than it can be
/// made good. Parameters: `number` of the recording, `detail`: the first place (vconFaults()).
inline constexpr ErrorCode VconAgainstRules{ErrorKind::Failed, "interchange.vcon-against-rules"};
/// The file that was written does not give back what was put into it; it was removed again. Parameters: `path`,
/// `detail`: unreadable, content, sound, signature.
inline constexpr ErrorCode VconNotReadBack{ErrorKind::Failed, "interchange.vcon-not-read-back"};

inline constexpr std::array vconExportErrors{VconAgainstRules, VconNotReadBack};

} // namespace voicelog::errors
