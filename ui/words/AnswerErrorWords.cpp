// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorWords.h"

#include <answers/AnswerErrors.h>

#include <QtGlobal>

namespace voicelog {

std::span<const ErrorWords> answerErrorWords()
{
    static constexpr ErrorWords words[] = {
        {errors::LetterPlaceholderUnknown,
         QT_TRANSLATE_NOOP("ErrorText", "Line {line}, column {column}: this letter has no placeholder \"{name}\"."),
         QT_TRANSLATE_NOOP("ErrorText", "Choose one from the list; it is put in where the cursor is.")},
        {errors::LetterPlaceholderOpen,
         QT_TRANSLATE_NOOP("ErrorText", "Line {line}, column {column}: this placeholder does not end."),
         QT_TRANSLATE_NOOP("ErrorText", "Write two closing braces behind its name, on the same line.")},
        {errors::LetterPlaceholderAlone,
         QT_TRANSLATE_NOOP("ErrorText",
                           "Line {line}, column {column}: \"{name}\" stands for whole paragraphs and needs a line of "
                           "its own."),
         QT_TRANSLATE_NOOP("ErrorText", "Put it on a line without other words.")},
        {errors::LetterPlaceholderMissing,
         QT_TRANSLATE_NOOP("ErrorText", "The letter no longer tells what the law asks of it: \"{name}\" is missing."),
         QT_TRANSLATE_NOOP("ErrorText", "Put the placeholder back (GDPR art. 12 and 15).")},
        {errors::LetterNotNow, QT_TRANSLATE_NOOP("ErrorText", "This letter does not fit where the request stands."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Do first what the letter tells: ask, extend, put the answer forward, or end it.")},
        {errors::NoPackage, QT_TRANSLATE_NOOP("ErrorText", "There is no package for {number}."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Put it together while the answer is under review. Thirty days after its delivery it is "
                           "destroyed.")},
        {errors::PackageDamaged,
         QT_TRANSLATE_NOOP("ErrorText", "The file {name} of the package is not as it was made."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Nothing was handed over. Take the answer back, put the package together again, and have "
                           "the archive verified.")},
    };
    return words;
}

} // namespace voicelog
