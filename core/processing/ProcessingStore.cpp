// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProcessingStore.h"

#include <archive/NumberSeries.h>
#include <base/BaseErrors.h>
#include <base/CanonicalJson.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

// Entries in full; keep the order with entryOf().
constexpr QByteArrayView entryColumns =
    "SELECT id, number, state, version_no, active_from, ended_on, end_proposed_by, end_reason, author, version,"
    " created_at, created_by, updated_at, updated_by, body FROM main.processing_entry";
// The newest version of each; max() makes SQLite take the other columns from that row.
constexpr QByteArrayView publishedColumns =
    "SELECT v.entry, v.number, max(v.version_no), v.active_from, coalesce(e.ended_on, ''), v.author, v.activated_at,"
    " v.activated_by, v.body FROM main.processing_version v LEFT JOIN main.processing_end e ON e.entry = v.entry";

QString dateText(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : u""_s; }
QDate dateOf(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

QString bodyOf(const RegisterEntry &entry) { return QString::fromUtf8(canonicalJson(entry.toJson())); }

Result<RegisterEntry> contentOf(const QString &body)
{
    return RegisterEntry::fromJson(QJsonDocument::fromJson(body.toUtf8()).object());
}

Result<RegisterEntry> entryOf(const Statement &row)
{
    VOICELOG_ASSIGN(RegisterEntry entry, contentOf(row.text(14)));
    entry.id = row.id(0);
    entry.number = row.text(1);
    entry.state = registerStateFromId(row.text(2)).value_or(RegisterState::Draft);
    entry.versionNo = row.int32(3);
    entry.activeFrom = dateOf(row.text(4));
    entry.endedOn = dateOf(row.text(5));
    entry.endProposedBy = row.id(6);
    entry.endReason = row.text(7);
    entry.author = row.id(8);
    entry.version = row.int32(9);
    entry.createdAt = row.dateTime(10);
    entry.createdBy = row.id(11);
    entry.updatedAt = row.dateTime(12);
    entry.updatedBy = row.id(13);
    return entry;
}

Result<RegisterEntry> publishedOf(const Statement &row)
{
    VOICELOG_ASSIGN(RegisterEntry entry, contentOf(row.text(8)));
    entry.id = row.id(0);
    entry.number = row.text(1);
    entry.versionNo = row.int32(2);
    entry.activeFrom = dateOf(row.text(3));
    entry.endedOn = dateOf(row.text(4));
    entry.state = entry.endedOn.isValid() ? RegisterState::Ended : RegisterState::Active;
    entry.author = row.id(5);
    entry.updatedAt = row.dateTime(6);
    entry.updatedBy = row.id(7);
    return entry;
}

std::unexpected<Error> noSuchEntry(const QString &what)
{
    return fail(errors::NotFound, {{u"what"_s, u"registerEntry"_s}, {u"id"_s, what}});
}

template <typename Read>
Result<void> useEach(Statement &select, Read read, const std::function<Result<void>(const RegisterEntry &)> &use)
{
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return {};
        VOICELOG_ASSIGN(const RegisterEntry entry, read(select));
        VOICELOG_TRY(use(entry));
    }
}

template <typename Read>
Result<RegisterEntry> one(Statement &select, const Id &id, Read read)
{
    VOICELOG_ASSIGN(const bool found, select.bind(1, id).step());
    if (!found || select.isNull(0)) // max() over nothing is a row of nothing
        return noSuchEntry(id.toString());
    return read(select);
}

Result<Id> foundId(Statement &select, const QString &number)
{
    VOICELOG_ASSIGN(const bool found, select.bind(1, number).step());
    return found ? select.id(0) : Id();
}

Result<QList<RegisterRow>> rowsOf(Statement &select)
{
    QList<RegisterRow> rows;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return rows;
        RegisterRow row;
        row.id = select.id(0);
        row.number = select.text(1);
        row.title = select.text(2);
        row.kind = registerKindFromId(select.text(3)).value_or(RegisterKind::Controller);
        row.state = registerStateFromId(select.text(4)).value_or(RegisterState::Draft);
        row.department = select.text(5);
        row.reviewDate = dateOf(select.text(6));
        row.versionNo = select.int32(7);
        row.version = select.int32(8);
        row.endProposed = !select.isNull(9);
        rows += row;
    }
}

} // namespace

Result<QList<RegisterRow>> ProcessingStore::rows()
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT id, number, title, kind, state, department, review_date, version_no,"
                                       " version, end_proposed_by FROM main.processing_entry ORDER BY number"));
    return rowsOf(select);
}

Result<QList<RegisterRow>> ProcessingStore::publishedRows()
{
    VOICELOG_ASSIGN(
        Statement select,
        m_database.prepare("SELECT entry, number, title, kind, state, department, review_date, version_no, 0, NULL FROM"
                           " (SELECT v.entry, v.number, v.title, v.kind, iif(e.ended_on IS NULL, 'ACTIVE', 'ENDED') AS"
                           " state, v.department, v.review_date, max(v.version_no) AS version_no"
                           " FROM main.processing_version v LEFT JOIN main.processing_end e ON e.entry = v.entry"
                           " GROUP BY v.entry) ORDER BY number"));
    return rowsOf(select);
}

Result<void> ProcessingStore::forEach(const std::function<Result<void>(const RegisterEntry &)> &use)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(entryColumns.toByteArray() + " ORDER BY number"));
    return useEach(select, entryOf, use);
}

Result<void> ProcessingStore::forEachPublished(const std::function<Result<void>(const RegisterEntry &)> &use)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare(publishedColumns.toByteArray() + " GROUP BY v.entry ORDER BY v.number"));
    return useEach(select, publishedOf, use);
}

Result<RegisterEntry> ProcessingStore::entry(const Id &id)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(entryColumns.toByteArray() + " WHERE id = ?1"));
    return one(select, id, entryOf);
}

Result<RegisterEntry> ProcessingStore::publishedEntry(const Id &id)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(publishedColumns.toByteArray() + " WHERE v.entry = ?1"));
    return one(select, id, publishedOf);
}

Result<Id> ProcessingStore::idOf(const QString &number)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT id FROM main.processing_entry WHERE number = ?1"));
    return foundId(select, number);
}

Result<Id> ProcessingStore::publishedIdOf(const QString &number)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT entry FROM main.processing_version WHERE number = ?1"));
    return foundId(select, number);
}

Result<void> ProcessingStore::add(const RegisterEntry &e)
{
    VOICELOG_ASSIGN(
        Statement insert,
        m_database.prepare("INSERT INTO main.processing_entry(id, number, kind, state, title, department, review_date,"
                           " version_no, active_from, ended_on, end_proposed_by, end_reason, author, version,"
                           " created_at, created_by, updated_at, updated_by, body) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7,"
                           " ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)"));
    insert.bind(1, e.id).bind(2, e.number).bind(3, registerKindId(e.kind)).bind(4, registerStateId(e.state));
    insert.bind(5, e.title).bind(6, e.department).bind(7, dateText(e.reviewDate)).bind(8, e.versionNo);
    insert.bind(9, dateText(e.activeFrom)).bind(10, dateText(e.endedOn)).bind(11, e.endProposedBy);
    insert.bind(12, e.endReason).bind(13, e.author).bind(14, e.version).bind(15, e.createdAt).bind(16, e.createdBy);
    return insert.bind(17, e.updatedAt).bind(18, e.updatedBy).bind(19, bodyOf(e)).run();
}

Result<void> ProcessingStore::update(const RegisterEntry &e)
{
    VOICELOG_ASSIGN(
        Statement update,
        m_database.prepare("UPDATE main.processing_entry SET kind = ?3, state = ?4, title = ?5, department = ?6,"
                           " review_date = CASE ?4 WHEN 'UNDER_REVIEW' THEN review_date ELSE ?7 END, version_no = ?8, "
                           "active_from = ?9, ended_on = ?10,"
                           " end_proposed_by = ?11, end_reason = ?12, author = ?13, version = ?2, updated_at = ?14,"
                           " updated_by = ?15, body = ?16 WHERE id = ?1 AND version = ?2 - 1"));
    update.bind(1, e.id).bind(2, e.version).bind(3, registerKindId(e.kind)).bind(4, registerStateId(e.state));
    update.bind(5, e.title).bind(6, e.department).bind(7, dateText(e.reviewDate)).bind(8, e.versionNo);
    update.bind(9, dateText(e.activeFrom)).bind(10, dateText(e.endedOn)).bind(11, e.endProposedBy);
    update.bind(12, e.endReason).bind(13, e.author).bind(14, e.updatedAt).bind(15, e.updatedBy).bind(16, bodyOf(e));
    VOICELOG_TRY(update.run());
    if (m_database.changes() == 1)
        return {};
    VOICELOG_ASSIGN(const RegisterEntry now, entry(e.id));
    return fail(errors::Conflict, {{u"what"_s, u"registerEntry"_s},
                                   {u"id"_s, e.id.toString()},
                                   {u"yours"_s, e.version - 1},
                                   {u"theirs"_s, now.version}});
}

Result<void> ProcessingStore::addVersion(const RegisterVersion &v)
{
    VOICELOG_ASSIGN(
        Statement insert,
        m_database.prepare("INSERT INTO main.processing_version(entry, version_no, number, kind, title, department,"
                           " active_from, review_date, change_reason, author, activated_by, activated_at, body)"
                           " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"));
    insert.bind(1, v.entryId).bind(2, v.versionNo).bind(3, v.number).bind(4, registerKindId(v.kind)).bind(5, v.title);
    insert.bind(6, v.content.department).bind(7, dateText(v.activeFrom)).bind(8, dateText(v.reviewDate));
    insert.bind(9, v.changeReason).bind(10, v.author).bind(11, v.activatedBy).bind(12, v.activatedAt);
    return insert.bind(13, bodyOf(v.content)).run();
}

Result<void> ProcessingStore::addEnd(const RegisterEntry &entry, const Id &confirmedBy, const QDateTime &at)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.processing_end(entry, ended_on, reason, proposed_by,"
                                       " confirmed_by, confirmed_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6)"));
    insert.bind(1, entry.id).bind(2, dateText(entry.endedOn)).bind(3, entry.endReason).bind(4, entry.endProposedBy);
    return insert.bind(5, confirmedBy).bind(6, at).run();
}

Result<QString> ProcessingStore::nextNumber(int year)
{
    return nextReadableNumber(m_database, "processing_entry", u"REG"_s, year);
}

Result<QList<RegisterVersion>> ProcessingStore::versions(const Id &entry)
{
    VOICELOG_ASSIGN(
        Statement select,
        m_database.prepare("SELECT v.number, v.version_no, v.active_from, v.review_date, v.change_reason, v.author,"
                           " v.activated_by, v.activated_at, v.body, coalesce(e.ended_on, '')"
                           " FROM main.processing_version v LEFT JOIN main.processing_end e ON e.entry = v.entry"
                           " WHERE v.entry = ?1 ORDER BY v.version_no"));
    select.bind(1, entry);
    QList<RegisterVersion> versions;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return versions;
        RegisterVersion version;
        VOICELOG_ASSIGN(version.content, contentOf(select.text(8)));
        version.entryId = entry;
        version.number = select.text(0);
        version.kind = version.content.kind;
        version.title = version.content.title;
        version.versionNo = select.int32(1);
        version.activeFrom = dateOf(select.text(2));
        version.endedOn = dateOf(select.text(9)); // of the entry, until a later version follows
        version.reviewDate = dateOf(select.text(3));
        version.programmeIds = version.content.programmeIds;
        version.changeReason = select.text(4);
        version.author = select.id(5);
        version.activatedBy = select.id(6);
        version.activatedAt = select.dateTime(7);
        version.content.id = entry;
        version.content.number = version.number;
        version.content.versionNo = version.versionNo;
        version.content.activeFrom = version.activeFrom;
        version.content.author = version.author;
        if (!versions.isEmpty())
            versions.last().endedOn = version.activeFrom.addDays(-1);
        versions += version;
    }
}

Result<void> ProcessingStore::setUse(const Id &entry, const QString &userKind, const Id &userId)
{
    VOICELOG_ASSIGN(Statement insert, m_database.prepare("INSERT INTO main.processing_use(entry, user_kind, user_id)"
                                                         " VALUES(?1, ?2, ?3) ON CONFLICT DO NOTHING"));
    return insert.bind(1, entry).bind(2, userKind).bind(3, userId).run();
}

Result<void> ProcessingStore::clearUse(const Id &entry, const QString &userKind, const Id &userId)
{
    VOICELOG_ASSIGN(Statement remove, m_database.prepare("DELETE FROM main.processing_use WHERE entry = ?1"
                                                         " AND user_kind = ?2 AND user_id = ?3"));
    return remove.bind(1, entry).bind(2, userKind).bind(3, userId).run();
}

Result<QList<RegisterUse>> ProcessingStore::uses(const Id &entry)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT user_kind, user_id FROM main.processing_use"
                                                         " WHERE entry = ?1 ORDER BY user_kind, user_id"));
    select.bind(1, entry);
    QList<RegisterUse> uses;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return uses;
        uses += {select.text(0), select.id(1)};
    }
}

} // namespace voicelog
