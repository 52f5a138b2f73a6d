// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingFilter.h"

#include <base/Progress.h>
#include <base/Result.h>

#include <memory>

namespace voicelog {

class CaseAccess;
class Session;

/// Search over all granted vaults of recordings: each vault answers by its own indexes on its own connection, and the
/// sorted answers are merged. Pages are fetched by key, never by offset. Thread-safe; calls block, so make them from
/// workers. Connections are kept open between calls.
class RecordingIndex
{
public:
    /// Without `access`, which must outlive it, recordings of monitoring cases are not found.
    explicit RecordingIndex(const Session &session, const CaseAccess *access = nullptr);
    ~RecordingIndex();

    /// The first `limit` rows after `after`.
    [[nodiscard]] Result<RecordingPage> page(const RecordingFilter &filter, RecordingOrder order,
                                             const std::optional<RecordingPageKey> &after, int limit,
                                             const CancelToken &cancel = {}) const;
    [[nodiscard]] Result<qint64> count(const RecordingFilter &filter, const CancelToken &cancel = {}) const;
    /// All lines (own numbers and queues) that occur, for the filter's list.
    [[nodiscard]] Result<QStringList> lines() const;
    /// Changes whenever any console commits to one of the vaults.
    [[nodiscard]] Result<qint64> revision() const;

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace voicelog
