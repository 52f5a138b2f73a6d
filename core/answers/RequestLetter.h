// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LetterFacts.h"
#include "LetterTemplate.h"

#include <reports/Report.h>

namespace voicelog {

/// A letter about a request (report 2 of DOMAIN 6, all variants): its template, with what the facts say in the place of
/// the placeholders. `head` as ReportService::begin() made it.
[[nodiscard]] Report requestLetter(Report head, const LetterTemplate &words, const LetterFacts &facts);

} // namespace voicelog
