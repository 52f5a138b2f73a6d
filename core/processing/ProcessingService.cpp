// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProcessingService.h"

#include "ProcessingActions.h"
#include "ProcessingErrors.h"
#include "ProcessingStore.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr auto readers = {Role::PrivacyOfficer, Role::Dpo, Role::OrReviewer};

Attempt attemptAt(QLatin1StringView action, const RegisterEntry &entry)
{
    return {action, actions::registerEntryObject, entry.id.toString()};
}

Result<QString> checkedReason(const QString &given, qsizetype shortest)
{
    const QString reason = given.simplified();
    if (reason.size() < shortest || reason.size() > RegisterEntry::longestReason)
        return fail(errors::InvalidValue, {{u"field"_s, u"reason"_s}, {u"value"_s, reason.size()}});
    return reason;
}

} // namespace

QDate ProcessingService::today() const
{
    return m_session.clock().now().toTimeZone(QTimeZone("Europe/Amsterdam")).date();
}

bool ProcessingService::mayWrite() const { return m_session.account().role == Role::PrivacyOfficer; }

bool ProcessingService::readsDrafts() const { return m_session.account().role != Role::OrReviewer; }

AuditEvent ProcessingService::eventOf(QLatin1StringView action, const RegisterEntry &entry)
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::registerEntryObject;
    event.objectId = entry.id.toString();
    event.detail = {{u"number"_s, entry.number}, {u"kind"_s, QString(registerKindId(entry.kind))}};
    if (entry.versionNo > 0)
        event.detail.insert(u"versionNo"_s, entry.versionNo);
    return event;
}

bool ProcessingService::isNumber(const QString &number)
{
    // What looks like one of our own series must be countable, or the next number could not be found.
    static const QRegularExpression ours(u"\\AREG-\\d{4}-"_s);
    static const QRegularExpression counted(u"\\AREG-\\d{4}-\\d{4,8}\\z"_s);
    return !number.isEmpty() && number.size() <= RegisterEntry::longestNumber &&
           (!ours.match(number).hasMatch() || counted.match(number).hasMatch());
}

Result<void> ProcessingService::mustRead() const
{
    return refuseUnless(m_session, readers, {actions::RegisterRead, actions::registerObject});
}

Result<QList<RegisterRow>> ProcessingService::list() const
{
    VOICELOG_TRY(mustRead());
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    ProcessingStore store(database);
    return readsDrafts() ? store.rows() : store.publishedRows();
}

Result<RegisterEntry> ProcessingService::find(const QString &what) const
{
    VOICELOG_TRY(mustRead());
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    ProcessingStore store(database);
    Id id = Id::fromString(what);
    if (id.isNull()) {
        VOICELOG_ASSIGN(id, readsDrafts() ? store.idOf(what) : store.publishedIdOf(what));
    }
    if (id.isNull())
        return fail(errors::NotFound, {{u"what"_s, QString(actions::registerEntryObject)}, {u"id"_s, what}});
    return readsDrafts() ? store.entry(id) : store.publishedEntry(id);
}

Result<QList<RegisterVersion>> ProcessingService::versions(const Id &entry) const
{
    VOICELOG_TRY(mustRead());
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return ProcessingStore(database).versions(entry);
}

Result<RegisterVersion> ProcessingService::version(const Id &entry, int versionNo) const
{
    VOICELOG_ASSIGN(const QList<RegisterVersion> all, versions(entry));
    const auto found = std::ranges::find(all, versionNo, &RegisterVersion::versionNo);
    if (found == all.end())
        return fail(errors::NotFound, {{u"what"_s, u"registerVersion"_s}, {u"id"_s, versionNo}});
    return *found;
}

Result<QList<RegisterUse>> ProcessingService::uses(const Id &entry) const
{
    VOICELOG_TRY(mustRead());
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return ProcessingStore(database).uses(entry);
}

Result<QList<RegisterRow>> ProcessingService::due(const QDate &asOf, int days) const
{
    VOICELOG_ASSIGN(QList<RegisterRow> rows, list());
    rows.removeIf([last = asOf.addDays(days)](const RegisterRow &row) {
        return (row.state != RegisterState::Active && row.state != RegisterState::UnderReview) ||
               !row.reviewDate.isValid() || row.reviewDate > last;
    });
    std::ranges::stable_sort(rows, {}, &RegisterRow::reviewDate);
    return rows;
}

Result<QList<RegisterFinding>> ProcessingService::check(const QDate &asOf) const
{
    QList<RegisterFinding> findings;
    VOICELOG_TRY(forEach([&](const RegisterEntry &entry) -> Result<void> {
        if (entry.state == RegisterState::Ended)
            return {};
        RegisterFinding finding = checkEntry(entry, asOf);
        if (finding.isOpen() || !finding.advisable.isEmpty())
            findings += std::move(finding);
        return {};
    }));
    return findings;
}

Result<void> ProcessingService::forEach(const std::function<Result<void>(const RegisterEntry &)> &use) const
{
    VOICELOG_TRY(mustRead());
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    ProcessingStore store(database);
    return readsDrafts() ? store.forEach(use) : store.forEachPublished(use);
}

Result<RegisterEntry> ProcessingService::add(const RegisterEntry &content)
{
    VOICELOG_TRY(
        refuseUnless(m_session, {Role::PrivacyOfficer}, {actions::RegisterEntryAdded, actions::registerEntryObject}));
    VOICELOG_ASSIGN(const RegisterEntry checked, RegisterEntry::fromJson(content.toJson()));
    if (checked.title.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"title"_s}});
    RegisterEntry entry;
    entry.setContent(checked);
    entry.id = Id::create(m_session.clock());
    entry.version = 1;
    entry.createdAt = entry.updatedAt = m_session.clock().now();
    entry.createdBy = entry.updatedBy = entry.author = m_session.account().id;

    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    ProcessingStore store(database);
    VOICELOG_ASSIGN(entry.number, store.nextNumber(today().year()));
    VOICELOG_TRY(store.add(entry));
    VOICELOG_TRY(m_session.audit().record(database, eventOf(actions::RegisterEntryAdded, entry)));
    VOICELOG_TRY(transaction.commit());
    return entry;
}

// The entry as it is stored, if its state allows the act; the version it is based on is checked when it is stored.
Result<RegisterEntry> ProcessingService::inState(const RegisterEntry &basedOn,
                                                 std::initializer_list<RegisterState> states,
                                                 const Attempt &attempt) const
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(RegisterEntry stored, ProcessingStore(database).entry(basedOn.id));
    if (stored.version != basedOn.version)
        return fail(errors::Conflict, {{u"what"_s, QString(actions::registerEntryObject)},
                                       {u"id"_s, basedOn.id.toString()},
                                       {u"yours"_s, basedOn.version},
                                       {u"theirs"_s, stored.version}});
    if (std::ranges::find(states, stored.state) != states.end())
        return stored;
    VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt,
                        {{u"what"_s, QString(actions::registerEntryObject)},
                         {u"state"_s, QString(registerStateId(stored.state))},
                         {u"act"_s, QString(attempt.action)}}));
    return stored;
}

Result<RegisterEntry> ProcessingService::store(RegisterEntry changed, QLatin1StringView action, const QString &reason)
{
    changed.version += 1;
    changed.updatedAt = m_session.clock().now();
    changed.updatedBy = m_session.account().id;
    AuditEvent event = eventOf(action, changed);
    event.reason = reason;
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_TRY(ProcessingStore(database).update(changed));
    VOICELOG_TRY(m_session.audit().record(database, event));
    VOICELOG_TRY(transaction.commit());
    return changed;
}

Result<RegisterEntry> ProcessingService::save(const RegisterEntry &basedOn, const RegisterEntry &content)
{
    VOICELOG_ASSIGN(RegisterEntry entry, inState(basedOn, {RegisterState::Draft, RegisterState::UnderReview},
                                                 attemptAt(actions::RegisterEntryChanged, basedOn)));
    VOICELOG_ASSIGN(const RegisterEntry checked, RegisterEntry::fromJson(content.toJson()));
    if (checked.title.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"title"_s}});
    entry.setContent(checked);
    entry.author = m_session.account().id;
    return store(std::move(entry), actions::RegisterEntryChanged);
}

Result<void> ProcessingService::refuseLateReview(const RegisterEntry &entry, const Attempt &attempt) const
{
    const QDate latest = today().addMonths(RegisterEntry::reviewMonths);
    if (!entry.reviewDate.isValid() || (entry.reviewDate > today() && entry.reviewDate <= latest))
        return {};
    return refuse(m_session, errors::ReviewDateRefused, attempt,
                  {{u"rule"_s, u"R-REGISTER-02"_s}, {u"latest"_s, latest}});
}

RegisterVersion ProcessingService::nextVersion(RegisterEntry &entry, const QDate &today, const QDateTime &now,
                                               const Id &by, const QString &changeReason)
{
    if (!entry.reviewDate.isValid())
        entry.reviewDate = today.addMonths(RegisterEntry::reviewMonths);
    entry.state = RegisterState::Active;
    entry.versionNo += 1;
    entry.activeFrom = today;
    RegisterVersion version;
    version.entryId = entry.id;
    version.number = entry.number;
    version.kind = entry.kind;
    version.title = entry.title;
    version.versionNo = entry.versionNo;
    version.activeFrom = today;
    version.reviewDate = entry.reviewDate;
    version.programmeIds = entry.programmeIds;
    version.changeReason = changeReason;
    version.author = entry.author;
    version.activatedBy = by;
    version.activatedAt = now;
    version.content = entry;
    return version;
}

Result<RegisterEntry> ProcessingService::activate(const RegisterEntry &basedOn, const QString &changeReason)
{
    const Attempt attempt = attemptAt(actions::RegisterEntryActivated, basedOn);
    VOICELOG_ASSIGN(RegisterEntry entry, inState(basedOn, {RegisterState::Draft, RegisterState::UnderReview}, attempt));
    VOICELOG_ASSIGN(const QString reason, checkedReason(changeReason, 0));
    if (const QStringList missing = entry.missing(); !missing.isEmpty())
        VOICELOG_TRY(refuse(m_session, errors::EntryIncomplete, attempt,
                            {{u"rule"_s, u"R-REGISTER-01"_s}, {u"missing"_s, missing}}));
    VOICELOG_TRY(refuseLateReview(entry, attempt));

    const QDateTime now = m_session.clock().now();
    const RegisterVersion version = nextVersion(entry, today(), now, m_session.account().id, reason);
    entry.version += 1;
    entry.updatedAt = now;
    entry.updatedBy = m_session.account().id;
    AuditEvent event = eventOf(actions::RegisterEntryActivated, entry);
    event.reason = reason;
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    ProcessingStore store(database);
    VOICELOG_TRY(store.update(entry));
    VOICELOG_TRY(store.addVersion(version));
    VOICELOG_TRY(m_session.audit().record(database, event));
    VOICELOG_TRY(transaction.commit());
    return entry;
}

Result<RegisterEntry> ProcessingService::startReview(const RegisterEntry &basedOn)
{
    VOICELOG_ASSIGN(RegisterEntry entry,
                    inState(basedOn, {RegisterState::Active}, attemptAt(actions::RegisterReviewStarted, basedOn)));
    entry.state = RegisterState::UnderReview;
    entry.endProposedBy = {};
    entry.endReason.clear();
    return store(std::move(entry), actions::RegisterReviewStarted);
}

Result<RegisterEntry> ProcessingService::proposeEnd(const RegisterEntry &basedOn, const QString &reason)
{
    VOICELOG_ASSIGN(RegisterEntry entry,
                    inState(basedOn, {RegisterState::Active}, attemptAt(actions::RegisterEndProposed, basedOn)));
    VOICELOG_ASSIGN(entry.endReason, checkedReason(reason, RegisterEntry::shortestReason));
    entry.endProposedBy = m_session.account().id;
    const QString given = entry.endReason;
    return store(std::move(entry), actions::RegisterEndProposed, given);
}

Result<RegisterEntry> ProcessingService::withdrawEnd(const RegisterEntry &basedOn)
{
    VOICELOG_ASSIGN(RegisterEntry entry,
                    inState(basedOn, {RegisterState::Active}, attemptAt(actions::RegisterEndWithdrawn, basedOn)));
    entry.endProposedBy = {};
    entry.endReason.clear();
    return store(std::move(entry), actions::RegisterEndWithdrawn);
}

Result<RegisterEntry> ProcessingService::confirmEnd(const RegisterEntry &basedOn)
{
    const Attempt attempt = attemptAt(actions::RegisterEntryEnded, basedOn);
    VOICELOG_ASSIGN(RegisterEntry entry, inState(basedOn, {RegisterState::Active}, attempt));
    if (entry.endProposedBy.isNull())
        return fail(errors::MissingValue, {{u"field"_s, u"endReason"_s}});
    const Id by = m_session.account().id;
    if (m_session.fourEyes() && entry.endProposedBy == by)
        VOICELOG_TRY(
            refuse(m_session, errors::SecondNeeded, attempt, {{u"what"_s, QString(actions::registerEntryObject)}}));
    const QDateTime now = m_session.clock().now();
    entry.state = RegisterState::Ended;
    entry.endedOn = today();
    entry.version += 1;
    entry.updatedAt = now;
    entry.updatedBy = by;
    AuditEvent event = eventOf(actions::RegisterEntryEnded, entry);
    event.reason = entry.endReason;
    event.detail.insert(u"proposedBy"_s, entry.endProposedBy.toString());
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    qsizetype users = 0;
    {
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        ProcessingStore store(database);
        VOICELOG_ASSIGN(const QList<RegisterUse> uses, store.uses(entry.id));
        users = uses.size();
        if (users == 0) {
            VOICELOG_TRY(store.addEnd(entry, by, now));
            VOICELOG_TRY(store.update(entry));
            VOICELOG_TRY(m_session.audit().record(database, event));
            VOICELOG_TRY(transaction.commit());
        }
    }
    if (users > 0)
        VOICELOG_TRY(
            refuse(m_session, errors::EntryInUse, attempt, {{u"rule"_s, u"R-REGISTER-01"_s}, {u"count"_s, users}}));
    return entry;
}

} // namespace voicelog
