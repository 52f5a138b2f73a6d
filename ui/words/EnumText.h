// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Role.h>
#include <audio/AudioDecoder.h>
#include <programmes/Programme.h>
#include <recordings/AnnouncementEvidence.h>
#include <recordings/RecordingEnums.h>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace voicelog {

/// Words for enumerations and stable ids, in the terms of DOMAIN's glossary. An id without words is given back as it
/// is, so that a record made by a newer version can still be shown.
class EnumText
{
    Q_DECLARE_TR_FUNCTIONS(EnumText)

public:
    [[nodiscard]] static QString of(Role role);
    [[nodiscard]] static QString of(Direction direction);
    [[nodiscard]] static QString of(Origin origin);
    [[nodiscard]] static QString of(PartyBasis basis);
    [[nodiscard]] static QString of(ParticipantRole role);
    [[nodiscard]] static QString of(Extent extent);
    [[nodiscard]] static QString of(PrivateCall value);
    [[nodiscard]] static QString of(SegmentKind kind);
    [[nodiscard]] static QString of(RecordingState state);
    [[nodiscard]] static QString of(CustomerKind kind);
    [[nodiscard]] static QString of(AnnouncementEvidence::Kind kind);
    /// How it is known.
    [[nodiscard]] static QString of(AnnouncementEvidence::FoundBy finding);
    [[nodiscard]] static QString of(Purpose purpose);
    [[nodiscard]] static QString of(AudioWarning warning);
    /// Each warning that is set, in words.
    [[nodiscard]] static QStringList of(AudioWarnings warnings);
    /// What a purpose is for, in a sentence.
    [[nodiscard]] static QString explain(Purpose purpose);

    /// ListeningReason::kind.
    [[nodiscard]] static QString listeningReason(const QString &kind);
    [[nodiscard]] static QString auditAction(const QString &action);

    [[nodiscard]] static QString roleById(const QString &id);
    [[nodiscard]] static QString recordingStateById(const QString &id);
    [[nodiscard]] static QString segmentKindById(const QString &id);
    /// A field of a record, as errors name it ("name", "startedAt").
    [[nodiscard]] static QString field(const QString &id);
    /// A kind of record, as errors name it ("recording", "programme").
    [[nodiscard]] static QString thing(const QString &id);
    /// A value or state of a record by its id ("CONSENT", "APPROVED").
    [[nodiscard]] static QString value(const QString &id);
};

} // namespace voicelog
