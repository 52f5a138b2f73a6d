// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingEnums.h"

#include <base/Id.h>
#include <base/TimeRange.h>

#include <QString>

namespace voicelog {

/// A marked stretch of a recording (DOMAIN 1). Two of one kind never overlap.
struct Segment
{
    Id id;
    SegmentKind kind = SegmentKind::Talk;
    TimeRange range;
    QString label; ///< at most 200 characters
    int version = 0;

    friend bool operator==(const Segment &, const Segment &) = default;
};

} // namespace voicelog
