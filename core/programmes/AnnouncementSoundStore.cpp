// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnnouncementSoundStore.h"

#include <base/BaseErrors.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr const char *soundColumns = "SELECT id, programme, language, text_version, name, sha256, duration_ms,"
                                     " created_at, created_by, bytes FROM main.announcement_sound";

AnnouncementSound soundFrom(const Statement &select)
{
    return {select.id(0),   select.id(1),    select.text(2),     select.text(3), select.text(4),
            select.blob(5), select.int64(6), select.dateTime(7), select.id(8),   select.blob(9)};
}

} // namespace

Result<QList<AnnouncementSound>> AnnouncementSoundStore::sounds(const Id &programme)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare(QByteArray(soundColumns) + " WHERE programme = ?1 ORDER BY created_at, id"));
    select.bind(1, programme);
    QList<AnnouncementSound> sounds;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return sounds;
        sounds.append(soundFrom(select));
    }
}

Result<AnnouncementSound> AnnouncementSoundStore::sound(const Id &id)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(QByteArray(soundColumns) + " WHERE id = ?1"));
    select.bind(1, id);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return fail(errors::NotFound, {{u"what"_s, u"announcementSound"_s}, {u"id"_s, id.toString()}});
    return soundFrom(select);
}

Result<void> AnnouncementSoundStore::add(const AnnouncementSound &s)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.announcement_sound (id, programme, language, text_version,"
                                       " name, sha256, duration_ms, created_at, created_by, bytes)"
                                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"));
    insert.bind(1, s.id).bind(2, s.programmeId).bind(3, s.language).bind(4, s.textVersion).bind(5, s.name);
    insert.bind(6, s.sha256).bind(7, s.durationMs).bind(8, s.createdAt).bind(9, s.createdBy);
    return insert.bindView(10, s.bytes).run();
}

Result<void> AnnouncementSoundStore::remove(const Id &id)
{
    VOICELOG_ASSIGN(Statement remove, m_database.prepare("DELETE FROM main.announcement_sound WHERE id = ?1"));
    return remove.bind(1, id).run();
}

} // namespace voicelog
