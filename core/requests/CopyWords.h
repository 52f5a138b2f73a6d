// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SpokenData.h"

#include <recordings/Recording.h>
#include <recordings/Transcript.h>

namespace voicelog {

/// The words of a recording as a person gets them, and what in them may be of others.
class CopyWords
{
public:
    /// What may have to be left out, and the words that tell it.
    struct Suggestion
    {
        CopyMark mark;
        QString words; ///< of others: to show, never to keep
    };

    /// `recording`, `transcript` and `own` must outlive it.
    CopyWords(const Recording &recording, const Transcript &transcript, const OwnData &own);

    /// Neither of the organisation nor the person.
    [[nodiscard]] bool isThird(const Participant &one) const;
    /// Whether there are words that he says.
    [[nodiscard]] bool speaks(const Participant &one) const;
    /// Whether a speaker's label is a part that somebody has in a call, such as "Agent" or "Channel 2", and no name.
    [[nodiscard]] static bool isPart(const QString &speaker);
    /// In order of time: what spokenData() finds, on the channel of whoever says it; and all that somebody says who
    /// is neither of the organisation nor the person.
    [[nodiscard]] QList<Suggestion> suggestions() const;
    /// The cues, without what is marked: a word that may have been said in a marked stretch is blacked out, and what is
    /// of others in a cue that a mark touches is so wherever in it it stands; of a long cue nothing is left, since
    /// nobody knows where in it a word lies. Where the voice alone is changed the words stay. A speaker who is neither
    /// of the organisation nor the person is not named any more. Marks of a channel leave alone what was said on
    /// others, where it is known who spoke on which.
    [[nodiscard]] QList<TranscriptCue> without(const QList<CopyMark> &marks) const;

private:
    [[nodiscard]] int channelOf(const QString &speaker) const;
    [[nodiscard]] const Participant *participantOf(const QString &speaker) const;
    [[nodiscard]] bool isThird(const QString &speaker) const;
    /// Of a line that a mark touches: whether whoever says it may be named.
    [[nodiscard]] bool mayBeNamed(const QString &speaker) const;
    [[nodiscard]] bool touches(const CopyMark &mark, const TranscriptCue &cue) const;

    const Recording &m_recording;
    const Transcript &m_transcript;
    const OwnData &m_own;
    QStringList m_others; ///< names of those who took part and are third
};

} // namespace voicelog
