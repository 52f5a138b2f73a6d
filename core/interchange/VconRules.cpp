// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VconRules.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

using Names = std::initializer_list<QLatin1StringView>;

constexpr qsizetype mostFaults = 100;

constexpr std::array dialogTypes{"recording"_L1, "recording-set"_L1, "text"_L1, "transfer"_L1, "incomplete"_L1};
constexpr std::array dispositions{"no-answer"_L1, "congestion"_L1, "failed"_L1,
                                  "busy"_L1,      "hung-up"_L1,    "voicemail-no-message"_L1};
constexpr std::array partyEvents{"join"_L1, "drop"_L1,   "hold"_L1,    "unhold"_L1,
                                 "mute"_L1, "unmute"_L1, "keydown"_L1, "keyup"_L1};
constexpr std::array encodings{"base64url"_L1, "json"_L1, "none"_L1};

template <std::size_t N>
bool isOneOf(const QString &text, const std::array<QLatin1StringView, N> &choices)
{
    return std::ranges::any_of(choices, [&text](QLatin1StringView choice) { return text == choice; });
}

/// Holds one vCon against the draft.
class VconRuleCheck
{
public:
    explicit VconRuleCheck(const QJsonObject &vcon) : m_vcon(vcon) {}

    QStringList run()
    {
        top();
        each(u"parties"_s, [this](const QString &at, const QJsonObject &one) { party(at, one); });
        each(u"dialog"_s, [this](const QString &at, const QJsonObject &one) { dialog(at, one); });
        each(u"analysis"_s, [this](const QString &at, const QJsonObject &one) { analysis(at, one); });
        each(u"attachments"_s, [this](const QString &at, const QJsonObject &one) { attachment(at, one); });
        return m_faults;
    }

private:
    void require(bool holds, const QString &place, QLatin1StringView rule)
    {
        if (!holds && m_faults.size() < mostFaults)
            m_faults += place + u": "_s + rule;
    }

    template <typename F>
    void each(const QString &list, F check)
    {
        const QJsonValue value = m_vcon[list];
        require(value.isUndefined() || value.isArray(), u"$."_s + list, "array"_L1);
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString at = u"$.%1[%2]"_s.arg(list).arg(i);
            require(array[i].isObject(), at, "object"_L1);
            check(at, array[i].toObject());
        }
    }

    // The checks of one member: where it is told, it must be so.

    void strings(const QString &at, const QJsonObject &object, Names names)
    {
        for (const auto name : names)
            require(!object.contains(name) || object[name].isString(), at + u'.' + name, "string"_L1);
    }
    void date(const QString &at, const QJsonObject &object, QLatin1StringView name, bool must)
    {
        static const QRegularExpression rfc3339(
            u"^\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$"_s);
        const QString text = object[name].toString();
        const bool good =
            rfc3339.matchView(text).hasMatch() && QDateTime::fromString(text.left(19).toUpper(), Qt::ISODate).isValid();
        require(object.contains(name) ? good : !must, at + u'.' + name, "date"_L1);
    }
    static bool isIndex(const QJsonValue &value, qsizetype count)
    {
        const double number = value.toDouble(-1);
        return value.isDouble() && number >= 0 && number < double(count) && number == double(qint64(number));
    }
    void index(const QString &at, const QJsonObject &object, QLatin1StringView name, const QString &list, bool must)
    {
        require(object.contains(name) ? isIndex(object[name], count(list)) : !must, at + u'.' + name, "index"_L1);
    }
    void indices(const QString &at, const QJsonObject &object, QLatin1StringView name, const QString &list)
    {
        if (!object.contains(name))
            return;
        const QJsonArray array = object[name].isArray() ? object[name].toArray() : QJsonArray{object[name]};
        for (const auto &one : array)
            require(isIndex(one, count(list)), at + u'.' + name, "index"_L1);
    }
    void absent(const QString &at, const QJsonObject &object, Names names)
    {
        for (const auto name : names)
            require(!object.contains(name), at + u'.' + name, "not here"_L1);
    }
    void uuid(const QString &at, const QJsonObject &object, QLatin1StringView name, bool must)
    {
        const QString text = object[name].toString();
        const bool good = QUuid::fromString(text).toString(QUuid::WithoutBraces) == text.toLower();
        require(object.contains(name) ? good : !must, at + u'.' + name, "uuid"_L1);
    }
    [[nodiscard]] qsizetype count(const QString &list) const { return m_vcon[list].toArray().size(); }

    void hashes(const QString &at, const QJsonValue &value)
    {
        static const QRegularExpression hash(u"^[a-z0-9]+-[A-Za-z0-9_-]+$"_s);
        const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
        require(!array.isEmpty(), at + u".content_hash"_s, "hash"_L1);
        for (const auto &one : array)
            require(hash.match(one.toString()).hasMatch(), at + u".content_hash"_s, "hash"_L1);
    }
    void outside(const QString &at, const QJsonObject &object)
    {
        if (object.contains("url"_L1)) {
            const QUrl url(object[u"url"].toString(), QUrl::StrictMode);
            require(url.isValid() && !url.isRelative(), at + u".url"_s, "url"_L1);
            require(object.contains("content_hash"_L1), at + u".content_hash"_s, "with a url"_L1);
        }
        if (object.contains("content_hash"_L1))
            hashes(at, object[u"content_hash"]);
    }
    void content(const QString &at, const QJsonObject &object, bool needsMediaType)
    {
        strings(at, object, {"mediatype"_L1, "filename"_L1, "url"_L1, "encoding"_L1});
        outside(at, object);
        require(!object.contains("encoding"_L1) || isOneOf(object[u"encoding"].toString(), encodings),
                at + u".encoding"_s, "one of these"_L1);
        require(!object.contains("body"_L1) || !object.contains("url"_L1), at + u".url"_s, "not with a body"_L1);
        const QJsonValue body = object[u"body"];
        const bool isInline = !body.isUndefined() && !body.isNull() && body != QJsonValue(QString());
        require(!isInline || object.contains("encoding"_L1), at + u".encoding"_s, "with a body"_L1);
        require(!isInline || body.isString() || object[u"encoding"].toString() == "json"_L1, at + u".body"_s,
                "string"_L1);
        static const QRegularExpression base64url(u"^[A-Za-z0-9_-]*$"_s);
        if (isInline && object[u"encoding"].toString() == "base64url"_L1)
            require(base64url.matchView(body.toString()).hasMatch(), at + u".body"_s, "base64url"_L1);
        require(!isInline || !needsMediaType || object.contains("mediatype"_L1), at + u".mediatype"_s,
                "with a body"_L1);
    }

    void reference(const QJsonObject &object, const QString &at, bool needsType)
    {
        uuid(at, object, "uuid"_L1, false);
        strings(at, object, {"type"_L1, "url"_L1});
        outside(at, object);
        absent(at, object, {"body"_L1, "encoding"_L1});
        if (needsType)
            require(object[u"type"].isString(), at + u".type"_s, "must"_L1);
        else
            require(object.contains("uuid"_L1) || object.contains("url"_L1), at + u".uuid"_s, "must"_L1);
    }

    void top()
    {
        const QString at = u"$"_s;
        require(!m_vcon.contains("vcon"_L1) || m_vcon[u"vcon"].toString() == "0.4.0"_L1, u"$.vcon"_s, "0.4.0"_L1);
        uuid(at, m_vcon, "uuid"_L1, true);
        date(at, m_vcon, "created_at"_L1, true);
        date(at, m_vcon, "updated_at"_L1, false);
        strings(at, m_vcon, {"subject"_L1});
        for (const auto name : {"extensions"_L1, "critical"_L1}) {
            const QJsonArray array = m_vcon[name].toArray();
            const bool texts = std::ranges::all_of(array, [](const QJsonValue &one) { return one.isString(); });
            require(!m_vcon.contains(name) || (m_vcon[name].isArray() && texts), u"$."_s + name, "strings"_L1);
        }
        absent(at, m_vcon, {"appended"_L1, "must_support"_L1});
        require(!m_vcon.contains("redacted"_L1) || !m_vcon.contains("amended"_L1), u"$.amended"_s,
                "not with redacted"_L1);
        if (m_vcon.contains("redacted"_L1))
            reference(m_vcon[u"redacted"].toObject(), u"$.redacted"_s, true);
        if (m_vcon.contains("amended"_L1))
            reference(m_vcon[u"amended"].toObject(), u"$.amended"_s, false);
    }

    void party(const QString &at, const QJsonObject &one)
    {
        strings(at, one,
                {"tel"_L1, "sip"_L1, "stir"_L1, "mailto"_L1, "name"_L1, "did"_L1, "validation"_L1, "gmlpos"_L1,
                 "uuid"_L1, "type"_L1, "org"_L1, "dept"_L1});
        require(!one.contains("civicaddress"_L1) || one[u"civicaddress"].isObject(), at + u".civicaddress"_s,
                "object"_L1);
    }

    void dialogParties(const QString &at, const QJsonObject &one)
    {
        if (!one.contains("parties"_L1))
            return;
        const QJsonValue value = one[u"parties"];
        const QJsonArray entries = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const auto &entry : entries) {
            const QJsonArray inner = entry.isArray() ? entry.toArray() : QJsonArray{entry};
            const bool unused = value.isArray() && entry.isNull();
            for (const auto &index : inner)
                require(unused || isIndex(index, count(u"parties"_s)), at + u".parties"_s, "index"_L1);
        }
    }

    void history(const QString &at, const QJsonObject &one)
    {
        const QJsonArray events = one[u"party_history"].toArray();
        require(!one.contains("party_history"_L1) || one[u"party_history"].isArray(), at + u".party_history"_s,
                "array"_L1);
        for (qsizetype i = 0; i < events.size(); ++i) {
            const QString place = u"%1.party_history[%2]"_s.arg(at).arg(i);
            const QJsonObject event = events[i].toObject();
            const QString name = event[u"event"].toString();
            index(place, event, "party"_L1, u"parties"_s, true);
            date(place, event, "time"_L1, true);
            require(isOneOf(name, partyEvents), place + u".event"_s, "one of these"_L1);
            require(!name.startsWith("key"_L1) || event.contains("button"_L1), place + u".button"_s, "must"_L1);
        }
    }

    void sessionIds(const QString &at, const QJsonValue &value, int depth = 0)
    {
        if (value.isArray() && depth < 2) {
            const QJsonArray array = value.toArray();
            for (const auto &one : array)
                sessionIds(at, one, depth + 1);
            return;
        }
        const QJsonObject object = value.toObject();
        require(value.isObject(), at + u".session_id"_s, "object"_L1);
        strings(at + u".session_id"_s, object, {"local"_L1, "remote"_L1});
    }

    void dialog(const QString &at, const QJsonObject &one)
    {
        const QString type = one[u"type"].toString();
        require(isOneOf(type, dialogTypes), at + u".type"_s, "one of these"_L1);
        date(at, one, "start"_L1, false);
        const QJsonValue duration = one[u"duration"];
        require(duration.isUndefined() || (duration.isDouble() && duration.toDouble() >= 0), at + u".duration"_s,
                "seconds"_L1);
        dialogParties(at, one);
        history(at, one);
        index(at, one, "originator"_L1, u"parties"_s, false);
        index(at, one, "recording_set"_L1, u"dialog"_s, false);
        indices(at, one, "recordings"_L1, u"dialog"_s);
        for (const auto name : {"transferee"_L1, "transferor"_L1, "transfer_target"_L1})
            index(at, one, name, u"parties"_s, false);
        for (const auto name : {"original"_L1, "consultation"_L1, "target_dialog"_L1})
            index(at, one, name, u"dialog"_s, false);
        strings(at, one, {"application"_L1, "message_id"_L1});
        if (one.contains("session_id"_L1))
            sessionIds(at, one[u"session_id"]);
        content(at, one, true);
        dialogOfType(at, one, type);
    }

    void dialogOfType(const QString &at, const QJsonObject &one, const QString &type)
    {
        const bool set = type == "recording-set"_L1;
        const bool transfer = type == "transfer"_L1;
        const bool incomplete = type == "incomplete"_L1;
        if (set || transfer || incomplete)
            absent(at, one, {"mediatype"_L1, "filename"_L1, "body"_L1, "encoding"_L1, "url"_L1, "content_hash"_L1});
        if (set || transfer || incomplete)
            absent(at, one, {"message_id"_L1});
        if (incomplete)
            require(isOneOf(one[u"disposition"].toString(), dispositions), at + u".disposition"_s, "one of these"_L1);
        if (!set)
            absent(at, one, {"recordings"_L1});
        else if (one.size() > 1) // one that has its type alone keeps a place
            require(one[u"recordings"].isArray(), at + u".recordings"_s, "must"_L1);
        if (transfer)
            absent(at, one, {"duration"_L1, "parties"_L1, "originator"_L1, "session_id"_L1});
        else
            absent(at, one,
                   {"transferee"_L1, "transferor"_L1, "transfer_target"_L1, "original"_L1, "consultation"_L1,
                    "target_dialog"_L1});
    }

    void analysis(const QString &at, const QJsonObject &one)
    {
        require(one[u"type"].isString(), at + u".type"_s, "must"_L1);
        require(one[u"vendor"].isString(), at + u".vendor"_s, "must"_L1);
        strings(at, one, {"product"_L1, "schema"_L1});
        indices(at, one, "dialog"_L1, u"dialog"_s);
        indices(at, one, "attachment"_L1, u"attachments"_s);
        content(at, one, false);
    }

    void attachment(const QString &at, const QJsonObject &one)
    {
        strings(at, one, {"purpose"_L1});
        date(at, one, "start"_L1, true);
        index(at, one, "party"_L1, u"parties"_s, true);
        index(at, one, "dialog"_L1, u"dialog"_s, true);
        content(at, one, true);
    }

    const QJsonObject &m_vcon;
    QStringList m_faults;
};

} // namespace

QStringList vconFaults(const QJsonObject &vcon) { return VconRuleCheck(vcon).run(); }

} // namespace voicelog
