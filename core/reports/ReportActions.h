// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/// What the audit trail calls the acts of this module.
namespace voicelog::actions {

/// A report was made: its number is the objectId; the detail has kind, hash, language and the record it is about.
inline constexpr QLatin1StringView ReportMade{"REPORT_MADE"};
/// It left the program: to a file or a printer.
inline constexpr QLatin1StringView ReportExported{"REPORT_EXPORTED"};

/// The objectType of events about a report.
inline constexpr QLatin1StringView reportObject{"report"};

} // namespace voicelog::actions
