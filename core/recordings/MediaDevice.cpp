// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MediaDevice.h"

#include "MediaStore.h"

#include <archive/ArchiveErrors.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 rowsAhead = 4;

} // namespace

Result<std::unique_ptr<MediaDevice>> MediaDevice::open(Database database, qint64 medium, qint64 byteCount)
{
    // No piece is read twice, and a few pages stay in the processor's cache: that alone makes reading faster by half.
    VOICELOG_TRY(database.execute("PRAGMA vault.cache_size = -256"));
    VOICELOG_ASSIGN(Statement select, database.prepare("SELECT chunk, bytes FROM vault.media_chunk"
                                                       " WHERE chunk BETWEEN ?1 AND ?2 ORDER BY chunk"));
    std::unique_ptr<MediaDevice> device(new MediaDevice(std::move(database), std::move(select), medium, byteCount));
    device->open(ReadOnly);
    return device;
}

MediaDevice::MediaDevice(Database database, Statement select, qint64 medium, qint64 byteCount)
    : m_database(std::move(database)), m_select(std::move(select)), m_medium(medium), m_size(byteCount)
{
}

MediaDevice::~MediaDevice() { wipe(); }

bool MediaDevice::open(OpenMode mode)
{
    if (mode & WriteOnly)
        return false;
    return QIODevice::open(mode | Unbuffered); // pieces are the buffer
}

void MediaDevice::close()
{
    wipe();
    QIODevice::close();
}

qint64 MediaDevice::readData(char *data, qint64 maxSize)
{
    const qint64 wanted = std::min(maxSize, m_size - pos());
    if (wanted <= 0)
        return 0;
    if (m_ahead && m_database.isLocked())
        wipe(); // the read below says why
    if (m_ahead && m_ahead->read(pos(), data, wanted))
        return wanted;
    qint64 done = 0;
    while (done < wanted) {
        const auto count = readSome(pos() + done, data + done, wanted - done);
        if (!count) {
            wipe();
            m_failure = count.error();
            setErrorString(count.error().toString());
            return done > 0 ? done : -1;
        }
        done += *count;
        m_expected = pos() + done;
    }
    return done;
}

Result<qint64> MediaDevice::readSome(qint64 at, char *data, qint64 maxSize)
{
    if (at >= m_keptAt && at < m_keptAt + m_kept.size()) {
        const qint64 count = std::min(maxSize, m_keptAt + m_kept.size() - at);
        std::memcpy(data, m_kept.constData() + (at - m_keptAt), size_t(count));
        return count;
    }
    const qint64 seq = at / MediaStore::chunkBytes;
    if (at % MediaStore::chunkBytes == 0 && maxSize >= lengthOf(seq, 1)) { // whole rows, to where they are wanted
        const qint64 rows = std::max<qint64>(1, maxSize / MediaStore::chunkBytes);
        VOICELOG_TRY(readRows(seq, rows, data));
        return lengthOf(seq, rows);
    }
    const qint64 rows = at == m_expected ? rowsAhead : 1;
    m_kept.resizeForOverwrite(lengthOf(seq, rows));
    m_keptAt = seq * MediaStore::chunkBytes;
    VOICELOG_TRY(readRows(seq, rows, m_kept.data()));
    return readSome(at, data, maxSize);
}

qint64 MediaDevice::lengthOf(qint64 seq, qint64 rows) const
{
    return std::min(rows * MediaStore::chunkBytes, m_size - seq * MediaStore::chunkBytes);
}

Result<void> MediaDevice::readRows(qint64 firstSeq, qint64 rows, char *to)
{
    const qint64 endSeq = std::min(firstSeq + rows, (m_size - 1) / MediaStore::chunkBytes + 1);
    m_select.bind(1, MediaStore::chunkKey(m_medium, firstSeq)).bind(2, MediaStore::chunkKey(m_medium, endSeq) - 1);
    for (qint64 seq = firstSeq; seq < endSeq; ++seq) {
        const auto row = m_select.step();
        const bool there = row && *row && m_select.int64(0) == MediaStore::chunkKey(m_medium, seq);
        const auto bytes = there ? m_select.blobView(1) : QByteArrayView();
        if (bytes.size() != lengthOf(seq, 1)) {
            m_select.reset();
            if (!row)
                return fail(row);
            return fail(errors::Damaged, {{u"detail"_s, u"media piece %1 is missing or short"_s.arg(seq)}});
        }
        std::memcpy(to, bytes.data(), size_t(bytes.size()));
        to += bytes.size();
    }
    m_select.reset();
    return {};
}

void MediaDevice::wipe()
{
    m_ahead.reset();
    m_kept.fill('\0');
    m_kept.clear();
    m_expected = -1;
}

} // namespace voicelog
