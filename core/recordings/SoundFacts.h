// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "JoinedSound.h"

#include <audio/AnnouncementFinder.h>
#include <audio/AudioDecoder.h>
#include <audio/PeakPyramid.h>
#include <base/Progress.h>
#include <base/Result.h>

#include <QList>

namespace voicelog {

/// What decoding a recording once tells of it.
struct SoundFacts
{
    struct Leg
    {
        AudioFormat format;
        qint64 frames = 0;
    };
    QList<Leg> legs;
    AudioWarnings warnings;
    qint64 durationMs = 0; ///< of the longest leg
    PeakPyramid peaks;     ///< channels counted over the legs; null if there is no sound
    QList<HeardAnnouncement> heard;
};

/// Decodes one file, or two legs side by side, to the end; meanwhile listens for announcements in the first minutes.
[[nodiscard]] Result<SoundFacts> readSound(const QList<SoundLeg> &legs, const CancelToken &cancel,
                                           const QList<AnnouncementReferencePtr> &announcements = {});

} // namespace voicelog
