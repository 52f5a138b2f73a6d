// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <span>

namespace voicelog {

/// The English source words for a stable id, marked for translation in the context EnumText.
struct IdWords
{
    QLatin1StringView id;
    const char *text;
};

/// A module's ids in words.
struct ModuleIdWords
{
    std::span<const IdWords> actions = {}; ///< of the audit trail
    std::span<const IdWords> fields = {};  ///< of its records, as errors and forms name them
    std::span<const IdWords> things = {};  ///< kinds of record, as errors name them
    std::span<const IdWords> values = {};  ///< of its enumerations and states
};

[[nodiscard]] ModuleIdWords balancingIdWords();
[[nodiscard]] ModuleIdWords processingIdWords();
[[nodiscard]] ModuleIdWords programmeIdWords();
[[nodiscard]] ModuleIdWords caseIdWords();
[[nodiscard]] ModuleIdWords lawIdWords();
[[nodiscard]] ModuleIdWords ruleFactWords();
[[nodiscard]] ModuleIdWords accountIdWords();
[[nodiscard]] ModuleIdWords reportIdWords();
[[nodiscard]] ModuleIdWords agendaIdWords();
[[nodiscard]] ModuleIdWords retentionIdWords();
[[nodiscard]] ModuleIdWords requestIdWords();
[[nodiscard]] ModuleIdWords answerIdWords();
[[nodiscard]] ModuleIdWords mappingIdWords();

} // namespace voicelog
