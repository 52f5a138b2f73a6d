// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "KeyringFile.h"

#include "ArchiveErrors.h"
#include "AuditActions.h"
#include "Crypto.h"
#include "Database.h"
#include "Erasure.h"

#include <base/BaseErrors.h>
#include <base/Platform.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 LargestKeyring = 256LL * 1024 * 1024;
#ifdef Q_OS_WIN
constexpr bool mayReplaceOpenFiles = false;
#else
constexpr bool mayReplaceOpenFiles = true;
#endif

std::optional<QByteArray> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestKeyring)
        return std::nullopt;
    return file.readAll();
}

} // namespace

KeyringFile::KeyringFile(QString archivePath) : m_archivePath(std::move(archivePath)) {}

QString KeyringFile::path() const { return m_archivePath + u"/keyring.json"_s; }

Result<QByteArray> KeyringFile::read() const
{
    if (!QFileInfo::exists(path()))
        return fail(errors::NotAnArchive, {{u"path"_s, m_archivePath}});
    auto bytes = contents(path());
    if (bytes && !(bytes->startsWith('{') && bytes->endsWith("}\n")))
        bytes = contents(path()); // opened just before it was replaced, and read while it was overwritten
    if (!bytes)
        return fail(errors::FileUnreadable, {{u"path"_s, path()}, {u"detail"_s, QString()}});
    return *bytes;
}

QString KeyringFile::nextPath(const QByteArray &hash) const
{
    return m_archivePath + u"/keyring.%1.next"_s.arg(QLatin1StringView(hash.first(16)));
}

QStringList KeyringFile::pendingPaths() const
{
    QStringList paths;
    for (const QString &name :
         QDir(m_archivePath).entryList({u"keyring.*.next*"_s, u"keyring.json.new"_s}, QDir::Files))
        paths.append(m_archivePath + u'/' + name);
    return paths;
}

QList<QByteArray> KeyringFile::pending() const
{
    QList<QByteArray> all;
    for (const QString &path : pendingPaths()) {
        if (auto bytes = contents(path); bytes && path == nextPath(hashOf(*bytes)))
            all.append(*std::move(bytes));
    }
    return all;
}

Result<void> KeyringFile::writeNext(const QByteArray &bytes) const
{
    return platform::replaceFile(nextPath(hashOf(bytes)), bytes);
}

void KeyringFile::removePending() const
{
    for (const QString &path : pendingPaths())
        (void)erasure::remove(path, LargestKeyring); // tried again at the next settling
}

QString KeyringFile::formerPath() const { return m_archivePath + u"/keyring.json.former"_s; }

QStringList KeyringFile::givenUp() const
{
    QStringList paths = pendingPaths();
    if (QFile::exists(formerPath()))
        paths.append(formerPath());
    return paths;
}

void KeyringFile::removeFormer(const QByteArray &current) const
{
    const auto former = contents(formerPath());
    if (!former)
        return;
    if (*former == current)
        QFile::remove(formerPath()); // a second name of keyring.json itself, which was not replaced yet
    else
        (void)erasure::remove(formerPath(), LargestKeyring);
}

// The former keyring keeps a second name while it is replaced, so that a power cut leaves it to be overwritten. Where
// the file system knows no second names it is overwritten through its open handle.
Result<void> KeyringFile::replaceCurrent(const QByteArray &current, const QByteArray &next) const
{
    removeFormer(current);
    std::error_code failure;
    std::filesystem::create_hard_link(QFile(path()).filesystemFileName(), QFile(formerPath()).filesystemFileName(),
                                      failure);
    QFile open(path());
    if (failure && mayReplaceOpenFiles)
        (void)open.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
    VOICELOG_TRY(platform::replaceFile(path(), next));
    if (open.isOpen() && open.write(crypto::randomBytes(current.size())) == current.size())
        (void)platform::syncToDisk(open);
    removeFormer(next);
    return {};
}

Result<QByteArray> KeyringFile::settle(Database &governance) const
{
    VOICELOG_ASSIGN(const QByteArray audited, auditedHash(governance));
    VOICELOG_ASSIGN(const QByteArray current, read());
    if (hashOf(current) == audited) {
        removeFormer(current);
        removePending();
        return current;
    }
    const auto next = contents(nextPath(audited));
    if (!next || hashOf(*next) != audited)
        return fail(errors::Damaged, {{u"path"_s, path()}, {u"detail"_s, u"not the keyring of the audit trail"_s}});
    VOICELOG_TRY(replaceCurrent(current, *next));
    removePending();
    return *next;
}

Result<QByteArray> KeyringFile::auditedHash(Database &governance)
{
    VOICELOG_ASSIGN(auto newest, governance.prepare("SELECT detail FROM main.audit_event WHERE action = ? "
                                                    "ORDER BY seq DESC LIMIT 1"));
    newest.bind(1, actions::KeyringChanged);
    VOICELOG_ASSIGN(const bool any, newest.step());
    if (!any)
        return QByteArray();
    return QJsonDocument::fromJson(newest.blob(0)).object().value("keyring"_L1).toString().toLatin1();
}

QByteArray KeyringFile::hashOf(const QByteArray &bytes) { return crypto::sha256(bytes).toHex(); }

} // namespace voicelog
