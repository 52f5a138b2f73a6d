// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleChecks.h"

#include "RuleCheckInput.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

const QHash<QString, RuleCheck> &allChecks()
{
    static const QHash<QString, RuleCheck> checks = [] {
        QHash<QString, RuleCheck> all;
        for (const auto &table : {recordingChecks(), programmeChecks(), caseChecks(), actChecks()}) {
            for (const NamedCheck &entry : table)
                all.insert(entry.ruleId, entry.check);
        }
        return all;
    }();
    return checks;
}

QJsonValue dateValue(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }

/// What is asked of a recording by itself, in the catalogue's order. The others need an act, a case, a request, or are
/// about an edition or the archive.
const QStringList &askedOfRecordings()
{
    static const QStringList ids{u"R-PARTY-01"_s,    u"R-PARTY-02"_s,    u"R-PRIVATE-01"_s,  u"R-ANNOUNCE-01"_s,
                                 u"R-ANNOUNCE-02"_s, u"R-ANNOUNCE-03"_s, u"R-PURPOSE-01"_s,  u"R-HOLD-01"_s,
                                 u"R-CONTRACT-01"_s, u"R-CONTRACT-02"_s, u"R-CONTRACT-03"_s, u"R-LEGALREC-03"_s,
                                 u"R-NOTIFY-01"_s,   u"R-REGISTER-01"_s, u"R-REGISTER-02"_s, u"R-DPIA-01"_s,
                                 u"R-LI-01"_s,       u"R-LI-02"_s,       u"R-LI-04"_s,       u"R-EMPINFO-01"_s,
                                 u"R-EMPINFO-02"_s,  u"R-OR-01"_s,       u"R-RETAIN-01"_s};
    return ids;
}

RuleResult withoutEdition(const QString &ruleId)
{
    RuleResult result;
    result.ruleId = ruleId;
    result.severity = RuleSeverity::Warning;
    return result;
}

RuleResult notInEdition(const QString &ruleId, const RuleEdition &edition)
{
    RuleResult result;
    result.ruleId = ruleId;
    result.editionId = edition.id;
    result.revision = edition.revision;
    result.severity = RuleSeverity::Information;
    result.outcome = RuleOutcome::NotApplicable;
    return result;
}

} // namespace

void RuleCheckInput::note(QLatin1StringView name, const QString &value)
{
    m_result.facts.insert(name, value.isEmpty() ? QJsonValue() : QJsonValue(value));
}
void RuleCheckInput::note(QLatin1StringView name, QDate value) { m_result.facts.insert(name, dateValue(value)); }
void RuleCheckInput::note(QLatin1StringView name, const QStringList &value)
{
    m_result.facts.insert(name, QJsonArray::fromStringList(value));
}
void RuleCheckInput::note(QLatin1StringView name, bool value) { m_result.facts.insert(name, value); }
void RuleCheckInput::note(QLatin1StringView name, qint64 value) { m_result.facts.insert(name, value); }
void RuleCheckInput::note(QLatin1StringView name, const std::optional<qint64> &value)
{
    m_result.facts.insert(name, value ? QJsonValue(*value) : QJsonValue());
}
void RuleCheckInput::say(QLatin1StringView name, const QString &value) { m_result.parameters.insert(name, value); }
void RuleCheckInput::say(QLatin1StringView name, QDate value) { m_result.parameters.insert(name, dateValue(value)); }
void RuleCheckInput::say(QLatin1StringView name, const QStringList &value)
{
    m_result.parameters.insert(name, QJsonArray::fromStringList(value));
}
void RuleCheckInput::count(qint64 n) { m_result.parameters.insert("n"_L1, n); }

namespace rules {

RuleResult evaluate(const Rule &rule, const RuleFacts &facts, const RuleEdition &edition, QDate date)
{
    RuleResult result;
    result.ruleId = rule.id;
    result.editionId = edition.id;
    result.revision = edition.revision;
    result.severity = rule.severity;
    const RuleCheck check = allChecks().value(rule.id);
    if (check == nullptr)
        return result; // UNKNOWN: a rule without a check never passes
    RuleCheckInput input(facts, edition, date, result);
    result.outcome = check(input);
    return result;
}

RuleResult evaluate(const RuleBook &book, const QString &ruleId, const RuleFacts &facts, QDate date)
{
    const RuleEdition *edition = book.inForceOn(date);
    if (edition == nullptr)
        return withoutEdition(ruleId);
    if (const Rule *rule = edition->rule(ruleId))
        return evaluate(*rule, facts, *edition, date);
    return notInEdition(ruleId, *edition);
}

QList<RuleResult> judgeRecording(const RuleBook &book, const RuleFacts &facts, QDate today)
{
    Q_ASSERT(facts.recording);
    const QDate made = facts.recording->startedOn;
    const RuleEdition *making = book.inForceOn(made);
    const RuleEdition *keeping = book.inForceOn(today);
    QList<RuleResult> results;
    if (making == nullptr)
        results += withoutEdition(noEdition);
    for (const auto &id : askedOfRecordings()) {
        const Rule *asMade = making ? making->rule(id) : nullptr;
        const Rule *asKept = keeping ? keeping->rule(id) : nullptr;
        if (asMade && asMade->scope == RuleScope::Making)
            results += evaluate(*asMade, facts, *making, made);
        else if (asKept && asKept->scope == RuleScope::Keeping &&
                 (id != u"R-RETAIN-01" || facts.recording->retentionDue))
            results += evaluate(*asKept, facts, *keeping, today);
        else if (making && !asMade && asKept && asKept->scope == RuleScope::Making)
            results += notInEdition(id, *making);
    }
    return results;
}

QList<RuleResult> judgeProgramme(const RuleBook &book, const ProgrammeFacts &programme, QDate date)
{
    static const QStringList asked{u"R-LI-01"_s,   u"R-REGISTER-01"_s,  u"R-EMPINFO-01"_s,  u"R-OR-01"_s,
                                   u"R-DPIA-01"_s, u"R-PRIORCONS-01"_s, u"R-LI-04"_s,       u"R-NOTIFY-01"_s,
                                   u"R-LI-02"_s,   u"R-LI-03"_s,        u"R-REGISTER-02"_s, u"R-EMPINFO-02"_s};
    RuleFacts facts;
    facts.programme = programme;
    QList<RuleResult> results;
    const RuleEdition *edition = book.inForceOn(date);
    if (edition == nullptr)
        return {withoutEdition(noEdition)};
    for (const auto &id : asked) {
        if (const Rule *rule = edition->rule(id))
            results += evaluate(*rule, facts, *edition, date);
    }
    return results;
}

QStringList activationRules()
{
    return {u"R-LI-01"_s, u"R-REGISTER-01"_s, u"R-EMPINFO-01"_s, u"R-OR-01"_s, u"R-DPIA-01"_s};
}

bool standsInTheWay(const RuleResult &result)
{
    return result.blocks() || (!result.holds() && activationRules().contains(result.ruleId));
}

bool hasCheck(QStringView ruleId) { return allChecks().contains(ruleId.toString()); }

QStringList recordingRules() { return askedOfRecordings(); }

bool isProgrammeRule(QStringView ruleId)
{
    return std::ranges::any_of(programmeChecks(), [ruleId](const NamedCheck &entry) { return entry.ruleId == ruleId; });
}

} // namespace rules

} // namespace voicelog
