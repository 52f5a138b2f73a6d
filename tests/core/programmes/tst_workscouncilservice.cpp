// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <programmes/ProgrammeErrors.h>
#include <programmes/ProgrammesSchema.h>
#include <programmes/WorksCouncilService.h>
#include <recordings/RecordingsSchema.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestWorksCouncilService : public QObject
{
    Q_OBJECT

    static WorksCouncilRecord request()
    {
        WorksCouncilRecord record;
        record.title = u"Quality recordings"_s;
        record.subjects = {CouncilSubject::PersonalData};
        record.requestedOn = QDate(2026, 5, 1);
        return record;
    }

private Q_SLOTS:
    void decides()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        WorksCouncilService service(archive.session());
        const auto made = service.add(request());
        VERIFY_OK(made);
        QCOMPARE(made->number, u"WOR-2026-0001"_s);
        VERIFY_ERROR(service.decide(*made, CouncilDecision::Consent, {}), errors::MissingValue);
        VERIFY_ERROR(service.decide(*made, CouncilDecision::Consent, QDate(2026, 4, 30)), errors::InvalidValue);
        VERIFY_ERROR(service.decide(*made, CouncilDecision::Consent, QDate(2026, 6, 16)), errors::InvalidValue);
        VERIFY_ERROR(service.decide(*made, CouncilDecision::ConsentWithConditions, QDate(2026, 6, 15)),
                     errors::MissingValue);
        const auto decided =
            service.decide(*made, CouncilDecision::ConsentWithConditions, QDate(2026, 6, 15), u" No appraisals "_s);
        VERIFY_OK(decided);
        QCOMPARE(decided->version, 2);
        QCOMPARE(decided->conditions, u"No appraisals"_s);
        QCOMPARE(service.find(made->number)->toJson(), decided->toJson());
        VERIFY_ERROR(service.decide(*made, CouncilDecision::Refused, QDate(2026, 6, 15)), errors::Conflict);
        QCOMPARE(service.versions(made->id)->size(), 2);
    }

    void editing()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        WorksCouncilService service(archive.session());
        const auto made = service.add(request());
        VERIFY_OK(made);
        WorksCouncilRecord changed = *made;
        changed.documents = {u"Scheme"_s};
        const auto stored = service.edit(changed);
        VERIFY_OK(stored);
        changed = *stored;
        changed.kind = CouncilKind::CaseNotice;
        VERIFY_ERROR(service.edit(changed), errors::InvalidValue);
        changed = *stored;
        changed.nullityInvokedOn = QDate(2026, 6, 1);
        VERIFY_ERROR(service.edit(changed), errors::InvalidValue);
        VERIFY_ERROR(service.add(changed), errors::InvalidValue);
    }

    void nullity_data()
    {
        QTest::addColumn<WorksCouncilRecord>("record");
        QTest::addColumn<QDate>("known");
        QTest::addColumn<QDate>("invoked");
        QTest::addColumn<QString>("error");
        const WorksCouncilRecord asked = request();
        const auto id = [](const ErrorCode &code) {
            return QString::fromLatin1(code.id.data(), qsizetype(code.id.size()));
        };
        QTest::newRow("last day") << asked << QDate(2026, 5, 13) << QDate(2026, 6, 15) << QString();
        QTest::newRow("a day late") << asked << QDate(2026, 5, 12) << QDate(2026, 6, 15) << id(errors::NullityTooLate);
        QTest::newRow("nobody knew") << asked << QDate() << QDate(2026, 6, 15) << id(errors::MissingValue);
        QTest::newRow("tomorrow") << asked << QDate(2026, 6, 1) << QDate(2026, 6, 16) << id(errors::InvalidValue);
        QTest::newRow("no day") << asked << QDate(2026, 6, 1) << QDate() << id(errors::MissingValue);
        WorksCouncilRecord consented = asked;
        consented.decision = CouncilDecision::Consent;
        consented.decidedOn = QDate(2026, 5, 20);
        QTest::newRow("after consent") << consented << QDate(2026, 6, 1) << QDate(2026, 6, 15)
                                       << id(errors::NothingNull);
        WorksCouncilRecord staff = asked;
        staff.body = CouncilBody::StaffMeeting;
        QTest::newRow("no council") << staff << QDate(2026, 6, 1) << QDate(2026, 6, 15) << id(errors::NothingNull);
        WorksCouncilRecord overview = asked;
        overview.kind = CouncilKind::AnnualOverview;
        QTest::newRow("no scheme") << overview << QDate(2026, 6, 1) << QDate(2026, 6, 15) << id(errors::NothingNull);
    }
    void nullity()
    {
        QFETCH(WorksCouncilRecord, record);
        QFETCH(QDate, known);
        QFETCH(QDate, invoked);
        QFETCH(QString, error);
        TempArchive archive({recordingsSchema(), programmesSchema()}); // 15 June 2026
        WorksCouncilService service(archive.session());
        const auto made = service.add(record);
        VERIFY_OK(made);
        const auto done = service.invokeNullity(*made, invoked, known);
        if (!error.isEmpty()) {
            QVERIFY(!done.has_value());
            QCOMPARE(QString(done.error().id()), error);
            QVERIFY(!service.find(made->number)->nullityInvokedOn.isValid());
            return;
        }
        VERIFY_OK(done);
        QCOMPARE(service.find(made->number)->nullityInvokedOn, invoked);
        VERIFY_ERROR(service.invokeNullity(*done, invoked), errors::NothingNull); // once
    }

    void aReviewerReadsTheCouncilsOwn()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        WorksCouncilService officer(archive.session());
        WorksCouncilRecord unsent = request();
        unsent.requestedOn = {};
        WorksCouncilRecord notice = request();
        notice.kind = CouncilKind::CaseNotice;
        const auto own = officer.add(request());
        VERIFY_OK(own);
        VERIFY_OK(officer.add(notice));
        auto later = officer.add(unsent);
        VERIFY_OK(later);
        archive.addAccount(u"council"_s, Role::OrReviewer);
        const auto session = archive.unlock(u"council"_s);
        WorksCouncilService reviewer(*session);
        auto seen = reviewer.list();
        VERIFY_OK(seen);
        QCOMPARE(seen->size(), 1);
        QCOMPARE(seen->first().id, own->id);
        VERIFY_ERROR(reviewer.find(later->number), errors::NotFound);
        later->requestedOn = QDate(2026, 6, 14);
        VERIFY_OK(officer.edit(*later));
        VERIFY_OK(officer.decide(*own, CouncilDecision::Refused, QDate(2026, 6, 15)));
        seen = reviewer.list();
        VERIFY_OK(seen);
        QCOMPARE(seen->size(), 2);
        QCOMPARE(seen->first().decision, std::optional(CouncilDecision::Refused)); // as it is now
        VERIFY_ERROR(reviewer.add(request()), errors::RoleDenied);
        VERIFY_ERROR(reviewer.decide(*own, CouncilDecision::Consent, QDate(2026, 6, 15)), errors::RoleDenied);
        VERIFY_ERROR(reviewer.invokeNullity(*own, QDate(2026, 6, 15)), errors::RoleDenied);
        VERIFY_ERROR(reviewer.versions(own->id), errors::RoleDenied);
    }
};

VOICELOG_GUILESS_TEST(TestWorksCouncilService)
#include "tst_workscouncilservice.moc"
