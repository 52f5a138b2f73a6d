// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TranscriptModel.h"

#include "TimeText.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace voicelog {

void TranscriptModel::setCues(const QList<TranscriptCue> &cues, const QStringList &channelNames)
{
    beginResetModel();
    m_cues = cues;
    std::ranges::stable_sort(m_cues, {}, [](const TranscriptCue &cue) { return cue.range.startMs; });
    m_speakers = Speakers(m_cues, channelNames);
    m_current = -1;
    m_saying = false;
    findAgain();
    endResetModel();
}

void TranscriptModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    findAgain();
    if (!m_cues.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_cues.size()) - 1), {FoundRole});
}

void TranscriptModel::findAgain()
{
    m_found.clear();
    if (m_search.isEmpty())
        return;
    for (int row = 0; row < m_cues.size(); ++row) {
        if (m_cues[row].text.contains(m_search, Qt::CaseInsensitive) ||
            m_cues[row].speaker.contains(m_search, Qt::CaseInsensitive))
            m_found << row;
    }
}

void TranscriptModel::setPosition(qint64 ms)
{
    const int saying = cueAt(m_cues, ms);
    const int row = saying >= 0 ? saying : lastCueBy(m_cues, ms);
    const int before = std::exchange(m_current, row);
    const bool wasSaying = std::exchange(m_saying, saying >= 0);
    if (row == before && wasSaying == m_saying)
        return;
    for (const int changed : {before, row}) {
        if (changed >= 0)
            Q_EMIT dataChanged(index(changed), index(changed), {CurrentRole});
    }
    if (row != before)
        Q_EMIT currentRowChanged(row, before);
}

int TranscriptModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_cues.size()); }

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TranscriptCue &cue = m_cues[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cue.text;
    case Qt::AccessibleTextRole: {
        const QString words = cue.speaker.isEmpty() ? cue.text : u"%1: %2"_s.arg(cue.speaker, cue.text);
        return tr("%1, at %2").arg(words, TimeText::spoken(cue.range.startMs));
    }
    case StartRole:
        return cue.range.startMs;
    case SpeakerRole:
        return cue.speaker;
    case ColorRole:
        return m_speakers.colorOf(cue.speaker);
    case CurrentRole:
        return m_saying && index.row() == m_current;
    case TurnRole:
        return index.row() == 0 || m_cues[index.row() - 1].speaker != cue.speaker;
    case FoundRole:
        return std::ranges::binary_search(m_found, index.row());
    default:
        return {};
    }
}

} // namespace voicelog
