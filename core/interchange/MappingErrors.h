// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <array>

/// What can be wrong with a mapping of call data, and with rows that are read by one. Values of cells never stand in
/// them: they are personal data. Where a code tells of a field, `field` is "call." and the field's id.
namespace voicelog::errors {

/// A mapping without a name.
inline constexpr ErrorCode MappingNameMissing{ErrorKind::Usage, "interchange.mapping-name-missing"};
/// Another mapping has this name. Parameter: `name`.
inline constexpr ErrorCode MappingNameTaken{ErrorKind::Usage, "interchange.mapping-name-taken"};
/// No column gives a field.
inline constexpr ErrorCode MappingWithoutColumns{ErrorKind::Usage, "interchange.mapping-without-columns"};
/// A column without a name, or a place ("#3") where the table has none. Parameter: `name`.
inline constexpr ErrorCode MappingColumn{ErrorKind::Usage, "interchange.mapping-column"};
/// Two columns give the same field, and not both are optional. Parameter: `field`.
inline constexpr ErrorCode MappingFieldTwice{ErrorKind::Usage, "interchange.mapping-field-twice"};
/// A time without a date, or date and time beside the whole moment.
inline constexpr ErrorCode MappingDateAndTime{ErrorKind::Usage, "interchange.mapping-date-and-time"};
/// A pattern that does not tell a moment. Parameter: `value`.
inline constexpr ErrorCode MappingTimePattern{ErrorKind::Usage, "interchange.mapping-time-pattern"};
/// Parameter: `value`.
inline constexpr ErrorCode MappingTimeZone{ErrorKind::Usage, "interchange.mapping-time-zone"};
/// Parameter: `value`.
inline constexpr ErrorCode MappingCountry{ErrorKind::Usage, "interchange.mapping-country"};
/// A fixed value that is none of its field, or of a field that may not have one. Parameter: `field`.
inline constexpr ErrorCode MappingConstant{ErrorKind::Usage, "interchange.mapping-constant"};
/// One word for two directions. Parameter: `value`.
inline constexpr ErrorCode MappingDirectionWord{ErrorKind::Usage, "interchange.mapping-direction-word"};
/// A pattern of the sound's name without a column in braces, or with braces that are not closed. Parameter: `value`.
inline constexpr ErrorCode MappingFileTemplate{ErrorKind::Usage, "interchange.mapping-file-template"};
/// More columns, words or text than a mapping may have.
inline constexpr ErrorCode MappingTooLarge{ErrorKind::Usage, "interchange.mapping-too-large"};
/// A mapping that came with the program: it is not changed and not removed. Parameter: `name`.
inline constexpr ErrorCode MappingReady{ErrorKind::Refused, "interchange.mapping-ready"};

/// The table has not all columns that the mapping needs. Parameters: `path`, `name` (the mapping's), `columns`.
inline constexpr ErrorCode MappingDoesNotFit{ErrorKind::Usage, "interchange.mapping-does-not-fit"};
/// Several mappings fit equally well: none was used. Parameters: `path`, `names`.
inline constexpr ErrorCode MappingAmbiguous{ErrorKind::Usage, "interchange.mapping-ambiguous"};
/// A table in UTF-16. Parameter: `path`.
inline constexpr ErrorCode CsvUtf16{ErrorKind::Usage, "interchange.csv-utf16"};

/// Values of one row. Parameters: `path`, `line`, `name` (the column's).
inline constexpr ErrorCode MappedTime{ErrorKind::Usage, "interchange.mapped-time"};
inline constexpr ErrorCode MappedDuration{ErrorKind::Usage, "interchange.mapped-duration"};
inline constexpr ErrorCode MappedDirection{ErrorKind::Usage, "interchange.mapped-direction"};
inline constexpr ErrorCode MappedValue{ErrorKind::Usage, "interchange.mapped-value"};
/// A row that ends before the last column of the mapping. Parameters: `path`, `line`.
inline constexpr ErrorCode MappedRowShort{ErrorKind::Usage, "interchange.mapped-row-short"};

inline constexpr std::array mappingErrors{
    MappingNameMissing, MappingNameTaken,   MappingWithoutColumns, MappingColumn,
    MappingFieldTwice,  MappingDateAndTime, MappingTimePattern,    MappingTimeZone,
    MappingCountry,     MappingConstant,    MappingDirectionWord,  MappingFileTemplate,
    MappingTooLarge,    MappingReady,       MappingDoesNotFit,     MappingAmbiguous,
    CsvUtf16,           MappedTime,         MappedDuration,        MappedDirection,
    MappedValue,        MappedRowShort};

} // namespace voicelog::errors
