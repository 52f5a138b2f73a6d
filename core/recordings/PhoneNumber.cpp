// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PhoneNumber.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype longestTold = 500; // an address with parameters; unwrapping takes the square of it
constexpr qsizetype longestE164 = 15;
constexpr qsizetype shortestInternational = 5; // after the plus: country code and something to call
constexpr qsizetype shortestNational = 8;      // with its 0: "0900 8844"
constexpr qsizetype shortestBareInternational = 11;

constexpr std::array withheldWords{
    "anonymous"_L1,     "anoniem"_L1,     "withheld"_L1,    "unknown"_L1,    "onbekend"_L1,
    "private"_L1,       "prive"_L1,       "afgeschermd"_L1, "geheim"_L1,     "blocked"_L1,
    "hidden"_L1,        "unavailable"_L1, "none"_L1,        "null"_L1,       "no caller id"_L1,
    "n/a"_L1,           "-"_L1,           "asterisk"_L1,    "restricted"_L1, "nummerweergave uit"_L1,
    "private number"_L1};

bool isWithheld(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_D).toLower();
    plain.removeIf([](QChar c) { return c.isMark(); });
    return std::ranges::any_of(withheldWords, [&](QLatin1StringView word) { return plain == word; });
}

// The number out of `"Name" <…>`, a URI's scheme and host, and invisible characters that copying leaves.
QString unwrapped(QStringView text)
{
    QString number = text.first(std::min(text.size(), longestTold)).toString();
    for (QString before; number != before;) { // what is unwrapped may be wrapped again
        before = number;
        if (const auto open = number.lastIndexOf(u'<'); open >= 0 && number.indexOf(u'>', open) > open)
            number = number.sliced(open + 1, number.indexOf(u'>', open) - open - 1);
        number.removeIf(
            [](QChar c) { return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control; });
        number = number.trimmed();
        for (const auto scheme : {"tel:"_L1, "sips:"_L1, "sip:"_L1, "callto:"_L1}) {
            if (number.startsWith(scheme, Qt::CaseInsensitive)) {
                number = QUrl::fromPercentEncoding(number.sliced(scheme.size()).toUtf8());
                break;
            }
        }
        if (number != before)
            continue; // an address is cut off once nothing is around it
        for (const QChar end : {u'@', u';'}) {
            if (const auto at = number.indexOf(end); at >= 0)
                number = number.first(at).trimmed();
        }
    }
    return number;
}

// Digits of any script as ASCII; a plus only in front; an extension behind a whole number is cut off. Nothing if there
// are letters that are not an extension's mark: then it is no number.
std::optional<QString> dialled(const QString &text)
{
    static constexpr auto separators = u" -./()\u2010\u2011\u2012\u2013\u2014\u00a0\u202f'";
    QString digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
        else if (c == u'+' || c == u'\uff0b') {
            if (!digits.isEmpty())
                return std::nullopt;
            digits += u'+';
        } else if (c == u'*' || c == u'#') {
            if (digits.size() >= shortestNational)
                break;
            digits += c;
        } else if (c == u',' && digits.size() >= shortestNational)
            break;
        else if (c.isLetter() && digits.size() >= shortestNational) {
            const auto rest = QStringView(text).sliced(i).toString().toLower();
            static constexpr std::array marks{"x"_L1, "ext"_L1, "tst"_L1, "toestel"_L1, "doorkies"_L1};
            if (!std::ranges::any_of(marks, [&](QLatin1StringView mark) { return rest.startsWith(mark); }))
                return std::nullopt;
            break;
        } else if (!QStringView(separators).contains(c) && !c.isSpace())
            return std::nullopt;
    }
    return digits;
}

// How many digits follow the country code, where that is one number for all (ITU-T, National Numbering Plans).
qsizetype nationalLength(QStringView countryCode)
{
    struct Plan
    {
        QLatin1StringView country;
        qsizetype digits;
    };
    static constexpr std::array plans{Plan{"1"_L1, 10},  Plan{"30"_L1, 10}, Plan{"31"_L1, 9},  Plan{"33"_L1, 9},
                                      Plan{"34"_L1, 9},  Plan{"40"_L1, 9},  Plan{"41"_L1, 9},  Plan{"44"_L1, 10},
                                      Plan{"45"_L1, 8},  Plan{"47"_L1, 8},  Plan{"48"_L1, 9},  Plan{"61"_L1, 9},
                                      Plan{"351"_L1, 9}, Plan{"354"_L1, 7}, Plan{"356"_L1, 8}, Plan{"357"_L1, 8},
                                      Plan{"370"_L1, 8}, Plan{"371"_L1, 8}, Plan{"386"_L1, 8}, Plan{"420"_L1, 9},
                                      Plan{"421"_L1, 9}};
    const auto plan = std::ranges::find_if(plans, [&](const Plan &one) { return one.country == countryCode; });
    return plan == plans.end() ? 0 : plan->digits;
}

// What is dialled before a number of the same country: "06" in Hungary.
qsizetype trunkLength(QStringView countryCode, QStringView plain)
{
    if (countryCode == u"39") // Italy's 0 belongs to the number
        return 0;
    return countryCode == u"36" && plain.startsWith(u"06") ? 2 : 1;
}

QString international(QStringView countryCode, QStringView national)
{
    QString number(u'+');
    number += countryCode;
    return number += national;
}

QString withoutTrunkZero(QString number, QStringView countryCode)
{
    const bool keepsZero = countryCode == u"39"; // Italy writes the 0 in international numbers too
    while (!keepsZero && number.startsWith(countryCode) && number.size() > countryCode.size() + 7 &&
           number[countryCode.size()] == u'0')
        number.remove(countryCode.size(), 1);
    return number;
}

} // namespace

QString normalizedNumber(QStringView text, QStringView countryCode)
{
    const QString number = unwrapped(text).simplified();
    if (number.isEmpty() || isWithheld(number))
        return {};
    const auto parsed = dialled(QString(number).remove(u"(0)"_s));
    if (!parsed)
        return number; // whatever it is
    const QString &digits = *parsed;
    const auto plain = QStringView(digits);
    if (digits.isEmpty() || digits == u'+')
        return {};
    if (plain.contains(u'*') || plain.contains(u'#'))
        return digits;

    const QStringView outward = countryCode == u"1" ? u"011" : u"00";
    if (plain.startsWith(u'+') || (plain.startsWith(outward) && plain.size() >= shortestNational)) {
        const auto whole = plain.sliced(plain.startsWith(u'+') ? 1 : outward.size()).toString();
        if (whole.size() < shortestInternational)
            return whole;
        return u'+' + withoutTrunkZero(whole, countryCode);
    }
    if (plain.startsWith(u'0') && countryCode != u"1")
        return plain.size() >= shortestNational && plain.size() <= longestE164
                   ? international(countryCode, plain.sliced(trunkLength(countryCode, plain)))
                   : digits;
    const auto national = nationalLength(countryCode);
    if (national > 0 && plain.size() == national)
        return international(countryCode, plain);
    if (national > 0 && plain.startsWith(countryCode) && plain.size() == national + countryCode.size())
        return u'+' + withoutTrunkZero(digits, countryCode);
    if (plain.size() >= shortestBareInternational && plain.size() <= longestE164)
        return u'+' + withoutTrunkZero(digits, countryCode);
    return digits;
}

QString numberSearchKey(QStringView normalized)
{
    QString key;
    key.reserve(normalized.size());
    for (auto it = normalized.crbegin(); it != normalized.crend(); ++it) {
        if (it->digitValue() >= 0)
            key += QChar(u'0' + it->digitValue());
    }
    return key;
}

QString numberSearchPrefix(QStringView typed, QStringView countryCode)
{
    return numberSearchKey(normalizedNumber(typed, countryCode));
}

} // namespace voicelog
