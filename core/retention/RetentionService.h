// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DueStore.h"
#include "RetentionPlan.h"
#include "RetentionReport.h"
#include "RetentionSource.h"
#include "VaultDue.h"

#include <base/Progress.h>

namespace voicelog {

class Session;

struct AssessSummary
{
    qint64 recordings = 0;
    qint64 changed = 0; ///< got another date or class
    qint64 due = 0;     ///< became DUE
    bool cancelled = false;
    QList<RetentionPlan::Unread> unread = {}; ///< vaults that could not be read or written
};

/// How many recordings of a vault fall due on one day.
struct UpcomingDue
{
    Id vaultId = {};
    QString vaultNumber = {};
    DestructionWhat what = DestructionWhat::Recordings;
    DueClass dueClass = DueClass::Quality;
    QDate dueOn = {};
    qint64 recordings = 0;
    qint64 held = 0;
};

/// How long recordings are kept, what is due, and carrying it out (DOMAIN 5). Terms and dates are an officer's; a run
/// is the retention service's too, which reads no names and no sound. Calls block: make them from workers.
class RetentionService
{
public:
    /// Book and source must outlive it.
    RetentionService(Session &session, const RuleBook &book, const RetentionSource &source)
        : m_session(session), m_book(book), m_source(source)
    {
    }

    // Terms
    /// In force today, for every programme and class.
    [[nodiscard]] Result<RetentionTerms> terms() const;
    [[nodiscard]] Result<RetentionTerm> term(const Id &programme, DueClass dueClass) const;
    /// What was decided, the oldest first.
    [[nodiscard]] Result<QList<RetentionTerm>> history() const;
    /// For one programme, or where its id is null for the whole organisation. Dates follow with the next assess().
    /// errors::TermFixed, TermOutOfRange, InvalidValue.
    [[nodiscard]] Result<RetentionTerm> setTerm(const RetentionTerm &term);

    // Dates
    /// Computes when each recording of the vault must go, and makes those DUE whose day has come and that nothing
    /// keeps. In short transactions; what was done stays done when it is cancelled.
    [[nodiscard]] Result<AssessSummary> assess(const Id &vault, const ProgressFunction &progress = {},
                                               const CancelToken &cancel = {});
    /// All vaults whose key this account holds.
    [[nodiscard]] Result<AssessSummary> assessAll(const ProgressFunction &progress = {},
                                                  const CancelToken &cancel = {});
    [[nodiscard]] Result<std::optional<Due>> due(const Id &vault, const Id &recording) const;
    [[nodiscard]] Result<DueStarts> starts(const Id &vault, const Id &recording) const;
    /// Its day of destruction follows at once; an approval of its destruction ends if that day moves. Of a sales call
    /// whose proof is kept apart they are written down for both. errors::Conflict unless they are still as `basedOn`;
    /// errors::InvalidValue for a day before the call, and for one to come except the end of a contract.
    [[nodiscard]] Result<void> setStarts(const Id &vault, const Id &recording, const DueStarts &starts,
                                         const DueStarts &basedOn);

    /// Of the vaults whose key this account holds, from the dates of the last assess(). An invalid day: today.
    [[nodiscard]] Result<RetentionPlan> plan(QDate asOf = {}) const;
    /// Days and counts up to and with that one, overdue ones too; in order of day.
    [[nodiscard]] Result<QList<UpcomingDue>> upcoming(QDate until) const;
    /// The error of the first vault of this account that cannot be read, if there is one: what is due in it is not
    /// known, and neither plan() nor upcoming() has it.
    [[nodiscard]] Result<void> checkReadable() const;

    /// Carries out what is ready in the plan, and nothing that it does not show. What is held meanwhile stays. Every
    /// destruction is one transaction with its certificate: a run that was cut off is simply run again.
    /// errors::PlanAhead, RestoreUnreviewed.
    [[nodiscard]] Result<RetentionReport> run(const RetentionPlan &plan, const ProgressFunction &progress = {},
                                              const CancelToken &cancel = {});
    /// The newest first.
    [[nodiscard]] Result<QList<RetentionReport>> runs(int limit = 50) const;
    [[nodiscard]] QDate today() const;

private:
    /// Whether it says something of a vault alone, so that the others can go on.
    [[nodiscard]] bool isOfOneVault(const Error &error) const;
    [[nodiscard]] Result<void> removeAbandonedImports(const CancelToken &cancel);
    [[nodiscard]] Result<QList<UpcomingDue>> upcomingIn(const Id &vault, QDate until) const;
    struct Assessing;
    /// By the terms and the law of today. What is given must outlive it.
    [[nodiscard]] Result<Assessing> assessing(const ProgressFunction &progress, const CancelToken &cancel) const;
    [[nodiscard]] Result<void> assessVault(const Id &vault, Assessing &work);
    [[nodiscard]] Result<QList<Id>> ownVaults() const;
    [[nodiscard]] Result<QList<RetentionItem>> planVault(const Id &vault, QDate asOf) const;
    Session &m_session;
    const RuleBook &m_book;
    const RetentionSource &m_source;
};

} // namespace voicelog
