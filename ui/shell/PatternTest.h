// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <interchange/ImportScan.h>

namespace voicelog {

/// What a pattern finds in a file name, a group a line, to show beside its expression. Empty for an empty name.
[[nodiscard]] QString describeMatch(const FileNamePattern &pattern, const QString &fileName);

} // namespace voicelog
