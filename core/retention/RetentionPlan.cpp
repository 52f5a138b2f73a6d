// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RetentionPlan.h"

#include <base/FieldReader.h>
#include <rules/RuleChecks.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

const QString legalMinimumRule = u"R-LEGALREC-02"_s;
const QString openRequestRule = u"R-ACCESS-03"_s;

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

Obstacle obstacleOf(const RecordingHold &hold)
{
    return {holdKindId(hold.kind), hold.number, ruleOf(hold.kind), hold.untilOn};
}

/// The law's own words on keeping it: the statutory minimum and open requests, by the edition of the day.
class LawOnKeeping
{
public:
    LawOnKeeping(const DueCandidate &candidate, const RuleBook &book, QDate day) : m_book(book), m_day(day)
    {
        RecordingFacts recording;
        recording.startedOn = candidate.startedOn;
        for (const RecordingHold &hold : candidate.holds) {
            const bool ended = hold.untilOn.isValid() && hold.untilOn <= day;
            if (hold.kind == HoldKind::Statutory && !ended && !recording.authorityRequestOn)
                recording.authorityRequestOn = hold.fromOn;
            if (hold.kind == HoldKind::Request && hold.isInForceOn(day))
                recording.openRequests += hold.number;
        }
        m_facts.recording = recording;
        ProgrammeFacts programme;
        // A programme of another purpose may keep by this class too: then it is a duty as well.
        const bool duty = candidate.due && candidate.due->dueClass == DueClass::LegalSecurities;
        programme.purpose = duty ? u"LEGAL_OBLIGATION"_s : candidate.purpose;
        m_facts.programme = programme;
    }
    [[nodiscard]] RuleResult says(const QString &rule) const { return rules::evaluate(m_book, rule, m_facts, m_day); }

private:
    RuleFacts m_facts;
    const RuleBook &m_book;
    QDate m_day;
};

/// In the order of precedence; what is in force on the day.
QList<Obstacle> obstaclesOn(const DueCandidate &candidate, const RuleBook &book, QDate day)
{
    const LawOnKeeping law(candidate, book, day);
    QList<Obstacle> all;
    for (const HoldKind kind : allHoldKinds) {
        if (kind == HoldKind::OrderErase)
            continue;
        for (const RecordingHold &hold : candidate.holds) {
            if (hold.kind == kind && hold.isInForceOn(day))
                all += obstacleOf(hold);
        }
        if (kind == HoldKind::Statutory) {
            const RuleResult minimum = law.says(legalMinimumRule);
            const bool told = std::ranges::any_of(
                all, [](const Obstacle &one) { return one.kind == holdKindId(HoldKind::Statutory); });
            if (minimum.blocks() && !told) {
                const QDate until = QDate::fromString(minimum.parameters[u"date"].toString(), Qt::ISODate);
                all += Obstacle{holdKindId(HoldKind::Statutory),
                                {},
                                legalMinimumRule,
                                until.isValid() ? until.addDays(1) : QDate()};
            }
        }
    }
    const RuleResult requests = law.says(openRequestRule);
    const bool told =
        std::ranges::any_of(all, [](const Obstacle &one) { return one.kind == holdKindId(HoldKind::Request); });
    if (requests.blocks() && !told)
        all += Obstacle{holdKindId(HoldKind::Request), {}, openRequestRule, {}};
    for (const QString &request : candidate.unsearched) {
        const bool held = std::ranges::any_of(all, [&](const Obstacle &one) { return one.number == request; });
        if (!held)
            all += Obstacle{unsearchedObstacle, request, openRequestRule, {}};
    }
    return all;
}

/// From when on nothing has kept it any more.
QDate freeSince(const DueCandidate &candidate, QDate dueOn, QDate day)
{
    QDate free = dueOn;
    for (const RecordingHold &hold : candidate.holds) {
        const bool counted = hold.untilOn.isValid() && hold.untilOn > hold.fromOn; // not one that lapsed uncounted
        if (hold.kind != HoldKind::OrderErase && counted && hold.untilOn <= day)
            free = std::max(free, hold.untilOn);
    }
    return free;
}

} // namespace

QJsonObject RetentionItem::toJson() const
{
    QJsonArray ids;
    for (const Id &recording : recordings)
        ids += recording.toString();
    QJsonArray obstacles;
    for (const Obstacle &obstacle : standsInTheWay) {
        QJsonObject one{{u"kind"_s, obstacle.kind}};
        putText(one, "number"_L1, obstacle.number);
        putText(one, "ruleId"_L1, obstacle.ruleId);
        putDate(one, "untilOn"_L1, obstacle.untilOn);
        obstacles += one;
    }
    QJsonObject json{{u"vaultId"_s, vaultId.toString()},
                     {u"vaultNumber"_s, vaultNumber},
                     {u"what"_s, QString(destructionWhatId(what))},
                     {u"class"_s, QString(dueClassId(dueClass))},
                     {u"ruleId"_s, ruleId},
                     {u"recordings"_s, ids},
                     {u"ready"_s, isReady()},
                     {u"standsInTheWay"_s, obstacles}};
    putText(json, "dueOn"_L1, dayText(dueOn));
    putDate(json, "latestOn"_L1, latestOn);
    putId(json, "orderId"_L1, orderId);
    return json;
}

QJsonObject RetentionPlan::toJson() const
{
    QJsonArray all;
    for (const RetentionItem &item : items)
        all += item.toJson();
    QJsonArray broken;
    for (const Unread &one : unread)
        broken += QJsonObject{{u"vaultId"_s, one.vaultId.toString()}, {u"why"_s, one.why}};
    return {{u"asOf"_s, dayText(asOf)}, {u"items"_s, all}, {u"unread"_s, broken}};
}

DueFinding findingOf(const DueCandidate &candidate, const RuleBook &book, QDate day)
{
    DueFinding finding;
    finding.orderId = candidate.orderId;
    const auto erase = std::ranges::find_if(candidate.holds, [day](const RecordingHold &hold) {
        return hold.kind == HoldKind::OrderErase && hold.isInForceOn(day);
    });
    if (erase != candidate.holds.end()) { // a binding order comes before all but another one
        finding.isDue = true;
        finding.dueClass = DueClass::Ordered;
        finding.ruleId = rowOf(DueClass::Ordered).ruleId;
        finding.dueOn = erase->fromOn;
        finding.latestOn = erase->fromOn.addDays(rowOf(DueClass::Ordered).graceDays);
        for (const RecordingHold &hold : candidate.holds) {
            if (hold.kind == HoldKind::OrderKeep && hold.isInForceOn(day))
                finding.standsInTheWay += obstacleOf(hold);
        }
        if (!finding.isReady())
            finding.latestOn = {};
        return finding;
    }
    const bool early = candidate.earlyOn.isValid() && candidate.earlyOn <= day;
    if (candidate.due) {
        finding.dueClass = candidate.due->dueClass;
        finding.ruleId = candidate.due->ruleId;
        finding.dueOn = candidate.due->dueOn;
    }
    if (early && (!candidate.due || candidate.due->dueOn > day)) {
        finding.dueOn = candidate.earlyOn;
        finding.ruleId = candidate.orderRule;
    }
    finding.isDue = finding.dueOn.isValid() && finding.dueOn <= day;
    if (!finding.isDue)
        return finding;
    finding.standsInTheWay = obstaclesOn(candidate, book, day);
    if (candidate.proofUnusable && finding.dueClass == DueClass::ContractRest && !early)
        finding.standsInTheWay += Obstacle{proofObstacle, {}, rowOf(DueClass::ContractRest).ruleId, {}};
    if (finding.standsInTheWay.isEmpty()) {
        finding.latestOn = freeSince(candidate, finding.dueOn, day).addDays(rowOf(finding.dueClass).graceDays);
    }
    if (rowOf(finding.dueClass).needsApproval && !candidate.orderApproved)
        finding.standsInTheWay += Obstacle{approvalObstacle, {}, {}, {}};
    return finding;
}

} // namespace voicelog
