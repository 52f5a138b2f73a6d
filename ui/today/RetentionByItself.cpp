// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RetentionByItself.h"

#include "RunText.h"

#include <agenda/RetentionTools.h>
#include <answers/RetentionRun.h>
#include <archive/Session.h>
#include <base/LegalDay.h>
#include <common/AppSettings.h>
#include <common/Jobs.h>
#include <monitoring/CaseService.h>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace voicelog {

namespace {

constexpr auto firstPause = 20s; // the console opens first
constexpr auto laterPause = 10min;
constexpr int runsOfADay = 50;

Result<void> datesUpToDate(Session &session, const RetentionTools &tools, const CancelToken &cancel)
{
    VOICELOG_TRY(CaseService(session, tools.book).settle());
    VOICELOG_TRY(tools.retention.assessAll({}, cancel));
    return {};
}

/// What there is to do today; nothing if this account made a whole run already. Another's may have keys that this one
/// has not, and none that this one has.
Result<RetentionPlan> openWork(Session &session, const CancelToken &cancel)
{
    return withRetention(session, [&](const RetentionTools &tools) -> Result<RetentionPlan> {
        VOICELOG_ASSIGN(const auto runs, tools.retention.runs(runsOfADay));
        const bool made = std::ranges::any_of(runs, [&](const RetentionReport &run) {
            return run.runBy == session.account().id && !run.cancelled &&
                   legalDay(run.startedAt) == tools.retention.today();
        });
        if (made)
            return RetentionPlan{};
        VOICELOG_TRY(datesUpToDate(session, tools, cancel));
        return tools.retention.plan();
    });
}

} // namespace

RetentionByItself::RetentionByItself(const PageContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_officer(context.session.account().role == Role::PrivacyOfficer)
{
    connect(&m_timer, &QTimer::timeout, this, &RetentionByItself::look);
    if (m_officer)
        m_timer.start(firstPause);
}

void RetentionByItself::bringUpToDate()
{
    if (!m_officer || m_datedOn == today())
        return;
    m_datedOn = today();
    m_context.jobs.start(
        this,
        [&session = m_context.session](const CancelToken &cancel) {
            return withRetention(session, [&](const RetentionTools &tools) -> Result<void> {
                return datesUpToDate(session, tools, cancel);
            });
        },
        [this](const Result<void> &done) {
            if (done)
                return;
            m_datedOn = {};
            Q_EMIT failed(done.error());
        });
}

QDate RetentionByItself::today() const { return legalDay(m_context.session.clock().now()); }

void RetentionByItself::look()
{
    m_timer.setInterval(laterPause);
    if (m_lookedOn == today() || !m_context.settings.retentionByItself() || std::exchange(m_busy, true))
        return;
    m_context.jobs.start(
        this, [&session = m_context.session](const CancelToken &cancel) { return openWork(session, cancel); },
        [this](const Result<RetentionPlan> &plan) {
            m_busy = false;
            if (!plan) {
                Q_EMIT failed(plan.error()); // and again after the pause
                return;
            }
            m_lookedOn = today();
            if (hasReadyItems(*plan))
                carryOut(*plan);
            else
                Q_EMIT idle();
        });
}

void RetentionByItself::carryOut(const RetentionPlan &plan)
{
    m_busy = true;
    Job *job = m_context.jobs.start(
        this,
        [&session = m_context.session, plan](const CancelToken &cancel, const ProgressFunction &tell) {
            return withRetention(session, [&](const RetentionTools &tools) -> Result<RetentionReport> {
                return carryOutPlan(session, tools.retention, tools.book, plan, tell, cancel);
            });
        },
        [this](const Result<RetentionReport> &report) {
            m_busy = false;
            if (report)
                Q_EMIT ended(*report);
            else
                Q_EMIT failed(report.error());
        });
    Q_EMIT began(plan, job);
}

} // namespace voicelog
