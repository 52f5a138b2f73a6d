// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VaultRowTest.h"

#include "SearchText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype mostNumbers = 5000;
constexpr qsizetype mostInSql = 4;

} // namespace

Result<bool> VaultRowTest::programmesFit(Database &database)
{
    const auto &wanted = m_filter.source().programmes;
    if (wanted.isEmpty())
        return true;
    // A vault holds one programme, seldom a few: from one to the next by the index.
    bool any = false;
    bool all = true;
    QByteArray last;
    for (;;) {
        VOICELOG_ASSIGN(Statement select,
                        database.prepare("SELECT programme_id FROM vault.recording INDEXED BY recording_programme"
                                         " WHERE programme_id > ?1 ORDER BY programme_id LIMIT 1"));
        select.bind(1, last);
        VOICELOG_ASSIGN(const bool found, select.step());
        if (!found)
            break;
        last = select.blob(0);
        const bool fits = wanted.contains(Id::fromBytes(last));
        any = any || fits;
        all = all && fits;
    }
    m_testProgramme = !all;
    return any;
}

Result<void> VaultRowTest::findParties(Database &database, qsizetype mostPersons)
{
    if (m_filter.hasParty() && !m_partyTested) {
        SqlPart sql;
        sql.add("SELECT rowid, 1 FROM vault.person_search WHERE person_search MATCH ? LIMIT ?",
                {searchtext::ftsQuery(m_filter.partyWords()), qint64(mostPersons + 1)});
        VOICELOG_ASSIGN(const Probed found, probeKeys(database, sql, {mostPersons}));
        if (found.whole)
            m_persons = QSet<qint64>(found.keys.begin(), found.keys.end());
    }
    if (m_filter.hasNumber() && !m_numberTested) {
        SqlPart sql;
        sql.add("SELECT identifier, 1 FROM vault.person_identifier WHERE kind = 'NUMBER' AND search_key >= ?"
                " AND search_key < ? LIMIT ?",
                {m_filter.numberPrefix(), m_filter.numberPrefixEnd(), qint64(mostNumbers + 1)});
        VOICELOG_ASSIGN(const Probed found, probeKeys(database, sql, {mostNumbers}));
        if (found.whole)
            m_identifiers = QSet<qint64>(found.keys.begin(), found.keys.end());
    }
    return {};
}

std::optional<SqlPart> VaultRowTest::partyCondition(QByteArrayView table) const
{
    if (!m_persons || m_persons->isEmpty() || m_persons->size() > mostInSql)
        return std::nullopt;
    SqlPart sql;
    sql.add(" AND EXISTS (SELECT 1 FROM vault.participant AS p INDEXED BY participant_person WHERE p.recording = ");
    sql.add(table);
    sql.add(".rec AND p.person IN (");
    QByteArrayView separator;
    for (const qint64 person : *m_persons) {
        sql.add(separator);
        sql.add("?", {person});
        separator = ", ";
    }
    sql.add("))");
    return sql;
}

Result<bool> VaultRowTest::fits(Database &database, qint64 rec, bool columnsToo) const
{
    if (m_withWords && !std::ranges::binary_search(*m_withWords, rec))
        return false;
    if (columnsToo && m_filter.testedColumns() > 0) {
        VOICELOG_ASSIGN(const bool fits, columnsFit(database, rec));
        if (!fits)
            return false;
    }
    if (m_testProgramme) {
        VOICELOG_ASSIGN(const bool fits, programmeFits(database, rec));
        if (!fits)
            return false;
    }
    if (m_filter.hasRule() && !m_ruleTested) {
        VOICELOG_ASSIGN(const bool fits, ruleFits(database, rec));
        if (!fits)
            return false;
    }
    if ((m_filter.hasParty() && !m_partyTested) || (m_filter.hasNumber() && !m_numberTested)) {
        VOICELOG_ASSIGN(const bool fits, partiesFit(database, rec));
        if (!fits)
            return false;
    }
    if (m_filter.hasText() && !m_textTested)
        return textFits(database, rec, m_filter.textWords());
    return true;
}

Result<bool> VaultRowTest::columnsFit(Database &database, qint64 rec) const
{
    if (m_columns.text.isEmpty()) { // the same for every row but for its key
        m_columns.add("SELECT 1 FROM vault.recording AS r INDEXED BY ");
        m_columns.add(m_filter.narrowIndex());
        m_columns.add(" WHERE r.rec = ?", {rec});
        m_columns.add(m_filter.columnTests("r"));
    }
    m_columns.values.front() = rec;
    VOICELOG_ASSIGN(Statement select, m_columns.prepare(database));
    return select.step();
}

Result<bool> VaultRowTest::programmeFits(Database &database, qint64 rec) const
{
    VOICELOG_ASSIGN(Statement select, database.prepare("SELECT programme_id FROM vault.recording WHERE rec = ?1"));
    select.bind(1, rec);
    VOICELOG_ASSIGN(const bool found, select.step());
    return found && m_filter.source().programmes.contains(select.id(0));
}

Result<bool> VaultRowTest::ruleFits(Database &database, qint64 rec) const
{
    VOICELOG_ASSIGN(Statement select,
                    database.prepare("SELECT 1 FROM vault.rule_failing WHERE rule = ?1 AND recording = ?2"));
    select.bind(1, m_filter.source().failingRule).bind(2, rec);
    return select.step();
}

Result<bool> VaultRowTest::textFits(Database &database, qint64 rec, const QStringList &words)
{
    // The index's own table of texts: a look-up by key, without opening the index.
    VOICELOG_ASSIGN(Statement select, database.prepare("SELECT c0 FROM vault.search_content WHERE id = ?1"));
    select.bind(1, rec);
    VOICELOG_ASSIGN(const bool found, select.step());
    return found && searchtext::matches(select.text(0), words);
}

Result<bool> VaultRowTest::partiesFit(Database &database, qint64 rec) const
{
    VOICELOG_ASSIGN(Statement select,
                    database.prepare("SELECT person, identifier FROM vault.participant WHERE recording = ?1"));
    select.bind(1, rec);
    bool party = !m_filter.hasParty() || m_partyTested;
    bool number = !m_filter.hasNumber() || m_numberTested;
    while (!party || !number) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return false;
        if (!party && !select.isNull(0)) {
            VOICELOG_ASSIGN(party, personFits(database, select.int64(0)));
        }
        if (!number && !select.isNull(1)) {
            VOICELOG_ASSIGN(number, numberFits(database, select.int64(1)));
        }
    }
    return true;
}

Result<bool> VaultRowTest::personFits(Database &database, qint64 person) const
{
    if (m_persons)
        return m_persons->contains(person);
    VOICELOG_ASSIGN(Statement select, database.prepare("SELECT name_folded FROM vault.person WHERE person = ?1"));
    select.bind(1, person);
    VOICELOG_ASSIGN(const bool found, select.step());
    return found && searchtext::matches(select.text(0), m_filter.partyWords());
}

Result<bool> VaultRowTest::numberFits(Database &database, qint64 identifier) const
{
    if (m_identifiers)
        return m_identifiers->contains(identifier);
    VOICELOG_ASSIGN(Statement select,
                    database.prepare("SELECT search_key FROM vault.person_identifier WHERE identifier = ?1"));
    select.bind(1, identifier);
    VOICELOG_ASSIGN(const bool found, select.step());
    return found && select.text(0).startsWith(m_filter.numberPrefix());
}

} // namespace voicelog
