// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/TimeRange.h>

#include <QList>
#include <QString>

namespace voicelog {

/// One cue of a transcript: what a speaker said in a stretch.
struct TranscriptCue
{
    TimeRange range;
    QString speaker; ///< empty if not told
    QString text;    ///< plain, without markup; lines joined by a space

    friend bool operator==(const TranscriptCue &, const TranscriptCue &) = default;
};

/// What was said in a recording, in order of time, and the source it was read from.
struct Transcript
{
    enum class Format { WebVtt, SubRip };
    Format format = Format::WebVtt;
    QString source; ///< the file's text as attached
    QList<TranscriptCue> cues;

    friend bool operator==(const Transcript &, const Transcript &) = default;
};

} // namespace voicelog
