// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportRun.h"

#include <archive/Session.h>
#include <common/Jobs.h>

#include <QElapsedTimer>
#include <QMutex>

#include <utility>

namespace voicelog {

struct ImportRun::Inbox
{
    QMutex mutex;
    QList<std::pair<qsizetype, ImportOutcome>> outcomes;
    QList<std::pair<qsizetype, RecordingDraft>> drafts; ///< without sidecars: only what the table shows
    bool done = false;                                  ///< the outcomes are of an import
};

namespace {

/// What the table needs of a draft; its sidecar and transcript may be large.
RecordingDraft withoutText(RecordingDraft draft)
{
    draft.sidecar.clear();
    draft.transcript.reset();
    draft.segments.clear();
    draft.sounds.clear();
    return draft;
}

} // namespace

ImportRun::ImportRun(Session &session, Jobs &jobs, const LocalTime &localTime, QObject *parent)
    : QObject(parent), m_session(session), m_jobs(jobs), m_model(localTime)
{
}

ImportRun::~ImportRun() { stop(); }

void ImportRun::setStep(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
}

void ImportRun::begin(Step step, Job *job)
{
    m_job = job;
    m_stopped = false;
    setStep(step);
}

void ImportRun::stop()
{
    m_importNext = false;
    if (!m_job)
        return;
    m_stopped = true;
    m_job->cancel();
}

void ImportRun::scan(const QStringList &paths, const ImportOptions &options, const TargetMaker &target,
                     const ImportCoverage &coverage)
{
    m_coverage = coverage;
    m_target = {};
    m_model.setItems({});
    m_scan = {};
    begin(Step::Scanning,
          m_jobs.start(
              this,
              [paths, options, target](const CancelToken &cancel, const ProgressFunction &progress) -> Result<Found> {
                  Found found;
                  VOICELOG_ASSIGN(found.target, target(cancel));
                  VOICELOG_ASSIGN(found.scan, scanForImport(paths, options, progress, cancel));
                  return found;
              },
              [this](Result<Found> found) { scanned(std::move(found)); }));
}

void ImportRun::scanned(Result<Found> found)
{
    if (!found) {
        setStep(Step::Idle);
        if (found.error().kind() != ErrorKind::Cancelled)
            Q_EMIT failed(found.error());
        return;
    }
    m_scan = std::move(found->scan);
    m_target = std::move(found->target);
    QList<ImportItem> items(m_scan.drafts.size());
    for (qsizetype i = 0; i < items.size(); ++i)
        items[i].paths = m_scan.drafts.audioPaths(i);
    m_model.setItems(items);
    Q_EMIT countsChanged();
    check();
}

void ImportRun::check()
{
    auto inbox = std::make_shared<Inbox>();
    Job *job = m_jobs.start(
        this,
        [inbox, &session = m_session, target = m_target,
         drafts = m_scan.drafts](const CancelToken &cancel, const ProgressFunction &report) -> Result<void> {
            const RecordingImporter importer(session, target);
            QElapsedTimer sinceReport;
            for (qsizetype i = 0; i < drafts.size(); ++i) {
                if (cancel.isCancelled() || session.isLocked())
                    return fail(errors::Cancelled);
                const RecordingDraft draft = drafts.at(i);
                ImportOutcome outcome = importer.check(draft);
                {
                    const QMutexLocker locked(&inbox->mutex);
                    inbox->drafts.append({i, withoutText(draft)});
                    inbox->outcomes.append({i, std::move(outcome)});
                }
                if (!sinceReport.isValid() || sinceReport.hasExpired(100)) {
                    report({.doneItems = i + 1, .totalItems = drafts.size()});
                    sinceReport.start();
                }
            }
            return {};
        },
        [this, inbox](const Result<void> &) {
            drain(*inbox);
            setStep(Step::Checked);
            if (std::exchange(m_importNext, false))
                import();
        });
    connect(job, &Job::progressed, this, [this, inbox] { drain(*inbox); });
    begin(Step::Checking, job);
}

void ImportRun::import()
{
    if (m_step == Step::Checking) { // what is not checked yet is looked at while it comes in
        m_importNext = true;
        m_job->cancel();
        return;
    }
    if (m_step != Step::Checked)
        return;
    auto inbox = std::make_shared<Inbox>();
    inbox->done = true;
    Job *job = m_jobs.start(
        this,
        [inbox, &session = m_session, target = m_target, drafts = m_scan.drafts,
         bytes = m_scan.totalBytes](const CancelToken &cancel, const ProgressFunction &progress) {
            qsizetype next = 0;
            const auto source = [&]() -> std::optional<RecordingDraft> {
                if (next >= drafts.size())
                    return std::nullopt;
                RecordingDraft draft = drafts.at(next);
                const QMutexLocker locked(&inbox->mutex);
                inbox->drafts.append({next++, withoutText(draft)});
                return draft;
            };
            const auto outcome = [&](const ImportOutcome &one) {
                const QMutexLocker locked(&inbox->mutex);
                inbox->outcomes.append({one.draft, one});
            };
            RecordingImporter importer(session, target);
            return importer.run(source,
                                {.doneItems = 0, .totalItems = drafts.size(), .doneBytes = 0, .totalBytes = bytes},
                                outcome, progress, cancel);
        },
        [this, inbox](const Result<ImportSummary> &summary) {
            drain(*inbox);
            m_stopped = m_stopped || (summary && summary->cancelled);
            markTheRest();
            setStep(Step::Done);
            if (!summary && summary.error().kind() != ErrorKind::Cancelled)
                Q_EMIT failed(summary.error());
        });
    connect(job, &Job::progressed, this, [this, inbox] { drain(*inbox); });
    begin(Step::Importing, job);
}

void ImportRun::drain(Inbox &inbox)
{
    QList<std::pair<qsizetype, ImportOutcome>> outcomes;
    QList<std::pair<qsizetype, RecordingDraft>> drafts;
    {
        const QMutexLocker locked(&inbox.mutex);
        outcomes.swap(inbox.outcomes);
        drafts.swap(inbox.drafts);
    }
    QHash<qsizetype, ImportItem> changed;
    const auto item = [&](qsizetype index) -> ImportItem & {
        if (!changed.contains(index))
            changed.insert(index, m_model.items().value(index));
        return changed[index];
    };
    for (const auto &[index, draft] : std::as_const(drafts))
        item(index).takeDraft(draft, m_coverage);
    for (const auto &[index, outcome] : std::as_const(outcomes))
        item(index).take(outcome, inbox.done);
    QList<std::pair<qsizetype, ImportItem>> list;
    for (auto it = changed.cbegin(); it != changed.cend(); ++it)
        list.append({it.key(), it.value()});
    m_model.update(list);
    if (!list.isEmpty())
        Q_EMIT countsChanged();
}

void ImportRun::markTheRest()
{
    QList<ImportItem> items = m_model.items();
    for (ImportItem &item : items)
        if (item.status == ImportItem::Status::Unchecked || item.status == ImportItem::Status::WillCome)
            item.status = ImportItem::Status::NotTaken;
    m_model.setItems(items);
}

ImportRun::Counts ImportRun::counts() const
{
    Counts counts;
    for (const ImportItem &item : m_model.items()) {
        switch (item.status) {
        case ImportItem::Status::Unchecked:
            ++counts.unchecked;
            break;
        case ImportItem::Status::WillCome:
            ++counts.willCome;
            break;
        case ImportItem::Status::Imported:
            ++counts.imported;
            break;
        case ImportItem::Status::AlreadyThere:
            ++counts.alreadyThere;
            break;
        case ImportItem::Status::Refused:
            ++counts.refused;
            break;
        case ImportItem::Status::NotTaken:
            ++counts.notTaken;
            break;
        }
        for (const ImportGap gap : item.gaps)
            ++counts.gaps[size_t(gap)];
        counts.odd += item.status != ImportItem::Status::Refused && item.warnings ? 1 : 0;
    }
    for (const ImportRemark &remark : m_scan.remarks) {
        if (const auto gap = ImportCoverage::ofRemark(remark.error))
            ++counts.gaps[size_t(*gap)];
    }
    return counts;
}

} // namespace voicelog
