// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IntegrityStore.h"

#include "MediaStore.h"

#include <archive/TornTable.h>
#include <base/BaseErrors.h>

#include <QCryptographicHash>

#include <algorithm>

namespace voicelog {

namespace {

constexpr int PiecesAtOnce = 64;

} // namespace

Result<QList<qint64>> IntegrityStore::keys(const std::function<Result<Database>()> &open, const CancelToken &cancel)
{
    QList<qint64> found;
    const auto take = [&found](const QList<TornTable::Row> &rows) -> Result<void> {
        for (const TornTable::Row &row : rows)
            found.append(row.constFirst().int64());
        return {};
    };
    VOICELOG_ASSIGN(const qint64 gaps,
                    TornTable(open, "vault.recording NOT INDEXED", "rec", {"id"}).read(take, cancel));
    if (gaps == 0)
        return found;
    VOICELOG_TRY(TornTable(open, "vault.recording INDEXED BY recording_start", "rec", {}).read(take, cancel));
    std::ranges::sort(found);
    const auto doubles = std::ranges::unique(found);
    found.erase(doubles.begin(), doubles.end());
    return found;
}

QString IntegrityStore::number(qint64 rec)
{
    for (const char *sql : {"SELECT number FROM vault.recording INDEXED BY recording_start WHERE rec = ?",
                            "SELECT number FROM vault.recording NOT INDEXED WHERE rec = ?"}) {
        auto row = m_database.prepare(sql);
        if (!row)
            continue;
        const auto any = row->bind(1, rec).step();
        if (any && *any)
            return row->text(0);
    }
    return {};
}

Result<Id> IntegrityStore::idOf(qint64 rec)
{
    VOICELOG_ASSIGN(auto row, m_database.prepare("SELECT id FROM vault.recording WHERE rec = ?"));
    VOICELOG_ASSIGN(const bool any, row.bind(1, rec).step());
    return any ? row.id(0) : Id();
}

Result<bool> IntegrityStore::isIntact(qint64 rec, const std::function<void(qint64 bytes)> &bytes,
                                      const CancelToken &cancel)
{
    const auto reads = [this, rec](QByteArrayView sql) -> Result<bool> {
        VOICELOG_ASSIGN(auto rows, m_database.prepare(sql));
        rows.bind(1, rec);
        for (bool some = false;; some = true) {
            const auto any = rows.step();
            if (!any)
                return TornTable::isDamage(any.error()) ? Result<bool>(false) : any;
            if (!*any)
                return some;
        }
    };
    VOICELOG_ASSIGN(const bool itself, reads("SELECT * FROM vault.recording NOT INDEXED WHERE rec = ?"));
    if (!itself)
        return false;
    for (const char *sql :
         {"SELECT p.role, o.name, i.value FROM vault.participant AS p LEFT JOIN vault.person AS o ON o.person = "
          "p.person "
          "LEFT JOIN vault.person_identifier AS i ON i.identifier = p.identifier WHERE p.recording = ? "
          "UNION ALL SELECT 0, 0, 0",
          "SELECT bytes FROM vault.sidecar WHERE recording = ? UNION ALL SELECT 0",
          "SELECT label FROM vault.segment WHERE recording = ? UNION ALL SELECT 0",
          "SELECT text FROM vault.transcript_cue WHERE recording = ? UNION ALL SELECT 0"}) {
        VOICELOG_ASSIGN(const bool readable, reads(sql));
        if (!readable)
            return false;
    }
    return soundIntact(rec, bytes, cancel);
}

Result<bool> IntegrityStore::soundIntact(qint64 rec, const std::function<void(qint64 bytes)> &bytes,
                                         const CancelToken &cancel)
{
    struct Medium
    {
        qint64 key;
        qint64 size;
        QByteArray sha256;
    };
    QList<Medium> media;
    {
        VOICELOG_ASSIGN(auto rows, m_database.prepare("SELECT media, byte_count, sha256 FROM vault.media "
                                                      "WHERE recording = ? ORDER BY leg"));
        rows.bind(1, rec);
        for (;;) {
            const auto any = rows.step();
            if (!any)
                return TornTable::isDamage(any.error()) ? Result<bool>(false) : any;
            if (!*any)
                break;
            media.append({rows.int64(0), rows.int64(1), rows.blob(2)});
        }
    }
    for (const Medium &medium : std::as_const(media)) {
        VOICELOG_ASSIGN(const bool intact, mediumIntact(medium.key, medium.size, medium.sha256, bytes, cancel));
        if (!intact)
            return false;
    }
    return !media.isEmpty();
}

Result<bool> IntegrityStore::mediumIntact(qint64 medium, qint64 size, const QByteArray &sha256,
                                          const std::function<void(qint64 bytes)> &bytes, const CancelToken &cancel)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 read = 0;
    for (qint64 next = 0; read < size;) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        VOICELOG_ASSIGN(auto pieces, m_database.prepare("SELECT bytes FROM vault.media_chunk WHERE chunk >= ? "
                                                        "AND chunk < ? ORDER BY chunk LIMIT ?"));
        pieces.bind(1, MediaStore::chunkKey(medium, next)).bind(2, MediaStore::chunkKey(medium + 1, 0));
        pieces.bind(3, PiecesAtOnce);
        int count = 0;
        for (;; ++count) {
            const auto any = pieces.step();
            if (!any)
                return TornTable::isDamage(any.error()) ? Result<bool>(false) : any;
            if (!*any)
                break;
            const QByteArrayView piece = pieces.blobView(0);
            hash.addData(piece);
            read += piece.size();
            if (bytes)
                bytes(piece.size());
        }
        if (count == 0)
            return false;
        next += count;
    }
    return read == size && hash.result() == sha256;
}

Result<void> IntegrityStore::removeOrphans()
{
    return m_database.execute("DELETE FROM vault.media_chunk WHERE chunk >> 20 NOT IN (SELECT media FROM vault.media);"
                              "DELETE FROM vault.search WHERE rowid NOT IN (SELECT rec FROM vault.recording);"
                              "DELETE FROM vault.person_search WHERE rowid NOT IN "
                              "(SELECT person FROM vault.participant WHERE person IS NOT NULL);"
                              "DELETE FROM vault.person_identifier WHERE person NOT IN "
                              "(SELECT person FROM vault.participant WHERE person IS NOT NULL);"
                              "DELETE FROM vault.person WHERE person NOT IN "
                              "(SELECT person FROM vault.participant WHERE person IS NOT NULL)");
}

} // namespace voicelog
