// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Recording.h"

namespace voicelog {

/// The channels of a recording's sound, counted over the legs.
[[nodiscard]] inline int soundChannels(const Recording &recording)
{
    int channels = 0;
    for (const MediaFile &file : recording.media)
        channels += file.format.channels;
    return channels;
}

} // namespace voicelog
