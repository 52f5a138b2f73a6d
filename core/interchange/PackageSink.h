// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QByteArrayView>
#include <QSet>
#include <QString>

#include <optional>

class QDateTime;

namespace voicelog {

/// Where a package for a data subject goes: files one after the other, each in as many blocks as the caller likes, so
/// that nothing is in memory but a block and the caller may stop between two of them. What is not finished is removed
/// again: by the first failure, which every later call then gives again, and by the destructor.
///
/// Who opens a package sees the names of its files, even without its password: they must tell of no person.
class PackageSink
{
public:
    PackageSink(const PackageSink &) = delete;
    PackageSink &operator=(const PackageSink &) = delete;
    virtual ~PackageSink();

    /// The next file. `name` is its path in the package, with '/', e.g. "REC-2026-0001/sound.wav"; `size` is exact, in
    /// bytes. errors::InvalidValue where not every system could unpack the name, or it is there already.
    [[nodiscard]] Result<void> begin(const QString &name, qint64 size, const QDateTime &modified);
    /// errors::DiskFull, FileUnwritable.
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    /// errors::InvalidValue if the file did not get the bytes it was announced with.
    [[nodiscard]] Result<void> end();
    /// Once, after the last file: the package is whole and on the disk.
    [[nodiscard]] Result<void> finish();

protected:
    PackageSink() = default;
    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// Removes what was made so far, as far as that can be done. May be called again, and with a file begun. Each
    /// destructor calls it unless the package is finished.
    virtual void discard() = 0;

private:
    virtual Result<void> beginFile(const QString &name, qint64 size, const QDateTime &modified) = 0;
    virtual Result<void> writeBytes(QByteArrayView bytes) = 0;
    virtual Result<void> endFile() = 0;
    virtual Result<void> finishPackage() = 0;

    [[nodiscard]] Result<void> takeName(const QString &name);
    [[nodiscard]] Result<void> settle(Result<void> result);

    QSet<QString> m_files;   ///< names as a system that knows no case reads them
    QSet<QString> m_folders; ///< likewise
    std::optional<Error> m_failure;
    qint64 m_left = -1; ///< bytes that the file begun has still to get; -1: none is begun
    bool m_finished = false;
};

} // namespace voicelog
