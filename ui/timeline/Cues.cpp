// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Cues.h"

#include <algorithm>

namespace voicelog {

int lastCueBy(const QList<TranscriptCue> &cues, qint64 ms)
{
    const auto after =
        std::ranges::upper_bound(cues, ms, {}, [](const TranscriptCue &cue) { return cue.range.startMs; });
    return int(after - cues.begin()) - 1;
}

int cueAt(const QList<TranscriptCue> &cues, qint64 ms)
{
    // Cues overlap where people talk at once, but not by many.
    constexpr int lookBack = 16;
    const int last = lastCueBy(cues, ms);
    for (int index = last; index >= 0 && index > last - lookBack; --index) {
        if (cues[index].range.contains(ms))
            return index;
    }
    return -1;
}

Speakers::Speakers(const QList<TranscriptCue> &cues, const QStringList &channelNames)
{
    for (const TranscriptCue &cue : cues) {
        if (!m_names.contains(cue.speaker))
            m_names << cue.speaker;
    }
    int next = int(channelNames.size());
    for (const QString &name : std::as_const(m_names)) {
        const auto same = std::ranges::find_if(
            channelNames, [&name](const QString &channel) { return channel.compare(name, Qt::CaseInsensitive) == 0; });
        if (same != channelNames.end())
            m_colors << int(same - channelNames.begin());
        else
            m_colors << (channelNames.isEmpty() || m_names.size() <= 1 ? int(m_colors.size()) : next++);
    }
}

int Speakers::colorOf(const QString &speaker) const
{
    const int index = indexOf(speaker);
    return index < 0 ? 0 : m_colors[index];
}

} // namespace voicelog
