// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FindService.h"

#include "HandlerName.h"
#include "RequestActions.h"
#include "RequestErrors.h"
#include "RequestPause.h"
#include "RequestScope.h"

#include <archive/Keyring.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <recordings/PhoneNumber.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingErrors.h>
#include <recordings/RecordingKeys.h>
#include <recordings/RecordingStore.h>
#include <recordings/SubjectSearch.h>
#include <retention/PauseStore.h>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

using enum RequestState;

SubjectMatchKind strongest(const QList<SubjectMatch> &matches)
{
    return std::ranges::min(matches, {}, &SubjectMatch::kind).kind;
}

bool comesFirst(const Finding &one, const Finding &other)
{
    const auto key = [](const Finding &finding) {
        return std::tuple(finding.standing, strongest(finding.candidate.matches),
                          -finding.candidate.startedAt.toMSecsSinceEpoch());
    };
    return key(one) < key(other);
}

} // namespace

QStringList Findings::open() const
{
    QStringList numbers;
    for (const Finding &one : list) {
        if (one.standing == Standing::Open)
            numbers += one.candidate.number;
    }
    return numbers;
}

SubjectQuery FindService::suggestion(const DataRequest &request)
{
    SubjectQuery query;
    query.names = {request.requester};
    query.numbers = request.scope.numbers;
    query.references = request.scope.contractRefs;
    if (request.scope.from.isValid())
        query.from = startOfLegalDay(request.scope.from);
    if (request.scope.until.isValid())
        query.end = startOfLegalDay(request.scope.until.addDays(1));
    return query;
}

SubjectQuery FindService::lastQuery(const DataRequest &request)
{
    return request.searches.isEmpty() ? suggestion(request) : request.searches.last();
}

Result<void> FindService::refuseTooBroad(const SubjectQuery &query) const
{
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, m_session.vaults());
    qint64 count = 0;
    for (const VaultInfo &vault : vaults) {
        if (!holdsRecordings(vault.kind) || !vault.granted)
            continue;
        VOICELOG_ASSIGN(Database database, m_session.openVault(vault.id));
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::ReadVault));
        VOICELOG_ASSIGN(const auto found, SubjectSearch(database, query.from, query.end).find(query, m_most + 1));
        count += qint64(found.size());
        VOICELOG_TRY(transaction.commit());
        if (count > m_most)
            return fail(errors::SearchTooBroad, {{u"most"_s, qint64(m_most)}});
    }
    return {};
}

Result<FindService::Searched> FindService::search(const DataRequest &basedOn, const SubjectQuery &query)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        VOICELOG_TRY(query.check());
        VOICELOG_TRY(refuseTooBroad(query));
        request.searches.removeAll(query);
        request.searches += query;
        for (const QString &number : query.numbers) {
            const auto isSame = [&number](const QString &named) {
                return normalizedNumber(named) == normalizedNumber(number);
            };
            if (std::ranges::none_of(request.scope.numbers, isSame))
                request.scope.numbers += number;
        }
        for (const QString &reference : query.references) {
            if (!request.scope.contractRefs.contains(reference, Qt::CaseInsensitive))
                request.scope.contractRefs += reference;
        }
        return {};
    };
    Searched searched;
    VOICELOG_ASSIGN(searched.request, m_changes.change(basedOn, actions::RequestSearched,
                                                       {Received, IdentityPending, InProgress, ClarificationPending},
                                                       m_changes.today(), apply));
    VOICELOG_ASSIGN(searched.held, m_requests.hold(searched.request));
    VOICELOG_ASSIGN(searched.findings, settlePause(searched.request, !basedOn.searches.contains(query)));
    return searched;
}

Result<Findings> FindService::settlePause(const DataRequest &request, bool soughtAnew) const
{
    VOICELOG_ASSIGN(const Findings found, findings(request));
    QList<DestructionPause> pauses = pausesBesideSearches(request);
    for (const Finding &one : found.list) {
        if (one.standing == Standing::Open)
            pauses += DestructionPause{
                .request = request.number, .vault = one.candidate.vault, .recording = one.candidate.recording};
    }
    VOICELOG_ASSIGN(Database governance, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(governance, Transaction::Kind::Write));
    VOICELOG_ASSIGN(const RequestEntry now, RequestStore(governance).entry(request.id.toString()));
    if (now.version != request.version) // somebody went on with it, and settled it anew
        return found;
    PauseStore store(governance);
    VOICELOG_ASSIGN(const QList<DestructionPause> before, store.ofRequest(request.number));
    for (const ClosedVault &closed : found.closed) {
        if (soughtAnew) { // what was sought was not sought there
            pauses += pauseOfScope(request, closed.vault);
            continue;
        }
        for (const DestructionPause &one : before) { // as somebody with its key left it
            if (one.vault == closed.vault)
                pauses += one;
        }
    }
    VOICELOG_TRY(store.set(request.number, pauses));
    VOICELOG_TRY(transaction.commit());
    return found;
}

Result<Findings> FindService::findings(const DataRequest &request) const
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer},
                              RequestChanges::attemptOn(actions::RequestSearched, request.id)));
    Findings findings;
    if (request.searches.isEmpty())
        return findings;
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, m_session.vaults());
    for (const VaultInfo &vault : vaults) {
        if (!holdsRecordings(vault.kind))
            continue;
        if (vault.granted) {
            VOICELOG_TRY(lookInto(vault.id, request, findings));
        } else {
            VOICELOG_ASSIGN(const ClosedVault closed, closedVault(vault.id));
            findings.closed += closed;
        }
    }
    std::ranges::sort(findings.list, comesFirst);
    return findings;
}

Result<void> FindService::lookInto(const Id &vault, const DataRequest &request, Findings &findings) const
{
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::ReadVault));
    SubjectSearch::Found found;
    for (const SubjectQuery &query : request.searches) {
        VOICELOG_ASSIGN(const SubjectSearch::Found by, SubjectSearch(database, query.from, query.end).find(query));
        for (const auto &[rec, matches] : by) {
            for (const SubjectMatch &match : matches)
                SubjectSearch::add(found, rec, match);
        }
    }
    QSet<QString> named;
    VOICELOG_ASSIGN(const QSet<qint64> inScope, keysInScope(database, request.scope, named));
    SubjectSearch search(database, QDateTime(), QDateTime());
    for (const auto &[rec, matches] : found) {
        Finding finding;
        VOICELOG_ASSIGN(finding.candidate, search.candidate(rec));
        finding.candidate.vault = vault;
        finding.candidate.matches = matches;
        const auto left =
            std::ranges::find(request.leftOut, finding.candidate.recording, &DataRequest::LeftOut::recording);
        if (left != request.leftOut.cend()) {
            finding.standing = Standing::LeftOut;
            finding.reason = left->reason;
        } else if (inScope.contains(rec)) {
            finding.standing = Standing::TakenIn;
        }
        findings.list += finding;
    }
    return transaction.commit();
}

Result<ClosedVault> FindService::closedVault(const Id &vault) const
{
    ClosedVault closed{.vault = vault, .holders = {}};
    VOICELOG_ASSIGN(const QList<Id> holders, m_session.grantees(vault));
    VOICELOG_ASSIGN(const QList<AccountInfo> accounts, m_session.accounts());
    for (const AccountInfo &account : accounts) {
        if (holders.contains(account.id))
            closed.holders += account.name;
    }
    return closed;
}

Result<QList<FindService::Stored>> FindService::stored(const QList<SubjectCandidate> &given,
                                                       const DataRequest &request) const
{
    const HandlerName handler(m_session);
    QHash<Id, QList<Id>> byVault;
    for (const SubjectCandidate &one : given)
        byVault[one.vault] += one.recording;
    QList<Stored> list;
    for (auto it = byVault.cbegin(); it != byVault.cend(); ++it) {
        VOICELOG_ASSIGN(Database database, m_session.openVault(it.key()));
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::ReadVault));
        SubjectSearch search(database, QDateTime(), QDateTime());
        RecordingStore recordings(database, m_session.clock());
        QSet<QString> named;
        VOICELOG_ASSIGN(const QSet<qint64> inScope, keysInScope(database, request.scope, named));
        for (const Id &id : it.value()) {
            VOICELOG_ASSIGN(const std::optional<qint64> rec, RecordingKeys(database).keyOf(id));
            if (!rec)
                return fail(errors::NotFound, {{u"what"_s, u"recording"_s}, {u"id"_s, id.toString()}});
            Stored one;
            VOICELOG_ASSIGN(one.recording, search.candidate(*rec));
            one.recording.vault = it.key();
            one.named = inScope.contains(*rec);
            VOICELOG_ASSIGN(const Recording recording, recordings.recording(*rec, it.key()));
            one.withHandler = handler.isIn(recording);
            list += one;
        }
        VOICELOG_TRY(transaction.commit());
    }
    return list;
}

Result<RequestService::Opened> FindService::takeIn(const DataRequest &basedOn,
                                                   const QList<SubjectCandidate> &recordings)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        VOICELOG_ASSIGN(const QList<Stored> found, stored(recordings, request));
        for (const auto &[one, named, withHandler] : found) {
            request.leftOut.removeIf(
                [&one](const DataRequest::LeftOut &left) { return left.recording == one.recording; });
            if (!request.scope.recordings.contains(one.number))
                request.scope.recordings += one.number;
        }
        return {};
    };
    RequestService::Opened taken;
    VOICELOG_ASSIGN(taken.request, m_changes.change(basedOn, actions::RequestTakenIn,
                                                    {Received, IdentityPending, InProgress, ClarificationPending},
                                                    m_changes.today(), apply));
    VOICELOG_ASSIGN(taken.held, m_requests.hold(taken.request));
    if (!taken.request.searches.isEmpty())
        VOICELOG_TRY(settlePause(taken.request, false));
    return taken;
}

Result<DataRequest> FindService::leaveOut(const DataRequest &basedOn, const QList<SubjectCandidate> &recordings,
                                          const QString &reason)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        const QString why = reason.trimmed();
        if (why.size() < actions::shortestReason || why.size() > actions::longestReason)
            return fail(errors::ReasonLength,
                        {{u"minimum"_s, actions::shortestReason}, {u"maximum"_s, actions::longestReason}});
        VOICELOG_ASSIGN(const QList<Stored> found, stored(recordings, request));
        for (const auto &[one, isNamed, withHandler] : found) {
            if (withHandler)
                return fail(errors::HandlerOnRecording, {{u"number"_s, one.number}});
            const auto before = std::ranges::find(request.leftOut, one.recording, &DataRequest::LeftOut::recording);
            const bool named = isNamed || (before != request.leftOut.end() && before->named);
            request.leftOut.removeIf(
                [&one](const DataRequest::LeftOut &left) { return left.recording == one.recording; });
            request.leftOut +=
                {one.vault, one.recording, one.number, why, named, m_session.account().id, m_changes.today()};
            request.scope.recordings.removeAll(one.number);
            request.decisions.removeIf(
                [&one](const RecordingDecision &made) { return made.recording == one.recording; });
            request.rights.removeIf([&one](const RightDecision &made) { return made.recording == one.recording; });
        }
        return {};
    };
    auto made =
        m_changes.change(basedOn, actions::RequestLeftOut,
                         {Received, IdentityPending, InProgress, ClarificationPending}, m_changes.today(), apply);
    if (!made && made.error().is(errors::HandlerOnRecording))
        VOICELOG_TRY(refuse(m_session, made.error().code(),
                            RequestChanges::attemptOn(actions::RequestLeftOut, basedOn.id), made.error().parameters()));
    if (made && !made->searches.isEmpty())
        VOICELOG_TRY(settlePause(*made, false));
    return made;
}

} // namespace voicelog
