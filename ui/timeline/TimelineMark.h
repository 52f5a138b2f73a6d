// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace voicelog {

/// A moment of the sound that something is known of, such as the announcement: a flag on the ruler.
struct TimelineMark
{
    qint64 ms = 0;
    QString text; ///< short, beside the flag where there is room
    QString tip;

    friend bool operator==(const TimelineMark &, const TimelineMark &) = default;
};

} // namespace voicelog
