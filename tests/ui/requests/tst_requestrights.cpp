// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/RecordingService.h>
#include <requests/RequestService.h>
#include <support/RequestsDesk.h>
#include <support/TestMain.h>
#include <words/Languages.h>

#include <QListWidget>
#include <QRadioButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::RequestsDesk;

/// Erasure, rectification, restriction and objection on the page: decided, answered, carried out, told.
class TestRequestRights : public QObject
{
    Q_OBJECT

    Languages m_languages;

    /// A request of Fenna Bos about one recording, in progress, that is shown.
    static DataRequest ask(RequestsDesk &desk, RequestKind kind, const Recording &about)
    {
        const RuleBook book = *RuleBook::builtIn();
        RequestService service(desk.fixture.archive.session(), book);
        DataRequest draft;
        draft.kind = kind;
        draft.receivedOn = service.today();
        draft.requester = u"Fenna Bos"_s;
        draft.contact = u"fenna@example.nl"_s;
        draft.scope.all = false;
        draft.scope.recordings = {about.number};
        const auto opened = service.open(draft);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toString()));
        const auto known = service.identityNotNeeded(opened->request, service.today());
        if (!known)
            qFatal("%s", qPrintable(known.error().toString()));
        desk.open();
        desk.page->open({{u"request"_s, known->number}});
        desk.settle();
        return *known;
    }
    static QPushButton *accept(QDialog *dialog) { return dialog->findChild<QPushButton *>(u"dialogAccept"_s); }
    static void choose(QDialog *dialog, const QString &box, const QString &id)
    {
        auto *choice = dialog->findChild<QComboBox *>(box);
        choice->setCurrentIndex(choice->findData(id));
    }
    static QString cellOf(const RequestsDesk &desk, const char *table, int row, int column)
    {
        return desk.find<QTableWidget>(table)->item(row, column)->text();
    }
    static void send(RequestsDesk &desk, QDate on)
    {
        desk.press("sendRequest");
        desk.answer("sendDialog", on, nullptr, u"registered letter"_s);
    }

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }

    void aRefusalWaitsForAnotherOfficer()
    {
        RequestsDesk desk({2026, 5, 4});
        ask(desk, RequestKind::Erasure, desk.call(u"0612345678"_s));
        QVERIFY2(desk.text("rightSummary").contains(u"not decided yet"), qPrintable(desk.text("rightSummary")));
        desk.find<QTableWidget>("requestRights")->selectRow(0);
        desk.press("decideRightButton");
        auto *dialog = desk.dialog("rightDialog");
        QVERIFY(accept(dialog)->isEnabled()); // granted, which needs no words
        QVERIFY(!dialog->findChild<QComboBox *>(u"rightGround"_s)->isEnabled());
        QVERIFY(!dialog->findChild<QPlainTextEdit *>(u"rightNote"_s)->isVisible());
        choose(dialog, u"rightWhat"_s, u"REFUSED"_s);
        QVERIFY(!accept(dialog)->isEnabled());
        QCOMPARE(dialog->findChild<QLabel *>(u"dialogRemark"_s)->text(), u"Choose the ground first"_s);
        const auto *grounds = dialog->findChild<QComboBox *>(u"rightGround"_s);
        QVERIFY(grounds->findData(u"17_3_B"_s) >= 0);
        QCOMPARE(grounds->findData(u"21_1"_s), -1); // of an objection
        choose(dialog, u"rightGround"_s, u"17_3_E"_s);
        QVERIFY(!accept(dialog)->isEnabled());
        dialog->findChild<QPlainTextEdit *>(u"rightReasoning"_s)->setPlainText(u"It is needed in the case of May."_s);
        QVERIFY(accept(dialog)->isEnabled());
        accept(dialog)->click();
        desk.settle();
        QCOMPARE(cellOf(desk, "requestRights", 0, 3), u"Refused"_s);
        QVERIFY(cellOf(desk, "requestRights", 0, 4).contains(u"art. 17(3)(e)"));
        desk.messageBox.answers = {u"ok"_s};
        desk.press("proposeRequest");
        QCOMPARE(desk.text("requestState"), u"Under review"_s);
        QVERIFY(!desk.can("sendRequest"));
        QVERIFY(desk.isShown("confirmRequest") && !desk.can("confirmRequest")); // not by the same
        desk.press("takeBackRequest");
        QVERIFY(desk.can("decideRightButton"));
        desk.close();
    }

    void aNoteAndWhoIsTold()
    {
        RequestsDesk desk({2026, 5, 4});
        const Recording call = desk.call(u"0612345678"_s);
        ExportRequest copy;
        copy.path = desk.files.filePath(u"copy.wav"_s);
        copy.reason = u"For the lawyer of the other party, in May."_s;
        QVERIFY(RecordingService(desk.fixture.archive.session()).exportTo(call, copy, {}, {}));
        ask(desk, RequestKind::Rectification, call);
        QVERIFY(!desk.can("tellRecipient")); // nothing is decided
        desk.find<QTableWidget>("requestRights")->selectRow(0);
        desk.press("decideRightButton");
        auto *dialog = desk.dialog("rightDialog");
        QVERIFY(!accept(dialog)->isEnabled());
        dialog->findChild<QPlainTextEdit *>(u"rightNote"_s)->setPlainText(u"The agreement is of 2025."_s);
        accept(dialog)->click();
        desk.settle();
        QCOMPARE(desk.text("rightSummary"), u"All are decided."_s);
        desk.messageBox.answers = {u"ok"_s};
        desk.press("proposeRequest");
        send(desk, {2026, 5, 4});
        QCOMPARE(desk.text("requestState"), u"Answered"_s);
        const auto now = RecordingService(desk.fixture.archive.session()).recording(call.vaultId, call.id);
        QCOMPARE(now->corrections.size(), 1);
        QCOMPARE(cellOf(desk, "requestRecipients", 0, 2), u"Not told yet"_s);
        QVERIFY(desk.isShown("closeRequest") && !desk.can("closeRequest"));

        desk.press("tellRecipient");
        auto *told = desk.dialog("recipientDialog");
        QVERIFY(!accept(told)->isEnabled());
        told->findChild<QLineEdit *>(u"recipientName"_s)->setText(u"mr. Vos"_s);
        auto *exports = told->findChild<QListWidget *>(u"recipientExports"_s);
        QCOMPARE(exports->count(), 1);
        QVERIFY(exports->item(0)->text().contains(copy.reason));
        exports->item(0)->setCheckState(Qt::Checked);
        told->findChild<QRadioButton *>(u"recipientImpossible"_s)->click();
        QVERIFY(!accept(told)->isEnabled());
        told->findChild<QPlainTextEdit *>(u"dialogText"_s)->setPlainText(u"His office does not exist any more."_s);
        accept(told)->click();
        desk.settle();
        QCOMPARE(desk.find<QTableWidget>("requestRecipients")->rowCount(), 1);
        QCOMPARE(cellOf(desk, "requestRecipients", 0, 0), u"mr. Vos"_s);
        QCOMPARE(cellOf(desk, "requestRecipients", 0, 1), call.number);
        desk.press("closeRequest");
        desk.answer("closeDialog", {2026, 5, 4}, nullptr, u"3SABC1"_s);
        QCOMPARE(desk.text("requestState"), u"Closed"_s);
        desk.close();
    }

    void aRestrictionIsLifted()
    {
        RequestsDesk desk({2026, 5, 4});
        ask(desk, RequestKind::Restriction, desk.call(u"0612345678"_s));
        desk.find<QTableWidget>("requestRights")->selectRow(0);
        desk.press("decideRightButton");
        auto *dialog = desk.dialog("rightDialog");
        QVERIFY(!accept(dialog)->isEnabled()); // on what ground
        choose(dialog, u"rightGround"_s, u"18_1_C"_s);
        accept(dialog)->click();
        desk.settle();
        desk.messageBox.answers = {u"ok"_s};
        desk.press("proposeRequest");
        send(desk, {2026, 5, 4});
        QVERIFY(desk.isShown("liftRestrictionRequest"));
        desk.goTo({2026, 5, 20});
        desk.page->detail()->refresh();
        desk.settle();
        desk.press("liftRestrictionRequest");
        desk.answer("liftRestrictionDialog", {2026, 5, 19}, nullptr, u"The claim was settled in May."_s);
        QVERIFY(!desk.isShown("liftRestrictionRequest"));
        desk.close();
    }

    void whatIsNotOfItIsNotShown()
    {
        RequestsDesk desk({2026, 5, 4});
        ask(desk, RequestKind::Access, desk.call(u"0612345678"_s));
        auto *tabs = desk.find<QTabWidget>("requestTabs");
        int shown = 0;
        for (int i = 0; i < tabs->count(); ++i)
            shown += tabs->isTabVisible(i) && tabs->tabText(i) == u"Decisions" ? 1 : 0;
        QCOMPARE(shown, 1);
        QVERIFY(desk.find<QTableWidget>("requestDecisions")->rowCount() == 1);
        desk.close();
    }
};

VOICELOG_WIDGET_TEST(TestRequestRights)
#include "tst_requestrights.moc"
