// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AnswerService.h"
#include "CopyWords.h"

#include <audio/AudioSource.h>
#include <audio/AudioWriter.h>
#include <audio/PeakPyramid.h>
#include <base/Progress.h>
#include <recordings/ListeningService.h>

namespace voicelog {

/// A recording as it is looked at to decide what the person gets of it.
struct CopyReview
{
    Id request;
    HeldRecording held;
    Recording recording;
    PeakPyramid peaks; ///< null if there is no sound
    Transcript transcript;
    OwnData own;
    QList<CopyWords::Suggestion> suggestions; ///< in order of time

    /// The words without what is marked.
    [[nodiscard]] QList<TranscriptCue> wordsWithout(const QList<CopyMark> &marks) const
    {
        return CopyWords(recording, transcript, own).without(marks);
    }
};

/// What is needed to redact a recording that is held for a request: its sound and words, what in them may be of others,
/// and the sound as the person would get it. The original is only read. Only privacy officers. Calls block: make them
/// from workers.
class ReviewService
{
public:
    /// Without `access`, which must outlive it, nothing of a monitoring case is read (R-MON-ACCESS-01).
    explicit ReviewService(Session &session, const CaseAccess *access = nullptr)
        : m_session(session), m_access(access), m_listening(session, access)
    {
    }

    /// Suggested is what CopyWords finds; the sound of third parties who have a channel, or a time in which they took
    /// part, and no words; and what is marked PRIVATE, PAYMENT_DATA or MASKED.
    [[nodiscard]] Result<CopyReview> review(const DataRequest &request, const HeldRecording &held) const;
    /// Its sound, without what is marked. With no marks: as it is.
    [[nodiscard]] Result<AudioSourcePtr> sound(const CopyReview &review, const QList<CopyMark> &marks) const;
    /// The sound as it is given: one WAV file, whatever the original is, without what is marked.
    [[nodiscard]] Result<AudioSourcePtr> copy(const CopyReview &review, const QList<CopyMark> &marks) const;
    /// The same into a file of another format.
    [[nodiscard]] Result<void> writeCopy(const CopyReview &review, const QList<CopyMark> &marks, AudioFileFormat format,
                                         QIODevice &to, const CancelToken &cancel) const;
    /// Before the first sound: audited as listening to prepare an answer. Gives a key for endListening().
    [[nodiscard]] Result<Id> beginListening(const CopyReview &review);
    [[nodiscard]] Result<void> endListening(const Id &listening, const CopyReview &review, const TimeRanges &heard);

private:
    [[nodiscard]] Result<void> officersOnly(const CopyReview &review) const;
    /// Whether it may be handed over at all.
    [[nodiscard]] Result<void> mayCopy(const CopyReview &review) const;

    Session &m_session;
    const CaseAccess *m_access;
    ListeningService m_listening;
};

} // namespace voicelog
