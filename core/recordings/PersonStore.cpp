// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PersonStore.h"

#include "PhoneNumber.h"
#include "SearchText.h"

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr QLatin1StringView numberKind{"NUMBER"};
constexpr QLatin1StringView agentNameKind{"AGENT_NAME"};
/// In place of the words of a name: somebody without one, whose number others have too, and who gets none of theirs
/// when they are gone. SQL writes it char(1).
constexpr QLatin1StringView oneOfSeveral{"\x01"};

bool worksHere(ParticipantRole role) { return role == ParticipantRole::Agent || role == ParticipantRole::Supervisor; }

} // namespace

Result<QList<qint64>> PersonStore::setParticipants(qint64 rec, const QList<Participant> &participants)
{
    VOICELOG_ASSIGN(const QList<qint64> before, personsIn(rec));
    VOICELOG_ASSIGN(Statement clear, m_database.prepare("DELETE FROM vault.participant WHERE recording = ?1"));
    VOICELOG_TRY(clear.bind(1, rec).run());
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO vault.participant (recording, seq, role, person, identifier,"
                                       " channel, joined_ms, left_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
    int seq = 0;
    QList<qint64> renamed;
    for (const auto &participant : participants) {
        VOICELOG_ASSIGN(const Known known, personOf(participant, renamed));
        insert.bind(1, rec).bind(2, seq++).bind(3, enumId(participant.role));
        insert.bind(4, known.person ? std::optional(known.person) : std::nullopt);
        insert.bind(5, known.identifier ? std::optional(known.identifier) : std::nullopt);
        insert.bind(6, participant.channel).bind(7, participant.joinedMs).bind(8, participant.leftMs);
        VOICELOG_TRY(insert.run());
    }
    for (const qint64 person : before)
        VOICELOG_TRY(removeIfUnused(person));
    renamed.removeAll(rec);
    return renamed;
}

Result<QList<Participant>> PersonStore::participants(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT p.role, n.id, n.name, i.value, p.channel, p.joined_ms, p.left_ms"
                                       " FROM vault.participant p"
                                       " LEFT JOIN vault.person n ON n.person = p.person"
                                       " LEFT JOIN vault.person_identifier i ON i.identifier = p.identifier"
                                       " WHERE p.recording = ?1 ORDER BY p.seq"));
    select.bind(1, rec);
    QList<Participant> list;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return list;
        Participant participant;
        participant.role = enumFromId<ParticipantRole>(select.text(0)).value_or(ParticipantRole::Third);
        participant.personId = select.id(1);
        participant.name = select.text(2);
        participant.number = select.text(3);
        participant.channel = select.int32(4);
        if (!select.isNull(5))
            participant.joinedMs = select.int64(5);
        if (!select.isNull(6))
            participant.leftMs = select.int64(6);
        list += participant;
    }
}

Result<PersonStore::Known> PersonStore::personOf(const Participant &participant, QList<qint64> &renamed)
{
    const QString name = participant.name.simplified();
    const QString number = normalizedNumber(participant.number);
    const QString folded = searchtext::folded(name);
    if (name.isEmpty() && number.isEmpty())
        return Known();
    bool isOneOfSeveral = false;
    const bool byName = number.isEmpty() && worksHere(participant.role) && !folded.isEmpty();
    if (!number.isEmpty() || byName) {
        const auto kind = byName ? agentNameKind : numberKind;
        VOICELOG_ASSIGN(const Found found, find(kind, byName ? folded : number, folded));
        if (found.known) {
            if (!name.isEmpty())
                VOICELOG_TRY(namePerson(found.known->person, name, folded, renamed));
            return byName ? Known{found.known->person, 0} : *found.known;
        }
        isOneOfSeveral = name.isEmpty() && found.several;
    }
    Known known;
    VOICELOG_ASSIGN(known.person, addPerson(name, isOneOfSeveral ? QString(oneOfSeveral) : folded));
    if (byName) {
        VOICELOG_TRY(addIdentifier(known.person, agentNameKind, folded));
    } else if (!number.isEmpty()) {
        VOICELOG_ASSIGN(known.identifier, addIdentifier(known.person, numberKind, number));
    }
    return known;
}

Result<PersonStore::Found> PersonStore::find(QLatin1StringView kind, const QString &value, const QString &folded)
{
    const auto named = [&](QByteArrayView which) -> Result<QList<Known>> {
        VOICELOG_ASSIGN(Statement select,
                        m_database.prepare("SELECT i.person, i.identifier FROM vault.person_identifier i"
                                           " JOIN vault.person p ON p.person = i.person WHERE i.value"
                                           " = ?1 AND i.kind = ?2 AND p.name_folded " +
                                           which.toByteArray() + " ORDER BY p.person LIMIT 2"));
        select.bind(1, value).bind(2, kind).bind(3, folded);
        return select.all<Known>([&] { return Known{select.int64(0), select.int64(1)}; });
    };
    VOICELOG_ASSIGN(const QList<Known> same, named(folded.isEmpty() ? "IN (?3, char(1))" : "= ?3"));
    if (!same.isEmpty())
        return Found{same.first()};
    VOICELOG_ASSIGN(const QList<Known> others, named("NOT IN ('', ?3)"));
    // Without a name it is whoever alone has the number.
    if (folded.isEmpty())
        return others.size() == 1 ? Found{others.first()} : Found{{}, !others.isEmpty()};
    if (!others.isEmpty())
        return Found{};
    VOICELOG_ASSIGN(const QList<Known> nameless, named("= '' AND ?3 <> ''"));
    return nameless.isEmpty() ? Found{} : Found{nameless.first()};
}

Result<qint64> PersonStore::addPerson(const QString &name, const QString &folded)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO vault.person (id, name, name_folded) VALUES (?1, ?2, ?3)"));
    VOICELOG_TRY(insert.bind(1, Id::create(m_clock)).bind(2, name).bind(3, folded).run());
    const qint64 person = m_database.lastInsertRowId();
    if (!name.isEmpty() && !folded.isEmpty()) {
        VOICELOG_ASSIGN(Statement search,
                        m_database.prepare("INSERT INTO vault.person_search (rowid, name) VALUES (?1, ?2)"));
        VOICELOG_TRY(search.bind(1, person).bind(2, folded).run());
    }
    return person;
}

Result<void> PersonStore::namePerson(qint64 person, const QString &name, const QString &folded, QList<qint64> &renamed)
{
    VOICELOG_ASSIGN(Statement update, m_database.prepare("UPDATE vault.person SET name = ?2, name_folded = ?3"
                                                         " WHERE person = ?1 AND name = ''"));
    VOICELOG_TRY(update.bind(1, person).bind(2, name).bind(3, folded).run());
    if (m_database.changes() == 0 || folded.isEmpty())
        return {};
    VOICELOG_ASSIGN(Statement search,
                    m_database.prepare("INSERT INTO vault.person_search (rowid, name) VALUES (?1, ?2)"));
    VOICELOG_TRY(search.bind(1, person).bind(2, folded).run());
    VOICELOG_ASSIGN(Statement others,
                    m_database.prepare("SELECT DISTINCT recording FROM vault.participant WHERE person = ?1"));
    others.bind(1, person);
    for (;;) {
        VOICELOG_ASSIGN(const bool more, others.step());
        if (!more)
            return {};
        renamed += others.int64(0);
    }
}

Result<qint64> PersonStore::addIdentifier(qint64 person, QLatin1StringView kind, const QString &value)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO vault.person_identifier (person, kind, value, search_key)"
                                       " VALUES (?1, ?2, ?3, ?4)"));
    const QString key = kind == numberKind ? numberSearchKey(value) : QString();
    VOICELOG_TRY(insert.bind(1, person).bind(2, kind).bind(3, value).bind(4, key).run());
    return m_database.lastInsertRowId();
}

Result<QList<qint64>> PersonStore::personsIn(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT DISTINCT person FROM vault.participant"
                                                         " WHERE recording = ?1 AND person IS NOT NULL"));
    select.bind(1, rec);
    QList<qint64> list;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return list;
        list += select.int64(0);
    }
}

Result<void> PersonStore::removeIfUnused(qint64 person)
{
    VOICELOG_ASSIGN(Statement remove, m_database.prepare("DELETE FROM vault.person WHERE person = ?1 AND NOT EXISTS"
                                                         " (SELECT 1 FROM vault.participant WHERE person = ?1)"));
    VOICELOG_TRY(remove.bind(1, person).run());
    if (m_database.changes() == 0)
        return {};
    return m_database.deleteFromIndex("person_search", {{person}});
}

} // namespace voicelog
