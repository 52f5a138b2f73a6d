// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <balancing/BalancingDossier.h>
#include <balancing/BalancingListModel.h>
#include <common/ConflictDialog.h>
#include <common/ConsoleStyle.h>
#include <common/EmptyState.h>
#include <common/FormDocument.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <support/BalancingDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>
#include <words/Languages.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTextBrowser>
#include <QTextEdit>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

const QString pageReason = QStringLiteral("A reason of more than twenty characters.");

/// An approved first version, and a second one that is being made and differs in a few fields.
BalancingRecord twoVersions(BalancingDesk &desk)
{
    const BalancingRecord first = approvedBalancing(desk.archive.session(), *desk.second);
    BalancingService service(desk.archive.session());
    BalancingRecord second = orQuit(service.startVersion(first.id, pageReason));
    second.interest = u"To give callers correct and friendly answers and to teach new colleagues."_s;
    second.dataMinimisation = u"One percent of the calls, sixty days."_s;
    second.benefit.clear();
    second.alternatives.append({u"SAMPLING"_s, u"Even fewer calls"_s, u"Too few to learn from."_s});
    return orQuit(service.edit(second));
}

} // namespace

class TestBalancingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyArchiveSaysWhatToDo()
    {
        BalancingDesk desk;
        desk.open();
        QVERIFY(desk.find<EmptyState>("noBalancing")->isVisible());
        QVERIFY(desk.find<QPushButton>("newBalancingButton")->isVisible());
        desk.find<QPushButton>("newBalancingButton")->click();
        auto *dialog = desk.dialog<QDialog>("newBalancingDialog");
        auto *accept = dialog->findChild<QPushButton *>(u"dialogAccept"_s);
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"dialogText"_s), u"Quality of the desk"_s);
        QVERIFY(accept->isEnabled());
        accept->click();
        desk.settle();
        desk.settle();
        QVERIFY(desk.find<QLabel>("balancingTitle")->text().contains(u"Quality of the desk"));
        QVERIFY(desk.find<QListWidget>("missingList")->count() > 10); // shown at once
        QVERIFY(!desk.find<QPushButton>("submitBalancing")->isEnabled());
        QVERIFY(!desk.find<QPushButton>("submitBalancing")->toolTip().isEmpty());
        QVERIFY(desk.find<QLabel>("nextStep")->text().contains(u"Not possible yet"));
        desk.find<QPushButton>("backToList")->click();
        desk.settle();
        QCOMPARE(desk.find<QTableView>("balancingList")->model()->rowCount(), 1);
    }

    void whatIsTypedShowsWhatIsStillMissing()
    {
        BalancingDesk desk;
        QJsonObject json = completeBalancing();
        json.remove(u"interest"_s);
        const BalancingRecord record =
            orQuit(BalancingService(desk.archive.session()).add(orQuit(BalancingRecord::fromJson(json))));
        desk.open();
        desk.openRecord(record.number);
        QCOMPARE(desk.find<QListWidget>("missingList")->count(), 1);
        QVERIFY(!desk.find<QPushButton>("submitBalancing")->isEnabled());
        desk.find<QTextEdit>("field-interest")->setPlainText(u"Teaching"_s);
        QTRY_VERIFY(!desk.find<QListWidget>("missingList")->isVisible());
        QTRY_VERIFY(desk.find<QPushButton>("submitBalancing")->isEnabled());
        QVERIFY(desk.find<QPushButton>("saveBalancing")->isEnabled());
        desk.settle();
        // It is kept, and not stored yet.
        QVERIFY(orQuit(desk.archive.session().getPrivate(BalancingUnsaved::key(record.id))));
        QVERIFY((*orQuit(BalancingService(desk.archive.session()).draft(record.id))).interest.isEmpty());
        desk.find<QPushButton>("saveBalancing")->click();
        desk.settle();
        QCOMPARE((*orQuit(BalancingService(desk.archive.session()).draft(record.id))).interest, u"Teaching"_s);
        QVERIFY(!orQuit(desk.archive.session().getPrivate(BalancingUnsaved::key(record.id))));
        QVERIFY(!desk.find<QPushButton>("saveBalancing")->isEnabled());
    }

    void submitSavesFirst()
    {
        BalancingDesk desk;
        const BalancingRecord record = orQuit(
            BalancingService(desk.archive.session()).add(orQuit(BalancingRecord::fromJson(completeBalancing()))));
        desk.open();
        desk.openRecord(record.number);
        desk.find<QTextEdit>("field-benefit")->setPlainText(u"Something else"_s);
        QTRY_VERIFY(desk.find<QPushButton>("submitBalancing")->isEnabled());
        desk.find<QPushButton>("submitBalancing")->click();
        desk.settle();
        desk.settle();
        const BalancingRecord stored = *orQuit(BalancingService(desk.archive.session()).draft(record.id));
        QCOMPARE(stored.benefit, u"Something else"_s);
        QCOMPARE(stored.state, BalancingState::DpoAdvice);
        QVERIFY(!orQuit(desk.archive.session().getPrivate(BalancingUnsaved::key(record.id))));
    }

    void changesSurviveALockAndCanBeDiscarded()
    {
        BalancingDesk desk;
        const BalancingRecord record = orQuit(
            BalancingService(desk.archive.session()).add(orQuit(BalancingRecord::fromJson(completeBalancing()))));
        desk.open();
        desk.openRecord(record.number);
        desk.find<QTextEdit>("field-benefit")->setPlainText(u"Typed a moment before the lock"_s);
        const QJsonObject state = desk.close(); // before the timer
        desk.open(desk.archive.session(), state);
        desk.settle();
        QCOMPARE(desk.find<QTextEdit>("field-benefit")->toPlainText(), u"Typed a moment before the lock"_s);
        QVERIFY(desk.find<MessageBar>("balancingMessage")->isVisible());
        desk.find<QPushButton>("backToList")->click();
        desk.settle();
        QVERIFY(desk.find<QTableView>("balancingList")
                    ->model()
                    ->index(0, BalancingListModel::Title)
                    .data()
                    .toString()
                    .contains(u"not saved"));
        desk.openRecord(record.number);
        desk.messageBox.answers = {u"ok"_s};
        desk.find<QPushButton>("discardBalancing")->click();
        desk.settle();
        desk.settle();
        QCOMPARE(desk.find<QTextEdit>("field-benefit")->toPlainText(), record.benefit);
        QVERIFY(!orQuit(desk.archive.session().getPrivate(BalancingUnsaved::key(record.id))));
    }

    void twoOfficersSeeBothVersions()
    {
        BalancingDesk desk;
        BalancingService service(desk.archive.session());
        const BalancingRecord record = orQuit(service.add(orQuit(BalancingRecord::fromJson(completeBalancing()))));
        desk.open();
        desk.openRecord(record.number);
        desk.find<QTextEdit>("field-benefit")->setPlainText(u"Mine"_s);
        BalancingRecord theirs = record;
        theirs.benefit = u"Theirs"_s;
        theirs.impact = u"Theirs too"_s;
        VERIFY_OK(BalancingService(*desk.second).edit(theirs));
        QTRY_VERIFY(desk.find<QPushButton>("saveBalancing")->isEnabled());
        desk.find<QPushButton>("saveBalancing")->click();
        QTRY_VERIFY(desk.page->findChild<ConflictDialog *>());
        auto *dialog = desk.page->findChild<ConflictDialog *>();
        dialog->findChild<QPushButton *>(u"allMine"_s)->click();
        for (auto *button : dialog->findChildren<QRadioButton *>()) {
            if (button->accessibleName().contains(u"Theirs too"))
                button->click();
        }
        dialog->findChild<QPushButton *>(u"keepChosen"_s)->click();
        desk.settle();
        const BalancingRecord stored = *orQuit(service.draft(record.id));
        QCOMPARE(stored.benefit, u"Mine"_s);
        QCOMPARE(stored.impact, u"Theirs too"_s);
    }

    void anApprovedVersionIsADocument()
    {
        BalancingDesk desk;
        const BalancingRecord record = approvedBalancing(desk.archive.session(), *desk.second);
        desk.open();
        desk.openRecord(record.number);
        QVERIFY(desk.form()->isReadOnly());
        const QString text = desk.find<FormDocument>("formDocument")->toPlainText();
        for (const auto &part : {record.title, record.number, record.interest, u"officer and second"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!desk.find<QPushButton>("saveBalancing")->isVisible());
        QVERIFY(desk.find<QPushButton>("startVersionBalancing")->isVisible());
        QVERIFY(!desk.find<QPushButton>("compareVersions")->isEnabled());
    }

    void approveAndReject()
    {
        BalancingDesk desk;
        BalancingService service(desk.archive.session());
        BalancingRecord record = orQuit(service.add(orQuit(BalancingRecord::fromJson(completeBalancing()))));
        while (record.state != BalancingState::ForApproval)
            record = orQuit(service.submit(record));
        desk.open();
        desk.openRecord(record.number);
        QVERIFY(!desk.find<QPushButton>("approveBalancing")->isEnabled()); // the author
        QVERIFY(desk.find<QPushButton>("approveBalancing")->toolTip().contains(u"second officer"));
        desk.open(*desk.second);
        desk.openRecord(record.number);
        desk.find<QPushButton>("rejectBalancing")->click();
        auto *dialog = desk.dialog<QDialog>("rejectDialog");
        auto *accept = dialog->findChild<QPushButton *>(u"dialogAccept"_s);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"dialogText"_s);
        text->setPlainText(QString(19, u'a'));
        QVERIFY(!accept->isEnabled());
        text->setPlainText(QString(20, u'a'));
        QVERIFY(accept->isEnabled());
        accept->click();
        desk.settle();
        desk.settle();
        QCOMPARE((*orQuit(service.draft(record.id))).state, BalancingState::Rejected);
        QVERIFY(desk.find<QLabel>("nextStep")->text().contains(QString(20, u'a')));
    }

    void aReviewerReadsAndNothingElse()
    {
        BalancingDesk desk;
        const BalancingRecord second = twoVersions(desk);
        orQuit(BalancingService(desk.archive.session())
                   .add(orQuit(BalancingRecord::fromJson({{u"title"_s, u"Secret"_s}}))));
        desk.archive.addAccount(u"council"_s, Role::OrReviewer);
        Session &council = desk.archive.sessionOf(u"council"_s);
        desk.open(council);
        QVERIFY(!desk.find<QPushButton>("newBalancingButton")->isVisible());
        auto *list = desk.find<QTableView>("balancingList");
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, BalancingListModel::Number).data().toString(), second.number);
        desk.openRecord(second.number);
        QVERIFY(desk.form()->isReadOnly());
        QCOMPARE(desk.find<QComboBox>("versionChoice")->count(), 1);
        for (const char *name :
             {"saveBalancing", "discardBalancing", "submitBalancing", "adviseBalancing", "approveBalancing",
              "rejectBalancing", "dropBalancing", "startVersionBalancing", "withdrawBalancing"})
            QVERIFY2(!desk.find<QPushButton>(name)->isVisible(), name);
        const QString text = desk.find<FormDocument>("formDocument")->toPlainText();
        QVERIFY(text.contains(u"ninety days"));
        QVERIFY(!text.contains(u"sixty days"));
        desk.close();
    }

    void theDpoReadsAllAndAdvises()
    {
        BalancingDesk desk;
        BalancingService service(desk.archive.session());
        QJsonObject json = completeBalancing();
        json.remove(u"dpoAdvice"_s);
        BalancingRecord record = orQuit(service.add(orQuit(BalancingRecord::fromJson(json))));
        desk.archive.addAccount(u"dpo"_s, Role::Dpo);
        Session &dpo = desk.archive.sessionOf(u"dpo"_s);
        desk.open(dpo);
        desk.openRecord(record.number);
        QVERIFY(desk.form()->isReadOnly());
        QVERIFY(!desk.find<QPushButton>("adviseBalancing")->isVisible()); // not asked yet
        record = orQuit(service.submit(record));
        desk.openRecord(record.number);
        QVERIFY(desk.find<QPushButton>("adviseBalancing")->isVisible());
        QVERIFY(!desk.find<QPushButton>("saveBalancing")->isVisible());
        desk.find<QPushButton>("adviseBalancing")->click();
        auto *dialog = desk.dialog<QDialog>("adviceDialog");
        dialog->findChild<QPlainTextEdit *>(u"dialogText"_s)->setPlainText(u"Keep it small."_s);
        dialog->findChild<QPushButton *>(u"dialogAccept"_s)->click();
        desk.settle();
        desk.settle();
        QCOMPARE((*orQuit(service.draft(record.id))).dpoAdvice.text, u"Keep it small."_s);
        desk.open(desk.archive.session());
        desk.openRecord(record.number);
        QVERIFY(!desk.find<QTextEdit>("field-dpoAdvice.text")->isEnabled()); // the officer's own words
        QVERIFY(desk.find<QRadioButton>("field-dpoAdvice.followed-yes")->isEnabled());
        desk.close();
    }

    void s10_remindersStandAboveTheList()
    {
        BalancingDesk desk;
        const BalancingRecord record = approvedBalancing(desk.archive.session(), *desk.second);
        desk.open();
        QVERIFY(!desk.find<MessageBar>("reviewReminders")->isVisible());
        desk.archive.clock().set(QDateTime(QDate(2027, 6, 20), QTime(9, 0), QTimeZone::UTC));
        desk.page->activate();
        desk.settle();
        auto *reminders = desk.find<MessageBar>("reviewReminders");
        QVERIFY(reminders->isVisible());
        QVERIFY(reminders->accessibleName().contains(record.number));
        QVERIFY(reminders->accessibleName().contains(u"overdue"));
        auto *model = desk.find<QTableView>("balancingList")->model();
        QCOMPARE(model->index(0, BalancingListModel::State).data().toString(), u"Review due"_s);
        desk.page->findChild<QAction *>(u"openDue"_s)->trigger();
        desk.settle();
        QVERIFY(desk.find<QLabel>("nextStep")->text().contains(u"new version"));
    }

    void theListFiltersByState()
    {
        BalancingDesk desk;
        twoVersions(desk);
        orQuit(BalancingService(desk.archive.session())
                   .add(orQuit(BalancingRecord::fromJson({{u"title"_s, u"Another"_s}}))));
        desk.open();
        auto *view = desk.find<QTableView>("balancingList");
        const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(view->model()->rowCount(), 2);
        auto *filter = desk.find<QComboBox>("balancingFilter");
        filter->setCurrentIndex(filter->findData(u"APPROVED"_s));
        QCOMPARE(view->model()->rowCount(), 1);
        filter->setCurrentIndex(filter->findData(u"DRAFT"_s)); // the second version of the first is one too
        QCOMPARE(view->model()->rowCount(), 2);
        filter->setCurrentIndex(filter->findData(u"REJECTED"_s));
        QVERIFY(desk.find<EmptyState>("noBalancing")->isVisible());
        const QJsonObject state = desk.close();
        desk.open(desk.archive.session(), state);
        QCOMPARE(desk.find<QComboBox>("balancingFilter")->currentData().toString(), u"REJECTED"_s);
    }

    void versionsSideBySide()
    {
        BalancingDesk desk;
        const BalancingRecord second = twoVersions(desk);
        desk.open();
        desk.openRecord(second.number);
        desk.find<QPushButton>("compareVersions")->click();
        auto *dialog = desk.dialog<QDialog>("compareDialog");
        auto *view = dialog->findChild<QTextBrowser *>(u"compareView"_s);
        const QString text = view->toPlainText();
        QVERIFY(text.contains(u"−Two−") && text.contains(u"+One+")); // marked without colour
        QVERIFY(text.contains(u"+and friendly +") || text.contains(u"+ and friendly+") ||
                text.contains(u"and friendly"));
        QVERIFY(text.contains(u"removed")); // the benefit
        QVERIFY(!text.contains(u"Even less"));
        QVERIFY(!text.contains(second.objectionRoute)); // equal
        dialog->findChild<QCheckBox *>(u"compareAll"_s)->click();
        QVERIFY(view->toPlainText().contains(second.objectionRoute));
        auto *after = dialog->findChild<QComboBox *>(u"compareAfter"_s);
        after->setCurrentIndex(1);
        QVERIFY(dialog->findChild<QLabel *>(u"compareCount"_s)->text().contains(u"do not differ"));
        dialog->close();
    }

    /// Not a check: pictures to look at, where VOICELOG_PICTURES names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("VOICELOG_PICTURES");
        if (folder.isEmpty())
            QSKIP("VOICELOG_PICTURES is not set");
        QApplication::setStyle(new ConsoleStyle);
        for (const QString &language : {u"en"_s, u"nl"_s}) {
            Languages languages;
            languages.use(language);
            for (const bool dark : {false, true}) {
                QApplication::setPalette(dark ? Theme::darkPalette() : Theme::lightPalette());
                const QString end = u"-%1-%2.png"_s.arg(language, dark ? u"dark"_s : u"light"_s);
                BalancingDesk desk;
                const BalancingRecord second = twoVersions(desk);
                orQuit(BalancingService(desk.archive.session())
                           .add(orQuit(BalancingRecord::fromJson({{u"title"_s, u"Training of new colleagues"_s}}))));
                desk.archive.clock().set(QDateTime(QDate(2027, 6, 1), QTime(9, 0), QTimeZone::UTC));
                desk.open();
                desk.page->grab().save(folder + u"/list"_s + end);
                desk.openRecord(second.number);
                desk.find<QTextEdit>("field-benefit")->setPlainText(u"Fewer calls again"_s);
                QTest::qWait(300);
                desk.page->grab().save(folder + u"/editor"_s + end);
                desk.form()->goTo(u"necessity"_s);
                QTest::qWait(50);
                desk.page->grab().save(folder + u"/editor2"_s + end);
                auto *versions = desk.find<QComboBox>("versionChoice");
                versions->setCurrentIndex(1);
                Q_EMIT versions->activated(1);
                QTest::qWait(50);
                desk.page->grab().save(folder + u"/document"_s + end);
                desk.find<QPushButton>("compareVersions")->click();
                auto *dialog = desk.dialog<QDialog>("compareDialog");
                QTest::qWait(50);
                dialog->grab().save(folder + u"/compare"_s + end);
                dialog->close();
                desk.archive.addAccount(u"council"_s, Role::OrReviewer);
                Session &council = desk.archive.sessionOf(u"council"_s);
                desk.open(council);
                desk.openRecord(second.number);
                desk.page->grab().save(folder + u"/reviewer"_s + end);
                desk.close();
            }
        }
    }
};

VOICELOG_WIDGET_TEST(TestBalancingPage)
#include "tst_balancingpage.moc"
