// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VconModern.h"

#include "CallTime.h"
#include "VconDate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

using MemberNames = std::initializer_list<QLatin1StringView>;

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value == QJsonValue(QString());
}

/// Keeps a value that cannot stand where it is.
void setAside(QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.take(name);
    if (!isNothing(value))
        object.insert(u"original_"_s + name, value);
}

void renamed(QJsonObject &object, QLatin1StringView from, QLatin1StringView to)
{
    if (!object.contains(from))
        return;
    const QJsonValue value = object.take(from);
    if (!object.contains(to))
        object.insert(to, value);
    else if (object.value(to) != value)
        object.insert(u"original_"_s + from, value);
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString();
}

void makeTexts(QJsonObject &object, MemberNames names)
{
    for (const auto name : names) {
        const QJsonValue value = object.value(name);
        if (value.isDouble() || value.isBool())
            object.insert(name, textOf(value));
        else if (!value.isUndefined() && !value.isString())
            setAside(object, name);
    }
}

QString asBase64Url(QString text)
{
    text.removeIf([](QChar c) { return c == u'=' || c == u'\r' || c == u'\n' || c == u' ' || c == u'\t'; });
    text.replace(u'+', u'-').replace(u'/', u'_');
    static const QRegularExpression alphabet(u"^[A-Za-z0-9_-]*$"_s);
    return alphabet.matchView(text).hasMatch() ? text : QString();
}

/// Brings one vCon up to date.
class VconModerniser
{
public:
    VconModerniser(const VconModern &how, QJsonObject vcon) : m_how(how), m_vcon(std::move(vcon)) {}

    QJsonObject run()
    {
        top();
        list(u"parties"_s, [](QJsonObject &one) { party(one); });
        QJsonArray parties = m_vcon.value(u"parties").toArray();
        if (organisationIn(m_vcon, m_how.organisation) < 0)
            parties.append(QJsonObject{{u"type"_s, u"organization"_s}, {u"org"_s, m_how.organisation}});
        m_vcon.insert(u"parties"_s, parties);
        list(u"dialog"_s, [this](QJsonObject &one) { dialog(one); });
        list(u"analysis"_s, [this](QJsonObject &one) { analysis(one); });
        list(u"attachments"_s, [this](QJsonObject &one) { attachment(one); });
        return m_vcon;
    }

private:
    template <typename F>
    void list(const QString &name, F make)
    {
        if (!m_vcon.contains(name))
            return;
        QJsonArray array = m_vcon.value(name).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            QJsonObject one = array[i].toObject();
            make(one);
            array[i] = one;
        }
        m_vcon.insert(name, array);
    }
    [[nodiscard]] qsizetype count(const QString &list) const { return m_vcon.value(list).toArray().size(); }
    [[nodiscard]] bool isIndexOf(const QJsonValue &value, const QString &list) const
    {
        const double number = value.toDouble(-1);
        return value.isDouble() && number >= 0 && number < double(count(list)) && number == double(qint64(number));
    }

    [[nodiscard]] QString dateOf(const QJsonValue &value) const
    {
        const QString told = value.isDouble() ? QString::number(value.toDouble(), 'f', 3) : value.toString();
        static const QRegularExpression iso(
            u"^(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d:\\d\\d)(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)?$"_s);
        const auto match = iso.match(told);
        auto local = QDateTime::fromString(match.captured(1) + u'T' + match.captured(2), Qt::ISODate);
        if (match.hasMatch() && local.isValid()) { // to the last digit
            QString offset = match.captured(4);
            if (offset.isEmpty()) {
                local.setTimeZone(m_how.zone);
                const int minutes = local.offsetFromUtc() / 60;
                offset = u"%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                             .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
                             .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
            }
            return match.captured(1) + u'T' + match.captured(2) + match.captured(3) + offset;
        }
        const auto parsed = parsedCallTime(told, m_how.zone);
        return parsed ? vconDate(parsed->utc) : QString();
    }
    void date(QJsonObject &object, QLatin1StringView name) const
    {
        if (!object.contains(name))
            return;
        if (const QString good = dateOf(object.value(name)); !good.isEmpty())
            object.insert(name, good);
        else
            setAside(object, name);
    }
    void needDate(QJsonObject &object, QLatin1StringView name, const QDateTime &otherwise) const
    {
        date(object, name);
        if (!object.contains(name))
            object.insert(name, vconDate(otherwise));
    }
    void index(QJsonObject &object, QLatin1StringView name, const QString &list) const
    {
        const QJsonValue value = object.value(name);
        const QJsonArray several = value.toArray();
        if (!several.isEmpty() && isIndexOf(several.first(), list)) { // until core-03 there could be several
            if (several.size() > 1)
                object.insert(u"original_"_s + name, several);
            object.insert(name, several.first());
        } else if (object.contains(name) && !isIndexOf(value, list)) {
            setAside(object, name);
        }
    }
    void indices(QJsonObject &object, QLatin1StringView name, const QString &list) const
    {
        if (!object.contains(name) || isIndexOf(object.value(name), list))
            return;
        const QJsonArray array = object.value(name).toArray();
        QJsonArray good;
        for (const auto &one : array) {
            if (isIndexOf(one, list))
                good.append(one);
        }
        if (good != array || !object.value(name).isArray())
            setAside(object, name);
        if (!good.isEmpty())
            object.insert(name, good);
    }

    static void hash(QJsonObject &object)
    {
        const QString algorithm = textOf(object.value(u"alg"));
        const QString signature = textOf(object.value(u"signature"));
        if (!algorithm.isEmpty() && !signature.isEmpty() && !object.contains("content_hash"_L1)) {
            object.remove("alg"_L1);
            object.remove("signature"_L1);
            object.insert("content_hash"_L1, QString(algorithm + u'-' + signature));
        }
        if (!object.contains("content_hash"_L1))
            return;
        static const QRegularExpression told(u"^(sha)-?(\\d+)-(.+)$"_s, QRegularExpression::CaseInsensitiveOption);
        const QJsonValue value = object.value(u"content_hash");
        const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
        QJsonArray good;
        for (const auto &one : array) {
            const auto match = told.match(one.toString());
            const QString digest = asBase64Url(match.captured(3));
            if (!digest.isEmpty())
                good.append(u"sha"_s + match.captured(2) + u'-' + digest);
        }
        if (good.size() != array.size() || good.isEmpty())
            setAside(object, "content_hash"_L1);
        if (good.size() == 1)
            object.insert("content_hash"_L1, good.first());
        else if (!good.isEmpty())
            object.insert("content_hash"_L1, good);
    }
    static void url(QJsonObject &object, bool hasBody)
    {
        if (!object.contains("url"_L1))
            return;
        const QUrl url(object.value(u"url").toString(), QUrl::StrictMode);
        const bool good = object.value(u"url").isString() && url.isValid() && !url.isRelative();
        if (!good || hasBody || !object.contains("content_hash"_L1))
            setAside(object, "url"_L1);
    }

    static void encode(QJsonObject &object, bool isSound)
    {
        const QString told = textOf(object.value(u"encoding")).toLower();
        const QJsonValue body = object.value(u"body");
        QString encoding = told == "base64"_L1 ? u"base64url"_s : told;
        if (!body.isString())
            encoding = u"json"_s;
        else if (encoding != "base64url"_L1 && encoding != "json"_L1 && encoding != "none"_L1)
            encoding = isSound ? u"base64url"_s : u"none"_s;
        if (encoding == "base64url"_L1) {
            const QString text = asBase64Url(body.toString());
            if (text.isEmpty())
                encoding = u"none"_s;
            else
                object.insert("body"_L1, text);
        }
        object.insert("encoding"_L1, encoding);
    }

    static void content(QJsonObject &object, bool isSound, bool needsMediaType)
    {
        renamed(object, "mimetype"_L1, "mediatype"_L1);
        hash(object);
        makeTexts(object, {"mediatype"_L1, "filename"_L1});
        const bool hasBody = !isNothing(object.value(u"body"));
        if (hasBody) {
            encode(object, isSound);
        } else {
            object.remove("body"_L1);
            object.remove("encoding"_L1);
        }
        url(object, hasBody);
        const QString encoding = object.value(u"encoding").toString();
        if (hasBody && needsMediaType && isNothing(object.value(u"mediatype")))
            object.insert("mediatype"_L1, encoding == "json"_L1        ? u"application/json"_s
                                          : encoding == "base64url"_L1 ? u"application/octet-stream"_s
                                                                       : u"text/plain"_s);
    }

    void reference(QLatin1StringView name)
    {
        QJsonObject object = m_vcon.value(name).toObject();
        if (object.isEmpty()) { // as vcon-lib writes it always
            m_vcon.remove(name);
            return;
        }
        hash(object);
        makeTexts(object, {"type"_L1, "url"_L1});
        const QString id = object.value(u"uuid").toString();
        if (object.contains("uuid"_L1) && QUuid::fromString(id).isNull())
            setAside(object, "uuid"_L1);
        setAside(object, "body"_L1); // until core-03 it could be here as a whole
        setAside(object, "encoding"_L1);
        url(object, false);
        if (name == "redacted"_L1 && !object.value(u"type").isString())
            object.insert("type"_L1, u"unknown"_s);
        m_vcon.insert(name, object);
        if (name == "amended"_L1 && !object.contains("uuid"_L1) && !object.contains("url"_L1))
            setAside(m_vcon, name);
    }

    void top()
    {
        renamed(m_vcon, "appended"_L1, "amended"_L1);
        renamed(m_vcon, "must_support"_L1, "critical"_L1);
        m_vcon.insert("vcon"_L1, u"0.4.0"_s);
        if (m_vcon.value(u"group").toArray().isEmpty())
            m_vcon.remove("group"_L1);
        needDate(m_vcon, "created_at"_L1, m_how.at);
        date(m_vcon, "updated_at"_L1);
        makeTexts(m_vcon, {"subject"_L1});
        for (const auto name : {"extensions"_L1, "critical"_L1}) {
            if (m_vcon.value(name).isString())
                m_vcon.insert(name, QJsonArray{m_vcon.value(name)});
            const QJsonArray array = m_vcon.value(name).toArray();
            if (m_vcon.contains(name) && (!m_vcon.value(name).isArray() || !std::ranges::all_of(array, &isText)))
                setAside(m_vcon, name);
        }
        reference("redacted"_L1);
        reference("amended"_L1);
        if (m_vcon.contains("redacted"_L1))
            setAside(m_vcon, "amended"_L1);
    }
    static bool isText(const QJsonValue &value) { return value.isString(); }

    static void party(QJsonObject &one)
    {
        makeTexts(one, {"tel"_L1, "sip"_L1, "stir"_L1, "mailto"_L1, "name"_L1, "did"_L1, "validation"_L1, "gmlpos"_L1,
                        "uuid"_L1, "type"_L1, "org"_L1, "dept"_L1});
        if (one.contains("civicaddress"_L1) && !one.value(u"civicaddress").isObject())
            setAside(one, "civicaddress"_L1);
    }

    [[nodiscard]] QJsonValue partyEntry(const QJsonValue &entry, bool isInner) const
    {
        if (isIndexOf(entry, u"parties"_s))
            return entry;
        if (!entry.isArray() || isInner)
            return {};
        QJsonArray good;
        const QJsonArray inner = entry.toArray();
        for (const auto &one : inner) {
            if (isIndexOf(one, u"parties"_s))
                good.append(one);
        }
        return good.isEmpty() ? QJsonValue() : QJsonValue(good);
    }
    void dialogParties(QJsonObject &one) const
    {
        if (!one.contains("parties"_L1) || isIndexOf(one.value(u"parties"), u"parties"_s))
            return;
        if (!one.value(u"parties").isArray()) {
            setAside(one, "parties"_L1);
            return;
        }
        QJsonArray entries = one.value(u"parties").toArray();
        for (qsizetype i = 0; i < entries.size(); ++i)
            entries[i] = partyEntry(entries[i], false); // null keeps the channel's place
        one.insert("parties"_L1, entries);
    }

    void history(QJsonObject &one) const
    {
        if (!one.contains("party_history"_L1))
            return;
        static constexpr std::array events{"join"_L1, "drop"_L1,   "hold"_L1,    "unhold"_L1,
                                           "mute"_L1, "unmute"_L1, "keydown"_L1, "keyup"_L1};
        QJsonArray good;
        const QJsonArray all = one.value(u"party_history").toArray();
        for (const auto &entry : all) {
            QJsonObject event = entry.toObject();
            const QString name = event.value(u"event").toString();
            const QString time = dateOf(event.value(u"time"));
            const bool known = std::ranges::any_of(events, [&](QLatin1StringView id) { return id == name; });
            if (!known || time.isEmpty() || !isIndexOf(event.value(u"party"), u"parties"_s) ||
                (name.startsWith("key"_L1) && !event.contains("button"_L1)))
                continue;
            event.insert("time"_L1, time);
            good.append(event);
        }
        if (good.size() != all.size() || !one.value(u"party_history").isArray())
            setAside(one, "party_history"_L1);
        if (!good.isEmpty())
            one.insert("party_history"_L1, good);
    }

    static bool isSession(const QJsonValue &value, int depth)
    {
        if (value.isArray() && depth < 2) {
            const QJsonArray array = value.toArray();
            return std::ranges::all_of(array, [depth](const QJsonValue &one) { return isSession(one, depth + 1); });
        }
        const QJsonObject object = value.toObject();
        return value.isObject() && (!object.contains("local"_L1) || object.value(u"local").isString()) &&
               (!object.contains("remote"_L1) || object.value(u"remote").isString());
    }

    void dialog(QJsonObject &one) const
    {
        static constexpr std::array types{"recording"_L1, "recording-set"_L1, "text"_L1, "transfer"_L1,
                                          "incomplete"_L1};
        const QString told = one.value(u"type").toString();
        if (!std::ranges::any_of(types, [&](QLatin1StringView type) { return type == told; })) {
            setAside(one, "type"_L1);
            one.insert("type"_L1, one.isEmpty() ? u"recording"_s : u"text"_s);
        }
        renamed(one, "transfer-target"_L1, "transfer_target"_L1);
        renamed(one, "target-dialog"_L1, "target_dialog"_L1);
        date(one, "start"_L1);
        if (one.value(u"duration").isString()) {
            if (const auto ms = parsedDuration(one.value(u"duration").toString()))
                one.insert("duration"_L1, double(*ms) / 1000);
        }
        if (one.contains("duration"_L1) &&
            (!one.value(u"duration").isDouble() || one.value(u"duration").toDouble() < 0))
            setAside(one, "duration"_L1);
        dialogParties(one);
        history(one);
        index(one, "originator"_L1, u"parties"_s);
        index(one, "recording_set"_L1, u"dialog"_s);
        indices(one, "recordings"_L1, u"dialog"_s);
        for (const auto name : {"transferee"_L1, "transferor"_L1, "transfer_target"_L1})
            index(one, name, u"parties"_s);
        for (const auto name : {"original"_L1, "consultation"_L1, "target_dialog"_L1})
            index(one, name, u"dialog"_s);
        makeTexts(one, {"application"_L1, "message_id"_L1});
        if (one.value(u"session_id").isString() && !isNothing(one.value(u"session_id")))
            one.insert("session_id"_L1, QJsonObject{{u"local"_s, one.value(u"session_id").toString()}});
        else if (one.contains("session_id"_L1) && !isSession(one.value(u"session_id"), 0))
            setAside(one, "session_id"_L1);
        content(one, one.value(u"type").toString() == "recording"_L1, true);
        asItsType(one, one.value(u"type").toString());
    }

    static void asItsType(QJsonObject &one, const QString &type)
    {
        const auto without = [&one](MemberNames names) {
            for (const auto name : names)
                setAside(one, name);
        };
        const bool set = type == "recording-set"_L1;
        const bool transfer = type == "transfer"_L1;
        if (set || transfer || type == "incomplete"_L1)
            without({"mediatype"_L1, "filename"_L1, "body"_L1, "encoding"_L1, "url"_L1, "content_hash"_L1,
                     "message_id"_L1});
        static constexpr std::array dispositions{"no-answer"_L1, "congestion"_L1, "failed"_L1,
                                                 "busy"_L1,      "hung-up"_L1,    "voicemail-no-message"_L1};
        const QString told = one.value(u"disposition").toString();
        if (type == "incomplete"_L1 &&
            !std::ranges::any_of(dispositions, [&](QLatin1StringView id) { return id == told; })) {
            setAside(one, "disposition"_L1);
            one.insert("disposition"_L1, u"failed"_s);
        }
        if (!set)
            without({"recordings"_L1});
        else if (one.size() > 1 && !one.value(u"recordings").isArray())
            one.insert("recordings"_L1,
                       one.contains("recordings"_L1) ? QJsonArray{one.value(u"recordings")} : QJsonArray());
        if (transfer)
            without({"duration"_L1, "parties"_L1, "originator"_L1, "session_id"_L1});
        else
            without({"transferee"_L1, "transferor"_L1, "transfer_target"_L1, "original"_L1, "consultation"_L1,
                     "target_dialog"_L1});
    }

    void analysis(QJsonObject &one) const
    {
        makeTexts(one, {"type"_L1, "vendor"_L1, "product"_L1, "schema"_L1});
        if (!one.contains("type"_L1))
            one.insert("type"_L1, u"report"_s);
        if (!one.contains("vendor"_L1))
            one.insert("vendor"_L1, u"unknown"_s);
        indices(one, "dialog"_L1, u"dialog"_s);
        indices(one, "attachment"_L1, u"attachments"_s);
        content(one, false, false);
    }

    void attachment(QJsonObject &one) const
    {
        renamed(one, "type"_L1, "purpose"_L1);
        makeTexts(one, {"purpose"_L1});
        const auto parsed = parsedCallTime(m_vcon.value(u"created_at").toString(), m_how.zone);
        needDate(one, "start"_L1, parsed ? parsed->utc : m_how.at);
        index(one, "party"_L1, u"parties"_s);
        index(one, "dialog"_L1, u"dialog"_s);
        if (!one.contains("party"_L1))
            one.insert("party"_L1, organisationIn(m_vcon, m_how.organisation));
        if (!one.contains("dialog"_L1))
            one.insert("dialog"_L1, 0);
        content(one, false, true);
    }

    const VconModern &m_how;
    QJsonObject m_vcon;
};

} // namespace

QJsonObject VconModern::of(const QJsonObject &vcon) const { return VconModerniser(*this, vcon).run(); }

qsizetype organisationIn(const QJsonObject &vcon, const QString &organisation)
{
    const QJsonArray parties = vcon[u"parties"].toArray();
    for (qsizetype i = 0; i < parties.size(); ++i) {
        const QJsonObject one = parties[i].toObject();
        if (one.value(u"type").toString() == "organization"_L1 && one.value(u"org").toString() == organisation &&
            !one.contains("tel"_L1) && !one.contains("name"_L1))
            return i;
    }
    return -1;
}

} // namespace voicelog
