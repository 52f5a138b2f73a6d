// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnswerService.h"

#include "FindService.h"
#include "PackageStore.h"
#include "RequestActions.h"
#include "RequestErrors.h"
#include "RequestScope.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <recordings/RecordingErrors.h>
#include <recordings/RecordingStore.h>
#include <recordings/SoundChannels.h>
#include <retention/DueClass.h>
#include <retention/HoldService.h>

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

/// There are copies to give of requests for access alone.
Result<void> checkAccess(const DataRequest &request)
{
    if (request.kind == RequestKind::Access)
        return {};
    return fail(errors::InvalidValue,
                {{u"field"_s, u"kind"_s}, {u"value"_s, QString(idIn(requestKindIds, request.kind))}});
}

RequestState outcomeOf(const QList<RecordingDecision> &decisions)
{
    const auto refused = std::ranges::count(decisions, CopyDecision::Refused, &RecordingDecision::decision);
    if (refused == 0)
        return Answered;
    return refused == decisions.size() ? Refused : PartlyRefused;
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

Result<QList<HeldRecording>> AnswerService::recordings(const DataRequest &request) const
{
    VOICELOG_TRY(
        refuseUnless(m_session, {Role::PrivacyOfficer}, RequestChanges::attemptOn(actions::RequestViewed, request.id)));
    const HoldService service(m_session);
    VOICELOG_ASSIGN(const QList<Hold> holds, service.list());
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, m_session.vaults()); // those that are still there
    const QDate today = m_changes.today();
    QList<HeldRecording> list;
    for (const Hold &hold : holds) {
        if (hold.kind != HoldKind::Request || hold.reference != request.number || !hold.isInForceOn(today) ||
            !std::ranges::contains(vaults, hold.vaultId, &VaultInfo::id))
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
            HeldRecording held{.vault = hold.vaultId,
                               .recording = id,
                               .number = recording.number,
                               .startedAt = recording.startedAt,
                               .durationMs = recording.durationMs,
                               .channels = soundChannels(recording),
                               .decision = std::nullopt};
            const auto decided = std::ranges::find(request.decisions, id, &RecordingDecision::recording);
            if (decided != request.decisions.cend())
                held.decision = *decided;
            list += held;
        }
    }
    std::ranges::stable_sort(list, {}, &HeldRecording::startedAt);
    return list;
}

Result<QStringList> AnswerService::settleDecisions(DataRequest &request) const
{
    VOICELOG_ASSIGN(const QList<HeldRecording> held, recordings(request));
    request.decisions.removeIf([&held](const RecordingDecision &one) {
        return !std::ranges::contains(held, one.recording, &HeldRecording::recording);
    });
    QStringList numbers;
    for (const HeldRecording &one : held) {
        if (!one.decision || !one.decision->check()) // what was decided before more was asked of it
            numbers += one.number;
    }
    return numbers;
}

Result<QStringList> AnswerService::notHeld(const DataRequest &request, int &closedVaults) const
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

Result<QStringList> AnswerService::notLookedAt(const DataRequest &request) const
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

Result<DataRequest> AnswerService::decide(const DataRequest &basedOn, const RecordingDecision &decision)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        VOICELOG_TRY(checkAccess(request));
        VOICELOG_TRY(decision.check());
        VOICELOG_ASSIGN(const QList<HeldRecording> held, recordings(request));
        const auto found = std::ranges::find(held, decision.recording, &HeldRecording::recording);
        if (found == held.cend())
            return fail(errors::NotHeld, {{u"number"_s, decision.number}});
        for (const CopyMark &mark : decision.marks)
            VOICELOG_TRY(mark.check(found->durationMs, found->channels));
        RecordingDecision made = decision;
        made.vault = found->vault;
        made.number = found->number;
        made.weighing = decision.weighing.trimmed();
        request.decisions.removeIf([&](const RecordingDecision &one) { return one.recording == decision.recording; });
        request.decisions += made;
        return {};
    };
    auto decided = m_changes.change(basedOn, actions::RequestDecided, {InProgress}, m_changes.today(), apply);
    if (!decided && (decided.error().is(errors::NotHeld) || decided.error().is(errors::CitizenNumber)))
        VOICELOG_TRY(refuse(m_session, decided.error().code(),
                            RequestChanges::attemptOn(actions::RequestDecided, basedOn.id),
                            decided.error().parameters()));
    return decided;
}

Result<DataRequest> AnswerService::refusedByRule(Result<DataRequest> made, QLatin1StringView action,
                                                 const DataRequest &basedOn) const
{
    const Attempt attempt = RequestChanges::attemptOn(action, basedOn.id);
    if (!made && made.error().is(errors::RuleRefused))
        VOICELOG_TRY(refuseByRule(m_session, completeRule, attempt, made.error().parameters()));
    if (!made && made.error().is(errors::SecondNeeded))
        VOICELOG_TRY(refuse(m_session, made.error().code(), attempt, made.error().parameters()));
    return made;
}

Result<DataRequest> AnswerService::propose(const DataRequest &basedOn, const QList<AnswerItem> &items)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        VOICELOG_TRY(checkAccess(request));
        VOICELOG_TRY(checkKnown(request));
        VOICELOG_ASSIGN(QStringList missing, settleDecisions(request));
        RequestAnswer answer;
        VOICELOG_ASSIGN(const QStringList others, notHeld(request, answer.closedVaults));
        missing += others;
        VOICELOG_ASSIGN(const QStringList found, notLookedAt(request));
        missing += found;
        for (size_t i = 0; i < answerItemIds.size(); ++i) {
            if (!items.contains(AnswerItem(int(i))))
                missing += QString(answerItemIds[i]);
        }
        if (!missing.isEmpty())
            return std::unexpected(incomplete(missing));
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

Result<DataRequest> AnswerService::takeBack(const DataRequest &basedOn)
{
    const auto apply = [](DataRequest &request) -> Result<void> {
        request.answer.reset();
        request.state = InProgress;
        return {};
    };
    const auto with = [&](Database &database) { return endPackage(database, basedOn, m_changes.today()); };
    return m_changes.change(basedOn, actions::RequestAnswerTakenBack, {Review}, m_changes.today(), apply, with);
}

Result<DataRequest> AnswerService::confirm(const DataRequest &basedOn)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        if (!request.answer || (m_session.fourEyes() && request.answer->proposedBy == m_session.account().id))
            return fail(errors::SecondNeeded);
        int closedVaults = 0;
        VOICELOG_ASSIGN(QStringList missing, notHeld(request, closedVaults)); // where the other could not look
        for (const RecordingDecision &one : std::as_const(request.decisions)) {
            if (!one.check())
                missing += one.number;
        }
        VOICELOG_ASSIGN(const QStringList found, notLookedAt(request));
        missing += found;
        if (!missing.isEmpty())
            return std::unexpected(incomplete(missing));
        request.answer->confirmedBy = m_session.account().id;
        request.answer->confirmedOn = m_changes.today();
        return {};
    };
    const auto action = actions::RequestAnswerConfirmed;
    return refusedByRule(m_changes.change(basedOn, action, {Review}, m_changes.today(), apply), action, basedOn);
}

bool AnswerService::needsSecond(const DataRequest &request) const
{
    return request.givesLess() || (request.answer && request.answer->closedVaults > 0) ||
           std::ranges::any_of(request.decisions, [this](const RecordingDecision &one) {
               return m_session.vaultKind(one.vault) == VaultKind::Case;
           });
}

Result<DataRequest> AnswerService::send(const DataRequest &basedOn, QDate sentOn, const QString &means)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        if (!request.answer || (needsSecond(request) && !request.answer->isConfirmed()))
            return fail(errors::SecondNeeded);
        if (means.trimmed().isEmpty())
            return fail(errors::MissingValue, {{u"field"_s, u"means"_s}});
        VOICELOG_TRY(m_changes.checkDay(request, u"sentOn"_s, sentOn));
        VOICELOG_TRY(checkKnown(request));
        if (sentOn < std::max(request.answer->proposedOn, request.answer->confirmedOn))
            return fail(errors::InvalidValue, {{u"field"_s, u"sentOn"_s}, {u"value"_s, sentOn.toString(Qt::ISODate)}});
        VOICELOG_ASSIGN(QStringList missing, settleDecisions(request));
        int closedVaults = 0;
        VOICELOG_ASSIGN(const QStringList others, notHeld(request, closedVaults)); // a call may have come in since
        missing += others;
        VOICELOG_ASSIGN(const QStringList found, notLookedAt(request));
        missing += found;
        if (!missing.isEmpty())
            return std::unexpected(incomplete(missing));
        request.answer->sentOn = sentOn;
        request.answer->means = means.trimmed();
        request.state = outcomeOf(request.decisions);
        request.endedOn = sentOn;
        return {};
    };
    const auto action = actions::RequestAnswered;
    VOICELOG_ASSIGN(const DataRequest sent,
                    refusedByRule(m_changes.change(basedOn, action, {Review}, sentOn, apply), action, basedOn));
    VOICELOG_TRY(m_changes.settleHolds(sent));
    return sent;
}

Result<DataRequest> AnswerService::close(const DataRequest &basedOn, QDate deliveredOn, const QString &proof)
{
    const auto apply = [&](DataRequest &request) -> Result<void> {
        if (proof.trimmed().isEmpty())
            return fail(errors::MissingValue, {{u"field"_s, u"proof"_s}});
        if (!deliveredOn.isValid() || deliveredOn < request.answer->sentOn || deliveredOn > m_changes.today())
            return fail(errors::InvalidValue,
                        {{u"field"_s, u"deliveredOn"_s}, {u"value"_s, deliveredOn.toString(Qt::ISODate)}});
        request.answer->deliveredOn = deliveredOn;
        request.answer->proof = proof.trimmed();
        request.state = Closed;
        return {};
    };
    const QDate packageEnds = rowOf(DueClass::RequestPackage).standard.after(deliveredOn);
    const auto with = [&](Database &database) { return endPackage(database, basedOn, packageEnds); };
    VOICELOG_ASSIGN(const DataRequest closed,
                    m_changes.change(basedOn, actions::RequestClosed, {Answered, PartlyRefused, Refused}, deliveredOn,
                                     apply, with));
    VOICELOG_TRY(m_changes.settleHolds(closed));
    return closed;
}

} // namespace voicelog
