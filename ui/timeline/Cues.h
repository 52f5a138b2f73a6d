// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/Transcript.h>

#include <QStringList>

namespace voicelog {

/// The cue that is being said at this moment: the last one begun that has not ended; -1 in a silence.
/// `cues` in order of start.
[[nodiscard]] int cueAt(const QList<TranscriptCue> &cues, qint64 ms);
/// The last cue begun by this moment, ended or not; -1 before the first.
[[nodiscard]] int lastCueBy(const QList<TranscriptCue> &cues, qint64 ms);

/// Who speaks in a transcript, and which colour each has: the one of the channel with the same name if there is one,
/// else one that no channel has taken.
class Speakers
{
public:
    Speakers() = default;
    Speakers(const QList<TranscriptCue> &cues, const QStringList &channelNames);

    /// In order of first word; the empty name stands for a speaker that is not told.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] int indexOf(const QString &speaker) const { return int(m_names.indexOf(speaker)); }
    /// For TimelineColors::speaker.
    [[nodiscard]] int colorOf(const QString &speaker) const;

private:
    QStringList m_names;
    QList<int> m_colors;
};

} // namespace voicelog
