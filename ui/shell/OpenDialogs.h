// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace voicelog {

/// Takes away every menu, message box, file dialog and other dialog at once, without their answers: for lock, which
/// never asks and never waits.
void dropOpenDialogs(const QWidget *except);

} // namespace voicelog
