// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "JsonSidecar.h"

#include "CallDataFields.h"
#include "CallTime.h"
#include "InterchangeErrors.h"
#include "JsonText.h"

#include <base/JsonPlaces.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype mostFieldRemarks = 100;

std::unexpected<Error> invalid(const QByteArray &bytes, qsizetype offset, QLatin1StringView detail)
{
    const JsonPlaces::Place place = JsonPlaces::placeOf(bytes, offset);
    return fail(errors::SidecarInvalid,
                {{u"line"_s, place.line}, {u"column"_s, place.column}, {u"detail"_s, QString(detail)}});
}

QJsonValue member(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const auto name : names) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key().compare(name, Qt::CaseInsensitive) == 0)
                return it.value();
        }
    }
    return QJsonValue(QJsonValue::Undefined);
}

class JsonSidecarReader
{
public:
    JsonSidecarReader(const QByteArray &bytes, const QTimeZone &zone) : m_bytes(bytes), m_fields(m_result.data, zone) {}

    JsonCallData read(const QJsonObject &object)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto field = callField(it.key());
            if (field && !readMember(*field, it.value(), callFieldRank(it.key())))
                remark(it.key());
        }
        if (!m_fields.finish())
            remark(u"startedAt"_s);
        return m_result;
    }

private:
    bool readMember(CallField field, const QJsonValue &value, int rank)
    {
        if (value.isNull())
            return true;
        if (field == CallField::Participants)
            return readParticipants(value);
        if (field == CallField::Segments && value.isArray())
            return readSegments(value.toArray());
        if (field == CallField::Announcement && value.isObject())
            return readAnnouncement(value.toObject());
        if (field == CallField::AnnouncedPurposes && value.isArray())
            return m_fields.set(field, joined(value.toArray()));
        if (value.isObject())
            return readSide(field, value.toObject(), rank);
        if (value.isArray())
            return field == CallField::Transcript; // others put the words themselves here, in forms of their own
        return m_fields.set(field, jsonText(value), rank);
    }

    // "agent": {"name": …, "number": …}
    bool readSide(CallField field, const QJsonObject &side, int rank)
    {
        const QString name = jsonText(member(side, {"name"_L1}));
        const QString number =
            jsonText(member(side, {"number"_L1, "phone"_L1, "phoneNumber"_L1, "extension"_L1, "tel"_L1, "uri"_L1}));
        auto &data = m_result.data;
        switch (field) {
        case CallField::Agent:
            return m_fields.set(CallField::Agent, name, rank) && m_fields.set(CallField::AgentNumber, number, rank);
        case CallField::Customer:
            return m_fields.set(CallField::Customer, name, rank) &&
                   m_fields.set(CallField::CustomerNumber, number, rank);
        case CallField::From:
            data.fromName = name.simplified().left(longestCallText);
            return m_fields.set(field, number, rank);
        case CallField::To:
            data.toName = name.simplified().left(longestCallText);
            return m_fields.set(field, number, rank);
        default:
            return false;
        }
    }

    bool readParticipants(const QJsonValue &value)
    {
        bool all = value.isArray();
        const auto array = value.toArray();
        for (const auto &entry : array) {
            const auto object = entry.toObject();
            const auto role = participantRole(jsonText(member(object, {"role"_L1})));
            Participant participant;
            participant.name = jsonText(member(object, {"name"_L1})).simplified();
            participant.number = jsonText(member(
                object, {"number"_L1, "phone"_L1, "phoneNumber"_L1, "extension"_L1, "tel"_L1, "uri"_L1, "aor"_L1}));
            participant.channel = member(object, {"channel"_L1}).toInt(-1);
            participant.joinedMs = milliseconds(member(object, {"joinedMs"_L1}));
            participant.leftMs = milliseconds(member(object, {"leftMs"_L1}));
            const bool fits =
                role && m_result.data.participants.size() < 1000 && participant.name.size() <= longestCallText &&
                participant.number.size() <= longestCallText && participant.channel >= -1 && participant.channel < 64;
            all = all && fits;
            if (!fits)
                continue;
            participant.role = *role;
            m_result.data.participants.append(participant);
        }
        return all;
    }

    static QString joined(const QJsonArray &array)
    {
        QStringList texts;
        for (const auto &entry : array)
            texts += jsonText(entry);
        return texts.join(u',');
    }

    // "announcement": {"announcedAt": …, "language": …}; its members have the fields' names, shorter where that is
    // plain.
    bool readAnnouncement(const QJsonObject &object)
    {
        bool all = m_fields.set(CallField::Announcement, u"yes"_s);
        const auto read = [&](CallField field, std::initializer_list<QLatin1StringView> names) {
            const QJsonValue value = member(object, names);
            all = m_fields.set(field, value.isArray() ? joined(value.toArray()) : jsonText(value)) && all;
        };
        read(CallField::AnnouncedAt, {"announcedAt"_L1, "at"_L1});
        read(CallField::AnnouncedAtMs, {"announcedAtMs"_L1, "atMs"_L1});
        read(CallField::AnnouncementKind, {"kind"_L1});
        read(CallField::AnnouncementVersion, {"textVersion"_L1, "version"_L1, "text"_L1});
        read(CallField::AnnouncementLanguage, {"language"_L1});
        read(CallField::AnnouncementPlayedFully, {"playedFully"_L1});
        read(CallField::AnnouncedPurposes, {"announcedPurposes"_L1, "purposes"_L1});
        read(CallField::PrivacyNotice, {"privacyNoticeRef"_L1});
        return all;
    }

    bool readSegments(const QJsonArray &array)
    {
        bool all = true;
        for (const auto &entry : array) {
            const auto object = entry.toObject();
            const auto start = segmentEdge(object, "startMs"_L1, "start"_L1);
            const auto end = segmentEdge(object, "endMs"_L1, "end"_L1);
            all = start && end &&
                  addSegment(m_result.data, segmentKind(jsonText(member(object, {"kind"_L1, "type"_L1}))),
                             {*start, *end}, jsonText(member(object, {"label"_L1, "name"_L1}))) &&
                  all;
        }
        return all;
    }

    static std::optional<qint64> milliseconds(const QJsonValue &value)
    {
        const double ms = value.toDouble(-1);
        return ms >= 0 && ms <= double(longestCallMs) ? std::optional(qint64(std::llround(ms))) : std::nullopt;
    }

    static std::optional<qint64> segmentEdge(const QJsonObject &object, QLatin1StringView ms, QLatin1StringView seconds)
    {
        if (const auto value = member(object, {ms}); !value.isUndefined())
            return milliseconds(value);
        const auto value = member(object, {seconds});
        return value.isDouble() ? milliseconds(value.toDouble() * 1000) : std::nullopt;
    }

    void remark(const QString &key)
    {
        if (m_result.remarks.size() >= mostFieldRemarks) // each looks through the text for its place
            return;
        const auto at = m_bytes.indexOf('"' + key.toUtf8() + '"');
        const int line = at < 0 ? 0 : JsonPlaces::placeOf(m_bytes, at).line;
        m_result.remarks.append(Error(errors::SidecarField, {{u"line"_s, line}, {u"field"_s, key}}));
    }

    const QByteArray &m_bytes;
    JsonCallData m_result;
    CallFieldReader m_fields;
};

} // namespace

Result<JsonCallData> readJsonSidecar(const QByteArray &bytes, const QTimeZone &zone)
{
    if (bytes.size() > largestSidecar)
        return invalid(bytes, 0, "too-large"_L1);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(
        bytes.startsWith("\xef\xbb\xbf") ? QByteArrayView(bytes).sliced(3).toByteArray() : bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(bytes, error.offset, "not-json"_L1);
    if (!document.isObject())
        return invalid(bytes, 0, "not-object"_L1);
    return JsonSidecarReader(bytes, zone).read(document.object());
}

} // namespace voicelog
