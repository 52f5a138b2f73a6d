// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorWords.h"

#include <rules/RuleErrors.h>

#include <QtGlobal>

namespace voicelog {

std::span<const ErrorWords> ruleErrorWords()
{
    static constexpr ErrorWords words[] = {
        {errors::EditionInvalid,
         QT_TRANSLATE_NOOP("ErrorText", "{path} has a mistake at line {line}, column {column}: {field} ({problem})."),
         QT_TRANSLATE_NOOP("ErrorText", "Correct it there. The rules in force stay as they are.")},
        {errors::EditionsNotContiguous,
         QT_TRANSLATE_NOOP("ErrorText", "The editions {earlier} and {later} leave a gap or overlap."),
         QT_TRANSLATE_NOOP("ErrorText", "Let the later one begin on the day after the earlier one ends.")},
        {errors::EditionsWithoutEnd,
         QT_TRANSLATE_NOOP("ErrorText",
                           "The edition {edition} ends, or does not, where it should be the other way round."),
         QT_TRANSLATE_NOOP("ErrorText", "Give every edition but the last an end date.")},
        {errors::EditionUnknown, QT_TRANSLATE_NOOP("ErrorText", "There is no edition {edition}."),
         QT_TRANSLATE_NOOP("ErrorText", "See which there are with: voicelogctl rules list")},
        {errors::RuleUnknown, QT_TRANSLATE_NOOP("ErrorText", "There is no rule {rule}."),
         QT_TRANSLATE_NOOP("ErrorText", "See which there are with: voicelogctl rules list --edition EDITION")},
    };
    return words;
}

} // namespace voicelog
