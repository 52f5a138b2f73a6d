// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Context.h"

#include <interchange/ImportCoverage.h>
#include <interchange/ImportScan.h>
#include <recordings/RecordingImporter.h>

#include <QHash>
#include <QMutex>

#include <array>

namespace voicelog::ctl {

/// Tells what an import finds and does, one result a call and one for the whole; and keeps it as a report: what came
/// in, what was there, what was refused and why, and what no rule covers.
class ImportAccount
{
public:
    ImportAccount(Context &context, const ImportScan &scan, bool dryRun);

    /// For recordings in no programme, unless they go into a monitoring case.
    [[nodiscard]] Result<void> setProgrammes(Session &session, const ImportTarget &target);
    void showFound();
    /// Before its outcome is shown; safe from any thread.
    void remember(qsizetype index, const RecordingDraft &draft);
    void show(const ImportOutcome &outcome, qsizetype index);
    void showSummary(const ImportSummary &summary);
    /// CSV if the path ends so, else text. It names files.
    [[nodiscard]] Result<void> save(const QString &path) const;

private:
    struct Line
    {
        QString outcome; ///< the id
        QString path;
        QString number = {};
        QStringList gaps = {}; ///< ids
        QString why = {};
    };
    [[nodiscard]] QString text() const;
    [[nodiscard]] QByteArray csv() const;

    Context &m_context;
    const ImportScan &m_scan;
    bool m_dryRun;
    ImportCoverage m_coverage;
    QMutex m_mutex; ///< of what follows
    QHash<qsizetype, QList<ImportGap>> m_gapsOfCalls;
    std::array<qint64, importGapIds.size()> m_gaps{};
    QList<Line> m_lines;
    QString m_total;
};

} // namespace voicelog::ctl
