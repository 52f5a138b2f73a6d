// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MediaStore.h"

#include <base/BaseErrors.h>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<qint64> MediaStore::insert(std::optional<qint64> rec, const MediaFile &file, const QDateTime &leaseUntil)
{
    VOICELOG_ASSIGN(const qint64 key, nextKey());
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO vault.media (media, recording, lease_until, leg, file_name,"
                                       " container, codec, channels, sample_rate, header_frames, frames, byte_count,"
                                       " sha256) VALUES (?13, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"));
    insert.bind(13, key);
    insert.bind(1, rec).bind(2, leaseUntil).bind(3, file.leg).bind(4, file.fileName).bind(5, file.format.container);
    insert.bind(6, file.format.codec).bind(7, file.format.channels).bind(8, file.format.sampleRate);
    insert.bind(9, file.format.headerFrames).bind(10, file.frames).bind(11, file.byteCount).bind(12, file.sha256);
    VOICELOG_TRY(insert.run());
    return key;
}

// Never one that was there before: who lost his lease must not find another's sound under his key.
Result<qint64> MediaStore::nextKey()
{
    VOICELOG_ASSIGN(Statement next,
                    m_database.prepare("INSERT INTO vault.recording_counter (name, value) VALUES ('media',"
                                       " (SELECT coalesce(max(media), 0) + 1 FROM vault.media)) ON CONFLICT (name)"
                                       " DO UPDATE SET value = value + 1 RETURNING value"));
    VOICELOG_TRY(next.step());
    const qint64 key = next.int64(0);
    VOICELOG_TRY(next.step()); // to its end
    return key;
}

Result<qint64> MediaStore::add(qint64 rec, const MediaFile &file) { return insert(rec, file, {}); }

Result<qint64> MediaStore::addPending(const MediaFile &file, const QDateTime &leaseUntil)
{
    return insert(std::nullopt, file, leaseUntil);
}

Result<void> MediaStore::renewLease(qint64 medium, const QDateTime &leaseUntil)
{
    VOICELOG_ASSIGN(Statement update, m_database.prepare("UPDATE vault.media SET lease_until = ?2"
                                                         " WHERE media = ?1 AND recording IS NULL"));
    VOICELOG_TRY(update.bind(1, medium).bind(2, leaseUntil).run());
    if (m_database.changes() != 1)
        return fail(errors::NotFound, {{u"what"_s, u"media"_s}, {u"id"_s, medium}});
    return {};
}

Result<void> MediaStore::adopt(qint64 medium, qint64 rec)
{
    VOICELOG_ASSIGN(Statement update, m_database.prepare("UPDATE vault.media SET recording = ?2, lease_until = NULL"
                                                         " WHERE media = ?1 AND recording IS NULL"));
    VOICELOG_TRY(update.bind(1, medium).bind(2, rec).run());
    if (m_database.changes() != 1)
        return fail(errors::NotFound, {{u"what"_s, u"media"_s}, {u"id"_s, medium}});
    return {};
}

Result<void> MediaStore::append(qint64 medium, qint64 offset, QByteArrayView bytes)
{
    Q_ASSERT(offset % chunkBytes == 0);
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO vault.media_chunk (chunk, bytes) VALUES (?1, ?2)"));
    for (qsizetype at = 0; at < bytes.size(); at += chunkBytes) {
        const auto piece = bytes.sliced(at, std::min<qsizetype>(chunkBytes, bytes.size() - at));
        VOICELOG_TRY(insert.bind(1, chunkKey(medium, (offset + at) / chunkBytes)).bindView(2, piece).run());
    }
    return {};
}

Result<QList<MediaStore::Medium>> MediaStore::media(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT media, leg, file_name, container, codec, channels, sample_rate,"
                                       " header_frames, frames, byte_count, sha256"
                                       " FROM vault.media WHERE recording = ?1 ORDER BY leg"));
    select.bind(1, rec);
    QList<Medium> list;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return list;
        Medium medium;
        medium.key = select.int64(0);
        medium.file.leg = select.int32(1);
        medium.file.fileName = select.text(2);
        medium.file.format.container = select.text(3);
        medium.file.format.codec = select.text(4);
        medium.file.format.channels = select.int32(5);
        medium.file.format.sampleRate = select.int32(6);
        medium.file.format.headerFrames = select.int64(7);
        medium.file.frames = select.int64(8);
        medium.file.byteCount = select.int64(9);
        medium.file.sha256 = select.blob(10);
        list += medium;
    }
}

Result<void> MediaStore::removeAbandoned(Database &database, const QDateTime &now, const CancelToken &cancel)
{
    VOICELOG_ASSIGN(const QList<qint64> left, MediaStore(database).abandoned(now));
    for (const qint64 medium : left)
        VOICELOG_TRY(removeMedium(database, medium, cancel));
    return {};
}

Result<void> MediaStore::removeMedium(Database &database, qint64 medium, const CancelToken &cancel)
{
    for (bool done = false; !done && !cancel.isCancelled();) {
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        VOICELOG_ASSIGN(done, MediaStore(database).removeSome(medium));
        VOICELOG_TRY(transaction.commit());
    }
    return {};
}

Result<QList<qint64>> MediaStore::abandoned(const QDateTime &now)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT media FROM vault.media WHERE lease_until < ?1"));
    select.bind(1, now);
    QList<qint64> list;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return list;
        list += select.int64(0);
    }
}

Result<bool> MediaStore::removeSome(qint64 medium)
{
    VOICELOG_ASSIGN(Statement adopted, m_database.prepare("SELECT 1 FROM vault.media WHERE media = ?1"
                                                          " AND recording IS NOT NULL"));
    VOICELOG_ASSIGN(const bool inUse, adopted.bind(1, medium).step());
    if (inUse)
        return true;
    // From the end, so that what is left stays a readable beginning; the row goes with its last piece.
    VOICELOG_ASSIGN(Statement remove,
                    m_database.prepare("DELETE FROM vault.media_chunk WHERE chunk IN (SELECT chunk FROM"
                                       " vault.media_chunk WHERE chunk BETWEEN ?1 AND ?2 ORDER BY chunk DESC"
                                       " LIMIT ?3)"));
    remove.bind(1, chunkKey(medium, 0)).bind(2, chunkKey(medium + 1, 0) - 1).bind(3, transactionBytes / chunkBytes);
    VOICELOG_TRY(remove.run());
    if (m_database.changes() == transactionBytes / chunkBytes)
        return false;
    VOICELOG_ASSIGN(Statement row, m_database.prepare("DELETE FROM vault.media WHERE media = ?1"));
    VOICELOG_TRY(row.bind(1, medium).run());
    return true;
}

} // namespace voicelog
