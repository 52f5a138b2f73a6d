// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "MonitoringCase.h"

#include <recordings/Recording.h>
#include <recordings/RecordingImporter.h>
#include <rules/RuleBook.h>

namespace voicelog {

class Session;

/// Where calls of a case are taken in: its own vault, those of its lines within its period alone (R-MON-PERIOD-01), and
/// none that a programme's vault holds for another purpose (R-PURPOSE-02). errors::WrongState unless the case runs or
/// is being evaluated. Book and judge must outlive the import.
[[nodiscard]] Result<ImportTarget> caseImportTarget(Session &session, const MonitoringCase &record,
                                                    const RuleBook &book,
                                                    std::shared_ptr<const RecordingJudgeMaker> judge);

/// Whether a call is of these lines: its own line, or the number of an employee who took part.
[[nodiscard]] bool isOfLines(const Recording &recording, const QStringList &lines);

} // namespace voicelog
