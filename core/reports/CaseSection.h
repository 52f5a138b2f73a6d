// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseReport.h"
#include "ReportWriter.h"

namespace voicelog {

/// What the sections of a case's file share: what is told, and of that what may be printed.
class CaseSection : protected ReportWriter
{
protected:
    CaseSection(ReportBuilder &build, const CaseReportInput &input)
        : ReportWriter(build), m_in(input), m_case(input.record),
          m_council(input.reader == CaseReportInput::For::Council)
    {
    }

    using ReportWriter::value;
    [[nodiscard]] QString value(const QString &id) const
    {
        return id.isEmpty() ? QString() : m_build.texts().value(id);
    }
    [[nodiscard]] QString words(QLatin1StringView id, QLatin1StringView section) const
    {
        return m_build.texts().value(QString(id), section);
    }
    [[nodiscard]] QString caseState(CaseState state) const
    {
        return words(idIn(caseStateIds, state), QLatin1StringView("caseState"));
    }
    [[nodiscard]] QString date(QDate day) const { return day.isValid() ? m_build.texts().date(day) : QString(); }
    [[nodiscard]] QString dash(const QString &words) const { return words.isEmpty() ? QStringLiteral("–") : words; }
    [[nodiscard]] QString account(const Id &id) const
    {
        return id.isNull() ? QString() : m_in.accounts.value(id, id.toString());
    }
    [[nodiscard]] bool isDestroyed() const { return m_case.state == CaseState::Destroyed; }
    /// What a person wrote is there to be printed.
    [[nodiscard]] bool isWritten() const { return m_case.readable && !isDestroyed(); }

    const CaseReportInput &m_in;
    const MonitoringCase &m_case;
    bool m_council;
};

} // namespace voicelog
