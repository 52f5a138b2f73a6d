// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseConditions.h"

using namespace Qt::StringLiterals;

namespace voicelog {

QStringList CaseConditions::submitRules() { return {u"R-MON-SUSP-01"_s, u"R-MON-LAST-01"_s, u"R-MON-PERIOD-01"_s}; }

QStringList CaseConditions::approveRules()
{
    return {u"R-MON-LI-01"_s, u"R-MON-SUP-01"_s, u"R-DPIA-01"_s, u"R-PRIORCONS-01"_s, u"R-COVERT-01"_s};
}

QStringList CaseConditions::startRules() { return {u"R-MON-OR-01"_s, u"R-MON-NOTICE-01"_s, u"R-MON-PERIOD-01"_s}; }

QStringList CaseConditions::closeRules() { return {u"R-COVERT-02"_s}; }

QList<RuleResult> CaseConditions::judged(const RuleBook &book, const QStringList &ruleIds, const CaseFacts &facts,
                                         QDate on)
{
    RuleFacts all;
    all.monitoringCase = facts;
    QList<RuleResult> results;
    for (const QString &rule : ruleIds)
        results.append(rules::evaluate(book, rule, all, on));
    return results;
}

} // namespace voicelog
