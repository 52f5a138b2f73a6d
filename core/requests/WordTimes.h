// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/Transcript.h>

namespace voicelog {

/// When a part of a cue was said. A transcript tells that of whole cues only: within one it is taken to be spoken
/// evenly, with `slackMs` to either side.
class WordTimes
{
public:
    static constexpr qint64 slackMs = 400;

    explicit WordTimes(const TranscriptCue &cue) : m_cue(cue) {}

    /// With the slack; within the cue.
    [[nodiscard]] TimeRange around(qsizetype start, qsizetype length) const;
    /// Whether some of it may have been said in this stretch.
    [[nodiscard]] bool mayLieIn(qsizetype start, qsizetype length, TimeRange range) const
    {
        return around(start, length).overlaps(range);
    }

private:
    const TranscriptCue &m_cue;
};

} // namespace voicelog
