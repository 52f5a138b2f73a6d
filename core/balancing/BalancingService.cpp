// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingService.h"

#include "BalancingActions.h"
#include "BalancingGaps.h"

#include <archive/ArchiveErrors.h>
#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

bool isOpen(BalancingState state)
{
    return state == BalancingState::Draft || state == BalancingState::DpoAdvice ||
           state == BalancingState::OrConsultation || state == BalancingState::ForApproval;
}

Result<void> checkReason(const QString &field, const QString &reason)
{
    const qsizetype length = reason.trimmed().size();
    if (length == 0)
        return fail(errors::MissingValue, {{u"field"_s, field}});
    if (length < balancingReasonMinimum || length > balancingReasonLength)
        return fail(errors::InvalidValue, {{u"field"_s, field}, {u"value"_s, length}});
    return {};
}

AuditEvent eventOf(QLatin1StringView action, const BalancingRecord &record, QJsonObject detail)
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::balancingObject;
    event.objectId = record.id.toString();
    detail.insert(u"number"_s, record.number);
    detail.insert(u"versionNo"_s, record.versionNo);
    detail.insert(u"state"_s, QString(balancingStateId(record.state)));
    event.detail = detail;
    return event;
}

QVariantMap wrongState(BalancingState state, QLatin1StringView action)
{
    return {{u"what"_s, u"balancing"_s}, {u"state"_s, QString(balancingStateId(state))}, {u"act"_s, QString(action)}};
}

/// The state after this one.
BalancingState nextState(const BalancingRecord &record)
{
    switch (record.state) {
    case BalancingState::Draft:
        return BalancingState::DpoAdvice;
    case BalancingState::DpoAdvice:
        return record.affectsEmployees() ? BalancingState::OrConsultation : BalancingState::ForApproval;
    default:
        return BalancingState::ForApproval;
    }
}

/// Whether the gap stands in the way of leaving this state.
bool blocks(const BalancingGap &gap, BalancingState from)
{
    if (gap.stage == BalancingGap::Stage::Advice)
        return true;
    if (from == BalancingState::Draft)
        return false; // advice, consultation and summaries come later
    if (from == BalancingState::DpoAdvice)
        return gap.key.startsWith("dpoAdvice"_L1);
    return true;
}

/// "alternatives.means" of "alternatives[0].means", as fields are named in words.
QString fieldOf(const BalancingGap &gap)
{
    static const QRegularExpression index(u"\\[\\d+\\]"_s);
    return QString(gap.key).remove(index);
}

BalancingSummary summaryOf(const QList<BalancingVersion> &versions, const std::optional<BalancingRecord> &draft,
                           QDate today)
{
    BalancingSummary summary;
    if (!versions.isEmpty()) {
        const BalancingVersion &latest = versions.constLast();
        summary.id = latest.liaId;
        summary.number = latest.number;
        summary.title = latest.title;
        summary.state = stateOn(latest, today);
        summary.versionNo = latest.versionNo;
        summary.approved = latest;
        summary.changedAt = latest.approvedAt;
    }
    if (draft && (versions.isEmpty() || draft->versionNo > versions.constLast().versionNo)) {
        summary.draftState = draft->state;
        summary.draftVersionNo = draft->versionNo;
        summary.changedAt = draft->updatedAt;
        if (versions.isEmpty()) {
            summary.id = draft->id;
            summary.number = draft->number;
            summary.title = draft->title;
            summary.state = draft->state;
            summary.versionNo = draft->versionNo;
        }
    }
    return summary;
}

bool readsDrafts(const Session &session)
{
    const Role role = session.account().role;
    return role == Role::PrivacyOfficer || role == Role::Dpo;
}

} // namespace

Result<void> BalancingService::officersOnly(QLatin1StringView action, const Id &lia) const
{
    return refuseUnless(m_session, {Role::PrivacyOfficer},
                        {action, actions::balancingObject, lia.isNull() ? QString() : lia.toString()});
}

Result<std::optional<BalancingRecord>> BalancingService::storedDraft(const Id &lia) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    BalancingStore balancing(database);
    VOICELOG_ASSIGN(auto draft, balancing.draft(lia));
    if (!draft)
        return draft;
    VOICELOG_ASSIGN(const auto versions, balancing.versions(lia));
    if (!versions.isEmpty() && versions.constLast().versionNo > draft->versionNo)
        return std::nullopt;
    return draft;
}

Result<BalancingRecord> BalancingService::current(const BalancingRecord &basedOn, QLatin1StringView action,
                                                  std::initializer_list<BalancingState> states) const
{
    VOICELOG_TRY(officersOnly(action, basedOn.id));
    const Attempt attempt{action, actions::balancingObject, basedOn.id.toString()};
    VOICELOG_ASSIGN(const auto draft, storedDraft(basedOn.id));
    if (!draft) {
        VOICELOG_ASSIGN(const BalancingSummary known, summary(basedOn.id));
        VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt, wrongState(known.state, action)));
    }
    if (std::ranges::find(states, draft->state) == states.end())
        VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt, wrongState(draft->state, action)));
    if (draft->version != basedOn.version || draft->versionNo != basedOn.versionNo)
        return fail(errors::Conflict, {{u"what"_s, u"balancing"_s},
                                       {u"id"_s, basedOn.id.toString()},
                                       {u"yours"_s, basedOn.version},
                                       {u"theirs"_s, draft->version}});
    return *draft;
}

void BalancingService::touch(BalancingRecord &record) const
{
    record.updatedAt = m_session.clock().now();
    record.updatedBy = m_session.account().id;
    ++record.version;
}

Result<BalancingRecord> BalancingService::store(BalancingRecord record, QLatin1StringView action, QJsonObject detail)
{
    touch(record);
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_TRY(BalancingStore(database).update(record));
    VOICELOG_TRY(m_session.audit().record(database, eventOf(action, record, std::move(detail))));
    VOICELOG_TRY(transaction.commit());
    return record;
}

Result<BalancingRecord> BalancingService::add(const BalancingRecord &content)
{
    VOICELOG_TRY(officersOnly(actions::BalancingAdded));
    if (content.title.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"title"_s}});
    BalancingRecord record;
    record.setContentOf(content);
    record.dpoAdvice.givenBy = {};
    const QDateTime now = m_session.clock().now();
    record.id = Id::create(m_session.clock());
    record.createdAt = record.updatedAt = now;
    record.createdBy = record.updatedBy = m_session.account().id;
    record.authors = {m_session.account().id};
    record.version = 1;
    if (record.authorRole.isEmpty())
        record.authorRole = roleId(m_session.account().role);

    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    BalancingStore balancing(database);
    VOICELOG_ASSIGN(record.number, balancing.nextNumber(balancingDay(now).year()));
    VOICELOG_TRY(balancing.add(record));
    VOICELOG_TRY(m_session.audit().record(database, eventOf(actions::BalancingAdded, record, {})));
    VOICELOG_TRY(transaction.commit());
    return record;
}

Result<BalancingRecord> BalancingService::edit(const BalancingRecord &basedOn)
{
    VOICELOG_ASSIGN(const BalancingRecord stored,
                    current(basedOn, actions::BalancingChanged,
                            {BalancingState::Draft, BalancingState::DpoAdvice, BalancingState::OrConsultation}));
    if (basedOn.title.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"title"_s}});
    BalancingRecord changed = stored;
    changed.setContentOf(basedOn);
    changed.dpoAdvice.givenBy = stored.dpoAdvice.givenBy;
    const bool adviceChanged =
        changed.dpoAdvice.text != stored.dpoAdvice.text || changed.dpoAdvice.date != stored.dpoAdvice.date;
    if (!stored.dpoAdvice.givenBy.isNull() && adviceChanged)
        return fail(errors::InvalidValue, {{u"field"_s, u"dpoAdvice.text"_s}});
    QJsonArray keys;
    const auto changes = differences(stored, changed);
    for (const BalancingDifference &change : changes)
        keys.append(change.key);
    if (keys.isEmpty())
        return stored;
    if (!changed.authors.contains(m_session.account().id))
        changed.authors.append(m_session.account().id);
    return store(changed, actions::BalancingChanged, {{u"fields"_s, keys}});
}

Result<BalancingRecord> BalancingService::startVersion(const Id &lia, const QString &changeReason)
{
    VOICELOG_TRY(officersOnly(actions::BalancingVersionStarted, lia));
    VOICELOG_TRY(checkReason(u"changeReason"_s, changeReason));
    const Attempt attempt{actions::BalancingVersionStarted, actions::balancingObject, lia.toString()};
    VOICELOG_ASSIGN(const BalancingSummary known, summary(lia));
    const bool withdrawn = known.approved && known.approved->withdrawnOn.isValid();
    if (withdrawn || (known.draftState && isOpen(*known.draftState)))
        VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt,
                            wrongState(withdrawn ? known.state : *known.draftState, actions::BalancingVersionStarted)));

    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    BalancingStore balancing(database);
    VOICELOG_ASSIGN(const auto versions, balancing.versions(lia));
    VOICELOG_ASSIGN(const auto last, balancing.draft(lia));
    BalancingRecord next;
    if (!versions.isEmpty()) {
        VOICELOG_ASSIGN(next, balancing.version(lia, versions.constLast().versionNo));
    } else {
        next = *last; // the summary says that there is one
    }
    next.versionNo = std::max(next.versionNo, last ? last->versionNo : 0) + 1;
    next.state = BalancingState::Draft;
    next.version = 1;
    next.createdAt = next.updatedAt = m_session.clock().now();
    next.createdBy = next.updatedBy = m_session.account().id;
    next.authors = {m_session.account().id};
    next.approvedBy1 = next.approvedBy2 = {};
    next.approvedAt = {};
    next.decisionReason.clear();
    next.changeReason = changeReason.trimmed();
    next.validFrom = next.reviewDate = {}; // each version has its own
    next.dpoAdvice = {};
    next.orConsultation.clear();
    VOICELOG_TRY(balancing.addDraft(next));
    VOICELOG_TRY(m_session.audit().record(database, eventOf(actions::BalancingVersionStarted, next, {})));
    VOICELOG_TRY(transaction.commit());
    return next;
}

Result<void> BalancingService::refuseGaps(const BalancingRecord &record, QLatin1StringView action,
                                          BalancingState from) const
{
    const Attempt attempt{action, actions::balancingObject, record.id.toString()};
    const auto gaps = balancingGaps(record);
    for (const BalancingGap &gap : gaps) {
        if (!blocks(gap, from) || gap.key.startsWith("summary"_L1))
            continue;
        const ErrorCode code = gap.kind == BalancingGap::Kind::Missing ? errors::MissingValue : errors::InvalidValue;
        VOICELOG_TRY(refuse(m_session, code, attempt, {{u"field"_s, fieldOf(gap)}}));
    }
    for (const BalancingGap &gap : gaps) {
        if (blocks(gap, from)) // what is left is a summary
            VOICELOG_TRY(refuseByRule(m_session, u"R-LI-03"_s, attempt, {{u"field"_s, gap.key}}));
    }
    if (from != BalancingState::Draft && record.dpoAdvice.text.isEmpty()) {
        VOICELOG_ASSIGN(const bool dpo, hasDpo());
        if (dpo) // the reason for not asking does not stand where there is somebody to ask
            VOICELOG_TRY(refuse(m_session, errors::MissingValue, attempt, {{u"field"_s, u"dpoAdvice.text"_s}}));
    }
    return {};
}

Result<BalancingRecord> BalancingService::submit(const BalancingRecord &basedOn)
{
    VOICELOG_ASSIGN(BalancingRecord record,
                    current(basedOn, actions::BalancingSubmitted,
                            {BalancingState::Draft, BalancingState::DpoAdvice, BalancingState::OrConsultation}));
    const BalancingState next = nextState(record);
    // Whoever leaves for approval must have everything, also when no employees are affected.
    const BalancingState needs = next == BalancingState::ForApproval ? BalancingState::ForApproval : record.state;
    VOICELOG_TRY(refuseGaps(record, actions::BalancingSubmitted, needs));
    record.state = next;
    if (next == BalancingState::ForApproval)
        record.approvedBy1 = m_session.account().id;
    return store(record, actions::BalancingSubmitted);
}

Result<BalancingRecord> BalancingService::advise(const Id &lia, QDate date, const QString &text)
{
    const Attempt attempt{actions::BalancingAdvised, actions::balancingObject, lia.toString()};
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer, Role::Dpo}, attempt));
    if (!date.isValid() || date > today())
        return fail(errors::InvalidValue,
                    {{u"field"_s, u"dpoAdvice.date"_s}, {u"value"_s, date.toString(Qt::ISODate)}});
    const QString words = text.trimmed();
    if (words.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"dpoAdvice.text"_s}});
    if (words.size() > balancingTextLength)
        return fail(errors::InvalidValue, {{u"field"_s, u"dpoAdvice.text"_s}, {u"value"_s, words.size()}});
    VOICELOG_ASSIGN(const auto draft, storedDraft(lia));
    if (!draft || draft->state != BalancingState::DpoAdvice) {
        VOICELOG_ASSIGN(const BalancingSummary known, summary(lia));
        VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt,
                            wrongState(draft ? draft->state : known.state, actions::BalancingAdvised)));
    }
    BalancingRecord record = *draft;
    if (m_session.account().role == Role::PrivacyOfficer) { // he writes down what he was told
        record.dpoAdvice.date = date;
        record.dpoAdvice.text = words;
        return edit(record);
    }
    record.dpoAdvice.date = date;
    record.dpoAdvice.text = words;
    record.dpoAdvice.givenBy = m_session.account().id;
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_TRY(BalancingStore(database).addAdvice(Id::create(m_session.clock()), record, record.dpoAdvice,
                                                    m_session.clock().now()));
    VOICELOG_TRY(m_session.audit().record(database, eventOf(actions::BalancingAdvised, record, {})));
    VOICELOG_TRY(transaction.commit());
    return record;
}

Result<BalancingRecord> BalancingService::consult(const BalancingRecord &basedOn, const QString &worksCouncilRecord)
{
    VOICELOG_ASSIGN(BalancingRecord record,
                    current(basedOn, actions::BalancingChanged, {BalancingState::OrConsultation}));
    if (worksCouncilRecord.trimmed().isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"orConsultation"_s}});
    if (worksCouncilRecord.trimmed().size() > balancingTitleLength)
        return fail(errors::InvalidValue, {{u"field"_s, u"orConsultation"_s}});
    record.orConsultation = worksCouncilRecord.trimmed();
    return edit(record);
}

Result<void> BalancingService::refuseAuthor(const BalancingRecord &record, QLatin1StringView action) const
{
    const Id me = m_session.account().id;
    if (!m_session.fourEyes() || (!record.authors.contains(me) && record.approvedBy1 != me))
        return {};
    return refuse(m_session, errors::SecondNeeded, {action, actions::balancingObject, record.id.toString()},
                  {{u"what"_s, u"balancing"_s}});
}

Result<BalancingRecord> BalancingService::approve(const BalancingRecord &basedOn)
{
    VOICELOG_ASSIGN(BalancingRecord record,
                    current(basedOn, actions::BalancingApproved, {BalancingState::ForApproval}));
    VOICELOG_TRY(refuseAuthor(record, actions::BalancingApproved));
    VOICELOG_TRY(refuseGaps(record, actions::BalancingApproved, BalancingState::ForApproval));
    if (*record.outcome == BalancingOutcome::DoNotProceed) {
        const Attempt attempt{actions::BalancingApproved, actions::balancingObject, record.id.toString()};
        VOICELOG_TRY(refuseByRule(m_session, u"R-LI-01"_s, attempt, {{u"date"_s, record.validFrom}}));
    }
    touch(record);
    record.state = BalancingState::Approved;
    record.approvedBy2 = m_session.account().id;
    record.approvedAt = record.updatedAt;
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    BalancingStore balancing(database);
    VOICELOG_TRY(balancing.removeDraft(record));
    VOICELOG_TRY(balancing.addVersion(record));
    VOICELOG_TRY(m_session.audit().record(database, eventOf(actions::BalancingApproved, record, {})));
    VOICELOG_TRY(transaction.commit());
    return record;
}

Result<BalancingRecord> BalancingService::reject(const BalancingRecord &basedOn, const QString &reason)
{
    VOICELOG_ASSIGN(BalancingRecord record,
                    current(basedOn, actions::BalancingRejected, {BalancingState::ForApproval}));
    VOICELOG_TRY(refuseAuthor(record, actions::BalancingRejected));
    VOICELOG_TRY(checkReason(u"reason"_s, reason));
    record.state = BalancingState::Rejected;
    record.decisionReason = reason.trimmed();
    return store(record, actions::BalancingRejected);
}

Result<void> BalancingService::dropDraft(const BalancingRecord &basedOn, const QString &reason)
{
    VOICELOG_ASSIGN(BalancingRecord record, current(basedOn, actions::BalancingDraftDropped,
                                                    {BalancingState::Draft, BalancingState::DpoAdvice,
                                                     BalancingState::OrConsultation, BalancingState::ForApproval}));
    VOICELOG_TRY(checkReason(u"reason"_s, reason));
    record.state = BalancingState::Withdrawn;
    record.decisionReason = reason.trimmed();
    VOICELOG_TRY(store(record, actions::BalancingDraftDropped));
    return {};
}

Result<void> BalancingService::withdraw(const Id &lia, const QString &reason)
{
    VOICELOG_TRY(officersOnly(actions::BalancingWithdrawn, lia));
    VOICELOG_TRY(checkReason(u"reason"_s, reason));
    const Attempt attempt{actions::BalancingWithdrawn, actions::balancingObject, lia.toString()};
    VOICELOG_ASSIGN(const BalancingSummary known, summary(lia));
    if (!known.approved || known.approved->withdrawnOn.isValid())
        VOICELOG_TRY(
            refuse(m_session, errors::WrongState, attempt, wrongState(known.state, actions::BalancingWithdrawn)));
    const QDateTime now = m_session.clock().now();
    bool used = false;
    {
        VOICELOG_ASSIGN(Database database, m_session.openGovernance());
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        BalancingStore balancing(database);
        VOICELOG_ASSIGN(const auto uses, balancing.uses(lia));
        used = !uses.isEmpty();
        if (!used) {
            VOICELOG_TRY(balancing.withdraw(lia, today(), now, m_session.account().id, reason.trimmed()));
            BalancingRecord record;
            record.id = lia;
            record.number = known.number;
            record.versionNo = known.versionNo;
            record.state = BalancingState::Withdrawn;
            VOICELOG_TRY(m_session.audit().record(database, eventOf(actions::BalancingWithdrawn, record, {})));
            VOICELOG_TRY(transaction.commit());
        }
    }
    return used ? refuseByRule(m_session, u"R-LI-01"_s, attempt, {{u"date"_s, today()}}) : Result<void>();
}

Result<QList<BalancingSummary>> BalancingService::list() const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
    BalancingStore balancing(database);
    VOICELOG_ASSIGN(auto versions, balancing.allVersions());
    QHash<Id, BalancingRecord> drafts;
    if (readsDrafts(m_session)) {
        VOICELOG_ASSIGN(const auto all, balancing.drafts());
        for (const BalancingRecord &draft : all) {
            drafts.insert(draft.id, draft);
            versions[draft.id]; // there even without a version
        }
    }
    QList<BalancingSummary> summaries;
    const QDate day = today();
    for (auto it = versions.cbegin(); it != versions.cend(); ++it) {
        const auto draft = drafts.constFind(it.key());
        summaries.append(summaryOf(it.value(), draft == drafts.cend() ? std::nullopt : std::optional(*draft), day));
    }
    std::ranges::sort(summaries, {}, &BalancingSummary::number);
    return summaries;
}

Result<Id> BalancingService::find(const QString &idOrNumber) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(const Id id, BalancingStore(database).find(idOrNumber));
    if (id.isNull())
        return fail(errors::NotFound, {{u"what"_s, u"balancing"_s}, {u"id"_s, idOrNumber}});
    return id;
}

Result<BalancingSummary> BalancingService::summary(const Id &lia) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    BalancingStore balancing(database);
    VOICELOG_ASSIGN(const auto versions, balancing.versions(lia));
    std::optional<BalancingRecord> draft;
    if (readsDrafts(m_session)) {
        VOICELOG_ASSIGN(draft, balancing.draft(lia));
    }
    if (versions.isEmpty() && !draft)
        return fail(errors::NotFound, {{u"what"_s, u"balancing"_s}, {u"id"_s, lia.toString()}});
    return summaryOf(versions, draft, today());
}

Result<QList<BalancingVersion>> BalancingService::versions(const Id &lia) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return BalancingStore(database).versions(lia);
}

Result<BalancingRecord> BalancingService::version(const Id &lia, int versionNo) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    BalancingStore balancing(database);
    VOICELOG_ASSIGN(BalancingRecord record, balancing.version(lia, versionNo));
    VOICELOG_ASSIGN(const auto versions, balancing.versions(lia));
    const auto found = std::ranges::find(versions, versionNo, &BalancingVersion::versionNo);
    if (found != versions.end())
        record.state = stateOn(*found, today());
    return record;
}

Result<std::optional<BalancingRecord>> BalancingService::draft(const Id &lia) const
{
    const Attempt attempt{actions::BalancingChanged, actions::balancingObject, lia.toString()};
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer, Role::Dpo}, attempt));
    return storedDraft(lia);
}

Result<QList<BalancingUse>> BalancingService::uses(const Id &lia) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return BalancingStore(database).uses(lia);
}

Result<QList<BalancingSummary>> BalancingService::due(QDate asOf, int days) const
{
    VOICELOG_ASSIGN(const auto all, list());
    return reviewsDue(all, asOf, days);
}

QDate BalancingService::today() const { return balancingDay(m_session.clock().now()); }

Result<bool> BalancingService::hasDpo() const
{
    VOICELOG_ASSIGN(const auto accounts, m_session.accounts());
    return std::ranges::any_of(
        accounts, [](const AccountInfo &account) { return account.role == Role::Dpo && !account.disabled; });
}

} // namespace voicelog
