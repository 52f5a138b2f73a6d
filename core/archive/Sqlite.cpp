// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Sqlite.h"

#include "ArchiveErrors.h"
#include "CleanPages.h"
#include "MovedJournals.h"

#include <base/BaseErrors.h>

#include <cerrno>
#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace voicelog::sqlite {

namespace {

// Of what the system says SQLite tells a full disk apart, and nothing else.
std::optional<Error> systemError(sqlite3 *database, const QString &path)
{
    switch (database != nullptr ? sqlite3_system_errno(database) : 0) {
#ifdef EDQUOT
    case EDQUOT:
#endif
    case EFBIG:
    case ENOSPC:
        return Error(errors::DiskFull, {{u"path"_s, path}});
    case EROFS:
    case EACCES:
    case EPERM:
        return Error(errors::ReadOnly, {{u"path"_s, path}});
    default:
        return std::nullopt;
    }
}

} // namespace

void initialise()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // Statement journals hold pages of the database; -1 keeps them in memory whatever their size.
        sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, -1);
        cleanPages::install();
        sqlite3_initialize();
        movedJournals::install();
    });
}

Error errorFrom(sqlite3 *database, int code, const QString &path)
{
    const int extended = database != nullptr ? sqlite3_extended_errcode(database) : code;
    const QString detail = QString::fromUtf8(database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(code));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error(errors::Busy, {{u"path"_s, path}});
    case SQLITE_FULL:
        return Error(errors::DiskFull, {{u"path"_s, path}});
    case SQLITE_READONLY:
        return Error(errors::ReadOnly, {{u"path"_s, path}});
    // The key is known to be right (it was authenticated when it was unsealed), so an unreadable page is damage.
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return Error(errors::Damaged, {{u"path"_s, path}, {u"detail"_s, detail}});
    case SQLITE_IOERR:
        if (extended == SQLITE_IOERR_SHORT_READ || extended == SQLITE_IOERR_DATA || extended == SQLITE_IOERR_CORRUPTFS)
            return Error(errors::Damaged, {{u"path"_s, path}, {u"detail"_s, detail}});
        if (const auto known = systemError(database, path))
            return *known;
        break;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Error(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, detail}});
    case SQLITE_INTERRUPT:
        return Error(errors::Cancelled);
    default:
        break;
    }
    return Error(errors::DatabaseFailed, {{u"code"_s, extended}, {u"detail"_s, detail}, {u"path"_s, path}});
}

} // namespace voicelog::sqlite
