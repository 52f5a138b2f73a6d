// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallData.h"
#include "CallDataFields.h"

#include <base/CsvReader.h>
#include <base/Progress.h>
#include <base/Result.h>

#include <QTimeZone>

#include <functional>

namespace voicelog {

/// A CSV with call data: of one sound, or of a whole folder, one row for each. Only its first row is kept; rows are
/// found again by their place, so that a million of them need no memory. The delimiter is the one of , ; and tab with
/// which the first row names most fields (CallDataFields.h). Fields that are not UTF-8 are read as Latin-1.
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
        QList<Error> remarks; ///< errors::SidecarField with `line` and `field`, without `path`
    };

    /// errors::CsvWithoutHeader, errors::CsvInvalid, errors::FileUnreadable.
    [[nodiscard]] static Result<CsvSidecar> open(const QString &path);
    [[nodiscard]] bool namesFiles() const { return m_fileColumn >= 0; }
    [[nodiscard]] QString path() const { return m_path; }

    /// Goes through all rows; the function gets the name of the row's sound.
    [[nodiscard]] Result<void> forEachRow(const std::function<void(const QString &fileName, Place place)> &row,
                                          const CancelToken &cancel) const;
    [[nodiscard]] Result<Call> read(Place place, const QTimeZone &zone) const;
    /// Line of the first row that is not UTF-8, as far as forEachRow() went; 0 if all are.
    [[nodiscard]] qint64 firstLatin1Line() const { return m_firstLatin1Line; }

private:
    [[nodiscard]] Error withPath(const Error &error) const;

    QString m_path;
    char m_delimiter = ',';
    QList<std::optional<CallField>> m_columns;
    QStringList m_names; ///< of the columns, for remarks
    int m_fileColumn = -1;
    QByteArray m_header;
    mutable qint64 m_firstLatin1Line = 0;
};

} // namespace voicelog
