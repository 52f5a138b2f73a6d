// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingJudge.h"

#include "JudgementStore.h"
#include "RecordingActions.h"
#include "ReleaseStore.h"

#include <archive/AuditTrail.h>
#include <base/LegalDay.h>
#include <rules/RuleChecks.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<std::optional<ProgrammeFacts>> RecordingJudge::programmeFacts(const Id &programme, QDate on)
{
    const auto key = std::pair(programme, on);
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    VOICELOG_ASSIGN(auto facts, m_programmes.programmeFacts(m_database, programme, on));
    return m_known.emplace(key, std::move(facts)).first->second;
}

Result<QList<RuleResult>> RecordingJudge::evaluate(qint64 rec)
{
    VOICELOG_ASSIGN(const RecordingFactsReader::Read read,
                    RecordingFactsReader(m_database, legalDay(m_clock.now())).read(rec));
    return evaluate(read);
}

Result<QList<RuleResult>> RecordingJudge::evaluate(const RecordingFactsReader::Read &read)
{
    RuleFacts facts;
    facts.recording = read.facts;
    VOICELOG_ASSIGN(facts.programme, programmeFacts(read.programme, read.facts.startedOn));
    return rules::judgeRecording(m_book, facts, legalDay(m_clock.now()));
}

QStringList RecordingJudge::restricting(const QList<RuleResult> &results) const
{
    QStringList rules;
    for (const auto &result : results) {
        if (!result.blocks())
            continue;
        const RuleEdition *edition = m_book.find(result.editionId);
        const Rule *rule = edition ? edition->rule(result.ruleId) : nullptr;
        if (rule != nullptr && rule->scope == RuleScope::Making)
            rules += result.ruleId;
    }
    return rules;
}

Result<RecordingState> RecordingJudge::stateAfter(qint64 rec, RecordingState before, const QString &privateCall,
                                                  const QList<RuleResult> &results)
{
    if (before != RecordingState::Imported && before != RecordingState::Active)
        return before; // out of RESTRICTED only two officers lead, and what is due stays due
    QStringList against = restricting(results);
    if (!against.isEmpty()) {
        VOICELOG_ASSIGN(const QStringList overridden,
                        ReleaseStore(m_database).overridden(rec, legalDay(m_clock.now())));
        against.removeIf([&](const QString &rule) { return overridden.contains(rule); });
    }
    const bool isPrivate = privateCall != enumId(PrivateCall::No);
    return against.isEmpty() && !isPrivate ? RecordingState::Active : RecordingState::Restricted;
}

Result<RecordingJudge::Verdict> RecordingJudge::judge(qint64 rec, const Id &vault, const AuditTrail &audit)
{
    VOICELOG_ASSIGN(const RecordingFactsReader::Read read,
                    RecordingFactsReader(m_database, legalDay(m_clock.now())).read(rec));
    Verdict verdict;
    const QDateTime now = m_clock.now();
    VOICELOG_ASSIGN(verdict.results, evaluate(read));
    verdict.before = enumFromId<RecordingState>(read.state).value_or(RecordingState::Restricted);
    VOICELOG_ASSIGN(verdict.after, stateAfter(rec, verdict.before, read.facts.privateCall, verdict.results));
    JudgementStore store(m_database, &m_outcomes);
    VOICELOG_ASSIGN(verdict.added, store.add(rec, now, verdict.results));
    if (verdict.after == verdict.before)
        return verdict;
    VOICELOG_TRY(store.setState(rec, verdict.after, now, m_account));
    AuditEvent event;
    event.action = actions::RecordingStateChanged;
    event.objectType = actions::recordingObject;
    event.objectId = read.id.toString();
    event.detail = {{u"vault"_s, vault.toString()},
                    {u"from"_s, QString(enumId(verdict.before))},
                    {u"to"_s, QString(enumId(verdict.after))},
                    {u"rules"_s, QJsonArray::fromStringList(restricting(verdict.results))}};
    VOICELOG_TRY(audit.record(m_database, event));
    return verdict;
}

} // namespace voicelog
