// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PackageZip.h"

#include "AesZip.h"
#include "PackageFile.h"

#include <base/BaseErrors.h>
#include <base/Platform.h>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int ownerFile = 0600;

/// What is compressed already is stored as it is.
bool isCompressed(const QString &name)
{
    constexpr QLatin1StringView endings[] = {".opus"_L1, ".ogg"_L1, ".flac"_L1, ".mp3"_L1, ".m4a"_L1, ".gsm"_L1};
    return std::ranges::any_of(endings, [&](auto ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

struct FreeEntry
{
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

} // namespace

void PackageZip::Free::operator()(archive *writer) const { archive_write_free(writer); }

Result<std::unique_ptr<PackageZip>> PackageZip::create(const QString &path, const SecretBytes &password)
{
    std::unique_ptr<PackageZip> zip(new PackageZip(path));
    VOICELOG_TRY(zip->open(password));
    return zip;
}

PackageZip::PackageZip(const QString &path)
    : m_path(QDir::cleanPath(QDir(path).absolutePath())), m_file(m_path + u".part"_s)
{
}

PackageZip::~PackageZip()
{
    if (!isFinished())
        PackageZip::discard();
}

Result<void> PackageZip::check(int code) const
{
    if (m_writeError)
        return std::unexpected(*m_writeError);
    if (code == ARCHIVE_OK)
        return {};
    // ARCHIVE_WARN too is a failure here: a name that could not be written as it is, say.
    const char *detail = m_writer ? archive_error_string(m_writer.get()) : nullptr;
    return fail(errors::FileUnwritable, {{u"path"_s, m_path}, {u"detail"_s, QString::fromUtf8(detail)}});
}

Result<void> PackageZip::checkRecord(bool isOne) const
{
    if (isOne)
        return {};
    return fail(errors::FileUnwritable, {{u"path"_s, m_path}, {u"detail"_s, u"not a ZIP record"_s}});
}

Result<void> PackageZip::open(const SecretBytes &password)
{
    if (password.isEmpty() || password.view().contains('\0'))
        return fail(errors::InvalidValue, {{u"field"_s, u"password"_s}, {u"value"_s, QString()}});
    if (const QFileInfo there(m_path); there.exists() || there.isSymLink())
        return fail(errors::FileExists, {{u"path"_s, m_path}});
    m_writer.reset(archive_write_new());
    archive *zip = m_writer.get();
    VOICELOG_TRY(check(zip != nullptr ? ARCHIVE_OK : ARCHIVE_FATAL));
    VOICELOG_TRY(check(archive_write_set_format_zip(zip)));
    VOICELOG_TRY(check(archive_write_set_format_option(zip, "zip", "encryption", "aes256")));
    VOICELOG_TRY(check(archive_write_set_format_option(zip, "zip", "hdrcharset", "UTF-8")));
    VOICELOG_TRY(check(archive_write_set_bytes_per_block(zip, 0))); // each record as it is written
    SecretBytes text(password.size() + 1);                          // ends with a zero byte
    std::memcpy(text.data(), password.data(), size_t(password.size()));
    VOICELOG_TRY(check(archive_write_set_passphrase(zip, text.data())));
    VOICELOG_TRY(packageFile::create(m_file));
    m_made = true;
    const auto write = [](archive *, void *self, const void *bytes, size_t count) {
        static_cast<PackageZip *>(self)->take({static_cast<const char *>(bytes), qsizetype(count)});
        return la_ssize_t(count);
    };
    return check(archive_write_open(zip, this, nullptr, write, nullptr));
}

void PackageZip::take(QByteArrayView bytes)
{
    if (m_collecting)
        m_collected += bytes;
    else if (!m_dropping && !m_writeError) {
        if (Result<void> written = packageFile::write(m_file, bytes); !written)
            m_writeError = written.error();
    }
}

Result<void> PackageZip::beginFile(const QString &name, qint64 size, const QDateTime &modified)
{
    const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new2(m_writer.get()));
    VOICELOG_TRY(check(entry ? ARCHIVE_OK : ARCHIVE_FATAL));
    if (archive_entry_update_pathname_utf8(entry.get(), name.toUtf8().constData()) == 0)
        return fail(errors::InvalidValue, {{u"field"_s, u"name"_s}, {u"value"_s, name}});
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), ownerFile);
    archive_entry_set_size(entry.get(), size);
    if (modified.isValid())
        archive_entry_set_mtime(entry.get(), time_t(modified.toSecsSinceEpoch()), 0);
    VOICELOG_TRY(check(isCompressed(name) ? archive_write_zip_set_compression_store(m_writer.get())
                                          : archive_write_zip_set_compression_deflate(m_writer.get())));
    m_collecting = true;
    const int code = archive_write_header(m_writer.get(), entry.get());
    m_collecting = false;
    VOICELOG_TRY(check(code));
    QByteArray header = std::exchange(m_collected, {});
    VOICELOG_TRY(checkRecord(aesZip::withoutChecksum(header, m_zip64)));
    take(header);
    return check(ARCHIVE_OK);
}

Result<void> PackageZip::writeBytes(QByteArrayView bytes)
{
    const la_ssize_t written = archive_write_data(m_writer.get(), bytes.data(), size_t(bytes.size()));
    return check(written == bytes.size() ? ARCHIVE_OK : ARCHIVE_FATAL);
}

Result<void> PackageZip::endFile()
{
    m_collecting = true;
    const int code = archive_write_finish_entry(m_writer.get());
    m_collecting = false;
    VOICELOG_TRY(check(code));
    QByteArray end = std::exchange(m_collected, {});
    VOICELOG_TRY(checkRecord(aesZip::endWithoutChecksum(end, m_zip64)));
    take(end);
    return check(ARCHIVE_OK);
}

Result<void> PackageZip::finishPackage()
{
    m_collecting = true;
    const int code = archive_write_close(m_writer.get());
    m_collecting = false;
    VOICELOG_TRY(check(code));
    QByteArray directory = std::exchange(m_collected, {});
    VOICELOG_TRY(checkRecord(aesZip::directoryWithoutChecksums(directory)));
    take(directory);
    VOICELOG_TRY(check(ARCHIVE_OK));
    m_writer.reset();
    VOICELOG_TRY(platform::syncToDisk(m_file));
    if (!m_file.rename(m_path)) { // never over another file
        if (QFileInfo::exists(m_path))
            return fail(errors::FileExists, {{u"path"_s, m_path}});
        return fail(errors::FileUnwritable, {{u"path"_s, m_path}, {u"detail"_s, m_file.errorString()}});
    }
    return platform::syncToDisk(QFileInfo(m_path).path());
}

void PackageZip::discard()
{
    m_collecting = false;
    m_collected.clear();
    m_dropping = true;
    m_writer.reset();
    m_file.close();
    if (std::exchange(m_made, false))
        m_file.remove();
}

} // namespace voicelog
