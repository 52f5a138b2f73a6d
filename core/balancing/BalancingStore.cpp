// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingStore.h"

#include <archive/ArchiveErrors.h>
#include <archive/NumberSeries.h>
#include <base/BaseErrors.h>
#include <base/CanonicalJson.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

std::unexpected<Error> notFound(const QString &id)
{
    return fail(errors::NotFound, {{u"what"_s, u"balancing"_s}, {u"id"_s, id}});
}

QString bodyOf(const BalancingRecord &record) { return QString::fromUtf8(canonicalJson(record.contentJson())); }

Result<void> readBody(const QString &body, BalancingRecord &record)
{
    const auto content = BalancingRecord::fromJson(QJsonDocument::fromJson(body.toUtf8()).object());
    if (!content)
        return fail(errors::Damaged, {{u"path"_s, u"governance.db"_s}, {u"detail"_s, u"balancing record"_s}});
    record.setContentOf(*content);
    return {};
}

QString idsText(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids)
        array.append(id.toString());
    return QString::fromUtf8(canonicalJson(array));
}

QList<Id> idsFrom(const QString &text)
{
    QList<Id> ids;
    const auto array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &one : array)
        ids.append(Id::fromString(one.toString()));
    return ids;
}

QDate storedDate(const QString &text) { return QDate::fromString(text, Qt::ISODate); }
QString dateText(QDate date) { return date.toString(Qt::ISODate); }

} // namespace

Result<QList<BalancingVersion>> BalancingStore::readVersions(const Id &lia)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT v.lia, v.number, v.version_no, v.title, v.is_monitoring, v.outcome,"
                                       " v.valid_from, v.review_date, v.approved_at, v.approved_by1, v.approved_by2,"
                                       " w.withdrawn_on FROM main.balancing_version v"
                                       " LEFT JOIN main.balancing_withdrawal w ON w.lia = v.lia"
                                       " WHERE ?1 IS NULL OR v.lia = ?1 ORDER BY v.number, v.version_no"));
    select.bind(1, lia);
    QList<BalancingVersion> versions;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            break;
        BalancingVersion version;
        version.liaId = select.id(0);
        version.number = select.text(1);
        version.versionNo = select.int32(2);
        version.title = select.text(3);
        version.isMonitoring = select.boolean(4);
        version.outcome = balancingOutcomeFromId(select.text(5)).value_or(BalancingOutcome::DoNotProceed);
        version.validFrom = storedDate(select.text(6));
        version.reviewDate = storedDate(select.text(7));
        version.approvedAt = select.dateTime(8);
        version.approvedBy1 = select.id(9);
        version.approvedBy2 = select.id(10);
        version.withdrawnOn = storedDate(select.text(11));
        version.inForceFrom = std::max(version.validFrom, balancingDay(version.approvedAt));
        versions.append(version);
    }
    settleSuperseded(versions);
    return versions;
}

Result<QList<BalancingVersion>> BalancingStore::versions(const Id &lia)
{
    if (lia.isNull()) // would be bound as NULL, which asks for all
        return QList<BalancingVersion>();
    return readVersions(lia);
}

Result<QHash<Id, QList<BalancingVersion>>> BalancingStore::allVersions()
{
    VOICELOG_ASSIGN(const auto versions, readVersions({}));
    QHash<Id, QList<BalancingVersion>> all;
    for (const BalancingVersion &version : versions)
        all[version.liaId].append(version);
    return all;
}

Result<void> BalancingStore::setUse(const Id &lia, const QString &kind, const Id &user)
{
    VOICELOG_ASSIGN(Statement insert, m_database.prepare("INSERT INTO main.balancing_use(lia, user_kind, user_id)"
                                                         " VALUES(?1, ?2, ?3) ON CONFLICT DO NOTHING"));
    return insert.bind(1, lia).bind(2, kind).bind(3, user).run();
}

Result<void> BalancingStore::clearUse(const Id &lia, const QString &kind, const Id &user)
{
    VOICELOG_ASSIGN(Statement remove, m_database.prepare("DELETE FROM main.balancing_use WHERE lia = ?1 AND"
                                                         " user_kind = ?2 AND user_id = ?3"));
    return remove.bind(1, lia).bind(2, kind).bind(3, user).run();
}

Result<QList<BalancingUse>> BalancingStore::uses(const Id &lia)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT user_kind, user_id FROM main.balancing_use"
                                                         " WHERE lia = ?1 ORDER BY user_kind, user_id"));
    select.bind(1, lia);
    QList<BalancingUse> uses;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return uses;
        uses.append({select.text(0), select.id(1)});
    }
}

Result<Id> BalancingStore::find(const QString &idOrNumber)
{
    // Both tables have the number; a reviewer can read the second one only.
    for (const char *sql : {"SELECT lia FROM main.balancing_version WHERE number = ?1 OR lia = ?2",
                            "SELECT id FROM main.balancing WHERE number = ?1 OR id = ?2"}) {
        auto select = m_database.prepare(sql);
        if (!select) {
            if (select.error().is(errors::RoleDenied))
                continue;
            return fail(select);
        }
        select->bind(1, idOrNumber).bind(2, Id::fromString(idOrNumber));
        VOICELOG_ASSIGN(const bool found, select->step());
        if (found)
            return select->id(0);
    }
    return Id();
}

Result<BalancingRecord> BalancingStore::version(const Id &lia, int versionNo)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT number, authors, created_at, created_by, approved_by1, approved_by2,"
                                       " approved_at, body FROM main.balancing_version"
                                       " WHERE lia = ?1 AND version_no = ?2"));
    select.bind(1, lia).bind(2, versionNo);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return notFound(u"%1/%2"_s.arg(lia.toString()).arg(versionNo));
    BalancingRecord record;
    record.id = lia;
    record.number = select.text(0);
    record.versionNo = versionNo;
    record.state = BalancingState::Approved;
    record.authors = idsFrom(select.text(1));
    record.createdAt = select.dateTime(2);
    record.createdBy = select.id(3);
    record.approvedBy1 = select.id(4);
    record.approvedBy2 = select.id(5);
    record.approvedAt = select.dateTime(6);
    record.updatedAt = record.approvedAt;
    record.updatedBy = record.approvedBy2;
    VOICELOG_TRY(readBody(select.text(7), record));
    return record;
}

Result<void> BalancingStore::addVersion(const BalancingRecord &r)
{
    Q_ASSERT(r.outcome);
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.balancing_version(lia, version_no, number, title,"
                                       " is_monitoring, outcome, valid_from, review_date, authors, created_at,"
                                       " created_by, approved_by1, approved_by2, approved_at, body)"
                                       " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"));
    insert.bind(1, r.id).bind(2, r.versionNo).bind(3, r.number).bind(4, r.title).bind(5, r.isMonitoring);
    insert.bind(6, balancingOutcomeId(*r.outcome)).bind(7, dateText(r.validFrom)).bind(8, dateText(r.reviewDate));
    insert.bind(9, idsText(r.authors)).bind(10, r.createdAt).bind(11, r.createdBy).bind(12, r.approvedBy1);
    return insert.bind(13, r.approvedBy2).bind(14, r.approvedAt).bind(15, bodyOf(r)).run();
}

Result<void> BalancingStore::withdraw(const Id &lia, QDate on, const QDateTime &at, const Id &by, const QString &reason)
{
    VOICELOG_ASSIGN(Statement insert, m_database.prepare("INSERT INTO main.balancing_withdrawal(lia, withdrawn_on,"
                                                         " withdrawn_at, withdrawn_by, reason)"
                                                         " VALUES(?1, ?2, ?3, ?4, ?5)"));
    return insert.bind(1, lia).bind(2, dateText(on)).bind(3, at).bind(4, by).bind(5, reason).run();
}

Result<QList<BalancingRecord>> BalancingStore::readDrafts(const Id &lia)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT d.lia, b.number, d.version_no, d.state, d.authors, d.submitted_by,"
                                       " d.decision_reason, d.created_at, d.created_by, d.updated_at, d.updated_by,"
                                       " d.version, d.body FROM main.balancing_draft d"
                                       " JOIN main.balancing b ON b.id = d.lia"
                                       " WHERE (?1 IS NULL OR d.lia = ?1) AND d.version_no ="
                                       " (SELECT max(version_no) FROM main.balancing_draft WHERE lia = d.lia)"
                                       " ORDER BY b.number"));
    select.bind(1, lia);
    QList<BalancingRecord> drafts;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            break;
        BalancingRecord record;
        record.id = select.id(0);
        record.number = select.text(1);
        record.versionNo = select.int32(2);
        record.state = balancingStateFromId(select.text(3)).value_or(BalancingState::Draft);
        record.authors = idsFrom(select.text(4));
        record.approvedBy1 = select.id(5);
        record.decisionReason = select.text(6);
        record.createdAt = select.dateTime(7);
        record.createdBy = select.id(8);
        record.updatedAt = select.dateTime(9);
        record.updatedBy = select.id(10);
        record.version = select.int32(11);
        VOICELOG_TRY(readBody(select.text(12), record));
        drafts.append(record);
    }
    for (BalancingRecord &record : drafts)
        VOICELOG_TRY(readAdvice(record));
    return drafts;
}

/// What the officer wrote with his own account stands above what the record says.
Result<void> BalancingStore::readAdvice(BalancingRecord &record)
{
    VOICELOG_ASSIGN(
        Statement select,
        m_database.prepare("SELECT advised_on, text, given_by FROM main.balancing_advice"
                           " WHERE lia = ?1 AND version_no = ?2 ORDER BY given_at DESC, rowid DESC LIMIT 1"));
    select.bind(1, record.id).bind(2, record.versionNo);
    VOICELOG_ASSIGN(const bool found, select.step());
    record.dpoAdvice.givenBy = {};
    if (found) {
        record.dpoAdvice.date = storedDate(select.text(0));
        record.dpoAdvice.text = select.text(1);
        record.dpoAdvice.givenBy = select.id(2);
    }
    return {};
}

Result<std::optional<BalancingRecord>> BalancingStore::draft(const Id &lia)
{
    if (lia.isNull())
        return std::nullopt;
    VOICELOG_ASSIGN(const auto found, readDrafts(lia));
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

Result<QList<BalancingRecord>> BalancingStore::drafts() { return readDrafts({}); }

Result<void> BalancingStore::add(const BalancingRecord &record)
{
    VOICELOG_ASSIGN(Statement insert, m_database.prepare("INSERT INTO main.balancing(id, number, created_at,"
                                                         " created_by) VALUES(?1, ?2, ?3, ?4)"));
    insert.bind(1, record.id).bind(2, record.number).bind(3, record.createdAt).bind(4, record.createdBy);
    VOICELOG_TRY(insert.run());
    return addDraft(record);
}

Result<void> BalancingStore::addDraft(const BalancingRecord &r)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.balancing_draft(lia, version_no, state, title, authors,"
                                       " created_at, created_by, updated_at, updated_by, version, body)"
                                       " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"));
    insert.bind(1, r.id).bind(2, r.versionNo).bind(3, balancingStateId(r.state)).bind(4, r.title);
    insert.bind(5, idsText(r.authors)).bind(6, r.createdAt).bind(7, r.createdBy).bind(8, r.updatedAt);
    return insert.bind(9, r.updatedBy).bind(10, r.version).bind(11, bodyOf(r)).run();
}

Result<void> BalancingStore::update(const BalancingRecord &r)
{
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare("UPDATE main.balancing_draft SET state = ?4, title = ?5, authors = ?6,"
                                       " submitted_by = ?7, decision_reason = ?8, updated_at = ?9, updated_by = ?10,"
                                       " body = ?11, version = ?3 WHERE lia = ?1 AND version_no = ?2"
                                       " AND version = ?3 - 1"));
    update.bind(1, r.id).bind(2, r.versionNo).bind(3, r.version).bind(4, balancingStateId(r.state)).bind(5, r.title);
    update.bind(6, idsText(r.authors)).bind(7, r.approvedBy1).bind(8, r.decisionReason).bind(9, r.updatedAt);
    VOICELOG_TRY(update.bind(10, r.updatedBy).bind(11, bodyOf(r)).run());
    return changedOne(r);
}

Result<void> BalancingStore::removeDraft(const BalancingRecord &r)
{
    VOICELOG_ASSIGN(Statement remove, m_database.prepare("DELETE FROM main.balancing_draft WHERE lia = ?1 AND"
                                                         " version_no = ?2 AND version = ?3 - 1"));
    VOICELOG_TRY(remove.bind(1, r.id).bind(2, r.versionNo).bind(3, r.version).run());
    return changedOne(r);
}

Result<void> BalancingStore::changedOne(const BalancingRecord &record)
{
    if (m_database.changes() == 1)
        return {};
    VOICELOG_ASSIGN(const auto stored, draft(record.id));
    if (!stored)
        return notFound(record.id.toString());
    return fail(errors::Conflict, {{u"what"_s, u"balancing"_s},
                                   {u"id"_s, record.id.toString()},
                                   {u"yours"_s, record.version - 1},
                                   {u"theirs"_s, stored->version}});
}

Result<void> BalancingStore::addAdvice(const Id &adviceId, const BalancingRecord &record, const DpoAdvice &advice,
                                       const QDateTime &at)
{
    VOICELOG_ASSIGN(Statement insert, m_database.prepare("INSERT INTO main.balancing_advice(id, lia, version_no,"
                                                         " advised_on, text, given_at, given_by)"
                                                         " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    insert.bind(1, adviceId).bind(2, record.id).bind(3, record.versionNo).bind(4, dateText(advice.date));
    return insert.bind(5, advice.text).bind(6, at).bind(7, advice.givenBy).run();
}

Result<QString> BalancingStore::nextNumber(int year)
{
    return nextReadableNumber(m_database, "balancing", u"LIA"_s, year);
}

} // namespace voicelog
