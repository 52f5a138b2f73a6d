// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Report.h"

#include <base/Progress.h>
#include <base/Result.h>

#include <optional>

namespace voicelog {

class Session;
class RuleBook;
struct MonitoringCounts;
struct RequestCounts;

/// Reads the records a report is about, as far as this account may, and makes it: numbered, and in the audit trail.
/// Blocks: call it from workers.
class ReportMaker
{
public:
    explicit ReportMaker(Session &session) : m_session(session) {}

    /// Of a balancing record by id or number; `versionNo` 0: the latest approved version, or the draft if none was
    /// approved.
    [[nodiscard]] Result<Report> balancing(const QString &record, int versionNo, ReportLanguage language) const;
    /// The whole register; an invalid `since`: the changes of the last twelve months.
    [[nodiscard]] Result<Report> processingRegister(QDate since, ReportLanguage language) const;
    /// A year's overview for the works council. Counts of persons' cases below `smallCount` are not shown.
    [[nodiscard]] Result<Report> councilOverview(int year, ReportLanguage language, int smallCount = 5) const;

    /// The requests that came in in a year, without names. Who cannot open the vault of requests makes it without
    /// channels and grounds of refusal.
    [[nodiscard]] Result<Report> requestLog(int year, ReportLanguage language) const;

    // In CaseReportMaker.cpp
    /// The file of a monitoring case by id or number, or its variant for the works council.
    [[nodiscard]] Result<Report> monitoringCase(const QString &record, bool forCouncil, ReportLanguage language) const;
    /// Of a destruction by id or number.
    [[nodiscard]] Result<Report> certificate(const QString &destruction, ReportLanguage language) const;
    /// What is due, kept and destroyed, and whether the audit trail holds. An officer's computes the due dates first,
    /// as retention plans do.
    [[nodiscard]] Result<Report> retention(ReportLanguage language, const ProgressFunction &progress = {},
                                           const CancelToken &cancel = {}) const;

private:
    /// Nothing if no case was ever opened.
    [[nodiscard]] Result<std::optional<MonitoringCounts>> monitoringCounts(const RuleBook &book, int year) const;
    /// Nothing for a reviewer, who knows no request.
    [[nodiscard]] Result<std::optional<RequestCounts>> requestCounts(const RuleBook &book, int year) const;
    Session &m_session;
};

} // namespace voicelog
