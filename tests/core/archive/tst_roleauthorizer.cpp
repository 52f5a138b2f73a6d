// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/DatabaseOpener.h>
#include <archive/Keyring.h>
#include <archive/Sqlite.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QTest>

#include <atomic>
#include <map>
#include <thread>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

namespace {

// Tables as the modules make them, and one that no role's table names.
const Schema rolesSchema{
    {"programmes", VaultKind::Governance, {{1, "CREATE TABLE main.programme(id BLOB, name TEXT)"}}},
    {"later", VaultKind::Governance, {{1, "CREATE TABLE main.dossier(id BLOB, name TEXT)"}}},
    {"recordings",
     VaultKind::Recordings,
     {{1, "CREATE TABLE vault.recording(rec INTEGER PRIMARY KEY, line TEXT, version INTEGER);"
          "CREATE TABLE vault.media_chunk(chunk INTEGER PRIMARY KEY, bytes BLOB);"
          "CREATE TABLE vault.segment(id BLOB, label TEXT);"
          "CREATE VIRTUAL TABLE vault.search USING fts5(text);"
          "INSERT INTO vault.search(search, rank) VALUES('secure-delete', 1);"}}},
    {"requests", VaultKind::Requests, {{1, "CREATE TABLE vault.request(id BLOB, name TEXT)"}}},
    {"recordings", VaultKind::Case, {{1, "CREATE TABLE vault.segment(id BLOB, label TEXT)"}}},
    {"cases", VaultKind::Case, {{1, "CREATE TABLE vault.case_file(id BLOB, subject TEXT)"}}},
};

// What each role may do, written down a second time, from DOMAIN 3.8: R read, I insert, U update, D delete.
struct Expected
{
    VaultKind file;
    const char *table;
    const char *column;
    const char *officer, *investigator, *dpo, *reviewer, *retention, *administrator;
};
constexpr auto G = VaultKind::Governance;
constexpr auto V = VaultKind::Recordings;
constexpr auto Q = VaultKind::Requests;
constexpr auto C = VaultKind::Case;
const Expected expectations[] = {
    {G, "archive", "organisation", "R", "R", "R", "R", "R", "R"},
    {G, "account", "disabled", "RIU", "R", "R", "R", "R", "RIU"},
    {G, "account", "role", "RI", "R", "R", "R", "R", "RI"}, // nobody's role changes, least of all one's own
    {G, "vault", "kind", "RI", "R", "R", "R", "R", "R"},
    {G, "vault", "destroyed_at", "RIU", "R", "R", "R", "RU", "R"},
    {G, "vault_intake", "recordings", "RIU", "R", "R", "R", "R", "R"},
    {G, "audit_event", "reason", "RI", "RI", "RI", "RI", "RI", "RI"},
    {G, "private_item", "sealed", "RIUD", "RIUD", "RIUD", "", "D", "RIUD"}, // a recording takes its drafts along
    {G, "schema_module", "version", "R", "R", "R", "R", "R", "R"},
    {G, "programme", "name", "RIUD", "R", "R", "R", "R", "R"},
    {G, "dossier", "name", "RIUD", "", "", "", "", ""},
    {V, "recording", "line", "RIUD", "R", "R", "", "D", ""},
    {V, "media_chunk", "bytes", "RIUD", "R", "R", "", "D", ""},
    {V, "segment", "label", "RIUD", "RIUD", "R", "", "D", ""},
    {V, "recording", "rec", "RIUD", "R", "R", "", "RD", ""},
    {V, "search", "text", "RIUD", "RIUD", "R", "", "", ""}, // an investigator indexes the segments he marks
    {V, "schema_module", "version", "R", "R", "R", "", "R", ""},
    {Q, "request", "name", "RIUD", "", "R", "", "D", ""},
    {C, "segment", "label", "RIUD", "RIUD", "R", "", "D", ""}, // as in a vault of recordings
    {C, "case_file", "subject", "RIUD", "R", "R", "", "D", ""},
};

QByteArray allowedTo(const Expected &row, Role role)
{
    switch (role) {
    case Role::PrivacyOfficer:
        return row.officer;
    case Role::Investigator:
        return row.investigator;
    case Role::Dpo:
        return row.dpo;
    case Role::OrReviewer:
        return row.reviewer;
    case Role::RetentionService:
        return row.retention;
    case Role::Administrator:
        return row.administrator;
    }
    return {};
}

} // namespace

/// Tries SQL, as typed against the library, on each role's connection. Vaults are attached for every role here, also
/// for those that can never hold a key: the table must hold by itself.
class TestRoleAuthorizer : public QObject
{
    Q_OBJECT

    TempArchive m_archive{rolesSchema};
    std::map<VaultKind, Id> m_vaults;

    Database connect(Role role, VaultKind kind)
    {
        return m_archive.openAs(role, kind == G ? Id() : m_vaults.at(kind), kind);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_vaults[V] = m_archive.addVault(V);
        m_vaults[Q] = m_archive.addVault(Q);
        m_vaults[C] = m_archive.addVault(C);
    }

    void tables_data()
    {
        QTest::addColumn<int>("expectation");
        QTest::addColumn<int>("role");
        for (size_t i = 0; i < std::size(expectations); ++i) {
            const Expected &row = expectations[i];
            for (const Role role : allRoles)
                QTest::addRow("%d: %s.%s.%s", int(i), roleId(role).data(), row.table, row.column)
                    << int(i) << int(role);
        }
    }
    void tables()
    {
        QFETCH(int, expectation);
        QFETCH(int, role);
        const Expected &row = expectations[expectation];
        const QByteArray allowed = allowedTo(row, Role(role));
        const QByteArray table = QByteArray(row.file == G ? "main." : "vault.") + row.table;
        const QByteArray column = row.column;
        const std::map<char, QByteArray> statements{
            {'R', "SELECT " + column + " FROM " + table},
            {'I', "INSERT INTO " + table + "(" + column + ") VALUES(1)"},
            {'U', "UPDATE " + table + " SET " + column + " = 1"},
            {'D', "DELETE FROM " + table},
        };
        Database database = connect(Role(role), row.file);
        for (const auto &[operation, sql] : statements) {
            const auto prepared = database.prepare(sql);
            if (allowed.contains(operation))
                QVERIFY2(prepared.has_value(), sql.constData());
            else
                VERIFY_ERROR(prepared, errors::RoleDenied);
        }
    }

    void nobodyMayDoThis_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *sql : {"CREATE TABLE main.mine(x)",
                                "CREATE TEMP TABLE mine(x)",
                                "DROP TABLE main.programme",
                                "ALTER TABLE main.account ADD COLUMN x",
                                "CREATE INDEX main.i ON programme(name)",
                                "CREATE VIEW main.v AS SELECT 1",
                                "CREATE TEMP VIEW v AS SELECT 1",
                                "CREATE TRIGGER main.t AFTER INSERT ON programme BEGIN SELECT 1; END",
                                "CREATE TEMP TRIGGER t AFTER INSERT ON main.programme BEGIN SELECT 1; END",
                                "DROP TRIGGER main.audit_event_no_update",
                                "ATTACH ':memory:' AS other",
                                "DETACH vault",
                                "CREATE VIRTUAL TABLE main.f USING fts5(x)",
                                "REINDEX",
                                "ANALYZE",
                                "VACUUM",
                                "VACUUM INTO '/tmp/voicelog-out.db'",
                                "PRAGMA journal_mode=OFF",
                                "PRAGMA main.journal_mode=MEMORY",
                                "PRAGMA synchronous=OFF",
                                "PRAGMA secure_delete=OFF",
                                "PRAGMA writable_schema=ON",
                                "PRAGMA foreign_keys=OFF",
                                "PRAGMA user_version=7",
                                "PRAGMA application_id=7",
                                "PRAGMA temp_store=FILE",
                                "PRAGMA temp_store_directory='/tmp'",
                                "PRAGMA trusted_schema=ON",
                                "PRAGMA query_only=OFF",
                                "PRAGMA rekey='mine'",
                                "PRAGMA key='mine'",
                                "PRAGMA hexrekey='00'",
                                "PRAGMA cipher_page_size=4096",
                                "PRAGMA cipher_plaintext_header_size=32",
                                "PRAGMA cipher_use_hmac=OFF",
                                "PRAGMA cipher_migrate",
                                "PRAGMA cipher_log='/tmp/voicelog-log'",
                                "PRAGMA cipher_profile='/tmp/voicelog-profile'",
                                "PRAGMA cipher_add_random='x'",
                                "PRAGMA main.max_page_count=1",
                                "PRAGMA incremental_vacuum",
                                "PRAGMA wal_checkpoint",
                                "PRAGMA optimize",
                                "SELECT load_extension('x')",
                                "SELECT sqlcipher_export('main')",
                                "SELECT fts3_tokenizer('simple')",
                                "UPDATE main.audit_event SET reason = 'x'",
                                "DELETE FROM main.audit_event",
                                "UPDATE main.account SET role = 'PRIVACY_OFFICER'",
                                "DELETE FROM main.account",
                                "UPDATE main.sqlite_sequence SET seq = 1",
                                "UPDATE main.sqlite_schema SET sql = ''",
                                "INSERT INTO main.sqlite_schema(type) VALUES('table')"})
            QTest::newRow(sql) << QByteArray(sql);
    }
    void nobodyMayDoThis()
    {
        QFETCH(QByteArray, sql);
        for (const Role role : allRoles) {
            Database database = connect(role, V);
            const auto done = database.execute(sql);
            QVERIFY2(!done.has_value(), roleId(role).data());
            QVERIFY2(done.error().is(errors::RoleDenied) || done.error().is(errors::DatabaseFailed),
                     qPrintable(done.error().toString()));
        }
    }

    // No denied statement above may have left a trace, also not by its error being another one.
    void nothingWasChanged()
    {
        m_archive.reopen();
        auto database = m_archive.session().openGovernance();
        VERIFY_OK(database);
        VERIFY_OK(m_archive.session().audit().verify(*database, {}, {}));
        const auto verified = m_archive.archive().verify(m_archive.session(), {}, {});
        VERIFY_OK(verified);
        QVERIFY2(verified->problems.isEmpty(),
                 verified->problems.isEmpty() ? "" : qPrintable(verified->problems.first().toString()));
        QVERIFY(!QFile::exists(u"/tmp/voicelog-out.db"_s));
        QVERIFY(!QFile::exists(u"/tmp/voicelog-log"_s));
        QVERIFY(!QFile::exists(u"/tmp/voicelog-profile"_s));
    }

    // INSERT OR REPLACE deletes without asking the authorizer: the trigger must stop it.
    void aReviewerCannotReplaceAnEvent()
    {
        Database database = connect(Role::OrReviewer, G);
        for (const char *sql :
             {"INSERT OR REPLACE INTO main.audit_event SELECT * FROM main.audit_event WHERE seq = 1",
              "REPLACE INTO main.audit_event SELECT * FROM main.audit_event WHERE seq = 2",
              "INSERT INTO main.audit_event SELECT seq + 1000, at, actor, role, workstation, action, object_type, "
              "object_id, outcome, rule_id, reason, detail, previous_hash, hash, signature FROM main.audit_event LIMIT "
              "1",
              "INSERT INTO main.audit_event SELECT * FROM main.audit_event WHERE seq = 1 "
              "ON CONFLICT(seq) DO UPDATE SET reason = 'x'"}) {
            const auto done = database.execute(sql);
            QVERIFY2(!done.has_value(), sql);
        }
    }

    void aReviewerRecordsEvents()
    {
        m_archive.addAccount(u"council"_s, Role::OrReviewer);
        const auto reviewer = m_archive.unlock(u"council"_s); // records its own beginning
        AuditEvent event;
        event.action = u"REPORT_VIEWED"_s;
        VERIFY_OK(reviewer->audit().record(event));
        VERIFY_ERROR(reviewer->openVault(m_vaults.at(V)), errors::NotGranted); // and this too
        VERIFY_ERROR(reviewer->putPrivate(u"draft/x"_s, "x"), errors::RoleDenied);
        VERIFY_ERROR(reviewer->addAccount(u"x"_s, Role::OrReviewer, TempArchive::password()), errors::RoleDenied);
        auto database = reviewer->openGovernance();
        VERIFY_OK(database);
        VERIFY_OK(reviewer->audit().verify(*database, {}, {}));
        const auto refused =
            reviewer->audit().list(*database, {.actorId = reviewer->account().id, .outcome = AuditOutcome::Refused});
        VERIFY_OK(refused);
        QCOMPARE(refused->size(), 2);
    }

    void fullTextSearchWorksForThoseAllowed()
    {
        Database officer = connect(Role::PrivacyOfficer, V);
        VERIFY_OK(officer.execute("INSERT INTO vault.search(text) VALUES('storing gemeld'), ('iets anders')"));
        VERIFY_OK(officer.execute("DELETE FROM vault.search WHERE rowid = 2"));
        VERIFY_OK(officer.execute("UPDATE vault.search SET text = 'storing verholpen' WHERE rowid = 1"));
        Database dpo = connect(Role::Dpo, V);
        {
            auto found = dpo.prepare("SELECT count(*) FROM vault.search WHERE search MATCH 'verholpen'");
            VERIFY_OK(found);
            VERIFY_OK(found->step());
            QCOMPARE(found->int64(0), 1);
        }
        QVERIFY(!dpo.execute("INSERT INTO vault.search(text) VALUES('x')"));
        QVERIFY(!officer.execute("DELETE FROM vault.search_data")); // a shadow table is not to be written directly
    }

    // What the retention service could try to learn words by: their text, whether one occurs, the index's own tables.
    static QList<QByteArray> waysToRead()
    {
        return {"SELECT text FROM vault.search",
                "SELECT * FROM vault.search",
                "SELECT rowid FROM vault.search WHERE search MATCH 'geheim'",
                "SELECT rowid FROM vault.search('geheim')",
                "SELECT count(*) FROM vault.search('geheim')",
                "SELECT EXISTS(SELECT 1 FROM vault.search('geheim'))",
                "DELETE FROM vault.segment WHERE EXISTS(SELECT 1 FROM vault.search('geheim'))",
                "DELETE FROM vault.recording WHERE rec IN (SELECT rowid FROM vault.search('geheim'))",
                "SELECT rowid FROM vault.search WHERE text = 'geheim'",
                "SELECT rowid FROM vault.search WHERE text LIKE 'geheim%'",
                "SELECT rank FROM vault.search",
                "SELECT snippet(search, 0, '', '', '', 9) FROM vault.search",
                "DELETE FROM vault.search WHERE search MATCH 'geheim'",
                "DELETE FROM vault.search WHERE text = 'geheim'",
                "DELETE FROM vault.search WHERE rowid = 1 RETURNING text",
                "SELECT c0 FROM vault.search_content",
                "SELECT count(*) FROM vault.search_content",
                "DELETE FROM vault.search WHERE rowid = 1",
                "SELECT block FROM vault.search_data",
                "SELECT term FROM vault.search_idx",
                "SELECT sz FROM vault.search_docsize",
                "INSERT INTO vault.search(text) VALUES('x')",
                "INSERT INTO vault.search(search) VALUES('rebuild')",
                "INSERT INTO vault.search(search) VALUES('delete-all')",
                "UPDATE vault.search SET text = 'x'",
                "DELETE FROM vault.search_content",
                "DELETE FROM vault.search_data",
                "CREATE VIRTUAL TABLE temp.v USING fts5vocab('vault', 'search', 'row')"};
    }
    static void cannotRead(Database &service)
    {
        for (const QByteArray &sql : waysToRead()) {
            auto tried = service.prepare(sql);
            QVERIFY2(!tried || !tried->step(), sql.constData());
        }
    }

    void theRetentionServiceDeletesWordsItCannotRead()
    {
        Database officer = connect(Role::PrivacyOfficer, V);
        VERIFY_OK(officer.execute("DELETE FROM vault.search"));
        VERIFY_OK(officer.execute("INSERT INTO vault.search(rowid, text) VALUES(1, 'zeer geheim'), (2, 'geheim ook'), "
                                  "(3, 'gewoon')"));
        Database service = connect(Role::RetentionService, V);
        cannotRead(service);
        const QList<qint64> both{1, 3};
        const auto merged = service.mergeIndex("search", 10);
        VERIFY_OK(merged);
        cannotRead(service);
        VERIFY_OK(service.deleteFromIndex("search", both));
        cannotRead(service); // also now that FTS5 keeps statements of its own on this connection
        VERIFY_OK(service.deleteFromIndex("search", {{99}}));
        cannotRead(service);
        auto left =
            officer.prepare("SELECT group_concat(rowid) FROM vault.search WHERE search MATCH 'geheim OR gewoon'");
        VERIFY_OK(left);
        VERIFY_OK(left->step());
        QCOMPARE(left->text(0), u"2"_s);
        left->reset();
        VERIFY_OK(officer.execute("INSERT INTO vault.search(search) VALUES('integrity-check')"));
        for (const QByteArray &index : {"recording"_ba, "segment"_ba, "search_content"_ba, "nothing"_ba}) {
            const auto done = service.deleteFromIndex(index, {{1}});
            QVERIFY2(index == "recording" || index == "segment" || !done, index.constData());
        }
        for (const Role role : {Role::Dpo, Role::OrReviewer, Role::Administrator}) {
            Database other = connect(role, V);
            VERIFY_ERROR(other.deleteFromIndex("search", {{2}}), errors::RoleDenied);
            VERIFY_ERROR(other.mergeIndex("search", 10), errors::RoleDenied);
        }
    }

    // Another statement that runs while the index is open: a trigger that somebody put on its tables with software of
    // his own, since no statement of ours can.
    void noTriggerReadsWordsMeanwhile()
    {
        for (const QByteArray &table : {"search_content"_ba, "search_docsize"_ba}) {
            const Id vault = m_archive.addVault(V);
            {
                Database all = m_archive.openUnrestricted(vault);
                sqlite3_db_config(all.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
                VERIFY_OK(all.execute("INSERT INTO vault.search(rowid, text) VALUES(1, 'zeer geheim');"
                                      "CREATE TRIGGER vault.spy BEFORE DELETE ON " +
                                      table +
                                      " BEGIN DELETE FROM recording WHERE rec = (SELECT length(c0) FROM "
                                      "search_content); END"));
            }
            {
                Database service = m_archive.openAs(Role::RetentionService, vault, V);
                VERIFY_ERROR(service.deleteFromIndex("search", {{1}}), errors::RoleDenied);
                cannotRead(service);
            } // FTS5 leaves the statement open that failed within it
            Database officer = m_archive.openAs(Role::PrivacyOfficer, vault, V);
            auto left = officer.prepare("SELECT count(*) FROM vault.search WHERE search MATCH 'geheim'");
            VERIFY_OK(left);
            VERIFY_OK(left->step());
            QCOMPARE(left->int64(0), 1);
        }
    }

    // From another thread with a connection of its own, all the while.
    void noOtherConnectionReadsWordsMeanwhile()
    {
        const Id vault = m_archive.addVault(V);
        QList<qint64> rows;
        {
            Database officer = m_archive.openAs(Role::PrivacyOfficer, vault, V);
            for (qint64 row = 1; row <= 2000; ++row)
                rows += row;
            VERIFY_OK(officer.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                                      "INSERT INTO vault.search(rowid, text) SELECT i, 'geheim ' || i FROM n"));
        }
        std::atomic_bool done = false;
        std::atomic_int tries = 0;
        std::atomic_int read = 0;
        std::thread reader([&] {
            Database other = m_archive.openAs(Role::RetentionService, vault, V);
            do {
                for (const QByteArray &sql : waysToRead()) {
                    auto tried = other.prepare(sql);
                    read += tried && tried->step() ? 1 : 0;
                }
                ++tries;
            } while (!done);
        });
        Database service = m_archive.openAs(Role::RetentionService, vault, V);
        auto transaction = Transaction::begin(service, Transaction::Kind::Write);
        const auto deleted = service.deleteFromIndex("search", rows);
        const auto committed = transaction ? transaction->commit() : Result<void>(fail(transaction));
        done = true;
        reader.join();
        VERIFY_OK(deleted);
        VERIFY_OK(committed);
        QVERIFY(tries > 0);
        QCOMPARE(read, 0);
        Database officer = m_archive.openAs(Role::PrivacyOfficer, vault, V);
        VERIFY_OK(officer.execute("INSERT INTO vault.search(search) VALUES('integrity-check')"));
        auto left = officer.prepare("SELECT count(*) FROM vault.search");
        VERIFY_OK(left);
        VERIFY_OK(left->step());
        QCOMPARE(left->int64(0), 0);
    }

    void administratorsMakeNoOfficers()
    {
        m_archive.addAccount(u"admin"_s, Role::Administrator);
        const auto admin = m_archive.unlock(u"admin"_s);
        VERIFY_OK(admin->addAccount(u"helper"_s, Role::Investigator, TempArchive::password()));
        VERIFY_ERROR(admin->addAccount(u"me again"_s, Role::PrivacyOfficer, TempArchive::password()),
                     errors::RoleDenied);
        // Who sets a password knows it: a data protection officer reads case content, which an administrator never may.
        VERIFY_ERROR(admin->addAccount(u"dpo"_s, Role::Dpo, TempArchive::password()), errors::RoleDenied);
        VERIFY_ERROR(admin->grantVault(m_archive.session().account().id, m_vaults.at(V)), errors::RoleDenied);
        VERIFY_ERROR(admin->createVault(V), errors::RoleDenied);
        VERIFY_ERROR(admin->disableAccount(m_archive.session().account().id), errors::RoleDenied);
        VERIFY_ERROR(admin->disableAccount(admin->account().id), errors::RoleDenied);
    }
};

VOICELOG_GUILESS_TEST(TestRoleAuthorizer)
#include "tst_roleauthorizer.moc"
