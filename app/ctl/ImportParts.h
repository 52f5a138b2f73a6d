// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Commands.h"

#include <interchange/ImportScan.h>
#include <recordings/RecordingImporter.h>

/// What the commands have in common that take recordings in.
namespace voicelog::ctl {

class Judging;

/// How files are read: --flat, --time-zone, --pattern, --mapping, --trust, --key and its passphrase.
[[nodiscard]] QList<QCommandLineOption> importOptionList();
/// All of them but --mapping, for which setMappings() needs the archive.
[[nodiscard]] Result<ImportOptions> importOptions(Context &context, const QCommandLineParser &parser);
/// `what`: a programme's id, number, code or name.
[[nodiscard]] Result<ImportTarget> programmeTarget(Session &session, const QString &what, const Judging &judging);
[[nodiscard]] QString outcomeId(ImportOutcome::Kind kind);
/// `gaps`: ids of what no rule covers of the call.
void showOutcome(Context &context, const ImportOutcome &outcome, const QString &path, bool dryRun,
                 const QStringList &gaps = {});

} // namespace voicelog::ctl
