// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammeConditions.h"

#include "ProgrammeFactsReader.h"

#include <rules/RuleChecks.h>

using namespace Qt::StringLiterals;

namespace voicelog {

QStringList ProgrammeConditions::inTheWay() const
{
    QStringList ids;
    for (const RuleResult &result : results) {
        if (rules::standsInTheWay(result))
            ids.append(result.ruleId);
    }
    return ids;
}

Result<ProgrammeConditions> ProgrammeConditions::of(Database &database, const Programme &programme, QDate on)
{
    VOICELOG_ASSIGN(const ProgrammeFacts facts, ProgrammeFactsReader::facts(database, programme, on));
    static const Result<RuleBook> book = RuleBook::builtIn();
    if (!book)
        return fail(book);
    return ProgrammeConditions{on, rules::judgeProgramme(*book, facts, on), programme.missing()};
}

Cure cureOf(QStringView ruleId)
{
    if (ruleId == u"R-LI-01" || ruleId == u"R-LI-02" || ruleId == u"R-LI-03")
        return Cure::BalancingRecord;
    if (ruleId == u"R-REGISTER-01" || ruleId == u"R-REGISTER-02")
        return Cure::RegisterEntry;
    if (ruleId == u"R-EMPINFO-01")
        return Cure::EmployeeNotice;
    if (ruleId == u"R-OR-01")
        return Cure::WorksCouncilRecord;
    return Cure::Programme;
}

} // namespace voicelog
