// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RowReader.h"

#include <rules/RuleEdition.h>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<std::optional<RecordingRow>> RowReader::row(qint64 rec, const Id &vault)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT id, programme_id, number, started_at, duration_ms, direction, state,"
                                       " line, contract_ref, warnings, has_transcript, extent FROM vault.recording"
                                       " WHERE rec = ?1"));
    select.bind(1, rec);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return std::nullopt;
    RecordingRow row;
    row.vaultId = vault;
    row.id = select.id(0);
    row.programmeId = select.id(1);
    row.number = select.text(2);
    row.startedAt = select.dateTime(3);
    row.durationMs = select.int64(4);
    row.direction = enumFromId<Direction>(select.text(5)).value_or(Direction::Inbound);
    row.state = enumFromId<RecordingState>(select.text(6)).value_or(RecordingState::Restricted);
    row.line = select.text(7);
    row.contractRef = select.text(8);
    row.hasWarnings = select.boolean(9);
    row.hasTranscript = select.boolean(10);
    row.isPart = select.text(11) == enumId(Extent::Partial);
    VOICELOG_TRY(addParties(rec, row));
    VOICELOG_TRY(addRules(rec, row));
    return row;
}

Result<void> RowReader::addRules(qint64 rec, RecordingRow &row)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT severity FROM vault.rule_failing INDEXED BY"
                                                         " rule_failing_recording WHERE recording = ?1"));
    select.bind(1, rec);
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return {};
        const bool warns = select.text(0) == severityId(RuleSeverity::Warning);
        row.ruleWarns = row.ruleWarns || warns;
        row.ruleBlocks = row.ruleBlocks || !warns;
    }
}

Result<void> RowReader::addParties(qint64 rec, RecordingRow &row)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT p.role, n.name, i.value FROM vault.participant AS p"
                                       " LEFT JOIN vault.person AS n ON n.person = p.person"
                                       " LEFT JOIN vault.person_identifier AS i ON i.identifier = p.identifier"
                                       " WHERE p.recording = ?1 ORDER BY p.seq"));
    select.bind(1, rec);
    bool customer = false;
    bool agent = false;
    while (!customer || !agent) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            break;
        const auto role = enumFromId<ParticipantRole>(select.text(0));
        const QString name = select.text(1);
        const QString number = select.text(2);
        if (!customer && role == ParticipantRole::Customer) {
            customer = true;
            row.customer = name.isEmpty() ? number : name;
            row.customerNumber = number;
        } else if (!agent && role == ParticipantRole::Agent) {
            agent = true;
            row.agent = name.isEmpty() ? number : name;
        }
    }
    return {};
}

Result<QStringList> RowReader::lines()
{
    QStringList list;
    QString last;
    for (;;) {
        VOICELOG_ASSIGN(Statement select,
                        m_database.prepare("SELECT line FROM vault.recording INDEXED BY recording_line"
                                           " WHERE line > ?1 ORDER BY line LIMIT 1"));
        select.bind(1, last);
        VOICELOG_ASSIGN(const bool found, select.step());
        if (!found)
            return list;
        last = select.text(0);
        list += last;
    }
}

} // namespace voicelog
