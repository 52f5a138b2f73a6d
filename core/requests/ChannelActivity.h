// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <audio/PeakPyramid.h>
#include <base/TimeRange.h>

namespace voicelog {

/// When there is more than noise on a channel: stretches of sound above a tenth of what is usual where it is loud, with
/// half a second to either side of each and pauses below a second passed over. Read off the peaks, some thousand times
/// quicker than off the sound.
[[nodiscard]] QList<TimeRange> activeStretches(const PeakPyramid &peaks, int channel);

} // namespace voicelog
