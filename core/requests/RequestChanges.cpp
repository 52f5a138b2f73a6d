// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestChanges.h"

#include "RequestActions.h"
#include "RequestErrors.h"

#include <archive/Keyring.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <retention/HoldService.h>
#include <retention/TermStore.h>
#include <rules/RuleBook.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

Attempt RequestChanges::attemptOn(QLatin1StringView action, const Id &id)
{
    return {action, actions::requestObject, id.isNull() ? QString() : id.toString()};
}

AuditEvent RequestChanges::eventOf(QLatin1StringView action, const DataRequest &request)
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::requestObject;
    event.objectId = request.id.toString();
    event.detail = {{u"number"_s, request.number},
                    {u"state"_s, QString(idIn(requestStateIds, request.state))},
                    {u"version"_s, request.version}};
    return event;
}

QDate RequestChanges::today() const { return legalDay(m_session.clock().now()); }

AccessDeadline RequestChanges::deadline(const DataRequest &request) const
{
    return request.deadline(today(), m_book.inForceOn(request.receivedOn));
}

Result<RetentionTerms> RequestChanges::terms(Database &database) const
{
    return decidedTerms(database, m_book, today());
}

Result<Id> RequestChanges::vault() const
{
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, m_session.vaults());
    const auto found = std::ranges::find(vaults, VaultKind::Requests, &VaultInfo::kind);
    if (found == vaults.cend())
        return fail(errors::NotFound, {{u"what"_s, u"vault"_s}, {u"id"_s, QString(vaultKindId(VaultKind::Requests))}});
    return found->id; // who does not hold its key is told when it is opened
}

Result<std::optional<Database>> RequestChanges::openIfHeld() const
{
    const auto home = vault();
    if (!home && home.error().is(errors::NotFound))
        return std::nullopt;
    VOICELOG_TRY(home);
    VOICELOG_ASSIGN(const QSet<Id> keys, m_session.heldVaults());
    if (!keys.contains(*home))
        return std::nullopt;
    VOICELOG_ASSIGN(Database database, m_session.openVault(*home));
    return database;
}

Result<void> RequestChanges::refuseCitizenNumber(const Result<void> &checked, const Attempt &attempt) const
{
    if (!checked && checked.error().is(errors::CitizenNumber))
        return refuse(m_session, errors::CitizenNumber, attempt, checked.error().parameters());
    return checked;
}

Result<DataRequest> RequestChanges::stored(const Id &request) const
{
    VOICELOG_ASSIGN(const Id home, vault());
    VOICELOG_ASSIGN(Database database, m_session.openVault(home));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
    return RequestStore(database).request(request);
}

Result<DataRequest> RequestChanges::change(const DataRequest &basedOn, QLatin1StringView action,
                                           std::initializer_list<RequestState> states, QDate on, const Apply &apply,
                                           const With &with) const
{
    const Attempt attempt = attemptOn(action, basedOn.id);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(DataRequest request, stored(basedOn.id));
    if (std::ranges::find(states, request.state) == states.end()) {
        return fail(refuse(m_session, errors::WrongState, attempt,
                           {{u"what"_s, actions::requestObject.toString()},
                            {u"state"_s, QString(idIn(requestStateIds, request.state))}}));
    }
    request.version = basedOn.version;
    VOICELOG_TRY(apply(request));
    VOICELOG_TRY(refuseCitizenNumber(request.check(today()), attempt));
    ++request.version;
    request.updatedAt = m_session.clock().now();
    request.updatedBy = m_session.account().id;
    VOICELOG_ASSIGN(const Id home, vault());
    VOICELOG_ASSIGN(Database database, m_session.openVault(home));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_TRY(RequestStore(database).update(request, deadline(request), on));
    if (with)
        VOICELOG_TRY(with(database));
    VOICELOG_TRY(m_session.audit().record(database, eventOf(action, request)));
    VOICELOG_TRY(transaction.commit());
    return request;
}

Result<void> RequestChanges::checkDay(const DataRequest &request, const QString &field, QDate on) const
{
    if (on.isValid() && on >= request.receivedOn && on <= today())
        return {};
    return fail(errors::InvalidValue, {{u"field"_s, field}, {u"value"_s, on.toString(Qt::ISODate)}});
}

Result<void> RequestChanges::settleHolds(const DataRequest &request) const
{
    const std::optional<QDate> end = request.holdEnd();
    const bool objectionOver = request.kind == RequestKind::Objection && !isOpen(request.state);
    if (!end && !objectionOver)
        return {};
    HoldService holds(m_session);
    VOICELOG_ASSIGN(const QList<Hold> all, holds.list());
    const QDate until = end ? std::max(*end, today()) : QDate();
    Result<void> settled;
    for (const Hold &one : all) {
        if (objectionOver && one.kind == HoldKind::Restriction && one.reference == request.number &&
            one.isInForceOn(today())) {
            const QString reason = u"Objection %1 has ended, and the person was told."_s.arg(request.number);
            if (const auto released = holds.release(one, reason, true); !released && settled)
                settled = fail(released);
            continue;
        }
        if (!end || one.kind != HoldKind::Request || one.reference != request.number || !one.isInForceOn(today()))
            continue;
        if (one.untilOn == until || (one.untilOn > until && request.state != RequestState::Withdrawn))
            continue;
        if (const auto set = holds.setEnd(one, until); !set && settled)
            settled = fail(set);
    }
    return settled;
}

} // namespace voicelog
