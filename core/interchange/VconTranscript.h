// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Vcon.h"

#include <recordings/Transcript.h>

#include <optional>

namespace voicelog {

/// A transcript out of a vCon's analyses.
struct VconTranscript
{
    Transcript transcript;
    bool timesEstimated = false; ///< it told none: the words are spread over the call by their length
};

/// Reads the transcript of a dialog. An analysis of type "transcript" goes before others whose type begins so, a later
/// one before an earlier one. No draft says how a body must be; what is read:
///
///   {cues: [{parties, speaker, start, duration, text}]}  VconWriter's, and that list alone (the draft's examples);
///                times are moments, or seconds from the dialog's start
///   {segments: [{start, end, speaker, text}]}  speech recognisers; also as `transcript: {…, segments}`, and vcon-lib's
///                "wtf_transcription"
///   {results: {channels: [{alternatives: [{paragraphs | words | transcript}]}]}}  Deepgram
///   [{speaker, message}]  vcon-server's, without times
///   a text: WebVTT, SubRip, one of the above as JSON, or plain text, "Name: " telling the speaker
///
/// A text that is larger than a transcript can be is none. `durationMs` of the call is for those without times. Nothing
/// if there is none, or nothing in it can be read.
[[nodiscard]] std::optional<VconTranscript> vconTranscript(const Vcon &vcon, int dialog, qint64 durationMs);

/// Cues as a WebVTT file, which readTranscript() reads back as they are.
[[nodiscard]] QString webVtt(const QList<TranscriptCue> &cues, const QString &language);

} // namespace voicelog
