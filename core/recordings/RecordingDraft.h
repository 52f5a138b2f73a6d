// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AnnouncementEvidence.h"
#include "Participant.h"
#include "RecordingEnums.h"
#include "Segment.h"
#include "Transcript.h"

#include <base/Result.h>

#include <QCryptographicHash>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace voicelog {

/// A checksum that a source tells of its sound.
struct SoundDigest
{
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha512;
    QByteArray digest;

    friend bool operator==(const SoundDigest &, const SoundDigest &) = default;
};

/// What is to be known of a draft's sound that does not simply lie in its file.
struct DraftSound
{
    /// For sound that is a part of another file: its bytes, read out of that anew each time, so that drafts hold none.
    /// Safe from any thread. Empty: the file is the sound.
    std::function<Result<QByteArray>()> read;
    qint64 byteCount = 0; ///< of what `read` gives
    QString fileName;     ///< of what `read` gives: tells its format
    QList<SoundDigest> digests;
};

/// Whose signature stands under the file that tells of a call. It is true, or there would be no draft.
struct DraftSigner
{
    QString name;         ///< the certificate's: a distinguished name
    QDateTime validUntil; ///< the certificate; UTC
    bool trusted = false; ///< by those whose certificates are trusted at this import

    friend bool operator==(const DraftSigner &, const DraftSigner &) = default;
};

/// A call as a source hands it over, before it is taken in: call data and where its sound lies. Made by interchange,
/// stored by RecordingImporter.
struct RecordingDraft
{
    QStringList audioPaths;           ///< one file, or two legs: [0] becomes channel 0, [1] channel 1
    QList<DraftSound> sounds;         ///< empty, or one for each of them
    QString sourceSystem;             ///< e.g. "freepbx", "oreka", "csv"; "file" when only the sound is known
    QString sourceCallId;             ///< unique within the source system; empty: the sound's SHA-256 stands in
    QDateTime startedAt;              ///< UTC; invalid if not told: the file's modification time stands in
    std::optional<qint64> durationMs; ///< as the call data say, to notice a cut-off sound
    Direction direction = Direction::Inbound;
    Origin origin = Origin::ControllerSystem;
    PartyBasis partyBasis = PartyBasis::Participant;
    QList<Participant> participants; ///< numbers in any notation; made E.164 when taken in
    QString line;
    Extent extent = Extent::Full;
    QString extentReason;
    std::optional<CustomerKind> customerKind;
    QString contractKind;
    QString contractRef;
    QString orderRef;
    QString writtenAcceptanceRef;
    PrivateCall privateCall = PrivateCall::No;
    bool objectionRaised = false;
    std::optional<qint64> objectionAtMs; ///< left out where it lies outside the call
    QList<Segment> segments;
    std::optional<Transcript> transcript;
    std::optional<AnnouncementEvidence> announcement; ///< as the telephone system's log tells it
    QByteArray sidecar;                               ///< the original call data as handed over, kept as they are
    QString sidecarName;                              ///< its file name, which tells how to highlight it
    QStringList companions;                           ///< paths of files beside its sound that tell of it
    QStringList companionsOfOthers;                   ///< those of them that tell of another sound too
    QString sharedFile;                               ///< which other calls may be in too, with or without their sound
    QList<DraftSigner> signers;                       ///< of that file
    bool wasEncrypted = false;                        ///< that file, for a key that opened it
    QStringList notes;                                ///< ids of what was odd while reading, e.g. "time-from-file"
};

} // namespace voicelog
