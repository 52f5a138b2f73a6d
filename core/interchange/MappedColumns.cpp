// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MappedColumns.h"

#include "CallTime.h"
#include "MappingErrors.h"

#include <recordings/DraftNotes.h>
#include <recordings/PhoneNumber.h>

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

qsizetype placeOf(const QStringList &names, const QString &wanted)
{
    const QString plain = wanted.simplified();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].simplified().compare(plain, Qt::CaseInsensitive) == 0)
            return i;
    }
    bool ok = false;
    const int place = plain.startsWith(u'#') ? QStringView(plain).sliced(1).toInt(&ok) : 0;
    return ok && place >= 1 && place <= names.size() ? place - 1 : -1;
}

std::optional<CallTime> unixTime(const QString &text, double perSecond)
{
    bool ok = false;
    const double value = QString(text).replace(u',', u'.').toDouble(&ok);
    if (!ok || !(std::abs(value) < 1e15))
        return std::nullopt;
    return believableCallTime(
        QDateTime::fromMSecsSinceEpoch(qint64(std::llround(value * 1000 / perSecond)), QTimeZone::UTC));
}

// Whether a pattern reads a time zone: a t that is not quoted.
bool readsZone(const QString &pattern)
{
    bool quoted = false;
    for (const QChar c : pattern) {
        if (c == u'\'')
            quoted = !quoted;
        else if (c == u't' && !quoted)
            return true;
    }
    return false;
}

std::optional<CallTime> patternTime(const QString &text, const QString &pattern, const QTimeZone &zone)
{
    if (text.size() > CallDataMapping::longestText)
        return std::nullopt;
    const QLocale english = QLocale::c();
    if (readsZone(pattern))
        return believableCallTime(english.toDateTime(text.simplified(), pattern, 2000));
    // Without a zone Qt would take the desk's own, with the hour that this one skips.
    const QDateTime told = english.toDateTime(text.simplified() + u" UTC"_s, pattern + u" t"_s, 2000);
    return told.isValid() ? localCallTime(told.date(), told.time(), zone) : std::nullopt;
}

std::optional<CallTime> momentOf(const QString &text, const CallDataMapping &mapping, const QTimeZone &zone)
{
    switch (mapping.times) {
    case CallDataMapping::Times::Iso:
        return parsedCallTime(text, zone);
    case CallDataMapping::Times::UnixSeconds:
        return unixTime(text, 1);
    case CallDataMapping::Times::UnixMilliseconds:
        return unixTime(text, 1000);
    case CallDataMapping::Times::Pattern:
        return patternTime(text, mapping.timePattern, zone);
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

std::optional<qint64> durationOf(const QString &text, CallDataMapping::Durations unit)
{
    if (unit == CallDataMapping::Durations::Seconds || text.contains(u':') || text.startsWith(u'P'))
        return parsedDuration(text);
    bool ok = false;
    const double value = QString(text).replace(u',', u'.').toDouble(&ok);
    const double ms = value * (unit == CallDataMapping::Durations::Minutes ? 60'000 : 1);
    return ok && ms >= 0 && ms <= double(longestCallMs) ? std::optional(qint64(std::llround(ms))) : std::nullopt;
}

QString lastPart(const QString &text)
{
    QString part = text.section(u'/', -1).section(u'\\', -1);
    if (text.contains(u"://"_s)) // an address: what follows the name is no part of it
        part = part.section(u'?', 0, 0).section(u'#', 0, 0);
    return part;
}

/// Reads one row.
class RowOfMapping
{
public:
    RowOfMapping(const CallDataMapping &mapping, const QTimeZone &zone, qint64 line)
        : m_mapping(mapping), m_zone(zone), m_fields(m_call.data, m_zone), m_line(line)
    {
    }

    void set(CallField field, const QString &cell, const QString &column)
    {
        const QString text = cell.trimmed();
        if (text.isEmpty() || m_filled.contains(field))
            return;
        m_filled.insert(field);
        switch (field) {
        case CallField::StartedAt:
        case CallField::EndedAt:
            return setMoment(field, text, column);
        case CallField::AnnouncedAt:
            if (!parsedDuration(text)) // a place in the call is told as it is
                return setMoment(field, text, column);
            return plain(field, text, column);
        case CallField::Date:
            m_date = text;
            m_dateColumn = column;
            return;
        case CallField::Time:
            m_time = text;
            return;
        case CallField::Duration:
        case CallField::TalkTime:
            return setDuration(field, text, column);
        case CallField::DurationMs:
            return m_fields.set(field, text) ? void() : remark(errors::MappedDuration, column);
        case CallField::Direction:
            return setDirection(text, column);
        default:
            return plain(field, text, column);
        }
    }

    void setConstants()
    {
        for (const auto &constant : m_mapping.constants) {
            if (!m_filled.contains(constant.field))
                static_cast<void>(m_fields.set(constant.field, constant.value)); // check() has tried it
        }
    }

    void remark(ErrorCode code, const QString &column)
    {
        m_call.remarks.append(Error(code, {{u"line"_s, m_line}, {u"name"_s, column}}));
    }

    MappedColumns::Call finish()
    {
        if (!m_date.isEmpty())
            setMoment(CallField::StartedAt, m_time.isEmpty() ? m_date : m_date + u' ' + m_time, m_dateColumn);
        static_cast<void>(m_fields.finish());
        spellNumbers();
        m_call.data.notes.removeDuplicates();
        return m_call;
    }

private:
    void plain(CallField field, const QString &text, const QString &column)
    {
        if (!m_fields.set(field, text))
            remark(errors::MappedValue, column);
    }

    void setMoment(CallField field, const QString &text, const QString &column)
    {
        const auto moment = momentOf(text, m_mapping, m_zone);
        if (!moment)
            return remark(errors::MappedTime, column);
        if (moment->ambiguous)
            m_call.data.notes.append(notes::TimeAmbiguous);
        if (moment->skipped)
            m_call.data.notes.append(notes::TimeSkipped);
        static_cast<void>(m_fields.set(field, moment->utc.toString(Qt::ISODateWithMs)));
    }

    void setDuration(CallField field, const QString &text, const QString &column)
    {
        const auto ms = durationOf(text, m_mapping.durations);
        const bool whole =
            ms && m_fields.set(field, u"%1.%2"_s.arg(*ms / 1000).arg(*ms % 1000, 3, 10, QLatin1Char('0')));
        if (!whole)
            remark(errors::MappedDuration, column);
    }

    void setDirection(const QString &text, const QString &column)
    {
        for (const auto &[direction, word] : m_mapping.directionWords) {
            if (text.compare(word.trimmed(), Qt::CaseInsensitive) == 0) {
                m_call.data.direction = direction;
                return;
            }
        }
        if (!m_fields.set(CallField::Direction, text))
            remark(errors::MappedDirection, column);
    }

    void spellNumbers()
    {
        CallData &data = m_call.data;
        if (m_mapping.numbers == CallDataMapping::Numbers::Keep) {
            data.numbersAsTold = true;
        } else if (!m_mapping.country.isEmpty()) {
            for (QString *number : {&data.from, &data.to, &data.agentNumber, &data.customerNumber})
                *number = normalizedNumber(*number, m_mapping.country);
            data.numbersAsTold = true; // or the import's own country would be read into those that are short
        }
    }

    const CallDataMapping &m_mapping;
    QTimeZone m_zone;
    MappedColumns::Call m_call;
    CallFieldReader m_fields;
    qint64 m_line;
    QSet<CallField> m_filled;
    QString m_date;
    QString m_dateColumn;
    QString m_time;
};

} // namespace

Result<MappedColumns> MappedColumns::make(const std::shared_ptr<const CallDataMapping> &mapping,
                                          const QStringList &names)
{
    MappedColumns made;
    made.m_mapping = mapping;
    if (!mapping->timeZone.isEmpty())
        made.m_zone = QTimeZone(mapping->timeZone);
    QStringList missing;
    for (const auto &column : mapping->columns) {
        const qsizetype at = placeOf(names, column.name);
        if (at >= 0)
            made.m_columns.append({at, column.field, column.name});
        else if (!column.optional)
            missing.append(column.name);
        if (at >= 0 && !column.optional)
            made.m_last = std::max(made.m_last, at);
    }
    if (mapping->fileBy == CallDataMapping::FileBy::Template) {
        const QStringList needed = CallDataMapping::templateColumns(mapping->fileTemplate).value_or(QStringList());
        for (const QString &name : needed) {
            const qsizetype at = placeOf(names, name);
            made.m_templateColumns.append(at);
            if (at < 0)
                missing.append(name);
            made.m_last = std::max(made.m_last, at);
        }
    }
    missing.removeDuplicates();
    if (!missing.isEmpty() || made.m_columns.isEmpty())
        return fail(errors::MappingDoesNotFit, {{u"name"_s, mapping->name}, {u"columns"_s, missing.join(u", "_s)}});
    return made;
}

QString MappedColumns::fileName(const QStringList &cells) const
{
    if (m_mapping->fileBy == CallDataMapping::FileBy::Template) {
        static const QRegularExpression column(u"\\{[^{}]+\\}"_s);
        const QString &pattern = m_mapping->fileTemplate;
        QString name;
        qsizetype from = 0;
        qsizetype next = 0;
        auto found = column.globalMatch(pattern);
        while (found.hasNext()) {
            const auto match = found.next();
            const QString cell = cells.value(m_templateColumns.value(next++, -1)).trimmed();
            if (cell.isEmpty())
                return {}; // no name at all, rather than that of another sound
            name += QStringView(pattern).sliced(from, match.capturedStart() - from);
            name += cell;
            from = match.capturedEnd();
        }
        return name.append(QStringView(pattern).sliced(from));
    }
    for (const Place &place : m_columns) {
        if (place.field != CallField::File)
            continue;
        if (const QString cell = cells.value(place.at).trimmed(); !cell.isEmpty())
            return m_mapping->fileBy == CallDataMapping::FileBy::LastPart ? lastPart(cell) : cell;
    }
    return {};
}

MappedColumns::Call MappedColumns::read(const QStringList &cells, qint64 line, const QTimeZone &zone) const
{
    RowOfMapping row(*m_mapping, m_zone.value_or(zone), line);
    for (const Place &place : m_columns)
        row.set(place.field, cells.value(place.at), place.name);
    row.setConstants();
    if (m_last >= cells.size())
        row.remark(errors::MappedRowShort, {});
    Call call = row.finish();
    call.fileName = fileName(cells);
    return call;
}

} // namespace voicelog
