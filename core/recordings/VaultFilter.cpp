// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VaultFilter.h"

#include "PhoneNumber.h"
#include "RecordingsSchema.h"
#include "SearchText.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

qint64 recOf(const QDateTime &time)
{
    constexpr qint64 edge = std::numeric_limits<qint64>::max() >> tieBits;
    return std::clamp(time.toMSecsSinceEpoch(), -edge, edge) << tieBits;
}

constexpr qsizetype rowsToJudgeBy = 50;

} // namespace

Result<Statement> SqlPart::prepare(Database &database) const
{
    VOICELOG_ASSIGN(Statement statement, database.prepare(text));
    int parameter = 0;
    for (const auto &value : values)
        std::visit([&](const auto &v) { statement.bind(++parameter, v); }, value);
    return statement;
}

VaultFilter::VaultFilter(const RecordingFilter &filter)
    : m_filter(filter), m_firstRec(filter.from.isValid() ? recOf(filter.from) : std::numeric_limits<qint64>::min()),
      m_endRec(filter.until.isValid() ? recOf(filter.until) : std::numeric_limits<qint64>::max()),
      m_textWords(searchtext::words(filter.text)), m_partyWords(searchtext::words(filter.party)),
      m_numberPrefix(numberSearchPrefix(filter.number))
{
    m_matchesNothing = (!filter.number.trimmed().isEmpty() && m_numberPrefix.isEmpty()) ||
                       (!filter.text.trimmed().isEmpty() && m_textWords.isEmpty()) ||
                       (!filter.party.trimmed().isEmpty() && m_partyWords.isEmpty()) || m_endRec <= m_firstRec;
}

int VaultFilter::testedColumns() const
{
    return int(!m_filter.line.isEmpty()) + int(m_filter.direction.has_value()) + int(m_filter.state.has_value()) +
           int(m_filter.minDurationMs.has_value() || m_filter.maxDurationMs.has_value());
}

SqlPart VaultFilter::columnTests(QByteArrayView table) const
{
    SqlPart part;
    const auto test = [&](QByteArrayView condition, const SqlPart::Value &value) {
        part.add(" AND ");
        part.add(table);
        part.add(".");
        part.add(condition, {value});
    };
    if (m_filter.from.isValid())
        test("rec >= ?", m_firstRec);
    if (m_filter.until.isValid())
        test("rec < ?", m_endRec);
    if (!m_filter.line.isEmpty())
        test("line = ?", m_filter.line);
    if (m_filter.direction)
        test("direction = ?", QString(enumId(*m_filter.direction)));
    if (m_filter.state)
        test("state = ?", QString(enumId(*m_filter.state)));
    if (m_filter.minDurationMs)
        test("duration_ms >= ?", *m_filter.minDurationMs);
    if (m_filter.maxDurationMs)
        test("duration_ms <= ?", *m_filter.maxDurationMs);
    return part;
}

QByteArray VaultFilter::narrowIndex() const
{
    if (!m_filter.line.isEmpty())
        return "recording_line";
    if (m_filter.state)
        return "recording_state";
    return m_filter.direction ? "recording_direction" : "recording_start";
}

Result<Probed> probeKeys(Database &database, const SqlPart &sql, ProbeBounds bounds)
{
    Probed probed;
    VOICELOG_ASSIGN(Statement select, sql.prepare(database));
    qint64 first = 0; // of the run of keys in order that is being read
    qint64 last = 0;
    qsizetype run = 0;
    for (qsizetype rows = 0;; ++rows) {
        VOICELOG_ASSIGN(const bool more, select.step());
        probed.about = std::max(probed.about, double(rows));
        probed.whole = !more;
        if (!more || rows >= bounds.limit)
            return probed;
        const qint64 key = select.int64(0);
        if (run == 0 || key < last) {
            first = key;
            run = 0;
        }
        last = key;
        if (++run % rowsToJudgeBy == 0 && last > first) {
            probed.about = double(run) * double(bounds.span) / double(last - first);
            if (rows >= bounds.fewest && probed.about > 2.0 * double(bounds.limit))
                return probed;
        }
        if (select.boolean(1))
            probed.keys.push_back(key);
    }
}

} // namespace voicelog
