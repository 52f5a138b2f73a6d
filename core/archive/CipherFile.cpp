// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CipherFile.h"

#include "ArchiveErrors.h"
#include "MovedJournals.h"
#include "Sqlite.h"

#include <base/BaseErrors.h>

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <cstddef>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int LockWaitMs = 10'000;
constexpr int LockStepMs = 1; // shorter than the others': who writes all the time leaves short gaps only
constexpr int RollbackTries = 3;
// SQLCipher's reserve at the end of each page: the initialisation vector (16 bytes), then the HMAC-SHA512 (64).
constexpr qsizetype PageReserve = 80;

struct HandleCloser
{
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};

} // namespace

struct CipherFile::Private
{
    QString path;
    const char *name = nullptr; ///< SQLite's own form of the path; the open file keeps a pointer to it
    std::vector<std::byte> memory;
    sqlite3_file *file =
        nullptr; ///< none unless it is being read: an archive may have more vaults than a process files

    Private() = default;
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    ~Private()
    {
        close();
        sqlite3_free_filename(name);
    }

    [[nodiscard]] Result<void> open()
    {
        if (file != nullptr)
            return {};
        sqlite3_vfs *files = sqlite3_vfs_find(nullptr);
        memory.assign(size_t(files->szOsFile), std::byte{});
        auto *opened = reinterpret_cast<sqlite3_file *>(memory.data());
        const int code = files->xOpen(files, name, opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
        if (code != SQLITE_OK) {
            if (opened->pMethods != nullptr)
                opened->pMethods->xClose(opened);
            return QFile::exists(path) ? error(code) : fail(errors::FileNotFound, {{u"path"_s, path}});
        }
        file = opened;
        return {};
    }
    void close()
    {
        if (file != nullptr)
            file->pMethods->xClose(std::exchange(file, nullptr));
    }

    [[nodiscard]] std::unexpected<Error> error(int code) const
    {
        return std::unexpected(sqlite::errorFrom(nullptr, code, path));
    }
    /// A journal that nobody is writing: its transaction was cut off, and the file may hold half of it.
    [[nodiscard]] Result<bool> hasHotJournal() const
    {
        QFile journal(path + u"-journal"_s);
        if (!journal.exists())
            return false;
        int reserved = 0;
        if (const int code = file->pMethods->xCheckReservedLock(file, &reserved); code != SQLITE_OK)
            return error(code);
        char first = 0;
        return reserved == 0 && journal.open(QIODevice::ReadOnly) && journal.getChar(&first) && first != 0;
    }
    /// A journal holds pages as they stood in the file, encrypted, so that SQLite puts them back without the key; what
    /// it then makes of the file does not matter here.
    [[nodiscard]] Result<void> rollBack() const
    {
        sqlite3 *raw = nullptr;
        const int opened = sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
        const std::unique_ptr<sqlite3, HandleCloser> handle(raw);
        if (opened != SQLITE_OK)
            return error(opened);
        sqlite3_busy_timeout(raw, LockWaitMs);
        const int code = sqlite3_exec(raw, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
        if (code != SQLITE_OK && code != SQLITE_NOTADB && code != SQLITE_CORRUPT)
            return error(code);
        return {};
    }
};

CipherFile::CipherFile(std::unique_ptr<Private> p) : d(std::move(p)) {}
CipherFile::CipherFile(CipherFile &&) noexcept = default;
CipherFile &CipherFile::operator=(CipherFile &&) noexcept = default;
CipherFile::~CipherFile() = default;

Result<CipherFile> CipherFile::open(const QString &path)
{
    if (!QFile::exists(path))
        return fail(errors::FileNotFound, {{u"path"_s, path}});
    sqlite::initialise();
    movedJournals::know(path);
    sqlite3_vfs *files = sqlite3_vfs_find(nullptr);
    auto opened = std::make_unique<Private>();
    opened->path = path;
    std::vector<char> full(size_t(files->mxPathname) + 1);
    const int named = files->xFullPathname(files, path.toUtf8().constData(), int(full.size()), full.data());
    if ((named & 0xff) != SQLITE_OK)
        return opened->error(named);
    const QByteArray name(full.data());
    opened->name = sqlite3_create_filename(name.constData(), (name + "-journal").constData(),
                                           (name + "-wal").constData(), 0, nullptr);
    return CipherFile(std::move(opened));
}

const QString &CipherFile::path() const { return d->path; }

Result<CipherFile::Reading> CipherFile::read(const CancelToken &cancel)
{
    int rollbacks = 0;
    QElapsedTimer waiting;
    waiting.start();
    for (;;) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        VOICELOG_TRY(d->open());
        const int code = d->file->pMethods->xLock(d->file, SQLITE_LOCK_SHARED);
        if (code == SQLITE_OK) {
            Reading reading(this);
            VOICELOG_ASSIGN(const bool hot, d->hasHotJournal());
            if (!hot)
                return reading;
            if (rollbacks++ == RollbackTries)
                return fail(errors::Damaged, {{u"path"_s, d->path}, {u"detail"_s, u"journal"_s}});
        } else if ((code & 0xff) != SQLITE_BUSY) {
            return d->error(code);
        } else if (waiting.elapsed() >= LockWaitMs) {
            return fail(errors::Busy, {{u"path"_s, d->path}});
        } else {
            QThread::msleep(LockStepMs);
            continue;
        }
        VOICELOG_TRY(d->rollBack());
    }
}

CipherFile::Reading::~Reading()
{
    if (m_file == nullptr)
        return;
    m_file->d->file->pMethods->xUnlock(m_file->d->file, SQLITE_LOCK_NONE);
    m_file->d->close();
}

Result<qint64> CipherFile::pages()
{
    sqlite3_int64 size = 0;
    if (const int code = d->file->pMethods->xFileSize(d->file, &size); code != SQLITE_OK)
        return d->error(code);
    if (size == 0 || size % PageSize != 0)
        return fail(errors::Damaged, {{u"path"_s, d->path}, {u"detail"_s, u"size"_s}});
    return size / PageSize;
}

Result<void> CipherFile::readPages(qint64 first, qint64 count, char *to)
{
    const int code = d->file->pMethods->xRead(d->file, to, int(count * PageSize), first * PageSize);
    return code == SQLITE_OK ? Result<void>() : d->error(code);
}

Result<QByteArray> CipherFile::tag(qint64 page)
{
    QByteArray tag(TagSize, Qt::Uninitialized);
    const qint64 at = (page + 1) * PageSize - PageReserve;
    const int code = d->file->pMethods->xRead(d->file, tag.data(), int(tag.size()), at);
    return code == SQLITE_OK ? Result<QByteArray>(std::move(tag)) : d->error(code);
}

QByteArrayView CipherFile::tagIn(const char *page) { return {page + PageSize - PageReserve, TagSize}; }

} // namespace voicelog
