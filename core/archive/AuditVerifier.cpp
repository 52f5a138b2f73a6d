// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuditVerifier.h"

#include "ArchiveErrors.h"
#include "SigningKey.h"
#include "TornTable.h"

#include <base/BaseErrors.h>

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr size_t BatchSize = 1024;
constexpr qint64 RowsAtOnce = 1024; // read in a few milliseconds
constexpr qint64 ProgressEveryMs = 100;

std::unexpected<Error> broken(qint64 seq, const QString &detail)
{
    return fail(errors::AuditBroken, {{u"seq"_s, seq}, {u"detail"_s, detail}});
}

} // namespace

struct AuditVerifier::Batch
{
    struct Item
    {
        qint64 seq;
        QByteArray hash, key, signature;
    };
    std::vector<Item> items;
};

AuditVerifier::AuditVerifier(Database &database, QByteArray rootPublic)
    : m_database(database), m_signers(std::move(rootPublic)), m_head(32, '\0'), m_batch(std::make_unique<Batch>())
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
    m_room.release(2 * m_pool.maxThreadCount());
}

AuditVerifier::~AuditVerifier() { m_pool.waitForDone(); }

Result<AuditVerification> AuditVerifier::run(const ProgressFunction &progress, const CancelToken &cancel)
{
    const qint64 total = eventCount().value_or(0); // damage is told of where reading gets to it
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    Result<void> chain;
    for (bool more = true; more && chain;) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        const auto read = next();
        if (!read && TornTable::isDamage(read.error())) {
            chain = broken(m_events + 1, u"unreadable"_s);
            break;
        }
        VOICELOG_ASSIGN(const QList<AuditRow> rows, read);
        for (const AuditRow &row : rows) {
            if (chain)
                chain = follow(row);
        }
        more = !m_highest;
        if (progress && sinceProgress.elapsed() >= ProgressEveryMs) {
            progress({.doneItems = m_events, .totalItems = std::max(total, m_events)});
            sinceProgress.restart();
        }
    }
    flush();
    m_pool.waitForDone();
    // A wrong signature before the place where the chain breaks is the first that is wrong.
    VOICELOG_TRY(outcomeOfSignatures());
    VOICELOG_TRY(chain);
    if (m_events == 0 || m_highest != m_events)
        return broken(m_events + 1, u"removed"_s);
    if (progress)
        progress({.doneItems = m_events, .totalItems = m_events});
    return AuditVerification{m_events, m_head};
}

Result<qint64> AuditVerifier::eventCount()
{
    VOICELOG_ASSIGN(auto count, m_database.prepare("SELECT seq FROM main.sqlite_sequence WHERE name = 'audit_event'"));
    VOICELOG_TRY(count.step());
    return count.int64(0);
}

// A transaction for some of them: nobody could write while one was open over a million. What was followed cannot change
// any more without breaking the chain to what comes after it.
Result<QList<AuditRow>> AuditVerifier::next()
{
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(m_database, Transaction::Kind::Read));
    QList<AuditRow> rows;
    {
        VOICELOG_ASSIGN(auto select,
                        m_database.prepare(QByteArray("SELECT ") + AuditRow::Columns +
                                           " FROM main.audit_event WHERE seq >= ?1 ORDER BY seq LIMIT ?2"));
        // From the very lowest number on: there may be one below the first.
        select.bind(1, m_events > 0 ? m_events + 1 : std::numeric_limits<qint64>::min()).bind(2, RowsAtOnce);
        for (;;) {
            const auto any = select.step();
            if (!any && !rows.isEmpty() && TornTable::isDamage(any.error()))
                return rows; // the next call begins where it does not read
            if (!any)
                return fail(any);
            if (!*any)
                break;
            rows.append(AuditRow::from(select));
        }
    }
    if (rows.size() < RowsAtOnce) { // the end, as of this moment
        VOICELOG_ASSIGN(auto highest,
                        m_database.prepare("SELECT seq FROM main.sqlite_sequence WHERE name = 'audit_event'"));
        VOICELOG_ASSIGN(const bool any, highest.step());
        m_highest = any ? highest.int64(0) : 0;
    }
    VOICELOG_TRY(transaction.commit());
    return rows;
}

Result<void> AuditVerifier::follow(const AuditRow &row)
{
    const qint64 expected = m_events + 1;
    if (row.event.seq != expected)
        return broken(expected, u"removed"_s);
    if (row.event.previousHash != m_head)
        return broken(expected, u"previous hash"_s);
    if (row.computeHash() != row.event.hash)
        return broken(expected, u"hash"_s);
    // The first is signed by the key that it names itself. What the others say of keys is taken before the signature
    // is known to hold: if it does not, all that follows is void.
    if (expected == 1)
        VOICELOG_TRY(m_signers.learn(row));
    const AccountSigners::Signer *signer = m_signers.signerOf(row.event);
    if (signer == nullptr)
        return broken(expected, u"actor"_s);
    VOICELOG_TRY(m_signers.followKeyring(row));
    queue(row, signer->signPublic);
    if (expected > 1)
        VOICELOG_TRY(m_signers.learn(row));
    m_events = expected;
    m_head = row.event.hash;
    return {};
}

void AuditVerifier::queue(const AuditRow &row, const QByteArray &key)
{
    m_batch->items.push_back({row.event.seq, row.event.hash, key, row.signature});
    if (m_batch->items.size() >= BatchSize)
        flush();
}

void AuditVerifier::flush()
{
    const std::shared_ptr<Batch> batch = std::exchange(m_batch, std::make_unique<Batch>());
    m_room.acquire();
    m_pool.start([this, batch] {
        const QSemaphoreReleaser done(m_room);
        for (const Batch::Item &item : batch->items) {
            if (SigningKey::verify(item.key, AuditRow::signedMessage(item.hash), item.signature))
                continue;
            qint64 known = m_firstForged;
            while ((known == 0 || item.seq < known) && !m_firstForged.compare_exchange_weak(known, item.seq)) {
            }
            return;
        }
    });
}

Result<void> AuditVerifier::outcomeOfSignatures()
{
    if (m_firstForged != 0)
        return broken(m_firstForged, u"signature"_s);
    return {};
}

} // namespace voicelog
