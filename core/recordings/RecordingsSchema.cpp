// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingsSchema.h"

#include <base/LegalDay.h>

#include <QTimeZone>

namespace voicelog {

namespace {

constexpr const char *version1 = R"sql(
CREATE TABLE vault.recording (
    rec INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    programme_id BLOB NOT NULL,
    source_system TEXT NOT NULL,
    source_call_id TEXT NOT NULL,
    content_sha256 BLOB NOT NULL,
    started_at INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL CHECK (duration_ms BETWEEN 1 AND 86400000),
    direction TEXT NOT NULL,
    origin TEXT NOT NULL,
    party_basis TEXT NOT NULL,
    line TEXT NOT NULL,
    extent TEXT NOT NULL,
    extent_reason TEXT NOT NULL,
    customer_kind TEXT,
    contract_kind TEXT NOT NULL,
    contract_ref TEXT NOT NULL,
    order_ref TEXT NOT NULL,
    written_acceptance_ref TEXT NOT NULL,
    objection_raised INTEGER NOT NULL DEFAULT 0,
    objection_at_ms INTEGER,
    private_call TEXT NOT NULL,
    state TEXT NOT NULL,
    warnings INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    has_transcript INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by BLOB NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX vault.recording_source ON recording (source_system, source_call_id);
CREATE UNIQUE INDEX vault.recording_content ON recording (content_sha256);
CREATE INDEX vault.recording_programme ON recording (programme_id, rec);
CREATE INDEX vault.recording_start ON recording (rec, line, direction, state, duration_ms, number);
CREATE INDEX vault.recording_line ON recording (line, rec, direction, state, duration_ms);
CREATE INDEX vault.recording_state ON recording (state, rec, line, direction, duration_ms);
CREATE INDEX vault.recording_direction ON recording (direction, rec, line, state, duration_ms);
CREATE INDEX vault.recording_duration ON recording (duration_ms, rec, line, direction, state);
CREATE INDEX vault.recording_number ON recording (number, rec, line, direction, state, duration_ms);

CREATE TABLE vault.recording_counter (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE vault.person (
    person INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL
);
CREATE TABLE vault.person_identifier (
    identifier INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (person) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    search_key TEXT NOT NULL
);
CREATE INDEX vault.person_identifier_value ON person_identifier (value, kind, person);
CREATE INDEX vault.person_identifier_key ON person_identifier (search_key) WHERE kind = 'NUMBER';
CREATE INDEX vault.person_identifier_person ON person_identifier (person);
CREATE TABLE vault.participant (
    recording INTEGER NOT NULL REFERENCES recording (rec) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    role TEXT NOT NULL,
    person INTEGER REFERENCES person (person),
    identifier INTEGER REFERENCES person_identifier (identifier),
    channel INTEGER NOT NULL DEFAULT -1,
    joined_ms INTEGER,
    left_ms INTEGER,
    PRIMARY KEY (recording, seq)
) WITHOUT ROWID;
CREATE INDEX vault.participant_person ON participant (person, recording);
CREATE INDEX vault.participant_identifier ON participant (identifier, recording);

CREATE TABLE vault.media (
    media INTEGER PRIMARY KEY,
    recording INTEGER REFERENCES recording (rec) ON DELETE CASCADE,
    lease_until INTEGER,
    leg INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    container TEXT NOT NULL,
    codec TEXT NOT NULL,
    channels INTEGER NOT NULL,
    sample_rate INTEGER NOT NULL,
    header_frames INTEGER NOT NULL,
    frames INTEGER NOT NULL,
    byte_count INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    CHECK ((recording IS NULL) = (lease_until IS NOT NULL))
);
CREATE UNIQUE INDEX vault.media_recording ON media (recording, leg) WHERE recording IS NOT NULL;
CREATE INDEX vault.media_pending ON media (lease_until) WHERE lease_until IS NOT NULL;
CREATE TABLE vault.media_chunk (
    chunk INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
);
CREATE TABLE vault.peaks (
    recording INTEGER PRIMARY KEY REFERENCES recording (rec) ON DELETE CASCADE,
    bytes BLOB NOT NULL
);
CREATE TABLE vault.sidecar (
    recording INTEGER PRIMARY KEY REFERENCES recording (rec) ON DELETE CASCADE,
    name TEXT NOT NULL,
    bytes BLOB NOT NULL
);
CREATE TABLE vault.segment (
    id BLOB PRIMARY KEY,
    recording INTEGER NOT NULL REFERENCES recording (rec) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    label TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (0 <= start_ms AND start_ms < end_ms)
) WITHOUT ROWID;
CREATE INDEX vault.segment_recording ON segment (recording, start_ms);
CREATE TABLE vault.transcript (
    recording INTEGER PRIMARY KEY REFERENCES recording (rec) ON DELETE CASCADE,
    format TEXT NOT NULL,
    source TEXT NOT NULL
);
CREATE TABLE vault.transcript_cue (
    recording INTEGER NOT NULL REFERENCES transcript (recording) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    speaker TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (recording, seq)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE vault.search USING fts5(text, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO vault.search (search, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE vault.person_search USING fts5(name, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO vault.person_search (person_search, rank) VALUES ('secure-delete', 1);
)sql";

// What the rules say of each recording, and a full-text index that knows longer beginnings of words: with three letters
// a longer one had to gather all that share them.
constexpr const char *version2 = R"sql(
ALTER TABLE vault.recording ADD COLUMN verified_at INTEGER;
ALTER TABLE vault.recording ADD COLUMN verified_intact INTEGER NOT NULL DEFAULT 1;

CREATE TABLE vault.rule_outcomes (
    outcomes INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    body TEXT NOT NULL
);
CREATE TABLE vault.rule_judgement (
    recording INTEGER NOT NULL REFERENCES recording (rec) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    judged_at INTEGER NOT NULL,
    outcomes INTEGER NOT NULL REFERENCES rule_outcomes (outcomes),
    facts TEXT NOT NULL,
    PRIMARY KEY (recording, seq)
) WITHOUT ROWID;
CREATE INDEX vault.rule_judgement_outcomes ON rule_judgement (outcomes);
CREATE TABLE vault.rule_failing (
    rule TEXT NOT NULL,
    recording INTEGER NOT NULL REFERENCES recording (rec) ON DELETE CASCADE,
    severity TEXT NOT NULL,
    PRIMARY KEY (rule, recording)
) WITHOUT ROWID;
CREATE INDEX vault.rule_failing_recording ON rule_failing (recording, severity);
CREATE TABLE vault.release (
    id BLOB PRIMARY KEY,
    recording INTEGER NOT NULL REFERENCES recording (rec) ON DELETE CASCADE,
    state TEXT NOT NULL,
    rules TEXT NOT NULL,
    reason TEXT NOT NULL,
    until TEXT,
    proposed_by BLOB NOT NULL,
    proposed_at INTEGER NOT NULL,
    confirmed_by BLOB,
    confirmed_at INTEGER
) WITHOUT ROWID;
CREATE INDEX vault.release_recording ON release (recording, state);
CREATE TABLE vault.announcement_evidence (
    id BLOB PRIMARY KEY,
    recording INTEGER NOT NULL REFERENCES recording (rec) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    found_by TEXT NOT NULL,
    segment_id BLOB,
    text_version TEXT NOT NULL,
    language TEXT NOT NULL,
    announced_at_ms INTEGER,
    played_fully INTEGER NOT NULL,
    purposes TEXT NOT NULL,
    privacy_notice_ref TEXT NOT NULL,
    score REAL,
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX vault.announcement_evidence_recording ON announcement_evidence (recording);

CREATE VIRTUAL TABLE vault.search_longer USING fts5(text, prefix = '1 2 3 4 5 6',
    tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO vault.search_longer (search_longer, rank) VALUES ('secure-delete', 1);
INSERT INTO vault.search_longer (rowid, text) SELECT rowid, text FROM vault.search;
DROP TABLE vault.search;
ALTER TABLE vault.search_longer RENAME TO search;
CREATE VIRTUAL TABLE vault.person_search_longer USING fts5(name, prefix = '1 2 3 4 5 6',
    tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO vault.person_search_longer (person_search_longer, rank) VALUES ('secure-delete', 1);
INSERT INTO vault.person_search_longer (rowid, name) SELECT rowid, name FROM vault.person_search;
DROP TABLE vault.person_search;
ALTER TABLE vault.person_search_longer RENAME TO person_search;
)sql";

// When each recording must be destroyed, what keeps it, and what is ordered. Dates are local; an `until_on` is the
// first day that is not kept any more. `number` is a hold's or a request's readable number. Reasons are free text about
// people: they stay in the vault and go with it.
constexpr const char *version3 = R"sql(
CREATE TABLE vault.recording_due (
    recording INTEGER PRIMARY KEY REFERENCES recording (rec) ON DELETE CASCADE,
    class TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    rule_id TEXT NOT NULL
);
CREATE INDEX vault.recording_due_on ON recording_due (due_on, class);
CREATE TABLE vault.recording_due_fact (
    recording INTEGER PRIMARY KEY REFERENCES recording (rec) ON DELETE CASCADE,
    contract_ended_on TEXT,
    ticket_closed_on TEXT,
    selected_on TEXT,
    private_confirmed_on TEXT
);
CREATE TABLE vault.recording_hold (
    hold BLOB NOT NULL,
    recording INTEGER NOT NULL REFERENCES recording (rec) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT,
    PRIMARY KEY (hold, recording)
) WITHOUT ROWID;
CREATE INDEX vault.recording_hold_recording ON recording_hold (recording);
CREATE TABLE vault.hold_text (
    hold BLOB PRIMARY KEY,
    reason TEXT NOT NULL,
    claim_reference TEXT NOT NULL,
    release_reason TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE TABLE vault.destruction_item (
    ordered BLOB NOT NULL,
    recording INTEGER NOT NULL REFERENCES recording (rec) ON DELETE CASCADE,
    PRIMARY KEY (ordered, recording)
) WITHOUT ROWID;
CREATE INDEX vault.destruction_item_recording ON destruction_item (recording);
)sql";

// Which recording holds the proof of which sales call. The indexes find calls whose proof is not kept apart, and
// those of one contract.
constexpr const char *version4 = R"sql(
CREATE TABLE vault.kept_proof (
    recording INTEGER PRIMARY KEY REFERENCES recording (rec) ON DELETE CASCADE,
    proof INTEGER NOT NULL UNIQUE REFERENCES recording (rec) ON DELETE CASCADE
);
CREATE INDEX vault.recording_contract ON recording (rec, state) WHERE contract_ref <> '' AND extent = 'FULL';
CREATE INDEX vault.recording_contract_ref ON recording (contract_ref COLLATE NOCASE) WHERE contract_ref <> '';
)sql";

// To find a person: the words of all names, read off the full-text index itself, and references that are not a
// contract's.
constexpr const char *version5 = R"sql(
CREATE VIRTUAL TABLE vault.person_word USING fts5vocab(person_search, row);
CREATE INDEX vault.recording_order_ref ON recording (order_ref COLLATE NOCASE) WHERE order_ref <> '';
CREATE INDEX vault.recording_acceptance_ref ON recording (written_acceptance_ref COLLATE NOCASE)
    WHERE written_acceptance_ref <> '';
)sql";

// What was set right at the request of a person; that somebody's request to erase was granted, and which; and calls in
// which somebody objected, who are few.
constexpr const char *version6 = R"sql(
CREATE TABLE vault.correction_note (
    id BLOB PRIMARY KEY,
    recording INTEGER NOT NULL REFERENCES recording (rec) ON DELETE CASCADE,
    request TEXT NOT NULL,
    text TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX vault.correction_note_recording ON correction_note (recording, created_at);
ALTER TABLE vault.recording_due_fact ADD COLUMN erasure_granted_on TEXT;
ALTER TABLE vault.recording_due_fact ADD COLUMN erasure_request TEXT NOT NULL DEFAULT '';
CREATE INDEX vault.recording_objection ON recording (rec) WHERE objection_raised = 1;
)sql";

} // namespace

QDate calledOn(qint64 rec) { return legalDay(QDateTime::fromMSecsSinceEpoch(startedAtMs(rec), QTimeZone::UTC)); }

SchemaModule recordingsSchema(VaultKind kind)
{
    Q_ASSERT(holdsRecordings(kind));
    return {
        "recordings", kind, {{1, version1}, {2, version2}, {3, version3}, {4, version4}, {5, version5}, {6, version6}}};
}

} // namespace voicelog
