// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorWords.h"

#include <programmes/ProgrammeErrors.h>

#include <QtGlobal>

namespace voicelog {

std::span<const ErrorWords> programmeErrorWords()
{
    static constexpr ErrorWords words[] = {
        {errors::ConsentNotFree,
         QT_TRANSLATE_NOOP("ErrorText", "Consent cannot be the legal basis where employees are heard."),
         QT_TRANSLATE_NOOP("ErrorText", "Consent is not free in employment. Choose another basis, such as legitimate "
                                        "interest (6(1)(f)) with a balancing record.")},
        {errors::ProgrammeIncomplete, QT_TRANSLATE_NOOP("ErrorText", "The programme is not complete yet: {fields}."),
         QT_TRANSLATE_NOOP("ErrorText", "Fill these in; then it can be activated.")},
        {errors::NullityTooLate, QT_TRANSLATE_NOOP("ErrorText", "Nullity could be invoked until {limit}."),
         QT_TRANSLATE_NOOP("ErrorText", "WOR art. 27(5) gives one month after the decision was told, or its execution "
                                        "became known. The attempt has been recorded.")},
        {errors::NothingNull, QT_TRANSLATE_NOOP("ErrorText", "There is nothing to invoke nullity of."),
         QT_TRANSLATE_NOOP("ErrorText", "Only a works council can invoke nullity, once, of a scheme that had neither "
                                        "its consent nor the court's permission.")},
        {errors::SoundTooLarge, QT_TRANSLATE_NOOP("ErrorText", "The sound is larger than {maximum} KiB."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Keep only the announcement, in one channel at 8 or 16 kHz: that is enough to find it.")},
        {errors::SoundKnown, QT_TRANSLATE_NOOP("ErrorText", "This sound is there already, as {name}."),
         QT_TRANSLATE_NOOP("ErrorText", "Nothing was added.")},
    };
    return words;
}

} // namespace voicelog
