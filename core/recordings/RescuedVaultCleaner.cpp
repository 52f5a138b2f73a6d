// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RescuedVaultCleaner.h"

#include "IntegrityStore.h"
#include "RecordingActions.h"
#include "RecordingEraser.h"
#include "RecordingKeys.h"

#include <archive/Session.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace voicelog {

RescuedVaultCleaner::RescuedVaultCleaner(Session &session, ProgressFunction progress, CancelToken cancel)
    : m_session(session), m_progress(std::move(progress)), m_cancel(std::move(cancel))
{
}

Result<RescuedRecordings> RescuedVaultCleaner::clean(const Id &vault)
{
    VOICELOG_ASSIGN(const auto found, RecordingsVerifier(m_session, m_progress, m_cancel).lookThrough(vault));
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    RescuedRecordings rescued;
    rescued.whole = found.recordings - found.damaged.size();
    RecordingEraser eraser(database);
    for (const RecordingsVerifier::Damaged &damaged : found.damaged) {
        if (damaged.number.isEmpty())
            ++rescued.lostUnnamed;
        else
            rescued.lost.append(damaged.number);
        VOICELOG_ASSIGN(const Id id, IntegrityStore(database).idOf(damaged.rec));
        VOICELOG_TRY(eraser.erase(id));
    }
    VOICELOG_TRY(eraser.finish());
    VOICELOG_TRY(IntegrityStore(database).removeOrphans());
    AuditEvent event;
    event.action = actions::RecordingsRescued;
    event.objectType = u"VAULT"_s;
    event.objectId = vault.toString();
    event.detail = {{u"whole"_s, rescued.whole},
                    {u"lost"_s, QJsonArray::fromStringList(rescued.lost)},
                    {u"lostUnnamed"_s, rescued.lostUnnamed}};
    VOICELOG_TRY(m_session.audit().record(database, event));
    VOICELOG_TRY(transaction.commit());
    return rescued;
}

} // namespace voicelog
