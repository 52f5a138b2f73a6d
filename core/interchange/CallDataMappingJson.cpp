// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallDataMapping.h"
#include "MappingErrors.h"

#include <base/BaseErrors.h>
#include <base/FieldReader.h>
#include <base/JsonPlaces.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int mappingFormat = 1;
constexpr EnumIds<3> directionIds{"INBOUND"_L1, "OUTBOUND"_L1, "INTERNAL"_L1};

std::unexpected<Error> wrong(const QString &field, const QVariant &value)
{
    return fail(errors::InvalidValue, {{u"field"_s, field}, {u"value"_s, value}});
}

Result<QList<CallDataMapping::Column>> columnsFrom(const QJsonValue &value)
{
    QList<CallDataMapping::Column> columns;
    const QJsonArray array = value.toArray();
    if (!value.isUndefined() && !value.isArray())
        return wrong(u"columns"_s, value.toVariant());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"columns[%1]."_s.arg(i);
        FieldReader reader(array[i].toObject(), place);
        CallDataMapping::Column column;
        column.name = reader.text("column"_L1, CallDataMapping::longestText);
        column.optional = reader.boolean("optional"_L1, false);
        const QString id = reader.text("field"_L1, CallDataMapping::longestText);
        VOICELOG_TRY(reader.finish());
        const auto field = callFieldById(id);
        if (!field || *field == CallField::Participants)
            return wrong(place + u"field"_s, id);
        column.field = *field;
        columns.append(column);
    }
    return columns;
}

Result<QList<CallDataMapping::Constant>> constantsFrom(const QJsonObject &object)
{
    QList<CallDataMapping::Constant> constants;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const auto field = callFieldById(member.key());
        if (!field || !member.value().isString())
            return wrong(u"constants."_s + member.key(), member.value().toVariant());
        constants.append({*field, member.value().toString()});
    }
    return constants;
}

Result<QList<CallDataMapping::DirectionWord>> directionsFrom(const QJsonObject &object)
{
    FieldReader reader(object, u"directionWords."_s);
    QList<CallDataMapping::DirectionWord> words;
    for (const Direction direction : allDirections) {
        const QStringList told = reader.texts(idIn(directionIds, direction), CallDataMapping::longestText);
        for (const QString &word : told)
            words.append({direction, word});
    }
    VOICELOG_TRY(reader.finish());
    return words;
}

QJsonObject directionsTo(const QList<CallDataMapping::DirectionWord> &all)
{
    QJsonObject object;
    for (const Direction direction : allDirections) {
        QStringList words;
        for (const auto &word : all) {
            if (word.direction == direction)
                words.append(word.word);
        }
        putTexts(object, idIn(directionIds, direction), words);
    }
    return object;
}

QString delimiterText(char delimiter)
{
    return delimiter == 0 ? QString() : delimiter == '\t' ? u"tab"_s : QString(QLatin1Char(delimiter));
}

} // namespace

QJsonObject CallDataMapping::toJson() const
{
    QJsonObject json{{u"format"_s, mappingFormat}, {u"name"_s, name}};
    putText(json, "delimiter"_L1, delimiterText(delimiter));
    if (encoding != Encoding::Automatic)
        json.insert("encoding"_L1, QString(idIn(mappingEncodingIds, encoding)));
    if (headerRow != 1)
        json.insert("headerRow"_L1, headerRow);
    QJsonArray list;
    for (const Column &column : columns) {
        QJsonObject one{{u"column"_s, column.name}, {u"field"_s, QString(callFieldId(column.field))}};
        if (column.optional)
            one.insert("optional"_L1, true);
        list.append(one);
    }
    json.insert("columns"_L1, list);
    QJsonObject fixed;
    for (const Constant &constant : constants)
        fixed.insert(callFieldId(constant.field), constant.value);
    putObject(json, "constants"_L1, fixed);
    if (times != Times::Iso)
        json.insert("times"_L1, QString(idIn(mappingTimesIds, times)));
    putText(json, "timePattern"_L1, timePattern);
    putText(json, "timeZone"_L1, QString::fromUtf8(timeZone));
    if (durations != Durations::Seconds)
        json.insert("durations"_L1, QString(idIn(mappingDurationIds, durations)));
    if (numbers != Numbers::Country)
        json.insert("numbers"_L1, QString(idIn(mappingNumberIds, numbers)));
    putText(json, "country"_L1, country);
    putObject(json, "directionWords"_L1, directionsTo(directionWords));
    if (fileBy != FileBy::Path)
        json.insert("fileBy"_L1, QString(idIn(mappingFileIds, fileBy)));
    putText(json, "fileTemplate"_L1, fileTemplate);
    return json;
}

Result<CallDataMapping> CallDataMapping::fromJson(const QJsonObject &json)
{
    CallDataMapping mapping;
    FieldReader reader(json);
    reader.ignore({"columns"_L1, "id"_L1, "version"_L1, "ready"_L1});
    static_cast<void>(reader.number("format"_L1, mappingFormat, mappingFormat));
    mapping.name = reader.text("name"_L1, longestText);
    const QString separator = reader.text("delimiter"_L1, longestText);
    mapping.encoding = reader.value<Encoding>("encoding"_L1, mappingEncodingIds).value_or(Encoding::Automatic);
    mapping.headerRow = reader.number("headerRow"_L1, 0, lastHeaderRow).value_or(1);
    const QJsonObject constants = reader.object("constants"_L1);
    mapping.times = reader.value<Times>("times"_L1, mappingTimesIds).value_or(Times::Iso);
    mapping.timePattern = reader.text("timePattern"_L1, longestText);
    mapping.timeZone = reader.text("timeZone"_L1, longestText).toUtf8();
    mapping.durations = reader.value<Durations>("durations"_L1, mappingDurationIds).value_or(Durations::Seconds);
    mapping.numbers = reader.value<Numbers>("numbers"_L1, mappingNumberIds).value_or(Numbers::Country);
    mapping.country = reader.text("country"_L1, longestText);
    const QJsonObject directions = reader.object("directionWords"_L1);
    mapping.fileBy = reader.value<FileBy>("fileBy"_L1, mappingFileIds).value_or(FileBy::Path);
    mapping.fileTemplate = reader.text("fileTemplate"_L1, longestText);
    VOICELOG_TRY(reader.finish());
    if (!separator.isEmpty()) {
        const auto known =
            std::ranges::find_if(mappingDelimiters, [&](char c) { return delimiterText(c) == separator; });
        if (known == mappingDelimiters.end())
            return wrong(u"delimiter"_s, separator);
        mapping.delimiter = *known;
    }
    VOICELOG_ASSIGN(mapping.columns, columnsFrom(json.value("columns"_L1)));
    VOICELOG_ASSIGN(mapping.constants, constantsFrom(constants));
    VOICELOG_ASSIGN(mapping.directionWords, directionsFrom(directions));
    return mapping;
}

Result<CallDataMapping> CallDataMapping::fromText(const QByteArray &text)
{
    if (text.size() > largestFile)
        return fail(errors::MappingTooLarge);
    const QByteArray plain = text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(plain, &error);
    if (!document.isObject()) {
        const auto at = JsonPlaces::placeOf(plain, error.error == QJsonParseError::NoError ? 0 : error.offset);
        return fail(errors::JsonBroken, {{u"line"_s, at.line}, {u"column"_s, at.column}});
    }
    VOICELOG_ASSIGN(CallDataMapping mapping, fromJson(document.object()));
    VOICELOG_TRY(mapping.check());
    return mapping;
}

} // namespace voicelog
