// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IdWords.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace voicelog {

ModuleIdWords programmeIdWords()
{
    static constexpr IdWords actions[] = {
        {"PROGRAMME_ADDED"_L1, QT_TRANSLATE_NOOP("EnumText", "recording programme added")},
        {"PROGRAMME_CLOSED"_L1, QT_TRANSLATE_NOOP("EnumText", "recording programme closed")},
    };
    static constexpr IdWords things[] = {
        {"programme"_L1, QT_TRANSLATE_NOOP("EnumText", "recording programme")},
    };
    return {.actions = actions, .things = things};
}

} // namespace voicelog
