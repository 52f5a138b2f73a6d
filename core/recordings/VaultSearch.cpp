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

constexpr qsizetype longestIndexedBeginning = 6; ///< by the schema
constexpr qsizetype mostPersons = 5000;
constexpr qsizetype fewPersons = 200;
constexpr qsizetype longestShortWord = 2;
constexpr size_t tooFewToLookUp = 200;
constexpr size_t triedTexts = 16;

} // namespace

void VaultSearch::startAfter(const ListPlace &place, bool inclusive)
{
    m_after = place;
    m_inclusive = inclusive;
}

int VaultSearch::fewestAtOnce(int share) const
{
    // In order of time each look at the full-text index goes through what came before: one should do.
    const bool isDear = hasWords() && m_order.by == RecordingSort::StartedAt;
    return isDear ? share + share / 2 + 1 : 2;
}

bool VaultSearch::knowsBeginnings() const
{
    return std::ranges::all_of(words(), [](const QString &word) { return word.size() <= longestIndexedBeginning; });
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
        VOICELOG_TRY(m_rows.findParties(database, m_mostPersons));
    VOICELOG_ASSIGN(bool gathered, gatherByWords(database));
    if (m_filter.hasText()) {
        if (!gathered || m_gathered.size() > tooFewToLookUp)
            VOICELOG_TRY(m_rows.findParties(database, m_mostPersons));
        if (!gathered && m_filter.hasParty()) {
            VOICELOG_ASSIGN(gathered, gatherByParty(database));
        }
    }
    if (!gathered) {
        VOICELOG_ASSIGN(gathered, gatherByColumn(database));
    }
    if (!gathered)
        chooseWalk();
    return {};
}

void VaultSearch::chooseWalk()
{
    const auto party = m_filter.hasText() ? std::nullopt : m_rows.partyCondition("r");
    // A row of the full-text index and its look at the columns takes about twice as long as one of a column's index and
    // its look at who took part.
    const bool byColumn = party && !m_narrowIndex.isEmpty() && 2 * m_aboutByParty > m_aboutByColumn;
    if (m_order.by == RecordingSort::StartedAt && hasWords() && !byColumn) {
        m_way = Way::FullText;
        m_rows.setTextTested();
    } else if (party) {
        m_partyInSql = party;
        m_rows.setPartyTested();
    }
}

Result<bool> VaultSearch::gatherByText(Database &database)
{
    VOICELOG_ASSIGN(const bool many, seemsMany(database));
    if (many)
        return false;
    Probed found;
    const auto isLong = [](const QString &word) { return word.size() > longestShortWord; };
    const QStringList all = words();
    QStringList telling;
    std::ranges::copy_if(all, std::back_inserter(telling), isLong);
    bool tested = telling.isEmpty() || telling.size() == all.size();
    if (!tested) { // "de", "el", or a name half typed: the index holds very many, and a look at the text tells too
        VOICELOG_ASSIGN(found, probeText(database, telling));
        VOICELOG_ASSIGN(const bool tell, found.whole ? mostFit(database, found.keys) : Result<bool>(false));
        tested = !tell;
    }
    if (tested) {
        VOICELOG_ASSIGN(found, probeText(database, all));
    }
    if (!found.whole)
        return false; // so many that most rows of a walk fit
    m_rows.setTextTested(tested);
    if (qsizetype(found.keys.size()) <= m_fewByWords) {
        VOICELOG_TRY(sortGathered(database, std::move(found.keys)));
        return true;
    }
    m_rows.setWithWords(std::move(found.keys)); // in order already
    return false;
}

Result<Probed> VaultSearch::probeText(Database &database, const QStringList &words) const
{
    return probeKeys(database, textProbe(searchtext::ftsQuery(words), m_manyByWords), textBounds());
}

ProbeBounds VaultSearch::textBounds() const
{
    const qint64 from = std::max(m_firstRec, m_filter.firstRec());
    const qint64 until = std::min(m_lastRec, m_filter.endRec());
    return {m_manyByWords, std::max<qint64>(until - from, 0), m_fewByWords / 2};
}

Result<bool> VaultSearch::mostFit(Database &database, const std::vector<qint64> &keys) const
{
    if (keys.size() <= tooFewToLookUp)
        return true; // each of them is looked at
    size_t fitting = 0;
    for (size_t at = 0; at < triedTexts; ++at) {
        VOICELOG_ASSIGN(const bool fits, m_rows.textFits(database, keys[at * keys.size() / triedTexts], words()));
        fitting += fits ? 1 : 0;
    }
    return 2 * fitting >= triedTexts;
}

Result<bool> VaultSearch::seemsMany(Database &database)
{
    if (knowsBeginnings())
        return false; // a probe for them sees that as soon
    const auto query = searchtext::ftsQuery(words(), searchtext::Match::WholeWords);
    VOICELOG_ASSIGN(const Probed found, probeKeys(database, textProbe(query, m_manyByWords), textBounds()));
    return !found.whole;
}

Result<void> VaultSearch::measure(Database &database)
{
    // The highest key of the media is about the number of recordings, and costs one look.
    VOICELOG_ASSIGN(Statement select, database.prepare("SELECT (SELECT max(media) FROM vault.media),"
                                                       " (SELECT min(rec) FROM vault.recording),"
                                                       " (SELECT max(rec) FROM vault.recording)"));
    VOICELOG_TRY(select.step());
    const double root = std::sqrt(double(select.int64(0)));
    m_fewByWords = std::clamp(qsizetype(4 * root), qsizetype(100), qsizetype(4000));
    m_manyByWords = 5 * m_fewByWords;
    m_fewByColumn = std::clamp(qsizetype(root), qsizetype(50), qsizetype(1000));
    m_firstRec = select.int64(1);
    m_lastRec = select.int64(2);
    m_span = m_lastRec - m_firstRec;
    // In order of time the full-text index gives what many took part in without knowing who they are.
    const bool byTime = m_order.by == RecordingSort::StartedAt && !m_filter.hasText();
    m_mostPersons = byTime ? std::max(m_fewByColumn, fewPersons) : mostPersons;
    return {};
}

Result<bool> VaultSearch::gatherByParty(Database &database)
{
    if (m_rows.persons() > m_fewByWords)
        return false;
    VOICELOG_ASSIGN(Probed found,
                    probeKeys(database, partyProbe(m_fewByWords), {m_fewByWords, m_span, m_fewByWords / 4}));
    m_aboutByParty = found.about;
    m_rows.setPartyTested(found.whole);
    if (found.whole)
        VOICELOG_TRY(sortGathered(database, std::move(found.keys)));
    return found.whole;
}

Result<bool> VaultSearch::gatherByWords(Database &database)
{
    Probed found;
    // Whoever was found took part in something: with many persons there are many recordings, without a look.
    if (m_filter.hasNumber() && (m_filter.hasText() || m_rows.numbers() <= m_fewByWords)) {
        VOICELOG_ASSIGN(found, probeKeys(database, numberProbe(m_fewByWords), {m_fewByWords}));
        m_rows.setNumberTested(found.whole);
    }
    if (!found.whole && m_filter.hasParty() && !m_filter.hasText()) { // with a text the index of both is the narrower
        VOICELOG_ASSIGN(const bool gathered, gatherByParty(database));
        if (gathered)
            return true;
    }
    if (!found.whole && m_filter.hasRule()) {
        VOICELOG_ASSIGN(found, probeKeys(database, ruleProbe(m_fewByWords), {m_fewByWords}));
        m_rows.setRuleTested(found.whole);
    }
    if (found.whole) {
        VOICELOG_TRY(sortGathered(database, std::move(found.keys)));
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
    if (m_filter.testedColumns() == 0 || (byTime && m_filter.testedColumns() == 1 && !hasDuration && !hasWords()))
        return false;
    struct Probe
    {
        QByteArray index;
        QByteArray condition;
        SqlPart::Value value;
        bool byTime = true; ///< the rows of one value
    };
    QList<Probe> probes;
    if (!source.line.isEmpty())
        probes += Probe{"recording_line", "line = ?", source.line};
    if (source.state)
        probes += Probe{"recording_state", "state = ?", QString(enumId(*source.state))};
    if (source.direction)
        probes += Probe{"recording_direction", "direction = ?", QString(enumId(*source.direction))};
    if (source.minDurationMs)
        probes += Probe{"recording_duration", "duration_ms >= ?", *source.minDurationMs, false};
    if (source.maxDurationMs)
        probes += Probe{"recording_duration", "duration_ms <= ?", *source.maxDurationMs, false};
    for (const auto &probe : std::as_const(probes)) {
        VOICELOG_ASSIGN(Probed found,
                        probeKeys(database, columnProbe(probe.index, probe.condition, probe.value, m_fewByColumn),
                                  {m_fewByColumn, probe.byTime ? m_span : 0}));
        if (found.whole) {
            VOICELOG_TRY(sortGathered(database, std::move(found.keys)));
            return true;
        }
        if (probe.byTime && (m_narrowIndex.isEmpty() || found.about < m_aboutByColumn)) {
            m_narrowIndex = probe.index;
            m_aboutByColumn = found.about;
        }
    }
    return false;
}

QStringList VaultSearch::words() const { return m_filter.textWords() + m_filter.partyWords(); }

SqlPart VaultSearch::textProbe(const QString &ftsQuery, qsizetype limit) const
{
    SqlPart sql;
    sql.add("SELECT rowid, 1 FROM vault.search WHERE search MATCH ?", {ftsQuery});
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

QByteArray VaultSearch::narrowIndex() const { return m_narrowIndex.isEmpty() ? m_filter.narrowIndex() : m_narrowIndex; }

SqlPart VaultSearch::indexWalk() const
{
    QByteArray index = narrowIndex();
    if (m_order.by == RecordingSort::Duration)
        index = "recording_duration";
    else if (m_order.by == RecordingSort::Number)
        index = "recording_number";
    else if (m_order.by == RecordingSort::Line)
        index = "recording_line";
    const QByteArray value = valueColumn();
    SqlPart sql;
    sql.add("SELECT rec, " + value + " FROM vault.recording AS r INDEXED BY " + index + " WHERE 1");
    sql.add(m_filter.columnTests("r"));
    if (m_partyInSql)
        sql.add(*m_partyInSql);
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
        sql.add(" CROSS JOIN vault.recording AS r INDEXED BY " + narrowIndex() + " ON r.rec = s.rowid");
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
    VOICELOG_TRY(m_rows.findParties(database, mostPersons));
    const bool rowTests = m_rows.testsProgramme() || m_filter.hasParty() || m_filter.hasNumber() || m_filter.hasRule();
    SqlPart sql;
    if (!rowTests && !m_filter.hasText()) {
        sql.add("SELECT count(*) FROM vault.recording AS r WHERE 1");
        sql.add(m_filter.columnTests("r"));
        VOICELOG_ASSIGN(Statement select, sql.prepare(database));
        VOICELOG_TRY(select.step());
        return select.int64(0);
    }
    Probed found;
    constexpr qsizetype all = std::numeric_limits<qint32>::max();
    if (m_filter.hasNumber()) {
        VOICELOG_ASSIGN(found, probeKeys(database, numberProbe(all), {all}));
        m_rows.setNumberTested();
    } else if (m_filter.hasText()) {
        VOICELOG_ASSIGN(found, probeKeys(database, textProbe(searchtext::ftsQuery(words()), all), {all}));
        m_rows.setTextTested();
    } else if (m_filter.hasParty()) {
        VOICELOG_ASSIGN(found, probeKeys(database, partyProbe(all), {all}));
        m_rows.setPartyTested();
    } else if (m_filter.hasRule()) {
        VOICELOG_ASSIGN(found, probeKeys(database, ruleProbe(all), {all}));
        m_rows.setRuleTested();
    } else {
        sql.add("SELECT r.rec, 1 FROM vault.recording AS r WHERE 1");
        sql.add(m_filter.columnTests("r"));
        VOICELOG_ASSIGN(found, probeKeys(database, sql, {all}));
    }
    auto &keys = found.keys;
    std::ranges::sort(keys);
    const auto repeated = std::ranges::unique(keys);
    keys.erase(repeated.begin(), repeated.end());
    qint64 fitting = 0;
    for (const qint64 rec : keys) {
        VOICELOG_ASSIGN(const bool fits,
                        m_filter.acceptsStart(rec) ? m_rows.fits(database, rec, true) : Result<bool>(false));
        fitting += fits ? 1 : 0;
    }
    return fitting;
}

} // namespace voicelog
