// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HoldService.h"

#include "DestructionStore.h"
#include "DueStore.h"
#include "RetentionActions.h"
#include "RetentionErrors.h"
#include "VaultDue.h"

#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <recordings/JudgementStore.h>
#include <recordings/ProofStore.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingKeys.h>
#include <recordings/RecordingStore.h>
#include <recordings/RecordingsSchema.h>
#include <rules/LegalPeriods.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int extendedLegalYears = 7; // of the editions since 2018; the rule itself says when it counts

AuditEvent holdEvent(QLatin1StringView action, const Hold &hold)
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::holdObject;
    event.objectId = hold.id.toString();
    event.ruleId = ruleOf(hold.kind);
    event.detail = {{u"number"_s, hold.number},
                    {u"kind"_s, QString(holdKindId(hold.kind))},
                    {u"vault"_s, hold.vaultId.toString()},
                    {u"recordings"_s, hold.recordings}};
    if (const QDate until = hold.keptUntil(); until.isValid())
        event.detail.insert(u"until"_s, until.toString(Qt::ISODate));
    return event;
}

Attempt holdAttempt(QLatin1StringView action, const Id &id)
{
    return {action, actions::holdObject, id.isNull() ? QString() : id.toString()};
}

Result<void> checkHoldReason(const QString &reason)
{
    const qsizetype size = reason.trimmed().size();
    if (size == 0)
        return fail(errors::MissingValue, {{u"field"_s, u"reason"_s}});
    if (size < actions::shortestReason || size > actions::longestReason)
        return fail(errors::InvalidValue, {{u"field"_s, u"reason"_s}, {u"value"_s, reason}});
    return {};
}

struct PlacedHold
{
    Database &database;
    const Session &session;
    const Hold &hold;

    /// What was approved is only due again; what could be played is only kept from now on (DOMAIN 4.1).
    [[nodiscard]] Result<void> settleState(qint64 rec, const Id &recording)
    {
        JudgementStore states(database);
        VOICELOG_ASSIGN(const RecordingState before, states.state(rec));
        RecordingState after = before;
        if (before == RecordingState::Approved)
            after = RecordingState::Due;
        if (hold.kind != HoldKind::OrderErase) // once it is free again, two officers decide anew
            VOICELOG_TRY(DestructionStore(database).removeApproved(rec));
        const bool stills = hold.kind == HoldKind::Restriction || hold.kind == HoldKind::Request;
        if (stills && (before == RecordingState::Active || before == RecordingState::Imported))
            after = RecordingState::Restricted;
        if (after == before)
            return {};
        VOICELOG_TRY(states.setState(rec, after, session.clock().now(), session.account().id));
        AuditEvent event;
        event.action = actions::RecordingStateChanged;
        event.objectType = actions::recordingObject;
        event.objectId = recording.toString();
        event.detail = {{u"vault"_s, hold.vaultId.toString()},
                        {u"from"_s, QString(enumId(before))},
                        {u"to"_s, QString(enumId(after))},
                        {u"hold"_s, hold.number}};
        return session.audit().record(database, event);
    }
};

} // namespace

QDate HoldService::today() const { return legalDay(m_session.clock().now()); }

Result<void> HoldService::checkDraft(const HoldDraft &draft) const
{
    if (draft.vaultId.isNull())
        return fail(errors::MissingValue, {{u"field"_s, u"vaultId"_s}});
    if (draft.kind == HoldKind::Request) {
        if (draft.reference.trimmed().isEmpty())
            return fail(errors::MissingValue, {{u"field"_s, u"reference"_s}});
    } else {
        VOICELOG_TRY(checkHoldReason(draft.reason));
    }
    if (const QString reference = draft.reference.trimmed(); !reference.isEmpty() && !isRequestNumber(reference))
        return fail(errors::InvalidValue, {{u"field"_s, u"reference"_s}, {u"value"_s, reference}});
    if (draft.fromOn > today()) // an invalid date is before every other
        return fail(errors::InvalidValue,
                    {{u"field"_s, u"fromOn"_s}, {u"value"_s, draft.fromOn.toString(Qt::ISODate)}});
    const QDate from = draft.fromOn.isValid() ? draft.fromOn : today();
    if (draft.untilOn.isValid() && draft.untilOn <= from)
        return fail(errors::InvalidValue,
                    {{u"field"_s, u"untilOn"_s}, {u"value"_s, draft.untilOn.toString(Qt::ISODate)}});
    return {};
}

// What is said of a sales call is said of its proof too, and the other way round.
Result<void> HoldService::addLinked(Database &database, QList<std::pair<qint64, Id>> &recordings) const
{
    const auto given = recordings;
    for (const auto &[rec, id] : given) {
        VOICELOG_ASSIGN(const auto linked, ProofStore(database).linkedTo(rec));
        if (!linked)
            continue;
        VOICELOG_ASSIGN(const Id other, RecordingKeys(database).idOf(*linked));
        if (!recordings.contains(std::pair(*linked, other)))
            recordings.append({*linked, other});
    }
    return {};
}

Result<Hold> HoldService::place(const HoldDraft &draft)
{
    const Attempt attempt = holdAttempt(actions::HoldPlaced, {});
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_TRY(checkDraft(draft));
    VOICELOG_ASSIGN(Database database, m_session.openVault(draft.vaultId));
    VOICELOG_ASSIGN(const auto due, vaultDue(database, draft.vaultId));
    const bool closed = due && due->dueClass == DueClass::MonitoringNoFinding;
    if (closed && draft.kind == HoldKind::Restriction && draft.reference.trimmed().isEmpty()) // it is the person's
        VOICELOG_TRY(refuse(m_session, errors::RequestNeeded, attempt, {{u"rule"_s, u"R-MON-DESTROY-01"_s}}));
    const bool mustGo = closed && draft.kind == HoldKind::Legal;
    if (mustGo && draft.claimReference.trimmed().isEmpty())
        VOICELOG_TRY(refuse(m_session, errors::ClaimNeeded, attempt, {{u"rule"_s, u"R-MON-DESTROY-01"_s}}));

    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(const auto dueNow, vaultDue(database, draft.vaultId));
    if (due != dueNow) // it was closed meanwhile: another look
        return fail(errors::Conflict, {{u"what"_s, u"vault"_s}, {u"id"_s, draft.vaultId.toString()}});
    HoldStore store(database);
    RecordingStore recordings(database, m_session.clock());
    QList<std::pair<qint64, Id>> kept;
    if (draft.recordings.isEmpty()) {
        VOICELOG_ASSIGN(kept, RecordingKeys(database).all());
    } else {
        for (const Id &id : draft.recordings) {
            VOICELOG_ASSIGN(const qint64 rec, recordings.requireKey(id));
            if (!kept.contains(std::pair(rec, id)))
                kept.append({rec, id});
        }
        VOICELOG_TRY(addLinked(database, kept));
    }
    const QDateTime now = m_session.clock().now();
    Hold hold;
    hold.id = Id::create(m_session.clock());
    hold.kind = draft.kind;
    hold.vaultId = draft.vaultId;
    hold.recordings = int(kept.size());
    hold.reference = draft.reference.trimmed();
    hold.fromOn = draft.fromOn.isValid() ? draft.fromOn : today();
    hold.untilOn = draft.untilOn;
    hold.placedAt = now;
    hold.placedBy = m_session.account().id;
    hold.version = 1;
    if (hold.kind == HoldKind::Legal || hold.kind == HoldKind::Restriction)
        hold.reviewOn = legal::addMonths(today(), holdReviewMonths);
    if (needsConfirmation(hold.kind)) {
        hold.confirmBy = legal::addWorkingDays(today(), holdConfirmationWorkingDays, HolidayCalendar());
        hold.countsUnconfirmed = hold.kind != HoldKind::OrderErase && !mustGo;
    }
    VOICELOG_ASSIGN(hold.number, store.nextNumber(today().year()));
    VOICELOG_TRY(store.add(hold));
    VOICELOG_TRY(store.addText(hold.id, {draft.reason.trimmed(), draft.claimReference.trimmed(), {}}));
    for (const auto &[rec, id] : std::as_const(kept)) {
        if (hold.kind == HoldKind::Statutory) {
            VOICELOG_ASSIGN(const auto known, DueStore(database).due(rec));
            const bool named = draft.recordings.isEmpty() || draft.recordings.contains(id);
            if ((!known || known->dueClass != DueClass::LegalSecurities) && named)
                return fail(errors::NoLegalDuty);
        }
        RecordingHold on{hold.id, hold.kind, hold.shownNumber(), hold.fromOn, hold.keptUntil()};
        if (hold.kind == HoldKind::Statutory && !on.untilOn.isValid())
            on.untilOn = calledOn(rec).addYears(extendedLegalYears).addDays(1);
        VOICELOG_TRY(store.keep(rec, on));
        VOICELOG_TRY(PlacedHold{database, m_session, hold}.settleState(rec, id));
    }
    VOICELOG_TRY(m_session.audit().record(database, holdEvent(actions::HoldPlaced, hold)));
    if (hold.kind != HoldKind::OrderErase && !kept.isEmpty())
        VOICELOG_TRY(withdrawWholeOrders(database, hold));
    VOICELOG_TRY(transaction.commit());
    return hold;
}

/// Officers decided on the vault as it was: with something kept in it, they decide anew once it is free.
Result<void> HoldService::withdrawWholeOrders(Database &database, const Hold &hold)
{
    DestructionStore store(database);
    VOICELOG_ASSIGN(const QList<DestructionOrder> orders, store.orders(hold.vaultId));
    for (const DestructionOrder &order : orders) {
        if (order.what != DestructionWhat::WholeVault || order.state() == DestructionOrder::State::Withdrawn ||
            !rowOf(order.dueClass).needsApproval)
            continue;
        VOICELOG_TRY(store.decide(order.id, DestructionOrder::State::Withdrawn, m_session.clock().now(),
                                  m_session.account().id));
        AuditEvent event;
        event.action = actions::DestructionWithdrawn;
        event.objectType = actions::destructionOrderObject;
        event.objectId = order.id.toString();
        event.ruleId = ruleOf(hold.kind);
        event.detail = {{u"vault"_s, hold.vaultId.toString()}, {u"hold"_s, hold.number}};
        VOICELOG_TRY(m_session.audit().record(database, event));
    }
    return {};
}

Result<Hold> HoldService::change(const Hold &changed, QLatin1StringView action, const QString &releaseReason)
{
    VOICELOG_ASSIGN(Database database, m_session.openVault(changed.vaultId));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    HoldStore store(database);
    VOICELOG_ASSIGN(const Hold before, store.hold(changed.id));
    VOICELOG_TRY(store.update(changed));
    if (before.keptUntil() != changed.keptUntil())
        VOICELOG_TRY(
            store.setUntil(changed.id, changed.keptUntil(), changed.kind == HoldKind::Request ? today() : QDate()));
    if (!releaseReason.isEmpty())
        VOICELOG_TRY(store.setReleaseReason(changed.id, releaseReason));
    VOICELOG_TRY(m_session.audit().record(database, holdEvent(action, changed)));
    VOICELOG_TRY(transaction.commit());
    return changed;
}

Result<Hold> HoldService::confirm(const Hold &basedOn)
{
    const Attempt attempt = holdAttempt(actions::HoldConfirmed, basedOn.id);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(Hold hold, find(basedOn.id.toString()));
    switch (hold.stateOn(today())) {
    case HoldState::Pending:
        break;
    case HoldState::Lapsed:
        VOICELOG_TRY(
            refuse(m_session, errors::HoldLapsed, attempt, {{u"number"_s, hold.number}, {u"date"_s, hold.confirmBy}}));
        break;
    case HoldState::Active:
    case HoldState::Ended:
        VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt,
                            {{u"what"_s, u"hold"_s},
                             {u"state"_s, QString(holdStateId(hold.stateOn(today())))},
                             {u"act"_s, QString(actions::HoldConfirmed)}}));
        break;
    }
    if (m_session.fourEyes() && hold.placedBy == m_session.account().id)
        VOICELOG_TRY(refuse(m_session, errors::SecondNeeded, attempt, {{u"what"_s, u"hold"_s}}));
    hold.version = basedOn.version + 1;
    hold.confirmedAt = m_session.clock().now();
    hold.confirmedBy = m_session.account().id;
    return change(hold, actions::HoldConfirmed);
}

Result<Hold> HoldService::review(const Hold &basedOn)
{
    const Attempt attempt = holdAttempt(actions::HoldReviewed, basedOn.id);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(Hold hold, find(basedOn.id.toString()));
    if (hold.stateOn(today()) != HoldState::Active)
        VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt,
                            {{u"what"_s, u"hold"_s},
                             {u"state"_s, QString(holdStateId(hold.stateOn(today())))},
                             {u"act"_s, QString(actions::HoldReviewed)}}));
    hold.version = basedOn.version + 1;
    hold.reviewOn = legal::addMonths(today(), holdReviewMonths);
    return change(hold, actions::HoldReviewed);
}

Result<Hold> HoldService::setEnd(const Hold &basedOn, QDate untilOn)
{
    const Attempt attempt = holdAttempt(actions::HoldEndSet, basedOn.id);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(Hold hold, find(basedOn.id.toString()));
    const HoldState state = hold.stateOn(today());
    if (state == HoldState::Ended || state == HoldState::Lapsed)
        VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt,
                            {{u"what"_s, u"hold"_s},
                             {u"state"_s, QString(holdStateId(state))},
                             {u"act"_s, QString(actions::HoldEndSet)}}));
    // The others end by being lifted: with a reason, and with the person told of a restriction.
    if (hold.kind != HoldKind::Request)
        VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt,
                            {{u"what"_s, u"hold"_s},
                             {u"state"_s, QString(holdKindId(hold.kind))},
                             {u"act"_s, QString(actions::HoldEndSet)}}));
    if (untilOn.isValid() && untilOn < today())
        return fail(errors::InvalidValue, {{u"field"_s, u"untilOn"_s}, {u"value"_s, untilOn.toString(Qt::ISODate)}});
    hold.version = basedOn.version + 1;
    hold.untilOn = untilOn;
    return change(hold, actions::HoldEndSet);
}

Result<void> HoldService::letGo(const Hold &hold, const QList<Id> &recordings)
{
    const Attempt attempt = holdAttempt(actions::HoldPartEnded, hold.id);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    if (hold.kind != HoldKind::Request)
        VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt,
                            {{u"what"_s, u"hold"_s},
                             {u"state"_s, QString(holdKindId(hold.kind))},
                             {u"act"_s, QString(actions::HoldPartEnded)}}));
    VOICELOG_ASSIGN(Database database, m_session.openVault(hold.vaultId));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    HoldStore store(database);
    int ended = 0;
    for (const Id &id : recordings) {
        VOICELOG_ASSIGN(const auto rec, RecordingKeys(database).keyOf(id));
        if (!rec)
            continue;
        VOICELOG_ASSIGN(const bool news, store.letGo(hold.id, *rec, today()));
        ended += news ? 1 : 0;
    }
    if (ended == 0)
        return {};
    VOICELOG_ASSIGN(const bool keeps, store.keepsAny(hold.id, today()));
    if (!keeps) {
        VOICELOG_ASSIGN(Hold over, store.hold(hold.id));
        ++over.version;
        over.untilOn = today();
        VOICELOG_TRY(store.update(over));
    }
    AuditEvent event = holdEvent(actions::HoldPartEnded, hold);
    event.detail.insert(u"recordings"_s, ended);
    VOICELOG_TRY(m_session.audit().record(database, event));
    return transaction.commit();
}

Result<Hold> HoldService::release(const Hold &basedOn, const QString &reason, bool subjectTold)
{
    const Attempt attempt = holdAttempt(actions::HoldReleased, basedOn.id);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_TRY(checkHoldReason(reason));
    VOICELOG_ASSIGN(Hold hold, find(basedOn.id.toString()));
    if (hold.stateOn(today()) == HoldState::Ended)
        VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt,
                            {{u"what"_s, u"hold"_s},
                             {u"state"_s, QString(holdStateId(HoldState::Ended))},
                             {u"act"_s, QString(actions::HoldReleased)}}));
    if (hold.kind == HoldKind::Restriction && !subjectTold)
        VOICELOG_TRY(refuse(m_session, errors::SubjectNotTold, attempt));
    hold.version = basedOn.version + 1;
    hold.releasedAt = m_session.clock().now();
    hold.releasedBy = m_session.account().id;
    hold.untilOn = today();
    return change(hold, actions::HoldReleased, reason.trimmed());
}

Result<QStringList> HoldService::endWithoutClaim(Database &database, const Id &vault)
{
    HoldStore store(database);
    VOICELOG_ASSIGN(const QList<Hold> all, store.holds(vault));
    QStringList ended;
    for (Hold hold : all) {
        const HoldState state = hold.stateOn(today());
        const bool nobodys = hold.kind == HoldKind::Restriction && hold.reference.isEmpty();
        if ((hold.kind != HoldKind::Legal && !nobodys) || state == HoldState::Ended || state == HoldState::Lapsed)
            continue;
        VOICELOG_ASSIGN(const HoldText text, store.text(hold.id));
        const bool named = !nobodys && !text.claimReference.isEmpty();
        if (named && state == HoldState::Active)
            continue;
        ++hold.version;
        if (named) {
            hold.countsUnconfirmed = false;
        } else {
            hold.releasedAt = m_session.clock().now();
            hold.releasedBy = m_session.account().id;
            hold.untilOn = today();
            VOICELOG_TRY(store.setReleaseReason(hold.id, u"Closed without a finding (R-MON-DESTROY-01)."_s));
            ended += hold.number;
        }
        VOICELOG_TRY(store.update(hold));
        VOICELOG_TRY(store.setUntil(hold.id, hold.keptUntil()));
        AuditEvent event = holdEvent(named ? actions::HoldEndSet : actions::HoldReleased, hold);
        event.ruleId = u"R-MON-DESTROY-01"_s;
        VOICELOG_TRY(m_session.audit().record(database, event));
    }
    return ended;
}

Result<QList<Hold>> HoldService::list(const Id &vault) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return HoldStore(database).holds(vault);
}

Result<Hold> HoldService::find(const QString &idOrNumber) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return HoldStore(database).find(idOrNumber);
}

Result<QList<RecordingHold>> HoldService::ofRecording(const Id &vault, const Id &recording) const
{
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    VOICELOG_ASSIGN(const auto rec, RecordingKeys(database).keyOf(recording));
    if (!rec)
        return fail(errors::NotFound, {{u"what"_s, u"recording"_s}, {u"id"_s, recording.toString()}});
    VOICELOG_ASSIGN(QList<RecordingHold> holds, HoldStore(database).ofRecording(*rec));
    std::ranges::stable_sort(holds, {}, &RecordingHold::fromOn);
    return holds;
}

Result<HoldView> HoldService::view(const Hold &hold) const
{
    VOICELOG_ASSIGN(Database database, m_session.openVault(hold.vaultId));
    HoldStore store(database);
    HoldView view{hold, {}, {}};
    VOICELOG_ASSIGN(view.text, store.text(hold.id));
    VOICELOG_ASSIGN(const QList<qint64> keys, store.recordings(hold.id));
    for (const qint64 rec : keys) {
        VOICELOG_ASSIGN(const Id id, RecordingKeys(database).idOf(rec));
        view.recordings += id;
    }
    return view;
}

} // namespace voicelog
