// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RetentionService.h"

#include "Destroyer.h"
#include "DueAssessor.h"
#include "RestoreReview.h"
#include "RetentionActions.h"
#include "RetentionErrors.h"
#include "RunStore.h"
#include "TermStore.h"
#include "VaultPlanner.h"

#include <archive/ArchiveErrors.h>
#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <recordings/JudgementStore.h>
#include <recordings/MediaStore.h>
#include <recordings/ProofStore.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingKeys.h>
#include <recordings/RecordingStore.h>
#include <recordings/RecordingsSchema.h>

#include <QElapsedTimer>

#include <limits>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int assessedAtOnce = 2000; // in one transaction, unless that takes longer than
constexpr qint64 longestAssessingMs = 200;

Attempt retentionAttempt(QLatin1StringView action, QLatin1StringView objectType, const Id &id)
{
    return {action, objectType, id.isNull() ? QString() : id.toString()};
}

} // namespace

/// An assessment under way: what was known when it began, and what was done.
struct RetentionService::Assessing
{
    Assessing(DueAssessor assessorIn, const ProgressFunction &tellIn, const CancelToken &cancelIn)
        : assessor(std::move(assessorIn)), tell(tellIn), cancel(cancelIn)
    {
    }
    DueAssessor assessor;
    const ProgressFunction &tell;
    const CancelToken &cancel;
    Progress progress;
    AssessSummary summary;
};

QDate RetentionService::today() const { return legalDay(m_session.clock().now()); }

Result<RetentionTerms> RetentionService::terms() const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return termsInForce(database, m_book, m_source, today());
}

Result<RetentionTerm> RetentionService::term(const Id &programme, DueClass dueClass) const
{
    VOICELOG_ASSIGN(const RetentionTerms all, terms());
    return all.term(programme, dueClass);
}

Result<QList<RetentionTerm>> RetentionService::history() const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return TermStore(database).history();
}

Result<RetentionTerm> RetentionService::setTerm(const RetentionTerm &wanted)
{
    const Attempt attempt = retentionAttempt(actions::RetentionTermChanged, "programme"_L1, wanted.programmeId);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    if (const auto checked = wanted.check(); !checked) {
        if (checked.error().kind() == ErrorKind::Refused)
            VOICELOG_TRY(refuse(m_session, checked.error().code(), attempt, checked.error().parameters()));
        return fail(checked);
    }
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    if (!wanted.programmeId.isNull()) {
        VOICELOG_ASSIGN(const auto programmes, m_source.byVault(database));
        const bool known = std::ranges::any_of(programmes, [&wanted](const ProgrammeRetention &programme) {
            return programme.programmeId == wanted.programmeId;
        });
        if (!known)
            return fail(errors::NotFound, {{u"what"_s, u"programme"_s}, {u"id"_s, wanted.programmeId.toString()}});
    }
    RetentionTerm term = wanted;
    term.reason = wanted.reason.trimmed();
    term.setAt = m_session.clock().now();
    term.setBy = m_session.account().id;
    VOICELOG_ASSIGN(term, TermStore(database).add(term));
    AuditEvent event;
    event.action = actions::RetentionTermChanged;
    event.objectType = u"programme"_s;
    event.objectId = attempt.objectId;
    event.detail = {{u"class"_s, QString(dueClassId(term.dueClass))}, {u"period"_s, term.period.toString()}};
    VOICELOG_TRY(m_session.audit().record(database, event));
    VOICELOG_TRY(transaction.commit());
    return term;
}

Result<QList<Id>> RetentionService::ownVaults() const
{
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, m_session.vaults());
    QList<Id> own;
    for (const VaultInfo &vault : vaults) {
        if (vault.granted && holdsRecordings(vault.kind))
            own += vault.id;
    }
    return own;
}

Result<RetentionService::Assessing> RetentionService::assessing(const ProgressFunction &progress,
                                                                const CancelToken &cancel) const
{
    VOICELOG_ASSIGN(DueAssessor assessor, DueAssessor::make(m_session, m_book, m_source));
    return Assessing(std::move(assessor), progress, cancel);
}

Result<AssessSummary> RetentionService::assess(const Id &vault, const ProgressFunction &progress,
                                               const CancelToken &cancel)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer},
                              retentionAttempt(actions::RetentionAssessed, "vault"_L1, vault)));
    VOICELOG_ASSIGN(Assessing work, assessing(progress, cancel));
    VOICELOG_TRY(assessVault(vault, work));
    return work.summary;
}

bool RetentionService::isOfOneVault(const Error &error) const
{
    return !m_session.isLocked() && !error.is(errors::Cancelled) && !error.is(errors::DiskFull);
}

Result<AssessSummary> RetentionService::assessAll(const ProgressFunction &progress, const CancelToken &cancel)
{
    VOICELOG_TRY(
        refuseUnless(m_session, {Role::PrivacyOfficer}, retentionAttempt(actions::RetentionAssessed, "vault"_L1, {})));
    VOICELOG_ASSIGN(Assessing work, assessing(progress, cancel));
    VOICELOG_ASSIGN(const QList<Id> vaults, ownVaults());
    for (const Id &vault : vaults) {
        if (cancel.isCancelled())
            break;
        const auto done = assessVault(vault, work);
        if (!done && !isOfOneVault(done.error()))
            return fail(done);
        if (!done)
            work.summary.unread += RetentionPlan::Unread{vault, done.error().id()};
    }
    return work.summary;
}

Result<void> RetentionService::assessVault(const Id &vault, Assessing &work)
{
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    const AssessSummary before = work.summary;
    VOICELOG_ASSIGN(const qint64 count, JudgementStore(database).recordingCount());
    work.progress.totalItems += count;
    qint64 last = std::numeric_limits<qint64>::min();
    for (bool more = true; more && !work.cancel.isCancelled();) {
        QElapsedTimer timer;
        timer.start();
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        VOICELOG_TRY(work.assessor.begin(database, vault));
        VOICELOG_ASSIGN(const QList<qint64> keys, JudgementStore(database).keysAfter(last, assessedAtOnce));
        more = keys.size() == assessedAtOnce;
        for (const qint64 rec : keys) {
            VOICELOG_ASSIGN(const DueAssessor::Change change, work.assessor.assess(database, rec));
            ++work.summary.recordings;
            work.summary.changed += change.changed ? 1 : 0;
            work.summary.due += change.nowDue ? 1 : 0;
            last = rec;
            ++work.progress.doneItems;
            if (timer.elapsed() > longestAssessingMs) { // others wait for the file
                more = true;
                break;
            }
        }
        VOICELOG_TRY(transaction.commit());
        if (work.tell)
            work.tell(work.progress);
    }
    work.summary.cancelled = work.cancel.isCancelled();
    if (work.summary.changed == before.changed && work.summary.due == before.due)
        return {};
    AuditEvent event;
    event.action = actions::RetentionAssessed;
    event.objectType = u"vault"_s;
    event.objectId = vault.toString();
    event.detail = {{u"recordings"_s, work.summary.recordings - before.recordings},
                    {u"changed"_s, work.summary.changed - before.changed},
                    {u"due"_s, work.summary.due - before.due}};
    return m_session.audit().record(event);
}

Result<std::optional<Due>> RetentionService::due(const Id &vault, const Id &recording) const
{
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    VOICELOG_ASSIGN(const qint64 rec, RecordingStore(database, m_session.clock()).requireKey(recording));
    return DueStore(database).due(rec);
}

Result<DueStarts> RetentionService::starts(const Id &vault, const Id &recording) const
{
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    VOICELOG_ASSIGN(const qint64 rec, RecordingStore(database, m_session.clock()).requireKey(recording));
    return DueStore(database).starts(rec);
}

Result<void> RetentionService::setStarts(const Id &vault, const Id &recording, const DueStarts &starts,
                                         const DueStarts &basedOn)
{
    const Attempt attempt = retentionAttempt(actions::RetentionFactsChanged, actions::recordingObject, recording);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(DueAssessor assessor, DueAssessor::make(m_session, m_book, m_source));
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_TRY(assessor.begin(database, vault));
    VOICELOG_ASSIGN(const qint64 rec, RecordingStore(database, m_session.clock()).requireKey(recording));
    DueStore store(database);
    VOICELOG_ASSIGN(const DueStarts before, store.starts(rec));
    if (before != basedOn) {
        return fail(errors::Conflict,
                    {{u"what"_s, actions::recordingObject.toString()}, {u"id"_s, recording.toString()}});
    }
    if (const auto wrong = starts.wrongDay(calledOn(rec), today()))
        return fail(errors::InvalidValue,
                    {{u"field"_s, wrong->first}, {u"value"_s, wrong->second.toString(Qt::ISODate)}});
    QList<qint64> concerned{rec}; // a sales call and its proof are of one contract
    VOICELOG_ASSIGN(const auto linked, ProofStore(database).linkedTo(rec));
    if (linked)
        concerned += *linked;
    for (const qint64 one : std::as_const(concerned)) {
        VOICELOG_ASSIGN(const std::optional<Due> dueBefore, store.due(one));
        VOICELOG_TRY(store.setStarts(one, starts));
        VOICELOG_TRY(assessor.assess(database, one));
        VOICELOG_ASSIGN(const std::optional<Due> due, store.due(one));
        if (due != dueBefore)
            VOICELOG_TRY(assessor.endApproval(database, one));
        VOICELOG_ASSIGN(const Id id, RecordingKeys(database).idOf(one));
        AuditEvent event;
        event.action = actions::RetentionFactsChanged;
        event.objectType = actions::recordingObject;
        event.objectId = id.toString();
        event.detail = {{u"vault"_s, vault.toString()}};
        VOICELOG_TRY(m_session.audit().record(database, event));
    }
    return transaction.commit();
}

Result<QList<RetentionItem>> RetentionService::planVault(const Id &vault, QDate asOf) const
{
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
    VOICELOG_ASSIGN(const auto programmes, m_source.byVault(database));
    const ProgrammeRetention programme = programmes.value(vault);
    VOICELOG_ASSIGN(const RetentionTerms inForce, termsInForce(database, m_book, m_source, today()));
    VaultPlanner planner(database, m_book, vault, programme, inForce, asOf);
    return planner.items();
}

Result<RetentionPlan> RetentionService::plan(QDate asOf) const
{
    RetentionPlan plan{asOf.isValid() ? asOf : today(), {}, {}};
    VOICELOG_ASSIGN(const QList<Id> vaults, ownVaults());
    for (const Id &vault : vaults) {
        const auto items = planVault(vault, plan.asOf);
        if (items) {
            plan.items += *items;
            continue;
        }
        if (!isOfOneVault(items.error()))
            return fail(items);
        const bool goneMeanwhile = items.error().is(errors::VaultDestroyed) || items.error().is(errors::NotGranted);
        if (!goneMeanwhile) // a damaged vault does not keep the others
            plan.unread += RetentionPlan::Unread{vault, items.error().id()};
    }
    std::ranges::stable_sort(plan.items, {}, &RetentionItem::dueOn);
    return plan;
}

Result<QList<UpcomingDue>> RetentionService::upcomingIn(const Id &vault, QDate until) const
{
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
    VOICELOG_ASSIGN(const auto programmes, m_source.byVault(database));
    VOICELOG_ASSIGN(const auto whole, vaultDue(database, vault));
    VOICELOG_ASSIGN(const QList<DueTally> tallies, DueStore(database).tally(until, today()));
    if (whole && whole->dueOn <= until) {
        UpcomingDue due{vault, whole->number, DestructionWhat::WholeVault, whole->dueClass, whole->dueOn, 0, 0};
        for (const DueTally &tally : tallies) {
            due.recordings += tally.recordings;
            due.held += tally.held;
        }
        return QList<UpcomingDue>{due};
    }
    QList<UpcomingDue> all;
    for (const DueTally &tally : tallies)
        all += UpcomingDue{vault,
                           programmes.value(vault).number,
                           DestructionWhat::Recordings,
                           tally.dueClass,
                           tally.dueOn,
                           tally.recordings,
                           tally.held};
    return all;
}

Result<QList<UpcomingDue>> RetentionService::upcoming(QDate until) const
{
    QList<UpcomingDue> all;
    VOICELOG_ASSIGN(const QList<Id> vaults, ownVaults());
    for (const Id &vault : vaults) {
        const auto found = upcomingIn(vault, until);
        if (found)
            all += *found;
        else if (!isOfOneVault(found.error()))
            return fail(found);
    }
    std::ranges::stable_sort(all, {}, &UpcomingDue::dueOn);
    return all;
}

Result<void> RetentionService::checkReadable() const
{
    VOICELOG_ASSIGN(const QList<Id> vaults, ownVaults());
    for (const Id &vault : vaults) {
        const auto found = upcomingIn(vault, today());
        if (!found && !found.error().is(errors::VaultDestroyed) && !found.error().is(errors::NotGranted))
            return fail(found);
    }
    return {};
}

namespace {

/// What of a vault is due and kept, for the certificates of what is not.
QList<DestructionException> exceptionsIn(const RetentionPlan &plan, const Id &vault)
{
    QList<DestructionException> all;
    for (const RetentionItem &item : plan.items) {
        if (item.vaultId != vault)
            continue;
        const auto held = std::ranges::find_if(
            item.standsInTheWay, [](const Obstacle &obstacle) { return obstacle.kind != approvalObstacle; });
        if (held != item.standsInTheWay.end())
            all += DestructionException{held->kind, held->number, held->untilOn, item.recordings.size()};
    }
    return all;
}

} // namespace

/// Sound that an import was cut off from belongs to no recording, so that no plan would ever show it.
Result<void> RetentionService::removeAbandonedImports(const CancelToken &cancel)
{
    VOICELOG_ASSIGN(const QList<Id> vaults, ownVaults());
    for (const Id &vault : vaults) {
        auto database = m_session.openVault(vault);
        if (!database)
            continue; // the plan has told of it
        VOICELOG_TRY(MediaStore::removeAbandoned(*database, m_session.clock().now(), cancel));
    }
    return {};
}

Result<RetentionReport> RetentionService::run(const RetentionPlan &plan, const ProgressFunction &progress,
                                              const CancelToken &cancel)
{
    const Attempt attempt = retentionAttempt(actions::RetentionRun, "archive"_L1, m_session.archiveId());
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer, Role::RetentionService}, attempt));
    VOICELOG_TRY(RestoreReview(m_session).check(attempt));
    if (plan.asOf > today())
        return fail(errors::PlanAhead, {{u"date"_s, plan.asOf}});
    RetentionReport report;
    report.id = Id::create(m_session.clock());
    report.startedAt = m_session.clock().now();
    report.runBy = m_session.account().id;
    VOICELOG_ASSIGN(const RetentionTerms inForce, terms());
    Destroyer destroyer(m_session, m_book, m_source, inForce.period({}, DueClass::Backup).after(today()), report);
    Progress done;
    for (const RetentionItem &item : plan.items)
        done.totalItems += item.isReady() ? std::max<qint64>(1, item.recordings.size()) : 0;
    const auto tell = [&](qint64 recordings) {
        done.doneItems += recordings;
        if (progress)
            progress(done);
    };
    VOICELOG_TRY(removeAbandonedImports(cancel));
    for (const RetentionPlan::Unread &unread : plan.unread)
        report.left += RetentionReport::Left{unread.vaultId, {}, unread.why, 0};
    for (const RetentionItem &item : plan.items) {
        if (!item.isReady()) {
            report.left += RetentionReport::Left{item.vaultId, item.vaultNumber, item.standsInTheWay.first().kind,
                                                 item.recordings.size()};
            continue;
        }
        if (cancel.isCancelled())
            break;
        const QList<DestructionException> exceptions = exceptionsIn(plan, item.vaultId);
        const qint64 before = report.recordings;
        Result<void> destroyed;
        if (item.what == DestructionWhat::WholeVault) {
            destroyed = destroyer.vault(item, exceptions);
            tell(std::max<qint64>(1, item.recordings.size()));
        } else {
            destroyed = destroyer.recordings(item, exceptions, tell, cancel);
        }
        if (!destroyed) { // the others are not to wait for it
            if (m_session.isLocked())
                return fail(destroyed);
            if (destroyed.error().is(errors::VaultDestroyed))
                continue; // by a run beside this one: nothing of it is left
            report.left += RetentionReport::Left{item.vaultId, item.vaultNumber, destroyed.error().id(),
                                                 item.recordings.size() - (report.recordings - before)};
        }
    }
    report.cancelled = cancel.isCancelled();
    report.finishedAt = m_session.clock().now();
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_TRY(RunStore(database).add(report));
    AuditEvent event;
    event.action = actions::RetentionRun;
    event.objectType = attempt.objectType;
    event.objectId = attempt.objectId;
    event.detail = {{u"recordings"_s, report.recordings},
                    {u"vaults"_s, report.vaults},
                    {u"certificates"_s, report.certificates.size()}};
    VOICELOG_TRY(m_session.audit().record(database, event));
    VOICELOG_TRY(transaction.commit());
    return report;
}

Result<QList<RetentionReport>> RetentionService::runs(int limit) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return RunStore(database).runs(limit);
}

} // namespace voicelog
