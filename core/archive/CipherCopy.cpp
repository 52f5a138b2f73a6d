// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CipherCopy.h"

#include "ArchiveErrors.h"
#include "Crypto.h"

#include <base/BaseErrors.h>
#include <base/Platform.h>

#include <QElapsedTimer>

#include <algorithm>
#include <cerrno>
#include <optional>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 PagesAPiece = 256; // 4 MiB: copied under one lock, in a few milliseconds
constexpr qint64 PagesALock = 4096; // looked at under one lock
constexpr qint64 PagesALook = 1024; // between two looks at the time
constexpr auto Page = CipherFile::PageSize;

} // namespace

CipherCopy::CipherCopy(CipherFile source, const QString &path, Step step, CancelToken cancel)
    : m_source(std::move(source)), m_target(path), m_step(std::move(step)), m_cancel(std::move(cancel))
{
}

void CipherCopy::standOn(const QByteArray &firstTag, qint64 pages)
{
    m_own = false;
    m_whole = true;
    m_firstTag = firstTag;
    m_pages = pages;
}

// Within a Reading.
Result<bool> CipherCopy::isSame()
{
    VOICELOG_ASSIGN(const qint64 pages, m_source.pages());
    VOICELOG_ASSIGN(const QByteArray tag, m_source.tag(0));
    return m_whole && pages == m_pages && tag == m_firstTag;
}

Result<bool> CipherCopy::isCurrent()
{
    VOICELOG_ASSIGN(const auto reading, m_source.read(m_cancel));
    return isSame();
}

Result<void> CipherCopy::follow()
{
    VOICELOG_ASSIGN(const bool current, isCurrent());
    if (current)
        return {};
    if (!m_own || m_tags.isEmpty())
        return fill();
    VOICELOG_ASSIGN(const bool done, catchUp(false, 0));
    Q_ASSERT(done);
    return {};
}

Result<bool> CipherCopy::settle(qint64 withinMs)
{
    if (!m_own || m_tags.isEmpty())
        return isCurrent();
    return catchUp(true, withinMs);
}

Result<void> CipherCopy::openTarget()
{
    if (m_target.isOpen())
        return {};
    if (!m_target.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fail(errors::FileUnwritable, {{u"path"_s, m_target.fileName()}, {u"detail"_s, m_target.errorString()}});
    return {};
}

void CipherCopy::note(qint64 page, const char *bytes)
{
    const qsizetype tagAt = page * CipherFile::TagSize;
    const qsizetype digestAt = page * crypto::DigestSize;
    if (m_tags.size() <= tagAt) {
        m_tags.resize(tagAt + CipherFile::TagSize);
        m_digests.resize(digestAt + crypto::DigestSize);
    }
    std::ranges::copy(CipherFile::tagIn(bytes), m_tags.begin() + tagAt);
    crypto::digest({bytes, Page}, m_digests.data() + digestAt);
}

Result<void> CipherCopy::take(qint64 first, qint64 count, const char *bytes)
{
    for (qint64 i = 0; i < count; ++i)
        note(first + i, bytes + i * Page);
    const qint64 size = count * Page;
    if (!m_target.seek(first * Page))
        return std::unexpected(platform::writeError(m_target.fileName()));
    for (qint64 written = 0; written < size;) {
        errno = 0;
        const qint64 now = m_target.write(bytes + written, size - written);
        if (now <= 0)
            return std::unexpected(platform::writeError(m_target.fileName()));
        written += now;
    }
    return {};
}

Result<void> CipherCopy::cutTo(qint64 pages)
{
    m_pages = pages;
    m_tags.truncate(pages * CipherFile::TagSize);
    m_digests.truncate(pages * crypto::DigestSize);
    if (m_target.size() > pages * Page && !m_target.resize(pages * Page))
        return std::unexpected(platform::writeError(m_target.fileName()));
    return {};
}

Result<void> CipherCopy::fill()
{
    m_own = true;
    m_whole = false;
    m_tags.clear();
    m_digests.clear();
    VOICELOG_TRY(openTarget());
    QByteArray piece(PagesAPiece * Page, Qt::Uninitialized);
    QByteArray there(PagesAPiece * Page, Qt::Uninitialized);
    for (qint64 first = 0;;) {
        qint64 count = 0;
        {
            VOICELOG_ASSIGN(const auto reading, m_source.read(m_cancel));
            VOICELOG_ASSIGN(const qint64 pages, m_source.pages());
            count = std::min(PagesAPiece, pages - first);
            if (count <= 0) {
                VOICELOG_TRY(cutTo(pages));
                break;
            }
            VOICELOG_TRY(m_source.readPages(first, count, piece.data()));
        }
        if (first == 0)
            m_firstTag = CipherFile::tagIn(piece.constData()).toByteArray();
        const QByteArrayView bytes(piece.constData(), count * Page);
        if (m_target.seek(first * Page) && m_target.read(there.data(), bytes.size()) == bytes.size() &&
            bytes == QByteArrayView(there.constData(), bytes.size())) {
            for (qint64 i = 0; i < count; ++i)
                note(first + i, piece.constData() + i * Page);
        } else {
            VOICELOG_TRY(take(first, count, piece.constData()));
        }
        first += count;
        m_step(bytes.size());
    }
    m_whole = true;
    return {};
}

Result<bool> CipherCopy::catchUp(bool atOnce, qint64 withinMs)
{
    std::optional<CipherFile::Reading> reading;
    const auto lock = [&]() -> Result<qint64> {
        reading.reset();
        VOICELOG_ASSIGN(auto locked, m_source.read(m_cancel));
        reading.emplace(std::move(locked));
        return m_source.pages();
    };
    VOICELOG_ASSIGN(qint64 pages, lock());
    VOICELOG_ASSIGN(const bool same, isSame());
    if (same)
        return true;
    VOICELOG_TRY(openTarget());
    VOICELOG_ASSIGN(const QByteArray firstTag, m_source.tag(0));
    m_whole = false;
    QElapsedTimer timer;
    timer.start();
    QByteArray bytes(Page, Qt::Uninitialized);
    for (qint64 page = 0; page < pages; ++page) {
        if (page % PagesALook == 0 && atOnce && withinMs > 0 && timer.elapsed() > withinMs)
            return false;
        if (page % PagesALook == 0 && m_cancel.isCancelled())
            return fail(errors::Cancelled);
        if (page % PagesALock == PagesALock - 1 && !atOnce) {
            VOICELOG_ASSIGN(pages, lock());
            if (page >= pages)
                break;
        }
        VOICELOG_ASSIGN(const QByteArray tag, m_source.tag(page));
        if (tag == QByteArrayView(m_tags).mid(page * CipherFile::TagSize, CipherFile::TagSize))
            continue;
        VOICELOG_TRY(m_source.readPages(page, 1, bytes.data()));
        VOICELOG_TRY(take(page, 1, bytes.constData()));
    }
    VOICELOG_TRY(cutTo(pages));
    m_firstTag = firstTag;
    m_whole = true;
    return true;
}

Result<CipherCopy::Checked> CipherCopy::check()
{
    const QString path = m_target.fileName();
    const auto damaged = fail(errors::BackupDamaged, {{u"path"_s, path}, {u"detail"_s, u"read back"_s}});
    m_target.close();
    VOICELOG_TRY(platform::syncToDisk(path));
    platform::dropCached(path);
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, written.errorString()}});
    crypto::Sha256 whole;
    QByteArray piece(PagesAPiece * Page, Qt::Uninitialized);
    QByteArray digest(crypto::DigestSize, Qt::Uninitialized);
    for (qint64 first = 0; first < m_pages;) {
        if (m_cancel.isCancelled())
            return fail(errors::Cancelled);
        const qint64 count = std::min(PagesAPiece, m_pages - first);
        if (written.read(piece.data(), count * Page) != count * Page)
            return damaged;
        for (qint64 i = 0; i < count; ++i) {
            crypto::digest({piece.constData() + i * Page, Page}, digest.data());
            if (digest != QByteArrayView(m_digests).mid((first + i) * crypto::DigestSize, crypto::DigestSize))
                return damaged;
        }
        whole.add({piece.constData(), count * Page});
        first += count;
        m_step(count * Page);
    }
    if (written.size() != m_pages * Page)
        return damaged;
    return Checked{m_pages * Page, whole.result()};
}

} // namespace voicelog
