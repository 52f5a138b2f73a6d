// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingKeys.h"

#include <base/BaseErrors.h>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<QList<std::pair<qint64, Id>>> RecordingKeys::all()
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT rec, id FROM vault.recording ORDER BY rec"));
    QList<std::pair<qint64, Id>> list;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return list;
        list.append({select.int64(0), select.id(1)});
    }
}

Result<qint64> RecordingKeys::count()
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT count(*) FROM vault.recording"));
    VOICELOG_TRY(select.step());
    return select.int64(0);
}

Result<Id> RecordingKeys::idOf(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT id FROM vault.recording WHERE rec = ?1"));
    select.bind(1, rec);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return fail(errors::NotFound, {{u"what"_s, u"recording"_s}});
    return select.id(0);
}

Result<std::optional<qint64>> RecordingKeys::keyOf(const Id &id)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT rec FROM vault.recording WHERE id = ?1"));
    select.bind(1, id);
    VOICELOG_ASSIGN(const bool found, select.step());
    return found ? std::optional(select.int64(0)) : std::nullopt;
}

Result<qint64> RecordingKeys::durationMs(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT duration_ms FROM vault.recording WHERE rec = ?1"));
    select.bind(1, rec);
    VOICELOG_ASSIGN(const bool found, select.step());
    return found ? select.int64(0) : 0;
}

Result<qint64> RecordingKeys::byteCount(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT coalesce(sum(byte_count), 0) FROM vault.media WHERE recording = ?1"));
    select.bind(1, rec);
    VOICELOG_TRY(select.step());
    return select.int64(0);
}

} // namespace voicelog
