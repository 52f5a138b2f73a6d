// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingJson.h"

#include "JsonMembers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

template <typename T, typename Convert>
QJsonArray arrayOf(const QList<T> &values, Convert convert)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(convert(value));
    return array;
}

} // namespace

QJsonArray warningsToJson(AudioWarnings warnings)
{
    static constexpr std::array<std::pair<AudioWarning, QLatin1StringView>, 7> ids{
        {{AudioWarning::Truncated, "TRUNCATED"_L1},
         {AudioWarning::UnderOneSecond, "UNDER_ONE_SECOND"_L1},
         {AudioWarning::NoSound, "NO_SOUND"_L1},
         {AudioWarning::HeaderSizeWrong, "HEADER_SIZE_WRONG"_L1},
         {AudioWarning::DataAfterEnd, "DATA_AFTER_END"_L1},
         {AudioWarning::DecodeErrors, "DECODE_ERRORS"_L1},
         {AudioWarning::ShorterThanCallData, "SHORTER_THAN_CALL_DATA"_L1}}};
    QJsonArray array;
    for (const auto &[warning, id] : ids) {
        if (warnings.testFlag(warning))
            array.append(QString(id));
    }
    return array;
}

QJsonObject participantToJson(const Participant &participant)
{
    JsonMembers members;
    members.add(u"role"_s, enumId(participant.role))
        .add(u"personId"_s, participant.personId)
        .add(u"name"_s, participant.name)
        .add(u"number"_s, participant.number)
        .add(u"joinedMs"_s, participant.joinedMs)
        .add(u"leftMs"_s, participant.leftMs);
    if (participant.channel >= 0)
        members.put(u"channel"_s, participant.channel);
    return members.object();
}

QJsonObject mediaToJson(const MediaFile &media)
{
    return JsonMembers()
        .put(u"leg"_s, media.leg)
        .add(u"fileName"_s, media.fileName)
        .add(u"container"_s, media.format.container)
        .add(u"codec"_s, media.format.codec)
        .put(u"channels"_s, media.format.channels)
        .put(u"sampleRate"_s, media.format.sampleRate)
        .put(u"frames"_s, media.frames)
        .put(u"byteCount"_s, media.byteCount)
        .add(u"sha256"_s, QString::fromLatin1(media.sha256.toHex()))
        .object();
}

QJsonObject correctionToJson(const CorrectionNote &note)
{
    return JsonMembers()
        .add(u"id"_s, note.id)
        .add(u"request"_s, note.request)
        .add(u"text"_s, note.text)
        .add(u"createdAt"_s, note.createdAt)
        .add(u"createdBy"_s, note.createdBy)
        .object();
}

QJsonObject segmentToJson(const Segment &segment)
{
    return JsonMembers()
        .add(u"id"_s, segment.id)
        .add(u"kind"_s, enumId(segment.kind))
        .put(u"startMs"_s, segment.range.startMs)
        .put(u"endMs"_s, segment.range.endMs)
        .add(u"label"_s, segment.label)
        .object();
}

QJsonArray segmentsToJson(const QList<Segment> &segments) { return arrayOf(segments, segmentToJson); }

QJsonObject transcriptToJson(const Transcript &transcript)
{
    const auto cues = arrayOf(transcript.cues, [](const TranscriptCue &cue) {
        return JsonMembers()
            .put(u"startMs"_s, cue.range.startMs)
            .put(u"endMs"_s, cue.range.endMs)
            .add(u"speaker"_s, cue.speaker)
            .add(u"text"_s, cue.text)
            .object();
    });
    return JsonMembers()
        .add(u"format"_s, transcript.format == Transcript::Format::WebVtt ? "WEBVTT"_L1 : "SUBRIP"_L1)
        .put(u"cues"_s, cues)
        .object();
}

QJsonObject rowToJson(const RecordingRow &row)
{
    return JsonMembers()
        .add(u"id"_s, row.id)
        .add(u"number"_s, row.number)
        .add(u"vaultId"_s, row.vaultId)
        .add(u"programmeId"_s, row.programmeId)
        .add(u"startedAt"_s, row.startedAt)
        .put(u"durationMs"_s, row.durationMs)
        .add(u"direction"_s, enumId(row.direction))
        .add(u"state"_s, enumId(row.state))
        .add(u"line"_s, row.line)
        .add(u"customer"_s, row.customer)
        .add(u"customerNumber"_s, row.customerNumber)
        .add(u"agent"_s, row.agent)
        .add(u"contractRef"_s, row.contractRef)
        .put(u"hasWarnings"_s, row.hasWarnings)
        .put(u"hasTranscript"_s, row.hasTranscript)
        .object();
}

QJsonObject recordingToJson(const Recording &recording)
{
    JsonMembers members;
    members.add(u"id"_s, recording.id)
        .add(u"number"_s, recording.number)
        .add(u"vaultId"_s, recording.vaultId)
        .add(u"programmeId"_s, recording.programmeId)
        .add(u"sourceSystem"_s, recording.sourceSystem)
        .add(u"sourceCallId"_s, recording.sourceCallId)
        .add(u"startedAt"_s, recording.startedAt)
        .put(u"durationMs"_s, recording.durationMs)
        .add(u"direction"_s, enumId(recording.direction))
        .add(u"origin"_s, enumId(recording.origin))
        .add(u"partyBasis"_s, enumId(recording.partyBasis))
        .put(u"participants"_s, arrayOf(recording.participants, participantToJson))
        .add(u"line"_s, recording.line)
        .add(u"extent"_s, enumId(recording.extent))
        .add(u"extentReason"_s, recording.extentReason);
    if (recording.customerKind)
        members.add(u"customerKind"_s, enumId(*recording.customerKind));
    return members.add(u"contractKind"_s, recording.contractKind)
        .add(u"contractRef"_s, recording.contractRef)
        .add(u"orderRef"_s, recording.orderRef)
        .add(u"writtenAcceptanceRef"_s, recording.writtenAcceptanceRef)
        .put(u"objectionRaised"_s, recording.objectionRaised)
        .add(u"objectionAt"_s, recording.objectionAtMs)
        .add(u"privateCall"_s, enumId(recording.privateCall))
        .add(u"state"_s, enumId(recording.state))
        .put(u"warnings"_s, warningsToJson(recording.warnings))
        .put(u"notes"_s, QJsonArray::fromStringList(recording.notes))
        .put(u"media"_s, arrayOf(recording.media, mediaToJson))
        .put(u"corrections"_s, arrayOf(recording.corrections, correctionToJson))
        .add(u"createdAt"_s, recording.createdAt)
        .add(u"createdBy"_s, recording.createdBy)
        .add(u"updatedAt"_s, recording.updatedAt)
        .add(u"updatedBy"_s, recording.updatedBy)
        .put(u"version"_s, recording.version)
        .object();
}

} // namespace voicelog
