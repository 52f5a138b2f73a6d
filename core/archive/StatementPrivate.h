// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Connection.h"
#include "Statement.h"

namespace voicelog {

/// What a Statement holds: its place in the connection's cache, and the connection itself, kept open meanwhile.
struct Statement::Private
{
    Private(Connection::Use use, std::shared_ptr<Connection> owner, QByteArray text, sqlite3_stmt *prepared);
    ~Private();
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    void note(int code) { bindCode = bindCode == 0 ? code : bindCode; }

    std::shared_ptr<Connection> connection;
    Connection::Use inUse; ///< goes after the statement is given back
    QByteArray sql;
    sqlite3_stmt *statement;
    int bindCode = 0; ///< the first binding that failed; reported by step()
};

} // namespace voicelog
