// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Judgement.h"
#include "JudgementStore.h"
#include "ProgrammeFactsSource.h"
#include "RecordingEnums.h"
#include "RecordingFactsReader.h"

#include <base/Clock.h>
#include <rules/RuleBook.h>

#include <map>

namespace voicelog {

class AuditTrail;

/// Judges recordings of one vault by the rules and moves them between IMPORTED, ACTIVE and RESTRICTED (DOMAIN 4.1).
/// Made for one transaction: it remembers what programmes were like, which others may change between transactions.
class RecordingJudge
{
public:
    struct Verdict
    {
        QList<RuleResult> results;
        RecordingState before = RecordingState::Imported;
        RecordingState after = RecordingState::Imported;
        bool added = false; ///< it says something new
    };

    RecordingJudge(Database &database, const RuleBook &book, const ProgrammeFactsSource &programmes, const Clock &clock,
                   const Id &account)
        : m_database(database), m_book(book), m_programmes(programmes), m_clock(clock), m_account(account)
    {
    }

    /// Evaluates, stores, sets the state, and records a change of state in the audit trail.
    [[nodiscard]] Result<Verdict> judge(qint64 rec, const Id &vault, const AuditTrail &audit);
    /// Evaluates only.
    [[nodiscard]] Result<QList<RuleResult>> evaluate(qint64 rec);
    /// Of the results, the rules that keep a recording RESTRICTED: blocking ones about its making.
    [[nodiscard]] QStringList restricting(const QList<RuleResult> &results) const;

private:
    [[nodiscard]] Result<QList<RuleResult>> evaluate(const RecordingFactsReader::Read &read);
    [[nodiscard]] Result<std::optional<ProgrammeFacts>> programmeFacts(const Id &programme, QDate on);
    [[nodiscard]] Result<RecordingState> stateAfter(qint64 rec, RecordingState before, const QString &privateCall,
                                                    const QList<RuleResult> &results);

    Database &m_database;
    const RuleBook &m_book;
    const ProgrammeFactsSource &m_programmes;
    const Clock &m_clock;
    Id m_account;
    std::map<std::pair<Id, QDate>, std::optional<ProgrammeFacts>> m_known;
    KnownOutcomes m_outcomes;
};

/// Makes judges, one for each transaction of an import. Book and source must outlive it.
class RecordingJudgeMaker
{
public:
    RecordingJudgeMaker(const RuleBook &book, const ProgrammeFactsSource &programmes)
        : m_book(book), m_programmes(programmes)
    {
    }
    [[nodiscard]] RecordingJudge judgeFor(Database &database, const Clock &clock, const Id &account) const
    {
        return {database, m_book, m_programmes, clock, account};
    }

private:
    const RuleBook &m_book;
    const ProgrammeFactsSource &m_programmes;
};

} // namespace voicelog
