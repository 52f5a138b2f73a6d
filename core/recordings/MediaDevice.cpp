// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MediaDevice.h"

#include "MediaStore.h"

#include <archive/ArchiveErrors.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<std::unique_ptr<MediaDevice>> MediaDevice::open(Database database, qint64 medium, qint64 byteCount)
{
    VOICELOG_ASSIGN(Statement select, database.prepare("SELECT bytes FROM vault.media_chunk WHERE chunk = ?1"));
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
    qint64 done = 0;
    while (done < wanted) {
        const auto count = readPiece(pos() + done, data + done, wanted - done);
        if (!count) {
            m_failure = count.error();
            setErrorString(count.error().toString());
            return done > 0 ? done : -1;
        }
        done += *count;
    }
    return done;
}

Result<qint64> MediaDevice::readPiece(qint64 position, char *data, qint64 maxSize)
{
    const qint64 seq = position / MediaStore::chunkBytes;
    const qint64 offset = position % MediaStore::chunkBytes;
    const qint64 length = std::min(MediaStore::chunkBytes, m_size - seq * MediaStore::chunkBytes);
    const qint64 count = std::min(maxSize, length - offset);
    if (seq == m_pieceSeq) {
        std::memcpy(data, m_piece.constData() + offset, size_t(count));
        return count;
    }
    m_select.bind(1, MediaStore::chunkKey(m_medium, seq));
    const auto row = m_select.step();
    if (!row || !*row || m_select.blobView(0).size() != length) {
        m_select.reset();
        if (!row)
            return fail(row);
        return fail(errors::Damaged, {{u"detail"_s, u"media piece %1 is missing or short"_s.arg(seq)}});
    }
    const auto bytes = m_select.blobView(0);
    std::memcpy(data, bytes.data() + offset, size_t(count));
    if (offset + count < length) { // the rest is wanted next
        m_piece.resizeForOverwrite(length);
        std::memcpy(m_piece.data(), bytes.data(), size_t(length));
        m_pieceSeq = seq;
    }
    m_select.reset();
    return count;
}

void MediaDevice::wipe()
{
    m_piece.fill('\0');
    m_piece.clear();
    m_pieceSeq = -1;
}

} // namespace voicelog
