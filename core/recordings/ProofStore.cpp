// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProofStore.h"

#include "CorrectionStore.h"
#include "RecordingsSchema.h"

using namespace Qt::StringLiterals;

namespace voicelog {

Result<void> ProofStore::add(qint64 rec, qint64 proof)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO vault.kept_proof (recording, proof) VALUES (?1, ?2)"));
    return insert.bind(1, rec).bind(2, proof).run();
}

Result<std::optional<KnownRecording>> ProofStore::linked(QByteArrayView sql, qint64 rec)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(sql));
    select.bind(1, rec);
    VOICELOG_ASSIGN(const bool found, select.step());
    return found ? std::optional(KnownRecording{select.id(0), select.text(1)}) : std::nullopt;
}

Result<std::optional<KnownRecording>> ProofStore::proofOf(qint64 rec)
{
    return linked("SELECT r.id, r.number FROM vault.kept_proof AS k JOIN vault.recording AS r ON r.rec = k.proof"
                  " WHERE k.recording = ?1",
                  rec);
}

Result<std::optional<KnownRecording>> ProofStore::wholeOf(qint64 rec)
{
    return linked("SELECT r.id, r.number FROM vault.kept_proof AS k JOIN vault.recording AS r ON r.rec = k.recording"
                  " WHERE k.proof = ?1",
                  rec);
}

Result<std::optional<qint64>> ProofStore::linkedTo(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT proof FROM vault.kept_proof WHERE recording = ?1"
                                                         " UNION ALL SELECT recording FROM vault.kept_proof"
                                                         " WHERE proof = ?1"));
    VOICELOG_ASSIGN(const bool found, select.bind(1, rec).step());
    return found ? std::optional(select.int64(0)) : std::nullopt;
}

Result<std::optional<qint64>> ProofStore::usableProof(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT k.proof FROM vault.kept_proof AS k"
                                       " JOIN vault.recording AS r ON r.rec = k.proof"
                                       " JOIN vault.recording_due AS d ON d.recording = k.proof"
                                       " WHERE k.recording = ?1 AND d.class = 'CONTRACT_PROOF'"
                                       " AND r.state NOT IN ('DUE', 'APPROVED') AND r.verified_intact = 1"));
    VOICELOG_ASSIGN(const bool found, select.bind(1, rec).step());
    return found ? std::optional(select.int64(0)) : std::nullopt;
}

Result<ProofStore::Unkept> ProofStore::unkept(const QDateTime &before)
{
    // The sign keeps the index of states out, which would read every row.
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT count(*), min(rec) FROM vault.recording WHERE contract_ref <> ''"
                                       " AND extent = 'FULL' AND +state IN ('ACTIVE', 'IMPORTED') AND rec < ?1"
                                       " AND NOT EXISTS (SELECT 1 FROM vault.kept_proof AS k"
                                       " WHERE k.recording = rec)"));
    select.bind(1, before.toMSecsSinceEpoch() << tieBits);
    VOICELOG_ASSIGN(const bool found, select.step());
    Unkept unkept;
    if (!found || select.int64(0) == 0)
        return unkept;
    unkept.recordings = select.int64(0);
    const qint64 first = select.int64(1);
    unkept.oldest = QDateTime::fromMSecsSinceEpoch(startedAtMs(first), QTimeZone::UTC);
    VOICELOG_ASSIGN(Statement number, m_database.prepare("SELECT number FROM vault.recording WHERE rec = ?1"));
    VOICELOG_TRY(number.bind(1, first).step());
    unkept.number = number.text(0);
    return unkept;
}

Result<void> ProofStore::copyDecisions(qint64 rec, qint64 proof)
{
    VOICELOG_ASSIGN(Statement days,
                    m_database.prepare("INSERT INTO vault.recording_due_fact (recording, contract_ended_on,"
                                       " ticket_closed_on, selected_on, private_confirmed_on, erasure_granted_on,"
                                       " erasure_request) SELECT ?2, contract_ended_on, ticket_closed_on, selected_on,"
                                       " private_confirmed_on, erasure_granted_on, erasure_request"
                                       " FROM vault.recording_due_fact WHERE recording = ?1"));
    VOICELOG_TRY(days.bind(1, rec).bind(2, proof).run());
    VOICELOG_ASSIGN(Statement holds,
                    m_database.prepare("INSERT INTO vault.recording_hold (hold, recording, kind, number, from_on,"
                                       " until_on) SELECT hold, ?2, kind, number, from_on, until_on"
                                       " FROM vault.recording_hold WHERE recording = ?1 AND kind <> 'ORDER_ERASE'"));
    VOICELOG_TRY(holds.bind(1, rec).bind(2, proof).run());
    VOICELOG_TRY(CorrectionStore(m_database).copy(rec, proof));
    // A release has an id of its own, which nothing else refers to.
    VOICELOG_ASSIGN(Statement releases,
                    m_database.prepare("INSERT INTO vault.release (id, recording, state, rules, reason, until,"
                                       " proposed_by, proposed_at, confirmed_by, confirmed_at) SELECT randomblob(16),"
                                       " ?2, state, rules, reason, until, proposed_by, proposed_at, confirmed_by,"
                                       " confirmed_at FROM vault.release WHERE recording = ?1 AND state ="
                                       " 'CONFIRMED'"));
    return releases.bind(1, rec).bind(2, proof).run();
}

} // namespace voicelog
