// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Recording.h"
#include "RecordingDraft.h"
#include "RecordingImporter.h"
#include "RecordingStore.h"

#include <archive/Database.h>

#include <QByteArray>
#include <QDateTime>

#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace voicelog {

/// One sound file of a prepared draft.
struct PreparedLeg
{
    MediaFile file;
    QString path;
    QDateTime modifiedAt;                     ///< when it was hashed, to notice a change before it is stored
    qint64 fileSize = 0;                      ///< of the file: more than the sound's, if that is a part of it
    std::function<Result<QByteArray>()> read; ///< as of DraftSound
    QByteArray bytes; ///< all of them; empty for a large file, which is read again when it is stored
};

/// A draft that was read, hashed and decoded, and only needs storing; or that ended early.
struct PreparedDraft
{
    qsizetype draft = 0;
    qint64 byteCount = 0;
    qint64 reserved = 0;                  ///< memory held for it until it is stored
    std::optional<ImportOutcome> outcome; ///< known without storing: already there, or refused
    bool auditRefusal = false;
    bool large = false;
    Recording recording;
    QByteArray contentSha256;
    QList<PreparedLeg> legs;
    QByteArray peaks;
    QByteArray sidecar;
    QString sidecarName;
    QList<Segment> segments;
    std::optional<Transcript> transcript;
    QList<AnnouncementEvidence> announcements;
};

/// The slow part of taking a draft in, for one worker thread: reads and hashes the sound, decodes it once, and judges
/// the call data. Looks before decoding whether the vault already holds it, so that a repeated import is cheap.
class DraftPreparer
{
public:
    /// Up to this size a call's bytes are read once and kept until they are stored.
    static constexpr qint64 smallBytes = 16 * 1024 * 1024;

    [[nodiscard]] static Result<DraftPreparer> open(const Session &session, const ImportTarget &target);
    /// Fails only when the archive does, or with errors::Cancelled; what is wrong with the draft is an outcome.
    [[nodiscard]] Result<PreparedDraft> prepare(qsizetype index, const RecordingDraft &draft,
                                                const CancelToken &cancel);
    /// The bytes of a draft's files, as far as they can be seen.
    [[nodiscard]] static qint64 byteCount(const RecordingDraft &draft);

private:
    DraftPreparer(Database database, const Clock &clock, const ImportTarget &target);
    [[nodiscard]] Result<void> examine(PreparedDraft &prepared, const RecordingDraft &draft, const CancelToken &cancel);
    [[nodiscard]] Result<void> checkCallData(const RecordingDraft &draft) const;
    [[nodiscard]] Result<void> openLegs(PreparedDraft &prepared, const RecordingDraft &draft) const;
    [[nodiscard]] Result<void> hashLegs(PreparedDraft &prepared, const RecordingDraft &draft,
                                        const CancelToken &cancel) const;
    [[nodiscard]] Result<void> decode(PreparedDraft &prepared, const RecordingDraft &draft,
                                      const CancelToken &cancel) const;
    [[nodiscard]] Result<void> fillCallData(PreparedDraft &prepared, const RecordingDraft &draft) const;
    void fillSegments(PreparedDraft &prepared, const RecordingDraft &draft) const;
    void fillAnnouncement(PreparedDraft &prepared, const RecordingDraft &draft) const;

    Database m_database;
    const Clock *m_clock;
    ImportTarget m_target;
};

/// The sound at its beginning: of its file, or read out of that. errors::FileNotFound, errors::FileUnreadable,
/// errors::SourceChanged, and what reading it out of its file gives.
[[nodiscard]] Result<std::unique_ptr<QIODevice>> openSound(const PreparedLeg &leg);

/// errors::SourceChanged unless the file still has the size and time it had.
[[nodiscard]] Result<void> checkUnchanged(const PreparedLeg &leg);

} // namespace voicelog
