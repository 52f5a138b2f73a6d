// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/RecordingRows.h>

#include <QMutex>

#include <atomic>

namespace voicelog::test {

/// Rows that exist only as numbers: as many as wanted, without storing them. Row n started n seconds after a fixed
/// moment; its number tells n. Filters are counted but not obeyed, except `line`, which stands for "nothing matches".
class MemoryRows final : public RecordingRows
{
public:
    explicit MemoryRows(qint64 count) : m_count(count) {}

    [[nodiscard]] static Id idOf(qint64 n)
    {
        QByteArray bytes(16, '\0');
        for (int i = 0; i < 8; ++i)
            bytes[15 - i] = char((n + 1) >> (8 * i));
        bytes[6] = 0x70;
        return Id::fromBytes(bytes);
    }
    [[nodiscard]] static RecordingRow rowOf(qint64 n)
    {
        RecordingRow row;
        row.id = idOf(n);
        row.vaultId = idOf(1'000'000'000);
        row.number = QStringLiteral("TEST-%1").arg(n, 7, 10, QLatin1Char('0'));
        row.startedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + n, QTimeZone::UTC);
        row.durationMs = (n % 600) * 1000;
        row.state = n % 7 == 0 ? RecordingState::Restricted : RecordingState::Active;
        row.customer = QStringLiteral("Customer %1").arg(n);
        row.agent = QStringLiteral("Agent");
        row.hasWarnings = n % 5 == 0;
        return row;
    }

    Result<RecordingPage> page(const RecordingFilter &filter, RecordingOrder order,
                               const std::optional<RecordingPageKey> &after, int limit,
                               const CancelToken &) const override
    {
        ++pagesAsked;
        largestLimit = std::max(largestLimit.load(), limit);
        const qint64 count = filter.line.isEmpty() ? m_count.load() : 0;
        const qint64 skipped = m_removedFront; // rows before this are gone
        const qint64 first = skipped;
        const qint64 last = first + count;
        qint64 at = order.descending ? last - 1 : first;
        if (after)
            at = after->sortValue.toLongLong() + (order.descending ? -1 : 1);
        RecordingPage page;
        while (page.rows.size() < limit && at >= first && at < last) {
            page.rows.append(rowOf(at));
            at += order.descending ? -1 : 1;
        }
        const bool more = at >= first && at < last;
        if (more && !page.rows.isEmpty())
            page.next = RecordingPageKey{at - (order.descending ? -1 : 1), page.rows.last().id};
        return page;
    }
    Result<qint64> count(const RecordingFilter &filter, const CancelToken &) const override
    {
        ++countsAsked;
        const QMutexLocker held(&countGate); // a test may hold the count back
        return filter.line.isEmpty() ? m_count.load() : 0;
    }
    Result<qint64> revision() const override { return m_revision.load(); }

    /// As another console would: new rows are the latest.
    void add(qint64 rows)
    {
        m_count += rows;
        ++m_revision;
    }
    void removeOldest(qint64 rows)
    {
        m_removedFront += rows;
        m_count -= rows;
        ++m_revision;
    }

    mutable std::atomic<int> pagesAsked = 0;
    mutable std::atomic<int> countsAsked = 0;
    mutable std::atomic<int> largestLimit = 0;
    mutable QMutex countGate;

private:
    std::atomic<qint64> m_count;
    std::atomic<qint64> m_removedFront = 0;
    std::atomic<qint64> m_revision = 1;
};

} // namespace voicelog::test
