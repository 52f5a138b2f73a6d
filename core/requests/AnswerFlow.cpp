// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnswerFlow.h"

#include "FindService.h"
#include "HandlerName.h"
#include "PackageStore.h"
#include "RequestActions.h"
#include "RequestErrors.h"
#include "RequestScope.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <recordings/RecordingErrors.h>
#include <recordings/RecordingStore.h>
#include <recordings/SoundChannels.h>
#include <retention/HoldService.h>
#include <retention/TermStore.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

const QString completeRule = u"R-ACCESS-01"_s;
using enum RequestState;

/// Nothing goes to somebody of whom it is not sure that it is the person, or may ask for the person.
Result<void> checkKnown(const DataRequest &request)
{
    if (!request.isIdentitySure())
        return fail(errors::WrongState, {{u"what"_s, actions::requestObject.toString()},
                                         {u"state"_s, QString(idIn(identityStateIds, request.identity))}});
    if (request.lacksAuthorisation())
        return fail(errors::MissingValue, {{u"field"_s, u"authorisationChecked"_s}});
    return {};
}

RequestState outcomeOf(const DataRequest &request)
{
    const bool access = request.kind == RequestKind::Access;
    const auto refused =
        access ? std::ranges::count(request.decisions, CopyDecision::Refused, &RecordingDecision::decision)
               : std::ranges::count(request.rights, RightOutcome::Refused, &RightDecision::decision);
    if (refused == 0)
        return Answered;
    return refused == (access ? request.decisions.size() : request.rights.size()) ? Refused : PartlyRefused;
}

/// The package of its answer is destroyed on that day.
Result<void> endPackage(Database &database, const DataRequest &request, QDate day)
{
    PackageStore store(database);
    VOICELOG_ASSIGN(const QList<AccessPackage> packages, store.ofRequest(request.id));
    for (const AccessPackage &one : packages) {
        if (one.isThere())
            VOICELOG_TRY(store.setDestroyOn(one.id, day));
    }
    return {};
}

Error incomplete(const QStringList &missing)
{
    return Error(errors::RuleRefused, {{u"rule"_s, completeRule}, {u"missing"_s, missing.join(u", "_s)}});
}

} // namespace

Result<QList<HeldRecording>> AnswerFlow::recordings(const DataRequest &request) const
{
    return held(request, Vaults::All);
}

Result<QList<HeldRecording>> AnswerFlow::held(const DataRequest &request, Vaults which) const
{
    VOICELOG_TRY(
        refuseUnless(m_session, {Role::PrivacyOfficer}, RequestChanges::attemptOn(actions::RequestViewed, request.id)));
    const HoldService service(m_session);
    VOICELOG_ASSIGN(const QList<Hold> holds, service.list());
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, m_session.vaults()); // those that are still there
    const QDate today = m_changes.today();
    const HandlerName handler(m_session);
    QList<HeldRecording> list;
    for (const Hold &hold : holds) {
        const auto vault = std::ranges::find(vaults, hold.vaultId, &VaultInfo::id);
        if (hold.kind != HoldKind::Request || hold.reference != request.number || !hold.isInForceOn(today) ||
            vault == vaults.cend() || (which == Vaults::Granted && !vault->granted))
            continue;
        VOICELOG_ASSIGN(const HoldView view, service.view(hold));
        VOICELOG_ASSIGN(Database database, m_session.openVault(hold.vaultId));
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::ReadVault));
        RecordingStore store(database, m_session.clock());
        for (const Id &id : view.recordings) {
            if (request.leavesOut(id) || std::ranges::contains(list, id, &HeldRecording::recording))
                continue;
            VOICELOG_ASSIGN(const qint64 rec, store.requireKey(id));
            VOICELOG_ASSIGN(const Recording recording, store.recording(rec, hold.vaultId));
            HeldRecording one{.vault = hold.vaultId,
                              .recording = id,
                              .number = recording.number,
                              .startedAt = recording.startedAt,
                              .durationMs = recording.durationMs,
                              .channels = soundChannels(recording),
                              .withHandler = handler.isIn(recording)};
            const auto decided = std::ranges::find(request.decisions, id, &RecordingDecision::recording);
            if (decided != request.decisions.cend())
                one.decision = *decided;
            const auto right = std::ranges::find(request.rights, id, &RightDecision::recording);
            if (right != request.rights.cend())
                one.right = *right;
            list += one;
        }
    }
    std::ranges::stable_sort(list, {}, &HeldRecording::startedAt);
    return list;
}

Result<QStringList> AnswerFlow::notHeld(const DataRequest &request, int &closedVaults) const
{
    VOICELOG_ASSIGN(const ScopedRecordings scoped, recordingsInScope(m_session, request, m_changes.today()));
    closedVaults = int(scoped.unread.size());
    QStringList numbers;
    for (auto it = scoped.byVault.cbegin(); it != scoped.byVault.cend(); ++it) {
        VOICELOG_ASSIGN(Database database, m_session.openVault(it.key()));
        RecordingStore store(database, m_session.clock());
        for (const Id &id : it.value()) {
            VOICELOG_ASSIGN(const qint64 rec, store.requireKey(id));
            VOICELOG_ASSIGN(const Recording recording, store.recording(rec, it.key()));
            numbers += recording.number;
        }
    }
    return numbers;
}

Result<QStringList> AnswerFlow::notLookedAt(const DataRequest &request) const
{
    constexpr qsizetype mostTold = 10;
    if (request.searches.isEmpty())
        return request.asksForSearch() ? QStringList{u"SEARCH"_s} : QStringList();
    VOICELOG_ASSIGN(const Findings findings, m_finder.findings(request));
    QStringList numbers = findings.open();
    if (numbers.size() > mostTold) {
        numbers.resize(mostTold);
        numbers += u"…"_s;
    }
    return numbers;
}

Result<void> AnswerFlow::checkComplete(DataRequest &request, const QList<AnswerItem> *items, int &closedVaults) const
{
    VOICELOG_ASSIGN(const QList<HeldRecording> all, recordings(request));
    VOICELOG_TRY(checkHandler(all));
    QStringList missing = m_rules.settle(request, all);
    VOICELOG_ASSIGN(const QStringList others, notHeld(request, closedVaults));
    missing += others;
    VOICELOG_ASSIGN(const QStringList found, notLookedAt(request));
    missing += found;
    for (size_t i = 0; items && m_rules.needsItems && i < answerItemIds.size(); ++i) {
        if (!items->contains(AnswerItem(int(i))))
            missing += QString(answerItemIds[i]);
    }
    return missing.isEmpty() ? Result<void>() : std::unexpected(incomplete(missing));
}

Result<DataRequest> AnswerFlow::decide(const DataRequest &basedOn, const Id &recording, const QString &number,
                                       const Decide &apply) const
{
    const auto decideOne = [&](DataRequest &request) -> Result<void> {
        VOICELOG_TRY(m_rules.fits(request));
        VOICELOG_ASSIGN(const QList<HeldRecording> all, recordings(request));
        const auto found = std::ranges::find(all, recording, &HeldRecording::recording);
        if (found == all.cend())
            return fail(errors::NotHeld, {{u"number"_s, number}});
        VOICELOG_TRY(checkHandler(all));
        return apply(request, *found);
    };
    auto decided = m_changes.change(basedOn, actions::RequestDecided, {InProgress}, m_changes.today(), decideOne);
    if (!decided && (decided.error().is(errors::NotHeld) || decided.error().is(errors::HandlerOnRecording) ||
                     decided.error().is(errors::CitizenNumber)))
        VOICELOG_TRY(refuse(m_session, decided.error().code(),
                            RequestChanges::attemptOn(actions::RequestDecided, basedOn.id),
                            decided.error().parameters()));
    return decided;
}

Result<DataRequest> AnswerFlow::refusedByRule(Result<DataRequest> made, QLatin1StringView action,
                                              const DataRequest &basedOn) const
{
    const Attempt attempt = RequestChanges::attemptOn(action, basedOn.id);
    if (!made && made.error().is(errors::RuleRefused))
        VOICELOG_TRY(refuseByRule(m_session, completeRule, attempt, made.error().parameters()));
    if (!made && (made.error().is(errors::SecondNeeded) || made.error().is(errors::HandlerOnRecording)))
        VOICELOG_TRY(refuse(m_session, made.error().code(), attempt, made.error().parameters()));
    return made;
}

Result<DataRequest> AnswerFlow::propose(const DataRequest &basedOn, const QList<AnswerItem> &items) const
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        VOICELOG_TRY(m_rules.fits(request));
        VOICELOG_TRY(checkKnown(request));
        RequestAnswer answer;
        VOICELOG_TRY(checkComplete(request, &items, answer.closedVaults));
        answer.items = items;
        answer.proposedBy = m_session.account().id;
        answer.proposedOn = m_changes.today();
        request.answer = answer;
        request.state = Review;
        return {};
    };
    const auto action = actions::RequestAnswerProposed;
    return refusedByRule(m_changes.change(basedOn, action, {InProgress}, m_changes.today(), apply), action, basedOn);
}

Result<DataRequest> AnswerFlow::takeBack(const DataRequest &basedOn) const
{
    const auto apply = [this](DataRequest &request) -> Result<void> {
        VOICELOG_TRY(m_rules.fits(request));
        request.answer.reset();
        request.state = InProgress;
        return {};
    };
    const auto with = [&](Database &database) { return endPackage(database, basedOn, m_changes.today()); };
    return m_changes.change(basedOn, actions::RequestAnswerTakenBack, {Review}, m_changes.today(), apply, with);
}

Result<DataRequest> AnswerFlow::confirm(const DataRequest &basedOn) const
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        VOICELOG_TRY(m_rules.fits(request));
        if (!request.answer || (m_session.fourEyes() && request.answer->proposedBy == m_session.account().id))
            return fail(errors::SecondNeeded);
        VOICELOG_ASSIGN(const QList<HeldRecording> seen, held(request, Vaults::Granted));
        VOICELOG_TRY(checkHandler(seen));
        int closedVaults = 0;
        VOICELOG_ASSIGN(QStringList missing, notHeld(request, closedVaults)); // where the other could not look
        missing += m_rules.unsound(request);
        VOICELOG_ASSIGN(const QStringList found, notLookedAt(request));
        missing += found;
        VOICELOG_ASSIGN(const bool noPackage, lacksPackage(request));
        if (noPackage)
            missing += u"PACKAGE"_s; // it is what he looks at
        if (!missing.isEmpty())
            return std::unexpected(incomplete(missing));
        request.answer->confirmedBy = m_session.account().id;
        request.answer->confirmedOn = m_changes.today();
        return {};
    };
    const auto action = actions::RequestAnswerConfirmed;
    return refusedByRule(m_changes.change(basedOn, action, {Review}, m_changes.today(), apply), action, basedOn);
}

Result<bool> AnswerFlow::lacksPackage(const DataRequest &request) const
{
    if (request.lacksPackage() || !request.givesSomething())
        return request.lacksPackage();
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(const QList<AccessPackage> packages, PackageStore(database).ofRequest(request.id));
    return std::ranges::none_of(
        packages, [&](const AccessPackage &one) { return one.id == request.answer->package && one.isThere(); });
}

bool AnswerFlow::needsSecond(const DataRequest &request) const
{
    return request.givesLess() || (request.answer && request.answer->closedVaults > 0) || concernsCase(request);
}

bool AnswerFlow::concernsCase(const DataRequest &request) const
{
    const auto ofCase = [this](const auto &one) { return m_session.vaultKind(one.vault) == VaultKind::Case; };
    return std::ranges::any_of(request.decisions, ofCase) || std::ranges::any_of(request.rights, ofCase);
}

Result<DataRequest> AnswerFlow::send(const DataRequest &basedOn, QDate sentOn, const QString &means) const
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        VOICELOG_TRY(m_rules.fits(request));
        if (!request.answer || (needsSecond(request) && !request.answer->isConfirmed()))
            return fail(errors::SecondNeeded);
        if (means.trimmed().isEmpty())
            return fail(errors::MissingValue, {{u"field"_s, u"means"_s}});
        VOICELOG_TRY(m_changes.checkDay(request, u"sentOn"_s, sentOn));
        VOICELOG_TRY(checkKnown(request));
        if (sentOn < std::max(request.answer->proposedOn, request.answer->confirmedOn))
            return fail(errors::InvalidValue, {{u"field"_s, u"sentOn"_s}, {u"value"_s, sentOn.toString(Qt::ISODate)}});
        int closedVaults = 0;
        VOICELOG_TRY(checkComplete(request, nullptr, closedVaults)); // a call may have come in since
        VOICELOG_ASSIGN(const bool noPackage, lacksPackage(request));
        if (noPackage)
            return std::unexpected(incomplete({u"PACKAGE"_s}));
        request.answer->sentOn = sentOn;
        request.answer->means = means.trimmed();
        request.state = outcomeOf(request);
        request.endedOn = sentOn;
        return {};
    };
    const auto action = actions::RequestAnswered;
    VOICELOG_ASSIGN(const DataRequest sent,
                    refusedByRule(m_changes.change(basedOn, action, {Review}, sentOn, apply), action, basedOn));
    VOICELOG_TRY(m_changes.settleHolds(sent));
    return sent;
}

Result<DataRequest> AnswerFlow::close(const DataRequest &basedOn, QDate deliveredOn, const QString &proof) const
{
    std::optional<QDate> free;
    const auto apply = [&](DataRequest &request) -> Result<void> {
        VOICELOG_TRY(m_rules.fits(request));
        if (proof.trimmed().isEmpty())
            return fail(errors::MissingValue, {{u"field"_s, u"proof"_s}});
        if (!deliveredOn.isValid() || deliveredOn < request.answer->sentOn || deliveredOn > m_changes.today())
            return fail(errors::InvalidValue,
                        {{u"field"_s, u"deliveredOn"_s}, {u"value"_s, deliveredOn.toString(Qt::ISODate)}});
        request.answer->deliveredOn = deliveredOn;
        request.answer->proof = proof.trimmed();
        request.state = Closed;
        if (concernsCase(request)) // from then on it must be destroyed, and no copy of it may stay
            free = request.holdEnd();
        return {};
    };
    const auto with = [&](Database &database) -> Result<void> {
        VOICELOG_ASSIGN(const RetentionTerms terms, m_changes.terms(database));
        const QDate ends = terms.period({}, DueClass::RequestPackage).after(deliveredOn);
        return endPackage(database, basedOn, free ? std::min(ends, *free) : ends);
    };
    VOICELOG_ASSIGN(const DataRequest closed,
                    m_changes.change(basedOn, actions::RequestClosed, {Answered, PartlyRefused, Refused}, deliveredOn,
                                     apply, with));
    VOICELOG_TRY(m_changes.settleHolds(closed));
    return closed;
}

} // namespace voicelog
