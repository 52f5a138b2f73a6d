// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/CsvReader.h>
#include <base/JsonItems.h>
#include <base/Progress.h>
#include <base/Result.h>

#include <QFile>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

namespace voicelog {

/// A row of a register in a file: what it says, not yet what it means.
struct RegisterFileRow
{
    qint64 line = 0;     ///< on which it begins; 0 at the end of the file
    QStringList cells;   ///< of a CSV
    QJsonObject members; ///< of JSON
    QByteArray text;     ///< of JSON, for places
    qint64 column = 1;   ///< of JSON, where the text begins
    std::optional<Error> problem;
    [[nodiscard]] bool isValid() const { return line > 0; }
};

/// Reads a register out of a file row by row, whatever its length: CSV as spreadsheets write it (`,` `;` or tab, UTF-8
/// with or without a byte order mark or else Windows-1252, quoted line breaks), or JSON (a list, {"entries": list}, or
/// an object a line). What it is shows from its content. The file is read through once at opening, to know how it is
/// written and its hash.
class RegisterFileReader
{
public:
    enum class Format { Csv, Json };
    struct Place
    {
        qint64 line = 0;
        qint64 column = 0; ///< the column of a CSV, the character of JSON, from 1
        QString name;      ///< of the column, as the file writes it
    };

    /// errors::FileNotFound, errors::FileUnreadable, errors::RegisterFileUnknown, errors::RegisterFileBroken.
    [[nodiscard]] static Result<std::unique_ptr<RegisterFileReader>>
    open(const QString &path, const ProgressFunction &progress, const CancelToken &cancel);

    [[nodiscard]] Format format() const { return m_format; }
    [[nodiscard]] char delimiter() const { return m_delimiter; }
    [[nodiscard]] bool isUtf8() const { return m_firstNotUtf8 == 0; }
    [[nodiscard]] QByteArray hash() const { return m_hash; } ///< SHA-256
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] qint64 position() const { return m_file.pos(); }
    /// What is odd about the file as a whole, as far as it was read.
    [[nodiscard]] const QList<Error> &remarks() const { return m_remarks; }

    /// Begins again with the first row.
    [[nodiscard]] Result<void> rewind();
    /// The next row; an invalid one at the end. errors::RegisterFileBroken.
    [[nodiscard]] Result<RegisterFileRow> next();
    /// Puts what the row says into an entry's JSON; what it does not speak of stays.
    void apply(const RegisterFileRow &row, QJsonObject &entry) const;
    /// As the file numbers it.
    [[nodiscard]] QString numberIn(const RegisterFileRow &row) const;
    /// The state it had where the file comes from: an id, or what the file says.
    [[nodiscard]] QString stateIn(const RegisterFileRow &row) const;
    /// Where the row says something of the field, e.g. of "transfers[0].country".
    [[nodiscard]] Place placeOf(const RegisterFileRow &row, const QString &field) const;

private:
    explicit RegisterFileReader(const QString &path) : m_path(path), m_file(path) {}
    [[nodiscard]] Result<void> survey(const ProgressFunction &progress, const CancelToken &cancel);
    [[nodiscard]] Result<void> readHeader();
    [[nodiscard]] Result<RegisterFileRow> nextOfCsv();
    [[nodiscard]] Result<RegisterFileRow> nextOfJson();
    [[nodiscard]] QString decoded(const QByteArray &bytes) const;
    [[nodiscard]] std::unexpected<Error> broken(qint64 line, qint64 column) const;
    [[nodiscard]] QString textIn(const RegisterFileRow &row, const QString &field) const;
    void noteUnknown(const QString &name, qint64 line, qint64 column);

    QString m_path;
    QFile m_file;
    Format m_format = Format::Csv;
    QByteArray m_hash;
    qint64 m_size = 0;
    qint64 m_firstNotUtf8 = 0; ///< its line
    char m_delimiter = ',';
    QList<int> m_columns; ///< of RegisterColumn::all(), for each column of the file; -1 if it has none
    QStringList m_names;
    QStringList m_unknown; ///< members of JSON that were remarked on
    QList<Error> m_remarks;
    std::unique_ptr<CsvReader> m_csv;
    std::unique_ptr<JsonItems> m_json;
};

} // namespace voicelog
