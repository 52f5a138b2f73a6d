// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/Tone.h>
#include <processing/RegisterEntry.h>

#include <QCoreApplication>
#include <QIcon>
#include <QPalette>

namespace voicelog {

/// How kinds and states of entries look: an icon, a colour and words for each.
class RegisterLook
{
    Q_DECLARE_TR_FUNCTIONS(RegisterLook)

public:
    [[nodiscard]] static QString stateText(RegisterState state);
    /// "Controller, 30(1)".
    [[nodiscard]] static QString kindText(RegisterKind kind);
    [[nodiscard]] static ToneLook of(RegisterState state);
    [[nodiscard]] static QIcon stateIcon(RegisterState state);
    [[nodiscard]] static QColor warningColour(const QPalette &palette);
};

} // namespace voicelog
