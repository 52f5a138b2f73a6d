// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RightEffects.h"

#include "RequestActions.h"
#include "RequestChanges.h"

#include <archive/Session.h>
#include <recordings/CorrectionStore.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingKeys.h>
#include <retention/HoldService.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QList<Id> recordingsOf(const QList<RightDecision> &decisions)
{
    QList<Id> ids;
    for (const RightDecision &one : decisions)
        ids += one.recording;
    return ids;
}

} // namespace

Result<QHash<Id, QList<RightDecision>>> RightEffects::grantedByVault(const DataRequest &request) const
{
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, m_session.vaults());
    QHash<Id, QList<RightDecision>> byVault;
    const QList<RightDecision> granted = request.granted();
    for (const RightDecision &one : granted) {
        if (std::ranges::contains(vaults, one.vault, &VaultInfo::id)) // its recordings went with the others
            byVault[one.vault] += one;
    }
    return byVault;
}

Result<void> RightEffects::checkAllowed(const DataRequest &request) const
{
    if (!request.erases())
        return {};
    VOICELOG_ASSIGN(const auto byVault, grantedByVault(request));
    for (auto it = byVault.cbegin(); it != byVault.cend(); ++it)
        VOICELOG_TRY(m_erasures.check(it.key(), recordingsOf(it.value())));
    return {};
}

Result<void> RightEffects::carryOut(const DataRequest &request)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer},
                              RequestChanges::attemptOn(actions::RequestAnswered, request.id)));
    if (!isAnswered(request.state) && request.state != RequestState::Closed)
        return {};
    VOICELOG_ASSIGN(const auto byVault, grantedByVault(request));
    for (auto it = byVault.cbegin(); it != byVault.cend(); ++it) {
        if (request.erases())
            VOICELOG_TRY(erase(request, it.key(), recordingsOf(it.value())));
        else if (request.kind == RequestKind::Restriction)
            VOICELOG_TRY(restrictUse(request, it.key(), it.value()));
        else if (request.kind == RequestKind::Rectification)
            VOICELOG_TRY(setRight(request, it.key(), it.value()));
    }
    return {};
}

Result<void> RightEffects::erase(const DataRequest &request, const Id &vault, const QList<Id> &recordings)
{
    HoldService service(m_session);
    VOICELOG_ASSIGN(const QList<Hold> holds, service.list(vault));
    for (const Hold &hold : holds) {
        if (hold.kind == HoldKind::Request && hold.reference == request.number && hold.isInForceOn(service.today()))
            VOICELOG_TRY(service.letGo(hold, recordings));
    }
    return m_erasures.grant(vault, recordings, request.answer->sentOn, request.number);
}

Result<void> RightEffects::restrictUse(const DataRequest &request, const Id &vault, const QList<RightDecision> &granted)
{
    HoldService service(m_session);
    std::map<RightGround, HoldDraft> drafts;
    {
        VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
        for (const RightDecision &one : granted) {
            VOICELOG_ASSIGN(const auto rec, RecordingKeys(database).keyOf(one.recording));
            if (!rec || !one.ground)
                continue;
            VOICELOG_ASSIGN(const QList<RecordingHold> known, HoldStore(database).ofRecording(*rec));
            const bool done = std::ranges::any_of(known, [&request](const RecordingHold &hold) {
                return hold.kind == HoldKind::Restriction && hold.number == request.number;
            });
            if (done) // or lifted since
                continue;
            HoldDraft &draft = drafts[*one.ground];
            draft.recordings += one.recording;
            if (draft.reason.isEmpty())
                draft.reason = one.reasoning;
        }
    }
    for (auto &[ground, draft] : drafts) {
        draft.kind = HoldKind::Restriction;
        draft.vaultId = vault;
        draft.reference = request.number;
        draft.claimReference = idIn(rightGroundIds, ground);
        draft.fromOn = request.answer->sentOn;
        if (draft.reason.isEmpty())
            draft.reason = u"Restricted at request %1 (GDPR art. 18(1))."_s.arg(request.number);
        VOICELOG_TRY(service.place(draft));
    }
    return {};
}

Result<void> RightEffects::setRight(const DataRequest &request, const Id &vault, const QList<RightDecision> &granted)
{
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    CorrectionStore store(database);
    for (const RightDecision &one : granted) {
        VOICELOG_ASSIGN(const auto rec, RecordingKeys(database).keyOf(one.recording));
        if (!rec)
            continue;
        VOICELOG_ASSIGN(const QList<CorrectionNote> known, store.ofRecording(*rec));
        if (std::ranges::contains(known, request.number, &CorrectionNote::request))
            continue;
        const CorrectionNote note{.id = Id::create(m_session.clock()),
                                  .request = request.number,
                                  .text = one.note,
                                  .createdAt = m_session.clock().now(),
                                  .createdBy = m_session.account().id};
        VOICELOG_TRY(store.add(*rec, note));
        AuditEvent event;
        event.action = actions::CorrectionAttached;
        event.objectType = actions::recordingObject;
        event.objectId = one.recording.toString();
        event.detail = {{u"vault"_s, vault.toString()}, {u"request"_s, request.number}};
        VOICELOG_TRY(m_session.audit().record(database, event));
    }
    return transaction.commit();
}

} // namespace voicelog
