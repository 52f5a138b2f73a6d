// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AccountSigners.h"
#include "AuditRow.h"
#include "AuditTrail.h"
#include "WorkerPool.h"

#include <QSemaphore>

#include <atomic>
#include <memory>
#include <optional>

namespace voicelog {

/// Walks the audit trail from its first event and proves that nothing was edited, removed, put in another order or put
/// in by somebody without the key. Who has which key is learnt from the trail itself, beginning with the key that the
/// caller's own password vouches for. Signatures are checked on all processors; the chain in one. Others can write
/// meanwhile; what they add is verified too.
class AuditVerifier
{
public:
    AuditVerifier(Database &database, QByteArray rootPublic);
    ~AuditVerifier();

    /// errors::AuditBroken with the number of the first event that is wrong.
    [[nodiscard]] Result<AuditVerification> run(const ProgressFunction &progress, const CancelToken &cancel);

private:
    struct Batch;
    [[nodiscard]] Result<qint64> eventCount();
    [[nodiscard]] Result<QList<AuditRow>> next();
    [[nodiscard]] Result<void> follow(const AuditRow &row);
    void queue(const AuditRow &row, const QByteArray &key);
    void flush();
    [[nodiscard]] Result<void> outcomeOfSignatures();

    Database &m_database;
    AccountSigners m_signers;
    qint64 m_events = 0;
    QByteArray m_head;
    std::optional<qint64> m_highest; ///< the number given out last, once the end was reached
    std::unique_ptr<Batch> m_batch;
    WorkerPool m_pool;
    QSemaphore m_room;                     ///< keeps the reader from running far ahead of the signatures
    std::atomic<qint64> m_firstForged = 0; ///< lowest event number with a wrong signature, or 0
};

} // namespace voicelog
