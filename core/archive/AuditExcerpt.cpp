// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuditExcerpt.h"

#include "AccountSigners.h"
#include "ArchiveErrors.h"
#include "AuditActions.h"
#include "AuditRow.h"
#include "AuditSelect.h"
#include "Crypto.h"
#include "Session.h"
#include "SigningKey.h"

#include <base/Base64.h>
#include <base/BaseErrors.h>
#include <base/CanonicalJson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr auto ExcerptFormat = "voicelog-audit-excerpt"_L1;
constexpr int ExcerptVersion = 1;
constexpr auto KeyHeading = "voicelog-public-key-1"_L1;

std::unexpected<Error> notExcerpt(const QString &detail) { return fail(errors::NotAnExcerpt, {{u"detail"_s, detail}}); }

std::unexpected<Error> brokenExcerpt(qint64 seq, const QString &detail)
{
    return fail(errors::ExcerptBroken, {{u"seq"_s, seq}, {u"detail"_s, detail}});
}

Result<QJsonArray> matching(Database &database, AuditQuery query, const CancelToken &cancel)
{
    query.limit = int(AuditExcerpt::LargestExcerpt) + 1;
    VOICELOG_ASSIGN(auto rows, selectAudit(database, query));
    QList<QJsonObject> newestFirst;
    for (;;) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        VOICELOG_ASSIGN(const bool any, rows.step());
        if (!any)
            break;
        if (newestFirst.size() == AuditExcerpt::LargestExcerpt)
            return fail(errors::ExcerptTooLarge, {{u"maximum"_s, AuditExcerpt::LargestExcerpt}});
        newestFirst.append(AuditRow::from(rows).toJson());
    }
    QJsonArray inOrder;
    std::for_each(newestFirst.crbegin(), newestFirst.crend(), [&](const QJsonObject &row) { inOrder.append(row); });
    return inOrder;
}

QJsonObject filterOf(const AuditQuery &query)
{
    QJsonObject filter;
    const auto add = [&filter](const QString &key, const QString &value) {
        if (!value.isEmpty())
            filter.insert(key, value);
    };
    add(u"actorId"_s, query.actorId.isNull() ? QString() : query.actorId.toString());
    add(u"action"_s, query.action);
    add(u"ruleId"_s, query.ruleId);
    add(u"objectType"_s, query.objectType);
    add(u"objectId"_s, query.objectId);
    add(u"from"_s, query.from.toString(Qt::ISODateWithMs));
    add(u"until"_s, query.until.toString(Qt::ISODateWithMs));
    if (query.outcome)
        add(u"outcome"_s, auditOutcomeId(*query.outcome));
    return filter;
}

QByteArray hashOf(QJsonObject excerpt)
{
    excerpt.remove("signature"_L1);
    return crypto::sha256(canonicalJson(excerpt));
}

Result<QList<AuditRow>> rowsIn(const QJsonValue &value, const QString &name)
{
    if (!value.isArray())
        return notExcerpt(name);
    QList<AuditRow> rows;
    qint64 last = 0;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        auto row = AuditRow::fromJson(each.toObject());
        if (!row)
            return brokenExcerpt(last + 1, name);
        if (row->event.seq <= last)
            return brokenExcerpt(row->event.seq, u"order"_s);
        last = row->event.seq;
        rows.append(*std::move(row));
    }
    return rows;
}

/// Goes through an excerpt's events and, beside them, those that gave the accounts their keys: an event is checked by
/// what its actor had at that moment.
class ExcerptWalk
{
public:
    ExcerptWalk(const QByteArray &rootPublic, QList<AuditRow> standings)
        : m_signers(rootPublic), m_standings(std::move(standings))
    {
    }

    Result<void> follow(const AuditRow &row)
    {
        VOICELOG_TRY(learnBefore(row.event.seq));
        const bool standing = m_next < m_standings.size() && m_standings[m_next].event.seq == row.event.seq;
        if (standing) { // checked as it is learnt; here only that it is the same event
            if (m_standings[m_next].event.hash != row.event.hash || row.computeHash() != row.event.hash)
                return brokenExcerpt(row.event.seq, u"hash"_s);
        } else if (!m_signers.isSigned(row)) {
            return brokenExcerpt(row.event.seq, u"signature"_s);
        }
        if (row.event.seq == m_seq + 1 && m_seq > 0 && row.event.previousHash != m_hash)
            return brokenExcerpt(row.event.seq, u"previous hash"_s);
        m_gaps += row.event.seq != m_seq + 1 && m_seq > 0;
        m_seq = row.event.seq;
        m_hash = row.event.hash;
        return {};
    }
    Result<void> learnBefore(qint64 seq)
    {
        for (; m_next < m_standings.size() && m_standings[m_next].event.seq < seq; ++m_next) {
            if (!m_signers.learnSigned(m_standings[m_next]))
                return brokenExcerpt(m_standings[m_next].event.seq, u"keys"_s);
        }
        return {};
    }
    [[nodiscard]] const AccountSigners &signers() const { return m_signers; }
    [[nodiscard]] int gaps() const { return m_gaps; }

private:
    AccountSigners m_signers;
    QList<AuditRow> m_standings;
    qsizetype m_next = 0;
    qint64 m_seq = 0;
    QByteArray m_hash;
    int m_gaps = 0;
};

} // namespace

Result<AuditExcerpt::Made> AuditExcerpt::make(const Session &session, Database &database, AuditQuery query,
                                              const CancelToken &cancel)
{
    Made made;
    QJsonObject excerpt{{u"format"_s, ExcerptFormat},
                        {u"version"_s, ExcerptVersion},
                        {u"archiveId"_s, session.archiveId().toString()},
                        {u"organisation"_s, session.organisation()},
                        {u"madeAt"_s, session.clock().now().toMSecsSinceEpoch()},
                        {u"madeBy"_s, session.account().id.toString()},
                        {u"filter"_s, filterOf(query)}};
    {
        VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Read)); // one moment for all
        VOICELOG_ASSIGN(const QJsonArray keys, AccountSigners::standings(database));
        VOICELOG_ASSIGN(const QJsonArray events, matching(database, std::move(query), cancel));
        VOICELOG_ASSIGN(auto head, selectAudit(database, {.limit = 1}));
        VOICELOG_TRY(head.step());
        const AuditRow newest = AuditRow::from(head);
        excerpt.insert(u"accounts"_s, keys);
        excerpt.insert(u"events"_s, events);
        excerpt.insert(u"head"_s, newest.toJson());
        made.events = events.size();
        made.headSeq = newest.event.seq;
    }
    VOICELOG_ASSIGN(const QByteArray signature, session.audit().signExcerpt(hashOf(excerpt)));
    excerpt.insert(u"signature"_s, base64(signature));
    made.json = QJsonDocument(excerpt).toJson(QJsonDocument::Indented);
    // What is handed out holds: nobody should find out elsewhere that the trail it came from was damaged.
    VOICELOG_TRY(verify(made.json, session.audit().rootPublic()));
    return made;
}

Result<AuditExcerpt::Verified> AuditExcerpt::verify(const QByteArray &json, const QByteArray &rootPublic)
{
    QJsonParseError parsing;
    const QJsonObject excerpt = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return notExcerpt(parsing.errorString());
    if (excerpt.value("format"_L1) != ExcerptFormat || excerpt.value("version"_L1).toInt() != ExcerptVersion)
        return notExcerpt(u"format"_s);
    VOICELOG_ASSIGN(QList<AuditRow> accounts, rowsIn(excerpt.value("accounts"_L1), u"accounts"_s));
    VOICELOG_ASSIGN(const QList<AuditRow> events, rowsIn(excerpt.value("events"_L1), u"events"_s));
    const auto head = AuditRow::fromJson(excerpt.value("head"_L1).toObject());
    if (accounts.isEmpty() || !head)
        return notExcerpt(u"accounts"_s);
    const QString root = QJsonDocument::fromJson(accounts.constFirst().detail).object()["signPublic"_L1].toString();
    if (QByteArray::fromBase64(root.toLatin1()) != rootPublic)
        return fail(errors::WrongPublicKey);

    Verified verified;
    verified.archiveId = Id::fromString(excerpt.value("archiveId"_L1).toString());
    verified.organisation = excerpt.value("organisation"_L1).toString();
    verified.madeAt = QDateTime::fromMSecsSinceEpoch(excerpt.value("madeAt"_L1).toInteger(), QTimeZone::UTC);
    verified.madeBy = Id::fromString(excerpt.value("madeBy"_L1).toString());
    verified.events = events.size();
    verified.headSeq = head->event.seq;
    verified.headHash = head->event.hash;
    ExcerptWalk walk(rootPublic, std::move(accounts));
    for (const AuditRow &row : events)
        VOICELOG_TRY(walk.follow(row));
    verified.gaps = walk.gaps();
    if (!events.isEmpty()) {
        verified.firstSeq = events.constFirst().event.seq;
        verified.lastSeq = events.constLast().event.seq;
        if (verified.lastSeq > verified.headSeq)
            return brokenExcerpt(verified.lastSeq, u"head"_s);
    }
    if (events.isEmpty() || verified.lastSeq != verified.headSeq)
        VOICELOG_TRY(walk.follow(*head));
    else if (events.constLast().event.hash != verified.headHash)
        return brokenExcerpt(verified.headSeq, u"head"_s);
    VOICELOG_TRY(walk.learnBefore(verified.headSeq + 1));
    const auto *maker = walk.signers().signer(verified.madeBy);
    const auto signature = QByteArray::fromBase64Encoding(excerpt.value("signature"_L1).toString().toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
    if (maker == nullptr || !signature ||
        !SigningKey::verify(maker->signPublic, AuditTrail::excerptMessage(hashOf(excerpt)), *signature))
        return brokenExcerpt(0, u"signature"_s);
    return verified;
}

QByteArray AuditExcerpt::keyFile(const Session &session)
{
    return QByteArray(KeyHeading.data(), KeyHeading.size()) + '\n' + session.organisation().toUtf8() + '\n' +
           session.archiveId().toString().toUtf8() + '\n' + session.audit().rootPublic().toBase64() + '\n';
}

Result<QByteArray> AuditExcerpt::keyFromFile(const QByteArray &text)
{
    const QList<QByteArray> lines = text.trimmed().split('\n');
    const auto key =
        QByteArray::fromBase64Encoding(lines.constLast().trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (lines.constFirst().trimmed() != QByteArrayView(KeyHeading) || !key || (*key).size() != crypto::KeySize)
        return fail(errors::WrongPublicKey);
    return *key;
}

} // namespace voicelog
