// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Progress.h>
#include <base/Result.h>

#include <QByteArray>
#include <QString>

#include <memory>
#include <utility>

namespace voicelog {

/// A database file as the noise that it is on the disk: read without its key, under SQLite's own locks and through
/// SQLite's own file layer. Reading it with anything else could see half a commit, and on POSIX systems closing such a
/// file would drop every lock that this process's connections hold on it.
///
/// SQLCipher encrypts a page with a fresh random initialisation vector each time it is written, and keeps that in the
/// page. So the vector tells which writing of the page this is, and since every commit writes the first page, the first
/// page's tells which state the whole file is in.
class CipherFile
{
public:
    static constexpr qsizetype PageSize = 16384;
    static constexpr qsizetype TagSize = 16;

    [[nodiscard]] static Result<CipherFile> open(const QString &path);
    CipherFile(CipherFile &&) noexcept;
    CipherFile &operator=(CipherFile &&) noexcept;
    ~CipherFile();

    [[nodiscard]] const QString &path() const;

    /// While it lives nobody commits to the file. Keep it for a few seconds at most: who wants to commit waits so long.
    class Reading
    {
    public:
        Reading(Reading &&other) noexcept : m_file(std::exchange(other.m_file, nullptr)) {}
        Reading &operator=(Reading &&) = delete;
        ~Reading();

    private:
        friend class CipherFile;
        explicit Reading(CipherFile *file) : m_file(file) {}
        CipherFile *m_file;
    };
    /// Rolls back first what a power cut left half-way. errors::Busy after a long wait. One at a time.
    [[nodiscard]] Result<Reading> read(const CancelToken &cancel);

    /// Within a Reading. errors::Damaged if it is no whole number of pages.
    [[nodiscard]] Result<qint64> pages();
    [[nodiscard]] Result<void> readPages(qint64 first, qint64 count, char *to);
    [[nodiscard]] Result<QByteArray> tag(qint64 page);
    /// The tag of a page that was read.
    [[nodiscard]] static QByteArrayView tagIn(const char *page);

private:
    struct Private;
    explicit CipherFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace voicelog
