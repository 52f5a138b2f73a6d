// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <programmes/ProgrammeErrors.h>
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

class TestProgrammeService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWithItsVault()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        ProgrammeService service(archive.session());
        const auto made = service.add(u" Klantenservice  telefoon "_s, Purpose::Quality, {u"020 1"_s, u" "_s});
        VERIFY_OK(made);
        QCOMPARE(made->number, u"PRG-2026-0001"_s);
        QCOMPARE(made->name, u"Klantenservice telefoon"_s);
        QCOMPARE(made->code, u"KLANTENSERVI"_s);
        QCOMPARE(made->lines, QStringList{u"020 1"_s});
        VERIFY_OK(archive.session().openVault(made->vaultId));
        const auto second = service.add(u"Klantenservice telefonie"_s, Purpose::Training, {});
        VERIFY_OK(second);
        QCOMPARE(second->code, u"KLANTENSERV2"_s);
        QCOMPARE(second->number, u"PRG-2026-0002"_s);
        QVERIFY(second->vaultId != made->vaultId);
        const auto all = service.list();
        VERIFY_OK(all);
        QCOMPARE(all->size(), 2);
        QVERIFY(all->first().granted);
        QCOMPARE(all->first().purpose, Purpose::Quality);
        QCOMPARE(all->first().createdAt, archive.clock().now());
        for (const auto &what : {made->id.toString(), made->number, made->code, made->name})
            QCOMPARE(service.find(what).value().id, made->id);
        VERIFY_ERROR(service.find(u"nothing"_s), errors::NotFound);
    }

    void checksItsInput_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("ok");
        QTest::newRow("no name") << u"  "_s << QString() << false;
        QTest::newRow("longest name") << QString(200, u'a') << u"OK"_s << true;
        QTest::newRow("name too long") << QString(201, u'a') << u"OK"_s << false;
        QTest::newRow("code of one") << u"a"_s << u"A"_s << false;
        QTest::newRow("code of two") << u"a"_s << u"A1"_s << true;
        QTest::newRow("code of twelve") << u"a"_s << u"ABCDEFGHIJKL"_s << true;
        QTest::newRow("code of thirteen") << u"a"_s << u"ABCDEFGHIJKLM"_s << false;
        QTest::newRow("small letters") << u"a"_s << u"abc"_s << false;
        QTest::newRow("a line break") << u"a"_s << u"ABC\n"_s << false;
        QTest::newRow("a name without letters") << u"李"_s << QString() << true;
    }
    void checksItsInput()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        QFETCH(bool, ok);
        TempArchive archive({recordingsSchema(), programmesSchema()});
        const auto before = archive.session().vaults().value().size();
        const auto made = ProgrammeService(archive.session()).add(name, Purpose::Quality, {}, code);
        QCOMPARE(made.has_value(), ok);
        QCOMPARE(archive.session().vaults().value().size(), before + (ok ? 1 : 0));
    }

    void aCodeIsGivenOnce()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        ProgrammeService service(archive.session());
        VERIFY_OK(service.add(u"One"_s, Purpose::Quality, {}, u"CODE"_s));
        VERIFY_ERROR(service.add(u"Two"_s, Purpose::Quality, {}, u"CODE"_s), errors::InvalidValue);
    }

    void closesOnce()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        ProgrammeService service(archive.session());
        const auto made = service.add(u"One"_s, Purpose::Quality, {});
        VERIFY_OK(made);
        archive.clock().advanceDays(1);
        const auto closed = service.close(*made);
        VERIFY_OK(closed);
        QCOMPARE(closed->version, 2);
        QCOMPARE(service.list().value().first().closedAt, archive.clock().now());
        VERIFY_ERROR(service.close(*made), errors::Conflict);
    }

    void editsWhatAPersonSets()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        ProgrammeService service(archive.session());
        auto made = service.add(u"One"_s, Purpose::Quality, {}, u"ONE"_s);
        VERIFY_OK(made);
        QCOMPARE(made->state, ProgrammeState::Draft);
        Programme changed = *made;
        changed.name = u" One  and only "_s;
        changed.purpose = Purpose::Training; // while it is a draft
        changed.legalBasis = ProgrammeBasis::LegitimateInterest;
        changed.state = ProgrammeState::Active; // is not set so
        const auto stored = service.edit(changed);
        VERIFY_OK(stored);
        QCOMPARE(stored->version, 2);
        const auto found = service.find(u"ONE"_s);
        VERIFY_OK(found);
        QCOMPARE(found->name, u"One and only"_s);
        QCOMPARE(found->purpose, Purpose::Training);
        QCOMPARE(found->state, ProgrammeState::Draft);
        QCOMPARE(found->toJson(), stored->toJson());
        VERIFY_ERROR(service.edit(changed), errors::Conflict);
        changed = *stored;
        changed.code = u"TWO"_s;
        VERIFY_ERROR(service.edit(changed), errors::InvalidValue);
        changed = *stored;
        changed.startDate = QDate(2026, 7, 1);
        changed.endDate = QDate(2026, 6, 30);
        VERIFY_ERROR(service.edit(changed), errors::InvalidValue);
        VERIFY_OK(service.close(*stored));
        changed = *service.find(u"ONE"_s);
        changed.name = u"Again"_s;
        VERIFY_ERROR(service.edit(changed), errors::WrongState);
    }

    // DOMAIN 3.2: consent is not free in employment.
    void consentIsNoBasisWhereEmployeesAreHeard()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        ProgrammeService service(archive.session());
        Programme draft;
        draft.name = u"Self-service"_s;
        draft.legalBasis = ProgrammeBasis::Consent;
        VERIFY_ERROR(service.add(draft), errors::ConsentNotFree);
        draft.employeesHeard = false;
        auto made = service.add(draft);
        VERIFY_OK(made);
        made->employeesHeard = true;
        VERIFY_ERROR(service.edit(*made), errors::ConsentNotFree);
        made->employeesHeard = false;
        made->purpose = Purpose::EmployeeMonitoring;
        VERIFY_ERROR(service.edit(*made), errors::ConsentNotFree);
    }

    void aBareDraftCannotBeActivated()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        ProgrammeService service(archive.session());
        const auto made = service.add(u"One"_s, Purpose::Quality, {});
        VERIFY_OK(made);
        const auto conditions = service.conditions(*made);
        VERIFY_OK(conditions);
        QVERIFY(!conditions->areMet());
        const auto refused = service.activate(*made);
        VERIFY_ERROR(refused, errors::RuleRefused);
        const QStringList rules = refused.error().parameters().value(u"rules"_s).toStringList();
        QCOMPARE(rules, conditions->inTheWay());
        for (const auto &id : {u"R-LI-01"_s, u"R-REGISTER-01"_s, u"R-EMPINFO-01"_s, u"R-OR-01"_s, u"R-DPIA-01"_s})
            QVERIFY2(rules.contains(id), qPrintable(id));
        // Each of them is in the trail.
        auto database = archive.session().openGovernance();
        VERIFY_OK(database);
        const auto events = archive.session().audit().list(
            *database, {.action = u"PROGRAMME_ACTIVATED"_s, .outcome = AuditOutcome::Refused});
        VERIFY_OK(events);
        QCOMPARE(events->size(), rules.size());
        QCOMPARE(service.find(made->number)->state, ProgrammeState::Draft);
        QVERIFY(service.turns(made->id)->isEmpty());
    }

    void othersReadOnly()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        VERIFY_OK(ProgrammeService(archive.session()).add(u"One"_s, Purpose::Quality, {}));
        archive.addAccount(u"council"_s, Role::OrReviewer);
        const auto session = archive.unlock(u"council"_s);
        ProgrammeService service(*session);
        const auto all = service.list();
        VERIFY_OK(all);
        QCOMPARE(all->size(), 1);
        QVERIFY(!all->first().granted);
        VERIFY_ERROR(service.add(u"Two"_s, Purpose::Quality, {}), errors::RoleDenied);
        VERIFY_ERROR(service.close(all->first()), errors::RoleDenied);
    }

    void purposesHaveIds()
    {
        for (const Purpose purpose : allPurposes)
            QCOMPARE(purposeFromId(QString(purposeId(purpose))), purpose);
        QVERIFY(!purposeFromId(u"FUN"));
    }
};

VOICELOG_GUILESS_TEST(TestProgrammeService)
#include "tst_programmeservice.moc"
