// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EditionStore.h"

#include <base/BaseErrors.h>
#include <base/EnumIds.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr std::array editionStateIds{"BUILT_IN"_L1, "DRAFT"_L1, "PROPOSED"_L1, "PUBLISHED"_L1, "DISCARDED"_L1};

constexpr const char *editionColumns = "SELECT id, state, edition_id, revision, body, closed_on, reason, created_at,"
                                       " created_by, proposed_by, published_by, published_at, version"
                                       " FROM main.rule_edition WHERE ";

EditionText textOf(const Statement &row)
{
    EditionText text;
    text.id = row.id(0);
    text.state = editionStateFromId(row.text(1)).value_or(EditionText::State::Draft);
    text.editionId = row.text(2);
    text.revision = row.int32(3);
    text.text = row.text(4).toUtf8();
    if (!row.isNull(5))
        text.closedOn = QDate::fromString(row.text(5), Qt::ISODate);
    text.reason = row.text(6);
    text.createdAt = row.dateTime(7);
    text.createdBy = row.id(8);
    text.proposedBy = row.id(9);
    text.publishedBy = row.id(10);
    text.publishedAt = row.dateTime(11);
    text.version = row.int32(12);
    return text;
}

std::optional<QString> dateText(const std::optional<QDate> &date)
{
    return date ? std::optional(date->toString(Qt::ISODate)) : std::nullopt;
}

} // namespace

QLatin1StringView editionStateId(EditionText::State state) { return idIn(editionStateIds, state); }

std::optional<EditionText::State> editionStateFromId(QStringView id)
{
    return valueIn<EditionText::State>(editionStateIds, id);
}

Result<QList<EditionText>> EditionStore::texts()
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare(QByteArray(editionColumns) + "state <> 'DISCARDED' ORDER BY created_at, id"));
    QList<EditionText> all;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return all;
        all += textOf(select);
    }
}

Result<EditionText> EditionStore::text(const Id &id)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(QByteArray(editionColumns) + "id = ?1"));
    select.bind(1, id);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return fail(errors::NotFound, {{u"what"_s, u"edition"_s}, {u"id"_s, id.toString()}});
    return textOf(select);
}

Result<void> EditionStore::add(const EditionText &text)
{
    VOICELOG_ASSIGN(
        Statement insert,
        m_database.prepare("INSERT INTO main.rule_edition (id, state, edition_id, revision, body, closed_on,"
                           " reason, created_at, created_by, proposed_by, published_by, published_at, version)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 1)"));
    insert.bind(1, text.id).bind(2, editionStateId(text.state)).bind(3, text.editionId).bind(4, text.revision);
    insert.bind(5, QString::fromUtf8(text.text)).bind(6, dateText(text.closedOn)).bind(7, text.reason);
    insert.bind(8, text.createdAt).bind(9, text.createdBy).bind(10, text.proposedBy).bind(11, text.publishedBy);
    return insert.bind(12, text.publishedAt).run();
}

Result<void> EditionStore::update(const EditionText &text)
{
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare("UPDATE main.rule_edition SET state = ?3, edition_id = ?4, revision = ?5, body ="
                                       " ?6, reason = ?7, proposed_by = ?8, published_by = ?9, published_at = ?10,"
                                       " version = version + 1 WHERE id = ?1 AND version = ?2"));
    update.bind(1, text.id).bind(2, text.version).bind(3, editionStateId(text.state)).bind(4, text.editionId);
    update.bind(5, text.revision).bind(6, QString::fromUtf8(text.text)).bind(7, text.reason);
    VOICELOG_TRY(update.bind(8, text.proposedBy).bind(9, text.publishedBy).bind(10, text.publishedAt).run());
    if (m_database.changes() == 1)
        return {};
    VOICELOG_ASSIGN(const EditionText stored, this->text(text.id));
    return fail(errors::Conflict, {{u"what"_s, u"edition"_s},
                                   {u"id"_s, text.id.toString()},
                                   {u"yours"_s, text.version},
                                   {u"theirs"_s, stored.version}});
}

} // namespace voicelog
