// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProofKeeping.h"

#include "KeepProofDialog.h"
#include "RecordingsContext.h"

#include <archive/Session.h>
#include <base/LegalDay.h>
#include <common/Jobs.h>
#include <retention/ProofService.h>
#include <retention/RetentionService.h>

namespace voicelog {

namespace {

struct ProofPlan
{
    TimeRanges stretches;
    QDate restUntil;
};

} // namespace

ProofKeeping::ProofKeeping(const RecordingsContext &context, QWidget *page)
    : QObject(page), m_context(context), m_page(page)
{
}

void ProofKeeping::begin(const Recording &recording)
{
    if (m_busy)
        return;
    m_busy = true;
    m_context.page.jobs.start(
        this,
        [&proofs = m_context.proofs, &retention = m_context.retention, recording]() -> Result<ProofPlan> {
            ProofPlan plan;
            VOICELOG_ASSIGN(plan.stretches, proofs.stretches(recording.vaultId, recording.id));
            VOICELOG_ASSIGN(const RetentionTerm rest, retention.term(recording.programmeId, DueClass::ContractRest));
            plan.restUntil = rest.period.after(legalDay(recording.startedAt));
            return plan;
        },
        [this, recording](const Result<ProofPlan> &plan) {
            if (plan) {
                ask(recording, plan->stretches, plan->restUntil);
                return;
            }
            m_busy = false;
            Q_EMIT failed(plan.error());
        });
}

void ProofKeeping::ask(const Recording &recording, const TimeRanges &stretches, QDate restUntil)
{
    auto *dialog = new KeepProofDialog(recording, stretches, restUntil, legalDay(m_context.page.session.clock().now()),
                                       m_page->window());
    connect(dialog, &QDialog::accepted, this, [this, recording, stretches] { keep(recording, stretches); });
    connect(dialog, &QDialog::rejected, this, [this] { m_busy = false; });
    dialog->open();
}

void ProofKeeping::keep(const Recording &recording, const TimeRanges &stretches)
{
    Job *job = m_context.page.jobs.start(
        this,
        [&proofs = m_context.proofs, recording, stretches](const CancelToken &cancel,
                                                           const ProgressFunction &progress) {
            return proofs.keep(recording.vaultId, recording.id, stretches, progress, cancel);
        },
        [this, number = recording.number](const Result<ProofService::Kept> &made) {
            m_busy = false;
            if (made)
                Q_EMIT kept(number, made->proof.number);
            else
                Q_EMIT failed(made.error());
        });
    Q_EMIT started(job, recording.number);
}

} // namespace voicelog
