// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Commands.h"

#include <interchange/ImportScan.h>

namespace voicelog::ctl {

[[nodiscard]] QList<Command> mappingCommands();

/// A mapping by the id or name of a kept or ready one, or from a JSON file.
[[nodiscard]] Result<CallDataMapping> mappingNamed(Session &session, const QString &what);
/// `--mapping`, and those that may be recognised.
[[nodiscard]] Result<void> setMappings(Session &session, const QCommandLineParser &parser, ImportOptions &options);

} // namespace voicelog::ctl
