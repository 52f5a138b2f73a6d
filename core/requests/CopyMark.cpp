// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CopyMark.h"

#include <base/BaseErrors.h>
#include <base/FieldReader.h>
#include <recordings/SoundCopy.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int longestRecordingMs = 7 * 24 * 3'600'000;
constexpr int mostChannels = 64;

Error invalid(QLatin1StringView field, qint64 value)
{
    return Error(errors::InvalidValue, {{u"field"_s, "decisions.marks."_L1 + field}, {u"value"_s, value}});
}

} // namespace

QJsonArray CopyMark::toJson(const QList<CopyMark> &marks)
{
    QJsonArray array;
    for (const CopyMark &mark : marks) {
        QJsonObject one{{u"startMs"_s, mark.sound.range.startMs},
                        {u"endMs"_s, mark.sound.range.endMs},
                        {u"method"_s, QString(idIn(redactionMethodIds, mark.sound.method))},
                        {u"subject"_s, QString(idIn(markSubjectIds, mark.subject))}};
        if (mark.sound.channel >= 0)
            one.insert("channel"_L1, mark.sound.channel);
        array += one;
    }
    return array;
}

Result<QList<CopyMark>> CopyMark::fromJson(const QJsonArray &array)
{
    QList<CopyMark> marks;
    for (const QJsonValue &value : array) {
        FieldReader reader(value.toObject(), u"decisions.marks."_s);
        CopyMark one;
        one.sound.range = {reader.number("startMs"_L1, 0, longestRecordingMs).value_or(0),
                           reader.number("endMs"_L1, 0, longestRecordingMs).value_or(0)};
        one.sound.channel = reader.number("channel"_L1, 0, mostChannels).value_or(-1);
        one.sound.method =
            reader.value<RedactionMethod>("method"_L1, redactionMethodIds).value_or(RedactionMethod::Mute);
        one.subject = reader.value<MarkSubject>("subject"_L1, markSubjectIds).value_or(MarkSubject::Other);
        VOICELOG_TRY(reader.finish());
        marks += one;
    }
    return marks;
}

Result<void> CopyMark::check(qint64 durationMs, int channels) const
{
    if (sound.range.startMs < 0 || sound.range.startMs >= durationMs)
        return std::unexpected(invalid("startMs"_L1, sound.range.startMs));
    if (sound.range.isEmpty() || sound.range.endMs > durationMs)
        return std::unexpected(invalid("endMs"_L1, sound.range.endMs));
    if (sound.channel < -1 || sound.channel >= channels)
        return std::unexpected(invalid("channel"_L1, sound.channel));
    return {};
}

QList<RedactionMark> soundMarks(const QList<CopyMark> &marks, qint64 durationMs)
{
    QList<RedactionMark> list;
    for (const CopyMark &mark : marks)
        list += mark.sound;
    return toTheEnd(std::move(list), durationMs);
}

} // namespace voicelog
