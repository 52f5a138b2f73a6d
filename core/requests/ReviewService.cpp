// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReviewService.h"

#include "ChannelActivity.h"
#include "RequestActions.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <recordings/RecordingService.h>
#include <recordings/RedactedSource.h>
#include <recordings/SearchText.h>
#include <recordings/SoughtName.h>
#include <recordings/SoundCopy.h>
#include <recordings/StoredSound.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

OwnData ownDataOf(const DataRequest &request, const Recording &recording)
{
    OwnData own;
    own.names += request.requester;
    own.numbers = request.scope.numbers;
    for (const SubjectQuery &query : request.searches) {
        own.names += query.names;
        own.numbers += query.numbers;
    }
    // The number that the person called from or was called on.
    for (const Participant &one : recording.participants) {
        const bool same = std::ranges::any_of(own.names, [&one](const QString &name) {
            return !one.name.isEmpty() &&
                   SoughtName(name).likenessOf(searchtext::folded(one.name)) == SoughtName::Likeness::Same;
        });
        if (same && !one.number.isEmpty())
            own.numbers += one.number;
    }
    return own;
}

std::optional<MarkSubject> subjectOf(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::PaymentData:
        return MarkSubject::PaymentData;
    case SegmentKind::Private:
        return MarkSubject::OtherPerson;
    case SegmentKind::Masked:
        return MarkSubject::Other;
    case SegmentKind::Talk:
    case SegmentKind::Proof:
    case SegmentKind::Hold:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

CopyWords::Suggestion muted(TimeRange range, int channel, MarkSubject subject, const QString &words)
{
    return {
        .mark = {.sound = {.range = range, .channel = channel, .method = RedactionMethod::Mute}, .subject = subject},
        .words = words};
}

/// Of those who say no words that are written down.
QList<CopyWords::Suggestion> thirdParties(const CopyReview &review, const CopyWords &words)
{
    QList<CopyWords::Suggestion> list;
    const QList<Participant> &all = review.recording.participants;
    for (const Participant &one : all) {
        if (!words.isThird(one) || words.speaks(one))
            continue;
        const TimeRange present{one.joinedMs.value_or(0), one.leftMs.value_or(review.held.durationMs)};
        const bool alone = one.channel >= 0 && std::ranges::count(all, one.channel, &Participant::channel) == 1;
        if (!alone || review.peaks.isNull()) { // whose sound it is cannot be told
            if (one.joinedMs || one.leftMs)
                list += muted(present, one.channel, MarkSubject::OtherPerson, one.name);
            continue;
        }
        for (const TimeRange &stretch : activeStretches(review.peaks, one.channel)) {
            if (stretch.overlaps(present))
                list += muted({std::max(stretch.startMs, present.startMs), std::min(stretch.endMs, present.endMs)},
                              one.channel, MarkSubject::OtherPerson, one.name);
        }
    }
    return list;
}

/// As the recording allows: call data and transcripts may tell of more than there is.
void fit(QList<CopyWords::Suggestion> &suggestions, const HeldRecording &held)
{
    for (CopyWords::Suggestion &one : suggestions) {
        RedactionMark &sound = one.mark.sound;
        sound.range = {std::max<qint64>(0, sound.range.startMs), std::min(sound.range.endMs, held.durationMs)};
        if (sound.channel >= held.channels)
            sound.channel = -1;
    }
    suggestions.removeIf([](const CopyWords::Suggestion &one) { return one.mark.sound.range.isEmpty(); });
}

} // namespace

Result<CopyReview> ReviewService::review(const DataRequest &request, const HeldRecording &held) const
{
    CopyReview review;
    review.request = request.id;
    review.held = held;
    VOICELOG_TRY(officersOnly(review));
    const RecordingService service(m_session, {}, m_access);
    VOICELOG_ASSIGN(review.recording, service.recording(held.vault, held.recording));
    VOICELOG_ASSIGN(review.peaks, service.peaks(held.vault, held.recording));
    VOICELOG_ASSIGN(const std::optional<Transcript> transcript, service.transcript(held.vault, held.recording));
    VOICELOG_ASSIGN(const QList<Segment> segments, service.segments(held.vault, held.recording));
    review.transcript = transcript.value_or(Transcript());
    review.own = ownDataOf(request, review.recording);
    const CopyWords words(review.recording, review.transcript, review.own);
    review.suggestions = words.suggestions() + thirdParties(review, words);
    for (const Segment &one : segments) {
        if (const auto subject = subjectOf(one.kind))
            review.suggestions += muted(one.range, -1, *subject, one.label);
    }
    fit(review.suggestions, held);
    std::ranges::stable_sort(review.suggestions, {},
                             [](const CopyWords::Suggestion &one) { return one.mark.sound.range.startMs; });
    return review;
}

Result<void> ReviewService::officersOnly(const CopyReview &review) const
{
    return refuseUnless(m_session, {Role::PrivacyOfficer},
                        RequestChanges::attemptOn(actions::RequestViewed, review.request));
}

Result<AudioSourcePtr> ReviewService::sound(const CopyReview &review, const QList<CopyMark> &marks) const
{
    VOICELOG_TRY(officersOnly(review));
    // It looks whether the recording may be heard at all.
    auto original = RecordingService(m_session, {}, m_access).audio(review.recording, VaultAudioSource::Purpose::Play);
    if (!original || marks.isEmpty())
        return original;
    return RedactedSource::open(m_session, review.recording, soundMarks(marks, review.held.durationMs));
}

Result<void> ReviewService::mayCopy(const CopyReview &review) const
{
    VOICELOG_TRY(officersOnly(review));
    VOICELOG_TRY(RecordingService(m_session, {}, m_access).audio(review.recording));
    return {};
}

Result<void> ReviewService::writeCopy(const CopyReview &review, const QList<CopyMark> &marks, AudioFileFormat format,
                                      QIODevice &to, const CancelToken &cancel) const
{
    VOICELOG_TRY(mayCopy(review));
    const SoundCopy copy{.format = format,
                         .durationMs = review.held.durationMs,
                         .range = {},
                         .marks = soundMarks(marks, review.held.durationMs)};
    VOICELOG_ASSIGN(const auto original, VaultAudioSource::open(m_session, review.recording));
    VOICELOG_ASSIGN(StoredSound stored, StoredSound::open(*original));
    return copy.write(stored.joined(), to, {}, cancel);
}

Result<AudioSourcePtr> ReviewService::copy(const CopyReview &review, const QList<CopyMark> &marks) const
{
    VOICELOG_TRY(mayCopy(review));
    return RedactedSource::open(m_session, review.recording, soundMarks(marks, review.held.durationMs));
}

Result<Id> ReviewService::beginListening(const CopyReview &review)
{
    VOICELOG_TRY(officersOnly(review));
    return m_listening.start(review.recording, {.kind = u"SAR_PREPARATION"_s, .text = {}});
}

Result<void> ReviewService::endListening(const Id &listening, const CopyReview &review, const TimeRanges &heard)
{
    return m_listening.stop(listening, review.recording, heard);
}

} // namespace voicelog
