// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IdWords.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace voicelog {

ModuleIdWords reportIdWords()
{
    static constexpr IdWords actions[] = {
        {"REPORT_MADE"_L1, QT_TRANSLATE_NOOP("EnumText", "report made")},
        {"REPORT_EXPORTED"_L1, QT_TRANSLATE_NOOP("EnumText", "report saved or printed")},
    };
    static constexpr IdWords fields[] = {
        {"year"_L1, QT_TRANSLATE_NOOP("EnumText", "year")},
    };
    static constexpr IdWords things[] = {
        {"report"_L1, QT_TRANSLATE_NOOP("EnumText", "report")},
        {"version"_L1, QT_TRANSLATE_NOOP("EnumText", "version")},
    };
    return {.actions = actions, .fields = fields, .things = things};
}

} // namespace voicelog
