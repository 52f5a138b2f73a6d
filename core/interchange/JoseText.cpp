// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "JoseText.h"

#include "Gunzip.h"
#include "JoseErrors.h"
#include "JsonExtent.h"

#include <base/JsonPlaces.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog::jose {

namespace {

// Of certificates there are a few, of headers as well: what has more is made to fill the memory.
constexpr JsonLimits mostStructure{.depth = 64, .values = 5'000};
constexpr qsizetype largestHeader = 1024 * 1024;
constexpr qsizetype longestName = 32;

std::unexpected<Error> invalid(QLatin1StringView detail)
{
    return fail(errors::JoseInvalid, {{u"detail"_s, QString(detail)}});
}

bool isBase64url(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

} // namespace

Result<QJsonObject> objectOf(const QByteArray &text)
{
    if (text.size() > largestText)
        return invalid("too-large"_L1);
    if (jsonExcess(text, mostStructure))
        return invalid("structure"_L1);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const JsonPlaces::Place place = JsonPlaces::placeOf(text, error.offset);
        return fail(errors::JoseInvalid,
                    {{u"detail"_s, u"not-json"_s}, {u"line"_s, place.line}, {u"column"_s, place.column}});
    }
    if (!document.isObject())
        return invalid("structure"_L1);
    return document.object();
}

std::optional<QByteArray> decoded(const QByteArray &base64url)
{
    if (base64url.size() % 4 == 1 || !std::ranges::all_of(base64url, isBase64url))
        return std::nullopt;
    QByteArray bytes =
        QByteArray::fromBase64(base64url, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const qsizetype tail = base64url.size() % 4;
    if (tail != 0 && encoded(bytes.last(bytes.size() % 3)) != base64url.last(tail))
        return std::nullopt;
    return bytes;
}

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QByteArray> textMember(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return QByteArray();
    const QString text = value.toString();
    if (!value.isString() || !std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return invalid("structure"_L1);
    return text.toLatin1();
}

Result<QByteArray> bytesMember(const QJsonObject &object, QLatin1StringView name)
{
    VOICELOG_ASSIGN(const QByteArray text, textMember(object, name));
    auto bytes = decoded(text);
    if (!bytes)
        return invalid("base64url"_L1);
    return *std::move(bytes);
}

Result<Header> Header::read(const QByteArray &protectedPart, const QList<QJsonValue> &unprotected)
{
    Header header;
    if (!protectedPart.isEmpty()) {
        const auto text = protectedPart.size() <= largestHeader ? decoded(protectedPart) : std::nullopt;
        if (!text)
            return invalid("header"_L1);
        const auto object = objectOf(*text);
        if (!object)
            return invalid("header"_L1);
        header.signedOnes = *object;
        header.all = *object;
    }
    for (const QJsonValue &part : unprotected) {
        if (part.isUndefined())
            continue;
        if (!part.isObject())
            return invalid("header"_L1);
        const QJsonObject object = part.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto there = header.all.constFind(it.key());
            if (there != header.all.constEnd() && *there != it.value())
                return invalid("header"_L1);
            header.all.insert(it.key(), it.value());
        }
    }
    if (header.all.contains("crit"_L1))
        return unsupported(u"crit"_s);
    return header;
}

std::unexpected<Error> unsupported(const QString &algorithm)
{
    const bool isName =
        !algorithm.isEmpty() && algorithm.size() <= longestName && std::ranges::all_of(algorithm, [](QChar c) {
            return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'+' || c == u'_';
        });
    return fail(errors::JoseUnsupported, {{u"algorithm"_s, isName ? algorithm : u"?"_s}});
}

Result<QByteArray> unpacked(const QByteArray &bytes, qsizetype limit)
{
    if (!isGzip(bytes))
        return bytes;
    const auto content = gunzipped(bytes, limit);
    if (!content || content->size() > limit)
        return fail(errors::JosePacked, {{u"detail"_s, content ? u"too-large"_s : u"damaged"_s}});
    return *content;
}

} // namespace voicelog::jose
