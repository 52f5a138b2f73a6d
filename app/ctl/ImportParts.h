// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Commands.h"

#include <interchange/ImportScan.h>
#include <recordings/RecordingImporter.h>

/// What the commands have in common that take recordings in.
namespace voicelog::ctl {

class Judging;

/// How files are read: --flat, --time-zone, --pattern, --trust, --key and its passphrase.
[[nodiscard]] QList<QCommandLineOption> importOptionList();
[[nodiscard]] Result<ImportOptions> importOptions(Context &context, const QCommandLineParser &parser);
/// `what`: a programme's id, number, code or name.
[[nodiscard]] Result<ImportTarget> programmeTarget(Session &session, const QString &what, const Judging &judging);
void showOutcome(Context &context, const ImportOutcome &outcome, const QString &path, bool dryRun);

} // namespace voicelog::ctl
