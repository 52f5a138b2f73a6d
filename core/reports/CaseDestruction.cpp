// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseDestruction.h"

#include <base/LegalDay.h>

using namespace Qt::StringLiterals;

namespace voicelog {

void CaseDestruction::write()
{
    m_build.chapter(11, text("case.destruction"_L1));
    if (m_in.due) {
        m_build.fact("case.dueClass"_L1, value(dueClassId(m_in.due->dueClass)));
        m_build.optionalFact("case.dueRule"_L1, m_in.due->ruleId);
        m_build.optionalFact("case.dueFrom"_L1, date(m_in.due->startsOn));
        m_build.fact("case.dueOn"_L1, m_in.due->dueOn);
        m_build.optionalFact("case.earlierDecided"_L1, date(m_in.due->decidedOn));
    } else if (m_case.destructionDue.isValid()) {
        m_build.fact("case.dueOn"_L1, m_case.destructionDue);
    } else if (!isDestroyed()) {
        m_build.note(text(m_case.isOpen() ? "case.notDueOpen"_L1 : "case.notDue"_L1));
    }
    m_build.flushFacts();
    if (!m_council) // who reads that variant does not know the requests and claims behind them
        holds();
    m_build.heading(2, text("case.destructions"_L1));
    QList<QStringList> gone;
    for (const DestructionRecord &one : m_in.destructions) {
        QStringList methods;
        for (const QString &method : one.methods)
            methods += value(method);
        gone += {one.number, date(legalDay(one.executedAt)), count(one.count), methods.join(u", "_s),
                 dash(date(one.backupExpiresOn))};
    }
    m_build.table({{text("case.certificate"_L1), 1.5},
                   {text("case.destroyedDay"_L1), 1.4},
                   {text("retention.recordings"_L1), 1, true},
                   {text("certificate.method"_L1), 2},
                   {text("certificate.backupExpiry"_L1), 1.5}},
                  gone, text("case.noDestructions"_L1));
}

void CaseDestruction::holds()
{
    m_build.heading(2, text("case.holds"_L1));
    QList<QStringList> rows;
    for (const Hold &hold : m_in.holds)
        rows += {hold.shownNumber(),       value(holdKindId(hold.kind)),
                 count(hold.recordings),   date(hold.fromOn),
                 dash(date(hold.untilOn)), words(holdStateId(hold.stateOn(m_in.asOf)), "holdState"_L1)};
    m_build.table({{text("retention.holdNumber"_L1), 1.5},
                   {text("retention.holdKind"_L1), 1.7},
                   {text("retention.recordings"_L1), 1, true},
                   {text("retention.from"_L1), 1.3},
                   {text("retention.until"_L1), 1.3},
                   {text("retention.state"_L1), 1.1}},
                  rows, text("case.noHolds"_L1));
}

} // namespace voicelog
