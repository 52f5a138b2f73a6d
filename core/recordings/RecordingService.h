// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AnnouncementEvidence.h"
#include "AttachmentStore.h"
#include "Recording.h"
#include "Segment.h"
#include "Transcript.h"
#include "VaultAudioSource.h"

#include <audio/AudioSource.h>
#include <audio/AudioWriter.h>
#include <audio/PeakPyramid.h>
#include <base/Progress.h>
#include <base/Result.h>

namespace voicelog {

class CaseAccess;
class RecordingJudgeMaker;
class Session;

/// The call data a person may correct after the fact; everything else is as the recorder gave it.
struct CallDataEdit
{
    QList<Participant> participants;
    QString line;
    std::optional<CustomerKind> customerKind;
    QString contractKind;
    QString contractRef;
    QString orderRef;
    QString writtenAcceptanceRef;
    PrivateCall privateCall = PrivateCall::No;
    friend bool operator==(const CallDataEdit &, const CallDataEdit &) = default;
};

/// Something that happened in a recording's life, from its own data and the audit trail.
struct LifeEvent
{
    enum class Kind { Made, Announced, Imported, Listened, Changed, Exported, Verified, Held, Due };
    Kind kind = Kind::Made;
    QDateTime at;   ///< UTC
    QString actor;  ///< account's name, where somebody did it
    QString detail; ///< stable id of what, e.g. an audit action; empty if the kind says it all
};

struct ExportRequest
{
    enum class What { Original, Wav, Flac, Opus };
    What what = What::Original;
    /// A part of it, which must lie within and have a length; not of the original.
    std::optional<TimeRange> range;
    /// Not of the original: silent where it is marked MASKED, PRIVATE or PAYMENT_DATA (SoundRedactor), before any
    /// encoder hears it.
    bool redacted = false;
    QString path;   ///< must not exist. Two legs as Original: a second file with "-2" before the extension
    QString reason; ///< 20 to 4000 characters
};

/// What one recording is and what may be done with it. Every change commits with its audit event; a change based on an
/// old version fails with errors::Conflict and changes nothing. Calls block: make them from workers.
class RecordingService
{
public:
    /// Where there is a judge, an officer's change is judged anew in its own transaction. Without `access`, which must
    /// outlive it, nothing of a monitoring case is read (R-MON-ACCESS-01).
    explicit RecordingService(Session &session, std::shared_ptr<const RecordingJudgeMaker> judge = {},
                              const CaseAccess *access = nullptr);
    ~RecordingService();

    [[nodiscard]] Result<Recording> recording(const Id &vault, const Id &id) const;
    /// By id alone, or by its readable number, over the granted vaults.
    [[nodiscard]] Result<Recording> find(const QString &idOrNumber) const;
    /// Somebody objected in the call, at that place if it is known: only officers note it. errors::WrongState where
    /// that is noted already, InvalidValue (`objectionAt`) outside the call, Conflict.
    [[nodiscard]] Result<Recording> noteObjection(const Recording &basedOn, std::optional<qint64> atMs);
    [[nodiscard]] Result<Recording> updateCallData(const Recording &basedOn, const CallDataEdit &edit);

    [[nodiscard]] Result<QList<Segment>> segments(const Id &vault, const Id &recording) const;
    /// With a null id: a new one is made. An id given is kept, so that an undo brings back the same segment.
    [[nodiscard]] Result<Segment> addSegment(const Id &vault, const Id &recording, Segment segment);
    [[nodiscard]] Result<Segment> changeSegment(const Id &vault, const Id &recording, const Segment &segment);
    [[nodiscard]] Result<void> removeSegment(const Id &vault, const Id &recording, const Segment &segment);

    /// How it was proven that it was announced; AnnouncementService changes that.
    [[nodiscard]] Result<QList<AnnouncementEvidence>> announcements(const Id &vault, const Id &recording) const;

    [[nodiscard]] Result<std::optional<Transcript>> transcript(const Id &vault, const Id &recording) const;
    [[nodiscard]] Result<void> attachTranscript(const Id &vault, const Id &recording, const Transcript &transcript);
    [[nodiscard]] Result<std::optional<Sidecar>> sidecar(const Id &vault, const Id &recording) const;

    [[nodiscard]] Result<PeakPyramid> peaks(const Id &vault, const Id &recording) const;
    [[nodiscard]] Result<AudioSourcePtr>
    audio(const Recording &recording, VaultAudioSource::Purpose purpose = VaultAudioSource::Purpose::Read) const;

    /// Reads every byte back and compares its SHA-256 with the one taken at import; audited. errors::HashMismatch.
    [[nodiscard]] Result<void> verify(const Recording &recording, const ProgressFunction &progress,
                                      const CancelToken &cancel);
    [[nodiscard]] Result<void> exportTo(const Recording &recording, const ExportRequest &request,
                                        const ProgressFunction &progress, const CancelToken &cancel);
    [[nodiscard]] Result<QList<LifeEvent>> life(const Recording &recording) const;

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace voicelog
