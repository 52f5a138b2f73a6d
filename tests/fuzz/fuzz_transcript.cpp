// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <interchange/VconTranscript.h>
#include <recordings/TranscriptReader.h>

using namespace voicelog;

// WebVTT and SubRip.
VOICELOG_FUZZ(bytes)
{
    const auto transcript = readTranscript(bytes);
    if (!transcript)
        return;
    qint64 start = 0;
    for (const TranscriptCue &cue : transcript->cues) {
        fuzz::require(cue.range.startMs >= start && cue.range.endMs > cue.range.startMs,
                      "cues in order, with a length");
        start = cue.range.startMs;
    }
    (void)readTranscript(webVtt(transcript->cues, QStringLiteral("nl")).toUtf8());
}
