// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "JudgementService.h"

#include "CaseAccess.h"
#include "JudgementStore.h"
#include "KeptFor.h"
#include "RecordingActions.h"
#include "RecordingErrors.h"
#include "RecordingStore.h"

#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QMap>

#include <limits>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int judgedAtOnce = 2000; // in one transaction, unless that takes longer than
constexpr qint64 longestJudgingMs = 200;
constexpr int defaultUnannouncedDays = 30;

struct OpenRecording
{
    Database database;
    qint64 rec;
};

Result<OpenRecording> openRecording(const Session &session, const Recording &recording)
{
    VOICELOG_ASSIGN(Database database, session.openVault(recording.vaultId));
    VOICELOG_ASSIGN(const qint64 rec, RecordingStore(database, session.clock()).requireKey(recording.id));
    return OpenRecording{std::move(database), rec};
}

AuditEvent releaseEvent(QLatin1StringView action, const Recording &recording, const Release &release)
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::recordingObject;
    event.objectId = recording.id.toString();
    event.detail = {{u"vault"_s, recording.vaultId.toString()},
                    {u"release"_s, release.id.toString()},
                    {u"rules"_s, QJsonArray::fromStringList(release.rules)}};
    if (release.until.isValid())
        event.detail.insert(u"until"_s, release.until.toString(Qt::ISODate));
    return event;
}

Attempt attemptOf(QLatin1StringView action, const Recording &recording)
{
    return {action, actions::recordingObject, recording.id.toString()};
}

} // namespace

Result<Judgement> JudgementService::latest(const Recording &recording) const
{
    VOICELOG_ASSIGN(OpenRecording open, openRecording(m_session, recording));
    return JudgementStore(open.database).latest(open.rec);
}

Result<Judgement> JudgementService::judge(const Recording &recording)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attemptOf(actions::RecordingsJudged, recording)));
    VOICELOG_ASSIGN(OpenRecording open, openRecording(m_session, recording));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(open.database, Transaction::Kind::Write));
    RecordingJudge judge(open.database, m_book, m_programmes, m_session.clock(), m_session.account().id);
    VOICELOG_TRY(judge.judge(open.rec, recording.vaultId, m_session.audit()));
    VOICELOG_ASSIGN(Judgement latest, JudgementStore(open.database).latest(open.rec));
    VOICELOG_TRY(transaction.commit());
    return latest;
}

Result<JudgementSummary> JudgementService::judgeAll(const ProgressFunction &progress, const CancelToken &cancel)
{
    VOICELOG_TRY(
        refuseUnless(m_session, {Role::PrivacyOfficer}, {actions::RecordingsJudged, actions::recordingObject}));
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, m_session.vaults());
    Progress done;
    QList<Id> own;
    for (const auto &vault : vaults) {
        if (!vault.granted || !holdsRecordings(vault.kind))
            continue;
        own += vault.id;
        VOICELOG_ASSIGN(Database database, m_session.openVault(vault.id));
        VOICELOG_ASSIGN(const qint64 count, JudgementStore(database).recordingCount());
        done.totalItems += count;
    }
    JudgementSummary summary;
    for (const auto &vault : std::as_const(own))
        VOICELOG_TRY(judgeVault(vault, done, summary, progress, cancel));
    summary.cancelled = cancel.isCancelled();
    return summary;
}

Result<void> JudgementService::judgeVault(const Id &vault, Progress &progress, JudgementSummary &summary,
                                          const ProgressFunction &tell, const CancelToken &cancel)
{
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    const JudgementSummary before = summary;
    qint64 last = std::numeric_limits<qint64>::min();
    for (bool more = true; more && !cancel.isCancelled();) {
        QElapsedTimer timer;
        timer.start();
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        VOICELOG_ASSIGN(const QList<qint64> keys, JudgementStore(database).keysAfter(last, judgedAtOnce));
        RecordingJudge judge(database, m_book, m_programmes, m_session.clock(), m_session.account().id);
        more = keys.size() == judgedAtOnce;
        for (const qint64 rec : keys) {
            VOICELOG_ASSIGN(const RecordingJudge::Verdict verdict, judge.judge(rec, vault, m_session.audit()));
            last = rec;
            ++summary.recordings;
            summary.changed += verdict.added ? 1 : 0;
            const bool moved = verdict.before != verdict.after;
            summary.restricted += moved && verdict.after == RecordingState::Restricted ? 1 : 0;
            summary.activated += moved && verdict.after == RecordingState::Active ? 1 : 0;
            ++progress.doneItems;
            if (timer.elapsed() > longestJudgingMs) { // others wait for the file
                more = true;
                break;
            }
        }
        VOICELOG_TRY(transaction.commit());
        if (tell)
            tell(progress);
    }
    AuditEvent event;
    event.action = actions::RecordingsJudged;
    event.objectType = u"vault"_s;
    event.objectId = vault.toString();
    event.detail = {{u"recordings"_s, summary.recordings - before.recordings},
                    {u"changed"_s, summary.changed - before.changed},
                    {u"restricted"_s, summary.restricted - before.restricted},
                    {u"edition"_s, m_book.editions().isEmpty() ? QString() : m_book.editions().last().id}};
    return m_session.audit().record(event);
}

Result<QHash<QString, qint64>> JudgementService::failingCounts() const
{
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, m_session.vaults());
    QHash<QString, qint64> sum;
    for (const auto &vault : vaults) {
        if (!vault.granted || !holdsRecordings(vault.kind))
            continue;
        VOICELOG_ASSIGN(Database database, m_session.openVault(vault.id));
        VOICELOG_ASSIGN(const auto counts, JudgementStore(database).failingCounts());
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            sum[it.key()] += it.value();
    }
    return sum;
}

Result<RecordingStanding> JudgementService::standing(const Recording &recording) const
{
    VOICELOG_ASSIGN(OpenRecording open, openRecording(m_session, recording));
    RecordingStanding standing;
    JudgementStore store(open.database);
    VOICELOG_ASSIGN(standing.judgements, store.history(open.rec));
    VOICELOG_ASSIGN(standing.releases, ReleaseStore(open.database).releases(open.rec));
    if (standing.judgements.isEmpty())
        return standing;
    const RecordingJudge judge(open.database, m_book, m_programmes, m_session.clock(), m_session.account().id);
    standing.restricting = judge.restricting(standing.judgements.first().results);
    VOICELOG_ASSIGN(const RecordingState state, store.state(open.rec));
    VOICELOG_ASSIGN(const QDateTime since, store.failingSince(open.rec, u"R-ANNOUNCE-01"_s));
    if (state != RecordingState::Restricted || !since.isValid())
        return standing;
    standing.unannouncedDue = unannouncedDue(since);
    return standing;
}

QDate JudgementService::unannouncedDue(const QDateTime &failingSince) const
{
    const RuleEdition *edition = m_book.inForceOn(legalDay(m_session.clock().now()));
    const int days =
        edition ? edition->parameters.value(u"unannouncedDays"_s, defaultUnannouncedDays) : defaultUnannouncedDays;
    return legalDay(failingSince).addDays(days);
}

Result<QList<UnannouncedTerm>> JudgementService::unannouncedTerms(const Id &vault) const
{
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    VOICELOG_ASSIGN(const auto restricted, JudgementStore(database).restrictedSince(u"R-ANNOUNCE-01"_s));
    QMap<QDate, UnannouncedTerm> terms;
    for (const RestrictedRecording &one : restricted) {
        if (!one.since.isValid())
            continue;
        const QDate due = unannouncedDue(one.since);
        UnannouncedTerm &term = terms[due];
        term.due = due;
        term.undated += one.dated ? 0 : 1;
        if (term.recordings++ == 0 || (!one.dated && term.undated == 1))
            term.number = one.number;
    }
    return terms.values();
}

Result<QList<WaitingRelease>> JudgementService::waitingReleases(const Id &vault) const
{
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    return ReleaseStore(database).waiting();
}

Result<void> JudgementService::checkReleasable(const Recording &recording, const QList<RuleResult> &results,
                                               const QStringList &overridden, QLatin1StringView action)
{
    const Attempt attempt = attemptOf(action, recording);
    for (const auto &result : results) {
        if (result.blocks() && result.severity == RuleSeverity::BlockingAlways)
            return refuseByRule(m_session, result.ruleId, attempt);
    }
    if (recording.privateCall != PrivateCall::No)
        return refuseByRule(m_session, u"R-PRIVATECALL-01"_s, attempt);
    VOICELOG_ASSIGN(OpenRecording open, openRecording(m_session, recording));
    VOICELOG_ASSIGN(const bool over, CaseGate(m_session, m_access).isClosedCase(open.database, recording.vaultId));
    if (over)
        return refuseByRule(m_session, u"R-MON-DESTROY-01"_s, attempt);
    const RecordingJudge judge(open.database, m_book, m_programmes, m_session.clock(), m_session.account().id);
    const QStringList restricting = judge.restricting(results);
    for (const auto &rule : restricting) {
        if (!overridden.contains(rule))
            return refuseByRule(m_session, rule, attempt);
    }
    VOICELOG_ASSIGN(const KeptFor kept, keptFor(open.database, open.rec, legalDay(m_session.clock().now())));
    const QString number = kept.number();
    return number.isEmpty() ? Result<void>()
                            : refuse(m_session, errors::StillRestricted, attempt, {{u"number"_s, number}});
}

Result<Release> JudgementService::proposeRelease(const Recording &recording, const QString &reason, QDate overrideUntil)
{
    const Attempt attempt = attemptOf(actions::ReleaseProposed, recording);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    const QString text = reason.trimmed();
    if (text.size() < actions::shortestReason || text.size() > actions::longestReason)
        return fail(errors::ReasonLength,
                    {{u"minimum"_s, actions::shortestReason}, {u"maximum"_s, actions::longestReason}});
    VOICELOG_ASSIGN(OpenRecording open, openRecording(m_session, recording));
    const QDateTime now = m_session.clock().now();
    VOICELOG_ASSIGN(const Recording stored,
                    RecordingStore(open.database, m_session.clock()).recording(open.rec, recording.vaultId));
    if (stored.state != RecordingState::Restricted) {
        VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt,
                            {{u"what"_s, u"recording"_s}, {u"state"_s, QString(enumId(stored.state))}}));
    }
    RecordingJudge judge(open.database, m_book, m_programmes, m_session.clock(), m_session.account().id);
    VOICELOG_ASSIGN(const QList<RuleResult> results, judge.evaluate(open.rec));
    Release release;
    release.id = Id::create(m_session.clock());
    release.reason = text;
    release.proposedBy = m_session.account().id;
    release.proposedAt = now;
    if (overrideUntil.isValid()) {
        if (overrideUntil < legalDay(now))
            return fail(errors::InvalidValue,
                        {{u"field"_s, u"until"_s}, {u"value"_s, overrideUntil.toString(Qt::ISODate)}});
        release.rules = judge.restricting(results);
        release.until = release.rules.isEmpty() ? QDate() : overrideUntil;
    }
    VOICELOG_TRY(checkReleasable(stored, results, release.rules, actions::ReleaseProposed));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(open.database, Transaction::Kind::Write));
    VOICELOG_TRY(ReleaseStore(open.database).add(open.rec, release));
    VOICELOG_TRY(m_session.audit().record(open.database, releaseEvent(actions::ReleaseProposed, recording, release)));
    VOICELOG_TRY(transaction.commit());
    return release;
}

Result<void> JudgementService::confirmRelease(const Recording &recording, const Id &id)
{
    const Attempt attempt = attemptOf(actions::ReleaseConfirmed, recording);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(OpenRecording open, openRecording(m_session, recording));
    VOICELOG_ASSIGN(const Release release, ReleaseStore(open.database).release(id));
    if (m_session.fourEyes() && release.proposedBy == m_session.account().id)
        return refuse(m_session, errors::SecondNeeded, attempt, {{u"what"_s, u"release"_s}});
    RecordingJudge judge(open.database, m_book, m_programmes, m_session.clock(), m_session.account().id);
    VOICELOG_ASSIGN(const QList<RuleResult> results, judge.evaluate(open.rec));
    VOICELOG_ASSIGN(const Recording stored,
                    RecordingStore(open.database, m_session.clock()).recording(open.rec, recording.vaultId));
    VOICELOG_TRY(checkReleasable(stored, results, release.rules, actions::ReleaseConfirmed));

    const QDateTime now = m_session.clock().now();
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(open.database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(const qint64 rec, ReleaseStore(open.database).recordingOf(id));
    JudgementStore store(open.database);
    VOICELOG_ASSIGN(const RecordingState state, store.state(rec));
    if (rec != open.rec || state != RecordingState::Restricted)
        return fail(errors::WrongState, {{u"what"_s, u"recording"_s}, {u"state"_s, QString(enumId(state))}});
    VOICELOG_TRY(ReleaseStore(open.database).end(id, Release::State::Confirmed, m_session.account().id, now));
    VOICELOG_TRY(store.setState(rec, RecordingState::Active, now, m_session.account().id));
    VOICELOG_TRY(judge.judge(rec, recording.vaultId, m_session.audit()));
    VOICELOG_TRY(m_session.audit().record(open.database, releaseEvent(actions::ReleaseConfirmed, recording, release)));
    return transaction.commit();
}

Result<void> JudgementService::withdrawRelease(const Recording &recording, const Id &id)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attemptOf(actions::ReleaseWithdrawn, recording)));
    VOICELOG_ASSIGN(OpenRecording open, openRecording(m_session, recording));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(open.database, Transaction::Kind::Write));
    ReleaseStore store(open.database);
    VOICELOG_ASSIGN(const Release release, store.release(id));
    VOICELOG_TRY(store.end(id, Release::State::Withdrawn, m_session.account().id, m_session.clock().now()));
    VOICELOG_TRY(m_session.audit().record(open.database, releaseEvent(actions::ReleaseWithdrawn, recording, release)));
    return transaction.commit();
}

} // namespace voicelog
