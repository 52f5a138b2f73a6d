// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProcessingSchema.h"

namespace voicelog {

namespace {

constexpr const char *processingVersion1 = R"sql(
CREATE TABLE main.processing_entry(
    id BLOB PRIMARY KEY NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    title TEXT NOT NULL,
    department TEXT NOT NULL,
    review_date TEXT NOT NULL,
    version_no INTEGER NOT NULL,
    active_from TEXT NOT NULL,
    ended_on TEXT NOT NULL,
    end_proposed_by BLOB,
    end_reason TEXT NOT NULL,
    author BLOB NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by BLOB NOT NULL,
    body TEXT NOT NULL
) STRICT;
-- All that a list shows, so that it does not read the bodies; the trigger below keeps numbers apart by it.
CREATE INDEX main.processing_entry_list ON processing_entry(
    number, id, title, kind, state, department, review_date, version_no, version, end_proposed_by);
-- Deleting is impossible, also by INSERT OR REPLACE, and what has ended stays so.
CREATE TRIGGER main.processing_entry_once BEFORE INSERT ON processing_entry
WHEN EXISTS (SELECT 1 FROM processing_entry WHERE id = NEW.id OR number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'processing_entry is there already'); END;
CREATE TRIGGER main.processing_entry_no_delete BEFORE DELETE ON processing_entry
BEGIN SELECT RAISE(ABORT, 'processing_entry stays'); END;
CREATE TRIGGER main.processing_entry_identity BEFORE UPDATE ON processing_entry
WHEN OLD.state = 'ENDED' OR NEW.id IS NOT OLD.id OR NEW.number IS NOT OLD.number
BEGIN SELECT RAISE(ABORT, 'processing_entry cannot change so'); END;

CREATE TABLE main.processing_version(
    entry BLOB NOT NULL REFERENCES processing_entry(id),
    version_no INTEGER NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    department TEXT NOT NULL,
    active_from TEXT NOT NULL,
    review_date TEXT NOT NULL,
    change_reason TEXT NOT NULL,
    author BLOB NOT NULL,
    activated_by BLOB NOT NULL,
    activated_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY(entry, version_no)
) STRICT;
CREATE INDEX main.processing_version_number ON processing_version(number);
CREATE TRIGGER main.processing_version_next BEFORE INSERT ON processing_version
WHEN NEW.version_no IS NOT (SELECT coalesce(max(version_no), 0) + 1 FROM processing_version WHERE entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'processing_version is a series'); END;
CREATE TRIGGER main.processing_version_no_update BEFORE UPDATE ON processing_version
BEGIN SELECT RAISE(ABORT, 'processing_version never changes'); END;
CREATE TRIGGER main.processing_version_no_delete BEFORE DELETE ON processing_version
BEGIN SELECT RAISE(ABORT, 'processing_version never changes'); END;

CREATE TABLE main.processing_end(
    entry BLOB PRIMARY KEY NOT NULL REFERENCES processing_entry(id),
    ended_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    proposed_by BLOB NOT NULL,
    confirmed_by BLOB NOT NULL,
    confirmed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER main.processing_end_once BEFORE INSERT ON processing_end
WHEN EXISTS (SELECT 1 FROM processing_end WHERE entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'processing_end never changes'); END;
CREATE TRIGGER main.processing_end_no_update BEFORE UPDATE ON processing_end
BEGIN SELECT RAISE(ABORT, 'processing_end never changes'); END;
CREATE TRIGGER main.processing_end_no_delete BEFORE DELETE ON processing_end
BEGIN SELECT RAISE(ABORT, 'processing_end never changes'); END;

-- Who rests on an entry: written by the layer above through ProcessingStore.
CREATE TABLE main.processing_use(
    entry BLOB NOT NULL REFERENCES processing_entry(id),
    user_kind TEXT NOT NULL,
    user_id BLOB NOT NULL,
    PRIMARY KEY(entry, user_kind, user_id)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace

SchemaModule processingSchema() { return {"processing", VaultKind::Governance, {{1, processingVersion1}}}; }

} // namespace voicelog
