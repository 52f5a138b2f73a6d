// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>
#include <base/Result.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3_value;

namespace voicelog {

/// A copy of what stood in a column, of whatever type.
class SqlValue
{
public:
    [[nodiscard]] qint64 int64() const;

private:
    friend class Statement;
    explicit SqlValue(std::shared_ptr<sqlite3_value> value) : m_value(std::move(value)) {}
    std::shared_ptr<sqlite3_value> m_value;
};

/// A prepared SQL statement. Parameters count from 1, columns from 0. Text and blobs are copied at binding unless bound
/// as a view. Times are stored as UTC milliseconds since 1970, ids as 16 bytes, enums as their stable text ids.
class Statement
{
public:
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;
    ~Statement();

    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, int value) { return bind(parameter, qint64(value)); }
    Statement &bind(int parameter, bool value) { return bind(parameter, qint64(value)); }
    Statement &bind(int parameter, double value);
    Statement &bind(int parameter, const QString &value);
    Statement &bind(int parameter, QLatin1StringView value);
    Statement &bind(int parameter, const QByteArray &blob);
    /// The bytes must stay until the statement has run.
    Statement &bindView(int parameter, QByteArrayView blob);
    Statement &bind(int parameter, const Id &id);          ///< a null id binds NULL
    Statement &bind(int parameter, const QDateTime &time); ///< an invalid time binds NULL
    Statement &bind(int parameter, std::nullptr_t);
    Statement &bind(int parameter, const SqlValue &value);
    template <typename T>
    Statement &bind(int parameter, const std::optional<T> &value)
    {
        return value ? bind(parameter, *value) : bind(parameter, nullptr);
    }

    /// True with a row to read, false at the end.
    [[nodiscard]] Result<bool> step();
    /// Every row that is left, as `read` reads it from this statement.
    template <typename T, typename Read>
    [[nodiscard]] Result<QList<T>> all(Read read)
    {
        QList<T> rows;
        for (;;) {
            VOICELOG_ASSIGN(const bool more, step());
            if (!more)
                return rows;
            rows += read();
        }
    }
    /// Runs a statement that gives no rows, and readies it for new parameters.
    [[nodiscard]] Result<void> run();
    /// Readies it for new parameters.
    void reset();

    [[nodiscard]] SqlValue value(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] int int32(int column) const { return int(int64(column)); }
    [[nodiscard]] bool boolean(int column) const { return int64(column) != 0; }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// Valid until the next step, reset or destruction.
    [[nodiscard]] QByteArrayView blobView(int column) const;
    [[nodiscard]] Id id(int column) const;
    [[nodiscard]] QDateTime dateTime(int column) const;

    struct Private;
    explicit Statement(std::unique_ptr<Private> d);

private:
    std::unique_ptr<Private> d;
};

} // namespace voicelog
