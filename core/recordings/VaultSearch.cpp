// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VaultSearch.h"

#include "SearchText.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype mostParties = 5000;

QString endOfPrefix(const QString &digits) { return digits + u':'; } // the character after '9'

} // namespace

void VaultSearch::startAfter(const ListPlace &place, bool inclusive)
{
    m_after = place;
    m_inclusive = inclusive;
}

Result<QList<ListPlace>> VaultSearch::next(Database &database, int count)
{
    if (m_way == Way::Undecided)
        VOICELOG_TRY(decide(database));
    switch (m_way) {
    case Way::Gathered:
        return nextGathered(database, count);
    case Way::Index:
    case Way::FullText:
        return nextWalked(database, count);
    case Way::Undecided:
    case Way::Nothing:
        break;
    }
    return QList<ListPlace>();
}

Result<void> VaultSearch::decide(Database &database)
{
    m_way = Way::Nothing;
    if (m_filter.matchesNothing())
        return {};
    VOICELOG_ASSIGN(const bool programmes, programmesFit(database));
    if (!programmes)
        return {};
    m_way = Way::Index;
    VOICELOG_TRY(measure(database));
    VOICELOG_TRY(findParties(database));
    VOICELOG_ASSIGN(bool gathered, gatherByWords(database));
    if (!gathered) {
        VOICELOG_ASSIGN(gathered, gatherByColumn(database));
    }
    if (!gathered && m_filter.hasText() && m_order.by == RecordingSort::StartedAt) {
        m_way = Way::FullText;
        m_textTested = true;
    }
    return {};
}

Result<bool> VaultSearch::programmesFit(Database &database)
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

Result<void> VaultSearch::measure(Database &database)
{
    // The highest key of the media is about the number of recordings, and costs one look.
    VOICELOG_ASSIGN(Statement select, database.prepare("SELECT max(media) FROM vault.media"));
    VOICELOG_TRY(select.step());
    const double root = std::sqrt(double(select.int64(0)));
    m_fewByWords = std::clamp(qsizetype(4 * root), qsizetype(100), qsizetype(4000));
    m_fewByColumn = std::clamp(qsizetype(root), qsizetype(50), qsizetype(1000));
    return {};
}

Result<void> VaultSearch::findParties(Database &database)
{
    std::vector<qint64> found;
    if (m_filter.hasParty()) {
        SqlPart sql;
        sql.add("SELECT rowid, 1 FROM vault.person_search WHERE person_search MATCH ? LIMIT ?",
                {searchtext::ftsQuery(m_filter.partyWords()), qint64(mostParties + 1)});
        VOICELOG_ASSIGN(const bool few, probe(database, sql, mostParties, found));
        if (few)
            m_persons = QSet<qint64>(found.begin(), found.end());
    }
    if (m_filter.hasNumber()) {
        SqlPart sql;
        sql.add("SELECT identifier, 1 FROM vault.person_identifier WHERE kind = 'NUMBER' AND search_key >= ?"
                " AND search_key < ? LIMIT ?",
                {m_filter.numberPrefix(), endOfPrefix(m_filter.numberPrefix()), qint64(mostParties + 1)});
        VOICELOG_ASSIGN(const bool few, probe(database, sql, mostParties, found));
        if (few)
            m_identifiers = QSet<qint64>(found.begin(), found.end());
    }
    return {};
}

Result<bool> VaultSearch::probe(Database &database, const SqlPart &sql, qsizetype limit, std::vector<qint64> &found)
{
    found.clear();
    VOICELOG_ASSIGN(Statement select, sql.prepare(database));
    for (qsizetype rows = 0;; ++rows) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return true;
        if (rows >= limit)
            return false;
        if (select.boolean(1))
            found.push_back(select.int64(0));
    }
}

Result<bool> VaultSearch::gatherByWords(Database &database)
{
    std::vector<qint64> found;
    bool few = false;
    if (m_filter.hasNumber()) {
        VOICELOG_ASSIGN(few, probe(database, numberProbe(m_fewByWords), m_fewByWords, found));
        m_numberTested = few;
    }
    if (!few && m_filter.hasParty()) {
        VOICELOG_ASSIGN(few, probe(database, partyProbe(m_fewByWords), m_fewByWords, found));
        m_partyTested = few;
    }
    // In order of time the full-text index gives what is wanted without a look ahead.
    if (!few && m_filter.hasText() && m_order.by != RecordingSort::StartedAt) {
        VOICELOG_ASSIGN(few, probe(database, textProbe(m_fewByWords), m_fewByWords, found));
        m_textTested = few;
    }
    if (few)
        VOICELOG_TRY(sortGathered(database, std::move(found)));
    return few;
}

Result<bool> VaultSearch::gatherByColumn(Database &database)
{
    const auto &source = m_filter.source();
    const bool byTime = m_order.by == RecordingSort::StartedAt;
    const bool hasDuration = source.minDurationMs || source.maxDurationMs;
    // One column alone in order of time is an index of its own: nothing to gain.
    if (m_filter.testedColumns() == 0 || (byTime && m_filter.testedColumns() == 1 && !hasDuration))
        return false;
    QList<SqlPart> probes;
    if (!source.line.isEmpty())
        probes += columnProbe("recording_line", "line = ?", source.line, m_fewByColumn);
    if (source.state)
        probes += columnProbe("recording_state", "state = ?", QString(enumId(*source.state)), m_fewByColumn);
    if (source.direction)
        probes +=
            columnProbe("recording_direction", "direction = ?", QString(enumId(*source.direction)), m_fewByColumn);
    if (source.minDurationMs)
        probes += columnProbe("recording_duration", "duration_ms >= ?", *source.minDurationMs, m_fewByColumn);
    if (source.maxDurationMs)
        probes += columnProbe("recording_duration", "duration_ms <= ?", *source.maxDurationMs, m_fewByColumn);
    for (const auto &sql : std::as_const(probes)) {
        std::vector<qint64> found;
        VOICELOG_ASSIGN(const bool few, probe(database, sql, m_fewByColumn, found));
        if (few) {
            VOICELOG_TRY(sortGathered(database, std::move(found)));
            return true;
        }
    }
    return false;
}

SqlPart VaultSearch::textProbe(qsizetype limit) const
{
    SqlPart sql;
    sql.add("SELECT rowid, 1 FROM vault.search WHERE search MATCH ?", {searchtext::ftsQuery(m_filter.textWords())});
    if (m_filter.source().from.isValid())
        sql.add(" AND rowid >= ?", {m_filter.firstRec()});
    if (m_filter.source().until.isValid())
        sql.add(" AND rowid < ?", {m_filter.endRec()});
    sql.add(" LIMIT ?", {qint64(limit + 1)});
    return sql;
}

SqlPart VaultSearch::numberProbe(qsizetype limit) const
{
    SqlPart sql;
    sql.add("SELECT p.recording, 1 FROM vault.person_identifier AS i CROSS JOIN vault.participant AS p"
            " ON p.identifier = i.identifier WHERE i.kind = 'NUMBER' AND i.search_key >= ? AND i.search_key < ?"
            " LIMIT ?",
            {m_filter.numberPrefix(), endOfPrefix(m_filter.numberPrefix()), qint64(limit + 1)});
    return sql;
}

SqlPart VaultSearch::partyProbe(qsizetype limit) const
{
    SqlPart sql;
    sql.add("SELECT p.recording, 1 FROM vault.person_search AS s CROSS JOIN vault.participant AS p"
            " ON p.person = s.rowid WHERE s.person_search MATCH ? LIMIT ?",
            {searchtext::ftsQuery(m_filter.partyWords()), qint64(limit + 1)});
    return sql;
}

SqlPart VaultSearch::columnProbe(QByteArrayView index, QByteArrayView condition, const SqlPart::Value &value,
                                 qsizetype limit) const
{
    // The inner select reads the index alone and stops at the limit; the outer tests the other columns it carries.
    SqlPart sql;
    sql.add("SELECT r.rec, 1");
    sql.add(m_filter.columnTests("r"));
    sql.add(" FROM (SELECT rec, line, direction, state, duration_ms FROM vault.recording INDEXED BY ");
    sql.add(index);
    sql.add(" WHERE ");
    sql.add(condition, {value});
    sql.add(" LIMIT ?) AS r", {qint64(limit + 1)});
    return sql;
}

QByteArray VaultSearch::valueColumn() const
{
    switch (m_order.by) {
    case RecordingSort::StartedAt:
        return "rec";
    case RecordingSort::Duration:
        return "duration_ms";
    case RecordingSort::Number:
        return "number";
    case RecordingSort::Line:
        return "line";
    }
    return "rec";
}

ListPlace VaultSearch::placeOf(const Statement &row) const
{
    ListPlace place;
    place.rec = row.int64(0);
    if (m_order.by == RecordingSort::Duration)
        place.number = row.int64(1);
    else if (m_order.by != RecordingSort::StartedAt)
        place.text = row.text(1);
    return place;
}

Result<void> VaultSearch::sortGathered(Database &database, std::vector<qint64> found)
{
    m_way = Way::Gathered;
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    if (m_order.by == RecordingSort::StartedAt) {
        for (const qint64 rec : found)
            m_gathered.push_back(ListPlace{0, {}, rec});
    } else {
        SqlPart sql;
        sql.add("SELECT rec, " + valueColumn() + " FROM vault.recording INDEXED BY recording_start WHERE rec = ?1");
        VOICELOG_ASSIGN(Statement select, sql.prepare(database));
        for (const qint64 rec : found) {
            select.bind(1, rec);
            VOICELOG_ASSIGN(const bool there, select.step());
            if (there)
                m_gathered.push_back(placeOf(select));
            select.reset();
        }
        std::ranges::sort(m_gathered);
    }
    if (m_order.descending)
        std::ranges::reverse(m_gathered);
    if (!m_after)
        return {};
    const auto isBefore = [&](const ListPlace &place) {
        if (place == *m_after)
            return !m_inclusive;
        return m_order.descending ? place > *m_after : place < *m_after;
    };
    m_next = size_t(std::ranges::partition_point(m_gathered, isBefore) - m_gathered.begin());
    return {};
}

Result<QList<ListPlace>> VaultSearch::nextGathered(Database &database, int count)
{
    QList<ListPlace> places;
    while (places.size() < count && m_next < m_gathered.size()) {
        const ListPlace &place = m_gathered[m_next++];
        if (!m_filter.acceptsStart(place.rec))
            continue;
        VOICELOG_ASSIGN(const bool fits, rowFits(database, place.rec, true));
        if (fits)
            places += place;
    }
    return places;
}

SqlPart VaultSearch::afterCondition(QByteArrayView value, QByteArrayView rec) const
{
    SqlPart sql;
    if (!m_after)
        return sql;
    const QByteArray sign = QByteArray(m_order.descending ? "<" : ">") + (m_inclusive ? "=" : "");
    if (m_order.by == RecordingSort::StartedAt) {
        sql.add(" AND " + rec.toByteArray() + ' ' + sign + " ?", {m_after->rec});
        return sql;
    }
    const auto bound =
        m_order.by == RecordingSort::Duration ? SqlPart::Value(m_after->number) : SqlPart::Value(m_after->text);
    sql.add(" AND (" + value.toByteArray() + ", " + rec.toByteArray() + ") " + sign + " (?, ?)", {bound, m_after->rec});
    return sql;
}

SqlPart VaultSearch::indexWalk() const
{
    const auto &source = m_filter.source();
    QByteArray index = "recording_start";
    if (m_order.by == RecordingSort::Duration)
        index = "recording_duration";
    else if (m_order.by == RecordingSort::Number)
        index = "recording_number";
    else if (m_order.by == RecordingSort::Line || !source.line.isEmpty())
        index = "recording_line";
    else if (source.state)
        index = "recording_state";
    else if (source.direction)
        index = "recording_direction";
    const QByteArray value = valueColumn();
    SqlPart sql;
    sql.add("SELECT rec, " + value + " FROM vault.recording AS r INDEXED BY " + index + " WHERE 1");
    sql.add(m_filter.columnTests("r"));
    sql.add(afterCondition(value, "rec"));
    const QByteArray way = m_order.descending ? " DESC" : " ASC";
    if (m_order.by == RecordingSort::StartedAt)
        sql.add(" ORDER BY rec" + way);
    else
        sql.add(" ORDER BY " + value + way + ", rec" + way);
    return sql;
}

SqlPart VaultSearch::fullTextWalk() const
{
    SqlPart sql;
    const bool joined = m_filter.testedColumns() > 0;
    sql.add("SELECT s.rowid, s.rowid FROM vault.search AS s");
    if (joined)
        sql.add(" CROSS JOIN vault.recording AS r INDEXED BY recording_start ON r.rec = s.rowid");
    sql.add(" WHERE s.search MATCH ?", {searchtext::ftsQuery(m_filter.textWords())});
    if (m_filter.source().from.isValid())
        sql.add(" AND s.rowid >= ?", {m_filter.firstRec()});
    if (m_filter.source().until.isValid())
        sql.add(" AND s.rowid < ?", {m_filter.endRec()});
    if (joined)
        sql.add(m_filter.columnTests("r"));
    sql.add(afterCondition("s.rowid", "s.rowid"));
    sql.add(m_order.descending ? " ORDER BY s.rowid DESC" : " ORDER BY s.rowid ASC");
    return sql;
}

Result<QList<ListPlace>> VaultSearch::nextWalked(Database &database, int count)
{
    QList<ListPlace> places;
    const SqlPart sql = m_way == Way::FullText ? fullTextWalk() : indexWalk();
    VOICELOG_ASSIGN(Statement select, sql.prepare(database));
    while (places.size() < count) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            break;
        const ListPlace place = placeOf(select);
        VOICELOG_ASSIGN(const bool fits, rowFits(database, place.rec, false));
        if (fits)
            places += place;
    }
    if (!places.isEmpty())
        startAfter(places.last(), false);
    return places;
}

Result<bool> VaultSearch::rowFits(Database &database, qint64 rec, bool columnsToo) const
{
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
    if ((m_filter.hasParty() && !m_partyTested) || (m_filter.hasNumber() && !m_numberTested)) {
        VOICELOG_ASSIGN(const bool fits, partiesFit(database, rec));
        if (!fits)
            return false;
    }
    if (m_filter.hasText() && !m_textTested)
        return textFits(database, rec);
    return true;
}

Result<bool> VaultSearch::columnsFit(Database &database, qint64 rec) const
{
    SqlPart sql;
    sql.add("SELECT 1 FROM vault.recording AS r INDEXED BY recording_start WHERE r.rec = ?", {rec});
    sql.add(m_filter.columnTests("r"));
    VOICELOG_ASSIGN(Statement select, sql.prepare(database));
    return select.step();
}

Result<bool> VaultSearch::programmeFits(Database &database, qint64 rec) const
{
    VOICELOG_ASSIGN(Statement select, database.prepare("SELECT programme_id FROM vault.recording WHERE rec = ?1"));
    select.bind(1, rec);
    VOICELOG_ASSIGN(const bool found, select.step());
    return found && m_filter.source().programmes.contains(select.id(0));
}

Result<bool> VaultSearch::textFits(Database &database, qint64 rec) const
{
    // The index's own table of texts: a look-up by key, without opening the index.
    VOICELOG_ASSIGN(Statement select, database.prepare("SELECT c0 FROM vault.search_content WHERE id = ?1"));
    select.bind(1, rec);
    VOICELOG_ASSIGN(const bool found, select.step());
    return found && searchtext::matches(select.text(0), m_filter.textWords());
}

Result<bool> VaultSearch::partiesFit(Database &database, qint64 rec) const
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

Result<bool> VaultSearch::personFits(Database &database, qint64 person) const
{
    if (m_persons)
        return m_persons->contains(person);
    VOICELOG_ASSIGN(Statement select, database.prepare("SELECT name_folded FROM vault.person WHERE person = ?1"));
    select.bind(1, person);
    VOICELOG_ASSIGN(const bool found, select.step());
    return found && searchtext::matches(select.text(0), m_filter.partyWords());
}

Result<bool> VaultSearch::numberFits(Database &database, qint64 identifier) const
{
    if (m_identifiers)
        return m_identifiers->contains(identifier);
    VOICELOG_ASSIGN(Statement select,
                    database.prepare("SELECT search_key FROM vault.person_identifier WHERE identifier = ?1"));
    select.bind(1, identifier);
    VOICELOG_ASSIGN(const bool found, select.step());
    return found && select.text(0).startsWith(m_filter.numberPrefix());
}

Result<qint64> VaultSearch::count(Database &database)
{
    if (m_filter.matchesNothing())
        return 0;
    VOICELOG_ASSIGN(const bool programmes, programmesFit(database));
    if (!programmes)
        return 0;
    VOICELOG_TRY(findParties(database));
    const bool rowTests = m_testProgramme || m_filter.hasParty() || m_filter.hasNumber();
    SqlPart sql;
    if (!rowTests && !m_filter.hasText()) {
        sql.add("SELECT count(*) FROM vault.recording AS r WHERE 1");
        sql.add(m_filter.columnTests("r"));
        VOICELOG_ASSIGN(Statement select, sql.prepare(database));
        VOICELOG_TRY(select.step());
        return select.int64(0);
    }
    std::vector<qint64> found;
    constexpr qsizetype all = std::numeric_limits<qint32>::max();
    if (m_filter.hasNumber()) {
        VOICELOG_TRY(probe(database, numberProbe(all), all, found));
        m_numberTested = true;
    } else if (m_filter.hasParty()) {
        VOICELOG_TRY(probe(database, partyProbe(all), all, found));
        m_partyTested = true;
    } else if (m_filter.hasText()) {
        VOICELOG_TRY(probe(database, textProbe(all), all, found));
        m_textTested = true;
    } else {
        sql.add("SELECT r.rec, 1 FROM vault.recording AS r WHERE 1");
        sql.add(m_filter.columnTests("r"));
        VOICELOG_TRY(probe(database, sql, all, found));
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    qint64 fitting = 0;
    for (const qint64 rec : found) {
        VOICELOG_ASSIGN(const bool fits,
                        m_filter.acceptsStart(rec) ? rowFits(database, rec, true) : Result<bool>(false));
        fitting += fits ? 1 : 0;
    }
    return fitting;
}

} // namespace voicelog
