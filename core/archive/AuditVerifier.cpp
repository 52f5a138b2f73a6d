// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuditVerifier.h"

#include "ArchiveErrors.h"
#include "AuditActions.h"
#include "SigningKey.h"

#include <base/BaseErrors.h>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <vector>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr size_t BatchSize = 1024;
constexpr qint64 ProgressEveryMs = 100;

std::unexpected<Error> broken(qint64 seq, const QString &detail)
{
    return fail(errors::AuditBroken, {{u"seq"_s, seq}, {u"detail"_s, detail}});
}

QByteArray decoded(const QJsonObject &detail, QLatin1StringView key)
{
    return QByteArray::fromBase64(detail.value(key).toString().toLatin1());
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
    : m_database(database), m_rootPublic(std::move(rootPublic)), m_head(32, '\0'), m_batch(std::make_unique<Batch>())
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
}

AuditVerifier::~AuditVerifier() { m_pool.waitForDone(); }

Result<AuditVerification> AuditVerifier::run(const ProgressFunction &progress, const CancelToken &cancel)
{
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(m_database, Transaction::Kind::Read)); // one moment for all
    VOICELOG_ASSIGN(auto count, m_database.prepare("SELECT count(*) FROM main.audit_event"));
    VOICELOG_TRY(count.step());
    const qint64 total = count.int64(0);
    VOICELOG_ASSIGN(auto rows, m_database.prepare(QByteArray("SELECT ") + AuditRow::Columns +
                                                  " FROM main.audit_event ORDER BY seq"));
    QElapsedTimer sinceProgress;
    sinceProgress.start();
    Result<void> chain;
    while (chain) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        VOICELOG_ASSIGN(const bool any, rows.step());
        if (!any)
            break;
        chain = follow(AuditRow::from(rows));
        if (progress && sinceProgress.elapsed() >= ProgressEveryMs) {
            progress({.doneItems = m_events, .totalItems = total});
            sinceProgress.restart();
        }
    }
    flush();
    m_pool.waitForDone();
    // A wrong signature before the place where the chain breaks is the first that is wrong.
    VOICELOG_TRY(outcomeOfSignatures());
    VOICELOG_TRY(chain);
    VOICELOG_TRY(checkEnd());
    if (progress)
        progress({.doneItems = m_events, .totalItems = total});
    return AuditVerification{m_events, m_head};
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
    if (expected == 1) // signed by the key that it names itself
        VOICELOG_TRY(learn(row));
    const auto signer = m_signers.constFind(row.event.actorId);
    if (signer == m_signers.constEnd() || signer->role != row.event.role)
        return broken(expected, u"actor"_s);
    queue(row, signer->signPublic);
    if (expected > 1)
        VOICELOG_TRY(learn(row));
    m_events = expected;
    m_head = row.event.hash;
    return {};
}

// Events that say who has which keys.
Result<void> AuditVerifier::learn(const AuditRow &row)
{
    const QString &action = row.event.action;
    const bool creation = action == actions::ArchiveCreated;
    if (creation != (row.event.seq == 1))
        return broken(row.event.seq, u"beginning"_s);
    if (!creation && action != actions::AccountAdded && action != actions::AccountRecovered)
        return {};
    const QJsonObject detail = QJsonDocument::fromJson(row.detail).object();
    const auto role = roleFromId(detail.value("role"_L1).toString());
    const Id account = Id::fromString(detail.value("account"_L1).toString());
    if (!role || account.isNull())
        return broken(row.event.seq, u"account"_s);
    if (action == actions::AccountAdded && row.event.role != Role::PrivacyOfficer &&
        (row.event.role != Role::Administrator || *role == Role::PrivacyOfficer))
        return broken(row.event.seq, u"role"_s);
    m_signers.insert(account, {decoded(detail, "signPublic"_L1), decoded(detail, "boxPublic"_L1), *role});
    if (creation) {
        if (m_signers.value(account).signPublic != m_rootPublic)
            return broken(1, u"root"_s);
        const QJsonObject recovery = detail.value("recovery"_L1).toObject();
        m_signers.insert(Id::fromString(recovery.value("id"_L1).toString()),
                         {decoded(recovery, "signPublic"_L1), decoded(recovery, "boxPublic"_L1), Role::PrivacyOfficer});
    }
    return {};
}

Result<void> AuditVerifier::checkEnd()
{
    VOICELOG_ASSIGN(auto highest,
                    m_database.prepare("SELECT seq FROM main.sqlite_sequence WHERE name = 'audit_event'"));
    VOICELOG_ASSIGN(const bool any, highest.step());
    if (m_events == 0 || !any || highest.int64(0) != m_events)
        return broken(m_events + 1, u"removed"_s);
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
    m_pool.start([this, batch] {
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
