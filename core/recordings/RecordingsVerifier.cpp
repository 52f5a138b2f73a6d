// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingsVerifier.h"

#include "IntegrityStore.h"
#include "RecordingActions.h"
#include "RecordingErrors.h"

#include <archive/ArchiveErrors.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>

#include <QElapsedTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 ProgressEveryMs = 100;

} // namespace

RecordingsVerifier::RecordingsVerifier(Session &session, ProgressFunction progress, CancelToken cancel)
    : m_session(session), m_progress(std::move(progress)), m_cancel(std::move(cancel))
{
}

Result<RecordingsVerification> RecordingsVerifier::run()
{
    RecordingsVerification found;
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, m_session.vaults());
    for (const VaultInfo &vault : vaults) {
        if (!vault.granted || !holdsRecordings(vault.kind))
            continue;
        const auto outcome = lookThrough(vault.id);
        if (!outcome && outcome.error().kind() == ErrorKind::Cancelled)
            return fail(outcome);
        if (!outcome) {
            found.problems.append(outcome.error());
            continue;
        }
        found.recordings += outcome->recordings;
        for (const Damaged &damaged : outcome->damaged)
            found.problems.append(
                Error(errors::RecordingDamaged,
                      {{u"number"_s, damaged.number.isEmpty() ? QString::number(damaged.rec, 16) : damaged.number},
                       {u"vault"_s, vault.id.toString()}}));
        if (const auto recorded = record(vault.id, *outcome); !recorded)
            found.problems.append(recorded.error());
    }
    return found;
}

Result<RecordingsVerifier::VaultOutcome> RecordingsVerifier::lookThrough(const Id &vault)
{
    const auto open = [this, vault] { return m_session.openVault(vault); };
    VOICELOG_ASSIGN(const QList<qint64> keys, IntegrityStore::keys(open, m_cancel));
    VaultOutcome outcome;
    Progress done;
    done.totalItems = keys.size();
    QElapsedTimer told;
    told.start();
    std::optional<Database> database;
    for (const qint64 rec : keys) {
        if (m_cancel.isCancelled())
            return fail(errors::Cancelled);
        if (!database) {
            VOICELOG_ASSIGN(database, open());
        }
        const auto tell = [&](qint64 bytes) {
            done.doneBytes += bytes;
            if (m_progress && told.elapsed() >= ProgressEveryMs) {
                m_progress(done);
                told.restart();
            }
        };
        VOICELOG_ASSIGN(const bool intact, IntegrityStore(*database).isIntact(rec, tell, m_cancel));
        if (!intact) {
            database.reset(); // it met damage and reads nothing more
            VOICELOG_ASSIGN(database, open());
            outcome.damaged.append({rec, IntegrityStore(*database).number(rec)});
            database.reset();
        }
        ++outcome.recordings;
        ++done.doneItems;
    }
    return outcome;
}

Result<void> RecordingsVerifier::record(const Id &vault, const VaultOutcome &outcome) const
{
    AuditEvent event;
    event.action = actions::RecordingsVerified;
    event.objectType = u"VAULT"_s;
    event.objectId = vault.toString();
    event.detail = {{u"recordings"_s, outcome.recordings}, {u"damaged"_s, outcome.damaged.size()}};
    return m_session.audit().record(event);
}

} // namespace voicelog
