// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <programmes/ProgrammeEnums.h>

namespace voicelog {

/// The letters that go with a request: the answer and its variants (DOMAIN 6, report 2).
enum class LetterKind {
    Receipt,
    AskIdentity,
    Reminder,
    AskClarification,
    Extension,
    NotIdentifiable,
    Withdrawn,
    Answer,
    Refusal,
    NoData,
    Destroyed,
    RightsAnswer ///< to a request of another right than access
};
inline constexpr auto letterKindIds =
    idList("RECEIPT", "ASK_IDENTITY", "REMINDER", "ASK_CLARIFICATION", "EXTENSION", "NOT_IDENTIFIABLE", "WITHDRAWN",
           "ANSWER", "REFUSAL", "NO_DATA", "DESTROYED", "RIGHTS_ANSWER");

} // namespace voicelog
