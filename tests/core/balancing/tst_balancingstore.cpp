// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <balancing/BalancingSchema.h>
#include <support/BalancingExample.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestBalancingStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// By SQL, with the officer's own keys held to a role: what each may do to each table (DOMAIN 3.8).
    void rolesByTable_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("may"); // R read, I insert, U update, D delete
        const auto row = [](const char *table, Role role, const char *may) {
            QTest::addRow("%s %s", table, roleId(role).data())
                << QString::fromLatin1(table) << int(role) << QString::fromLatin1(may);
        };
        for (const Role role : allRoles) {
            const bool officer = role == Role::PrivacyOfficer;
            const bool dpo = role == Role::Dpo;
            const bool reviewer = role == Role::OrReviewer;
            row("balancing", role, officer ? "RI" : dpo ? "R" : "");
            row("balancing_draft", role, officer ? "RIUD" : dpo ? "R" : "");
            row("balancing_advice", role, officer ? "R" : dpo ? "RI" : "");
            row("balancing_version", role, officer ? "RI" : dpo || reviewer ? "R" : "");
            row("balancing_withdrawal", role, officer ? "RI" : dpo || reviewer ? "R" : "");
            row("balancing_use", role, officer ? "RIUD" : dpo ? "R" : "");
        }
    }
    void rolesByTable()
    {
        QFETCH(QString, table);
        QFETCH(int, role);
        QFETCH(QString, may);
        static const TempArchive archive({balancingSchema()});
        Database database = archive.openAs(Role(role), {}, VaultKind::Governance);
        const QByteArray name = table.toLatin1();
        const QByteArray column = name == "balancing" ? "number" : "lia";
        const auto allowed = [&](const QByteArray &sql) { return database.prepare(sql).has_value(); };
        QCOMPARE(allowed("SELECT " + column + " FROM main." + name), may.contains(u'R'));
        QCOMPARE(allowed("INSERT INTO main." + name + "(" + column + ") VALUES(x'00')"), may.contains(u'I'));
        QCOMPARE(allowed("UPDATE main." + name + " SET " + column + " = x'01'"), may.contains(u'U'));
        QCOMPARE(allowed("DELETE FROM main." + name), may.contains(u'D'));
    }

    void aReviewerCannotReachADraftByAnyStatement()
    {
        TempArchive archive({balancingSchema()});
        BalancingService service(archive.session());
        orQuit(service.add(orQuit(BalancingRecord::fromJson(completeBalancing()))));
        Database database = archive.openAs(Role::OrReviewer, {}, VaultKind::Governance);
        for (const char *sql :
             {"SELECT body FROM main.balancing_draft", "SELECT count(*) FROM main.balancing_draft",
              "SELECT v.title FROM main.balancing_version v, main.balancing_draft d",
              "SELECT (SELECT title FROM main.balancing_draft)",
              "WITH d AS (SELECT * FROM main.balancing_draft) SELECT 1 FROM d",
              "SELECT title FROM main.balancing_version UNION SELECT title FROM main.balancing_draft",
              "INSERT INTO main.balancing_version SELECT * FROM main.balancing_draft",
              "SELECT text FROM main.balancing_advice", "CREATE TEMP VIEW v AS SELECT * FROM main.balancing_draft"})
            VERIFY_ERROR(database.prepare(sql), errors::RoleDenied);
        VERIFY_OK(database.prepare("SELECT body FROM main.balancing_version"));
    }

    /// Nobody changes what was approved: not even an officer, not even by SQL.
    void anApprovedVersionNeverChanges()
    {
        TempArchive archive({balancingSchema()}, false);
        const BalancingRecord record = approvedBalancing(archive.session(), archive.session());
        Database database = archive.openAs(Role::PrivacyOfficer, {}, VaultKind::Governance);
        for (const char *sql : {"UPDATE main.balancing_version SET body = '{}'", "DELETE FROM main.balancing_version",
                                "UPDATE main.balancing_withdrawal SET withdrawn_on = '2020-01-01'",
                                "INSERT INTO main.balancing_version SELECT * FROM main.balancing_version WHERE true"
                                " ON CONFLICT DO UPDATE SET title = 'x'"})
            VERIFY_ERROR(database.prepare(sql), errors::RoleDenied);
        // REPLACE counts as an insert, and must not replace.
        const auto replace = database.execute(
            "REPLACE INTO main.balancing_version SELECT lia, version_no, number, 'forged', is_monitoring, outcome,"
            " valid_from, review_date, authors, created_at, created_by, approved_by1, approved_by2, approved_at, body"
            " FROM main.balancing_version");
        VERIFY_ERROR(replace, errors::DatabaseFailed);
        VERIFY_OK(BalancingService(archive.session()).withdraw(record.id, u"No longer needed since this morning."_s));
        VERIFY_ERROR(database.execute("REPLACE INTO main.balancing_withdrawal SELECT lia, '2020-01-01', withdrawn_at,"
                                      " withdrawn_by, reason FROM main.balancing_withdrawal"),
                     errors::DatabaseFailed);
        const auto versions = orQuit(BalancingService(archive.session()).versions(record.id));
        QCOMPARE(versions[0].title, record.title);
        QCOMPARE(versions[0].withdrawnOn, QDate(2026, 6, 15));
    }

    /// An archive of before this module gets its tables when it is opened, and keeps what it had.
    void anOlderArchiveGetsTheTables()
    {
        const SchemaModule other{"other", VaultKind::Governance, {{1, "CREATE TABLE main.other(a TEXT)"}}};
        TempArchive before({other});
        {
            Database database = before.openUnrestricted();
            VERIFY_OK(database.execute("INSERT INTO main.other VALUES('kept')"));
        }
        before.session().lock();
        UnlockThrottle throttle({}, before.clock());
        const Archive now(before.path(), {other, balancingSchema()}, before.clock(), TempArchive::cost());
        const auto session = now.unlock(u"officer"_s, TempArchive::password(), throttle);
        VERIFY_OK(session);
        VERIFY_OK(BalancingService(**session).add(orQuit(BalancingRecord::fromJson(completeBalancing()))));
        Database database = orQuit((*session)->openGovernance());
        Statement select = orQuit(database.prepare("SELECT a FROM main.other"));
        QVERIFY(orQuit(select.step()));
        QCOMPARE(select.text(0), u"kept"_s);
    }

    void readsBackWhatItWrote()
    {
        TempArchive archive({balancingSchema()}, false);
        const BalancingRecord record = approvedBalancing(archive.session(), archive.session());
        Database database = archive.openUnrestricted();
        BalancingStore store(database);
        const BalancingRecord read = orQuit(store.version(record.id, 1));
        QCOMPARE(read.contentJson(), record.contentJson());
        QCOMPARE(read.number, record.number);
        QCOMPARE(read.authors, record.authors);
        QCOMPARE(read.approvedAt, record.approvedAt);
        QCOMPARE(read.createdAt, record.createdAt);
        const auto all = orQuit(store.allVersions());
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.value(record.id)[0].title, record.title);
        QCOMPARE(all.value(record.id)[0].outcome, BalancingOutcome::ProceedWithSafeguards);
        QCOMPARE(orQuit(store.versions({})).size(), 0);
        QCOMPARE(orQuit(store.find(record.number)), record.id);
        QCOMPARE(orQuit(store.find(record.id.toString())), record.id);
        QVERIFY(orQuit(store.find(u"x"_s)).isNull());
    }
};

VOICELOG_GUILESS_TEST(TestBalancingStore)
#include "tst_balancingstore.moc"
