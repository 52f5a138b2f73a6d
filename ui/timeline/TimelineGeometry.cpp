// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TimelineGeometry.h"

#include <algorithm>
#include <cmath>

namespace voicelog {

TimeRange TimelineGeometry::visibleRange() const
{
    return {qint64(std::floor(msOfFrame(firstFrame))), qint64(std::ceil(msOfFrame(lastFrame())))};
}

qint64 TimelineGeometry::clampedMsAtX(double x) const
{
    return std::clamp<qint64>(qint64(std::llround(msAtX(x))), 0, durationMs());
}

} // namespace voicelog
