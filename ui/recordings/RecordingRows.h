// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Progress.h>
#include <base/Result.h>
#include <recordings/RecordingFilter.h>

#include <memory>

namespace voicelog {

class RecordingIndex;

/// What the list asks of the archive, so that the model can be tried on a million rows that nobody stored. Calls block
/// and come from workers; a shared pointer keeps the source alive until the last of them is done.
class RecordingRows
{
public:
    virtual ~RecordingRows() = default;
    [[nodiscard]] virtual Result<RecordingPage> page(const RecordingFilter &filter, RecordingOrder order,
                                                     const std::optional<RecordingPageKey> &after, int limit,
                                                     const CancelToken &cancel) const = 0;
    [[nodiscard]] virtual Result<qint64> count(const RecordingFilter &filter, const CancelToken &cancel) const = 0;
    [[nodiscard]] virtual Result<qint64> revision() const = 0;
};

/// The rows of the granted vaults.
class IndexedRecordingRows final : public RecordingRows
{
public:
    explicit IndexedRecordingRows(std::shared_ptr<const RecordingIndex> index) : m_index(std::move(index)) {}
    [[nodiscard]] Result<RecordingPage> page(const RecordingFilter &filter, RecordingOrder order,
                                             const std::optional<RecordingPageKey> &after, int limit,
                                             const CancelToken &cancel) const override;
    [[nodiscard]] Result<qint64> count(const RecordingFilter &filter, const CancelToken &cancel) const override;
    [[nodiscard]] Result<qint64> revision() const override;

private:
    std::shared_ptr<const RecordingIndex> m_index;
};

} // namespace voicelog
