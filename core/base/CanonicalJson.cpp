// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CanonicalJson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace voicelog {

namespace {

// ECMAScript Number::toString (RFC 8785 section 3.2.2.3): shortest round-trip digits, exponent outside 1e-7 … 1e21.
void appendNumber(QByteArray &out, double number)
{
    if (number == 0) { // also -0
        out += '0';
        return;
    }
    std::array<char, 32> buffer{};
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(number), std::chars_format::scientific);
    const std::string_view text(buffer.data(), size_t(written.ptr - buffer.data()));
    const auto e = text.find('e');
    std::string digits(text.substr(0, e));
    std::erase(digits, '.');
    int exponent = 0;
    const auto exponentText = text.substr(e + 1 + (text[e + 1] == '+' ? 1 : 0));
    std::from_chars(exponentText.data(), exponentText.data() + exponentText.size(), exponent);
    const int count = int(digits.size());
    const int point = exponent + 1; // the value is 0.digits × 10^point
    if (number < 0)
        out += '-';
    if (count <= point && point <= 21)
        out += digits.c_str() + std::string(size_t(point - count), '0');
    else if (0 < point && point <= 21)
        out += digits.substr(0, size_t(point)) + '.' + digits.substr(size_t(point));
    else if (-6 < point && point <= 0)
        out += "0." + std::string(size_t(-point), '0') + digits;
    else {
        out += digits.substr(0, 1);
        if (count > 1)
            out += '.' + digits.substr(1);
        out += point > 0 ? "e+" : "e-";
        out += std::to_string(std::abs(point - 1));
    }
}

void appendEscape(QByteArray &out, char16_t unit)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += hex[(unit >> shift) & 15];
}

void appendText(QByteArray &out, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (quint8(c) < 0x20)
                appendEscape(out, char16_t(c));
            else
                out += c;
        }
    }
}

bool isLoneSurrogate(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return text[at].isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

// Half a character has no UTF-8: it stays an escape, as ECMAScript writes it since 2019. RFC 8785 knows none.
void appendString(QByteArray &out, QStringView text)
{
    out += '"';
    const bool isWhole = text.isValidUtf16();
    qsizetype written = 0;
    for (qsizetype at = 0; !isWhole && at < text.size(); ++at) {
        if (!isLoneSurrogate(text, at))
            continue;
        appendText(out, text.sliced(written, at - written));
        appendEscape(out, text[at].unicode());
        written = at + 1;
    }
    appendText(out, text.sliced(written));
    out += '"';
}

void append(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        appendNumber(out, value.toDouble());
        break;
    case QJsonValue::String:
        appendString(out, value.toString());
        break;
    case QJsonValue::Array: {
        out += '[';
        const auto array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                out += ',';
            append(out, array[i]);
        }
        out += ']';
        break;
    }
    case QJsonValue::Object: {
        out += '{';
        const auto object = value.toObject();
        auto keys = object.keys();
        std::ranges::sort(
            keys, [](const QString &a, const QString &b) { return std::u16string_view(a) < std::u16string_view(b); });
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (i > 0)
                out += ',';
            appendString(out, keys[i]);
            out += ':';
            append(out, object.value(keys[i]));
        }
        out += '}';
        break;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        break;
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    append(out, value);
    return out;
}

} // namespace voicelog
