// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ImportModel.h"

#include <common/Job.h>
#include <recordings/RecordingImporter.h>

#include <QObject>
#include <QPointer>

#include <array>

namespace voicelog {

class Jobs;
class Session;

/// One import from the first look to the last file, on workers: scan (what is there), check (what would come of each,
/// without storing), import. Each step can be stopped; a stopped import leaves whole recordings only. The model follows
/// what is known of each call. Owned by the dialog.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    enum class Step { Idle, Scanning, Checking, Checked, Importing, Done };
    struct Counts
    {
        qint64 willCome = 0;
        qint64 imported = 0;
        qint64 alreadyThere = 0;
        qint64 refused = 0;
        qint64 notTaken = 0; ///< because it was stopped
        qint64 unchecked = 0;
        qint64 odd = 0;
        std::array<qint64, importGapIds.size()> gaps{}; ///< by ImportGap
    };

    ImportRun(Session &session, Jobs &jobs, const LocalTime &localTime, QObject *parent = nullptr);
    ~ImportRun() override;

    /// `target`: where it all goes; asked on the worker, for a programme or a case may have changed meanwhile.
    using TargetMaker = std::function<Result<ImportTarget>(const CancelToken &cancel)>;
    void scan(const QStringList &paths, const ImportOptions &options, const TargetMaker &target,
              const ImportCoverage &coverage = {});
    void import();
    /// Stops the step under way: nothing of a scan, what is known of a check, what is stored of an import.
    void stop();

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] ImportModel *model() { return &m_model; }
    [[nodiscard]] const QList<ImportItem> &items() const { return m_model.items(); }
    [[nodiscard]] const ImportScan &found() const { return m_scan; }
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] bool wasStopped() const { return m_stopped; }
    [[nodiscard]] Job *job() const { return m_job; }

Q_SIGNALS:
    void stepChanged();
    void countsChanged();
    void failed(const voicelog::Error &error);

private:
    struct Found
    {
        ImportScan scan;
        ImportTarget target;
    };
    struct Inbox; ///< filled by the worker, emptied on the GUI thread
    void begin(Step step, Job *job);
    void scanned(Result<Found> found);
    void check();
    void drain(Inbox &inbox);
    void markTheRest();
    void setStep(Step step);

    Session &m_session;
    Jobs &m_jobs;
    ImportModel m_model;
    ImportScan m_scan;
    ImportTarget m_target;
    ImportCoverage m_coverage;
    QPointer<Job> m_job;
    Step m_step = Step::Idle;
    bool m_stopped = false;
    bool m_importNext = false; ///< asked for while the check was still going on
};

} // namespace voicelog
