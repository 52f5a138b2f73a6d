// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallDataMapping.h"

#include <base/Result.h>

#include <QList>

namespace voicelog {

/// The mappings that come with the program, for what some recorders export (FORMATS 1.3, 1.5): Oreka, Verint Verba,
/// Twilio, Zoom Phone, Genesys Cloud. Data files in resources/mappings.
[[nodiscard]] QList<CallDataMapping> readyMappings();
[[nodiscard]] bool isReadyMapping(const QString &name);

} // namespace voicelog
