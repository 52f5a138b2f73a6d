// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <audio/PeakPyramid.h>
#include <programmes/Programme.h>
#include <recordings/Recording.h>
#include <recordings/Segment.h>
#include <recordings/Transcript.h>
#include <requests/AccessPackage.h>
#include <requests/ReviewService.h>

namespace voicelog {

/// A recording as a person gets it: nobody else's name or number in its call data or its words, and of its sound what
/// the decision leaves.
struct GivenRecording
{
    RecordingDecision decision;
    Recording recording; ///< the participants that are not the person have a role alone
    QString programme;
    Purpose purpose = Purpose::Quality;
    QList<Segment> segments; ///< without the words that somebody gave them
    QList<TranscriptCue> words;
    PeakPyramid peaks; ///< of the original: what draws it leaves out what is marked
    int channels = 1;
    QString folder;           ///< in the package: its number
    QList<PackageFile> files; ///< those that are there so far

    [[nodiscard]] bool hasSound() const
    {
        return decision.decision == CopyDecision::Copy || decision.decision == CopyDecision::CopyRedacted;
    }
};

/// Takes out of what is looked at what is not the person's. `segments` of the recording.
[[nodiscard]] GivenRecording givenRecording(const CopyReview &review, const QList<Segment> &segments,
                                            const RecordingDecision &decision);

} // namespace voicelog
