// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

namespace voicelog {

class AudioInput;

/// MPEG audio has no magic, only a sync word that random bytes hold too: a file is taken for MP3 if, after its ID3 tags
/// and perhaps some rubbish, several frame headers that agree follow each other at the distances they give.
[[nodiscard]] Result<bool> looksLikeMpegAudio(AudioInput &input);

} // namespace voicelog
