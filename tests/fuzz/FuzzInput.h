// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sys/mman.h>

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

/// What the fuzzers have in common. Each is one program: libFuzzer calls fuzz() with bytes of its own making.
namespace voicelog::fuzz {

/// What must always be true; libFuzzer keeps the input for which it is not.
inline void require(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

inline const QTimeZone &zone()
{
    static const QTimeZone amsterdam("Europe/Amsterdam");
    return amsterdam;
}

/// A file in memory that has a path, for readers that open their files themselves.
class FileInMemory
{
public:
    FileInMemory() : m_descriptor(memfd_create("fuzz", MFD_CLOEXEC)) {}
    ~FileInMemory() { close(m_descriptor); }
    FileInMemory(const FileInMemory &) = delete;
    FileInMemory &operator=(const FileInMemory &) = delete;

    /// The bytes, and nothing else. Its path.
    QString hold(const QByteArray &bytes) const
    {
        const bool held = ftruncate(m_descriptor, 0) == 0 &&
                          pwrite(m_descriptor, bytes.constData(), size_t(bytes.size()), 0) == ssize_t(bytes.size());
        require(held, "the file in memory holds the bytes");
        return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor);
    }

private:
    int m_descriptor;
};

} // namespace voicelog::fuzz

/// Defines what libFuzzer calls, with `bytes` in a buffer of exactly their size.
#define VOICELOG_FUZZ(bytes)                                                                                           \
    static void fuzzOne(const QByteArray &bytes);                                                                      \
    extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);                                           \
    extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)                                            \
    {                                                                                                                  \
        fuzzOne(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));                                    \
        return 0;                                                                                                      \
    }                                                                                                                  \
    static void fuzzOne(const QByteArray &bytes)
