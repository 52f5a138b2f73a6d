// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallDataMapping.h"

#include "MappingErrors.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

Error ofField(ErrorCode code, CallField field) { return Error(code, {{u"field"_s, u"call."_s + callFieldId(field)}}); }

// Whether what it writes can be read again to the minute: then it has all that a moment needs.
bool tellsMoment(const QString &pattern)
{
    const QDateTime moment(QDate(2023, 11, 25), QTime(21, 43, 57), QTimeZone::UTC);
    const QLocale english = QLocale::c();
    const QDateTime read = english.toDateTime(english.toString(moment, pattern), pattern, 2000);
    return read.isValid() && read.date() == moment.date() && read.time().hour() == 21 && read.time().minute() == 43;
}

class Problems
{
public:
    explicit Problems(const CallDataMapping &mapping) : m_mapping(mapping) {}

    QList<Error> all()
    {
        if (m_mapping.name.trimmed().isEmpty())
            add(Error(errors::MappingNameMissing));
        if (isTooLarge())
            add(Error(errors::MappingTooLarge));
        findInColumns();
        findInTimes();
        findInConstants();
        findInNumbers();
        findInDirections();
        findInFile();
        return m_problems;
    }

private:
    void add(const Error &problem) { m_problems.append(problem); }

    [[nodiscard]] bool isTooLarge() const
    {
        const auto isLong = [](const QString &text) { return text.size() > CallDataMapping::longestText; };
        return isLong(m_mapping.name) || isLong(m_mapping.timePattern) || isLong(m_mapping.fileTemplate) ||
               m_mapping.columns.size() > CallDataMapping::mostColumns ||
               m_mapping.directionWords.size() > CallDataMapping::mostColumns ||
               std::ranges::any_of(m_mapping.columns, isLong, &CallDataMapping::Column::name) ||
               std::ranges::any_of(m_mapping.constants, isLong, &CallDataMapping::Constant::value) ||
               std::ranges::any_of(m_mapping.directionWords, isLong, &CallDataMapping::DirectionWord::word);
    }

    [[nodiscard]] bool has(CallField field) const
    {
        return std::ranges::contains(m_mapping.columns, field, &CallDataMapping::Column::field);
    }

    void findInColumns()
    {
        if (m_mapping.columns.isEmpty())
            add(Error(errors::MappingWithoutColumns));
        static const QRegularExpression place(u"^#[1-9]\\d{0,3}$"_s);
        QSet<CallField> twice;
        for (const auto &column : m_mapping.columns) {
            if (column.name.trimmed().isEmpty() || (m_mapping.headerRow == 0 && !place.match(column.name).hasMatch()))
                add(Error(errors::MappingColumn, {{u"name"_s, column.name}}));
            const auto same = [&](const CallDataMapping::Column &other) { return other.field == column.field; };
            const auto needed = [&](const CallDataMapping::Column &other) { return same(other) && !other.optional; };
            if (twice.contains(column.field) || std::ranges::count_if(m_mapping.columns, same) < 2 ||
                std::ranges::none_of(m_mapping.columns, needed))
                continue;
            twice.insert(column.field);
            add(ofField(errors::MappingFieldTwice, column.field));
        }
    }

    void findInTimes()
    {
        if (has(CallField::Time) != has(CallField::Date) || (has(CallField::Date) && has(CallField::StartedAt)))
            add(Error(errors::MappingDateAndTime));
        if (m_mapping.times == CallDataMapping::Times::Pattern && !tellsMoment(m_mapping.timePattern))
            add(Error(errors::MappingTimePattern, {{u"value"_s, m_mapping.timePattern}}));
        if (!m_mapping.timeZone.isEmpty() && !QTimeZone(m_mapping.timeZone).isValid())
            add(Error(errors::MappingTimeZone, {{u"value"_s, QString::fromUtf8(m_mapping.timeZone)}}));
    }

    void findInConstants()
    {
        QSet<CallField> seen;
        for (const auto &constant : m_mapping.constants) {
            CallData data;
            const QTimeZone utc(QTimeZone::UTC);
            const bool fits = CallDataMapping::mayBeConstant(constant.field) && !seen.contains(constant.field) &&
                              !constant.value.trimmed().isEmpty() &&
                              CallFieldReader(data, utc).set(constant.field, constant.value);
            seen.insert(constant.field);
            if (!fits)
                add(ofField(errors::MappingConstant, constant.field));
        }
    }

    void findInNumbers()
    {
        static const QRegularExpression code(u"^[1-9]\\d{0,2}$"_s);
        if (!m_mapping.country.isEmpty() && !code.match(m_mapping.country).hasMatch())
            add(Error(errors::MappingCountry, {{u"value"_s, m_mapping.country}}));
    }

    void findInDirections()
    {
        QHash<QString, Direction> seen;
        for (const auto &[direction, word] : m_mapping.directionWords) {
            const QString plain = word.trimmed().toLower();
            if (plain.isEmpty() || seen.value(plain, direction) != direction)
                add(Error(errors::MappingDirectionWord, {{u"value"_s, word}}));
            seen.insert(plain, direction);
        }
    }

    void findInFile()
    {
        if (m_mapping.fileBy == CallDataMapping::FileBy::Template &&
            CallDataMapping::templateColumns(m_mapping.fileTemplate).value_or(QStringList()).isEmpty())
            add(Error(errors::MappingFileTemplate, {{u"value"_s, m_mapping.fileTemplate}}));
    }

    const CallDataMapping &m_mapping;
    QList<Error> m_problems;
};

} // namespace

QList<Error> CallDataMapping::problems() const { return Problems(*this).all(); }

Result<void> CallDataMapping::check() const
{
    const QList<Error> all = problems();
    if (!all.isEmpty())
        return std::unexpected(all.first());
    return {};
}

bool CallDataMapping::namesFiles() const
{
    return fileBy == FileBy::Template || std::ranges::contains(columns, CallField::File, &Column::field);
}

std::optional<QStringList> CallDataMapping::templateColumns(const QString &pattern)
{
    static const QRegularExpression column(u"\\{([^{}]+)\\}"_s);
    QStringList names;
    QString rest = pattern;
    rest.remove(column);
    if (rest.contains(u'{') || rest.contains(u'}'))
        return std::nullopt;
    auto found = column.globalMatch(pattern);
    while (found.hasNext() && names.size() <= mostColumns)
        names.append(found.next().captured(1).trimmed());
    return names;
}

bool CallDataMapping::mayBeConstant(CallField field)
{
    switch (field) {
    case CallField::SourceSystem:
    case CallField::Direction:
    case CallField::Line:
    case CallField::AgentChannel:
    case CallField::CustomerChannel:
    case CallField::CustomerKind:
    case CallField::ContractKind:
    case CallField::PrivateCall:
    case CallField::Origin:
    case CallField::PartyBasis:
    case CallField::Extent:
    case CallField::ExtentReason:
    case CallField::Announcement:
    case CallField::AnnouncementKind:
    case CallField::AnnouncementVersion:
    case CallField::AnnouncementLanguage:
    case CallField::AnnouncementPlayedFully:
    case CallField::AnnouncedPurposes:
    case CallField::PrivacyNotice:
        return true;
    default:
        return false;
    }
}

} // namespace voicelog
