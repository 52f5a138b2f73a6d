// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorWords.h"

#include <recordings/RecordingErrors.h>

#include <QtGlobal>

namespace voicelog {

std::span<const ErrorWords> recordingErrorWords()
{
    static constexpr ErrorWords words[] = {
        {errors::HashMismatch, QT_TRANSLATE_NOOP("ErrorText", "The stored sound of {number} is not what was taken in."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Do not use it as evidence. Keep the archive as it is and compare it with a backup.")},
        {errors::RecordingDamaged,
         QT_TRANSLATE_NOOP("ErrorText",
                           "The recording {number} is damaged: something of it does not read, or its sound "
                           "is not what was taken in."),
         QT_TRANSLATE_NOOP("ErrorText", "Do not use it as evidence. Keep the archive as it is; restore a backup, or "
                                        "rescue what is whole into a new archive.")},
        {errors::OriginRefused,
         QT_TRANSLATE_NOOP("ErrorText",
                           "A recording of a conversation between others may not be taken in (rule {rule})."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Only the justice authorities may tap calls. Check where this recording comes from.")},
        {errors::PlaybackRefused,
         QT_TRANSLATE_NOOP("ErrorText", "This recording may not be played now: it is {state}."),
         QT_TRANSLATE_NOOP("ErrorText", "The rule that stands in the way is {rule}. The attempt has been recorded.")},
        {errors::KeptBack,
         QT_TRANSLATE_NOOP("ErrorText", "This recording is kept for {number} and may be used for nothing else."),
         QT_TRANSLATE_NOOP("ErrorText", "What a person asked for is heard to prepare the answer and leaves with it; "
                                        "what is restricted is only stored. For a claim, place a legal hold that "
                                        "names it, and have it confirmed. The attempt has been recorded.")},
        {errors::AssessedAlready,
         QT_TRANSLATE_NOOP("ErrorText", "You assessed this private call on {date}: it is not heard again."),
         QT_TRANSLATE_NOOP("ErrorText", "Decide on what was heard then, or ask another officer "
                                        "(R-PRIVATECALL-01). The attempt has been recorded.")},
        {errors::NothingToRedact, QT_TRANSLATE_NOOP("ErrorText", "Nothing of {number} is marked to be left out."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Mark in its timeline what others may not hear, as masked, private or payment data.")},
        {errors::SegmentOverlap, QT_TRANSLATE_NOOP("ErrorText", "Two segments of the kind {kind} would overlap."),
         QT_TRANSLATE_NOOP("ErrorText", "Move or shorten one of them, or choose another kind.")},
        {errors::SegmentRange,
         QT_TRANSLATE_NOOP("ErrorText", "This segment lies outside the recording or has no length."),
         QT_TRANSLATE_NOOP("ErrorText", "Choose a start before the end, both within the recording.")},
        {errors::ReasonLength, QT_TRANSLATE_NOOP("ErrorText", "The reason is too short or too long."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Use between {minimum} and {maximum} characters, without names or numbers of persons.")},
        {errors::TranscriptInvalid, QT_TRANSLATE_NOOP("ErrorText", "This transcript cannot be read (line {line})."),
         QT_TRANSLATE_NOOP("ErrorText", "Attach a WebVTT (.vtt) or SubRip (.srt) file in UTF-8.")},
        {errors::SourceChanged, QT_TRANSLATE_NOOP("ErrorText", "{path} changed while it was being read."),
         QT_TRANSLATE_NOOP("ErrorText", "Wait until the recorder has finished writing it and import it again.")},
        {errors::SoundNotAsTold,
         QT_TRANSLATE_NOOP("ErrorText", "The sound {name} is not the one whose checksum the call data tell."),
         QT_TRANSLATE_NOOP("ErrorText", "It was changed or damaged since. Get the recording from its source again.")},
        {errors::CallDataRefused, QT_TRANSLATE_NOOP("ErrorText", "The call data cannot be right: {field}."),
         QT_TRANSLATE_NOOP("ErrorText", "A call lasts at most 24 hours and does not begin in the future. Correct the "
                                        "call data and import it again.")},
        {errors::CallKnown,
         QT_TRANSLATE_NOOP("ErrorText", "Call {callId} is already here as {number}, with other sound."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Listen to {number} first. If this file is another part or version of that "
                           "call, give it a call number of its own in the call data and import it again.")},
        {errors::SegmentProves, QT_TRANSLATE_NOOP("ErrorText", "This segment proves the announcement."),
         QT_TRANSLATE_NOOP("ErrorText", "Remove that proof first, on the tab of the announcement.")},
        {errors::StillRestricted,
         QT_TRANSLATE_NOOP("ErrorText", "A restriction or an open request ({number}) still stands on this recording."),
         QT_TRANSLATE_NOOP("ErrorText", "It can be released once that has ended. The attempt has been recorded.")},
        {errors::ProofUnmarked, QT_TRANSLATE_NOOP("ErrorText", "Nothing of this call is marked as its proof."),
         QT_TRANSLATE_NOOP("ErrorText", "Select in the timeline the stretch in which the agreement is made and mark it "
                                        "as proof; then keep it.")},
        {errors::ProofKept, QT_TRANSLATE_NOOP("ErrorText", "The proof of this call is kept already, as {number}."),
         QT_TRANSLATE_NOOP("ErrorText", "What is proof and what is masked can no longer be changed here. If it is not "
                                        "the right part, have {number} destroyed early; then mark it anew.")},
        {errors::NotASalesCall, QT_TRANSLATE_NOOP("ErrorText", "This is not the whole recording of a sales call."),
         QT_TRANSLATE_NOOP("ErrorText", "A proof is kept apart only of whole calls of a programme for contract proof "
                                        "(rule {rule}).")},
    };
    return words;
}

} // namespace voicelog
