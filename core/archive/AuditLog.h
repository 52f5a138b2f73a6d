// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AuditTrail.h"

#include <QStringList>

namespace voicelog {

class Session;

/// What there is to filter by.
struct AuditChoices
{
    QStringList actions; ///< that occur
    QStringList rules;   ///< that refused something
    qint64 events = 0;   ///< in all
};

/// The audit trail as something to read, for those who may (AccountRules::mayReadAudit); others are refused, with an
/// event. Calls block: make them from workers.
class AuditLog
{
public:
    explicit AuditLog(Session &session) : m_session(session) {}

    /// The query with a period turned into event numbers, so that each of its pages begins at the right place at once.
    /// A clock that was set back between two events makes the range wider, never narrower.
    [[nodiscard]] Result<AuditQuery> narrowed(AuditQuery query) const;
    [[nodiscard]] Result<QList<AuditEvent>> page(const AuditQuery &query) const;
    [[nodiscard]] Result<AuditChoices> choices() const;
    /// Walks the whole chain. Anybody with an account may: it tells nothing but whether the trail is whole.
    [[nodiscard]] Result<AuditVerification> verify(const ProgressFunction &progress, const CancelToken &cancel) const;
    /// A signed excerpt (see AuditExcerpt) of what the query asks for; making it is an event.
    [[nodiscard]] Result<QByteArray> excerpt(const AuditQuery &query, const CancelToken &cancel) const;

private:
    [[nodiscard]] Result<Database> open() const;
    Session &m_session;
};

} // namespace voicelog
