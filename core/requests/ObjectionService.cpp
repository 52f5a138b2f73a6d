// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ObjectionService.h"

#include "RequestActions.h"
#include "RequestErrors.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <rules/RuleBook.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// The request of a raised objection, if there is one.
QString requestOf(const RaisedObjection &raised, const QSet<QString> &objections)
{
    const auto found =
        std::ranges::find_if(raised.requests, [&](const QString &number) { return objections.contains(number); });
    return found == raised.requests.cend() ? QString() : *found;
}

} // namespace

Result<QSet<QString>> ObjectionService::objections() const
{
    VOICELOG_ASSIGN(const QList<RequestEntry> entries, m_requests.list());
    QSet<QString> numbers;
    for (const RequestEntry &entry : entries) {
        if (entry.kind == RequestKind::Objection)
            numbers.insert(entry.number);
    }
    return numbers;
}

Result<QList<OpenObjection>> ObjectionService::waiting(const Id &vault) const
{
    VOICELOG_ASSIGN(const QSet<QString> known, objections());
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    VOICELOG_ASSIGN(const QList<RaisedObjection> all, RecordingStore(database, m_session.clock()).objections());
    QList<OpenObjection> waiting;
    for (const RaisedObjection &one : all) {
        if (!requestOf(one, known).isEmpty())
            continue;
        const QDate received = legalDay(one.startedAt);
        const AccessDeadline dates = requestDeadline(received, {}, m_changes.today(), m_book.inForceOn(received));
        waiting += OpenObjection{.vault = vault, .raised = one, .dueOn = dates.dueDate};
    }
    return waiting;
}

DataRequest ObjectionService::suggestion(const Recording &recording)
{
    DataRequest request;
    request.kind = RequestKind::Objection;
    request.channel = RequestChannel::Phone;
    request.receivedOn = std::max(legalDay(recording.startedAt), firstRequestDay());
    request.scope.all = false;
    request.scope.recordings = {recording.number};
    request.requesterKind =
        recording.direction == Direction::Outbound ? RequesterKind::CalledPerson : RequesterKind::Customer;
    const auto who = std::ranges::find(recording.participants, ParticipantRole::Customer, &Participant::role);
    if (who != recording.participants.cend()) {
        request.requester = who->name;
        request.contact = who->number;
    }
    return request;
}

Result<DataRequest> ObjectionService::prepare(const Recording &recording) const
{
    if (!recording.objectionRaised)
        return fail(errors::NoObjection, {{u"number"_s, recording.number}});
    VOICELOG_ASSIGN(const QSet<QString> known, objections());
    VOICELOG_ASSIGN(Database database, m_session.openVault(recording.vaultId));
    VOICELOG_ASSIGN(const QList<RaisedObjection> all, RecordingStore(database, m_session.clock()).objections());
    const auto raised = std::ranges::find(all, recording.id, &RaisedObjection::recording);
    const QString request = raised == all.cend() ? QString() : requestOf(*raised, known);
    if (!request.isEmpty())
        return fail(errors::ObjectionKnown, {{u"number"_s, recording.number}, {u"request"_s, request}});
    return suggestion(recording);
}

Result<RequestService::Opened> ObjectionService::open(const Recording &recording, const QString &requester,
                                                      const QString &contact)
{
    VOICELOG_TRY(
        refuseUnless(m_session, {Role::PrivacyOfficer}, RequestChanges::attemptOn(actions::RequestOpened, {})));
    VOICELOG_ASSIGN(DataRequest draft, prepare(recording));
    if (!requester.trimmed().isEmpty())
        draft.requester = requester.trimmed();
    if (!contact.trimmed().isEmpty())
        draft.contact = contact.trimmed();
    return m_requests.open(draft);
}

} // namespace voicelog
