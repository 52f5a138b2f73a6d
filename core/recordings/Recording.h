// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CorrectionNote.h"
#include "Participant.h"
#include "RecordingEnums.h"

#include <audio/AudioDecoder.h>
#include <base/Id.h>

#include <QDateTime>
#include <QList>
#include <QString>

namespace voicelog {

/// One stored sound file of a recording.
struct MediaFile
{
    int leg = 0;
    QString fileName; ///< as handed over, without folder
    AudioFormat format;
    qint64 frames = 0; ///< decoded, per channel
    qint64 byteCount = 0;
    QByteArray sha256; ///< of the original bytes
};

/// A recording with its call data (DOMAIN 3.1): a voicelog, without the sound itself.
struct Recording
{
    Id id;
    Id vaultId;
    Id programmeId;
    QString number; ///< readable, e.g. "SERVICE-2026-000017"
    QString sourceSystem;
    QString sourceCallId;
    QDateTime startedAt; ///< UTC
    qint64 durationMs = 0;
    Direction direction = Direction::Inbound;
    Origin origin = Origin::ControllerSystem;
    PartyBasis partyBasis = PartyBasis::Participant;
    QList<Participant> participants;
    QString line; ///< the organisation's own line or queue
    Extent extent = Extent::Full;
    QString extentReason;
    std::optional<CustomerKind> customerKind;
    QString contractKind;
    QString contractRef;
    QString orderRef;
    QString writtenAcceptanceRef;
    bool objectionRaised = false;
    std::optional<qint64> objectionAtMs;
    PrivateCall privateCall = PrivateCall::No;
    RecordingState state = RecordingState::Imported;
    AudioWarnings warnings;
    QStringList notes; ///< ids of what was odd about the call data, e.g. "time-from-file"
    QList<MediaFile> media;
    QList<CorrectionNote> corrections; ///< what persons had set right about it, the oldest first
    QDateTime createdAt;               ///< when it was taken in
    Id createdBy;
    QDateTime updatedAt;
    Id updatedBy;
    int version = 0; ///< for the optimistic lock
};

} // namespace voicelog
