// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LetterTemplateStore.h"

#include <base/BaseErrors.h>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<std::optional<LetterText>> LetterTemplateStore::find(LetterKind kind, QStringView language)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT body, version, updated_at, updated_by FROM"
                                                         " main.letter_template WHERE kind = ?1 AND language = ?2"));
    select.bind(1, idIn(letterKindIds, kind)).bind(2, language.toString());
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return std::nullopt;
    return LetterText{kind, language.toString(), select.text(0), select.int32(1), select.dateTime(2), select.id(3)};
}

Result<void> LetterTemplateStore::save(const LetterText &text)
{
    VOICELOG_ASSIGN(const auto stored, find(text.kind, text.language));
    const int version = stored ? stored->version : 0;
    if (version != text.version - 1) {
        return fail(errors::Conflict, {{u"what"_s, u"letter_template"_s},
                                       {u"id"_s, QString(idIn(letterKindIds, text.kind)) + u'.' + text.language},
                                       {u"yours"_s, text.version - 1},
                                       {u"theirs"_s, version}});
    }
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.letter_template (kind, language, body, version, updated_at,"
                                       " updated_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (kind, language) DO"
                                       " UPDATE SET body = ?3, version = ?4, updated_at = ?5, updated_by = ?6"));
    insert.bind(1, idIn(letterKindIds, text.kind)).bind(2, text.language).bind(3, text.body).bind(4, text.version);
    return insert.bind(5, text.updatedAt).bind(6, text.updatedBy).run();
}

Result<void> LetterTemplateStore::remove(LetterKind kind, QStringView language)
{
    VOICELOG_ASSIGN(Statement remove,
                    m_database.prepare("DELETE FROM main.letter_template WHERE kind = ?1 AND language = ?2"));
    return remove.bind(1, idIn(letterKindIds, kind)).bind(2, language.toString()).run();
}

} // namespace voicelog
