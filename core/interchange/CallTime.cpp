// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallTime.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int earliestYear = 2000; // recorders with an empty clock battery give 1970

std::optional<CallTime> believable(const QDateTime &moment)
{
    if (!moment.isValid() || moment.date().year() < earliestYear || moment.date().year() > 9999)
        return std::nullopt;
    return CallTime{moment.toUTC(), false, false};
}

std::optional<CallTime> epochTime(const QString &text)
{
    static const QRegularExpression epoch(u"^(\\d{9,10})(?:\\.\\d+)?$|^(\\d{12,13})$"_s);
    const auto match = epoch.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.hasCaptured(2))
        return believable(QDateTime::fromMSecsSinceEpoch(match.capturedView(2).toLongLong(), QTimeZone::UTC));
    return believable(QDateTime::fromMSecsSinceEpoch(qint64(std::llround(text.toDouble() * 1000)), QTimeZone::UTC));
}

QTime timeOf(const QRegularExpressionMatch &match)
{
    const auto fraction = match.captured(u"f"_s).leftJustified(3, u'0').first(3).toInt();
    return QTime(match.captured(u"h"_s).toInt(), match.captured(u"m"_s).toInt(), match.captured(u"s"_s).toInt(),
                 fraction);
}

std::optional<int> offsetSeconds(const QString &text)
{
    if (text == u'Z' || text == u'z')
        return 0;
    const int sign = text.startsWith(u'-') ? -1 : 1;
    const auto hours = text.sliced(1, 2).toInt();
    const auto minutes = text.size() > 3 ? text.last(2).toInt() : 0;
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return sign * (hours * 3600 + minutes * 60);
}

} // namespace

std::optional<CallTime> believableCallTime(const QDateTime &moment) { return believable(moment); }

std::optional<CallTime> localCallTime(QDate date, QTime time, const QTimeZone &zone)
{
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const QDateTime first(date, time, zone, QDateTime::TransitionResolution::RelativeToBefore);
    auto found = believable(first);
    if (!found)
        return found;
    const QDateTime second(date, time, zone, QDateTime::TransitionResolution::RelativeToAfter);
    found->skipped = first.toTimeZone(zone).time() != time;
    found->ambiguous = !found->skipped && first.toMSecsSinceEpoch() != second.toMSecsSinceEpoch();
    return found;
}

std::optional<CallTime> parsedCallTime(QStringView text, const QTimeZone &zone)
{
    const QString plain = text.trimmed().toString();
    if (plain.size() > 64)
        return std::nullopt;
    if (auto epoch = epochTime(plain))
        return epoch;
    static const QString clock =
        u"(?<h>\\d{1,2}):?(?<m>\\d{2})(?::?(?<s>\\d{2})(?:[.,](?<f>\\d{1,9}))?)?\\s*(?<z>Z|z|[+-]\\d{2}(?::?\\d{2})?)?$"_s;
    static const std::array forms{
        QRegularExpression(u"^(?<Y>\\d{4})-(?<M>\\d{1,2})-(?<D>\\d{1,2})[T ]\\s*"_s + clock),
        QRegularExpression(u"^(?<Y>\\d{4})/(?<M>\\d{1,2})/(?<D>\\d{1,2})[T ]\\s*"_s + clock),
        QRegularExpression(u"^(?<Y>\\d{4})(?<M>\\d{2})(?<D>\\d{2})[T _-]?"_s + clock),
        QRegularExpression(u"^(?<D>\\d{1,2})-(?<M>\\d{1,2})-(?<Y>\\d{4})[T ]\\s*"_s + clock),
    };
    for (const auto &form : forms) {
        const auto match = form.match(plain);
        if (!match.hasMatch())
            continue;
        const QDate date(match.captured(u"Y"_s).toInt(), match.captured(u"M"_s).toInt(),
                         match.captured(u"D"_s).toInt());
        const QTime time = timeOf(match);
        if (!match.hasCaptured(u"z"_s))
            return localCallTime(date, time, zone);
        const auto offset = offsetSeconds(match.captured(u"z"_s));
        if (!offset || !date.isValid() || !time.isValid())
            return std::nullopt;
        return believable(QDateTime(date, time, QTimeZone::fromSecondsAheadOfUtc(*offset)));
    }
    static const QRegularExpression zoned(u"(?:[+-]\\d{4}|\\b[A-Za-z]{1,5})(?:\\s*\\([^)]*\\))?$"_s);
    static const QRegularExpression utc(u"\\b(?:GMT|UTC|UT|Z)$"_s); // which Qt does not know there
    const QDateTime mail = QDateTime::fromString(QString(plain).replace(utc, u"+0000"_s), Qt::RFC2822Date);
    return zoned.match(plain).hasMatch() || !mail.isValid() ? believable(mail)
                                                            : localCallTime(mail.date(), mail.time(), zone);
}

std::optional<qint64> parsedDuration(QStringView text)
{
    static const QRegularExpression seconds(u"^(\\d{1,6})(?:[.,](\\d{1,9}))?$"_s);
    static const QRegularExpression clock(u"^(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})(?:[.,](\\d{1,9}))?$"_s);
    static const QRegularExpression iso(u"^PT(?:(\\d{1,2})H)?(?:(\\d{1,4})M)?(?:(\\d{1,6})(?:[.,](\\d{1,9}))?S)?$"_s);
    const QString plain = text.trimmed().toString();
    qint64 ms = -1;
    const auto fraction = [](const QString &digits) { return digits.leftJustified(3, u'0').first(3).toLongLong(); };
    if (const auto s = seconds.match(plain); s.hasMatch())
        ms = s.captured(1).toLongLong() * 1000 + fraction(s.captured(2));
    else if (const auto c = clock.match(plain); c.hasMatch() && c.captured(3).toInt() < 60)
        ms = ((c.captured(1).toLongLong() * 60 + c.captured(2).toLongLong()) * 60 + c.captured(3).toLongLong()) * 1000 +
             fraction(c.captured(4));
    else if (const auto i = iso.match(plain); i.hasMatch() && plain.size() > 2)
        ms = ((i.captured(1).toLongLong() * 60 + i.captured(2).toLongLong()) * 60 + i.captured(3).toLongLong()) * 1000 +
             fraction(i.captured(4));
    return ms >= 0 && ms <= longestCallMs ? std::optional(ms) : std::nullopt;
}

std::optional<int> derivedUtcOffset(const QDateTime &localAsUtc, qint64 epoch, const QTimeZone &zone)
{
    constexpr qint64 clockSlip = 60;
    constexpr qint64 quarter = 900;
    const qint64 difference = localAsUtc.toSecsSinceEpoch() - epoch;
    const qint64 own = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(epoch, QTimeZone::UTC));
    const qint64 wait = difference - own; // from the channel's beginning to the recording's
    if (wait >= -clockSlip && wait < quarter)
        return int(own);
    // Whole hours first; some zones keep half or quarter hours, and who waited half an hour is in none of the others.
    constexpr std::array<qint64, 8> halves{-34'200, -12'600, 12'600, 16'200, 19'800, 23'400, 34'200, 37'800};
    constexpr std::array<qint64, 3> quarters{20'700, 31'500, 45'900};
    const qint64 shifted = difference + clockSlip;
    const qint64 hours = qint64(std::floor(double(shifted) / 3600));
    const qint64 rest = shifted - hours * 3600;
    qint64 offset = hours * 3600;
    if (rest >= 1800 && rest < 1800 + 2 * clockSlip && std::ranges::contains(halves, offset + 1800))
        offset += 1800;
    else if (rest >= 2700 && rest < 2700 + 2 * clockSlip && std::ranges::contains(quarters, offset + 2700))
        offset += 2700;
    if (offset < -12 * 3600 || offset > 14 * 3600)
        return std::nullopt;
    return int(offset);
}

} // namespace voicelog
