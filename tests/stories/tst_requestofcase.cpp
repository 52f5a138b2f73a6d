// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <answers/PackageService.h>
#include <base/BaseErrors.h>
#include <common/FullSchema.h>
#include <common/MessageBar.h>
#include <monitoring/GrantedCaseAccess.h>
#include <programmes/StoredRetention.h>
#include <requests/RequestDates.h>
#include <retention/RetentionService.h>
#include <support/CaseCalls.h>
#include <support/RequestsSeat.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>
#include <words/Languages.h>

using namespace voicelog;
using namespace voicelog::test;
using namespace Qt::StringLiterals;

namespace {

/// A case of Jeroen van Dam with three calls of his and two of a colleague, closed without a finding on Monday 21
/// September 2026.
struct ClosedCaseDesk : CaseDesk
{
    ClosedCaseDesk() : CaseDesk(true, fullSchema()), calls(*this)
    {
        goTo({2026, 8, 10});
        record = running(false, {2026, 8, 17});
        goTo({2026, 8, 21});
        QList<RecordingDraft> drafts;
        for (int i = 0; i < 5; ++i) {
            drafts += calls.call({2026, 8, 20});
            if (i >= 3)
                drafts.last().participants[0].number = u"205"_s;
        }
        calls.takeIn(record, drafts);
        goTo({2026, 9, 21});
        orQuit(mine.settle());
        record = orQuit(mine.closeWithoutFinding(orQuit(mine.theCase(record.id)), u"Every refund had its purchase."_s));
    }
    /// What a timer does each night.
    RetentionReport night()
    {
        RetentionService nightly(sessionOf(u"service"_s), book, programmes);
        return orQuit(nightly.run(orQuit(nightly.plan())));
    }
    /// By hand, as on the page of accounts.
    void grantRequestsToSecond()
    {
        const auto vaults = orQuit(officer.vaults());
        for (const VaultInfo &vault : vaults) {
            if (vault.kind == VaultKind::Requests)
                orQuit(officer.grantVault(secondInfo.id, vault.id));
        }
    }

    CaseCalls calls;
    StoredRetention programmes;
    MonitoringCase record;
};

struct Seat : RequestsSeat
{
    explicit Seat(ClosedCaseDesk &at) : desk(at) {}
    ~Seat() { close(); }

    void sit(Session &as, const QString &number)
    {
        open(as);
        page->open({{u"request"_s, number}});
        settle();
        QCOMPARE(text("requestTitle"), number);
    }
    void on(QDate day)
    {
        desk.goTo(day);
        page->detail()->refresh();
        settle();
    }
    /// Takes in what Jeroen van Dam asks, about the calls of his extension. The number of the request.
    QString asks(const char *kind)
    {
        press("newRequestButton");
        QDialog *asked = dialog("intakeDialog");
        choose(asked, "intakeKind", kind);
        choose(asked, "intakeRequesterKind", "EMPLOYEE");
        asked->findChild<QLineEdit *>(u"intakeRequester"_s)->setText(u"Jeroen van Dam"_s);
        asked->findChild<QLineEdit *>(u"intakeNumbers"_s)->setText(u"204"_s);
        asked->findChild<QCheckBox *>(u"intakeAll"_s)->setChecked(false);
        accept(asked);
        messageBox.answers = {u"ok"_s};
        press("identityNotNeededRequest");
        return text("requestTitle");
    }
    [[nodiscard]] QString cell(const char *table, int row, int column) const
    {
        return find<QTableWidget>(table)->item(row, column)->text();
    }
    /// Whoever sits there proposed it; another officer looks, and the first goes on.
    void anotherConfirms(const QString &number)
    {
        QVERIFY(!can("sendRequest"));
        QVERIFY(isShown("confirmRequest") && !can("confirmRequest"));
        sit(desk.second, number);
        messageBox.answers = {u"ok"_s};
        press("confirmRequest");
        sit(desk.officer, number);
    }
    void send(QDate day, const QString &how)
    {
        press("sendRequest");
        answer("sendDialog", day, nullptr, how);
    }

    ClosedCaseDesk &desk;
};

} // namespace

/// DOMAIN 7, S5, as the officer who answers the employee lives with it.
class StoryRequestOfCase : public QObject
{
    Q_OBJECT

    Languages m_languages;

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }

    void s5_anEmployeeAsksForWhatWasToBeDestroyed()
    {
        ClosedCaseDesk desk;
        QCOMPARE(desk.record.destructionDue, QDate(2026, 10, 5));
        Seat seat(desk);

        // Wednesday 30 September: his letter. What he is in is held at once.
        desk.goTo({2026, 9, 30});
        seat.open(desk.officer);
        const QString access = seat.asks("ACCESS");
        desk.grantRequestsToSecond();
        QCOMPARE(seat.text("requestDue"), u"Answer by Friday 30 October 2026"_s);
        QVERIFY2(seat.text("heldSummary").startsWith(u"3 recordings"), qPrintable(seat.text("heldSummary")));
        QCOMPARE(seat.find<QTableWidget>("requestDecisions")->rowCount(), 3);
        desk.goTo({2026, 10, 4});
        QCOMPARE(desk.night().recordings, 0);
        desk.goTo({2026, 10, 5});
        RetentionReport report = desk.night(); // the two without him
        QCOMPARE(report.recordings, 2);
        QCOMPARE(report.left.first().recordings, 3);
        QCOMPARE(report.left.first().why, u"REQUEST"_s);

        // Monday 12 October: looked for, decided, packed, seen by another officer because it is of a case, sent.
        seat.on({2026, 10, 12});
        QCOMPARE(seat.find<QTableWidget>("requestDecisions")->rowCount(), 3);
        seat.press("searchButton");
        QCOMPARE(seat.find<QTableWidget>("foundRecordings")->rowCount(), 3);
        for (int row = 0; row < 3; ++row)
            seat.decideCopy(row);
        seat.propose();
        seat.press("makePackage");
        seat.accept(seat.dialog("packageDialog"));
        QCOMPARE(seat.find<MessageBar>("requestMessage")->title(), u"The package is ready"_s);
        QVERIFY(!seat.can("packageFolder")); // before the other officer looked
        seat.anotherConfirms(access);
        QVERIFY(seat.can("packageFolder"));
        seat.send({2026, 10, 12}, u"registered letter"_s);
        seat.on({2026, 10, 14});
        seat.press("closeRequest");
        seat.answer("closeDialog", {2026, 10, 14}, nullptr, u"3SABC12345"_s);
        QCOMPARE(seat.text("requestState"), u"Closed"_s);
        QCOMPARE(seat.cell("requestHolds", 0, 4), RequestDates::day({2026, 10, 28}));
        QVERIFY2(seat.text("packageSummary").contains(RequestDates::day({2026, 10, 28})),
                 qPrintable(seat.text("packageSummary")));
        QCOMPARE(desk.night().recordings, 0);

        // Tuesday 20 October: he needs them for a claim (18(1)(c)).
        desk.goTo({2026, 10, 20});
        seat.open(desk.officer);
        const QString restriction = seat.asks("RESTRICTION");
        QCOMPARE(seat.find<QTableWidget>("requestRights")->rowCount(), 3);
        for (int row = 0; row < 3; ++row) {
            seat.find<QTableWidget>("requestRights")->selectRow(row);
            seat.press("decideRightButton");
            QDialog *asked = seat.dialog("rightDialog");
            seat.choose(asked, "rightGround", "18_1_C");
            seat.accept(asked);
        }
        seat.messageBox.answers = {u"ok"_s};
        seat.press("proposeRequest");
        seat.anotherConfirms(restriction);
        seat.send({2026, 10, 20}, u"letter"_s);
        seat.on({2026, 10, 21});
        seat.press("closeRequest"); // the request's own hold ends two weeks later
        seat.answer("closeDialog", {2026, 10, 21}, nullptr, u"3SABC12346"_s);
        QVERIFY(seat.isShown("liftRestrictionRequest"));

        // The day on which it was to go: it is blocked until the restriction is lifted. The case is not opened again.
        desk.goTo({2026, 10, 28});
        report = desk.night();
        QCOMPARE(report.vaults, 0);
        QCOMPARE(report.recordings, 0);
        QCOMPARE(report.left.first().why, u"RESTRICTION"_s);
        QVERIFY(QFile::exists(desk.archive.vaultPath(desk.record.vaultId)));
        PackageService packages(desk.officer, desk.book, &grantedCaseAccess());
        QCOMPARE(orQuit(packages.destroyDue()), 1); // the copy keeps its own day
        VERIFY_ERROR(desk.mine.edit(orQuit(desk.mine.theCase(desk.record.id))), errors::WrongState);

        // Tuesday 10 November: the claim was settled, he was told the day before.
        seat.on({2026, 11, 10});
        seat.press("liftRestrictionRequest");
        seat.answer("liftRestrictionDialog", {2026, 11, 9}, nullptr, u"The claim was settled in November."_s);
        report = desk.night();
        QCOMPARE(report.vaults, 1);
        QCOMPARE(report.recordings, 3);
        QVERIFY(!QFile::exists(desk.archive.vaultPath(desk.record.vaultId)));
        QCOMPARE(orQuit(desk.mine.theCase(desk.record.id)).state, CaseState::Destroyed);
    }
};

VOICELOG_WIDGET_TEST(StoryRequestOfCase)
#include "tst_requestofcase.moc"
