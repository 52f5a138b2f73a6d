// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TornTable.h"

#include "ArchiveErrors.h"

#include <base/BaseErrors.h>

#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace voicelog {

TornTable::TornTable(Open open, const QByteArray &from, const QByteArray &key, const QList<QByteArray> &columns)
    : m_open(std::move(open)), m_sql("SELECT " + (QList<QByteArray>{key} + columns).join(", ") + " FROM " + from +
                                     " WHERE " + key + " >= ?1 ORDER BY " + key + " LIMIT ?2"),
      m_columns(int(columns.size()) + 1)
{
}

bool TornTable::isDamage(const Error &error) { return error.is(errors::Damaged) || error.is(errors::DatabaseFailed); }

Result<qint64> TornTable::read(const Rows &take, const CancelToken &cancel)
{
    qint64 next = std::numeric_limits<qint64>::min();
    qint64 gaps = 0;
    for (;;) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        VOICELOG_ASSIGN(const Some found, some(next));
        if (!found.rows.isEmpty()) {
            VOICELOG_TRY(take(found.rows));
            const qint64 last = found.rows.constLast().constFirst().int64();
            if (last == std::numeric_limits<qint64>::max())
                return gaps;
            next = last + 1;
        }
        if (!found.damage) {
            if (found.rows.size() < RowsAtOnce)
                return gaps;
            continue;
        }
        if (++gaps > MostGaps)
            return std::unexpected(*found.damage);
        VOICELOG_ASSIGN(const auto readable, nextReadable(next, cancel));
        if (!readable)
            return gaps;
        next = *readable;
    }
}

Result<TornTable::Some> TornTable::some(qint64 from)
{
    if (!m_database) {
        VOICELOG_ASSIGN(m_database, m_open());
    }
    Some found;
    {
        VOICELOG_ASSIGN(auto rows, m_database->prepare(m_sql));
        rows.bind(1, from).bind(2, RowsAtOnce);
        for (;;) {
            const auto any = rows.step();
            if (!any && !isDamage(any.error()))
                return fail(any);
            if (!any)
                found.damage = any.error();
            if (!any || !*any)
                break;
            Row row;
            for (int column = 0; column < m_columns; ++column)
                row.append(rows.value(column));
            found.rows.append(std::move(row));
        }
    }
    if (found.damage)
        m_database.reset();
    return found;
}

// Ever longer steps until something reads, then back to the first that does.
Result<std::optional<qint64>> TornTable::nextReadable(qint64 from, const CancelToken &cancel)
{
    const quint64 room = quint64(std::numeric_limits<qint64>::max()) - quint64(from);
    quint64 bad = 0;
    quint64 good = 1;
    for (;; good *= 2) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        if (good > room)
            return std::nullopt;
        VOICELOG_ASSIGN(const bool readable, reads(qint64(quint64(from) + good)));
        if (readable)
            break;
        bad = good;
        if (good > room / 2)
            return std::nullopt;
    }
    while (good - bad > 1) {
        const quint64 middle = std::midpoint(bad, good);
        VOICELOG_ASSIGN(const bool readable, reads(qint64(quint64(from) + middle)));
        (readable ? good : bad) = middle;
    }
    return qint64(quint64(from) + good);
}

Result<bool> TornTable::reads(qint64 from)
{
    if (!m_database) {
        VOICELOG_ASSIGN(m_database, m_open());
    }
    {
        VOICELOG_ASSIGN(auto rows, m_database->prepare(m_sql));
        const auto any = rows.bind(1, from).bind(2, 1).step();
        if (any)
            return true;
        if (!isDamage(any.error()))
            return fail(any);
    }
    m_database.reset();
    return false;
}

} // namespace voicelog
