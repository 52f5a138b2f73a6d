// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterLook.h"

#include <common/IconSet.h>
#include <common/SentenceCase.h>
#include <words/EnumText.h>

using namespace Qt::StringLiterals;

namespace voicelog {

QString RegisterLook::stateText(RegisterState state) { return sentenceCase(EnumText::value(registerStateId(state))); }

QString RegisterLook::kindText(RegisterKind kind)
{
    return kind == RegisterKind::Controller ? tr("Controller, 30(1)") : tr("Processor, 30(2)");
}

ToneLook RegisterLook::of(RegisterState state)
{
    switch (state) {
    case RegisterState::Draft:
        return {u"edit"_s, Tone::Quiet};
    case RegisterState::Active:
        return {u"ok"_s, Tone::Good};
    case RegisterState::UnderReview:
        return {u"refresh"_s, Tone::Attention};
    case RegisterState::Ended:
        return {u"close"_s, Tone::Quiet};
    }
    Q_UNREACHABLE_RETURN({});
}

QIcon RegisterLook::stateIcon(RegisterState state) { return icons::named(of(state).icon); }

QColor RegisterLook::warningColour(const QPalette &palette) { return toneColour(Tone::Attention, palette); }

} // namespace voicelog
