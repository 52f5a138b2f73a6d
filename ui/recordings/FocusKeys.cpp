// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FocusKeys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QComboBox>
#include <QKeyEvent>
#include <QTabBar>

namespace voicelog {

bool focusNeedsKey(const QWidget *focus, const QKeyEvent &key)
{
    if (!focus || (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const bool combo = qobject_cast<const QComboBox *>(focus);
    switch (key.key()) {
    case Qt::Key_Space:
        return combo || qobject_cast<const QAbstractButton *>(focus);
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return combo || qobject_cast<const QAbstractSlider *>(focus) || qobject_cast<const QTabBar *>(focus) ||
               qobject_cast<const QAbstractItemView *>(focus);
    case Qt::Key_J:
    case Qt::Key_L:
        return combo; // the first letter of an entry
    default:
        return false;
    }
}

} // namespace voicelog
