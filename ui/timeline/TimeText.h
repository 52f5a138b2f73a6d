// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace voicelog {

/// Moments and lengths of a recording as people read and hear them.
class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(voicelog::TimeText)

public:
    /// "mm:ss" or "h:mm:ss" (where `hours` or the moment asks for it) with as many decimals as a step of `stepUs`
    /// needs.
    [[nodiscard]] static QString label(qint64 us, qint64 stepUs, bool hours);
    /// "mm:ss.t" or "h:mm:ss.t": a moment to a tenth of a second.
    [[nodiscard]] static QString precise(qint64 ms, bool hours);
    /// "mm:ss" or "h:mm:ss".
    [[nodiscard]] static QString plain(qint64 ms, bool hours);
    /// For a screen reader: "1 minute 3 seconds"; below ten seconds with tenths.
    [[nodiscard]] static QString spoken(qint64 ms);
    /// For a screen reader: "from 3 seconds to 1 minute".
    [[nodiscard]] static QString spokenRange(qint64 startMs, qint64 endMs);
};

} // namespace voicelog
