// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RowWalk.h"

#include <base/BaseErrors.h>

#include <algorithm>

namespace voicelog {

namespace {

constexpr qint64 stride = 4000; ///< rows passed in one question on a long way

} // namespace

RowWalk::RowWalk(std::shared_ptr<const RecordingRows> rows, RecordingFilter filter, RecordingOrder order)
    : m_rows(std::move(rows)), m_filter(std::move(filter)), m_order(order)
{
}

std::pair<qint64, std::optional<RecordingPageKey>> RowWalk::nearest(const Anchors &anchors, qint64 row)
{
    return *std::prev(anchors.upper_bound(row)); // there is always one at 0
}

RowWalk::Way RowWalk::way(qint64 first, int count, qint64 total) const
{
    const Way onwards{first - nearest(m_fromStart, first).first, false, first, count};
    if (total < 0 || first >= total)
        return onwards;
    const qint64 end = std::min(first + count, total);
    const qint64 fromEnd = total - end;
    const Way backwards{fromEnd - nearest(m_fromEnd, fromEnd).first, true, fromEnd, int(end - first)};
    return backwards.distance < onwards.distance ? backwards : onwards;
}

qint64 RowWalk::distance(qint64 first, int count, qint64 total) const { return way(first, count, total).distance; }

Result<RowWalk::Chunk> RowWalk::rows(qint64 first, int count, qint64 total, const CancelToken &cancel)
{
    const Way way = this->way(first, count, total);
    if (!way.backwards)
        return walk(m_fromStart, m_order, way.from, way.count, cancel);
    VOICELOG_ASSIGN(Chunk chunk, walk(m_fromEnd, {m_order.by, !m_order.descending}, way.from, way.count, cancel));
    std::ranges::reverse(chunk.rows);
    return chunk;
}

Result<RowWalk::Chunk> RowWalk::walk(Anchors &anchors, RecordingOrder order, qint64 first, int count,
                                     const CancelToken &cancel)
{
    auto [row, key] = nearest(anchors, first);
    for (;;) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        const bool arrived = row == first;
        const int limit = arrived ? count : int(std::min(first - row, stride));
        VOICELOG_ASSIGN(RecordingPage page, m_rows->page(m_filter, order, key, limit, cancel));
        row += page.rows.size();
        Chunk chunk;
        if (page.next)
            anchors.insert_or_assign(row, page.next);
        else
            chunk.end = row;
        if (arrived)
            chunk.rows = std::move(page.rows);
        if (arrived || chunk.end)
            return chunk;
        key = page.next;
    }
}

} // namespace voicelog
