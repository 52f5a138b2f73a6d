// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseStore.h"

#include <archive/ArchiveErrors.h>
#include <archive/NumberSeries.h>
#include <base/BaseErrors.h>
#include <base/FieldReader.h>
#include <programmes/RecordTable.h>
#include <retention/DestructionStore.h>
#include <retention/VaultDue.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr const char *caseColumns =
    "id, vault_id, number, state, version, covert, subjects, recordings, created_at, created_by, updated_at,"
    " updated_by, period_start, period_end, evaluation_due, measure_ended_on, after_notice_due, after_notice_on,"
    " after_notice_postponed_to, outcome, closed_on, destruction_due, record,"
    " (SELECT destroyed_at FROM main.vault v WHERE v.id = vault_id)";

QString dayText(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }
QDate dayFrom(const QString &text) { return QDate::fromString(text, Qt::ISODate); }
std::optional<QString> dayOrNull(QDate date) { return date.isValid() ? std::optional(dayText(date)) : std::nullopt; }
Id idAt(const QJsonObject &json, QLatin1StringView key) { return Id::fromString(json.value(key).toString()); }
QDate dayAt(const QJsonObject &json, QLatin1StringView key) { return dayFrom(json.value(key).toString()); }

/// Of an assessment of risks, what the rules ask: not the words of its reason, nor what somebody called it.
QJsonObject publicDpia(const ProgrammeDpia &dpia)
{
    QJsonObject json = dpiaToJson(dpia);
    for (const QLatin1StringView words : {"reason"_L1, "ref"_L1}) {
        if (!json.value(words).toString().isEmpty())
            json.insert(words, u"…"_s);
    }
    return json;
}

QJsonObject linksOf(const MonitoringCase &record)
{
    QJsonObject json;
    putId(json, "liaId"_L1, record.liaId);
    putId(json, "registerEntryId"_L1, record.registerEntryId);
    putId(json, "worksCouncilRecordId"_L1, record.worksCouncilRecordId);
    putId(json, "employeeNoticeId"_L1, record.employeeNoticeId);
    putId(json, "caseNoticeId"_L1, record.caseNoticeId);
    putId(json, "afterNoticeId"_L1, record.afterNoticeId);
    putObject(json, "dpia"_L1, publicDpia(record.dpia));
    putDate(json, "dpoAdvisedOn"_L1, record.dpoAdvice.text.isEmpty() ? QDate() : record.dpoAdvice.date);
    putId(json, "submittedBy"_L1, record.submittedBy);
    putDate(json, "submittedOn"_L1, record.submittedOn);
    putId(json, "approvedBy"_L1, record.approvedBy);
    putDate(json, "approvedOn"_L1, record.approvedOn);
    if (record.proposal != CaseProposal::None)
        json.insert("proposal"_L1, QString(idIn(caseProposalIds, record.proposal)));
    putId(json, "proposedBy"_L1, record.proposedBy);
    putDate(json, "startedOn"_L1, record.startedOn);
    if (record.extension) {
        QJsonObject extension;
        putDate(extension, "until"_L1, record.extension->until);
        putId(extension, "proposedBy"_L1, record.extension->proposedBy);
        putId(extension, "approvedBy"_L1, record.extension->approvedBy);
        putDate(extension, "approvedOn"_L1, record.extension->approvedOn);
        json.insert("extension"_L1, extension);
    }
    putValues(json, "followUp"_L1, record.followUp, followUpIds);
    putId(json, "closedBy"_L1, record.closedBy);
    putId(json, "closingConfirmedBy"_L1, record.closingConfirmedBy);
    putDate(json, "finalDecisionOn"_L1, record.finalDecisionOn);
    putDate(json, "earlierDestructionOn"_L1, record.earlierDestructionOn);
    return json;
}

Result<void> takeLinks(const QJsonObject &json, MonitoringCase &record)
{
    record.liaId = idAt(json, "liaId"_L1);
    record.registerEntryId = idAt(json, "registerEntryId"_L1);
    record.worksCouncilRecordId = idAt(json, "worksCouncilRecordId"_L1);
    record.employeeNoticeId = idAt(json, "employeeNoticeId"_L1);
    record.caseNoticeId = idAt(json, "caseNoticeId"_L1);
    record.afterNoticeId = idAt(json, "afterNoticeId"_L1);
    VOICELOG_ASSIGN(record.dpia, dpiaFromJson(json.value("dpia"_L1).toObject()));
    record.dpoAdvice.date = dayAt(json, "dpoAdvisedOn"_L1);
    record.submittedBy = idAt(json, "submittedBy"_L1);
    record.submittedOn = dayAt(json, "submittedOn"_L1);
    record.approvedBy = idAt(json, "approvedBy"_L1);
    record.approvedOn = dayAt(json, "approvedOn"_L1);
    record.proposal =
        valueIn<CaseProposal>(caseProposalIds, json.value("proposal"_L1).toString()).value_or(CaseProposal::None);
    record.proposedBy = idAt(json, "proposedBy"_L1);
    record.startedOn = dayAt(json, "startedOn"_L1);
    if (const QJsonObject extension = json.value("extension"_L1).toObject(); !extension.isEmpty()) {
        record.extension = CaseExtension{.until = dayAt(extension, "until"_L1),
                                         .proposedBy = idAt(extension, "proposedBy"_L1),
                                         .approvedBy = idAt(extension, "approvedBy"_L1),
                                         .approvedOn = dayAt(extension, "approvedOn"_L1)};
    }
    const QJsonArray followUp = json.value("followUp"_L1).toArray();
    for (const QJsonValue &one : followUp) {
        if (const auto value = valueIn<FollowUp>(followUpIds, one.toString()))
            record.followUp.append(*value);
    }
    record.closedBy = idAt(json, "closedBy"_L1);
    record.closingConfirmedBy = idAt(json, "closingConfirmedBy"_L1);
    record.finalDecisionOn = dayAt(json, "finalDecisionOn"_L1);
    record.earlierDestructionOn = dayAt(json, "earlierDestructionOn"_L1);
    return {};
}

/// What was written: the content, and the reasons that were given with acts.
QJsonObject writtenOf(const MonitoringCase &record)
{
    QJsonObject json{{u"content"_s, record.contentJson()}};
    QJsonObject reasons;
    putText(reasons, "outcome"_L1, record.outcomeReason);
    putText(reasons, "decision"_L1, record.decisionReason);
    putText(reasons, "afterNotice"_L1, record.afterNoticeReason);
    if (record.extension)
        putText(reasons, "extension"_L1, record.extension->reason);
    putObject(json, "reasons"_L1, reasons);
    return json;
}

Result<void> takeWritten(const QJsonObject &json, MonitoringCase &record)
{
    VOICELOG_ASSIGN(const MonitoringCase content, MonitoringCase::fromJson(json.value("content"_L1).toObject()));
    record.setContentOf(content);
    const QJsonObject reasons = json.value("reasons"_L1).toObject();
    record.outcomeReason = reasons.value("outcome"_L1).toString();
    record.decisionReason = reasons.value("decision"_L1).toString();
    record.afterNoticeReason = reasons.value("afterNotice"_L1).toString();
    if (record.extension)
        record.extension->reason = reasons.value("extension"_L1).toString();
    record.readable = true;
    return {};
}

/// Parameters 1 to 18 of what changes.
void bindCase(Statement &statement, const MonitoringCase &r)
{
    statement.bind(1, r.id).bind(2, idIn(caseStateIds, r.state)).bind(3, r.version).bind(4, r.covert);
    statement.bind(5, r.subjectCount).bind(6, r.updatedAt).bind(7, r.updatedBy);
    statement.bind(8, dayOrNull(r.periodStart)).bind(9, dayOrNull(r.periodEnd)).bind(10, dayOrNull(r.evaluationDue));
    statement.bind(11, dayOrNull(r.measureEndedOn)).bind(12, dayOrNull(r.afterNoticeDue));
    statement.bind(13, dayOrNull(r.afterNoticeOn)).bind(14, dayOrNull(r.afterNoticePostponedTo));
    statement.bind(15, r.outcome ? std::optional(idIn(caseOutcomeIds, *r.outcome)) : std::nullopt);
    statement.bind(16, dayOrNull(r.closedOn)).bind(17, dayOrNull(r.destructionDue)).bind(18, bodyText(linksOf(r)));
}

/// The end of the period ends the measure, whether or not somebody was there to write it down.
void settleByDate(MonitoringCase &record, QDate today)
{
    if (record.state != CaseState::Running || record.periodEnd >= today)
        return;
    record.state = CaseState::Evaluation;
    record.measureEndedOn = record.periodEnd;
    if (record.proposal == CaseProposal::Extension) { // too late
        record.proposal = CaseProposal::None;
        record.extension.reset();
    }
}

std::unexpected<Error> noSuchCase(const Id &id)
{
    return fail(errors::NotFound, {{u"what"_s, u"case"_s}, {u"id"_s, id.toString()}});
}

} // namespace

Result<QList<MonitoringCase>> CaseStore::read(QByteArrayView where, const std::function<void(Statement &)> &bind)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare(QByteArray("SELECT ") + caseColumns + " FROM main.monitoring_case " +
                                       where.toByteArray() + " ORDER BY number"));
    if (bind)
        bind(select);
    QList<MonitoringCase> cases;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            break;
        MonitoringCase record;
        record.id = select.id(0);
        record.vaultId = select.id(1);
        record.number = select.text(2);
        record.state = valueIn<CaseState>(caseStateIds, select.text(3)).value_or(CaseState::Draft);
        record.version = select.int32(4);
        record.covert = select.boolean(5);
        record.subjectCount = select.int32(6);
        record.recordingCount = select.int32(7);
        record.createdAt = select.dateTime(8);
        record.createdBy = select.id(9);
        record.updatedAt = select.dateTime(10);
        record.updatedBy = select.id(11);
        record.periodStart = dayFrom(select.text(12));
        record.periodEnd = dayFrom(select.text(13));
        record.evaluationDue = dayFrom(select.text(14));
        record.measureEndedOn = dayFrom(select.text(15));
        record.afterNoticeDue = dayFrom(select.text(16));
        record.afterNoticeOn = dayFrom(select.text(17));
        record.afterNoticePostponedTo = dayFrom(select.text(18));
        record.outcome = valueIn<CaseOutcome>(caseOutcomeIds, select.text(19));
        record.closedOn = dayFrom(select.text(20));
        record.destructionDue = dayFrom(select.text(21));
        VOICELOG_TRY(takeLinks(bodyFrom(select.text(22)), record));
        settleByDate(record, m_today);
        if (!select.isNull(23)) { // whatever destroyed it, nothing can be done with it any more
            record.state = CaseState::Destroyed;
            record.proposal = CaseProposal::None;
        }
        cases.append(std::move(record));
    }
    for (MonitoringCase &record : cases) {
        if (record.isClosed())
            VOICELOG_TRY(readEnd(record));
    }
    return cases;
}

/// What retention knows better: when it is due, which an order of two officers may have changed, and what was done.
Result<void> CaseStore::readEnd(MonitoringCase &record)
{
    if (record.state != CaseState::Destroyed) {
        const auto due = vaultDue(m_database, record.vaultId);
        if (!due && due.error().is(errors::RoleDenied)) // an investigator: what the closing said
            return {};
        VOICELOG_TRY(due);
        if (*due) {
            record.destructionDue = (*due)->dueOn;
            record.goesByItself = !rowOf((*due)->dueClass).needsApproval;
        }
        return {};
    }
    VOICELOG_ASSIGN(const QList<DestructionRecord> found, DestructionStore(m_database).destructions(record.vaultId));
    for (const DestructionRecord &destruction : found) {
        if (destruction.what == DestructionWhat::WholeVault)
            record.destructionId = destruction.id;
    }
    return {};
}

Result<QList<MonitoringCase>> CaseStore::cases() { return read({}, {}); }

Result<MonitoringCase> CaseStore::theCase(const Id &id)
{
    VOICELOG_ASSIGN(QList<MonitoringCase> found, read("WHERE id = ?1", [&id](Statement &s) { s.bind(1, id); }));
    if (found.isEmpty())
        return noSuchCase(id);
    if (m_database.hasVault())
        VOICELOG_TRY(readDossier(found.first()));
    return found.first();
}

Result<MonitoringCase> CaseStore::caseAt(const Id &id, int version)
{
    VOICELOG_ASSIGN(MonitoringCase record, theCase(id));
    if (record.version != version)
        return fail(
            errors::Conflict,
            {{u"what"_s, u"case"_s}, {u"id"_s, id.toString()}, {u"yours"_s, version}, {u"theirs"_s, record.version}});
    return record;
}

Result<std::optional<MonitoringCase>> CaseStore::find(const QString &idOrNumber)
{
    const Id id = Id::fromString(idOrNumber);
    VOICELOG_ASSIGN(const auto found, read("WHERE number = ?1 OR id = ?2",
                                           [&](Statement &select) { select.bind(1, idOrNumber).bind(2, id); }));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<std::optional<MonitoringCase>> CaseStore::ofVault(const Id &vault)
{
    VOICELOG_ASSIGN(const auto found,
                    read("WHERE vault_id = ?1", [&vault](Statement &select) { select.bind(1, vault); }));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<void> CaseStore::readDossier(MonitoringCase &record)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT body FROM vault.case_dossier ORDER BY version DESC LIMIT 1"));
    VOICELOG_ASSIGN(const bool any, select.step());
    if (!any) { // its opening was cut off between the two files
        record.readable = true;
        return {};
    }
    const QString body = select.text(0);
    return takeWritten(bodyFrom(body), record);
}

Result<void> CaseStore::addDossier(const MonitoringCase &record)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT body FROM vault.case_dossier ORDER BY version DESC LIMIT 1"));
    VOICELOG_ASSIGN(const bool any, select.step());
    const QString body = bodyText(writtenOf(record));
    if (any && select.text(0) == body)
        return {};
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO vault.case_dossier (version, at, by_account, body)"
                                       " VALUES (?1, ?2, ?3, ?4)"));
    return insert.bind(1, record.version).bind(2, record.updatedAt).bind(3, record.updatedBy).bind(4, body).run();
}

Result<void> CaseStore::add(const MonitoringCase &record)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.monitoring_case (id, state, version, covert, subjects,"
                                       " updated_at, updated_by, period_start, period_end, evaluation_due,"
                                       " measure_ended_on, after_notice_due, after_notice_on,"
                                       " after_notice_postponed_to, outcome, closed_on, destruction_due, record,"
                                       " vault_id, number, created_at, created_by)"
                                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,"
                                       " ?16, ?17, ?18, ?19, ?20, ?21, ?22)"));
    bindCase(insert, record);
    insert.bind(19, record.vaultId).bind(20, record.number).bind(21, record.createdAt).bind(22, record.createdBy);
    return insert.run();
}

Result<void> CaseStore::update(const MonitoringCase &record)
{
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare("UPDATE main.monitoring_case SET state = ?2, version = ?3, covert = ?4,"
                                       " subjects = ?5, updated_at = ?6, updated_by = ?7, period_start = ?8,"
                                       " period_end = ?9, evaluation_due = ?10, measure_ended_on = ?11,"
                                       " after_notice_due = ?12, after_notice_on = ?13,"
                                       " after_notice_postponed_to = ?14, outcome = ?15, closed_on = ?16,"
                                       " destruction_due = ?17, record = ?18 WHERE id = ?1 AND version = ?3 - 1"));
    bindCase(update, record);
    VOICELOG_TRY(update.run());
    if (m_database.changes() != 1) {
        VOICELOG_TRY(caseAt(record.id, record.version - 1));
        return noSuchCase(record.id); // a conflict was told already
    }
    return m_database.hasVault() && record.readable ? addDossier(record) : Result<void>();
}

Result<void> CaseStore::setRecordingCount(const Id &id, int count)
{
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare("UPDATE main.monitoring_case SET recordings = ?2 WHERE id = ?1"));
    return update.bind(1, id).bind(2, count).run();
}

Result<QList<CaseVersion>> CaseStore::versions()
{
    VOICELOG_ASSIGN(
        Statement select,
        m_database.prepare("SELECT version, at, by_account, body FROM vault.case_dossier ORDER BY version"));
    QList<CaseVersion> versions;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return versions;
        versions.append({select.int32(0), select.dateTime(1), select.id(2), bodyFrom(select.text(3))});
    }
}

Result<QString> CaseStore::nextNumber(int year)
{
    return nextReadableNumber(m_database, "monitoring_case", u"CASE"_s, year);
}

Result<QList<CaseTurn>> CaseStore::turns(const Id &id)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT seq, on_date, state, at, by_account, results"
                                                         " FROM main.case_turn WHERE case_id = ?1 ORDER BY seq"));
    select.bind(1, id);
    QList<CaseTurn> turns;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return turns;
        turns.append({select.int32(0), dayFrom(select.text(1)),
                      valueIn<CaseState>(caseStateIds, select.text(2)).value_or(CaseState::Draft), select.dateTime(3),
                      select.id(4), bodyFrom(select.text(5)).value("results"_L1).toArray()});
    }
}

Result<void> CaseStore::addTurn(const Id &id, const CaseTurn &turn)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.case_turn (case_id, seq, on_date, state, at, by_account,"
                                       " results) SELECT ?1, (SELECT coalesce(max(seq), 0) + 1 FROM main.case_turn"
                                       " WHERE case_id = ?1), ?2, ?3, ?4, ?5, ?6"));
    insert.bind(1, id).bind(2, dayText(turn.on)).bind(3, idIn(caseStateIds, turn.state)).bind(4, turn.at);
    return insert.bind(5, turn.by).bind(6, bodyText({{u"results"_s, turn.results}})).run();
}

Result<QList<CaseGrant>> CaseStore::readGrants(QByteArrayView where, const Id &id)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT g.id, g.case_id, g.account, g.rights, g.from_date, g.until_date,"
                                       " g.granted_by, g.granted_at, e.revoked_by, e.revoked_at FROM main.case_grant g"
                                       " LEFT JOIN main.case_grant_end e ON e.grant_id = g.id WHERE " +
                                       where.toByteArray() + " = ?1 ORDER BY g.granted_at, g.id"));
    select.bind(1, id);
    QList<CaseGrant> grants;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            break;
        CaseGrant grant;
        grant.id = select.id(0);
        grant.caseId = select.id(1);
        grant.account = select.id(2);
        const QStringList rights = select.text(3).split(u' ', Qt::SkipEmptyParts);
        for (const QString &right : rights) {
            if (const auto known = valueIn<CaseRight>(caseRightIds, right))
                grant.rights.append(*known);
        }
        grant.from = dayFrom(select.text(4));
        grant.until = dayFrom(select.text(5));
        grant.grantedBy = select.id(6);
        grant.grantedAt = select.dateTime(7);
        grant.revokedBy = select.id(8);
        grant.revokedAt = select.dateTime(9);
        grants.append(std::move(grant));
    }
    if (!m_database.hasVault())
        return grants;
    for (CaseGrant &grant : grants) {
        VOICELOG_ASSIGN(Statement reason,
                        m_database.prepare("SELECT reason FROM vault.case_grant_reason WHERE grant_id = ?1"));
        reason.bind(1, grant.id);
        VOICELOG_ASSIGN(const bool found, reason.step());
        if (found)
            grant.reason = reason.text(0);
    }
    return grants;
}

Result<QList<CaseGrant>> CaseStore::grants(const Id &id) { return readGrants("g.case_id", id); }

Result<std::optional<CaseGrant>> CaseStore::grant(const Id &grant)
{
    VOICELOG_ASSIGN(const auto found, readGrants("g.id", grant));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<void> CaseStore::addGrant(const CaseGrant &grant)
{
    QStringList rights;
    for (const CaseRight right : grant.rights)
        rights += idIn(caseRightIds, right);
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.case_grant (id, case_id, account, rights, from_date,"
                                       " until_date, granted_by, granted_at)"
                                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
    insert.bind(1, grant.id).bind(2, grant.caseId).bind(3, grant.account).bind(4, rights.join(u' '));
    insert.bind(5, dayText(grant.from)).bind(6, dayText(grant.until)).bind(7, grant.grantedBy);
    VOICELOG_TRY(insert.bind(8, grant.grantedAt).run());
    VOICELOG_ASSIGN(Statement reason,
                    m_database.prepare("INSERT INTO vault.case_grant_reason (grant_id, reason) VALUES (?1, ?2)"));
    return reason.bind(1, grant.id).bind(2, grant.reason).run();
}

Result<void> CaseStore::endGrant(const Id &grant, const Id &by, const QDateTime &at)
{
    VOICELOG_ASSIGN(Statement insert, m_database.prepare("INSERT INTO main.case_grant_end (grant_id, revoked_by,"
                                                         " revoked_at) VALUES (?1, ?2, ?3)"));
    return insert.bind(1, grant).bind(2, by).bind(3, at).run();
}

} // namespace voicelog
