// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Commands.h"

namespace voicelog::ctl {

/// `recording export --format vcon`: one recording to a file, or each of several to a file in a folder.
[[nodiscard]] Result<void> exportVcons(Context &context, const QCommandLineParser &parser);
/// The options that only this format has.
[[nodiscard]] QList<QCommandLineOption> vconExportOptions();

} // namespace voicelog::ctl
