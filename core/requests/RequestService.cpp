// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestService.h"

#include "RequestActions.h"
#include "RequestErrors.h"
#include "RequestPause.h"
#include "RequestScope.h"

#include <archive/ArchiveErrors.h>
#include <archive/Keyring.h>
#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingErrors.h>
#include <retention/HoldService.h>
#include <retention/PauseStore.h>
#include <rules/RuleBook.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

const QString timeRule = u"R-ACCESS-02"_s;

/// Whether it is about days that it was not about before.
bool hasOtherDays(const DataRequest::Scope &now, const DataRequest::Scope &before)
{
    return (before.from.isValid() && (!now.from.isValid() || now.from < before.from)) ||
           (before.until.isValid() && (!now.until.isValid() || now.until > before.until));
}

using enum RequestState;

} // namespace

Result<Id> RequestService::vaultMade()
{
    auto known = m_changes.vault();
    if (known || !known.error().is(errors::NotFound))
        return known;
    const auto alone = [](Database &governance, const Id &made) -> Result<void> {
        VOICELOG_ASSIGN(Statement others, governance.prepare("SELECT count(*) FROM main.vault WHERE kind = ?1"
                                                             " AND destroyed_at IS NULL AND id <> ?2"));
        VOICELOG_TRY(others.bind(1, vaultKindId(VaultKind::Requests)).bind(2, made).step());
        if (others.int64(0) > 0) // another console was faster
            return fail(errors::Conflict, {{u"what"_s, u"vault"_s}, {u"id"_s, made.toString()}});
        return {};
    };
    const auto made = m_session.createVault(VaultKind::Requests, alone);
    if (!made)
        return made.error().is(errors::Conflict) ? m_changes.vault() : fail(made);
    return made->id;
}

Result<RequestService::Opened> RequestService::open(const DataRequest &draft)
{
    const Attempt attempt = RequestChanges::attemptOn(actions::RequestOpened, {});
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_TRY(m_changes.refuseCitizenNumber(draft.check(m_changes.today()), attempt));
    VOICELOG_ASSIGN(const Id home, vaultMade());
    Opened opened{.request = draft, .held = {}};
    DataRequest &request = opened.request;
    request.id = Id::create(m_session.clock());
    request.version = 1;
    request.state = Received;
    request.identity = IdentityState::Open;
    request.identityMethod.reset();
    request.identityCheckedOn = {};
    request.identityCheckedBy = {};
    request.receiptChange.reset();
    request.pauses.clear();
    request.extension.reset();
    request.searches.clear();
    request.leftOut.clear();
    request.decisions.clear();
    request.rights.clear();
    request.recipients.clear();
    request.restrictionLift.reset();
    request.answer.reset();
    request.endedOn = {};
    request.createdAt = request.updatedAt = m_session.clock().now();
    request.createdBy = request.updatedBy = m_session.account().id;
    {
        VOICELOG_ASSIGN(Database database, m_session.openVault(home));
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        RequestStore store(database);
        VOICELOG_ASSIGN(request.number, store.nextNumber(request.kind, m_changes.today().year()));
        VOICELOG_TRY(store.add(request, m_changes.deadline(request)));
        VOICELOG_TRY(m_session.audit().record(database, RequestChanges::eventOf(actions::RequestOpened, request)));
        VOICELOG_TRY(transaction.commit());
    }
    opened.held = holdNow(request);
    return opened;
}

Result<RequestService::Held> RequestService::hold(const DataRequest &basedOn)
{
    const Attempt attempt = RequestChanges::attemptOn(actions::RequestChanged, basedOn.id);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(const DataRequest request, m_changes.stored(basedOn.id));
    if (!isOpen(request.state)) {
        return fail(refuse(m_session, errors::WrongState, attempt,
                           {{u"what"_s, actions::requestObject.toString()},
                            {u"state"_s, QString(idIn(requestStateIds, request.state))}}));
    }
    return holdNow(request);
}

RequestService::Held RequestService::holdNow(const DataRequest &request)
{
    Held held;
    held.sought = request.scope.namesSomething();
    if (const auto placed = place(request, held); !placed)
        held.failure = placed.error();
    return held;
}

Result<void> RequestService::place(const DataRequest &request, Held &held)
{
    VOICELOG_ASSIGN(const ScopedRecordings found, recordingsInScope(m_session, request, m_changes.today()));
    held.unread = found.unread;
    held.notFound = found.notFound;
    if (request.scope.namesSomething()) {
        VOICELOG_ASSIGN(Database governance, m_session.openGovernance());
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(governance, Transaction::Kind::Write));
        VOICELOG_TRY(pauseUnread(governance, request, found.unread, found.read));
        VOICELOG_TRY(transaction.commit());
    }
    HoldService holds(m_session);
    for (auto it = found.byVault.cbegin(); it != found.byVault.cend(); ++it) {
        HoldDraft draft;
        draft.vaultId = it.key();
        draft.reference = request.number;
        draft.recordings = it.value();
        draft.fromOn = request.receivedOn;
        if (request.kind == RequestKind::Objection) { // first: what is held is not looked for again
            draft.kind = HoldKind::Restriction;
            draft.claimReference = idIn(rightGroundIds, RightGround::ObjectionPending);
            draft.reason = u"Until objection %1 is decided (GDPR art. 18(1)(d))."_s.arg(request.number);
            VOICELOG_TRY(holds.place(draft));
            draft.claimReference.clear();
        }
        draft.kind = HoldKind::Request;
        draft.reason = u"In the scope of request %1."_s.arg(request.number);
        VOICELOG_ASSIGN(const Hold placed, holds.place(draft));
        held.recordings += placed.recordings;
        held.holds += placed.number;
    }
    return {};
}

Result<RequestService::Opened> RequestService::edit(const DataRequest &changed)
{
    bool widened = false;
    bool anew = false;
    DataRequest asStored;
    const auto apply = [&](DataRequest &request) -> Result<void> {
        const std::pair<QString, bool> settled[] = {
            {u"kind"_s, changed.kind == request.kind},
            {u"receivedOn"_s, changed.receivedOn == request.receivedOn},
            {u"receiptChange"_s, changed.receiptChange == request.receiptChange},
            {u"state"_s, changed.state == request.state},
            {u"identity"_s, changed.identity == request.identity && changed.identityMethod == request.identityMethod &&
                                changed.identityCheckedOn == request.identityCheckedOn &&
                                changed.identityCheckedBy == request.identityCheckedBy},
            {u"pauses"_s, changed.pauses == request.pauses},
            {u"extension"_s, changed.extension == request.extension},
            {u"searches"_s, changed.searches == request.searches},
            {u"leftOut"_s, changed.leftOut == request.leftOut},
            {u"decisions"_s, changed.decisions == request.decisions},
            {u"rights"_s, changed.rights == request.rights},
            {u"recipients"_s, changed.recipients == request.recipients},
            {u"restrictionLift"_s, changed.restrictionLift == request.restrictionLift},
            {u"answer"_s, changed.answer == request.answer},
            {u"endedOn"_s, changed.endedOn == request.endedOn}};
        for (const auto &[field, same] : settled) {
            if (!same)
                return fail(errors::InvalidValue, {{u"field"_s, field}, {u"value"_s, QString()}});
        }
        widened = changed.scope != request.scope;
        anew = changed.requester != request.requester || hasOtherDays(changed.scope, request.scope);
        if (hasOtherDays(changed.scope, request.scope)) // in those nobody has looked
            request.searches.clear();
        const bool sameWho = changed.requester == request.requester && changed.representative == request.representative;
        if (!sameWho && request.isIdentitySure()) { // it was of somebody else
            request.identity = IdentityState::Open;
            request.identityMethod.reset();
            request.identityCheckedOn = {};
            request.identityCheckedBy = {};
        }
        if (changed.requester != request.requester) { // what was found, and was not, was another's
            request.searches.clear();
            request.leftOut.clear();
            request.decisions.clear(); // what is of others was told by whose it is
            request.rights.clear();
        }
        request.leftOut.removeIf([&](const DataRequest::LeftOut &one) {
            return changed.scope.recordings.contains(one.number) && !request.scope.recordings.contains(one.number);
        });
        request.channel = changed.channel;
        request.requesterKind = changed.requesterKind;
        request.requester = changed.requester;
        request.contact = changed.contact;
        request.representative = changed.representative;
        request.authorisationChecked = changed.authorisationChecked;
        request.scope = changed.scope;
        request.notes = changed.notes;
        asStored = request;
        return {};
    };
    const auto with = [&](Database &database) -> Result<void> {
        PauseStore store(database);
        VOICELOG_ASSIGN(const QList<DestructionPause> before, store.ofRequest(asStored.number));
        return store.set(asStored.number, pausesAfterEdit(asStored, anew, before));
    };
    Opened edited;
    VOICELOG_ASSIGN(edited.request, m_changes.change(changed, actions::RequestChanged,
                                                     {Received, IdentityPending, InProgress, ClarificationPending},
                                                     m_changes.today(), apply, with));
    if (widened)
        edited.held = holdNow(edited.request);
    return edited;
}

Result<DataRequest> RequestService::askIdentity(const DataRequest &basedOn, QDate askedOn)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        VOICELOG_TRY(m_changes.checkDay(request, u"askedOn"_s, askedOn));
        if (request.state == IdentityPending && request.identity != IdentityState::Failed)
            return fail(errors::WrongState, {{u"what"_s, actions::requestObject.toString()},
                                             {u"state"_s, QString(idIn(requestStateIds, request.state))}});
        request.identity = IdentityState::Asked;
        request.identityMethod.reset();
        request.identityCheckedOn = {};
        request.identityCheckedBy = {};
        request.pauses += DataRequest::Asked{PauseKind::Identity, askedOn, {}};
        request.state = IdentityPending;
        return {};
    };
    return m_changes.change(basedOn, actions::RequestIdentityAsked, {Received, IdentityPending, InProgress}, askedOn,
                            apply);
}

Result<DataRequest> RequestService::identityNotNeeded(const DataRequest &basedOn, QDate on)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        VOICELOG_TRY(m_changes.checkDay(request, u"identityCheckedOn"_s, on));
        request.identity = IdentityState::NotNeeded;
        request.identityCheckedOn = on;
        request.identityCheckedBy = m_session.account().id;
        request.state = InProgress;
        return {};
    };
    return m_changes.change(basedOn, actions::RequestIdentityChecked, {Received, InProgress}, on, apply);
}

Result<void> RequestService::answerQuestion(DataRequest &request, PauseKind kind, QDate on) const
{
    VOICELOG_TRY(m_changes.checkDay(request, u"answeredOn"_s, on));
    for (DataRequest::Asked &pause : request.pauses) {
        if (pause.kind != kind || pause.answeredOn.isValid())
            continue;
        if (on < pause.askedOn)
            return fail(errors::InvalidValue, {{u"field"_s, u"answeredOn"_s}, {u"value"_s, on.toString(Qt::ISODate)}});
        pause.answeredOn = on;
    }
    return {};
}

Result<DataRequest> RequestService::verifyIdentity(const DataRequest &basedOn, IdentityMethod method, QDate on)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        VOICELOG_TRY(answerQuestion(request, PauseKind::Identity, on));
        request.identity = IdentityState::Verified;
        request.identityMethod = method;
        request.identityCheckedOn = on;
        request.identityCheckedBy = m_session.account().id;
        request.state = InProgress;
        return {};
    };
    return m_changes.change(basedOn, actions::RequestIdentityChecked, {Received, IdentityPending, InProgress}, on,
                            apply);
}

Result<DataRequest> RequestService::failIdentity(const DataRequest &basedOn, QDate on)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        VOICELOG_TRY(answerQuestion(request, PauseKind::Identity, on));
        request.identity = IdentityState::Failed;
        request.identityCheckedOn = on;
        request.identityCheckedBy = m_session.account().id;
        return {};
    };
    return m_changes.change(basedOn, actions::RequestIdentityChecked, {IdentityPending}, on, apply);
}

Result<DataRequest> RequestService::askClarification(const DataRequest &basedOn, QDate askedOn)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        VOICELOG_TRY(m_changes.checkDay(request, u"askedOn"_s, askedOn));
        request.pauses += DataRequest::Asked{PauseKind::Clarification, askedOn, {}};
        request.state = ClarificationPending;
        return {};
    };
    return m_changes.change(basedOn, actions::RequestClarificationAsked, {InProgress}, askedOn, apply);
}

Result<DataRequest> RequestService::clarified(const DataRequest &basedOn, QDate on)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        VOICELOG_TRY(answerQuestion(request, PauseKind::Clarification, on));
        request.state = InProgress;
        return {};
    };
    return m_changes.change(basedOn, actions::RequestClarified, {ClarificationPending}, on, apply);
}

Result<DataRequest> RequestService::extend(const DataRequest &basedOn, const DataRequest::Extension &extension)
{
    bool late = false;
    bool twice = false;
    QDate due;
    const auto apply = [&](DataRequest &request) -> Result<void> {
        const qsizetype length = extension.text.trimmed().size();
        if (length < actions::shortestReason || length > actions::longestReason)
            return fail(errors::ReasonLength,
                        {{u"minimum"_s, actions::shortestReason}, {u"maximum"_s, actions::longestReason}});
        VOICELOG_TRY(m_changes.checkDay(request, u"decidedOn"_s, extension.decidedOn));
        VOICELOG_TRY(m_changes.checkDay(request, u"noticeSentOn"_s, extension.noticeSentOn));
        if (extension.decidedOn > extension.noticeSentOn)
            return fail(errors::InvalidValue,
                        {{u"field"_s, u"decidedOn"_s}, {u"value"_s, extension.decidedOn.toString(Qt::ISODate)}});
        twice = request.extension.has_value();
        if (twice)
            return fail(errors::WrongState);
        const AccessDeadline dates = m_changes.deadline(request);
        due = dates.dueDate;
        late = !legal::isExtensionInTime(dates, extension.noticeSentOn);
        if (late)
            return fail(errors::RuleRefused, {{u"rule"_s, timeRule}});
        request.extension = extension;
        request.extension->text = extension.text.trimmed();
        return {};
    };
    auto extended = m_changes.change(basedOn, actions::RequestExtended,
                                     {Received, IdentityPending, InProgress, ClarificationPending, Review},
                                     extension.decidedOn, apply);
    if (twice)
        VOICELOG_TRY(refuse(m_session, errors::WrongState,
                            RequestChanges::attemptOn(actions::RequestExtended, basedOn.id),
                            {{u"what"_s, actions::requestObject.toString()}, {u"state"_s, u"EXTENDED"_s}}));
    if (late)
        VOICELOG_TRY(refuseByRule(m_session, timeRule, RequestChanges::attemptOn(actions::RequestExtended, basedOn.id),
                                  {{u"id"_s, basedOn.number}, {u"date"_s, due}}));
    return extended;
}

Result<DataRequest> RequestService::withdraw(const DataRequest &basedOn, QDate on)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        VOICELOG_TRY(m_changes.checkDay(request, u"endedOn"_s, on));
        request.state = Withdrawn;
        request.endedOn = on;
        return {};
    };
    VOICELOG_ASSIGN(DataRequest ended,
                    m_changes.change(basedOn, actions::RequestWithdrawn,
                                     {Received, IdentityPending, InProgress, ClarificationPending, Review}, on, apply));
    VOICELOG_TRY(m_changes.settleHolds(ended));
    return ended;
}

Result<DataRequest> RequestService::closeNotIdentifiable(const DataRequest &basedOn, QDate on)
{
    QDate first;
    const auto apply = [&](DataRequest &request) -> Result<void> {
        VOICELOG_TRY(m_changes.checkDay(request, u"endedOn"_s, on));
        const DataRequest::Asked *question = request.openQuestion();
        first = question ? question->askedOn.addDays(daysForAnAnswer) : QDate();
        const bool unanswered = first.isValid() && on >= first;
        if (request.identityCheckedOn.isValid() && on < request.identityCheckedOn)
            return fail(errors::InvalidValue, {{u"field"_s, u"endedOn"_s}, {u"value"_s, on.toString(Qt::ISODate)}});
        if (request.identity != IdentityState::Failed && !unanswered)
            return fail(errors::StillIdentifiable, {{u"date"_s, first}});
        request.state = NotIdentifiable;
        request.endedOn = on;
        return {};
    };
    auto ended = m_changes.change(basedOn, actions::RequestNotIdentifiable, {IdentityPending}, on, apply);
    if (!ended && ended.error().is(errors::StillIdentifiable))
        VOICELOG_TRY(refuse(m_session, errors::StillIdentifiable,
                            RequestChanges::attemptOn(actions::RequestNotIdentifiable, basedOn.id),
                            {{u"date"_s, first}}));
    VOICELOG_TRY(ended);
    VOICELOG_TRY(m_changes.settleHolds(*ended));
    return ended;
}

Result<void> RequestService::settleHolds(const DataRequest &basedOn)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer},
                              RequestChanges::attemptOn(actions::RequestChanged, basedOn.id)));
    VOICELOG_ASSIGN(const DataRequest request, m_changes.stored(basedOn.id));
    return m_changes.settleHolds(request);
}

Result<QList<RequestEntry>> RequestService::list() const
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer, Role::Dpo},
                              RequestChanges::attemptOn(actions::RequestViewed, {})));
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(QList<RequestEntry> entries, RequestStore(database).entries());
    for (RequestEntry &entry : entries) {
        if (!isOpen(entry.state))
            continue;
        const AccessDeadline dates =
            requestDeadline(entry.receivedOn, entry.pauses, m_changes.today(), m_book.inForceOn(entry.receivedOn));
        // Rows of before their pauses were kept here have only the day as of the last act.
        entry.dueOn = std::max(entry.dueOn, entry.extended ? dates.extendedDue : dates.dueDate);
    }
    return entries;
}

Result<DataRequest> RequestService::find(const QString &idOrNumber) const
{
    // What was typed may be a name: only what is a number or an id goes on record.
    const bool isReference = isRequestNumber(idOrNumber) || !Id::fromString(idOrNumber).isNull();
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer, Role::Dpo},
                              {actions::RequestViewed, actions::requestObject, isReference ? idOrNumber : QString()}));
    VOICELOG_ASSIGN(const Id home, m_changes.vault());
    VOICELOG_ASSIGN(Database database, m_session.openVault(home));
    RequestStore store(database);
    DataRequest request;
    {
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
        VOICELOG_ASSIGN(const RequestEntry entry, store.entry(idOrNumber));
        VOICELOG_ASSIGN(request, store.request(entry.id));
    }
    VOICELOG_TRY(m_session.audit().record(RequestChanges::eventOf(actions::RequestViewed, request)));
    return request;
}

Result<QHash<Id, DataRequest>> RequestService::files() const
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer, Role::Dpo},
                              RequestChanges::attemptOn(actions::RequestViewed, {})));
    VOICELOG_ASSIGN(const Id home, m_changes.vault());
    VOICELOG_ASSIGN(Database database, m_session.openVault(home));
    QHash<Id, DataRequest> files;
    {
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
        RequestStore store(database);
        VOICELOG_ASSIGN(const QList<RequestEntry> entries, store.entries());
        for (const RequestEntry &entry : entries) {
            if (entry.fileDestroyedOn.isValid())
                continue;
            VOICELOG_ASSIGN(files[entry.id], store.request(entry.id));
        }
    }
    AuditEvent event;
    event.action = actions::RequestViewed;
    event.objectType = actions::requestObject;
    event.detail = {{u"count"_s, files.size()}};
    VOICELOG_TRY(m_session.audit().record(event));
    return files;
}

Result<QList<RequestTurn>> RequestService::turns(const Id &request) const
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer, Role::Dpo},
                              RequestChanges::attemptOn(actions::RequestViewed, request)));
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return RequestStore(database).turns(request);
}

} // namespace voicelog
