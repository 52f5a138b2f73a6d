// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ImportRun.h"

#include <QCoreApplication>

namespace voicelog {

/// What an import found and did, in words: as lines on the screen and as a text file to keep.
struct ImportReport
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)

public:
    /// "398 recordings will come in (1.2 GB), 2 are there already, 1 will be refused."
    [[nodiscard]] static QString summary(const ImportRun &run);
    /// What was odd in the folders, the same remarks together: each once, with how many and the first few files.
    [[nodiscard]] static QStringList groupedRemarks(const QList<ImportRemark> &remarks);
    /// By which mappings the tables were read, and what no rule covers: a line each; empty if there is nothing to tell.
    [[nodiscard]] static QStringList coverage(const ImportRun &run);
    /// A table: result, file, number, gaps and why, a line for each call and each remark.
    [[nodiscard]] static QByteArray csv(const ImportRun &run);
    /// The whole report, one line a file. It names files, which may hold personal data.
    [[nodiscard]] static QString text(const ImportRun &run, const QString &programme, const QString &when);
};

} // namespace voicelog
