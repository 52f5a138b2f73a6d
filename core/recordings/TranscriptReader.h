// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Transcript.h"

#include <base/Result.h>

#include <QByteArray>

#include <optional>

namespace voicelog {

/// Reads a transcript as speech recognisers and subtitle editors write it: WebVTT if it begins with its header, else
/// SubRip. Text in UTF-8 or with the mark of another Unicode form; bytes that are neither are read as Latin-1.
/// Notes, styles, regions, cue settings and markup are left out of the cues; the source is kept whole. A cue in which
/// several voices speak becomes one cue for each. A speaker is told by a voice tag, or by "Name: " where that name
/// begins more than one cue or is a word for a party. Cues are sorted by their start; one without length gets 1 ms.
/// errors::TranscriptInvalid with `line` (from 1; 0: the whole) and `detail`: too-large (more cues than a day has
/// words, too), not-text, no-cues, no-time, bad-time, end-before-start.
[[nodiscard]] Result<Transcript> readTranscript(const QByteArray &bytes);

/// What a file's name says it is, by .vtt or .srt in any case.
[[nodiscard]] std::optional<Transcript::Format> transcriptFormat(QStringView fileName);

inline constexpr qsizetype largestTranscript = 16 * 1024 * 1024;

} // namespace voicelog
