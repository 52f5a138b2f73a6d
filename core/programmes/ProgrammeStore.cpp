// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammeStore.h"

#include <archive/NumberSeries.h>
#include <base/BaseErrors.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr const char *programmeColumns = "SELECT id, vault_id, number, name, code, purpose, lines, created_at,"
                                         " created_by, closed_at, version, state, updated_at, updated_by, body"
                                         " FROM main.programme";

QString linesText(const QStringList &lines)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(lines)).toJson(QJsonDocument::Compact));
}

// The columns of version 1 lead: a programme made then has an empty body.
Result<Programme> programmeFrom(const Statement &select)
{
    QJsonObject body = bodyFrom(select.text(14));
    body.insert("name"_L1, select.text(3));
    body.insert("code"_L1, select.text(4));
    body.insert("purpose"_L1, select.text(5));
    body.insert("lines"_L1, QJsonDocument::fromJson(select.text(6).toUtf8()).array());
    VOICELOG_ASSIGN(Programme programme, Programme::fromJson(body));
    programme.id = select.id(0);
    programme.vaultId = select.id(1);
    programme.number = select.text(2);
    programme.createdAt = select.dateTime(7);
    programme.createdBy = select.id(8);
    programme.closedAt = select.dateTime(9);
    programme.version = select.int32(10);
    programme.state = valueIn<ProgrammeState>(programmeStateIds, select.text(11)).value_or(ProgrammeState::Draft);
    programme.updatedAt = select.dateTime(12);
    programme.updatedBy = select.id(13);
    return programme;
}

} // namespace

Result<QList<Programme>> ProgrammeStore::programmes()
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(QByteArray(programmeColumns) + " ORDER BY number"));
    QList<Programme> list;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return list;
        VOICELOG_ASSIGN(Programme programme, programmeFrom(select));
        list.append(std::move(programme));
    }
}

Result<Programme> ProgrammeStore::programme(const Id &id)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(QByteArray(programmeColumns) + " WHERE id = ?1"));
    select.bind(1, id);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return fail(errors::NotFound, {{u"what"_s, u"programme"_s}, {u"id"_s, id.toString()}});
    return programmeFrom(select);
}

Result<Programme> ProgrammeStore::programmeAt(const Id &id, int version)
{
    VOICELOG_ASSIGN(Programme found, programme(id));
    if (found.version != version)
        return table().notUpdated(id, version);
    return found;
}

Result<void> ProgrammeStore::add(const Programme &p)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.programme (id, vault_id, number, name, code, purpose, lines,"
                                       " created_at, created_by, version, state, start_date, updated_at, updated_by,"
                                       " body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,"
                                       " ?15)"));
    insert.bind(1, p.id).bind(2, p.vaultId).bind(3, p.number).bind(4, p.name).bind(5, p.code);
    insert.bind(6, purposeId(p.purpose)).bind(7, linesText(p.lines)).bind(8, p.createdAt).bind(9, p.createdBy);
    insert.bind(10, p.version).bind(11, idIn(programmeStateIds, p.state));
    insert.bind(12, p.startDate.toString(Qt::ISODate)).bind(13, p.updatedAt).bind(14, p.updatedBy);
    VOICELOG_TRY(insert.bind(15, bodyText(p.toJson())).run());
    return table().addVersion(p.id, {p.version, p.updatedAt, p.updatedBy, p.toJson()});
}

Result<void> ProgrammeStore::update(const Programme &p)
{
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare("UPDATE main.programme SET version = ?2, name = ?3, purpose = ?4, lines = ?5,"
                                       " closed_at = ?6, state = ?7, start_date = ?8, updated_at = ?9,"
                                       " updated_by = ?10, body = ?11 WHERE id = ?1 AND version = ?2 - 1"));
    update.bind(1, p.id).bind(2, p.version).bind(3, p.name).bind(4, purposeId(p.purpose)).bind(5, linesText(p.lines));
    update.bind(6, p.closedAt).bind(7, idIn(programmeStateIds, p.state)).bind(8, p.startDate.toString(Qt::ISODate));
    VOICELOG_TRY(update.bind(9, p.updatedAt).bind(10, p.updatedBy).bind(11, bodyText(p.toJson())).run());
    if (m_database.changes() != 1)
        return table().notUpdated(p.id, p.version - 1);
    return table().addVersion(p.id, {p.version, p.updatedAt, p.updatedBy, p.toJson()});
}

Result<QList<ProgrammeTurn>> ProgrammeStore::turns(const Id &programme)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT seq, from_date, state, reason, at, by_account FROM"
                                                         " main.programme_turn WHERE programme = ?1 ORDER BY seq"));
    select.bind(1, programme);
    QList<ProgrammeTurn> turns;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return turns;
        turns.append({select.int32(0), QDate::fromString(select.text(1), Qt::ISODate),
                      valueIn<ProgrammeState>(programmeStateIds, select.text(2)).value_or(ProgrammeState::Draft),
                      select.text(3), select.dateTime(4), select.id(5)});
    }
}

Result<void> ProgrammeStore::addTurn(const Id &programme, const ProgrammeTurn &turn)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.programme_turn (programme, seq, from_date, state, reason, at,"
                                       " by_account) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    insert.bind(1, programme).bind(2, turn.seq).bind(3, turn.from.toString(Qt::ISODate));
    insert.bind(4, idIn(programmeStateIds, turn.state)).bind(5, turn.reason).bind(6, turn.at);
    return insert.bind(7, turn.by).run();
}

Result<QList<RecordVersion>> ProgrammeStore::versions(const Id &programme) { return table().versions(programme); }

Result<QString> ProgrammeStore::nextNumber(int year)
{
    return nextReadableNumber(m_database, "programme", u"PRG"_s, year);
}

Result<bool> ProgrammeStore::isCodeTaken(const QString &code)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT 1 FROM main.programme WHERE code = ?1"));
    select.bind(1, code);
    return select.step();
}

} // namespace voicelog
