// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DestructionService.h"

#include "RetentionActions.h"
#include "RetentionErrors.h"
#include "TermStore.h"
#include "VaultPlanner.h"

#include <archive/ArchiveErrors.h>
#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <recordings/JudgementStore.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingKeys.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

AuditEvent orderEvent(QLatin1StringView action, const DestructionOrder &order)
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::destructionOrderObject;
    event.objectId = order.id.toString();
    event.ruleId = order.ruleId;
    event.detail = {{u"vault"_s, order.vaultId.toString()},
                    {u"what"_s, QString(destructionWhatId(order.what))},
                    {u"class"_s, QString(dueClassId(order.dueClass))},
                    {u"dueOn"_s, order.dueOn.toString(Qt::ISODate)},
                    {u"recordings"_s, order.count}};
    return event;
}

using Objection = DestructionService::Objection;

std::optional<Objection> objectionTo(const DueFinding &finding, QDate day)
{
    if (!finding.isDue)
        return Objection{errors::NothingDue, {}, {{u"date"_s, day}}};
    for (const Obstacle &obstacle : finding.standsInTheWay) {
        if (obstacle.kind == approvalObstacle)
            continue;
        if (!obstacle.ruleId.isEmpty()) {
            QVariantMap parameters;
            if (obstacle.kind == holdKindId(HoldKind::Request) || obstacle.kind == unsearchedObstacle)
                parameters.insert(u"id"_s, obstacle.number);
            else if (obstacle.untilOn.isValid())
                parameters.insert(u"date"_s, obstacle.untilOn.addDays(-1));
            return Objection{errors::RuleRefused, obstacle.ruleId, parameters};
        }
        return Objection{errors::Held, {}, {{u"detail"_s, obstacle.kind}, {u"number"_s, obstacle.number}}};
    }
    return std::nullopt;
}

} // namespace

Result<QList<DestructionOrder>> DestructionService::propose(const Id &vault, const QList<Id> &recordings,
                                                            const QString &ruleId)
{
    const Attempt attempt{actions::DestructionProposed, "vault"_L1, vault.toString()};
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    if (recordings.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"recordings"_s}});
    const QDateTime now = m_session.clock().now();
    const QDate day = legalDay(now);
    std::optional<Objection> objection;
    {
        VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        VOICELOG_ASSIGN(const auto programmes, m_source.byVault(database));
        const ProgrammeRetention programme = programmes.value(vault);
        VOICELOG_ASSIGN(const RetentionTerms terms, termsInForce(database, m_book, m_source, day));
        VaultPlanner planner(database, m_book, vault, programme, terms, day);
        std::map<DueClass, DestructionOrder> orders;
        DestructionStore store(database);
        RecordingKeys keys(database);
        std::map<DueClass, QList<qint64>> items;
        for (const Id &id : recordings) {
            VOICELOG_ASSIGN(const auto finding,
                            ruleId.isEmpty() ? planner.finding(id) : planner.findingEarly(id, ruleId));
            if (!finding)
                return fail(errors::NotFound, {{u"what"_s, u"recording"_s}, {u"id"_s, id.toString()}});
            objection = objectionTo(*finding, day);
            if (objection)
                break;
            if (!finding->orderId.isNull())
                continue; // stands in one already
            DestructionOrder &order = orders[finding->dueClass];
            order.dueClass = finding->dueClass;
            order.ruleId = finding->ruleId;
            order.dueOn = order.dueOn.isValid() ? std::min(order.dueOn, finding->dueOn) : finding->dueOn;
            ++order.count;
            VOICELOG_ASSIGN(const auto rec, keys.keyOf(id));
            items[finding->dueClass] += *rec;
        }
        if (!objection) {
            QList<DestructionOrder> made;
            for (auto &[dueClass, order] : orders) {
                order.id = Id::create(m_session.clock());
                order.vaultId = vault;
                order.vaultNumber = planner.whole() ? planner.whole()->number : programme.number;
                order.early = !ruleId.isEmpty();
                if (order.early) {
                    order.ruleId = ruleId;
                    order.dueOn = day;
                }
                order.proposedAt = now;
                order.proposedBy = m_session.account().id;
                VOICELOG_TRY(store.addOrder(order));
                for (const qint64 rec : items[dueClass])
                    VOICELOG_TRY(store.addItem(order.id, rec));
                VOICELOG_TRY(m_session.audit().record(database, orderEvent(actions::DestructionProposed, order)));
                made += order;
            }
            VOICELOG_TRY(transaction.commit());
            return made;
        }
    }
    return std::unexpected(refused(*objection, attempt));
}

Error DestructionService::refused(const Objection &objection, const Attempt &attempt) const
{
    const auto made = objection.ruleId.isEmpty()
                          ? refuse(m_session, objection.code, attempt, objection.parameters)
                          : refuseByRule(m_session, objection.ruleId, attempt, objection.parameters);
    return made.error(); // a refusal is an error
}

Result<std::optional<DestructionService::Objection>> DestructionService::dropHeld(Database &database,
                                                                                  const DestructionOrder &order) const
{
    const QDate day = legalDay(m_session.clock().now());
    VOICELOG_ASSIGN(const auto programmes, m_source.byVault(database));
    VOICELOG_ASSIGN(const RetentionTerms terms, termsInForce(database, m_book, m_source, day));
    VaultPlanner planner(database, m_book, order.vaultId, programmes.value(order.vaultId), terms, day);
    DestructionStore store(database);
    VOICELOG_ASSIGN(const QList<qint64> items, store.items(order.id));
    std::optional<Objection> last;
    bool left = items.isEmpty();
    for (const qint64 rec : items) {
        VOICELOG_ASSIGN(const Id id, RecordingKeys(database).idOf(rec));
        VOICELOG_ASSIGN(const auto found, order.early ? planner.findingEarly(id, order.ruleId) : planner.finding(id));
        const auto objection = found && found->isDue ? objectionTo(*found, day) : std::nullopt;
        if (!objection) {
            left = true;
            continue;
        }
        VOICELOG_TRY(store.removeItem(order.id, rec));
        last = objection;
    }
    return left ? std::nullopt : last;
}

Result<void> DestructionService::refuseWithoutKey(const Id &vault, const Attempt &attempt) const
{
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, m_session.vaults());
    const auto known = std::ranges::find(vaults, vault, &VaultInfo::id);
    if (known == vaults.end() || known->granted) // nobody has the key of what was destroyed, and nobody needs it
        return {};
    const QLatin1StringView rule = known->kind == VaultKind::Case ? actions::accessRule : securityRule;
    return refuse(m_session, errors::NotGranted, attempt, {{u"vault"_s, vault.toString()}, {u"rule"_s, QString(rule)}});
}

Result<DestructionOrder> DestructionService::proposeVault(const Id &vault, QDate dueOn)
{
    const Attempt attempt{actions::DestructionProposed, "vault"_L1, vault.toString()};
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_TRY(refuseWithoutKey(vault, attempt));
    const QDateTime now = m_session.clock().now();
    qint64 count = 0;
    if (auto opened = m_session.openVault(vault)) // one that is damaged can be destroyed too, but not counted
        count = JudgementStore(*opened).recordingCount().value_or(0);
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(const auto due, vaultDue(database, vault));
    if (!due)
        return fail(errors::NotFound, {{u"what"_s, u"vault"_s}, {u"id"_s, vault.toString()}});
    const bool fits =
        dueOn.isValid() && dueOn >= legalDay(now) && (rowOf(due->dueClass).needsApproval || dueOn < due->dueOn);
    if (!fits)
        return fail(errors::InvalidValue, {{u"field"_s, u"dueOn"_s}, {u"value"_s, dueOn.toString(Qt::ISODate)}});
    DestructionOrder order;
    order.id = Id::create(m_session.clock());
    order.vaultId = vault;
    order.vaultNumber = due->number;
    order.what = DestructionWhat::WholeVault;
    order.dueClass = due->dueClass;
    order.ruleId = due->ruleId;
    order.dueOn = dueOn;
    order.early = dueOn < due->dueOn;
    order.count = int(count);
    order.proposedAt = now;
    order.proposedBy = m_session.account().id;
    VOICELOG_TRY(DestructionStore(database).addOrder(order));
    VOICELOG_TRY(m_session.audit().record(database, orderEvent(actions::DestructionProposed, order)));
    VOICELOG_TRY(transaction.commit());
    return order;
}

Result<void> DestructionService::settleApproved(Database &database, const DestructionOrder &order)
{
    if (order.what == DestructionWhat::WholeVault) {
        VOICELOG_ASSIGN(auto due, vaultDue(database, order.vaultId));
        if (!due || !order.early)
            return {};
        due->dueOn = order.dueOn;
        due->decidedOn = legalDay(order.approvedAt);
        VOICELOG_TRY(placeVaultDue(database, *due));
        AuditEvent event;
        event.action = actions::VaultDueSet;
        event.objectType = u"vault"_s;
        event.objectId = order.vaultId.toString();
        event.ruleId = due->ruleId;
        event.detail = {{u"number"_s, due->number}, {u"dueOn"_s, due->dueOn.toString(Qt::ISODate)}};
        return m_session.audit().record(database, event);
    }
    JudgementStore states(database);
    VOICELOG_ASSIGN(const QList<qint64> keys, DestructionStore(database).items(order.id));
    const bool approved = order.state() == DestructionOrder::State::Approved;
    for (const qint64 rec : keys) {
        VOICELOG_ASSIGN(const RecordingState before, states.state(rec));
        const RecordingState after = approved ? RecordingState::Approved : RecordingState::Due;
        if (before == after || (!approved && before != RecordingState::Approved))
            continue;
        VOICELOG_ASSIGN(const Id id, RecordingKeys(database).idOf(rec));
        VOICELOG_TRY(states.setState(rec, after, m_session.clock().now(), m_session.account().id));
        AuditEvent event;
        event.action = actions::RecordingStateChanged;
        event.objectType = actions::recordingObject;
        event.objectId = id.toString();
        event.detail = {{u"vault"_s, order.vaultId.toString()},
                        {u"from"_s, QString(enumId(before))},
                        {u"to"_s, QString(enumId(after))}};
        VOICELOG_TRY(m_session.audit().record(database, event));
    }
    return {};
}

Result<DestructionOrder> DestructionService::approve(const Id &id)
{
    const Attempt attempt{actions::DestructionApproved, actions::destructionOrderObject, id.toString()};
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    DestructionOrder order;
    {
        VOICELOG_ASSIGN(Database governance, m_session.openGovernance());
        VOICELOG_ASSIGN(order, DestructionStore(governance).order(id));
    }
    VOICELOG_TRY(refuseWithoutKey(order.vaultId, attempt));
    if (order.state() != DestructionOrder::State::Proposed)
        VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt,
                            {{u"what"_s, QString(actions::destructionOrderObject)},
                             {u"state"_s, QString(orderStateId(order.state()))},
                             {u"act"_s, QString(actions::DestructionApproved)}}));
    if (m_session.fourEyes() && order.proposedBy == m_session.account().id)
        VOICELOG_TRY(refuse(m_session, errors::SecondNeeded, attempt, {{u"what"_s, u"destruction"_s}}));
    VOICELOG_ASSIGN(const std::optional<Objection> objection, carryThrough(order));
    if (objection)
        return std::unexpected(refused(*objection, attempt));
    return order;
}

Result<std::optional<DestructionService::Objection>> DestructionService::carryThrough(DestructionOrder &order)
{
    VOICELOG_ASSIGN(Database database, order.what == DestructionWhat::WholeVault ? m_session.openGovernance()
                                                                                 : m_session.openVault(order.vaultId));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    if (order.what == DestructionWhat::Recordings) {
        VOICELOG_ASSIGN(const std::optional<Objection> objection, dropHeld(database, order));
        if (objection)
            return objection; // and nothing has changed
        VOICELOG_ASSIGN(const QList<qint64> items, DestructionStore(database).items(order.id));
        order.count = int(items.size());
    }
    order.approvedAt = m_session.clock().now();
    order.approvedBy = m_session.account().id;
    VOICELOG_TRY(DestructionStore(database).decide(order.id, DestructionOrder::State::Approved, order.approvedAt,
                                                   order.approvedBy));
    VOICELOG_TRY(settleApproved(database, order));
    VOICELOG_TRY(m_session.audit().record(database, orderEvent(actions::DestructionApproved, order)));
    VOICELOG_TRY(transaction.commit());
    return std::nullopt;
}

Result<DestructionOrder> DestructionService::withdraw(const Id &id)
{
    const Attempt attempt{actions::DestructionWithdrawn, actions::destructionOrderObject, id.toString()};
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    DestructionOrder order;
    {
        VOICELOG_ASSIGN(Database governance, m_session.openGovernance());
        VOICELOG_ASSIGN(order, DestructionStore(governance).order(id));
    }
    VOICELOG_TRY(refuseWithoutKey(order.vaultId, attempt));
    VOICELOG_ASSIGN(Database database, order.what == DestructionWhat::WholeVault ? m_session.openGovernance()
                                                                                 : m_session.openVault(order.vaultId));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    order.withdrawnAt = m_session.clock().now();
    order.withdrawnBy = m_session.account().id;
    VOICELOG_TRY(DestructionStore(database).decide(id, DestructionOrder::State::Withdrawn, order.withdrawnAt,
                                                   order.withdrawnBy));
    if (order.what == DestructionWhat::Recordings)
        VOICELOG_TRY(settleApproved(database, order));
    VOICELOG_TRY(m_session.audit().record(database, orderEvent(actions::DestructionWithdrawn, order)));
    VOICELOG_TRY(transaction.commit());
    return order;
}

Result<QList<DestructionOrder>> DestructionService::orders(const Id &vault) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return DestructionStore(database).orders(vault);
}

Result<QList<Id>> DestructionService::recordingsOf(const DestructionOrder &order) const
{
    VOICELOG_ASSIGN(Database database, m_session.openVault(order.vaultId));
    VOICELOG_ASSIGN(const QList<qint64> keys, DestructionStore(database).items(order.id));
    QList<Id> all;
    for (const qint64 rec : keys) {
        VOICELOG_ASSIGN(const Id id, RecordingKeys(database).idOf(rec));
        all += id;
    }
    return all;
}

Result<QList<DestructionRecord>> DestructionService::destructions(const Id &vault) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return DestructionStore(database).destructions(vault);
}

Result<StoredDestruction> DestructionService::find(const QString &idOrNumber) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return DestructionStore(database).find(idOrNumber);
}

} // namespace voicelog
