// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Segment.h"

#include <audio/AudioWriter.h>
#include <audio/SoundRedactor.h>
#include <base/Progress.h>

namespace voicelog {

class JoinedSound;

/// A mark up to a recording's last millisecond covers all that is behind it too: that may be more than its name says.
[[nodiscard]] QList<RedactionMark> toTheEnd(QList<RedactionMark> marks, qint64 durationMs);

/// What an officer's redacted export leaves out: what is marked MASKED, PRIVATE or PAYMENT_DATA.
[[nodiscard]] bool isLeftOutOfExport(SegmentKind kind);
[[nodiscard]] QList<RedactionMark> exportMarks(const QList<Segment> &segments, qint64 durationMs);

/// A copy of a recording's sound, or of a part of it, with what is marked taken out. The original is only read.
struct SoundCopy
{
    AudioFileFormat format = AudioFileFormat::Wav16;
    qint64 durationMs = 0;      ///< of the whole recording
    TimeRange range;            ///< empty: all of it
    QList<RedactionMark> marks; ///< counted from the recording's beginning

    /// With the sound's own channels and rate (Opus: 48 kHz), to the frame. What is taken out was so before any encoder
    /// hears it. Progress counts frames as bytes. errors::Cancelled.
    [[nodiscard]] Result<void> write(JoinedSound &sound, QIODevice &to, const ProgressFunction &progress,
                                     const CancelToken &cancel) const;
};

} // namespace voicelog
