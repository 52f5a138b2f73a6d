// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <interchange/MappingErrors.h>
#include <interchange/MappingService.h>
#include <interchange/MappingsSchema.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QTest>

using namespace voicelog;
using namespace Qt::StringLiterals;

/// Mappings that an archive keeps.
class TestMappingService : public QObject
{
    Q_OBJECT

    static CallDataMapping named(const QString &name)
    {
        CallDataMapping mapping;
        mapping.name = name;
        mapping.columns = {{u"Bestand"_s, CallField::File, false}, {u"Begin"_s, CallField::StartedAt, true}};
        mapping.constants = {{CallField::Line, u"Helpdesk"_s}};
        return mapping;
    }

private Q_SLOTS:
    void kept()
    {
        test::TempArchive archive(Schema{mappingsSchema()});
        MappingService service(archive.session());
        const auto added = service.add(named(u"  Our   recorder "_s));
        VERIFY_OK(added);
        QCOMPARE(added->mapping.name, u"Our recorder"_s);
        QCOMPARE(added->version, 1);
        const auto found = service.find(u"our RECORDER"_s);
        VERIFY_OK(found);
        QCOMPARE(found->mapping, added->mapping);
        QVERIFY(service.find(added->id.toString()).has_value());
        const auto known = service.known();
        VERIFY_OK(known);
        QCOMPARE(known->first().name, u"Our recorder"_s);
        QCOMPARE(known->size(), 6);
        const auto taken = service.add(named(u"OUR recorder"_s));
        QVERIFY(!taken && taken.error().is(errors::MappingNameTaken));
        const auto ready = service.add(named(u"zoom phone"_s));
        QVERIFY(!ready && ready.error().is(errors::MappingNameTaken));
        CallDataMapping wrong = named(u"wrong"_s);
        wrong.columns.clear();
        QVERIFY(!service.add(wrong));
    }

    void changedAndRemoved()
    {
        test::TempArchive archive(Schema{mappingsSchema()});
        MappingService service(archive.session());
        const auto added = service.add(named(u"one"_s));
        VERIFY_OK(added);
        CallDataMapping other = named(u"two"_s);
        other.timeZone = "Asia/Tokyo";
        const auto changed = service.change(added->id, 1, other);
        VERIFY_OK(changed);
        QCOMPARE(changed->version, 2);
        QCOMPARE(service.mapping(u"two"_s)->timeZone, QByteArray("Asia/Tokyo"));
        const auto late = service.change(added->id, 1, named(u"three"_s));
        QVERIFY(!late && late.error().is(errors::Conflict));
        const auto builtIn = service.find(u"Twilio"_s);
        QVERIFY(!builtIn && builtIn.error().is(errors::MappingReady));
        VERIFY_OK(service.remove(added->id));
        const auto gone = service.find(u"two"_s);
        QVERIFY(!gone && gone.error().is(errors::NotFound));
        const auto twice = service.remove(added->id);
        QVERIFY(!twice && twice.error().is(errors::NotFound));
        AuditQuery query;
        auto database = archive.session().openGovernance();
        VERIFY_OK(database);
        const auto events = archive.session().audit().list(*database, query);
        VERIFY_OK(events);
        QStringList actions;
        for (const AuditEvent &event : *events)
            actions.append(event.action);
        for (const auto &action : {u"IMPORT_MAPPING_ADDED"_s, u"IMPORT_MAPPING_CHANGED"_s, u"IMPORT_MAPPING_REMOVED"_s})
            QCOMPARE(actions.count(action), 1);
    }
};

VOICELOG_GUILESS_TEST(TestMappingService)
#include "tst_mappingservice.moc"
