// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterLook.h"

#include <common/IconSet.h>
#include <common/SentenceCase.h>
#include <common/ThemeColors.h>
#include <words/EnumText.h>

using namespace Qt::StringLiterals;

namespace voicelog {

QString RegisterLook::stateText(RegisterState state) { return sentenceCase(EnumText::value(registerStateId(state))); }

QString RegisterLook::kindText(RegisterKind kind)
{
    return kind == RegisterKind::Controller ? tr("Controller, 30(1)") : tr("Processor, 30(2)");
}

QString RegisterLook::stateIconName(RegisterState state)
{
    switch (state) {
    case RegisterState::Draft:
        return u"edit"_s;
    case RegisterState::Active:
        return u"ok"_s;
    case RegisterState::UnderReview:
        return u"refresh"_s;
    case RegisterState::Ended:
        return u"close"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QIcon RegisterLook::stateIcon(RegisterState state) { return icons::named(stateIconName(state)); }

QColor RegisterLook::stateColour(RegisterState state, const QPalette &palette)
{
    const ThemeColors &colours = ThemeColors::of(palette);
    switch (state) {
    case RegisterState::Draft:
    case RegisterState::Ended:
        return colours.subtleText;
    case RegisterState::Active:
        return colours.success;
    case RegisterState::UnderReview:
        return colours.warning;
    }
    Q_UNREACHABLE_RETURN({});
}

QColor RegisterLook::warningColour(const QPalette &palette) { return ThemeColors::of(palette).warning; }

} // namespace voicelog
