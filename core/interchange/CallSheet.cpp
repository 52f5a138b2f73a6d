// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallSheet.h"

#include "JsonMembers.h"
#include "RecordingJson.h"

#include <base/CsvCell.h>
#include <base/LegalDay.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// A column, and which member of a call's JSON stands in it.
struct SheetColumn
{
    QLatin1StringView name;
    QLatin1StringView member;
    QLatin1StringView part = {};  ///< of a member that is an object
    QLatin1StringView parts = {}; ///< of the items of a member that is a list: names with blanks between
};

constexpr std::array sheetColumns{
    SheetColumn{"number"_L1, "number"_L1},
    SheetColumn{"sourceSystem"_L1, "sourceSystem"_L1},
    SheetColumn{"sourceCallId"_L1, "sourceCallId"_L1},
    SheetColumn{"programmeName"_L1, "programmeName"_L1},
    SheetColumn{"purpose"_L1, "purpose"_L1},
    SheetColumn{"startedAt"_L1, "startedAt"_L1},
    SheetColumn{"startedAtLocal"_L1, "startedAtLocal"_L1},
    SheetColumn{"durationMs"_L1, "durationMs"_L1},
    SheetColumn{"direction"_L1, "direction"_L1},
    SheetColumn{"origin"_L1, "origin"_L1},
    SheetColumn{"partyBasis"_L1, "partyBasis"_L1},
    SheetColumn{"participants"_L1, "participants"_L1, {}, "role name number channel joinedMs leftMs"_L1},
    SheetColumn{"line"_L1, "line"_L1},
    SheetColumn{"extent"_L1, "extent"_L1},
    SheetColumn{"extentReason"_L1, "extentReason"_L1},
    SheetColumn{"customerKind"_L1, "customerKind"_L1},
    SheetColumn{"contractKind"_L1, "contractKind"_L1},
    SheetColumn{"contractRef"_L1, "contractRef"_L1},
    SheetColumn{"orderRef"_L1, "orderRef"_L1},
    SheetColumn{"writtenAcceptanceRef"_L1, "writtenAcceptanceRef"_L1},
    SheetColumn{"objectionRaised"_L1, "objectionRaised"_L1},
    SheetColumn{"objectionAt"_L1, "objectionAt"_L1},
    SheetColumn{"privateCall"_L1, "privateCall"_L1},
    SheetColumn{"segments"_L1, "segments"_L1, {}, "kind startMs endMs label"_L1},
    SheetColumn{"media"_L1, "media"_L1, {}, "codec channels sampleRate"_L1},
    SheetColumn{"soundFileName"_L1, "sound"_L1, "fileName"_L1},
    SheetColumn{"soundMediaType"_L1, "sound"_L1, "mediaType"_L1},
    SheetColumn{"soundByteCount"_L1, "sound"_L1, "byteCount"_L1},
    SheetColumn{"soundSha512"_L1, "sound"_L1, "sha512"_L1},
    SheetColumn{"leftOut"_L1, "leftOut"_L1, {}, "what startMs endMs channel"_L1},
    SheetColumn{"transcriptLanguage"_L1, "transcriptLanguage"_L1},
};

// A sound that came without an id has its own checksum for one.
QString sheetCallId(const CallCopy &copy)
{
    static const QRegularExpression checksum(u"^[0-9a-f]{64}$"_s);
    const bool mayTellOthers =
        copy.othersMasked || std::ranges::any_of(copy.recording.participants, [](const Participant &one) {
            return one.name.isEmpty() && one.number.isEmpty();
        });
    const QString &id = copy.recording.sourceCallId;
    return mayTellOthers || checksum.matchView(id).hasMatch() ? QString() : id;
}

QJsonArray participantsOf(const Recording &recording)
{
    QJsonArray array;
    for (Participant one : recording.participants) {
        one.personId = {};
        array.append(participantToJson(one));
    }
    return array;
}

QJsonArray segmentsOf(const CallCopy &copy)
{
    QList<Segment> segments = copy.segments;
    for (Segment &one : segments)
        one.id = {};
    return segmentsToJson(segments);
}

QJsonArray mediaOf(const Recording &recording)
{
    QJsonArray array;
    for (const MediaFile &one : recording.media) {
        array.append(JsonMembers()
                         .add(u"codec"_s, one.format.codec)
                         .put(u"channels"_s, one.format.channels)
                         .put(u"sampleRate"_s, one.format.sampleRate)
                         .object());
    }
    return array;
}

QJsonObject soundOf(const CallCopy::Sound &sound)
{
    return JsonMembers()
        .add(u"fileName"_s, sound.fileName)
        .add(u"mediaType"_s, sound.mediaType)
        .put(u"byteCount"_s, sound.byteCount)
        .add(u"sha512"_s, QString::fromLatin1(sound.sha512.toHex()))
        .object();
}

QJsonArray leftOutOf(const CallCopy &copy)
{
    QJsonArray array;
    for (const CallCopy::LeftOut &one : copy.leftOut) {
        JsonMembers members;
        members.add(u"what"_s, one.what).put(u"startMs"_s, one.range.startMs).put(u"endMs"_s, one.range.endMs);
        if (one.channel >= 0)
            members.put(u"channel"_s, one.channel);
        array.append(members.object());
    }
    return array;
}

QString sheetText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString sheetCell(const QJsonObject &call, const SheetColumn &column)
{
    const QJsonValue value = call[column.member];
    if (column.parts.isEmpty())
        return guardedCell(sheetText(column.part.isEmpty() ? value : value[column.part]));
    QStringList lines;
    const QStringList names = QString(column.parts).split(u' ');
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        const QJsonObject object = item.toObject();
        QStringList parts;
        for (const QString &name : names)
            parts += escapedInCell(sheetText(object[name]), u"|");
        while (parts.size() > 1 && parts.last().isEmpty())
            parts.removeLast();
        lines += parts.join(u" | "_s);
    }
    return guardedCell(lines.join(u'\n'));
}

} // namespace

QJsonObject callSheetJson(const CallCopy &copy)
{
    const Recording &recording = copy.recording;
    JsonMembers members;
    members.add(u"number"_s, recording.number)
        .add(u"sourceSystem"_s, recording.sourceSystem)
        .add(u"sourceCallId"_s, sheetCallId(copy))
        .add(u"programmeName"_s, copy.programmeName)
        .add(u"purpose"_s, copy.purpose)
        .add(u"startedAt"_s, recording.startedAt)
        .add(u"startedAtLocal"_s, legalTime(recording.startedAt).toString(Qt::ISODateWithMs))
        .put(u"durationMs"_s, recording.durationMs)
        .add(u"direction"_s, enumId(recording.direction))
        .add(u"origin"_s, enumId(recording.origin))
        .add(u"partyBasis"_s, enumId(recording.partyBasis))
        .put(u"participants"_s, participantsOf(recording))
        .add(u"line"_s, recording.line)
        .add(u"extent"_s, enumId(recording.extent))
        .add(u"extentReason"_s, recording.extentReason);
    if (recording.customerKind)
        members.add(u"customerKind"_s, enumId(*recording.customerKind));
    members.add(u"contractKind"_s, recording.contractKind)
        .add(u"contractRef"_s, recording.contractRef)
        .add(u"orderRef"_s, recording.orderRef)
        .add(u"writtenAcceptanceRef"_s, recording.writtenAcceptanceRef)
        .put(u"objectionRaised"_s, recording.objectionRaised)
        .add(u"objectionAt"_s, recording.objectionAtMs)
        .add(u"privateCall"_s, enumId(recording.privateCall))
        .put(u"segments"_s, segmentsOf(copy))
        .put(u"media"_s, mediaOf(recording));
    if (copy.sound)
        members.put(u"sound"_s, soundOf(*copy.sound));
    members.put(u"leftOut"_s, leftOutOf(copy));
    if (!copy.cues.isEmpty())
        members.add(u"transcriptLanguage"_s, copy.transcriptLanguage);
    return members.object();
}

QByteArray callSheetCsv(const QList<CallCopy> &copies, char delimiter)
{
    QByteArray csv("\xef\xbb\xbf");
    const auto addRow = [&](const auto &cellOf) {
        QByteArrayList row;
        for (const SheetColumn &column : sheetColumns)
            row += csvField(cellOf(column));
        csv += row.join(delimiter) + "\r\n";
    };
    addRow([](const SheetColumn &column) { return QString(column.name); });
    for (const CallCopy &copy : copies) {
        const QJsonObject call = callSheetJson(copy);
        addRow([&call](const SheetColumn &column) { return sheetCell(call, column); });
    }
    return csv;
}

} // namespace voicelog
