// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingEraser.h"

#include "MediaStore.h"
#include "RecordingKeys.h"

#include <archive/Session.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

// In this order: children before what they refer to. A transcript's cues before the transcript.
constexpr std::array erasedTables{"vault.transcript_cue", "vault.transcript",
                                  "vault.peaks",          "vault.sidecar",
                                  "vault.segment",        "vault.participant",
                                  "vault.rule_failing",   "vault.rule_judgement",
                                  "vault.release",        "vault.announcement_evidence",
                                  "vault.recording_due",  "vault.recording_due_fact",
                                  "vault.recording_hold", "vault.destruction_item",
                                  "vault.kept_proof",     "vault.correction_note"};

constexpr qint64 LeastToMerge = 100; ///< recordings
constexpr qint64 WorthMerging = 60;  ///< one in so many
constexpr int PagesAtOnce = 1000;    ///< about a tenth of a second
constexpr int MostMet = 3;           ///< commits of others, each of which may have it begin anew

} // namespace

Result<QList<qint64>> RecordingEraser::column(QByteArrayView sql, qint64 key)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(sql));
    select.bind(1, key);
    return select.all<qint64>([&] { return select.int64(0); });
}

Result<void> RecordingEraser::makeReady(Database &database, qint64 going, const CancelToken &cancel)
{
    VOICELOG_ASSIGN(const qint64 all, RecordingKeys(database).count());
    if (going < LeastToMerge || going * WorthMerging < all)
        return {};
    bool more = true;
    qint64 known = 0;
    for (int met = -1; more && met <= MostMet && !cancel.isCancelled();) {
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        VOICELOG_ASSIGN(const qint64 version, database.dataVersion("vault"_L1));
        if (version != std::exchange(known, version))
            ++met;
        VOICELOG_ASSIGN(more, database.mergeIndex("search", PagesAtOnce));
        VOICELOG_TRY(transaction.commit());
    }
    return {};
}

Result<bool> RecordingEraser::erase(const Id &recording)
{
    VOICELOG_ASSIGN(const auto rec, RecordingKeys(m_database).keyOf(recording));
    if (!rec)
        return false;
    VOICELOG_ASSIGN(const auto persons, column("SELECT DISTINCT person FROM vault.participant WHERE recording = ?1"
                                               " AND person IS NOT NULL",
                                               *rec));
    VOICELOG_ASSIGN(const auto identifiers,
                    column("SELECT DISTINCT identifier FROM vault.participant WHERE recording = ?1"
                           " AND identifier IS NOT NULL",
                           *rec));
    VOICELOG_ASSIGN(const auto outcomes,
                    column("SELECT DISTINCT outcomes FROM vault.rule_judgement WHERE recording = ?1", *rec));
    for (const qint64 key : outcomes)
        m_outcomes.insert(key);
    m_recordings.push_back(*rec);
    VOICELOG_TRY(eraseSound(*rec));
    for (const char *table : erasedTables) {
        VOICELOG_ASSIGN(Statement remove,
                        m_database.prepare("DELETE FROM " + QByteArray(table) + " WHERE recording = ?1"));
        VOICELOG_TRY(remove.bind(1, *rec).run());
    }
    VOICELOG_TRY(erasedAsProof(*rec));
    VOICELOG_ASSIGN(Statement remove, m_database.prepare("DELETE FROM vault.recording WHERE rec = ?1"));
    VOICELOG_TRY(remove.bind(1, *rec).run());
    VOICELOG_TRY(erasePersons(persons, identifiers));
    VOICELOG_TRY(erasePrivate(m_database, recording));
    return true;
}

// The call it was the proof of is not the rest of anything any more: it has no day until that is computed anew, unless
// it is ordered to go too.
Result<void> RecordingEraser::erasedAsProof(qint64 rec)
{
    VOICELOG_ASSIGN(Statement day, m_database.prepare("DELETE FROM vault.recording_due WHERE recording ="
                                                      " (SELECT recording FROM vault.kept_proof WHERE proof = ?1)"
                                                      " AND NOT EXISTS (SELECT 1 FROM vault.destruction_item AS i"
                                                      " WHERE i.recording = recording_due.recording)"));
    VOICELOG_TRY(day.bind(1, rec).run());
    VOICELOG_ASSIGN(Statement link, m_database.prepare("DELETE FROM vault.kept_proof WHERE proof = ?1"));
    return link.bind(1, rec).run();
}

Result<void> RecordingEraser::eraseSound(qint64 rec)
{
    VOICELOG_ASSIGN(const auto media, column("SELECT media FROM vault.media WHERE recording = ?1", rec));
    for (const qint64 medium : media) {
        VOICELOG_ASSIGN(Statement chunks,
                        m_database.prepare("DELETE FROM vault.media_chunk WHERE chunk BETWEEN ?1 AND ?2"));
        chunks.bind(1, MediaStore::chunkKey(medium, 0)).bind(2, MediaStore::chunkKey(medium + 1, 0) - 1);
        VOICELOG_TRY(chunks.run());
    }
    VOICELOG_ASSIGN(Statement rows, m_database.prepare("DELETE FROM vault.media WHERE recording = ?1"));
    return rows.bind(1, rec).run();
}

Result<void> RecordingEraser::erasePersons(const QList<qint64> &persons, const QList<qint64> &identifiers)
{
    VOICELOG_ASSIGN(Statement number,
                    m_database.prepare("DELETE FROM vault.person_identifier WHERE identifier = ?1 AND NOT EXISTS"
                                       " (SELECT 1 FROM vault.participant WHERE identifier = ?1)"));
    for (const qint64 identifier : identifiers)
        VOICELOG_TRY(number.bind(1, identifier).run());
    VOICELOG_ASSIGN(Statement names, m_database.prepare("DELETE FROM vault.person_identifier WHERE person = ?1"
                                                        " AND NOT EXISTS (SELECT 1 FROM vault.participant"
                                                        " WHERE person = ?1)"));
    VOICELOG_ASSIGN(Statement gone, m_database.prepare("DELETE FROM vault.person WHERE person = ?1 AND NOT EXISTS"
                                                       " (SELECT 1 FROM vault.participant WHERE person = ?1)"));
    for (const qint64 person : persons) {
        VOICELOG_TRY(names.bind(1, person).run());
        VOICELOG_TRY(gone.bind(1, person).run());
        if (m_database.changes() == 1)
            m_persons.push_back(person);
    }
    return {};
}

Result<void> RecordingEraser::erasePrivate(Database &governance, const Id &about)
{
    VOICELOG_ASSIGN(Statement remove,
                    governance.prepare("DELETE FROM main.private_item WHERE instr(key, ?1) > 0 OR key = ?2"));
    return remove.bind(1, about.toString()).bind(2, QString(Session::workspaceKey)).run();
}

// The words of all at once and in order of their keys: the index then goes through each of its words one time, not one
// time for each recording.
Result<void> RecordingEraser::clearIndexes(Database &database)
{
    VOICELOG_TRY(database.clearIndex("search"));
    return database.clearIndex("person_search");
}

Result<void> RecordingEraser::finish(Run run)
{
    std::ranges::sort(m_recordings);
    std::ranges::sort(m_persons);
    VOICELOG_TRY(m_database.deleteFromIndex("search", m_recordings));
    VOICELOG_TRY(m_database.deleteFromIndex("person_search", m_persons));
    if (run == Run::Ends)
        VOICELOG_TRY(clearIndexes(m_database));
    m_recordings.clear();
    m_persons.clear();
    VOICELOG_ASSIGN(Statement said,
                    m_database.prepare("DELETE FROM vault.rule_outcomes WHERE outcomes = ?1 AND NOT EXISTS"
                                       " (SELECT 1 FROM vault.rule_judgement WHERE outcomes = ?1)"));
    for (const qint64 key : std::as_const(m_outcomes))
        VOICELOG_TRY(said.bind(1, key).run());
    m_outcomes.clear();
    VOICELOG_ASSIGN(Statement words, m_database.prepare("DELETE FROM vault.hold_text WHERE hold NOT IN"
                                                        " (SELECT hold FROM vault.recording_hold)"));
    return words.run();
}

} // namespace voicelog
