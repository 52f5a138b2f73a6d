// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QKeyEvent;
class QWidget;

namespace voicelog {

/// Whether the widget with the focus needs this key itself, so that it is no shortcut there: Space presses a button,
/// arrows move a slider or go through a list. Fields for text see to it themselves. Ask on QEvent::ShortcutOverride.
[[nodiscard]] bool focusNeedsKey(const QWidget *focus, const QKeyEvent &key);

} // namespace voicelog
