// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/// What the audit trail calls the acts of this module.
namespace voicelog::actions {

/// Only in refusals: looking is no event.
inline constexpr QLatin1StringView AgendaRead{"AGENDA_READ"};
/// The dates left the archive as a calendar file; the detail has how many, and until when.
inline constexpr QLatin1StringView AgendaExported{"AGENDA_EXPORTED"};

/// The objectType of these events.
inline constexpr QLatin1StringView agendaObject{"agenda"};

} // namespace voicelog::actions
