// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <processing/ProcessingErrors.h>
#include <processing/ProcessingSchema.h>
#include <processing/ProcessingService.h>
#include <processing/ProcessingStore.h>
#include <support/RegisterSamples.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

const QString endReason = u"The telephone line was given up in May."_s;

} // namespace

class TestProcessingService : public QObject
{
    Q_OBJECT

    static QList<AuditEvent> audit(Session &session, const QString &action)
    {
        auto database = session.openGovernance();
        return session.audit().list(*database, {.action = action}).value();
    }
    static void use(TempArchive &archive, const Id &entry, const Id &programme, bool set)
    {
        auto database = archive.session().openGovernance();
        auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
        ProcessingStore store(*database);
        VERIFY_OK(set ? store.setUse(entry, u"programme"_s, programme)
                      : store.clearUse(entry, u"programme"_s, programme));
        VERIFY_OK(transaction->commit());
    }

private Q_SLOTS:
    void fromDraftToEnded()
    {
        TempArchive archive({processingSchema()});
        ProcessingService service(archive.session());
        const auto draft = service.add(completeEntry());
        VERIFY_OK(draft);
        QCOMPARE(draft->number, u"REG-2026-0001"_s);
        QCOMPARE(draft->state, RegisterState::Draft);
        QCOMPARE(service.add(completeProcessorEntry()).value().number, u"REG-2026-0002"_s);
        QVERIFY(service.versions(draft->id).value().isEmpty());

        const auto active = service.activate(*draft);
        VERIFY_OK(active);
        QCOMPARE(active->state, RegisterState::Active);
        QCOMPARE(active->versionNo, 1);
        QCOMPARE(active->activeFrom, QDate(2026, 6, 15));
        QCOMPARE(active->reviewDate, QDate(2027, 6, 15)); // twelve months unless told otherwise

        archive.clock().advanceDays(30);
        const auto review = service.startReview(*active);
        VERIFY_OK(review);
        RegisterEntry changed = *review;
        changed.recipientCategories += u"supervisor"_s;
        changed.reviewDate = QDate(2026, 12, 31);
        const auto saved = service.save(*review, changed);
        VERIFY_OK(saved);
        QCOMPARE(saved->state, RegisterState::UnderReview);
        // What is in force has not changed.
        QCOMPARE(service.versions(draft->id).value().size(), 1);
        const auto second = service.activate(*saved, u"New recipients"_s);
        VERIFY_OK(second);
        QCOMPARE(second->versionNo, 2);

        const auto versions = service.versions(draft->id);
        VERIFY_OK(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(0).activeFrom, QDate(2026, 6, 15));
        QCOMPARE(versions->at(0).endedOn, QDate(2026, 7, 14));
        QCOMPARE(versions->at(0).content.recipientCategories.size(), 1);
        QVERIFY(versions->at(0).isInForceOn(QDate(2026, 7, 14)));
        QVERIFY(!versions->at(0).isInForceOn(QDate(2026, 7, 15)));
        QCOMPARE(versions->at(1).activeFrom, QDate(2026, 7, 15));
        QVERIFY(!versions->at(1).endedOn.isValid());
        QCOMPARE(versions->at(1).reviewDate, QDate(2026, 12, 31));
        QCOMPARE(versions->at(1).changeReason, u"New recipients"_s);
        QCOMPARE(versions->at(1).content.recipientCategories.size(), 2);
        QCOMPARE(service.version(draft->id, 2).value().versionNo, 2);
        VERIFY_ERROR(service.version(draft->id, 3), errors::NotFound);

        const auto proposed = service.proposeEnd(*second, endReason);
        VERIFY_OK(proposed);
        QCOMPARE(proposed->state, RegisterState::Active);
        VERIFY_ERROR(service.confirmEnd(*proposed), errors::SecondNeeded);
        archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        const auto other = archive.unlock(u"second"_s);
        const auto ended = ProcessingService(*other).confirmEnd(*proposed);
        VERIFY_OK(ended);
        QCOMPARE(ended->state, RegisterState::Ended);
        QCOMPARE(service.find(draft->number).value().endedOn, QDate(2026, 7, 15));
        QCOMPARE(service.versions(draft->id).value().last().endedOn, QDate(2026, 7, 15));
        for (const char *action : {"REGISTER_ENTRY_ACTIVATED", "REGISTER_ENTRY_CHANGED", "REGISTER_REVIEW_STARTED",
                                   "REGISTER_END_PROPOSED", "REGISTER_ENTRY_ENDED"})
            QVERIFY2(!audit(archive.session(), QString::fromLatin1(action)).isEmpty(), action);
    }

    void reviewedWithoutAChange()
    {
        TempArchive archive({processingSchema()});
        ProcessingService service(archive.session());
        const auto active = service.activate(service.add(completeEntry()).value());
        archive.clock().advanceDays(364);
        RegisterEntry review = service.startReview(*active).value();
        // Its old date is tomorrow: reviewing means giving it a new one.
        RegisterEntry changed = review;
        changed.reviewDate = {};
        const auto again = service.activate(service.save(review, changed).value());
        VERIFY_OK(again);
        QCOMPARE(again->versionNo, 2);
        QCOMPARE(again->reviewDate, QDate(2028, 6, 14));
    }

    void statesThatRefuse_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("act");
        QTest::addColumn<bool>("allowed");
        const QStringList acts{u"save"_s,       u"activate"_s,    u"review"_s,
                               u"proposeEnd"_s, u"withdrawEnd"_s, u"confirmEnd"_s};
        const auto row = [&acts](const char *state, const QStringList &allowed) {
            for (const QString &act : acts)
                QTest::addRow("%s %s", state, qPrintable(act))
                    << QString::fromLatin1(state) << act << allowed.contains(act);
        };
        row("DRAFT", {u"save"_s, u"activate"_s});
        row("ACTIVE", {u"review"_s, u"proposeEnd"_s, u"withdrawEnd"_s, u"confirmEnd"_s});
        row("UNDER_REVIEW", {u"save"_s, u"activate"_s});
        row("ENDED", {});
    }
    void statesThatRefuse()
    {
        QFETCH(QString, state);
        QFETCH(QString, act);
        QFETCH(bool, allowed);
        TempArchive archive({processingSchema()}, false); // one officer, so that nothing else refuses
        ProcessingService service(archive.session());
        RegisterEntry entry = service.add(completeEntry()).value();
        if (state != u"DRAFT")
            entry = service.activate(entry).value();
        if (state == u"UNDER_REVIEW")
            entry = service.startReview(entry).value();
        if (state == u"ENDED" || (state == u"ACTIVE" && act == u"confirmEnd"))
            entry = service.proposeEnd(entry, endReason).value();
        if (state == u"ENDED")
            entry = service.confirmEnd(entry).value();
        QCOMPARE(QString(registerStateId(entry.state)), state);
        const auto done = act == u"save"          ? service.save(entry, entry)
                          : act == u"activate"    ? service.activate(entry)
                          : act == u"review"      ? service.startReview(entry)
                          : act == u"proposeEnd"  ? service.proposeEnd(entry, endReason)
                          : act == u"withdrawEnd" ? service.withdrawEnd(entry)
                                                  : service.confirmEnd(entry);
        if (allowed) {
            VERIFY_OK(done);
            return;
        }
        VERIFY_ERROR(done, errors::WrongState);
        QCOMPARE(done.error().parameters()[u"state"_s].toString(), state);
        QCOMPARE(service.find(entry.number).value().version, entry.version);
        QCOMPARE(audit(archive.session(), done.error().parameters()[u"act"_s].toString()).first().outcome,
                 AuditOutcome::Refused);
    }

    void incompleteIsRefusedByItsRule()
    {
        TempArchive archive({processingSchema()});
        ProcessingService service(archive.session());
        RegisterEntry content = completeEntry();
        content.purposes.clear();
        content.controller.contact.clear();
        const auto draft = service.add(content);
        VERIFY_OK(draft);
        const auto refused = service.activate(*draft);
        VERIFY_ERROR(refused, errors::EntryIncomplete);
        QCOMPARE(refused.error().parameters()[u"rule"_s].toString(), u"R-REGISTER-01"_s);
        QCOMPARE(refused.error().parameters()[u"missing"_s].toStringList(),
                 (QStringList{u"controller.contact"_s, u"purposes"_s}));
        const auto events = audit(archive.session(), u"REGISTER_ENTRY_ACTIVATED"_s);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().outcome, AuditOutcome::Refused);
        QCOMPARE(events.first().ruleId, u"R-REGISTER-01"_s);
        QVERIFY(service.versions(draft->id).value().isEmpty());
    }

    void reviewDates_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("none") << QDate() << true;
        QTest::newRow("yesterday") << QDate(2026, 6, 14) << false;
        QTest::newRow("today") << QDate(2026, 6, 15) << false;
        QTest::newRow("tomorrow") << QDate(2026, 6, 16) << true;
        QTest::newRow("in twelve months") << QDate(2027, 6, 15) << true;
        QTest::newRow("a day later") << QDate(2027, 6, 16) << false;
    }
    void reviewDates()
    {
        QFETCH(QDate, date);
        QFETCH(bool, allowed);
        TempArchive archive({processingSchema()});
        ProcessingService service(archive.session());
        RegisterEntry content = completeEntry();
        content.reviewDate = date;
        const auto active = service.activate(service.add(content).value());
        QCOMPARE(active.has_value(), allowed);
        if (!allowed) {
            VERIFY_ERROR(active, errors::ReviewDateRefused);
            QCOMPARE(active.error().parameters()[u"rule"_s].toString(), u"R-REGISTER-02"_s);
        }
    }

    void inUseCannotEnd()
    {
        TempArchive archive({processingSchema()}, false);
        ProcessingService service(archive.session());
        const auto active = service.activate(service.add(completeEntry()).value());
        const Id programme = Id::create(archive.clock());
        use(archive, active->id, programme, true);
        use(archive, active->id, programme, true);
        QCOMPARE(service.uses(active->id).value(), (QList<RegisterUse>{{u"programme"_s, programme}}));
        const auto proposed = service.proposeEnd(*active, endReason);
        VERIFY_OK(proposed);
        const auto refused = service.confirmEnd(*proposed);
        VERIFY_ERROR(refused, errors::EntryInUse);
        QCOMPARE(refused.error().parameters()[u"count"_s].toInt(), 1);
        QCOMPARE(audit(archive.session(), u"REGISTER_ENTRY_ENDED"_s).first().ruleId, u"R-REGISTER-01"_s);
        QCOMPARE(service.find(active->number).value().state, RegisterState::Active);
        use(archive, active->id, programme, false);
        VERIFY_OK(service.confirmEnd(*proposed));
    }

    void endingTakesAReasonAndAProposal()
    {
        TempArchive archive({processingSchema()}, false);
        ProcessingService service(archive.session());
        const auto active = service.activate(service.add(completeEntry()).value());
        VERIFY_ERROR(service.confirmEnd(*active), errors::MissingValue);
        VERIFY_ERROR(service.proposeEnd(*active, u"too short"_s), errors::InvalidValue);
        const auto proposed = service.proposeEnd(*active, endReason);
        QVERIFY(service.list().value().first().endProposed);
        const auto withdrawn = service.withdrawEnd(*proposed);
        VERIFY_OK(withdrawn);
        VERIFY_ERROR(service.confirmEnd(*withdrawn), errors::MissingValue);
        // A review takes a proposal back.
        const auto review = service.startReview(service.proposeEnd(*withdrawn, endReason).value());
        VERIFY_OK(review);
        QVERIFY(review->endProposedBy.isNull());
    }

    void whoWasFirstStands()
    {
        TempArchive archive({processingSchema()});
        ProcessingService service(archive.session());
        const auto draft = service.add(completeEntry());
        RegisterEntry mine = *draft;
        mine.title = u"Mine"_s;
        VERIFY_OK(service.save(*draft, mine));
        RegisterEntry yours = *draft;
        yours.title = u"Yours"_s;
        const auto conflict = service.save(*draft, yours);
        VERIFY_ERROR(conflict, errors::Conflict);
        QCOMPARE(conflict.error().parameters()[u"yours"_s].toInt(), 1);
        QCOMPARE(conflict.error().parameters()[u"theirs"_s].toInt(), 2);
        VERIFY_ERROR(service.activate(*draft), errors::Conflict);
        QCOMPARE(service.find(draft->number).value().title, u"Mine"_s);
    }

    void checksContent()
    {
        TempArchive archive({processingSchema()});
        ProcessingService service(archive.session());
        VERIFY_ERROR(service.add({}), errors::MissingValue);
        RegisterEntry entry = completeEntry();
        entry.source = QString(20'001, u'x');
        VERIFY_ERROR(service.add(entry), errors::InvalidValue);
        VERIFY_ERROR(service.find(u"REG-2026-0001"_s), errors::NotFound);
        QCOMPARE(service.list().value().size(), 0);
    }

    void dueAndCheck()
    {
        TempArchive archive({processingSchema()});
        ProcessingService service(archive.session());
        RegisterEntry early = completeEntry(u"early"_s);
        early.reviewDate = QDate(2026, 7, 1);
        RegisterEntry late = completeEntry(u"late"_s);
        VERIFY_OK(service.activate(service.add(late).value()));
        VERIFY_OK(service.activate(service.add(early).value()));
        RegisterEntry draft = completeEntry(u"draft"_s);
        draft.reviewDate = QDate(2026, 6, 20);
        draft.purposes.clear();
        VERIFY_OK(service.add(draft));
        const auto titles = [](const QList<RegisterRow> &rows) {
            QStringList titles;
            for (const auto &row : rows)
                titles += row.title;
            return titles;
        };
        QCOMPARE(titles(service.due(QDate(2026, 6, 15), 15).value()), QStringList());
        QCOMPARE(titles(service.due(QDate(2026, 6, 15), 16).value()), QStringList{u"early"_s});
        QCOMPARE(titles(service.due(QDate(2026, 6, 15), 400).value()), (QStringList{u"early"_s, u"late"_s}));

        auto findings = service.check(QDate(2026, 7, 1));
        VERIFY_OK(findings);
        QCOMPARE(findings->size(), 1);
        QCOMPARE(findings->first().title, u"draft"_s);
        QCOMPARE(findings->first().missing, QStringList{u"purposes"_s});
        findings = service.check(QDate(2026, 7, 2));
        QCOMPARE(findings->size(), 2);
        QVERIFY(findings->first().reviewOverdue);

        // A new date that is only being worked on does not put a review off.
        RegisterEntry review = service.startReview(service.find(u"REG-2026-0002"_s).value()).value();
        RegisterEntry later = review;
        later.reviewDate = QDate(2027, 6, 1);
        VERIFY_OK(service.save(review, later));
        QCOMPARE(titles(service.due(QDate(2026, 6, 15), 16).value()), QStringList{u"early"_s});
    }

    void numbersGoOn()
    {
        TempArchive archive({processingSchema()});
        ProcessingService service(archive.session());
        VERIFY_OK(service.add(completeEntry()));
        archive.clock().set(QDateTime(QDate(2026, 12, 31), QTime(23, 30), QTimeZone::UTC)); // 2027 in Amsterdam
        QCOMPARE(service.add(completeEntry()).value().number, u"REG-2027-0001"_s);
        QVERIFY(ProcessingService::isNumber(u"VR-12/a"_s));
        QVERIFY(ProcessingService::isNumber(u"REG-2020-0007"_s));
        QVERIFY(!ProcessingService::isNumber(u"REG-2020-7a"_s));
        QVERIFY(!ProcessingService::isNumber(u""_s));
        QVERIFY(!ProcessingService::isNumber(QString(41, u'1')));
    }

    // DOMAIN 3.8: the DPO reads all, a reviewer what was ACTIVE, others nothing; nobody but officers writes.
    void whoReadsAndWrites_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("rows");
        QTest::newRow("dpo") << int(Role::Dpo) << 3;
        QTest::newRow("reviewer") << int(Role::OrReviewer) << 2;
        QTest::newRow("investigator") << int(Role::Investigator) << -1;
        QTest::newRow("administrator") << int(Role::Administrator) << -1;
        QTest::newRow("retention") << int(Role::RetentionService) << -1;
    }
    void whoReadsAndWrites()
    {
        QFETCH(int, role);
        QFETCH(int, rows);
        TempArchive archive({processingSchema()}, false);
        ProcessingService officer(archive.session());
        const auto draft = officer.add(completeEntry(u"only a draft"_s));
        const auto active = officer.activate(officer.add(completeEntry(u"as it was"_s)).value());
        RegisterEntry review = officer.startReview(*active).value();
        RegisterEntry changed = review;
        changed.title = u"as it may become"_s;
        review = officer.save(review, changed).value();
        auto ended = officer.activate(officer.add(completeEntry(u"ended"_s)).value());
        ended = officer.confirmEnd(officer.proposeEnd(*ended, endReason).value());
        VERIFY_OK(ended);

        archive.addAccount(u"reader"_s, Role(role));
        const auto session = archive.unlock(u"reader"_s);
        ProcessingService service(*session);
        if (rows < 0) {
            VERIFY_ERROR(service.list(), errors::RoleDenied);
            VERIFY_ERROR(service.find(active->number), errors::RoleDenied);
            VERIFY_ERROR(service.versions(active->id), errors::RoleDenied);
            VERIFY_ERROR(service.check(QDate(2026, 6, 15)), errors::RoleDenied);
        } else {
            const auto list = service.list();
            VERIFY_OK(list);
            QCOMPARE(list->size(), rows);
            QCOMPARE(list->last().title, u"ended"_s);
            QCOMPARE(list->last().state, RegisterState::Ended);
            const bool drafts = Role(role) == Role::Dpo;
            QCOMPARE(list->at(rows - 2).title, drafts ? u"as it may become"_s : u"as it was"_s);
            QCOMPARE(list->at(rows - 2).state, drafts ? RegisterState::UnderReview : RegisterState::Active);
            QCOMPARE(service.find(active->number).value().title, drafts ? u"as it may become"_s : u"as it was"_s);
            QCOMPARE(service.find(draft->number).has_value(), drafts);
            QCOMPARE(service.find(draft->id.toString()).has_value(), drafts);
            QCOMPARE(service.versions(active->id).value().size(), 1);
            QCOMPARE(service.due(QDate(2027, 6, 15), 0).value().size(), 1);
        }
        VERIFY_ERROR(service.add(completeEntry()), errors::RoleDenied);
        VERIFY_ERROR(service.save(review, review), errors::RoleDenied);
        VERIFY_ERROR(service.activate(review), errors::RoleDenied);
        VERIFY_ERROR(service.startReview(*active), errors::RoleDenied);
        VERIFY_ERROR(service.proposeEnd(*active, endReason), errors::RoleDenied);
        VERIFY_ERROR(service.withdrawEnd(*active), errors::RoleDenied);
        VERIFY_ERROR(service.confirmEnd(*active), errors::RoleDenied);
    }

    // As typed against the library on each role's connection.
    void tablesByRole_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<int>("role");
        QTest::addColumn<QByteArray>("allowed");
        const auto row = [](const char *table, const char *column, const QList<QByteArray> &allowed) {
            for (size_t i = 0; i < allRoles.size(); ++i)
                QTest::addRow("%s %s", table, roleId(allRoles[i]).data())
                    << QByteArray(table) << QByteArray(column) << int(allRoles[i]) << allowed[qsizetype(i)];
        };
        //                                         officer investigator dpo reviewer retention administrator
        row("processing_entry", "body", {"RIU", "", "R", "", "", ""});
        row("processing_version", "body", {"RI", "", "R", "R", "", ""});
        row("processing_end", "reason", {"RI", "", "R", "R", "", ""});
        row("processing_use", "user_kind", {"RIUD", "", "R", "R", "", ""});
    }
    void tablesByRole()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, column);
        QFETCH(int, role);
        QFETCH(QByteArray, allowed);
        TempArchive archive({processingSchema()});
        Database database = archive.openAs(Role(role), {}, VaultKind::Governance);
        const QList<QPair<char, QByteArray>> statements{
            {'R', "SELECT " + column + " FROM main." + table},
            {'I', "INSERT INTO main." + table + "(" + column + ") VALUES('x')"},
            {'U', "UPDATE main." + table + " SET " + column + " = 'x'"},
            {'D', "DELETE FROM main." + table},
        };
        for (const auto &[operation, sql] : statements) {
            const auto prepared = database.prepare(sql);
            if (allowed.contains(operation))
                QVERIFY2(prepared.has_value(), sql.constData());
            else
                VERIFY_ERROR(prepared, errors::RoleDenied);
        }
    }

    // Not even with software of one's own, as long as the triggers stand.
    void whatWasStoredStays_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *sql :
             {"DELETE FROM main.processing_entry", "DELETE FROM main.processing_version",
              "DELETE FROM main.processing_end", "UPDATE main.processing_version SET body = '{}'",
              "UPDATE main.processing_end SET reason = 'x'", "UPDATE main.processing_entry SET number = 'x'",
              "UPDATE main.processing_entry SET state = 'DRAFT'",
              "INSERT OR REPLACE INTO main.processing_entry SELECT * FROM main.processing_entry",
              "INSERT OR REPLACE INTO main.processing_version SELECT * FROM main.processing_version",
              "INSERT OR REPLACE INTO main.processing_end SELECT * FROM main.processing_end",
              "INSERT INTO main.processing_version SELECT entry, 5, number, kind, title, department, active_from,"
              " review_date, change_reason, author, activated_by, activated_at, body FROM main.processing_version"})
            QTest::newRow(sql) << QByteArray(sql);
    }
    void whatWasStoredStays()
    {
        QFETCH(QByteArray, sql);
        TempArchive archive({processingSchema()}, false);
        ProcessingService service(archive.session());
        const auto active = service.activate(service.add(completeEntry()).value());
        VERIFY_OK(service.confirmEnd(service.proposeEnd(*active, endReason).value()));
        const QJsonObject before = service.find(active->number).value().toRecordJson();
        Database database = archive.openUnrestricted();
        QVERIFY(!database.execute(sql));
        QCOMPARE(service.find(active->number).value().toRecordJson(), before);
        QCOMPARE(service.versions(active->id).value().size(), 1);
    }
};

VOICELOG_GUILESS_TEST(TestProcessingService)
#include "tst_processingservice.moc"
