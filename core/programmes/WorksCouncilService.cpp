// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WorksCouncilService.h"

#include "ProgrammeActions.h"
#include "ProgrammeErrors.h"
#include "ProgrammeStore.h"
#include "ProgrammeTurns.h"
#include "WorksCouncilStore.h"

#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

AuditEvent councilEvent(QLatin1StringView action, const WorksCouncilRecord &record)
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::worksCouncilObject;
    event.objectId = record.id.toString();
    event.detail = {{u"number"_s, record.number}, {u"version"_s, record.version}};
    return event;
}

Result<void> notLater(QLatin1StringView field, QDate date, QDate today)
{
    if (date.isValid() && date > today)
        return fail(errors::InvalidValue, {{u"field"_s, QString(field)}, {u"value"_s, date.toString(Qt::ISODate)}});
    return {};
}

Result<WorksCouncilRecord> checkedRecord(const WorksCouncilRecord &record, QDate today)
{
    if (record.title.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"title"_s}});
    VOICELOG_TRY(notLater("decidedOn"_L1, record.decidedOn, today));
    VOICELOG_TRY(notLater("courtPermission.date"_L1, record.courtPermission.date, today));
    VOICELOG_TRY(notLater("communicatedOn"_L1, record.communicatedOn, today));
    VOICELOG_TRY(notLater("executionKnownOn"_L1, record.executionKnownOn, today));
    return WorksCouncilRecord::fromJson(record.toJson());
}

/// The ACTIVE programmes that rest on the record.
Result<QList<Programme>> restingOn(Database &database, const Id &record)
{
    VOICELOG_ASSIGN(QList<Programme> programmes, ProgrammeStore(database).programmes());
    programmes.removeIf([&record](const Programme &programme) {
        return programme.worksCouncilRecordId != record || programme.state != ProgrammeState::Active;
    });
    return programmes;
}

} // namespace

Result<WorksCouncilRecord> WorksCouncilService::add(const WorksCouncilRecord &draft)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer},
                              {actions::WorksCouncilRecordAdded, actions::worksCouncilObject}));
    if (draft.nullityInvokedOn.isValid())
        return fail(errors::InvalidValue, {{u"field"_s, u"nullityInvokedOn"_s}, {u"value"_s, draft.nullityInvokedOn}});
    const QDateTime now = m_session.clock().now();
    VOICELOG_ASSIGN(WorksCouncilRecord record, checkedRecord(draft, legalDay(now)));
    record.id = Id::create(m_session.clock());
    record.version = 1;
    record.createdAt = record.updatedAt = now;
    record.createdBy = record.updatedBy = m_session.account().id;

    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    WorksCouncilStore records(database);
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(record.number, records.nextNumber(legalDay(now).year()));
    VOICELOG_TRY(records.add(record));
    VOICELOG_TRY(m_session.audit().record(database, councilEvent(actions::WorksCouncilRecordAdded, record)));
    VOICELOG_TRY(transaction.commit());
    return record;
}

Result<WorksCouncilRecord> WorksCouncilService::store(Database &database, WorksCouncilRecord record, int basedOn,
                                                      QLatin1StringView action)
{
    record.version = basedOn + 1;
    record.updatedAt = m_session.clock().now();
    record.updatedBy = m_session.account().id;
    VOICELOG_TRY(WorksCouncilStore(database).update(record));
    VOICELOG_TRY(m_session.audit().record(database, councilEvent(action, record)));
    return record;
}

Result<WorksCouncilRecord> WorksCouncilService::change(const WorksCouncilRecord &given, QLatin1StringView action)
{
    const QDate today = legalDay(m_session.clock().now());
    VOICELOG_ASSIGN(WorksCouncilRecord record, checkedRecord(given, today));
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    {
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        VOICELOG_ASSIGN(const WorksCouncilRecord before, WorksCouncilStore(database).record(given.id));
        if (record.kind != before.kind)
            return fail(errors::InvalidValue,
                        {{u"field"_s, u"kind"_s}, {u"value"_s, QString(idIn(councilKindIds, record.kind))}});
        if (record.nullityInvokedOn != before.nullityInvokedOn)
            return fail(errors::InvalidValue,
                        {{u"field"_s, u"nullityInvokedOn"_s}, {u"value"_s, record.nullityInvokedOn}});
        record.id = before.id;
        record.number = before.number;
        record.createdAt = before.createdAt;
        record.createdBy = before.createdBy;
        using enum WorksCouncilRecord::Ground;
        VOICELOG_ASSIGN(const auto resting, restingOn(database, record.id));
        if (resting.isEmpty() || before.groundOn(today) == None || record.groundOn(today) != None) {
            VOICELOG_ASSIGN(WorksCouncilRecord stored, store(database, record, given.version, action));
            VOICELOG_TRY(transaction.commit());
            return stored;
        }
    }
    return fail(refuseByRule(m_session, u"R-OR-01"_s, {action, actions::worksCouncilObject, given.id.toString()}));
}

Result<WorksCouncilRecord> WorksCouncilService::edit(const WorksCouncilRecord &changed)
{
    VOICELOG_TRY(
        refuseUnless(m_session, {Role::PrivacyOfficer},
                     {actions::WorksCouncilRecordChanged, actions::worksCouncilObject, changed.id.toString()}));
    return change(changed, actions::WorksCouncilRecordChanged);
}

Result<WorksCouncilRecord> WorksCouncilService::decide(const WorksCouncilRecord &basedOn, CouncilDecision decision,
                                                       QDate decidedOn, const QString &conditions)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer},
                              {actions::WorksCouncilDecided, actions::worksCouncilObject, basedOn.id.toString()}));
    if (!decidedOn.isValid())
        return fail(errors::MissingValue, {{u"field"_s, u"decidedOn"_s}});
    if (basedOn.requestedOn.isValid() && decidedOn < basedOn.requestedOn)
        return fail(errors::InvalidValue,
                    {{u"field"_s, u"decidedOn"_s}, {u"value"_s, decidedOn.toString(Qt::ISODate)}});
    WorksCouncilRecord record = basedOn;
    record.decision = decision;
    record.decidedOn = decidedOn;
    record.conditions = conditions.trimmed();
    if (decision == CouncilDecision::ConsentWithConditions && record.conditions.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"conditions"_s}});
    return change(record, actions::WorksCouncilDecided);
}

Result<WorksCouncilRecord> WorksCouncilService::invokeNullity(const WorksCouncilRecord &basedOn, QDate invokedOn,
                                                              QDate executionKnownOn)
{
    const Attempt attempt{actions::NullityInvoked, actions::worksCouncilObject, basedOn.id.toString()};
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    const QDate today = legalDay(m_session.clock().now());
    VOICELOG_TRY(notLater("nullityInvokedOn"_L1, invokedOn, today));
    VOICELOG_TRY(notLater("executionKnownOn"_L1, executionKnownOn, today));
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(WorksCouncilRecord record, WorksCouncilStore(database).record(basedOn.id));
    if (record.kind != CouncilKind::ConsentRequest || record.body != CouncilBody::Or ||
        record.nullityInvokedOn.isValid())
        return fail(refuse(m_session, errors::NothingNull, attempt));
    if (executionKnownOn.isValid())
        record.executionKnownOn = executionKnownOn;
    const QDate limit = record.nullityLimit();
    if (!invokedOn.isValid())
        return fail(errors::MissingValue, {{u"field"_s, u"nullityInvokedOn"_s}});
    if (!limit.isValid())
        return fail(errors::MissingValue, {{u"field"_s, u"executionKnownOn"_s}});
    using enum WorksCouncilRecord::Ground;
    if (const auto ground = record.groundOn(invokedOn); ground == Consent || ground == Court)
        return fail(refuse(m_session, errors::NothingNull, attempt));
    if (invokedOn > limit)
        return fail(refuse(m_session, errors::NullityTooLate, attempt, {{u"limit"_s, limit.toString(Qt::ISODate)}}));
    record.nullityInvokedOn = invokedOn;

    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(WorksCouncilRecord stored, store(database, record, basedOn.version, actions::NullityInvoked));
    VOICELOG_ASSIGN(const auto resting, restingOn(database, record.id));
    ProgrammeTurns turns(m_session, database);
    for (const Programme &programme : resting) {
        VOICELOG_ASSIGN(const auto past, ProgrammeStore(database).turns(programme.id));
        const QDate from = past.isEmpty() ? invokedOn : std::max(invokedOn, past.constLast().from);
        VOICELOG_TRY(turns.take(programme, ProgrammeState::Suspended, actions::ProgrammeSuspended,
                                QString(actions::NullityInvoked), from));
    }
    VOICELOG_TRY(transaction.commit());
    return stored;
}

Result<QList<WorksCouncilRecord>> WorksCouncilService::list() const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    WorksCouncilStore records(database);
    return m_session.account().role == Role::OrReviewer ? records.councilsOwn() : records.records();
}

Result<WorksCouncilRecord> WorksCouncilService::find(const QString &what) const
{
    VOICELOG_ASSIGN(const QList<WorksCouncilRecord> records, list());
    for (const WorksCouncilRecord &record : records) {
        if (record.number == what || record.id.toString() == what)
            return record;
    }
    return fail(errors::NotFound, {{u"what"_s, u"worksCouncilRecord"_s}, {u"id"_s, what}});
}

Result<QList<RecordVersion>> WorksCouncilService::versions(const Id &record) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return WorksCouncilStore(database).versions(record);
}

} // namespace voicelog
