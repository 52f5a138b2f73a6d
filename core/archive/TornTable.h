// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Database.h"

#include <base/Progress.h>

#include <functional>
#include <optional>

namespace voicelog {

/// Reads the rows of a table in a damaged file in the order of their keys, and steps over those that do not read: what
/// stands on other pages is whole, since each page is authenticated by itself. For tables with an integer key. Every
/// stop costs some dozens of short looks to find where it goes on.
class TornTable
{
public:
    /// A connection to the file. One that met a damaged page is thrown away: it reads nothing more.
    using Open = std::function<Result<Database>()>;
    /// The key, then `columns`.
    using Row = QList<SqlValue>;
    /// Gets some rows at a time, while nothing is being read.
    using Rows = std::function<Result<void>(const QList<Row> &)>;
    static constexpr qint64 RowsAtOnce = 200;
    static constexpr qint64 MostGaps = 10'000;

    /// `from` may name an index, e.g. `vault.recording NOT INDEXED`; `columns` may be empty.
    TornTable(Open open, const QByteArray &from, const QByteArray &key, const QList<QByteArray> &columns);

    /// Gives every row that reads, and returns how many gaps there are. errors::Damaged if nothing can be read at all,
    /// or after MostGaps; what `take` fails with is returned.
    [[nodiscard]] Result<qint64> read(const Rows &take, const CancelToken &cancel);

    /// Whether an error says that a page or a file is not what was written.
    [[nodiscard]] static bool isDamage(const Error &error);

private:
    struct Some
    {
        QList<Row> rows;
        std::optional<Error> damage; ///< why there are not more, unless that is the end or there are RowsAtOnce
    };
    [[nodiscard]] Result<Some> some(qint64 from);
    [[nodiscard]] Result<std::optional<qint64>> nextReadable(qint64 from, const CancelToken &cancel);
    [[nodiscard]] Result<bool> reads(qint64 from);

    Open m_open;
    QByteArray m_sql;
    int m_columns; ///< with the key
    std::optional<Database> m_database;
};

} // namespace voicelog
