// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "GivenRecording.h"

#include <reports/ReportTexts.h>

namespace voicelog {

/// What was said, as plain text that any program opens: a line for each turn, with its time and who spoke. UTF-8 with a
/// mark at its beginning and the line ends of Windows, whose own editor needed both for long.
[[nodiscard]] QByteArray wordsText(const GivenRecording &given, const ReportTexts &texts);

/// Who speaks, in words: a role where somebody has no name here.
[[nodiscard]] QString speakerWord(const QString &speaker, const ReportTexts &texts);

} // namespace voicelog
