// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GivenRecording.h"

#include <algorithm>

namespace voicelog {

namespace {

/// Whether he is the one who asks: by his number or his name, else the only customer of a call where neither fits.
QList<bool> whoAsks(const CopyReview &review)
{
    const QList<Participant> &all = review.recording.participants;
    QList<bool> own;
    for (const Participant &one : all)
        own += (!one.name.isEmpty() && review.own.isName(one.name)) ||
               (!one.number.isEmpty() && review.own.isNumber(one.number));
    const auto isCustomer = [](const Participant &one) { return one.role == ParticipantRole::Customer; };
    if (!own.contains(true) && std::ranges::count_if(all, isCustomer) == 1) {
        const auto customer = std::ranges::find_if(all, isCustomer);
        // Of somebody who gives a name that is not the person's nothing is told.
        own[customer - all.cbegin()] = customer->name.isEmpty() && review.own.numbers.isEmpty();
    }
    return own;
}

} // namespace

GivenRecording givenRecording(const CopyReview &review, const QList<Segment> &segments,
                              const RecordingDecision &decision)
{
    GivenRecording given;
    given.decision = decision;
    given.recording = review.recording;
    given.channels = review.held.channels;
    given.peaks = review.peaks;
    given.folder = review.recording.number;
    given.words = review.wordsWithout(decision.marks);
    const QList<bool> own = whoAsks(review);
    for (qsizetype i = 0; i < own.size(); ++i) {
        Participant &one = given.recording.participants[i];
        if (own[i])
            continue;
        for (TranscriptCue &cue : given.words) {
            if (!one.name.isEmpty() && cue.speaker.compare(one.name, Qt::CaseInsensitive) == 0)
                cue.speaker = enumId(one.role); // whoever shows it gives the role its word
        }
        one.personId = {};
        one.name.clear();
        one.number.clear();
    }
    for (TranscriptCue &cue : given.words) { // labels of somebody whom the call data do not know
        const bool known = std::ranges::any_of(allParticipantRoles,
                                               [&cue](ParticipantRole role) { return cue.speaker == enumId(role); });
        if (!known && !review.own.isName(cue.speaker) && !CopyWords::isPart(cue.speaker))
            cue.speaker.clear();
    }
    given.segments = segments;
    for (Segment &one : given.segments)
        one.label.clear();
    return given;
}

} // namespace voicelog
