// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
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
