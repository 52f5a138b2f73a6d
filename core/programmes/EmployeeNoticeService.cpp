// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EmployeeNoticeService.h"

#include "EmployeeNoticeStore.h"
#include "ProgrammeActions.h"
#include "ProgrammeStore.h"

#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

AuditEvent noticeEvent(QLatin1StringView action, const EmployeeNotice &notice)
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::employeeNoticeObject;
    event.objectId = notice.id.toString();
    event.detail = {{u"number"_s, notice.number}, {u"version"_s, notice.version}};
    return event;
}

Result<EmployeeNotice> checkedNotice(const EmployeeNotice &notice)
{
    if (notice.title.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"title"_s}});
    return EmployeeNotice::fromJson(notice.toJson());
}

bool saysAll(const EmployeeNotice &notice)
{
    return !notice.how.isEmpty() && !notice.what.isEmpty() && !notice.when.isEmpty() && notice.effectiveOn.isValid() &&
           !notice.distributionEvidence.isEmpty();
}

/// Whether an ACTIVE programme rests on the notice.
Result<bool> isRestedOn(Database &database, const Id &notice)
{
    VOICELOG_ASSIGN(const auto programmes, ProgrammeStore(database).programmes());
    return std::ranges::any_of(programmes, [&notice](const Programme &programme) {
        return programme.employeeNoticeId == notice && programme.state == ProgrammeState::Active;
    });
}

} // namespace

Result<EmployeeNotice> EmployeeNoticeService::add(const EmployeeNotice &draft)
{
    VOICELOG_TRY(
        refuseUnless(m_session, {Role::PrivacyOfficer}, {actions::EmployeeNoticeAdded, actions::employeeNoticeObject}));
    VOICELOG_ASSIGN(EmployeeNotice notice, checkedNotice(draft));
    notice.id = Id::create(m_session.clock());
    notice.version = 1;
    notice.createdAt = notice.updatedAt = m_session.clock().now();
    notice.createdBy = notice.updatedBy = m_session.account().id;

    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    EmployeeNoticeStore store(database);
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(notice.number, store.nextNumber(legalDay(notice.createdAt).year()));
    VOICELOG_TRY(store.add(notice));
    VOICELOG_TRY(m_session.audit().record(database, noticeEvent(actions::EmployeeNoticeAdded, notice)));
    VOICELOG_TRY(transaction.commit());
    return notice;
}

Result<EmployeeNotice> EmployeeNoticeService::edit(const EmployeeNotice &changed)
{
    const Attempt attempt{actions::EmployeeNoticeChanged, actions::employeeNoticeObject, changed.id.toString()};
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(EmployeeNotice notice, checkedNotice(changed));

    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    EmployeeNoticeStore store(database);
    {
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        VOICELOG_ASSIGN(const EmployeeNotice before, store.notice(changed.id));
        VOICELOG_ASSIGN(const bool used, isRestedOn(database, changed.id));
        if (!used || saysAll(notice) || !saysAll(before)) {
            notice.id = before.id;
            notice.number = before.number;
            notice.createdAt = before.createdAt;
            notice.createdBy = before.createdBy;
            notice.updatedAt = m_session.clock().now();
            notice.updatedBy = m_session.account().id;
            notice.version = changed.version + 1;
            VOICELOG_TRY(store.update(notice));
            VOICELOG_TRY(m_session.audit().record(database, noticeEvent(actions::EmployeeNoticeChanged, notice)));
            VOICELOG_TRY(transaction.commit());
            return notice;
        }
    }
    return fail(refuseByRule(m_session, u"R-EMPINFO-01"_s, attempt));
}

Result<QList<EmployeeNotice>> EmployeeNoticeService::list() const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return EmployeeNoticeStore(database).notices();
}

Result<EmployeeNotice> EmployeeNoticeService::find(const QString &what) const
{
    VOICELOG_ASSIGN(const QList<EmployeeNotice> notices, list());
    for (const EmployeeNotice &notice : notices) {
        if (notice.number == what || notice.id.toString() == what)
            return notice;
    }
    return fail(errors::NotFound, {{u"what"_s, u"employeeNotice"_s}, {u"id"_s, what}});
}

Result<QList<RecordVersion>> EmployeeNoticeService::versions(const Id &notice) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return EmployeeNoticeStore(database).versions(notice);
}

} // namespace voicelog
