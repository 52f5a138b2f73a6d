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

QString linesText(const QStringList &lines)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(lines)).toJson(QJsonDocument::Compact));
}

QStringList linesFrom(const QString &text)
{
    QStringList lines;
    const auto array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &line : array)
        lines += line.toString();
    return lines;
}

} // namespace

Result<QList<Programme>> ProgrammeStore::programmes()
{
    VOICELOG_ASSIGN(
        Statement select,
        m_database.prepare("SELECT id, vault_id, number, name, code, purpose, lines, created_at, created_by,"
                           " closed_at, version FROM main.programme ORDER BY number"));
    QList<Programme> list;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return list;
        Programme programme;
        programme.id = select.id(0);
        programme.vaultId = select.id(1);
        programme.number = select.text(2);
        programme.name = select.text(3);
        programme.code = select.text(4);
        programme.purpose = purposeFromId(select.text(5)).value_or(Purpose::Quality);
        programme.lines = linesFrom(select.text(6));
        programme.createdAt = select.dateTime(7);
        programme.createdBy = select.id(8);
        programme.closedAt = select.dateTime(9);
        programme.version = select.int32(10);
        list += programme;
    }
}

Result<void> ProgrammeStore::add(const Programme &p)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.programme (id, vault_id, number, name, code, purpose, lines,"
                                       " created_at, created_by, version)"
                                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"));
    insert.bind(1, p.id).bind(2, p.vaultId).bind(3, p.number).bind(4, p.name).bind(5, p.code);
    insert.bind(6, purposeId(p.purpose)).bind(7, linesText(p.lines)).bind(8, p.createdAt).bind(9, p.createdBy);
    return insert.bind(10, p.version).run();
}

Result<void> ProgrammeStore::close(const Programme &programme, const QDateTime &at)
{
    VOICELOG_ASSIGN(Statement update, m_database.prepare("UPDATE main.programme SET closed_at = ?3, version ="
                                                         " version + 1 WHERE id = ?1 AND version = ?2"));
    VOICELOG_TRY(update.bind(1, programme.id).bind(2, programme.version).bind(3, at).run());
    if (m_database.changes() == 1)
        return {};
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT version FROM main.programme WHERE id = ?1"));
    select.bind(1, programme.id);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return fail(errors::NotFound, {{u"what"_s, u"programme"_s}, {u"id"_s, programme.id.toString()}});
    return fail(errors::Conflict, {{u"what"_s, u"programme"_s},
                                   {u"id"_s, programme.id.toString()},
                                   {u"yours"_s, programme.version},
                                   {u"theirs"_s, select.int32(0)}});
}

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
