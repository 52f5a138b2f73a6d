// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/RecordingDraft.h>

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace voicelog {

/// Call data as one source (a sidecar, a file's name) tells them; what it does not tell is empty. Several sources are
/// laid over each other with fillFrom(), the best one first.
struct CallData
{
    QString sourceSystem;
    QString sourceCallId;
    QDateTime startedAt; ///< UTC
    QDateTime endedAt;   ///< UTC
    std::optional<qint64> durationMs;
    std::optional<Direction> direction;
    std::optional<Origin> origin;
    std::optional<PartyBasis> partyBasis;
    std::optional<Extent> extent;
    std::optional<CustomerKind> customerKind;
    std::optional<PrivateCall> privateCall;
    QString line;
    QString agent; ///< name
    QString agentNumber;
    QString customer; ///< name
    QString customerNumber;
    bool numberWithheld = false; ///< the source says that the customer's number is not known
    QString from; ///< who called, as telephone systems say it: which side that is follows from the direction
    QString fromName;
    QString to;
    QString toName;
    bool numbersAsTold = false; ///< they are kept in the source's own spelling
    std::optional<int> agentChannel;
    std::optional<int> customerChannel;
    QList<Participant> participants; ///< told one by one; else they follow from the fields above
    QString extentReason;
    QString contractKind;
    QString contractRef;
    QString orderRef;
    QString writtenAcceptanceRef;
    bool objectionRaised = false; ///< by somebody in the call, against the recording
    std::optional<qint64> objectionAtMs;
    QList<Segment> segments;
    QString transcriptName; ///< of a file beside the sound
    std::optional<AnnouncementEvidence> announcement;
    QDateTime announcedMoment; ///< UTC, where the source tells the time of day and not the place in the call
    QStringList notes;

    void fillFrom(const CallData &other);
    /// Puts everything into a draft, with numbers in E.164 unless they are to be kept as told. A direction that is not
    /// told is guessed from the numbers.
    void applyTo(RecordingDraft &draft, QStringView countryCode) const;
};

} // namespace voicelog
