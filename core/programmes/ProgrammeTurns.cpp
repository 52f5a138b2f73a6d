// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammeTurns.h"

#include "ProgrammeActions.h"
#include "ProgrammeLinks.h"
#include "ProgrammeStore.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>

using namespace Qt::StringLiterals;

namespace voicelog {

AuditEvent programmeEvent(QLatin1StringView action, const Programme &programme)
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::programmeObject;
    event.objectId = programme.id.toString();
    event.detail = {{u"vault"_s, programme.vaultId.toString()},
                    {u"number"_s, programme.number},
                    {u"purpose"_s, QString(purposeId(programme.purpose))}};
    return event;
}

Result<Programme> ProgrammeTurns::take(const Programme &basedOn, ProgrammeState state, QLatin1StringView action,
                                       const QString &reason, QDate from)
{
    ProgrammeStore store(m_database);
    VOICELOG_ASSIGN(const QList<ProgrammeTurn> past, store.turns(basedOn.id));
    const QDate notBefore = past.isEmpty() ? QDate() : past.constLast().from;
    if (!from.isValid() || (notBefore.isValid() && from < notBefore))
        return fail(errors::InvalidValue, {{u"field"_s, u"from"_s}, {u"value"_s, from.toString(Qt::ISODate)}});
    const QDateTime now = m_session.clock().now();
    Programme turned = basedOn;
    turned.state = state;
    turned.version = basedOn.version + 1;
    turned.updatedAt = now;
    turned.updatedBy = m_session.account().id;
    if (state == ProgrammeState::Ended) {
        turned.closedAt = now;
        turned.endDate = from;
    }
    VOICELOG_TRY(store.update(turned));
    const int seq = past.isEmpty() ? 1 : past.constLast().seq + 1;
    VOICELOG_TRY(store.addTurn(turned.id, {seq, from, state, reason, now, turned.updatedBy}));
    VOICELOG_TRY(ProgrammeLinks(m_database).noteUse(basedOn, turned));
    AuditEvent event = programmeEvent(action, turned);
    event.reason = reason;
    event.detail.insert(u"from"_s, from.toString(Qt::ISODate));
    VOICELOG_TRY(m_session.audit().record(m_database, event));
    return turned;
}

} // namespace voicelog
