// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseGaps.h"
#include "MonitoringCase.h"

#include <archive/Database.h>
#include <rules/RuleChecks.h>

namespace voicelog {

/// Gathers what the rules look at of a case on a date: its own fields, and the records that it links to as they stood
/// then. A link that leads nowhere, or to a record of another kind or another case, is as none.
class CaseFactsReader
{
public:
    CaseFactsReader(Database &database, bool fourEyes, bool dpoExists)
        : m_database(database), m_fourEyes(fourEyes), m_dpoExists(dpoExists)
    {
    }

    /// `approver`: who is about to approve, counted as the second approval if he is a second.
    [[nodiscard]] Result<CaseFacts> facts(const MonitoringCase &record, QDate on, const Id &approver = {});
    /// The case as the programme that its recordings are made under: for judging how they were made.
    [[nodiscard]] Result<ProgrammeFacts> programmeFacts(const MonitoringCase &record, CaseState stateThen, QDate on);

private:
    [[nodiscard]] Result<std::optional<BalancingFacts>> lia(const MonitoringCase &record, QDate on);
    [[nodiscard]] Result<std::optional<RegisterFacts>> registerEntry(const MonitoringCase &record, QDate on);
    [[nodiscard]] Result<std::optional<WorksCouncilFacts>> schemeConsent(const MonitoringCase &record, QDate on);
    [[nodiscard]] Result<bool> isCouncilTold(const MonitoringCase &record, QDate on);
    [[nodiscard]] Result<std::optional<NoticeFacts>> notice(const MonitoringCase &record, QDate on);

    Database &m_database;
    bool m_fourEyes;
    bool m_dpoExists;
};

/// What the edition in force on a day says of cases.
[[nodiscard]] CaseLimits caseLimits(const RuleBook &book, QDate today, bool dpoExists);

} // namespace voicelog
