// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestStore.h"

#include "RequestErrors.h"
#include "RequestPause.h"

#include <archive/NumberSeries.h>
#include <base/BaseErrors.h>
#include <base/FieldReader.h>
#include <retention/PauseStore.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr const char *entryColumns = "SELECT id, number, kind, state, received_on, due_on, due_unpaused_on, target_on,"
                                     " asked_on, ended_on, version, pauses, extended, file_destroyed_on FROM"
                                     " main.data_request";

std::optional<QString> requestDay(QDate date)
{
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

QDate requestDate(const Statement &row, int column) { return QDate::fromString(row.text(column), Qt::ISODate); }

Result<RequestEntry> requestEntryOf(const Statement &row)
{
    RequestEntry entry;
    entry.id = row.id(0);
    entry.number = row.text(1);
    entry.kind = valueIn<RequestKind>(requestKindIds, row.text(2)).value_or(RequestKind::Access);
    entry.state = valueIn<RequestState>(requestStateIds, row.text(3)).value_or(RequestState::Received);
    entry.receivedOn = requestDate(row, 4);
    entry.dueOn = requestDate(row, 5);
    entry.dueUnpausedOn = requestDate(row, 6);
    entry.targetOn = requestDate(row, 7);
    entry.askedOn = requestDate(row, 8);
    entry.endedOn = requestDate(row, 9);
    entry.version = row.int32(10);
    VOICELOG_ASSIGN(entry.pauses, DataRequest::pausesFromJson(QJsonDocument::fromJson(row.text(11).toUtf8()).array()));
    entry.extended = row.int32(12) != 0;
    entry.fileDestroyedOn = row.isNull(13) ? QDate() : requestDate(row, 13);
    return entry;
}

QString pausesText(const DataRequest &request)
{
    return QString::fromUtf8(QJsonDocument(DataRequest::pausesJson(request.pauses)).toJson(QJsonDocument::Compact));
}

QString bodyOf(const DataRequest &request)
{
    return QString::fromUtf8(QJsonDocument(request.toJson()).toJson(QJsonDocument::Compact));
}

std::unexpected<Error> noSuchRequest(const QString &what)
{
    return fail(errors::NotFound, {{u"what"_s, u"request"_s}, {u"id"_s, what}});
}

} // namespace

QJsonObject RequestEntry::toJson() const
{
    QJsonObject json{{u"id"_s, id.toString()},
                     {u"number"_s, number},
                     {u"kind"_s, QString(idIn(requestKindIds, kind))},
                     {u"state"_s, QString(idIn(requestStateIds, state))},
                     {u"version"_s, version}};
    putDate(json, "receivedOn"_L1, receivedOn);
    putDate(json, "dueOn"_L1, dueOn);
    putDate(json, "dueUnpausedOn"_L1, dueUnpausedOn);
    putDate(json, "targetOn"_L1, targetOn);
    putDate(json, "askedOn"_L1, askedOn);
    putDate(json, "endedOn"_L1, endedOn);
    putDate(json, "fileDestroyedOn"_L1, fileDestroyedOn);
    return json;
}

Result<QString> RequestStore::nextNumber(RequestKind kind, int year)
{
    return nextReadableNumber(m_database, "data_request", kind == RequestKind::Access ? u"SAR"_s : u"RGT"_s, year);
}

Result<void> RequestStore::add(const DataRequest &request, const AccessDeadline &deadline)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.data_request (id, number, kind, state, received_on, due_on,"
                                       " due_unpaused_on, target_on, asked_on, ended_on, version, created_at,"
                                       " created_by, updated_at, updated_by, pauses, extended) VALUES (?1, ?2, ?3, ?4,"
                                       " ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?12, ?13, ?14, ?15)"));
    insert.bind(1, request.id).bind(2, request.number).bind(3, idIn(requestKindIds, request.kind));
    insert.bind(4, idIn(requestStateIds, request.state)).bind(5, requestDay(request.receivedOn));
    insert.bind(6, requestDay(request.dueOn(deadline))).bind(7, requestDay(deadline.dueDateUnpaused));
    insert.bind(8, requestDay(deadline.internalTarget)).bind(9, requestDay(request.waitsSince()));
    insert.bind(10, requestDay(request.endedOn)).bind(11, request.version).bind(12, request.createdAt);
    insert.bind(13, request.createdBy).bind(14, pausesText(request)).bind(15, request.extension ? 1 : 0);
    VOICELOG_TRY(insert.run());
    VOICELOG_ASSIGN(Statement file, m_database.prepare("INSERT INTO vault.request_file (id, body) VALUES (?1, ?2)"));
    VOICELOG_TRY(file.bind(1, request.id).bind(2, bodyOf(request)).run());
    VOICELOG_TRY(PauseStore(m_database).set(request.number, pausesBeforeSearch(request, false)));
    return addTurn(request, request.receivedOn);
}

Result<void> RequestStore::update(const DataRequest &request, const AccessDeadline &deadline, QDate on)
{
    VOICELOG_ASSIGN(const RequestEntry before, entry(request.id.toString()));
    VOICELOG_ASSIGN(Statement change,
                    m_database.prepare("UPDATE main.data_request SET state = ?3, due_on = ?4, due_unpaused_on = ?5,"
                                       " target_on = ?6, asked_on = ?7, ended_on = ?8, version = ?2, updated_at = ?9,"
                                       " updated_by = ?10, pauses = ?11, extended = ?12, received_on = ?13"
                                       " WHERE id = ?1 AND version = ?2 - 1"));
    change.bind(1, request.id).bind(2, request.version).bind(3, idIn(requestStateIds, request.state));
    change.bind(4, requestDay(request.dueOn(deadline))).bind(5, requestDay(deadline.dueDateUnpaused));
    change.bind(6, requestDay(deadline.internalTarget)).bind(7, requestDay(request.waitsSince()));
    change.bind(8, requestDay(request.endedOn)).bind(9, request.updatedAt).bind(10, request.updatedBy);
    change.bind(11, pausesText(request)).bind(12, request.extension ? 1 : 0).bind(13, requestDay(request.receivedOn));
    VOICELOG_TRY(change.run());
    if (m_database.changes() != 1) {
        return fail(errors::Conflict, {{u"what"_s, u"request"_s},
                                       {u"id"_s, request.id.toString()},
                                       {u"yours"_s, request.version - 1},
                                       {u"theirs"_s, before.version}});
    }
    VOICELOG_ASSIGN(Statement file, m_database.prepare("UPDATE vault.request_file SET body = ?2 WHERE id = ?1"));
    VOICELOG_TRY(file.bind(1, request.id).bind(2, bodyOf(request)).run());
    if (!isOpen(request.state)) // what it was about is known, or it is about nothing any more
        VOICELOG_TRY(PauseStore(m_database).set(request.number, {}));
    return before.state == request.state ? Result<void>() : addTurn(request, on);
}

Result<void> RequestStore::addTurn(const DataRequest &request, QDate on)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.data_request_turn (request, seq, on_date, state, at,"
                                       " by_account) VALUES (?1, (SELECT coalesce(max(seq), 0) + 1 FROM"
                                       " main.data_request_turn WHERE request = ?1), ?2, ?3, ?4, ?5)"));
    insert.bind(1, request.id).bind(2, requestDay(on)).bind(3, idIn(requestStateIds, request.state));
    return insert.bind(4, request.updatedAt).bind(5, request.updatedBy).run();
}

Result<QList<RequestEntry>> RequestStore::entries()
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare(QByteArray(entryColumns) + " ORDER BY received_on DESC, number DESC"));
    QList<RequestEntry> entries;
    while (true) {
        VOICELOG_ASSIGN(const bool found, select.step());
        if (!found)
            return entries;
        VOICELOG_ASSIGN(const RequestEntry entry, requestEntryOf(select));
        entries += entry;
    }
}

Result<RequestEntry> RequestStore::entry(const QString &idOrNumber)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(QByteArray(entryColumns) + " WHERE number = ?1 OR id = ?2"));
    VOICELOG_ASSIGN(const bool found, select.bind(1, idOrNumber).bind(2, Id::fromString(idOrNumber)).step());
    if (!found)
        return noSuchRequest(idOrNumber);
    return requestEntryOf(select);
}

Result<QList<RequestTurn>> RequestStore::turns(const Id &id)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT on_date, state, at, by_account FROM"
                                                         " main.data_request_turn WHERE request = ?1 ORDER BY seq"));
    select.bind(1, id);
    return select.all<RequestTurn>([&] {
        return RequestTurn{requestDate(select, 0),
                           valueIn<RequestState>(requestStateIds, select.text(1)).value_or(RequestState::Received),
                           select.dateTime(2), select.id(3)};
    });
}

Result<DataRequest> RequestStore::request(const Id &id)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT f.body, r.number, r.version, r.created_at, r.created_by, r.updated_at,"
                                       " r.updated_by FROM vault.request_file AS f JOIN main.data_request AS r"
                                       " ON r.id = f.id WHERE f.id = ?1"));
    VOICELOG_ASSIGN(const bool found, select.bind(1, id).step());
    if (!found) {
        VOICELOG_ASSIGN(const RequestEntry known, entry(id.toString()));
        if (known.fileDestroyedOn.isValid())
            return fail(errors::FileDestroyed, {{u"number"_s, known.number}, {u"date"_s, known.fileDestroyedOn}});
        return noSuchRequest(id.toString());
    }
    VOICELOG_ASSIGN(DataRequest request,
                    DataRequest::fromJson(QJsonDocument::fromJson(select.text(0).toUtf8()).object()));
    request.id = id;
    request.number = select.text(1);
    request.version = select.int32(2);
    request.createdAt = select.dateTime(3);
    request.createdBy = select.id(4);
    request.updatedAt = select.dateTime(5);
    request.updatedBy = select.id(6);
    return request;
}

Result<void> RequestStore::destroyFile(const Id &id, QDate on)
{
    VOICELOG_ASSIGN(Statement remove, m_database.prepare("DELETE FROM vault.request_file WHERE id = ?1"));
    VOICELOG_TRY(remove.bind(1, id).run());
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare("UPDATE main.data_request SET file_destroyed_on = ?2 WHERE id = ?1"));
    return update.bind(1, id).bind(2, requestDay(on)).run();
}

} // namespace voicelog
