// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingRows.h"

#include <map>

namespace voicelog {

/// Finds rows by their place in a list that can only be read onwards from a key. It remembers the keys it came past,
/// from the beginning and, by the reversed order, from the end; any place is reached from the nearest of them. So the
/// first and the last rows of a million cost one page, and the middle costs a walk once.
///
/// Not thread-safe: one worker at a time. Its rows are those of one filter and one order at one time; after a change in
/// the archive a new walk begins.
class RowWalk
{
public:
    struct Chunk
    {
        QList<RecordingRow> rows;
        /// How many rows there are in all, if the end was met on the way (there may be fewer than the count said).
        std::optional<qint64> end;
    };

    RowWalk(std::shared_ptr<const RecordingRows> rows, RecordingFilter filter, RecordingOrder order);

    /// The rows [first, first + count); fewer at the end. `total` is the count if it is known, else -1.
    [[nodiscard]] Result<Chunk> rows(qint64 first, int count, qint64 total, const CancelToken &cancel);
    /// How many rows must be passed to get there.
    [[nodiscard]] qint64 distance(qint64 first, int count, qint64 total) const;

private:
    using Anchors = std::map<qint64, std::optional<RecordingPageKey>>; ///< row -> the key it comes after
    struct Way
    {
        qint64 distance;
        bool backwards;
        qint64 from; ///< counted from the end if backwards
        int count;
    };
    [[nodiscard]] static std::pair<qint64, std::optional<RecordingPageKey>> nearest(const Anchors &anchors, qint64 row);
    [[nodiscard]] Way way(qint64 first, int count, qint64 total) const;
    [[nodiscard]] Result<Chunk> walk(Anchors &anchors, RecordingOrder order, qint64 first, int count,
                                     const CancelToken &cancel);

    std::shared_ptr<const RecordingRows> m_rows;
    RecordingFilter m_filter;
    RecordingOrder m_order;
    Anchors m_fromStart{{0, std::nullopt}};
    Anchors m_fromEnd{{0, std::nullopt}};
};

} // namespace voicelog
