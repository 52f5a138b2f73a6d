// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/AuditRow.h>
#include <archive/SigningKey.h>
#include <base/BaseErrors.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

namespace {

constexpr auto withoutGuards = "DROP TRIGGER main.audit_event_no_update; DROP TRIGGER main.audit_event_no_delete;"
                               "DROP TRIGGER main.audit_event_next;";

// As somebody would who has the governance key and patience, but no signing key: makes every hash right again.
Result<void> rechain(Database &database)
{
    VOICELOG_ASSIGN(
        auto rows, database.prepare(QByteArray("SELECT ") + AuditRow::Columns + " FROM main.audit_event ORDER BY seq"));
    QByteArray previous(32, '\0');
    QList<AuditRow> all;
    for (;;) {
        VOICELOG_ASSIGN(const bool any, rows.step());
        if (!any)
            break;
        AuditRow row = AuditRow::from(rows);
        row.event.previousHash = previous;
        row.event.hash = row.computeHash();
        previous = row.event.hash;
        all.append(row);
    }
    rows.reset();
    for (const AuditRow &row : std::as_const(all)) {
        VOICELOG_ASSIGN(auto update, database.prepare("UPDATE main.audit_event SET previous_hash = ?, hash = ? "
                                                      "WHERE seq = ?"));
        VOICELOG_TRY(update.bind(1, row.event.previousHash).bind(2, row.event.hash).bind(3, row.event.seq).run());
    }
    return {};
}

} // namespace

class TestAuditTrail : public QObject
{
    Q_OBJECT

    static Result<AuditVerification> verify(TempArchive &archive)
    {
        VOICELOG_ASSIGN(Database database, archive.session().openGovernance());
        return archive.session().audit().verify(database, {}, {});
    }

    static void addEvents(TempArchive &archive, int count)
    {
        auto database = archive.session().openGovernance();
        VERIFY_OK(database);
        auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
        VERIFY_OK(transaction);
        for (int i = 0; i < count; ++i) {
            AuditEvent event;
            event.action = u"THING_DONE"_s;
            event.objectType = u"THING"_s;
            event.objectId = QString::number(i % 3);
            event.detail = {{u"n"_s, i}};
            VERIFY_OK(archive.session().audit().record(*database, event));
        }
        VERIFY_OK(transaction->commit());
    }

private Q_SLOTS:
    void whatIsRecordedIsFilledIn()
    {
        TempArchive archive;
        AuditEvent event;
        event.action = u"RECORDING_PLAYED"_s;
        event.objectType = u"RECORDING"_s;
        event.objectId = u"x"_s;
        event.outcome = AuditOutcome::Refused;
        event.ruleId = u"R-PLAY-01"_s;
        event.reason = u"assessment"_s;
        event.detail = {{u"ranges"_s, QJsonArray{QJsonArray{0, 5000}, QJsonArray{9000, 9500}}},
                        {u"ü"_s, u"é\u0000z"_s}};
        event.seq = 999; // is set, not taken
        event.role = Role::Dpo;
        VERIFY_OK(archive.session().audit().record(event));
        auto database = archive.session().openGovernance();
        const auto events = archive.session().audit().list(*database, {.limit = 1});
        VERIFY_OK(events);
        const AuditEvent &read = events->first();
        QCOMPARE(read.seq, 3);
        QCOMPARE(read.at, archive.clock().now());
        QCOMPARE(read.actorId, archive.session().account().id);
        QCOMPARE(read.role, Role::PrivacyOfficer);
        QVERIFY(!read.workstation.isEmpty());
        QCOMPARE(read.outcome, AuditOutcome::Refused);
        QCOMPARE(read.ruleId, event.ruleId);
        QCOMPARE(read.reason, event.reason);
        QCOMPARE(read.detail, event.detail);
        QCOMPARE(read.hash.size(), 32);
        VERIFY_OK(verify(archive));
    }

    void pagesGoBackByKey()
    {
        TempArchive archive;
        addEvents(archive, 50);
        auto database = archive.session().openGovernance();
        QList<qint64> seen;
        qint64 before = 0;
        for (;;) {
            const auto page = archive.session().audit().list(
                *database, {.objectType = u"THING"_s, .objectId = u"1"_s, .beforeSeq = before, .limit = 7});
            VERIFY_OK(page);
            if (page->isEmpty())
                break;
            for (const AuditEvent &event : *page)
                seen.append(event.seq);
            before = page->last().seq;
        }
        QCOMPARE(seen.size(), 17); // 1, 4 … 49
        QVERIFY(std::ranges::is_sorted(seen, std::ranges::greater()));
        const auto now = archive.clock().now();
        QCOMPARE(archive.session().audit().list(*database, {.from = now.addMSecs(1)})->size(), 0);
        QCOMPARE(archive.session().audit().list(*database, {.until = now})->size(), 0);
        QCOMPARE(archive.session().audit().list(*database, {.action = u"THING_DONE"_s, .from = now})->size(), 50);
        QCOMPARE(archive.session().audit().list(*database, {.outcome = AuditOutcome::Refused})->size(), 0);
    }

    void tampering_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("hashesMadeRight");
        QTest::addColumn<int>("firstWrong");
        const auto row = [](const char *name, const char *sql, bool rechained, int seq) {
            QTest::newRow(name) << QByteArray(sql) << rechained << seq;
        };
        row("edited reason", "UPDATE main.audit_event SET reason = 'x' WHERE seq = 7", false, 7);
        row("edited detail", "UPDATE main.audit_event SET detail = '{\"n\":5}' WHERE seq = 7", false, 7);
        row("edited time", "UPDATE main.audit_event SET at = at + 1 WHERE seq = 9", false, 9);
        row("edited outcome", "UPDATE main.audit_event SET outcome = 'REFUSED' WHERE seq = 9", false, 9);
        row("edited, chain made right", "UPDATE main.audit_event SET reason = 'x' WHERE seq = 7", true, 7);
        row("another's name", "UPDATE main.audit_event SET actor = zeroblob(16) WHERE seq = 8", true, 8);
        row("another's role", "UPDATE main.audit_event SET role = 'DPO' WHERE seq = 8", true, 8);
        row("removed from the middle", "DELETE FROM main.audit_event WHERE seq = 6", false, 6);
        row("removed, gap closed",
            "DELETE FROM main.audit_event WHERE seq = 6; UPDATE main.audit_event SET seq = -seq WHERE seq > 6;"
            "UPDATE main.audit_event SET seq = -seq - 1 WHERE seq < 0",
            true, 6);
        row("removed from the end", "DELETE FROM main.audit_event WHERE seq > 10", false, 11);
        row("removed from the beginning", "DELETE FROM main.audit_event WHERE seq = 1", false, 1);
        row("all removed", "DELETE FROM main.audit_event", false, 1);
        row("two swapped",
            "UPDATE main.audit_event SET seq = -1 WHERE seq = 5; UPDATE main.audit_event SET seq = 5 WHERE seq = 6;"
            "UPDATE main.audit_event SET seq = 6 WHERE seq = -1",
            false, 5);
        row("two swapped, chain made right",
            "UPDATE main.audit_event SET seq = -1 WHERE seq = 5; UPDATE main.audit_event SET seq = 5 WHERE seq = 6;"
            "UPDATE main.audit_event SET seq = 6 WHERE seq = -1",
            true, 5);
        row("put in at the end",
            "INSERT INTO main.audit_event SELECT 13, at, actor, role, workstation, action, object_type, object_id, "
            "outcome, rule_id, 'forged', detail, previous_hash, hash, signature FROM main.audit_event WHERE seq = 12",
            true, 13);
        row("put in before the first",
            "INSERT INTO main.audit_event SELECT -1, at, actor, role, workstation, action, object_type, object_id, "
            "outcome, rule_id, 'forged', detail, previous_hash, hash, signature FROM main.audit_event WHERE seq = 12",
            false, 1);
        row("signature of another",
            "UPDATE main.audit_event SET signature = (SELECT signature FROM main.audit_event "
            "WHERE seq = 3) WHERE seq = 4",
            false, 4);
        row("no signature", "UPDATE main.audit_event SET signature = x'' WHERE seq = 4", false, 4);
    }
    void tampering()
    {
        QFETCH(QByteArray, sql);
        QFETCH(bool, hashesMadeRight);
        TempArchive archive;
        addEvents(archive, 10); // numbers 3 to 12
        QCOMPARE(verify(archive)->events, 12);
        {
            Database database = archive.openUnrestricted();
            VERIFY_OK(database.execute(withoutGuards));
            VERIFY_OK(database.execute(sql));
            if (hashesMadeRight)
                VERIFY_OK(rechain(database));
        }
        const auto verified = verify(archive);
        VERIFY_ERROR(verified, errors::AuditBroken);
        QTEST(verified.error().parameters().value(u"seq"_s).toInt(), "firstWrong");
    }

    void eventsOfSeveralAccountsVerify()
    {
        TempArchive archive;
        archive.addAccount(u"admin"_s, Role::Administrator);
        const auto admin = archive.unlock(u"admin"_s);
        VERIFY_OK(admin->addAccount(u"council"_s, Role::OrReviewer, TempArchive::password()));
        const auto council = archive.unlock(u"council"_s);
        VERIFY_OK(council->audit().record(AuditEvent{}));
        addEvents(archive, 3000); // more than a batch
        const auto verified = verify(archive);
        VERIFY_OK(verified);
        auto database = council->openGovernance();
        const auto byReviewer = council->audit().verify(*database, {}, {});
        VERIFY_OK(byReviewer);
        QCOMPARE(byReviewer->headHash, verified->headHash);
    }

    void othersWriteMeanwhile()
    {
        TempArchive archive;
        archive.addAccount(u"colleague"_s, Role::PrivacyOfficer);
        const auto colleague = archive.unlock(u"colleague"_s);
        addEvents(archive, 4000);
        std::atomic_int written = 0;
        std::atomic_bool failed = false;
        std::thread writer([&] {
            for (int i = 0; i < 12 && !failed; ++i) {
                AuditEvent event;
                event.action = u"THING_DONE"_s;
                event.objectType = u"THING"_s;
                failed = !colleague->audit().record(event);
                ++written;
            }
        });
        qint64 events = 0;
        Result<AuditVerification> verified;
        do {
            verified = verify(archive);
            events = verified ? std::max(events, verified->events) : -1;
        } while (verified && written < 12 && !failed);
        writer.join();
        VERIFY_OK(verified);
        QVERIFY(!failed);
        QVERIFY(events > 4000);
        VERIFY_OK(verify(archive));
    }

    void verifyingCanBeStopped()
    {
        TempArchive archive;
        auto database = archive.session().openGovernance();
        const CancelToken cancel;
        cancel.cancel();
        VERIFY_ERROR(archive.session().audit().verify(*database, {}, cancel), errors::Cancelled);
    }

    void progressEndsAtTheEnd()
    {
        TempArchive archive;
        addEvents(archive, 10);
        auto database = archive.session().openGovernance();
        Progress last;
        VERIFY_OK(
            archive.session().audit().verify(*database, [&last](const Progress &progress) { last = progress; }, {}));
        QCOMPARE(last.doneItems, 12);
        QCOMPARE(last.totalItems, 12);
    }
};

VOICELOG_GUILESS_TEST(TestAuditTrail)
#include "tst_audittrail.moc"
