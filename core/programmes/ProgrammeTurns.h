// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Programme.h"

#include <archive/Database.h>

namespace voicelog {

class Session;
struct AuditEvent;

/// Turns a programme over into another state, within the caller's write transaction: its history, its row, what it
/// uses of other records, and the audit event.
class ProgrammeTurns
{
public:
    ProgrammeTurns(Session &session, Database &database) : m_session(session), m_database(database) {}

    /// The programme as it is stored afterwards. `from` that lies before its last turn is errors::InvalidValue.
    [[nodiscard]] Result<Programme> take(const Programme &basedOn, ProgrammeState state, QLatin1StringView action,
                                         const QString &reason, QDate from);

private:
    Session &m_session;
    Database &m_database;
};

/// The event of an act on a programme.
[[nodiscard]] AuditEvent programmeEvent(QLatin1StringView action, const Programme &programme);

} // namespace voicelog
