// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <interchange/PackageSink.h>

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTimeZone>

#ifndef Q_OS_WIN
#include <sys/resource.h>

#include <csignal>
#endif

namespace voicelog::test {

inline const QDateTime packedAt(QDate(2026, 3, 14), QTime(9, 26, 54), QTimeZone::UTC);

/// Bytes that compress badly, the same each time.
inline QByteArray soundBytes(qsizetype count)
{
    QRandomGenerator random(11);
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(200));
    return bytes;
}

/// A whole file, in blocks.
inline Result<void> addFile(PackageSink &sink, const QString &name, const QByteArray &bytes, qsizetype block = 50'000)
{
    VOICELOG_TRY(sink.begin(name, bytes.size(), packedAt));
    for (qsizetype at = 0; at < bytes.size(); at += block)
        VOICELOG_TRY(sink.write(QByteArrayView(bytes).sliced(at, std::min(block, bytes.size() - at))));
    return sink.end();
}

inline QByteArray readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything below a folder, as relative paths.
inline QStringList everythingIn(const QString &folder)
{
    QStringList found;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        found += QDir(folder).relativeFilePath(all.next());
    found.sort();
    return found;
}

#ifndef Q_OS_WIN
/// While it lives, no file of this process grows over so many bytes: a disk that is full from there on.
class FullDiskFrom
{
public:
    explicit FullDiskFrom(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit limit{bytes, m_former.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDiskFrom()
    {
        setrlimit(RLIMIT_FSIZE, &m_former);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDiskFrom(const FullDiskFrom &) = delete;
    FullDiskFrom &operator=(const FullDiskFrom &) = delete;

private:
    rlimit m_former{};
    void (*m_handler)(int) = nullptr;
};
#endif

} // namespace voicelog::test
