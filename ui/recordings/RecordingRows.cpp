// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingRows.h"

#include <recordings/RecordingIndex.h>

namespace voicelog {

Result<RecordingPage> IndexedRecordingRows::page(const RecordingFilter &filter, RecordingOrder order,
                                                 const std::optional<RecordingPageKey> &after, int limit,
                                                 const CancelToken &cancel) const
{
    return m_index->page(filter, order, after, limit, cancel);
}

Result<qint64> IndexedRecordingRows::count(const RecordingFilter &filter, const CancelToken &cancel) const
{
    return m_index->count(filter, cancel);
}

Result<qint64> IndexedRecordingRows::revision() const { return m_index->revision(); }

} // namespace voicelog
