// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "GivenRecording.h"

#include <reports/Report.h>

namespace voicelog {

/// A recording's waveform with its segments and what was left out. Of what is marked nothing is drawn: its shape would
/// still tell who spoke, and how long.
[[nodiscard]] ReportPicture timelinePicture(const GivenRecording &given, const ReportTexts &texts);

} // namespace voicelog
