// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DueAssessor.h"

#include "DestructionStore.h"
#include "HoldStore.h"
#include "TermStore.h"

#include <archive/Session.h>
#include <base/LegalDay.h>
#include <recordings/JudgementStore.h>
#include <recordings/RecordingActions.h>
#include <rules/RuleBook.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

const QString casePurpose = u"EMPLOYEE_MONITORING"_s;

/// Whether an order that fits has been approved and stands.
template <typename Fits>
Result<bool> isApproved(Database &database, qint64 rec, Fits fits)
{
    DestructionStore orders(database);
    VOICELOG_ASSIGN(const QList<Id> ids, orders.ordersOf(rec));
    for (const Id &id : ids) {
        VOICELOG_ASSIGN(const DestructionOrder order, orders.order(id));
        if (order.state() == DestructionOrder::State::Approved && fits(order))
            return true;
    }
    return false;
}

} // namespace

Result<DueAssessor> DueAssessor::make(const Session &session, const RuleBook &book, const RetentionSource &source)
{
    DueAssessor made(session, source);
    made.m_today = legalDay(session.clock().now());
    VOICELOG_ASSIGN(Database governance, session.openGovernance());
    VOICELOG_ASSIGN(made.m_terms, termsInForce(governance, book, source, made.m_today));
    made.m_years = LegalYears::of(book.inForceOn(made.m_today));
    return made;
}

Result<void> DueAssessor::begin(Database &database, const Id &vault)
{
    m_vault = vault;
    VOICELOG_ASSIGN(const auto programmes, m_source->byVault(database));
    m_programme = programmes.value(vault);
    VOICELOG_ASSIGN(m_whole, vaultDue(database, vault));
    return {};
}

Result<DueAssessor::Change> DueAssessor::assess(Database &database, qint64 rec) const
{
    DueStore store(database);
    VOICELOG_ASSIGN(DueStore::Facts read, store.facts(rec, m_today));
    read.facts.programmeId = m_programme.programmeId;
    read.facts.purpose = m_programme.programmeId.isNull() ? casePurpose : m_programme.purpose;
    read.facts.retentionClass = m_programme.retentionClass;
    std::optional<Due> due = assessDue(read.facts, m_terms, m_years);
    if (m_whole)
        due = dueInWhole({m_whole->dueClass, m_whole->startsOn, m_whole->dueOn, m_whole->ruleId}, due, m_today);
    Change change;
    VOICELOG_ASSIGN(change.changed, store.setDue(rec, due));
    VOICELOG_ASSIGN(change.nowDue, settle(database, rec, read, due));
    if (!change.changed || read.state != RecordingState::Approved)
        return change;
    VOICELOG_ASSIGN(const bool stands, isStillApproved(database, rec, due));
    if (!stands)
        VOICELOG_TRY(endApproval(database, rec));
    return change;
}

/// Moves it into DUE once nothing keeps it, and out of it where its term was made longer.
Result<bool> DueAssessor::settle(Database &database, qint64 rec, const DueStore::Facts &read,
                                 const std::optional<Due> &due) const
{
    const bool isDue = due && due->dueOn <= m_today;
    RecordingState after = read.state;
    const bool inUse = read.state == RecordingState::Active || read.state == RecordingState::Restricted ||
                       read.state == RecordingState::Imported;
    if (isDue && inUse) {
        VOICELOG_ASSIGN(const auto holds, HoldStore(database).ofRecording(rec));
        const bool held = std::ranges::any_of(holds, [this](const RecordingHold &hold) {
            return hold.kind != HoldKind::OrderErase && hold.isInForceOn(m_today);
        });
        if (!held)
            after = RecordingState::Due;
    } else if (!isDue && read.state == RecordingState::Due) {
        after = RecordingState::Restricted;
    }
    if (after == read.state)
        return false;
    VOICELOG_TRY(moveTo(database, rec, read, after, due));
    return after == RecordingState::Due;
}

Result<bool> DueAssessor::isStillApproved(Database &database, qint64 rec, const std::optional<Due> &due) const
{
    if (m_whole) // a whole vault has an order of its own
        return true;
    return isApproved(database, rec, [&due](const DestructionOrder &order) {
        return order.early || (due && due->dueClass == order.dueClass);
    });
}

Result<void> DueAssessor::endApproval(Database &database, qint64 rec) const
{
    DueStore store(database);
    VOICELOG_ASSIGN(const DueStore::Facts read, store.facts(rec, m_today));
    if (read.state != RecordingState::Approved)
        return {};
    const auto isEarly = [](const DestructionOrder &order) { return order.early; };
    VOICELOG_ASSIGN(const bool early, isApproved(database, rec, isEarly));
    if (early) // that does not wait for its day, wherever it moves
        return {};
    VOICELOG_ASSIGN(const std::optional<Due> due, store.due(rec));
    VOICELOG_TRY(DestructionStore(database).removeApproved(rec));
    return moveTo(database, rec, read, due && due->dueOn <= m_today ? RecordingState::Due : RecordingState::Restricted,
                  due);
}

Result<void> DueAssessor::moveTo(Database &database, qint64 rec, const DueStore::Facts &read, RecordingState after,
                                 const std::optional<Due> &due) const
{
    VOICELOG_TRY(JudgementStore(database).setState(rec, after, m_session->clock().now(), m_session->account().id));
    AuditEvent event;
    event.action = actions::RecordingStateChanged;
    event.objectType = actions::recordingObject;
    event.objectId = read.id.toString();
    event.ruleId = due ? due->ruleId : QString();
    event.detail = {
        {u"vault"_s, m_vault.toString()}, {u"from"_s, QString(enumId(read.state))}, {u"to"_s, QString(enumId(after))}};
    if (due)
        event.detail.insert(u"class"_s, QString(dueClassId(due->dueClass)));
    return m_session->audit().record(database, event);
}

} // namespace voicelog
