// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <programmes/ProgrammeService.h>
#include <programmes/ProgrammesSchema.h>
#include <recordings/RecordingsSchema.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

SchemaModule firstVersion()
{
    SchemaModule module = programmesSchema();
    module.migrations.resize(1);
    return module;
}

} // namespace

/// The tables themselves: what migrations keep, what never changes, and what each role may do, tried by SQL.
class TestProgrammesSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheProgrammesOfVersion1()
    {
        TempArchive old({recordingsSchema(), firstVersion()});
        const Id open = Id::create(old.clock());
        const Id closed = Id::create(old.clock());
        {
            Database database = old.openUnrestricted();
            for (const auto &[id, code, closedAt] :
                 {std::tuple(open, u"OPEN"_s, QDateTime()), std::tuple(closed, u"CLOSED"_s, old.clock().now())}) {
                auto insert = database.prepare(
                    "INSERT INTO main.programme (id, vault_id, number, name, code, purpose, lines, created_at,"
                    " created_by, closed_at, version) VALUES (?1, ?1, ?2, ?3, ?3, 'TRAINING',"
                    " '[\"Helpdesk\",\"020 1\"]', ?4, ?1, ?5, ?6)");
                VERIFY_OK(insert);
                insert->bind(1, id).bind(2, u"PRG-2025-"_s + code).bind(3, code);
                insert->bind(4, old.clock().now().addDays(-30)).bind(5, closedAt);
                VERIFY_OK(insert->bind(6, closedAt.isValid() ? 2 : 1).run());
            }
        }
        UnlockThrottle throttle({}, old.clock());
        const Archive newer(old.path(), {recordingsSchema(), programmesSchema()}, old.clock(), TempArchive::cost());
        const auto session = newer.unlock(u"officer"_s, TempArchive::password(), throttle);
        VERIFY_OK(session);
        ProgrammeService service(**session);
        const auto all = service.list();
        VERIFY_OK(all);
        QCOMPARE(all->size(), 2);
        const auto kept = service.find(u"OPEN"_s);
        VERIFY_OK(kept);
        QCOMPARE(kept->id, open);
        QCOMPARE(kept->state, ProgrammeState::Draft);
        QCOMPARE(kept->purpose, Purpose::Training);
        QCOMPARE(kept->lines, (QStringList{u"Helpdesk"_s, u"020 1"_s}));
        QVERIFY(service.turns(open)->isEmpty());
        const auto ended = service.find(u"CLOSED"_s);
        VERIFY_OK(ended);
        QCOMPARE(ended->state, ProgrammeState::Ended);
        QCOMPARE(ended->closedAt, old.clock().now());
        const auto turns = service.turns(closed);
        VERIFY_OK(turns);
        QCOMPARE(turns->size(), 1);
        QCOMPARE(stateOn(*turns, QDate(2026, 6, 14)), ProgrammeState::Draft);
        QCOMPARE(stateOn(*turns, QDate(2026, 6, 15)), ProgrammeState::Ended);

        // What it was is readable, and it goes on from there.
        Programme changed = *kept;
        changed.agentSignal = AgentSignal::Tone;
        VERIFY_OK(service.edit(changed));
        const auto versions = service.versions(open);
        VERIFY_OK(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->first().body["name"_L1].toString(), u"OPEN"_s);
        QVERIFY(!versions->first().body.contains("agentSignal"_L1));
        QCOMPARE(versions->last().body["agentSignal"_L1].toString(), u"TONE"_s);
    }

    void historiesOnlyGrow_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *sql : {"UPDATE main.programme_turn SET reason = 'x'", "DELETE FROM main.programme_turn",
                                "INSERT OR REPLACE INTO main.programme_turn SELECT programme, seq, from_date, 'ACTIVE',"
                                " reason, at, by_account FROM main.programme_turn",
                                "INSERT INTO main.programme_turn SELECT programme, seq + 1, '2001-01-01', 'ACTIVE',"
                                " reason, at, by_account FROM main.programme_turn",
                                "UPDATE main.programme_version SET body = '{}'", "DELETE FROM main.programme_version",
                                "REPLACE INTO main.programme_version SELECT record, version, at, by_account, '{}' FROM"
                                " main.programme_version"})
            QTest::newRow(sql) << QByteArray(sql);
    }
    void historiesOnlyGrow()
    {
        QFETCH(QByteArray, sql);
        TempArchive archive({recordingsSchema(), programmesSchema()});
        ProgrammeService service(archive.session());
        const auto made = service.add(u"One"_s, Purpose::Quality, {});
        VERIFY_OK(made);
        VERIFY_OK(service.close(*made));
        Database database = archive.openUnrestricted(); // not even who has the key and SQL of his own
        QVERIFY(!database.execute(sql).has_value());
        const auto turns = service.turns(made->id);
        VERIFY_OK(turns);
        QCOMPARE(turns->size(), 1);
        QCOMPARE(turns->first().state, ProgrammeState::Ended);
        QCOMPARE(service.versions(made->id)->size(), 2);
    }

    void roles_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QList<QByteArray>>("allowed"); // in the order of allRoles
        const auto row = [](const char *table, const char *column, const QList<QByteArray> &allowed) {
            QTest::newRow(table) << QByteArray(table) << QByteArray(column) << allowed;
        };
        //                                                     officer investigator dpo  reviewer retention admin
        row("programme_turn", "reason", {"RI", "R", "R", "R", "R", "R"});
        row("programme_version", "body", {"RI", "", "R", "R", "", ""});
        row("announcement_sound", "bytes", {"RIUD", "", "R", "", "", ""});
        row("employee_notice", "body", {"RIU", "", "R", "R", "", ""});
        row("employee_notice_version", "body", {"RI", "", "R", "R", "", ""});
        row("works_council_record", "body", {"RIU", "", "R", "", "", ""});
        row("works_council_record_version", "body", {"RI", "", "R", "", "", ""});
        row("works_council_consent", "body", {"RIUD", "", "R", "R", "", ""});
    }
    void roles()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, column);
        QFETCH(QList<QByteArray>, allowed);
        TempArchive archive({recordingsSchema(), programmesSchema()});
        for (size_t role = 0; role < allRoles.size(); ++role) {
            Database database = archive.openAs(allRoles[role], {}, VaultKind::Governance);
            const std::pair<char, QByteArray> statements[] = {
                {'R', "SELECT " + column + " FROM main." + table},
                {'I', "INSERT INTO main." + table + "(" + column + ") VALUES(1)"},
                {'U', "UPDATE main." + table + " SET " + column + " = 1"},
                {'D', "DELETE FROM main." + table},
            };
            for (const auto &[operation, sql] : statements) {
                const auto prepared = database.prepare(sql);
                const QByteArray what = QByteArray(roleId(allRoles[role]).data()) + ": " + sql;
                if (allowed[qsizetype(role)].contains(operation)) {
                    QVERIFY2(prepared.has_value(), what.constData());
                } else {
                    QVERIFY2(!prepared.has_value(), what.constData());
                    QVERIFY2(prepared.error().is(errors::RoleDenied), what.constData());
                }
            }
        }
    }
};

VOICELOG_GUILESS_TEST(TestProgrammesSchema)
#include "tst_programmesschema.moc"
