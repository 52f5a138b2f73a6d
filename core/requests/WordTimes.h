// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/Transcript.h>

#include <vector>

namespace voicelog {

/// When a part of a cue was said. A transcript tells that of whole cues only: within one it is taken to be spoken
/// evenly, a digit as long as a word, with some slack to either side, more in longer cues, which may hold a pause.
class WordTimes
{
public:
    static constexpr qint64 leastSlackMs = 400;
    /// In a longer cue nothing can be said of where a word lies.
    static constexpr qint64 longestMs = 10'000;

    explicit WordTimes(const TranscriptCue &cue);

    /// With the slack; within the cue.
    [[nodiscard]] TimeRange around(qsizetype start, qsizetype length) const;
    /// Whether some of it may have been said in this stretch.
    [[nodiscard]] bool mayLieIn(qsizetype start, qsizetype length, TimeRange range) const;

private:
    TimeRange m_range;
    qint64 m_slackMs;
    std::vector<qint64> m_spoken; ///< up to each letter, in letters' lengths
};

} // namespace voicelog
