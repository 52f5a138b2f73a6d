// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ActFacts.h"
#include "ProgrammeFacts.h"
#include "RecordingFacts.h"
#include "RuleBook.h"
#include "RuleResult.h"

namespace voicelog {

/// Everything that is known of what is judged. A rule whose part is not there gives UNKNOWN: what is not known never
/// passes.
struct RuleFacts
{
    std::optional<RecordingFacts> recording;
    std::optional<ProgrammeFacts> programme; ///< on the recording's date, or on the date of the act
    std::optional<CaseFacts> monitoringCase;
    std::optional<RequestFacts> request;
    std::optional<UseFacts> use;
    std::optional<ExportFacts> exportAct;
    std::optional<DutyLineFacts> dutyLine;
    std::optional<SecurityFacts> security;
};

namespace rules {

/// What one rule of an edition says on a date: pure, never the clock. The rule must be the edition's. The date is that
/// of the rule's scope: the day of making, of evaluation, or of the act.
[[nodiscard]] RuleResult evaluate(const Rule &rule, const RuleFacts &facts, const RuleEdition &edition, QDate date);
/// By id, under the edition in force on the date.
/// NOT_APPLICABLE if the edition in force does not have the rule; without an edition (before the first) UNKNOWN.
[[nodiscard]] RuleResult evaluate(const RuleBook &book, const QString &ruleId, const RuleFacts &facts, QDate date);

/// All that is asked of a recording by itself: scope M under the edition of the day it was made, scope K under that of
/// the day of evaluation (DOMAIN 2.1). What today's edition asks of the making and that of the day did not is
/// NOT_APPLICABLE, so that nobody looks for it in vain. In the catalogue's order. Before the first edition: one result
/// NO_EDITION.
[[nodiscard]] QList<RuleResult> judgeRecording(const RuleBook &book, const RuleFacts &facts, QDate today);

/// The conditions of an ACTIVE programme (DOMAIN 3.2), and what else is known to go wrong for its recordings from that
/// day on (R-LI-02, R-LI-04, R-EMPINFO-02, R-REGISTER-02 …).
[[nodiscard]] QList<RuleResult> judgeProgramme(const RuleBook &book, const ProgrammeFacts &programme, QDate date);

/// The rules that must hold before a programme becomes ACTIVE; a blocking rule that fails stands in the way too.
[[nodiscard]] QStringList activationRules();
[[nodiscard]] bool standsInTheWay(const RuleResult &result);

/// Whether every rule has a check in code: for the reader of editions and for a test.
[[nodiscard]] bool hasCheck(QStringView ruleId);

/// The rules that judgeRecording() asks, as far as an edition has them.
[[nodiscard]] QStringList recordingRules();
/// The rules whose facts are the programme's alone: on one date they are the same for all its recordings.
[[nodiscard]] bool isProgrammeRule(QStringView ruleId);

} // namespace rules

} // namespace voicelog
