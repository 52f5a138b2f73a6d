// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/FullSchema.h>
#include <common/MessageBar.h>
#include <recordings/ObjectionDialog.h>
#include <recordings/RecordingListView.h>
#include <requests/RequestService.h>
#include <support/RecordingsDesk.h>
#include <support/RequestsSeat.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>
#include <words/Languages.h>

#include <QAction>
#include <QSignalSpy>

using namespace voicelog;
using namespace voicelog::test;
using namespace Qt::StringLiterals;

/// A caller said in the call that he objects: the officer notes it there, and it becomes a request of the day of the
/// call (DOMAIN 3.1, 3.7).
class StoryObjection : public QObject
{
    Q_OBJECT

    Languages m_languages;

    struct Desk : RecordingsDesk
    {
        Recording recording;
        QSignalSpy *asked = nullptr;

        Desk() : RecordingsDesk(fullSchema())
        {
            programme = orQuit(ProgrammeService(archive.session())
                                   .add(u"Service desk"_s, Purpose::Quality, {u"Helpdesk"_s}, u"SERVICE"_s));
            recording = addRecording(u"Jan Smit"_s, {QDate(2026, 6, 12), QTime(7, 30), QTimeZone::UTC}, 20);
            show();
            auto *list = find<RecordingListView>("recordingList");
            [&] { QTRY_COMPARE(list->model()->rowCount(), 1); }();
            list->selectRow(0);
            [&] { QTRY_COMPARE(find<QLabel>("headerNumber")->text(), recording.number); }();
            asked = new QSignalSpy(page.get(), &Page::openRequested);
        }
        ~Desk() { delete asked; }

        [[nodiscard]] Recording now()
        {
            return orQuit(RecordingService(archive.session()).recording(recording.vaultId, recording.id));
        }
        void trigger() const
        {
            auto *action = page->findChild<QAction *>(u"doObjection"_s);
            QTRY_VERIFY_WITH_TIMEOUT(jobs->runningCount() == 0 && action->isEnabled(), 20'000);
            action->trigger();
        }
        /// Where the console would go next.
        [[nodiscard]] QJsonObject next() const
        {
            [&] { QTRY_COMPARE(asked->count(), 1); }();
            const QVariantList arguments = asked->takeFirst();
            return arguments[0].toString() == u"requests" ? arguments[1].toJsonObject() : QJsonObject();
        }
    };

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }

    void anObjectionInACallBecomesARequest()
    {
        Desk desk;
        desk.trigger();
        QTRY_VERIFY(desk.dialog<ObjectionDialog>());
        auto *dialog = desk.dialog<ObjectionDialog>();
        auto *at = dialog->findChild<QLineEdit *>(u"objectionAt"_s);
        auto *accept = dialog->findChild<QPushButton *>(u"dialogAccept"_s);
        QVERIFY(accept->isEnabled()); // where it was is not always known
        at->setText(u"soon"_s);
        QVERIFY(!accept->isEnabled());
        at->setText(u"0:20"_s); // the call is over
        QVERIFY(!accept->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(u"dialogRemark"_s)->text().contains(u"0:20"));
        at->setText(u"0:12"_s);
        accept->click();
        const QJsonObject target = desk.next();
        QCOMPARE(target, (QJsonObject{{u"objection"_s, desk.recording.number}}));
        QVERIFY(desk.now().objectionRaised);
        QCOMPARE(desk.now().objectionAtMs, std::optional<qint64>(12'000));

        // The page of requests goes on: the right, the day and the person are filled in.
        RequestsSeat seat;
        seat.open(desk.archive.session());
        seat.page->open(target);
        QTRY_VERIFY(seat.page->findChild<QDialog *>(u"intakeDialog"_s));
        QDialog *intake = seat.dialog("intakeDialog");
        QCOMPARE(intake->findChild<QComboBox *>(u"intakeKind"_s)->currentData().toString(), u"OBJECTION"_s);
        QVERIFY(!intake->findChild<QComboBox *>(u"intakeKind"_s)->isEnabled());
        QCOMPARE(intake->findChild<QDateEdit *>(u"intakeReceivedOn"_s)->date(), QDate(2026, 6, 12));
        QVERIFY(!intake->findChild<QDateEdit *>(u"intakeReceivedOn"_s)->isEnabled());
        QCOMPARE(intake->findChild<QLineEdit *>(u"intakeRequester"_s)->text(), u"Jan Smit"_s);
        seat.accept(intake);
        const QString number = seat.text("requestTitle");
        QVERIFY2(number.startsWith(u"RGT-"), qPrintable(number));
        QVERIFY2(seat.text("heldSummary").startsWith(u"1 recording"), qPrintable(seat.text("heldSummary")));
        QCOMPARE(desk.now().state, RecordingState::Restricted); // until it is decided: article 18(1)(d)

        // Once more: the request is shown, and no second one is made.
        desk.page->activate();
        QTRY_VERIFY(desk.page->isVisible());
        desk.trigger();
        const QJsonObject again = desk.next();
        seat.page->open(again);
        QTRY_COMPARE(seat.text("requestTitle"), number);
        seat.settle();
        const RuleBook book = *RuleBook::builtIn();
        QCOMPARE(orQuit(RequestService(desk.archive.session(), book).list()).size(), 1);
        seat.close();
    }

    void twoOfficersTakeOneObjectionIn()
    {
        Desk desk;
        VERIFY_OK(RecordingService(desk.archive.session()).noteObjection(desk.recording, {}));
        RequestsSeat mine;
        RequestsSeat theirs;
        for (RequestsSeat *seat : {&mine, &theirs}) {
            seat->open(desk.archive.session());
            seat->page->open({{u"objection"_s, desk.recording.number}});
            QTRY_VERIFY(seat->page->findChild<QDialog *>(u"intakeDialog"_s));
        }
        mine.accept(mine.dialog("intakeDialog"));
        QDialog *late = theirs.dialog("intakeDialog");
        theirs.accept(late);
        auto *said = late->findChild<MessageBar *>(u"dialogMessage"_s);
        QVERIFY(said->isVisible());
        QVERIFY2(said->title().contains(mine.text("requestTitle")), qPrintable(said->title()));
        late->reject();
        const RuleBook book = *RuleBook::builtIn();
        QCOMPARE(orQuit(RequestService(desk.archive.session(), book).list()).size(), 1);
        mine.close();
        theirs.close();
    }
};

VOICELOG_WIDGET_TEST(StoryObjection)
#include "tst_objection.moc"
