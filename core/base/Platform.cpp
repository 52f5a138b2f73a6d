// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Platform.h"

#include "BaseErrors.h"
#include "FileLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <sys/resource.h>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>

#include <csignal>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif
#endif

using namespace Qt::StringLiterals;

namespace voicelog::platform {

namespace {

std::unexpected<Error> writeFailure(const QString &path, int code)
{
    if (code == ENOSPC || code == EFBIG
#ifdef EDQUOT
        || code == EDQUOT
#endif
    )
        return fail(errors::DiskFull, {{u"path"_s, path}});
    return fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, qt_error_string(code)}});
}

bool flushHandle(QFile &file)
{
#ifdef Q_OS_WIN
    return FlushFileBuffers(HANDLE(_get_osfhandle(file.handle()))) != 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

} // namespace

void hardenProcess()
{
#ifdef Q_OS_WIN
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#else
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0);
#endif
#if defined(__GLIBC__) && !defined(VOICELOG_SANITIZE)
    // What is given back is overwritten, whoever gives it back: decoders, databases and containers keep no sound and no
    // names in memory that nobody has any more.
    constexpr int overwriteWith = 0x5a;
    mallopt(M_PERTURB, overwriteWith);
#endif
#endif
}

int lockOpenFile(int file, bool take)
{
#ifdef Q_OS_LINUX
    struct flock lock = {};
    lock.l_type = short(take ? F_WRLCK : F_UNLCK);
    lock.l_whence = SEEK_SET;
    lock.l_start = 0;
    lock.l_len = 1;
    return fcntl(file, F_OFD_SETLK, &lock) == 0 ? 0 : errno;
#else
    Q_UNUSED(file)
    Q_UNUSED(take)
    return EINVAL;
#endif
}

Result<void> syncToDisk(const QString &path)
{
#ifdef Q_OS_WIN
    if (QFileInfo(path).isDir())
        return {}; // NTFS orders a rename after the file's own flush
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !flushHandle(file))
        return writeFailure(path, EIO);
#else
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return writeFailure(path, errno);
    const int status = fsync(handle);
    const int code = errno;
    ::close(handle);
    if (status != 0)
        return writeFailure(path, code);
#endif
    return {};
}

Result<void> syncToDisk(QFile &file)
{
    errno = 0;
    return file.flush() && flushHandle(file) ? Result<void>() : writeFailure(file.fileName(), errno);
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    const QString beside = path + u".new"_s;
    {
        QFile file(beside);
        errno = 0;
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return writeFailure(beside, errno);
        if (file.write(bytes) != bytes.size() || !file.flush() || !flushHandle(file)) {
            const int code = errno;
            file.remove();
            return writeFailure(beside, code);
        }
    }
#ifdef Q_OS_WIN
    const auto from = QDir::toNativeSeparators(beside).toStdWString();
    const auto to = QDir::toNativeSeparators(path).toStdWString();
    if (!MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return writeFailure(path, EIO);
#else
    if (std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0)
        return writeFailure(path, errno);
#endif
    return syncToDisk(QFileInfo(path).absolutePath());
}

Error writeError(const QString &path) { return writeFailure(path, errno).error(); }

void dropCached(const QString &path)
{
#ifdef Q_OS_LINUX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    posix_fadvise(handle, 0, 0, POSIX_FADV_DONTNEED);
    ::close(handle);
#else
    Q_UNUSED(path)
#endif
}

std::optional<bool> isOpenForWriting(const QString &path)
{
#ifdef Q_OS_WIN
    const HANDLE file =
        CreateFileW(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(path).utf16()), GENERIC_READ,
                    FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION ? std::optional(true) : std::nullopt;
    CloseHandle(file);
    return false;
#elif defined(Q_OS_LINUX)
    // A lease to read is given only while nobody writes. It is given back at once; should somebody want to write just
    // then, he waits for that, and the signal that tells of him is one that does nothing.
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    if (file < 0)
        return std::nullopt;
    std::optional<bool> answer;
    fcntl(file, F_SETSIG, SIGURG);
    if (fcntl(file, F_SETLEASE, F_RDLCK) == 0) {
        fcntl(file, F_SETLEASE, F_UNLCK);
        answer = false;
    } else if (errno == EAGAIN) {
        answer = true;
    }
    close(file);
    return answer;
#else
    Q_UNUSED(path)
    return std::nullopt;
#endif
}

qsizetype readSecretLine(char *buffer, qsizetype capacity)
{
#ifdef Q_OS_WIN
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    const bool terminal = GetConsoleMode(input, &mode) != 0;
    if (terminal)
        SetConsoleMode(input, mode & ~DWORD(ENABLE_ECHO_INPUT));
#else
    termios mode{};
    const bool terminal = tcgetattr(STDIN_FILENO, &mode) == 0;
    if (terminal) {
        termios quiet = mode;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
#endif
    // Byte by byte, past stdio's buffers, which nobody would wipe.
    qsizetype count = 0;
    bool any = false;
    char c = 0;
#ifdef Q_OS_WIN
    while (_read(0, &c, 1) == 1) {
#else
    while (::read(STDIN_FILENO, &c, 1) == 1) {
#endif
        any = true;
        if (c == '\n')
            break;
        if (c != '\r' && count < capacity)
            buffer[count++] = c;
    }
#ifdef Q_OS_WIN
    if (terminal)
        SetConsoleMode(input, mode);
#else
    if (terminal)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode);
#endif
    return any ? count : -1;
}

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

QString workstation() { return QSysInfo::machineHostName(); }

} // namespace voicelog::platform
