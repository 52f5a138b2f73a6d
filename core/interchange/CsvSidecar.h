// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallData.h"
#include "CallDataFields.h"
#include "CsvSample.h"
#include "MappedColumns.h"

#include <base/CsvReader.h>
#include <base/Progress.h>
#include <base/Result.h>

#include <QTimeZone>

#include <functional>
#include <optional>

namespace voicelog {

/// A CSV with call data: of one sound, or of a whole folder, one row for each. Only its first row is kept; rows are
/// found again by their place, so that a million of them need no memory. The delimiter is the one of , ; and tab with
/// which the first row names most fields (CallDataFields.h). Fields that are not UTF-8 are read as Latin-1. By a
/// mapping it is read as that says.
class CsvSidecar
{
public:
    struct Place
    {
        qint64 offset = 0;
        qint64 line = 0;
    };
    struct Call
    {
        CallData data;
        QString fileName;     ///< as the row names the sound; empty if it does not
        QByteArray source;    ///< the first row and this one, as they stand in the file
        QList<Error> remarks; ///< errors::SidecarField with `line` and `field`, or errors::Mapped…, without `path`
    };

    /// errors::CsvWithoutHeader, errors::CsvInvalid, errors::FileUnreadable.
    [[nodiscard]] static Result<CsvSidecar> open(const QString &path);
    /// The same table by a mapping that was made for its columns.
    [[nodiscard]] static CsvSidecar open(const CsvSample &table, const MappedColumns &columns);
    [[nodiscard]] bool namesFiles() const { return m_mapped ? m_mapped->namesFiles() : m_fileColumn >= 0; }
    /// The mapping by which it is read; empty if by its columns' own names.
    [[nodiscard]] QString mappingName() const { return m_mapped ? m_mapped->mapping().name : QString(); }
    [[nodiscard]] QString path() const { return m_path; }

    /// Goes through all rows; the function gets the name of the row's sound.
    [[nodiscard]] Result<void> forEachRow(const std::function<void(const QString &fileName, Place place)> &row,
                                          const CancelToken &cancel) const;
    [[nodiscard]] Result<Call> read(Place place, const QTimeZone &zone) const;
    /// All calls of a table that is read by a mapping, in little memory; without `source`.
    [[nodiscard]] Result<void> forEachCall(const std::function<void(const Call &call, Place place)> &row,
                                           const QTimeZone &zone, const CancelToken &cancel) const;
    /// Line of the first row that is not UTF-8, as far as forEachRow() went; 0 if all are.
    [[nodiscard]] qint64 firstLatin1Line() const { return m_firstLatin1Line; }

private:
    [[nodiscard]] Error withPath(const Error &error) const;
    [[nodiscard]] Result<void> forEach(const std::function<void(const CsvReader::Row &row)> &take,
                                       const CancelToken &cancel) const;
    [[nodiscard]] QStringList cells(const CsvReader::Row &row, bool *odd = nullptr) const;
    [[nodiscard]] Call mappedCall(const CsvReader::Row &row, qint64 line, const QTimeZone &zone) const;

    QString m_path;
    char m_delimiter = ',';
    QList<std::optional<CallField>> m_columns;
    QStringList m_names; ///< of the columns, for remarks
    int m_fileColumn = -1;
    QByteArray m_header;
    qsizetype m_width = 0; ///< columns that the first row names; 0: it names none
    int m_headerRow = 1;
    CallDataMapping::Encoding m_encoding = CallDataMapping::Encoding::Automatic;
    std::optional<MappedColumns> m_mapped;
    mutable qint64 m_firstLatin1Line = 0;
};

} // namespace voicelog
