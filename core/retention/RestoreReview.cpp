// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RestoreReview.h"

#include "RetentionErrors.h"

#include <archive/AuditActions.h>
#include <archive/Restores.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <recordings/RecordingActions.h>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<void> RestoreReview::check(const Attempt &attempt) const
{
    QList<RestoreRecord> open;
    {
        VOICELOG_ASSIGN(Database governance, m_session.openGovernance());
        VOICELOG_ASSIGN(open, Restores::unreviewed(governance));
    }
    if (open.isEmpty())
        return {};
    return refuse(m_session, errors::RestoreUnreviewed, attempt, {{u"date"_s, legalDay(open.constFirst().restoredAt)}});
}

Result<int> RestoreReview::confirm(const QString &reason)
{
    const Attempt attempt{actions::RestoreReviewed, "ARCHIVE"_L1, m_session.archiveId().toString()};
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"reason"_s}});
    if (why.size() < actions::shortestReason || why.size() > actions::longestReason)
        return fail(errors::InvalidValue, {{u"field"_s, u"reason"_s}, {u"value"_s, reason}});
    VOICELOG_ASSIGN(Database governance, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(governance, Transaction::Kind::Write));
    VOICELOG_ASSIGN(const QList<RestoreRecord> open, Restores::unreviewed(governance));
    if (open.isEmpty())
        return 0;
    for (const RestoreRecord &record : open)
        VOICELOG_TRY(Restores::setReviewed(governance, record.id, m_session.clock().now(), m_session.account().id));
    AuditEvent event;
    event.action = attempt.action;
    event.objectType = attempt.objectType;
    event.objectId = attempt.objectId;
    event.reason = why;
    event.detail = {{u"backup"_s, open.constLast().backup.toString()}};
    VOICELOG_TRY(m_session.audit().record(governance, event));
    VOICELOG_TRY(transaction.commit());
    return int(open.size());
}

} // namespace voicelog
