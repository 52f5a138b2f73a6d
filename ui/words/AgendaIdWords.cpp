// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IdWords.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace voicelog {

ModuleIdWords agendaIdWords()
{
    static constexpr IdWords actions[] = {
        {"AGENDA_READ"_L1, QT_TRANSLATE_NOOP("EnumText", "agenda looked at")},
        {"AGENDA_EXPORTED"_L1, QT_TRANSLATE_NOOP("EnumText", "agenda saved as a calendar file")},
    };
    static constexpr IdWords things[] = {
        {"agenda"_L1, QT_TRANSLATE_NOOP("EnumText", "agenda")},
    };
    return {.actions = actions, .things = things};
}

} // namespace voicelog
