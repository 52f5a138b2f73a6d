// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ReportPdf.h"

#include <base/Progress.h>
#include <base/Result.h>

namespace voicelog {

class Session;

/// Where a report went.
enum class ReportExit { File, Printer, Package };

/// The head and the number of a report, and what the audit trail keeps of it.
///
/// Reports have no table: the audit trail is their register. A works-council reviewer makes reports too (DOMAIN 6,
/// "OR"), and all that he may write is an audit event; and what a register of reports should hold, who made which one
/// when and with what content, is such an event already, signed and in the chain. So the next number follows that of
/// the last event REPORT_MADE, within the transaction that adds the new one.
class ReportService
{
public:
    explicit ReportService(Session &session) : m_session(session) {}

    /// A report's head as of now; refused unless this account may make reports (privacy officers, the data protection
    /// officer, and where `forCouncil` works-council reviewers). Call it before reading the records.
    [[nodiscard]] Result<Report> begin(ReportKind kind, ReportLanguage language, bool forCouncil = true) const;
    /// Gives it its number, and records that it was made, with the hash of what it says.
    [[nodiscard]] Result<Report> issue(Report report, const CancelToken &cancel = {}) const;
    /// Writes the PDF and records that it left the program: both, or the file does not stay.
    [[nodiscard]] Result<ReportPdfFacts> save(const Report &report, const QString &path,
                                              const ProgressFunction &progress = {},
                                              const CancelToken &cancel = {}) const;
    /// Records that it left the program.
    [[nodiscard]] Result<void> recordExit(const Report &report, ReportExit exit) const;

private:
    Session &m_session;
};

} // namespace voicelog
