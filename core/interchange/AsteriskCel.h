// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AsteriskLogReader.h"

#include <base/Progress.h>
#include <base/Result.h>

#include <functional>
#include <optional>

namespace voicelog {

/// One event of Asterisk's channel event log.
struct CelEvent
{
    QString type; ///< "HOLD", "BLINDTRANSFER" …
    QString time; ///< as it stands: epoch seconds, or a local time
    QString channel;
    QString uniqueId;
    QString linkedId;
    QString extension; ///< of a transfer: to whom, where that is told

    friend bool operator==(const CelEvent &, const CelEvent &) = default;
};

/// A channel event log as cel_custom writes it with its default mapping: no header, 20 fields, or 21 where the sample's
/// own column was kept (cel_custom.conf.sample of Asterisk). Other mappings are free-form and are not taken for one.
class AsteriskCel
{
public:
    /// Nothing if the file is no such one, or cannot be read.
    [[nodiscard]] static std::optional<AsteriskCel> open(const QString &path);
    [[nodiscard]] QString path() const { return m_path; }

    /// Goes through the events that tell how a call went: answers, holds, transfers and ends. `broken` gets the lines
    /// that are no event. errors::FileUnreadable, errors::Cancelled.
    [[nodiscard]] Result<void> forEachEvent(const std::function<void(const CelEvent &, CsvSidecar::Place)> &event,
                                            const std::function<void(qint64 line)> &broken,
                                            const CancelToken &cancel) const;
    /// The event at a place; nothing if the file was changed.
    [[nodiscard]] std::optional<CelEvent> read(CsvSidecar::Place place) const;

private:
    QString m_path;
};

} // namespace voicelog
