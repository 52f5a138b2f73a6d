// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <interchange/CallCopy.h>
#include <support/FakeClock.h>

#include <QCryptographicHash>
#include <QTimeZone>

namespace voicelog::test {

inline const QByteArray copiedSound = "RIFF: what the person hears";

/// What Anouk gets of her call with Daan, in which her neighbour joined: of him nothing is told.
inline CallCopy callCopy()
{
    using namespace Qt::StringLiterals;
    const FakeClock clock;
    CallCopy copy;
    copy.id = Id::create(clock);
    copy.createdAt = QDateTime(QDate(2026, 9, 30), QTime(8, 0), QTimeZone::UTC);
    copy.organisation = u"Voltwind B.V."_s;
    Recording &call = copy.recording;
    call.id = Id::create(clock);
    call.vaultId = Id::create(clock);
    call.programmeId = Id::create(clock);
    call.number = u"SERVICE-2026-000017"_s;
    call.sourceSystem = u"freepbx"_s;
    call.sourceCallId = u"in-0201234567-0687654321-20260615-091220-1781507540.5"_s;
    call.startedAt = QDateTime(QDate(2026, 6, 15), QTime(7, 12, 20, 5), QTimeZone::UTC);
    call.durationMs = 61'521;
    call.participants = {{Id::create(clock), ParticipantRole::Agent, u"Daan"_s, u"301"_s, 0, {}, {}},
                         {Id::create(clock), ParticipantRole::Customer, u"Anouk"_s, u"+31612345610"_s, 1, 0, 60'000},
                         {Id::create(clock), ParticipantRole::Third, {}, {}, 1, 20'000, {}}};
    call.line = u"Service"_s;
    call.customerKind = CustomerKind::Consumer;
    call.contractRef = u"VW-1"_s;
    call.state = RecordingState::Restricted;
    MediaFile media;
    media.fileName = u"0687654321.wav"_s;
    media.format = {u"wav"_s, u"pcm_s16le"_s, 2, 8000, -1};
    media.sha256 = QCryptographicHash::hash("the original", QCryptographicHash::Sha256);
    call.media = {media};
    call.createdAt = QDateTime(QDate(2026, 6, 16), QTime(1, 0), QTimeZone::UTC);
    call.createdBy = Id::create(clock);
    copy.othersMasked = true;
    Segment proof;
    proof.id = Id::create(clock);
    proof.kind = SegmentKind::Proof;
    proof.range = {40'000, 50'000};
    proof.label = u"Akkoord | ja"_s;
    copy.segments = {proof};
    copy.cues = {{{0, 1500}, u"Daan"_s, u"Goedemorgen."_s},
                 {{1500, 4000}, u"klant"_s, u"Met Anouk."_s},
                 {{20'000, 22'000}, {}, u"████"_s},
                 {{30'000, 31'000}, u"Spreker 3"_s, u"Dag."_s}};
    copy.transcriptLanguage = u"nl"_s;
    copy.programmeName = u"Klantenservice"_s;
    copy.purpose = u"SERVICE_HANDLING"_s;
    copy.sound = CallCopy::Sound{u"SERVICE-2026-000017.wav"_s, u"audio/x-wav"_s, 2, copiedSound.size(),
                                 QCryptographicHash::hash(copiedSound, QCryptographicHash::Sha512)};
    copy.leftOut = {{{20'000, 22'000}, 1, u"OTHER_PERSON"_s}, {{45'000, 46'000}, -1, u"BANK_ACCOUNT"_s}};
    return copy;
}

/// What must not stand in any file of that copy: of the neighbour, and of how the archive keeps the call.
inline QByteArrayList internals(const CallCopy &copy)
{
    const Recording &call = copy.recording;
    QByteArrayList list{"0687654321", "31687654321", call.media.first().sha256.toHex(), "RESTRICTED",
                        "2026-06-16"}; // when it was taken in
    for (const Id &id : {call.id, call.vaultId, call.programmeId, call.createdBy, copy.segments.first().id})
        list += id.toString().toLatin1();
    for (const Participant &one : call.participants)
        list += one.personId.toString().toLatin1();
    return list;
}

} // namespace voicelog::test
