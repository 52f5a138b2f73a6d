// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DueStore.h"

#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <recordings/JudgementStore.h>
#include <recordings/ReleaseStore.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

const QString unannouncedRule = u"R-ANNOUNCE-01"_s;

QDate dueDateIn(const Statement &row, int column) { return QDate::fromString(row.text(column), Qt::ISODate); }

std::optional<QString> dueDateText(QDate date)
{
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

} // namespace

Result<DueStore::Facts> DueStore::facts(qint64 rec, QDate today)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT r.id, r.state, r.started_at, r.private_call, r.contract_ref,"
                                       " r.updated_at, f.contract_ended_on, f.ticket_closed_on, f.selected_on,"
                                       " f.private_confirmed_on, EXISTS (SELECT 1 FROM vault.rule_failing AS b"
                                       " WHERE b.recording = r.rec AND b.rule = ?2),"
                                       " (SELECT min(h.from_on) FROM vault.recording_hold AS h WHERE h.recording ="
                                       " r.rec AND h.kind = 'STATUTORY' AND (h.until_on IS NULL OR h.until_on > ?3)),"
                                       " EXISTS (SELECT 1 FROM vault.kept_proof AS k WHERE k.recording = r.rec),"
                                       " f.erasure_granted_on"
                                       " FROM vault.recording AS r"
                                       " LEFT JOIN vault.recording_due_fact AS f ON f.recording = r.rec"
                                       " WHERE r.rec = ?1"));
    select.bind(1, rec).bind(2, unannouncedRule).bind(3, dueDateText(today));
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return fail(errors::NotFound, {{u"what"_s, u"recording"_s}});
    Facts read;
    read.id = select.id(0);
    read.state = enumFromId<RecordingState>(select.text(1)).value_or(RecordingState::Restricted);
    DueFacts &facts = read.facts;
    facts.startedOn = legalDay(select.dateTime(2));
    facts.privateConfirmed = select.text(3) == enumId(PrivateCall::Confirmed);
    facts.contractRef = select.text(4);
    const QDate changedOn = legalDay(select.dateTime(5));
    facts.contractEndedOn = dueDateIn(select, 6);
    facts.ticketClosedOn = dueDateIn(select, 7);
    facts.selectedOn = dueDateIn(select, 8);
    facts.privateConfirmedOn = dueDateIn(select, 9);
    const bool unannounced = select.boolean(10);
    facts.authorityRequestOn = dueDateIn(select, 11);
    facts.proofKeptApart = select.boolean(12);
    facts.erasureGrantedOn = dueDateIn(select, 13);
    select.reset();
    const bool usable = read.state == RecordingState::Active || read.state == RecordingState::Imported;
    if (unannounced && !usable) {
        VOICELOG_ASSIGN(const QStringList overridden, ReleaseStore(m_database).overridden(rec, today));
        if (!overridden.contains(unannouncedRule)) {
            VOICELOG_ASSIGN(const QDateTime since, JudgementStore(m_database).failingSince(rec, unannouncedRule));
            facts.unannouncedSince = legalDay(since);
        }
    }
    if (facts.privateConfirmed && !facts.privateConfirmedOn.isValid())
        VOICELOG_TRY(addPrivateDay(rec, std::min(changedOn, today), read));
    return read;
}

Result<void> DueStore::addPrivateDay(qint64 rec, QDate changedOn, Facts &facts)
{
    facts.facts.privateConfirmedOn = changedOn;
    VOICELOG_ASSIGN(Statement put,
                    m_database.prepare("INSERT INTO vault.recording_due_fact(recording, private_confirmed_on)"
                                       " VALUES(?1, ?2) ON CONFLICT(recording) DO UPDATE SET"
                                       " private_confirmed_on = ?2"));
    return put.bind(1, rec).bind(2, dueDateText(changedOn)).run();
}

std::optional<std::pair<QString, QDate>> DueStarts::wrongDay(QDate calledOn, QDate today) const
{
    constexpr int longestContractYears = 50;
    const std::tuple<QString, QDate, QDate> given[] = {
        {u"contractEndedOn"_s, contractEndedOn, calledOn.addYears(longestContractYears)},
        {u"ticketClosedOn"_s, ticketClosedOn, today},
        {u"selectedOn"_s, selectedOn, today}};
    for (const auto &[field, day, latest] : given) {
        if (day.isValid() && (day < calledOn || day > latest))
            return std::pair(field, day);
    }
    return std::nullopt;
}

Result<DueStarts> DueStore::starts(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT contract_ended_on, ticket_closed_on, selected_on"
                                                         " FROM vault.recording_due_fact WHERE recording = ?1"));
    select.bind(1, rec);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return DueStarts();
    return DueStarts{dueDateIn(select, 0), dueDateIn(select, 1), dueDateIn(select, 2)};
}

Result<void> DueStore::setStarts(qint64 rec, const DueStarts &starts)
{
    VOICELOG_ASSIGN(Statement put,
                    m_database.prepare("INSERT INTO vault.recording_due_fact(recording, contract_ended_on,"
                                       " ticket_closed_on, selected_on) VALUES(?1, ?2, ?3, ?4) ON CONFLICT(recording)"
                                       " DO UPDATE SET contract_ended_on = ?2, ticket_closed_on = ?3, selected_on ="
                                       " ?4"));
    put.bind(1, rec).bind(2, dueDateText(starts.contractEndedOn)).bind(3, dueDateText(starts.ticketClosedOn));
    return put.bind(4, dueDateText(starts.selectedOn)).run();
}

Result<bool> DueStore::setErasureGranted(qint64 rec, QDate on, const QString &request)
{
    VOICELOG_ASSIGN(Statement put,
                    m_database.prepare("INSERT INTO vault.recording_due_fact(recording, erasure_granted_on,"
                                       " erasure_request) VALUES(?1, ?2, ?3) ON CONFLICT(recording) DO UPDATE SET"
                                       " erasure_granted_on = ?2, erasure_request = ?3"
                                       " WHERE erasure_granted_on IS NULL"));
    VOICELOG_TRY(put.bind(1, rec).bind(2, dueDateText(on)).bind(3, request).run());
    return m_database.changes() == 1;
}

Result<std::optional<Due>> DueStore::due(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT class, starts_on, due_on, rule_id"
                                                         " FROM vault.recording_due WHERE recording = ?1"));
    select.bind(1, rec);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return std::nullopt;
    return Due{dueClassFromId(select.text(0)).value_or(DueClass::Quality), dueDateIn(select, 1), dueDateIn(select, 2),
               select.text(3)};
}

Result<bool> DueStore::setDue(qint64 rec, const std::optional<Due> &wanted)
{
    VOICELOG_ASSIGN(const std::optional<Due> before, due(rec));
    if (before == wanted)
        return false;
    if (!wanted) {
        VOICELOG_ASSIGN(Statement remove, m_database.prepare("DELETE FROM vault.recording_due WHERE recording = ?1"));
        VOICELOG_TRY(remove.bind(1, rec).run());
        return true;
    }
    VOICELOG_ASSIGN(Statement put,
                    m_database.prepare("INSERT INTO vault.recording_due(recording, class, starts_on, due_on, rule_id)"
                                       " VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT(recording) DO UPDATE SET class = ?2,"
                                       " starts_on = ?3, due_on = ?4, rule_id = ?5"));
    put.bind(1, rec).bind(2, dueClassId(wanted->dueClass)).bind(3, dueDateText(wanted->startsOn));
    VOICELOG_TRY(put.bind(4, dueDateText(wanted->dueOn)).bind(5, wanted->ruleId).run());
    return true;
}

Result<QList<DueRow>> DueStore::dueBy(QDate day)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT d.recording, r.id, d.class, d.starts_on, d.due_on, d.rule_id"
                                       " FROM vault.recording_due AS d JOIN vault.recording AS r ON r.rec = d.recording"
                                       " WHERE d.due_on <= ?1 ORDER BY d.recording"));
    select.bind(1, dueDateText(day));
    return select.all<DueRow>([&] {
        return DueRow{select.int64(0), select.id(1),
                      Due{dueClassFromId(select.text(2)).value_or(DueClass::Quality), dueDateIn(select, 3),
                          dueDateIn(select, 4), select.text(5)}};
    });
}

Result<QList<DueTally>> DueStore::tally(QDate until, QDate today)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT d.class, d.due_on, count(*), sum(EXISTS (SELECT 1 FROM"
                                                         " vault.recording_hold AS h WHERE h.recording = d.recording"
                                                         " AND h.kind <> 'ORDER_ERASE' AND h.from_on <= ?2"
                                                         " AND (h.until_on IS NULL OR h.until_on > ?2)))"
                                                         " FROM vault.recording_due AS d WHERE d.due_on <= ?1"
                                                         " GROUP BY d.due_on, d.class ORDER BY d.due_on, d.class"));
    select.bind(1, dueDateText(until)).bind(2, dueDateText(today));
    return select.all<DueTally>([&] {
        return DueTally{dueClassFromId(select.text(0)).value_or(DueClass::Quality), dueDateIn(select, 1),
                        select.int64(2), select.int64(3)};
    });
}

} // namespace voicelog
