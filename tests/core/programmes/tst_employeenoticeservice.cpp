// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <programmes/EmployeeNoticeService.h>
#include <programmes/ProgrammesSchema.h>
#include <recordings/RecordingsSchema.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestEmployeeNoticeService : public QObject
{
    Q_OBJECT

    static EmployeeNotice draft()
    {
        EmployeeNotice notice;
        notice.title = u"Recording at the desk"_s;
        notice.how = u"By the exchange"_s;
        return notice;
    }

private Q_SLOTS:
    void keepsEachVersion()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        EmployeeNoticeService service(archive.session());
        const auto made = service.add(draft());
        VERIFY_OK(made);
        QCOMPARE(made->number, u"NOT-2026-0001"_s);
        QCOMPARE(service.add(draft())->number, u"NOT-2026-0002"_s);
        EmployeeNotice changed = *made;
        changed.what = u"One call in five"_s;
        archive.clock().advanceDays(1);
        const auto stored = service.edit(changed);
        VERIFY_OK(stored);
        QCOMPARE(stored->version, 2);
        QCOMPARE(stored->createdAt, made->createdAt);
        QCOMPARE(stored->updatedAt, archive.clock().now());
        const auto found = service.find(u"NOT-2026-0001"_s);
        VERIFY_OK(found);
        QCOMPARE(found->toJson(), stored->toJson());
        const auto versions = service.versions(made->id);
        VERIFY_OK(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->first().body, made->toJson());
        QCOMPARE(versions->last().body, stored->toJson());
        VERIFY_ERROR(service.edit(changed), errors::Conflict); // it was read before that
        QCOMPARE(service.versions(made->id)->size(), 2);
        VERIFY_ERROR(service.find(u"NOT-2026-0003"_s), errors::NotFound);
    }

    void refusals()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        EmployeeNoticeService service(archive.session());
        VERIFY_ERROR(service.add({}), errors::MissingValue);
        EmployeeNotice notice = draft();
        notice.acknowledgedPct = 101;
        VERIFY_ERROR(service.add(notice), errors::InvalidValue);
        EmployeeNotice unknown = draft();
        unknown.id = Id::create(archive.clock());
        VERIFY_ERROR(service.edit(unknown), errors::NotFound);
    }

    void reviewersRead()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        VERIFY_OK(EmployeeNoticeService(archive.session()).add(draft()));
        archive.addAccount(u"council"_s, Role::OrReviewer);
        const auto session = archive.unlock(u"council"_s);
        EmployeeNoticeService service(*session);
        const auto all = service.list();
        VERIFY_OK(all);
        QCOMPARE(all->size(), 1);
        VERIFY_ERROR(service.add(draft()), errors::RoleDenied);
        VERIFY_ERROR(service.edit(all->first()), errors::RoleDenied);
        archive.addAccount(u"eye"_s, Role::Investigator);
        const auto investigator = archive.unlock(u"eye"_s);
        VERIFY_ERROR(EmployeeNoticeService(*investigator).list(), errors::RoleDenied);
    }
};

VOICELOG_GUILESS_TEST(TestEmployeeNoticeService)
#include "tst_employeenoticeservice.moc"
