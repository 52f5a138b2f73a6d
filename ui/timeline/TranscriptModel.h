// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Cues.h"

#include <QAbstractListModel>

namespace voicelog {

/// The cues of a transcript as a list, with what is found in them and the one that is being said. Owned by
/// TranscriptView.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StartRole = Qt::UserRole, ///< milliseconds
        SpeakerRole,
        ColorRole,   ///< for TimelineColors::speaker
        CurrentRole, ///< being said at the playhead
        TurnRole,    ///< true where another speaker begins than in the row above
        FoundRole,   ///< true if the text looked for is in this cue
    };

    using QAbstractListModel::QAbstractListModel;

    void setCues(const QList<TranscriptCue> &cues, const QStringList &channelNames);
    [[nodiscard]] const QList<TranscriptCue> &cues() const { return m_cues; }
    /// Without regard to case; in the words and in the speaker's name. Empty: nothing is found.
    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_search; }
    [[nodiscard]] const QList<int> &found() const { return m_found; }
    void setPosition(qint64 ms);
    /// The row being said, or in a silence the last one said; -1 before the first.
    [[nodiscard]] int currentRow() const { return m_current; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void currentRowChanged(int row, int before);

private:
    void findAgain();

    QList<TranscriptCue> m_cues;
    Speakers m_speakers;
    QString m_search;
    QList<int> m_found;
    int m_current = -1;
    bool m_saying = false; ///< false in a silence after m_current
};

} // namespace voicelog
