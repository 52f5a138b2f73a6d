// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "GivenRecording.h"

#include <reports/Report.h>

namespace voicelog {

/// The copy of a voicelog for the person it is about (report 1 of DOMAIN 6): call data, timeline, words, what was left
/// out and why, the files and how to play them. `head` as ReportService::begin() made it.
[[nodiscard]] Report voicelogCopy(Report head, const DataRequest &request, const GivenRecording &given);

} // namespace voicelog
