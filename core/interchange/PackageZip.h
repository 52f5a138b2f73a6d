// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "PackageSink.h"

#include <archive/SecretBytes.h>

#include <QFile>

#include <memory>

struct archive;

namespace voicelog {

/// A package as one ZIP file, encrypted with AES-256 (WinZip's AE-2, which 7-Zip, WinZip, Keka and The Unarchiver open;
/// what Windows and macOS bring along does not). Only the content is encrypted: the files' names, sizes and times can
/// be read by everybody, so they must tell of no person. The key is made of the password with no more than PBKDF2's
/// 1000 rounds: newPackagePassword() is strong enough for that, what a person thinks of is not.
///
/// It is written beside its place, as PATH.part, and takes its name when it is whole and on the disk. libarchive
/// converts names through the locale's charset, which must be UTF-8, as Qt's application objects see to.
class PackageZip final : public PackageSink
{
public:
    /// errors::FileExists if the file or its .part is there, FileUnwritable, DiskFull, InvalidValue if the password is
    /// empty or has a zero byte. The password is UTF-8; libarchive keeps a copy until the package is finished or given
    /// up, and wipes it.
    [[nodiscard]] static Result<std::unique_ptr<PackageZip>> create(const QString &path, const SecretBytes &password);
    ~PackageZip() override;

protected:
    void discard() override;

private:
    struct Free
    {
        void operator()(archive *writer) const;
    };

    explicit PackageZip(const QString &path);
    [[nodiscard]] Result<void> open(const SecretBytes &password);
    [[nodiscard]] Result<void> check(int code) const;
    [[nodiscard]] Result<void> checkRecord(bool isOne) const;
    Result<void> beginFile(const QString &name, qint64 size, const QDateTime &modified) override;
    Result<void> writeBytes(QByteArrayView bytes) override;
    Result<void> endFile() override;
    Result<void> finishPackage() override;
    /// What libarchive gives out.
    void take(QByteArrayView bytes);

    QString m_path;
    QFile m_file;
    bool m_made = false;
    std::unique_ptr<archive, Free> m_writer;
    bool m_zip64 = false; ///< of the file begun
    bool m_collecting = false;
    QByteArray m_collected; ///< a record that is changed before it is written
    bool m_dropping = false;
    std::optional<Error> m_writeError; ///< libarchive is not told: it would not free all that it took
};

} // namespace voicelog
