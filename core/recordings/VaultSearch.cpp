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

constexpr qint64 rowsToJudgeBy = 200;

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
    VOICELOG_ASSIGN(const bool programmes, m_rows.programmesFit(database));
    if (!programmes)
        return {};
    m_way = Way::Index;
    VOICELOG_TRY(measure(database));
    if (!m_filter.hasText()) // else the text is looked for first, and may leave few rows to test
        VOICELOG_TRY(m_rows.findParties(database));
    VOICELOG_ASSIGN(bool gathered, gatherByWords(database));
    if (m_filter.hasText()) {
        VOICELOG_TRY(m_rows.findParties(database));
        if (!gathered && m_filter.hasParty()) {
            VOICELOG_ASSIGN(gathered, gatherByParty(database));
        }
    }
    if (!gathered) {
        VOICELOG_ASSIGN(gathered, gatherByColumn(database));
    }
    if (gathered || !hasWords())
        return {};
    if (m_order.by == RecordingSort::StartedAt) {
        m_way = Way::FullText;
        m_rows.setTextTested();
    }
    return {};
}

Result<bool> VaultSearch::gatherByText(Database &database)
{
    std::vector<qint64> found;
    VOICELOG_ASSIGN(const bool many, seemsMany(database));
    VOICELOG_ASSIGN(const bool whole,
                    many ? Result<bool>(false) : probeKeys(database, textProbe(m_manyByWords), m_manyByWords, found));
    if (!whole)
        return false; // so many that most rows of a walk fit
    m_rows.setTextTested();
    if (qsizetype(found.size()) <= m_fewByWords) {
        VOICELOG_TRY(sortGathered(database, std::move(found)));
        return true;
    }
    m_rows.setWithWords(std::move(found)); // in order already
    return false;
}

Result<bool> VaultSearch::seemsMany(Database &database)
{
    VOICELOG_ASSIGN(Statement select, database.prepare("SELECT rowid FROM vault.search WHERE search MATCH ?1"
                                                       " ORDER BY rowid LIMIT ?2"));
    select.bind(1, searchtext::ftsQuery(words(), searchtext::Match::WholeWords)).bind(2, rowsToJudgeBy);
    qint64 first = 0;
    qint64 last = 0;
    for (qint64 rows = 0; rows < rowsToJudgeBy; ++rows) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return false;
        last = select.int64(0);
        if (rows == 0)
            first = last;
    }
    // Keys are times: how far the first ones reach tells how many there will be.
    VOICELOG_ASSIGN(Statement ends, database.prepare("SELECT (SELECT min(rec) FROM vault.recording),"
                                                     " (SELECT max(rec) FROM vault.recording)"));
    VOICELOG_TRY(ends.step());
    const double share = double(last - first) / double(std::max<qint64>(ends.int64(1) - ends.int64(0), 1));
    return double(rowsToJudgeBy) > 2 * share * double(m_manyByWords);
}

Result<void> VaultSearch::measure(Database &database)
{
    // The highest key of the media is about the number of recordings, and costs one look.
    VOICELOG_ASSIGN(Statement select, database.prepare("SELECT max(media) FROM vault.media"));
    VOICELOG_TRY(select.step());
    const double root = std::sqrt(double(select.int64(0)));
    m_fewByWords = std::clamp(qsizetype(4 * root), qsizetype(100), qsizetype(4000));
    m_manyByWords = 5 * m_fewByWords;
    m_fewByColumn = std::clamp(qsizetype(root), qsizetype(50), qsizetype(1000));
    return {};
}

Result<bool> VaultSearch::gatherByParty(Database &database)
{
    if (m_rows.persons() > m_fewByWords)
        return false;
    std::vector<qint64> found;
    VOICELOG_ASSIGN(const bool few, probeKeys(database, partyProbe(m_fewByWords), m_fewByWords, found));
    m_rows.setPartyTested(few);
    if (few)
        VOICELOG_TRY(sortGathered(database, std::move(found)));
    return few;
}

Result<bool> VaultSearch::gatherByWords(Database &database)
{
    std::vector<qint64> found;
    bool few = false;
    // Whoever was found took part in something: with many persons there are many recordings, without a look.
    if (m_filter.hasNumber() && (m_filter.hasText() || m_rows.numbers() <= m_fewByWords)) {
        VOICELOG_ASSIGN(few, probeKeys(database, numberProbe(m_fewByWords), m_fewByWords, found));
        m_rows.setNumberTested(few);
    }
    if (!few && m_filter.hasParty() && !m_filter.hasText()) { // with a text the index of both is the narrower one
        VOICELOG_ASSIGN(const bool gathered, gatherByParty(database));
        if (gathered)
            return true;
    }
    if (!few && m_filter.hasRule()) {
        VOICELOG_ASSIGN(few, probeKeys(database, ruleProbe(m_fewByWords), m_fewByWords, found));
        m_rows.setRuleTested(few);
    }
    if (few) {
        VOICELOG_TRY(sortGathered(database, std::move(found)));
        return true;
    }
    // In order of time the full-text index gives what is wanted without a look ahead, unless parties are tested too.
    const bool walksText = m_order.by == RecordingSort::StartedAt && !m_filter.hasParty();
    return m_filter.hasText() && !walksText ? gatherByText(database) : Result<bool>(false);
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
        VOICELOG_ASSIGN(const bool few, probeKeys(database, sql, m_fewByColumn, found));
        if (few) {
            VOICELOG_TRY(sortGathered(database, std::move(found)));
            return true;
        }
    }
    return false;
}

QStringList VaultSearch::words() const { return m_filter.textWords() + m_filter.partyWords(); }

SqlPart VaultSearch::textProbe(qsizetype limit) const
{
    SqlPart sql;
    sql.add("SELECT rowid, 1 FROM vault.search WHERE search MATCH ?", {searchtext::ftsQuery(words())});
    if (m_filter.source().from.isValid())
        sql.add(" AND rowid >= ?", {m_filter.firstRec()});
    if (m_filter.source().until.isValid())
        sql.add(" AND rowid < ?", {m_filter.endRec()});
    sql.add(" ORDER BY rowid LIMIT ?", {qint64(limit + 1)}); // the full-text index's own order
    return sql;
}

SqlPart VaultSearch::numberProbe(qsizetype limit) const
{
    SqlPart sql;
    sql.add("SELECT p.recording, 1 FROM vault.person_identifier AS i CROSS JOIN vault.participant AS p"
            " ON p.identifier = i.identifier WHERE i.kind = 'NUMBER' AND i.search_key >= ? AND i.search_key < ?"
            " LIMIT ?",
            {m_filter.numberPrefix(), m_filter.numberPrefixEnd(), qint64(limit + 1)});
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

SqlPart VaultSearch::ruleProbe(qsizetype limit) const
{
    SqlPart sql;
    sql.add("SELECT recording, 1 FROM vault.rule_failing WHERE rule = ? LIMIT ?",
            {m_filter.source().failingRule, qint64(limit + 1)});
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
        VOICELOG_ASSIGN(const bool fits, m_rows.fits(database, place.rec, true));
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
    sql.add(" WHERE s.search MATCH ?", {searchtext::ftsQuery(words())});
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
        VOICELOG_ASSIGN(const bool fits, m_rows.fits(database, place.rec, false));
        if (fits)
            places += place;
    }
    if (!places.isEmpty())
        startAfter(places.last(), false);
    return places;
}

Result<qint64> VaultSearch::count(Database &database)
{
    if (m_filter.matchesNothing())
        return 0;
    VOICELOG_ASSIGN(const bool programmes, m_rows.programmesFit(database));
    if (!programmes)
        return 0;
    VOICELOG_TRY(m_rows.findParties(database));
    const bool rowTests = m_rows.testsProgramme() || m_filter.hasParty() || m_filter.hasNumber() || m_filter.hasRule();
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
        VOICELOG_TRY(probeKeys(database, numberProbe(all), all, found));
        m_rows.setNumberTested();
    } else if (m_filter.hasText()) {
        VOICELOG_TRY(probeKeys(database, textProbe(all), all, found));
        m_rows.setTextTested();
    } else if (m_filter.hasParty()) {
        VOICELOG_TRY(probeKeys(database, partyProbe(all), all, found));
        m_rows.setPartyTested();
    } else if (m_filter.hasRule()) {
        VOICELOG_TRY(probeKeys(database, ruleProbe(all), all, found));
        m_rows.setRuleTested();
    } else {
        sql.add("SELECT r.rec, 1 FROM vault.recording AS r WHERE 1");
        sql.add(m_filter.columnTests("r"));
        VOICELOG_TRY(probeKeys(database, sql, all, found));
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    qint64 fitting = 0;
    for (const qint64 rec : found) {
        VOICELOG_ASSIGN(const bool fits,
                        m_filter.acceptsStart(rec) ? m_rows.fits(database, rec, true) : Result<bool>(false));
        fitting += fits ? 1 : 0;
    }
    return fitting;
}

} // namespace voicelog
