// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IdWords.h"

#include <QtGlobal>

namespace voicelog {

ModuleIdWords lawIdWords() { return {}; }

} // namespace voicelog
