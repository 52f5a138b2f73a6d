// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AnnouncementEvidence.h"
#include "Participant.h"
#include "RecordingEnums.h"
#include "Segment.h"
#include "Transcript.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace voicelog {

/// A call as a source hands it over, before it is taken in: call data and where its sound lies. Made by interchange,
/// stored by RecordingImporter.
struct RecordingDraft
{
    QStringList audioPaths;           ///< one file, or two legs: [0] becomes channel 0, [1] channel 1
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
    QList<Segment> segments;
    std::optional<Transcript> transcript;
    std::optional<AnnouncementEvidence> announcement; ///< as the telephone system's log tells it
    QByteArray sidecar;                               ///< the original call data as handed over, kept as they are
    QString sidecarName;                              ///< its file name, which tells how to highlight it
    QStringList notes;                                ///< ids of what was odd while reading, e.g. "time-from-file"
};

} // namespace voicelog
