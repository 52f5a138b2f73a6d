// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "PackageSink.h"

#include <QDateTime>
#include <QFile>
#include <QStringList>

#include <memory>

namespace voicelog {

/// A package as a folder of plain files, which only the account of the computer that made it may read (folders 0700,
/// files 0600, where the disk knows such rights). Each file is on the disk once it ended.
class PackageFolder final : public PackageSink
{
public:
    /// Makes the folder; what it stands in must be there. errors::FileExists if something else is there than an empty
    /// folder, FileUnwritable, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<PackageFolder>> create(const QString &path);
    ~PackageFolder() override;

protected:
    void discard() override;

private:
    explicit PackageFolder(const QString &path);
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> makeFolder(const QString &path);
    Result<void> beginFile(const QString &name, qint64 size, const QDateTime &modified) override;
    Result<void> writeBytes(QByteArrayView bytes) override;
    Result<void> endFile() override;
    Result<void> finishPackage() override;

    QString m_path;
    std::optional<QFile::Permissions> m_former; ///< of the folder, where it was there
    QStringList m_madeFolders;                  ///< outer ones first
    QStringList m_madeFiles;
    QFile m_file;
    QDateTime m_modified;
};

} // namespace voicelog
