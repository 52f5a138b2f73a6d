// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseActions.h"
#include "CaseErrors.h"
#include "CaseService.h"

#include <archive/AccountRules.h>
#include <archive/ArchiveErrors.h>
#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <programmes/StoredProgrammeFacts.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingFactsReader.h>
#include <recordings/RecordingStore.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int longestGrantAfterFindingDays = 183; // looked at again every six months

AuditEvent accessEvent(QLatin1StringView action, const MonitoringCase &record, QJsonObject detail)
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::caseObject;
    event.objectId = record.id.toString();
    detail.insert(u"number"_s, record.number);
    event.detail = detail;
    return event;
}

QJsonObject grantDetail(const CaseGrant &grant)
{
    QStringList rights;
    for (const CaseRight right : grant.rights)
        rights += idIn(caseRightIds, right);
    return {{u"grant"_s, grant.id.toString()},
            {u"account"_s, grant.account.toString()},
            {u"rights"_s, QJsonArray::fromStringList(rights)},
            {u"from"_s, grant.from.toString(Qt::ISODate)},
            {u"until"_s, grant.until.toString(Qt::ISODate)}};
}

/// The last day of access: the end of the evaluation, or six months on where there is a finding to be settled.
QDate lastGrantDay(const MonitoringCase &record, QDate today)
{
    return record.state == CaseState::ClosedFinding ? today.addDays(longestGrantAfterFindingDays)
                                                    : record.evaluationDue;
}

bool mayBeGranted(Role role, const QList<CaseRight> &rights)
{
    switch (role) {
    case Role::PrivacyOfficer:
        return true;
    case Role::Investigator:
    case Role::Dpo:
        return !rights.contains(CaseRight::Export); // DOMAIN 3.8: only an officer takes recordings out
    case Role::OrReviewer:
    case Role::RetentionService:
    case Role::Administrator:
        break;
    }
    return false;
}

} // namespace

Result<CaseGrant> CaseService::grant(const Id &caseId, const CaseGrant &wanted)
{
    const Attempt attempt{actions::CaseGranted, actions::caseObject, caseId.toString()};
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    const QVariantMap byRule{{u"rule"_s, QString(actions::accessRule)}};
    VOICELOG_ASSIGN(const MonitoringCase seen, known(caseId));
    const bool grantable = seen.state == CaseState::Approved || seen.state == CaseState::Running ||
                           seen.state == CaseState::Evaluation || seen.state == CaseState::ClosedFinding;
    if (!grantable)
        return fail(refuse(m_session, errors::WrongState, attempt,
                           {{u"what"_s, u"case"_s},
                            {u"state"_s, QString(idIn(caseStateIds, seen.state))},
                            {u"act"_s, QString(actions::CaseGranted)}}));
    if (wanted.account == m_session.account().id)
        return fail(refuse(m_session, errors::SelfGrant, attempt, byRule));
    VOICELOG_ASSIGN(const QList<AccountInfo> accounts, m_session.accounts());
    const auto account = std::ranges::find(accounts, wanted.account, &AccountInfo::id);
    if (account == accounts.end())
        return fail(errors::NotFound, {{u"what"_s, u"account"_s}, {u"id"_s, wanted.account.toString()}});
    if (account->disabled)
        return fail(errors::AccountDisabled);

    CaseGrant grant = wanted;
    grant.id = Id::create(m_session.clock());
    grant.caseId = caseId;
    grant.reason = wanted.reason.trimmed();
    grant.grantedBy = m_session.account().id;
    grant.grantedAt = m_session.clock().now();
    grant.revokedAt = {};
    grant.revokedBy = {};
    if (grant.rights.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"rights"_s}});
    if (!mayBeGranted(account->role, grant.rights)) {
        QVariantMap parameters = byRule;
        parameters.insert(u"role"_s, QString(roleId(account->role)));
        return fail(refuse(m_session, errors::GrantRole, attempt, parameters));
    }
    if (grant.reason.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"reason"_s}});
    if (grant.reason.size() < caseReasonMinimum || grant.reason.size() > caseReasonLength)
        return fail(errors::InvalidValue, {{u"field"_s, u"reason"_s}, {u"value"_s, grant.reason.size()}});
    const QDate now = today();
    const QDate latest = lastGrantDay(seen, now);
    if (!grant.from.isValid())
        grant.from = now;
    if (!grant.until.isValid())
        grant.until = latest;
    if (grant.from < now || grant.until < grant.from || grant.until > latest)
        return fail(errors::GrantPeriod,
                    {{u"from"_s, now.toString(Qt::ISODate)}, {u"until"_s, latest.toString(Qt::ISODate)}});

    std::optional<Error> own;
    MonitoringCase record;
    {
        VOICELOG_ASSIGN(Database database, openFor(seen, attempt));
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        CaseStore store(database, now);
        VOICELOG_ASSIGN(record, store.caseAt(caseId, seen.version)); // nothing changed since it was looked at
        if (record.isSubject(grant.account) || record.isSubject(m_session.account().id)) {
            own = Error(errors::OwnCase, byRule);
        } else {
            VOICELOG_TRY(store.addGrant(grant));
            VOICELOG_TRY(
                m_session.audit().record(database, accessEvent(actions::CaseGranted, record, grantDetail(grant))));
            VOICELOG_TRY(transaction.commit());
        }
    }
    if (own)
        return fail(refuse(m_session, own->code(), attempt, own->parameters()));
    VOICELOG_TRY(shareKey(record));
    return grant;
}

Result<void> CaseService::revoke(const Id &grantId)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer},
                              {actions::CaseRevoked, actions::caseObject, grantId.toString()}));
    MonitoringCase record;
    {
        VOICELOG_ASSIGN(Database database, m_session.openGovernance());
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        CaseStore store(database, today());
        VOICELOG_ASSIGN(const auto grant, store.grant(grantId));
        if (!grant)
            return fail(errors::NotFound, {{u"what"_s, u"grant"_s}, {u"id"_s, grantId.toString()}});
        VOICELOG_ASSIGN(record, store.theCase(grant->caseId));
        if (!grant->revokedAt.isValid()) {
            VOICELOG_TRY(store.endGrant(grantId, m_session.account().id, m_session.clock().now()));
            VOICELOG_TRY(
                m_session.audit().record(database, accessEvent(actions::CaseRevoked, record, grantDetail(*grant))));
            VOICELOG_TRY(transaction.commit());
        }
    }
    return shareKey(record);
}

Result<void> CaseService::shareKey(const MonitoringCase &record)
{
    if (record.state == CaseState::Destroyed)
        return {};
    VOICELOG_ASSIGN(const QList<Id> holders, m_session.grantees(record.vaultId));
    if (!holders.contains(m_session.account().id))
        return {}; // whoever holds it does this
    VOICELOG_ASSIGN(const QList<AccountInfo> accounts, m_session.accounts());
    MonitoringCase full = record;
    QList<CaseGrant> granted;
    {
        VOICELOG_ASSIGN(Database database, m_session.openVault(record.vaultId));
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
        CaseStore store(database, today());
        VOICELOG_ASSIGN(full, store.theCase(record.id));
        VOICELOG_ASSIGN(granted, store.grants(record.id));
    }
    const auto shouldHold = [&](const AccountInfo &account) {
        if (account.disabled || full.isSubject(account.id))
            return false;
        switch (account.role) {
        case Role::PrivacyOfficer: // the case is its maker's until it is put forward
            return full.state != CaseState::Draft || holders.contains(account.id);
        case Role::Investigator:
        case Role::Dpo:
            return std::ranges::any_of(granted, [&](const CaseGrant &grant) {
                return grant.account == account.id && grant.isOpenOn(today());
            });
        case Role::RetentionService: // so that it can delete what is not held, while something in it is
            return full.isClosed();
        case Role::OrReviewer:
        case Role::Administrator:
            break;
        }
        return false;
    };
    for (const AccountInfo &account : accounts) {
        if (account.id == m_session.account().id)
            continue;
        const bool holds = holders.contains(account.id);
        const bool should = shouldHold(account);
        if (should && !holds)
            VOICELOG_TRY(m_session.grantVault(account.id, record.vaultId));
        else if (holds && !should)
            VOICELOG_TRY(m_session.revokeVault(account.id, record.vaultId));
    }
    return {};
}

Result<void> CaseService::endByDate(const MonitoringCase &record)
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    CaseStore store(database, today());
    VOICELOG_ASSIGN(const QList<CaseTurn> turns, store.turns(record.id));
    if (turns.isEmpty() || turns.constLast().state != CaseState::Running)
        return {};
    VOICELOG_ASSIGN(MonitoringCase changed, store.caseAt(record.id, record.version));
    changed.updatedAt = m_session.clock().now();
    changed.updatedBy = m_session.account().id;
    ++changed.version;
    VOICELOG_TRY(store.update(changed));
    VOICELOG_TRY(store.addTurn(changed.id, {.on = changed.measureEndedOn,
                                            .state = CaseState::Evaluation,
                                            .at = changed.updatedAt,
                                            .by = changed.updatedBy}));
    VOICELOG_TRY(m_session.audit().record(
        database, accessEvent(actions::CaseEvaluationBegun, changed,
                              {{u"measureEndedOn"_s, changed.measureEndedOn.toString(Qt::ISODate)}})));
    return transaction.commit();
}

Result<void> CaseService::settle()
{
    if (m_session.account().role != Role::PrivacyOfficer)
        return {};
    VOICELOG_ASSIGN(const QList<MonitoringCase> cases, list());
    std::optional<Error> failure; // one case's damage leaves the others their due
    const auto note = [&failure](const Result<void> &done) {
        if (!done && !done.error().is(errors::Conflict) && !failure) // another console may be doing the same
            failure = done.error();
    };
    VOICELOG_ASSIGN(const QSet<Id> held, m_session.heldVaults());
    for (const MonitoringCase &record : cases) {
        if (record.state == CaseState::Destroyed)
            continue;
        if (record.state == CaseState::Evaluation)
            note(endByDate(record));
        note(shareKey(record));
        // An import that was cut off by a lock told nobody what came in.
        const bool takesCalls = record.state == CaseState::Running || record.state == CaseState::Evaluation;
        if (takesCalls && held.contains(record.vaultId))
            note(recount(record.id));
    }
    return failure ? std::unexpected(*failure) : Result<void>();
}

Result<void> CaseService::recount(const Id &id)
{
    VOICELOG_ASSIGN(const MonitoringCase record, known(id));
    VOICELOG_ASSIGN(Database database, m_session.openVault(record.vaultId));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(const qint64 count, RecordingStore(database, m_session.clock()).count());
    if (int(count) == record.recordingCount)
        return {};
    VOICELOG_TRY(CaseStore(database, today()).setRecordingCount(id, int(count)));
    return transaction.commit();
}

Result<void> CaseService::wantRecording(const Id &caseId, const Recording &recording)
{
    const bool forCase = !caseId.isNull();
    const Attempt attempt =
        forCase ? Attempt{actions::CaseRecordingWanted, actions::caseObject, caseId.toString()}
                : Attempt{actions::CaseRecordingWanted, actions::recordingObject, recording.id.toString()};
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    MonitoringCase record;
    if (forCase) {
        VOICELOG_ASSIGN(record, known(caseId));
        if (recording.vaultId == record.vaultId)
            return {}; // it is the case's own
    }
    RuleFacts facts;
    {
        VOICELOG_ASSIGN(Database database, m_session.openVault(recording.vaultId));
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
        VOICELOG_ASSIGN(const qint64 rec, RecordingStore(database, m_session.clock()).requireKey(recording.id));
        VOICELOG_ASSIGN(const auto read, RecordingFactsReader(database, today()).read(rec));
        facts.recording = read.facts;
        VOICELOG_ASSIGN(facts.programme,
                        StoredProgrammeFacts().programmeFacts(database, read.programme, read.facts.startedOn));
    }
    facts.use = UseFacts{.purpose = purposeId(Purpose::EmployeeMonitoring), .throughCase = forCase};
    QList<RuleResult> results{rules::evaluate(m_book, u"R-PURPOSE-02"_s, facts, today())};
    if (facts.programme) { // were callers told of this purpose?
        facts.programme->purpose = purposeId(Purpose::EmployeeMonitoring);
        results += rules::evaluate(m_book, u"R-ANNOUNCE-02"_s, facts, facts.recording->startedOn);
    }
    QStringList failing;
    for (const RuleResult &result : std::as_const(results)) {
        if (result.blocks())
            failing += result.ruleId;
    }
    if (failing.isEmpty()) // with a case: without one the first rule says no
        return m_session.audit().record(
            accessEvent(actions::CaseRecordingWanted, record, {{u"recording"_s, recording.id.toString()}}));
    for (qsizetype i = failing.size() - 1; i > 0; --i) {
        const auto refused = refuseByRule(m_session, failing[i], attempt);
        if (!refused.error().is(errors::RuleRefused))
            return refused;
    }
    return refuseByRule(m_session, failing.constFirst(), attempt, {{u"rules"_s, failing}});
}

Result<QList<MonitoringCase>> CaseService::list() const
{
    VOICELOG_TRY(refuseUnless(
        m_session, {Role::PrivacyOfficer, Role::Investigator, Role::Dpo, Role::OrReviewer, Role::RetentionService},
        {actions::CaseViewed, actions::caseObject}));
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(QList<MonitoringCase> cases, CaseStore(database, today()).cases());
    VOICELOG_ASSIGN(const QSet<Id> held, m_session.heldVaults());
    for (MonitoringCase &record : cases)
        withhold(record, held.contains(record.vaultId));
    return cases;
}

void CaseService::withhold(MonitoringCase &record, bool holdsKey) const
{
    if (holdsKey)
        return;
    if (record.proposal == CaseProposal::Closing) // one officer says so: nothing was found yet
        record.outcome.reset();
    if (!mayBeSubject(record, holdsKey) || record.afterNoticeOn.isValid()) // then the persons know
        return;
    record.covert = false;
    record.afterNoticeDue = record.afterNoticePostponedTo = {};
    record.afterNoticeId = {};
}

Result<bool> CaseService::holdsKey(const MonitoringCase &record) const
{
    VOICELOG_ASSIGN(const QSet<Id> held, m_session.heldVaults());
    return held.contains(record.vaultId);
}

Result<MonitoringCase> CaseService::find(const QString &idOrNumber) const
{
    VOICELOG_TRY(refuseUnless(
        m_session, {Role::PrivacyOfficer, Role::Investigator, Role::Dpo, Role::OrReviewer, Role::RetentionService},
        {actions::CaseViewed, actions::caseObject}));
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(auto found, CaseStore(database, today()).find(idOrNumber));
    if (!found)
        return fail(errors::NotFound, {{u"what"_s, u"case"_s}, {u"id"_s, idOrNumber}});
    VOICELOG_ASSIGN(const bool holds, holdsKey(*found));
    withhold(*found, holds);
    return *found;
}

Result<MonitoringCase> CaseService::theCase(const Id &id)
{
    VOICELOG_ASSIGN(const MonitoringCase seen, find(id.toString()));
    const Role role = m_session.account().role;
    const bool mayRead = role == Role::PrivacyOfficer || role == Role::Investigator || role == Role::Dpo;
    VOICELOG_ASSIGN(const bool holds, holdsKey(seen));
    if (!mayRead || !holds || seen.state == CaseState::Destroyed)
        return seen;
    MonitoringCase record;
    bool allowed = false;
    {
        VOICELOG_ASSIGN(Database database, m_session.openVault(seen.vaultId));
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
        CaseStore store(database, today());
        VOICELOG_ASSIGN(record, store.theCase(id));
        VOICELOG_ASSIGN(const QList<CaseGrant> granted, store.grants(id));
        const bool has = std::ranges::any_of(granted, [&](const CaseGrant &grant) {
            return grant.account == m_session.account().id && grant.isLiveOn(today());
        });
        allowed = (role == Role::PrivacyOfficer || has) && !record.isSubject(m_session.account().id);
    }
    if (!allowed)
        return fail(refuseByRule(m_session, QString(actions::accessRule),
                                 {actions::CaseViewed, actions::caseObject, id.toString()}));
    {
        const std::lock_guard guard(m_viewedMutex);
        if (m_viewed.contains(id))
            return record;
        m_viewed.insert(id);
    }
    VOICELOG_TRY(m_session.audit().record(accessEvent(actions::CaseViewed, record, {})));
    return record;
}

/// An officer or an investigator without the key may be whom it is about. Once it is destroyed everybody was told.
bool CaseService::mayBeSubject(const MonitoringCase &record, bool holdsKey) const
{
    const Role role = m_session.account().role;
    return !holdsKey && record.state != CaseState::Destroyed &&
           (role == Role::PrivacyOfficer || role == Role::Investigator);
}

Result<QList<CaseTurn>> CaseService::turns(const Id &id) const
{
    VOICELOG_ASSIGN(const MonitoringCase record, known(id));
    VOICELOG_ASSIGN(const bool holds, holdsKey(record));
    if (mayBeSubject(record, holds))
        return QList<CaseTurn>();
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return CaseStore(database, today()).turns(id);
}

Result<QList<CaseGrant>> CaseService::grants(const Id &id) const
{
    VOICELOG_ASSIGN(const MonitoringCase record, known(id));
    VOICELOG_ASSIGN(const bool holds, holdsKey(record));
    const bool reads =
        m_session.account().role == Role::PrivacyOfficer && holds && record.state != CaseState::Destroyed;
    VOICELOG_ASSIGN(Database database, reads ? m_session.openVault(record.vaultId) : m_session.openGovernance());
    VOICELOG_ASSIGN(QList<CaseGrant> grants, CaseStore(database, today()).grants(id));
    if (mayBeSubject(record, holds)) // who listens is not his to know; his own access is
        grants.removeIf([&](const CaseGrant &grant) { return grant.account != m_session.account().id; });
    return grants;
}

Result<QList<CaseVersion>> CaseService::versions(const Id &id) const
{
    VOICELOG_TRY(
        refuseUnless(m_session, {Role::PrivacyOfficer}, {actions::CaseViewed, actions::caseObject, id.toString()}));
    VOICELOG_ASSIGN(const MonitoringCase record, known(id));
    VOICELOG_ASSIGN(Database database, m_session.openVault(record.vaultId));
    return CaseStore(database, today()).versions();
}

} // namespace voicelog
