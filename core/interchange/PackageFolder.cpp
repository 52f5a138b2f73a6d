// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PackageFolder.h"

#include "PackageFile.h"

#include <base/BaseErrors.h>
#include <base/Platform.h>

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr QFile::Permissions ownerFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

} // namespace

Result<std::unique_ptr<PackageFolder>> PackageFolder::create(const QString &path)
{
    std::unique_ptr<PackageFolder> folder(new PackageFolder(path));
    VOICELOG_TRY(folder->open());
    return folder;
}

PackageFolder::PackageFolder(const QString &path) : m_path(QDir::cleanPath(QDir(path).absolutePath())) {}

PackageFolder::~PackageFolder()
{
    if (!isFinished())
        PackageFolder::discard();
}

Result<void> PackageFolder::open()
{
    const QFileInfo there(m_path);
    if (!there.exists() && !there.isSymLink())
        return makeFolder(m_path);
    constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (!there.isDir() || !QDir(m_path).isEmpty(everything))
        return fail(errors::FileExists, {{u"path"_s, m_path}});
    m_former = there.permissions();
    QFile::setPermissions(m_path, ownerFolder); // somebody else's folder keeps its own; its files are closed anyway
    return {};
}

Result<void> PackageFolder::makeFolder(const QString &path)
{
    errno = 0;
    if (!QDir().mkdir(path, ownerFolder))
        return std::unexpected(platform::writeError(path));
    m_madeFolders += path;
    return {};
}

Result<void> PackageFolder::beginFile(const QString &name, qint64, const QDateTime &modified)
{
    for (qsizetype end = name.indexOf(u'/'); end > 0; end = name.indexOf(u'/', end + 1)) {
        if (const QString folder = m_path + u'/' + name.first(end); !QFileInfo::exists(folder))
            VOICELOG_TRY(makeFolder(folder));
    }
    m_modified = modified;
    m_file.setFileName(m_path + u'/' + name);
    VOICELOG_TRY(packageFile::create(m_file));
    m_madeFiles += m_file.fileName();
    return {};
}

Result<void> PackageFolder::writeBytes(QByteArrayView bytes) { return packageFile::write(m_file, bytes); }

Result<void> PackageFolder::endFile()
{
    if (m_modified.isValid())
        m_file.setFileTime(m_modified, QFileDevice::FileModificationTime); // not every disk keeps it
    VOICELOG_TRY(platform::syncToDisk(m_file));
    m_file.close();
    return {};
}

Result<void> PackageFolder::finishPackage()
{
    for (const QString &folder : std::as_const(m_madeFolders))
        VOICELOG_TRY(platform::syncToDisk(folder));
    VOICELOG_TRY(platform::syncToDisk(m_path));
    return platform::syncToDisk(QFileInfo(m_path).path());
}

void PackageFolder::discard()
{
    m_file.close();
    while (!m_madeFiles.isEmpty())
        QFile::remove(m_madeFiles.takeLast());
    while (!m_madeFolders.isEmpty())
        QDir().rmdir(m_madeFolders.takeLast());
    if (const auto former = std::exchange(m_former, {}))
        QFile::setPermissions(m_path, *former);
}

} // namespace voicelog
