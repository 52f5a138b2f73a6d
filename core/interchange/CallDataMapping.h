// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallDataFields.h"

#include <base/EnumIds.h>
#include <base/Result.h>

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace voicelog {

/// How the columns of somebody's table become call data: made once, with the table beside it, and kept. A value without
/// anything of a call in it; check() tells what is wrong with it. MappedColumns applies it.
struct CallDataMapping
{
    /// One column, by its name in the header row (case and space at its ends do not matter), or by its place: "#3".
    struct Column
    {
        QString name;
        CallField field = CallField::File;
        bool optional = false; ///< tables without it fit too; several may then give one field: the first that is filled
        friend bool operator==(const Column &, const Column &) = default;
    };
    /// What holds for every row that does not say otherwise. Not of persons and moments: a mapping names nobody.
    struct Constant
    {
        CallField field = CallField::Line;
        QString value;
        friend bool operator==(const Constant &, const Constant &) = default;
    };
    /// Words that mean a direction beside those that are known anyway.
    struct DirectionWord
    {
        Direction direction = Direction::Inbound;
        QString word;
        friend bool operator==(const DirectionWord &, const DirectionWord &) = default;
    };
    enum class Encoding { Automatic, Utf8, Windows1252 }; ///< Automatic: UTF-8, and cells that are not as Windows-1252
    enum class Times {
        Iso, ///< and all else that parsedCallTime() reads
        UnixSeconds,
        UnixMilliseconds,
        Pattern, ///< as QDateTime reads it, with English names; of "date time" where these are two columns
    };
    enum class Durations { Seconds, Milliseconds, Minutes }; ///< Seconds: also h:mm:ss and ISO 8601
    enum class Numbers { Country, Keep };
    enum class FileBy {
        Path,     ///< as the cell has it, with folders where it has some
        LastPart, ///< of a path or an address
        Template, ///< of several columns: "{callId}_{id}.wav"
    };

    QString name;
    char delimiter = 0; ///< , ; | or tab; 0: the one that makes most of it
    Encoding encoding = Encoding::Automatic;
    int headerRow = 1; ///< counting rows that are not blank; 0: there is none
    QList<Column> columns;
    QList<Constant> constants;
    Times times = Times::Iso;
    QString timePattern;
    QByteArray timeZone; ///< of times that tell none themselves (IANA); empty: the import's
    Durations durations = Durations::Seconds;
    Numbers numbers = Numbers::Country;
    QString country; ///< calling code, of numbers in national notation; empty: the import's
    QList<DirectionWord> directionWords;
    FileBy fileBy = FileBy::Path;
    QString fileTemplate;

    static constexpr qsizetype mostColumns = 200;
    static constexpr qsizetype longestText = 200;
    static constexpr qsizetype largestFile = qsizetype(256) * 1024; ///< as JSON
    static constexpr int lastHeaderRow = 20;

    /// All that is wrong with it, errors of MappingErrors.h.
    [[nodiscard]] QList<Error> problems() const;
    /// The first of them.
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] bool namesFiles() const;
    /// Of a pattern: the columns in braces, in their order; nothing if the braces do not fit.
    [[nodiscard]] static std::optional<QStringList> templateColumns(const QString &pattern);
    [[nodiscard]] static bool mayBeConstant(CallField field);

    [[nodiscard]] QJsonObject toJson() const;
    /// errors::InvalidValue with `field` for what has not the right form; check() for what it means.
    [[nodiscard]] static Result<CallDataMapping> fromJson(const QJsonObject &json);
    /// Of a file's text, checked. errors::JsonBroken with `line` and `column`, without `path`; errors::MappingTooLarge.
    [[nodiscard]] static Result<CallDataMapping> fromText(const QByteArray &text);

    friend bool operator==(const CallDataMapping &, const CallDataMapping &) = default;
};

inline constexpr EnumIds<3> mappingEncodingIds{QLatin1StringView("auto"), QLatin1StringView("utf-8"),
                                               QLatin1StringView("windows-1252")};
inline constexpr EnumIds<4> mappingTimesIds{QLatin1StringView("iso"), QLatin1StringView("unix-s"),
                                            QLatin1StringView("unix-ms"), QLatin1StringView("pattern")};
inline constexpr EnumIds<3> mappingDurationIds{QLatin1StringView("seconds"), QLatin1StringView("milliseconds"),
                                               QLatin1StringView("minutes")};
inline constexpr EnumIds<2> mappingNumberIds{QLatin1StringView("country"), QLatin1StringView("keep")};
inline constexpr EnumIds<3> mappingFileIds{QLatin1StringView("path"), QLatin1StringView("last-part"),
                                           QLatin1StringView("template")};
inline constexpr std::array mappingDelimiters{',', ';', '\t', '|'};

} // namespace voicelog
