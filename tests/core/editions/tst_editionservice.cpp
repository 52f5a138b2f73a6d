// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <editions/EditionService.h>
#include <editions/EditionsSchema.h>
#include <rules/RuleErrors.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

const QString editionReason = u"The legal review of this summer found two mistakes."_s;

QByteArray newest()
{
    QFile file(u":/law/NL-AVG-2019.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Desk
{
    TempArchive archive{Schema{editionsSchema()}};
    EditionService service{archive.session()};
    std::unique_ptr<Session> second;

    Desk()
    {
        archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        second = archive.unlock(u"second"_s);
    }
    EditionService theirs() { return EditionService(*second); }
};

} // namespace

class TestEditionService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftsNeverEvaluate()
    {
        Desk desk;
        QByteArray text = newest();
        text.replace("\"unannouncedDays\": 30", "\"unannouncedDays\": 60");
        const auto draft = desk.service.addDraft(text);
        VERIFY_OK(draft);
        QCOMPARE(draft->state, EditionText::State::Draft);
        QCOMPARE(draft->editionId, u"NL-AVG-2019"_s);
        const auto book = desk.service.book();
        VERIFY_OK(book);
        QCOMPARE(book->editions().size(), 6);
        QCOMPARE(book->editions().last().parameters.value(u"unannouncedDays"_s), 30);
    }

    void whatIsWrongIsKeptAndSaysWhere()
    {
        Desk desk;
        const auto draft = desk.service.addDraft("{\n  \"id\": 7\n}");
        VERIFY_OK(draft);
        QVERIFY(draft->editionId.isEmpty());
        const auto checked = EditionService::check(draft->text);
        VERIFY_ERROR(checked, errors::EditionInvalid);
        QCOMPARE(checked.error().parameters().value(u"line"_s).toInt(), 2);
        VERIFY_ERROR(desk.service.propose(*draft, editionReason), errors::EditionInvalid);
        VERIFY_OK(desk.service.book());
    }

    void aCorrectionIsANewRevision()
    {
        Desk desk;
        QByteArray text = newest();
        text.replace("\"legalReviewDate\": null", "\"legalReviewDate\": \"2026-06-01\"");
        const auto draft = desk.service.addDraft(text);
        VERIFY_OK(draft);
        VERIFY_ERROR(desk.service.propose(*draft, u"too short"_s), errors::InvalidValue);
        VERIFY_ERROR(desk.service.publish(*draft), errors::WrongState);
        const auto proposed = desk.service.propose(*draft, editionReason);
        VERIFY_OK(proposed);
        VERIFY_ERROR(desk.service.publish(*proposed), errors::SecondNeeded);
        const auto published = desk.theirs().publish(*proposed);
        VERIFY_OK(published);
        QCOMPARE(published->revision, 2);
        const auto book = desk.service.book();
        VERIFY_OK(book);
        QCOMPARE(book->editions().size(), 6);
        QCOMPARE(book->editions().last().revision, 2);
        QCOMPARE(book->editions().last().legalReviewDate, QDate(2026, 6, 1));
        // What was published never changes.
        VERIFY_ERROR(desk.service.changeDraft(*published, text), errors::WrongState);
        VERIFY_ERROR(desk.service.discard(*published), errors::WrongState);
        VERIFY_ERROR(desk.theirs().publish(*proposed), errors::Conflict);
    }

    void aChangeOfLawEndsTheEditionBefore()
    {
        Desk desk;
        QByteArray text = newest();
        text.replace("\"id\": \"NL-AVG-2019\"", "\"id\": \"NL-AVG-2027\"");
        text.replace("\"validFrom\": \"2019-11-27\"", "\"validFrom\": \"2027-01-01\"");
        const auto draft = desk.service.addDraft(text);
        VERIFY_OK(draft);
        const auto proposed = desk.service.propose(*draft, editionReason);
        VERIFY_OK(proposed);
        VERIFY_OK(desk.theirs().publish(*proposed));
        const auto book = desk.service.book();
        VERIFY_OK(book);
        QCOMPARE(book->editions().size(), 7);
        QCOMPARE(book->inForceOn({2026, 12, 31})->id, u"NL-AVG-2019"_s);
        QCOMPARE(book->inForceOn({2026, 12, 31})->validUntil, QDate(2026, 12, 31));
        QCOMPARE(book->inForceOn({2027, 1, 1})->id, u"NL-AVG-2027"_s);
    }

    void whatDoesNotFitIsRefusedAndChangesNothing()
    {
        Desk desk;
        QByteArray text = newest();
        text.replace("\"validFrom\": \"2019-11-27\"", "\"validFrom\": \"2019-12-01\"");
        const auto draft = desk.service.addDraft(text);
        const auto proposed = desk.service.propose(*draft, editionReason);
        VERIFY_OK(proposed);
        VERIFY_ERROR(desk.theirs().publish(*proposed), errors::EditionsNotContiguous);
        QCOMPARE(desk.service.book()->editions().last().revision, 1);
        const auto changedBack = desk.service.changeDraft(*proposed, newest());
        VERIFY_OK(changedBack);
        QCOMPARE(changedBack->state, EditionText::State::Draft);
        VERIFY_OK(desk.service.discard(*changedBack));
        QCOMPARE(desk.service.texts()->size(), 6);
    }

    void aLostRaceShows()
    {
        Desk desk;
        const auto draft = desk.service.addDraft(newest());
        VERIFY_OK(desk.service.changeDraft(*draft, "{}"));
        VERIFY_ERROR(desk.theirs().changeDraft(*draft, newest()), errors::Conflict);
        QCOMPARE(desk.service.texts()->last().text, QByteArray("{}"));
    }

    void onlyOfficersWriteAndAllRead()
    {
        Desk desk;
        const auto draft = desk.service.addDraft(newest());
        for (const Role role : allRoles) {
            if (role == Role::PrivacyOfficer)
                continue;
            const QString name = QString(roleId(role)).toLower();
            desk.archive.addAccount(name, role);
            const auto session = desk.archive.unlock(name);
            EditionService service(*session);
            VERIFY_OK(service.book());
            QCOMPARE(service.texts()->size(), 7);
            VERIFY_ERROR(service.addDraft(newest()), errors::RoleDenied);
            VERIFY_ERROR(service.changeDraft(*draft, newest()), errors::RoleDenied);
            VERIFY_ERROR(service.propose(*draft, editionReason), errors::RoleDenied);
            VERIFY_ERROR(service.publish(*draft), errors::RoleDenied);
            VERIFY_ERROR(service.discard(*draft), errors::RoleDenied);
            Database database = desk.archive.openAs(role, {}, VaultKind::Governance);
            QVERIFY(!database.execute("DELETE FROM main.rule_edition"));
            QVERIFY(!database.execute("UPDATE main.rule_edition SET body = ''"));
        }
    }
};

VOICELOG_GUILESS_TEST(TestEditionService)
#include "tst_editionservice.moc"
