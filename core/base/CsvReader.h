// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Result.h"

#include <QByteArray>
#include <QList>

#include <optional>

class QIODevice;

namespace voicelog {

/// Reads comma-separated values (RFC 4180) row by row from a device, of any size in little memory. Takes what is seen
/// in practice too: any delimiter, lines ended by CR, LF or both, a byte order mark, blank lines (passed over), quotes
/// in the middle of an unquoted field (kept). Refuses what would swallow the rest of the file: a field over a limit (64
/// KiB unless told otherwise), more than 1,000 columns, a quote that is never closed. After an error it gives nothing
/// more.
class CsvReader
{
public:
    struct Row
    {
        QList<QByteArray> fields;
        qint64 offset = 0; ///< of the row's first byte in the device
        qint64 end = 0;    ///< after its last byte, with the line's end
        qint64 line = 1;   ///< on which the row begins
        [[nodiscard]] bool isValid() const { return !fields.isEmpty(); }
    };
    static constexpr qsizetype largestField = 64 * 1024;
    static constexpr qsizetype mostColumns = 1000;

    /// Begins where the device stands. The device must outlive the reader and not be moved by others.
    CsvReader(QIODevice *device, char delimiter, qsizetype fieldLimit = largestField);
    /// The next row; an invalid one at the end. errors::CsvInvalid with `line`, `column`, `detail`, without `path`.
    [[nodiscard]] Result<Row> next();

private:
    static constexpr int atEnd = -1;
    int peek();
    int take();
    bool fill();
    Result<void> readField(QByteArray &field);
    Result<void> readQuoted(QByteArray &field);
    std::unexpected<Error> invalid(QLatin1StringView detail);

    QIODevice *m_device;
    char m_delimiter;
    qsizetype m_fieldLimit;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    qint64 m_offset; ///< of the chunk's first byte
    qint64 m_line = 1;
    qint64 m_column = 1;
    bool m_broken = false;
    bool m_readFailed = false;
};

} // namespace voicelog
