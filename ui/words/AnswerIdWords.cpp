// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IdWords.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace voicelog {

ModuleIdWords answerIdWords()
{
    static constexpr IdWords actions[] = {
        {"LETTER_TEMPLATE_CHANGED"_L1, QT_TRANSLATE_NOOP("EnumText", "words of a letter changed")},
        {"PACKAGE_MADE"_L1, QT_TRANSLATE_NOOP("EnumText", "package for a person put together")},
        {"PACKAGE_HANDED_OVER"_L1, QT_TRANSLATE_NOOP("EnumText", "package for a person handed over")},
        {"PACKAGE_DESTROYED"_L1, QT_TRANSLATE_NOOP("EnumText", "package for a person destroyed")},
    };
    static constexpr IdWords fields[] = {
        {"body"_L1, QT_TRANSLATE_NOOP("EnumText", "words of the letter")},
    };
    static constexpr IdWords things[] = {
        {"letter_template"_L1, QT_TRANSLATE_NOOP("EnumText", "letter")},
        {"package"_L1, QT_TRANSLATE_NOOP("EnumText", "package")},
        {"packageFile"_L1, QT_TRANSLATE_NOOP("EnumText", "file of the package")},
    };
    return {.actions = actions, .fields = fields, .things = things};
}

} // namespace voicelog
