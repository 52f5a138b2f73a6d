// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Recording.h"
#include "SoughtAnnouncement.h"

#include <base/Progress.h>
#include <base/TimeRange.h>

#include <memory>

namespace voicelog {

class RecordingJudgeMaker;
class Session;

/// The proofs that the other party was told of a recording. Each change commits with its audit event, and where there
/// is a judge the recording is judged anew in the same transaction. Calls block: make them from workers.
class AnnouncementService
{
public:
    explicit AnnouncementService(Session &session, std::shared_ptr<const RecordingJudgeMaker> judge = {});
    ~AnnouncementService();

    [[nodiscard]] Result<QList<AnnouncementEvidence>> list(const Id &vault, const Id &recording) const;
    /// With a null id a new one is made. An announcement that is spoken by the agent needs the segment in which it is
    /// said, and begins within it: at its start if nothing else is told. errors::NotFound for a segment of another
    /// recording.
    [[nodiscard]] Result<AnnouncementEvidence> add(const Id &vault, const Id &recording, AnnouncementEvidence evidence);
    /// A stretch that somebody marked as the announcement. Where none of the TALK segments holds it, one is made for
    /// it: it ends where the stretch does, and begins there too only if talk is marked elsewhere; in a recording
    /// without any, all is talk from the beginning, and marking the announcement must not make it look as if it came
    /// first.
    [[nodiscard]] Result<AnnouncementEvidence> mark(const Id &vault, const Id &recording, const TimeRange &range,
                                                    AnnouncementEvidence evidence, const QString &label);
    /// The reason, 20 to 4000 characters, goes to the audit trail.
    [[nodiscard]] Result<void> remove(const Id &vault, const Id &recording, const Id &evidence, const QString &reason);
    /// Looks for the sounds in the first minutes and stores what was heard; what had been heard before is kept and not
    /// stored again. Returns what is new.
    [[nodiscard]] Result<QList<AnnouncementEvidence>> hear(const Recording &recording,
                                                           const QList<SoughtAnnouncement> &sounds,
                                                           const ProgressFunction &progress, const CancelToken &cancel);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace voicelog
