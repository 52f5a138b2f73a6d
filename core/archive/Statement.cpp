// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Statement.h"

#include "HeldReads.h"
#include "Sqlite.h"
#include "StatementPrivate.h"

#include <QTimeZone>

namespace voicelog {

Statement::Private::Private(Connection::Use use, std::shared_ptr<Connection> owner, QByteArray text,
                            sqlite3_stmt *prepared)
    : connection(std::move(owner)), inUse(std::move(use)), sql(std::move(text)), statement(prepared)
{
}

Statement::Private::~Private() { connection->giveBack(sql, statement); }

Statement::Statement(std::unique_ptr<Private> p) : d(std::move(p)) {}
Statement::Statement(Statement &&) noexcept = default;
Statement &Statement::operator=(Statement &&) noexcept = default;
Statement::~Statement() = default;

Statement &Statement::bind(int parameter, qint64 value)
{
    d->note(sqlite3_bind_int64(d->statement, parameter, value));
    return *this;
}

Statement &Statement::bind(int parameter, double value)
{
    d->note(sqlite3_bind_double(d->statement, parameter, value));
    return *this;
}

Statement &Statement::bind(int parameter, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    d->note(sqlite3_bind_text64(d->statement, parameter, utf8.constData(), sqlite3_uint64(utf8.size()),
                                SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(int parameter, QLatin1StringView value) { return bind(parameter, QString(value)); }

Statement &Statement::bind(int parameter, const QByteArray &blob)
{
    // An empty blob is a blob, not NULL: SQLite looks at the pointer.
    const char *bytes = blob.isEmpty() ? "" : blob.constData();
    d->note(sqlite3_bind_blob64(d->statement, parameter, bytes, sqlite3_uint64(blob.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindView(int parameter, QByteArrayView blob)
{
    const char *bytes = blob.isEmpty() ? "" : blob.data();
    d->note(sqlite3_bind_blob64(d->statement, parameter, bytes, sqlite3_uint64(blob.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bind(int parameter, const Id &id)
{
    return id.isNull() ? bind(parameter, nullptr) : bind(parameter, id.toBytes());
}

Statement &Statement::bind(int parameter, const QDateTime &time)
{
    return time.isValid() ? bind(parameter, qint64(time.toMSecsSinceEpoch())) : bind(parameter, nullptr);
}

Statement &Statement::bind(int parameter, std::nullptr_t)
{
    d->note(sqlite3_bind_null(d->statement, parameter));
    return *this;
}

Statement &Statement::bind(int parameter, const SqlValue &value)
{
    d->note(sqlite3_bind_value(d->statement, parameter, value.m_value.get()));
    return *this;
}

Result<bool> Statement::step()
{
    if (d->connection->isLocked())
        return std::unexpected(d->connection->error(SQLITE_INTERRUPT));
    if (d->bindCode != SQLITE_OK) {
        const int code = d->bindCode;
        reset();
        return std::unexpected(d->connection->error(code));
    }
    if (sqlite3_stmt_busy(d->statement) == 0)
        heldReads::check(d->connection);
    const int code = sqlite3_step(d->statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = d->connection->error(code);
    sqlite3_reset(d->statement);
    return std::unexpected(error);
}

Result<void> Statement::run()
{
    const auto row = step();
    reset();
    if (!row)
        return fail(row);
    Q_ASSERT_X(!*row, "Statement::run", "the statement gives rows");
    return {};
}

void Statement::reset()
{
    sqlite3_reset(d->statement);
    sqlite3_clear_bindings(d->statement);
    d->bindCode = SQLITE_OK;
}

SqlValue Statement::value(int column) const
{
    return SqlValue({sqlite3_value_dup(sqlite3_column_value(d->statement, column)),
                     [](sqlite3_value *v) { sqlite3_value_free(v); }});
}

qint64 SqlValue::int64() const { return sqlite3_value_int64(m_value.get()); }

bool Statement::isNull(int column) const { return sqlite3_column_type(d->statement, column) == SQLITE_NULL; }
qint64 Statement::int64(int column) const { return sqlite3_column_int64(d->statement, column); }
double Statement::real(int column) const { return sqlite3_column_double(d->statement, column); }

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(d->statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(d->statement, column));
}

QByteArray Statement::blob(int column) const { return blobView(column).toByteArray(); }

QByteArrayView Statement::blobView(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(d->statement, column));
    return {bytes, sqlite3_column_bytes(d->statement, column)};
}

Id Statement::id(int column) const { return Id::fromBytes(blobView(column)); }

QDateTime Statement::dateTime(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(int64(column), QTimeZone::UTC);
}

} // namespace voicelog
