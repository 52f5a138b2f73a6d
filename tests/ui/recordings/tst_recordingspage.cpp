// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/MessageBar.h>
#include <recordings/CallDataEditing.h>
#include <recordings/RecordingEraser.h>
#include <recordings/RecordingListView.h>
#include <support/RecordingsDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QToolButton>

using namespace voicelog;
using namespace Qt::StringLiterals;

class TestRecordingsPage : public QObject
{
    Q_OBJECT

    const QDateTime m_morning{QDate(2026, 6, 15), QTime(7, 30), QTimeZone::UTC};

    static void collect(const QMenu *menu, QSet<QString> &names)
    {
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            if (action->menu())
                collect(action->menu(), names);
            else
                names.insert(action->objectName());
        }
    }

private Q_SLOTS:
    void emptyArchiveSaysWhatToDo()
    {
        test::RecordingsDesk desk;
        desk.show();
        QTRY_VERIFY(desk.find<QWidget>("listEmpty")->isVisible());
        const auto *import = desk.page->findChild<QAction *>(u"doImport"_s);
        QVERIFY(import->isEnabled());
        for (const char *name : {"doPlay", "doExport", "doVerify", "doLoop", "doUndo"}) {
            const auto *action = desk.page->findChild<QAction *>(QLatin1StringView(name));
            QVERIFY2(!action->isEnabled(), name);
            QVERIFY2(action->toolTip().contains(u"Not now"_s), name);
        }
    }

    void everyActionIsInTheMenu()
    {
        test::RecordingsDesk desk;
        desk.open();
        QSet<QString> inMenu;
        collect(desk.find<QMenu>("pageMenu"), inMenu);
        const auto actions = desk.page->actions();
        QVERIFY(actions.size() > 20);
        for (const QAction *action : actions)
            QVERIFY2(inMenu.contains(action->objectName()), qPrintable(action->objectName()));
    }

    void everyControlHasAName()
    {
        test::RecordingsDesk desk;
        desk.addRecording(u"A. Bakker"_s, m_morning);
        desk.show();
        const auto buttons = desk.page->findChildren<QToolButton *>();
        for (const QToolButton *button : buttons) {
            if (qobject_cast<QLineEdit *>(button->parent()) || button->objectName().startsWith(u"qt_") ||
                button->objectName().startsWith(u"Scroll"))
                continue; // Qt's own, inside its fields
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
        }
        const auto boxes = desk.page->findChildren<QComboBox *>();
        for (const QComboBox *box : boxes) {
            bool named = !box->accessibleName().isEmpty();
            const auto labels = desk.page->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                named = named || label->buddy() == box;
            QVERIFY2(named, qPrintable(box->objectName()));
        }
    }

    void stateComesBackAfterALock()
    {
        test::RecordingsDesk desk;
        const Recording recording = desk.addRecording(u"A. Bakker"_s, m_morning);
        desk.show();
        auto *list = desk.find<RecordingListView>("recordingList");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->selectRow(0);
        QTRY_COMPARE(desk.find<QLabel>("headerNumber")->text(), recording.number);
        QTest::keyClicks(desk.find<QLineEdit>("searchText"), u"Bakker"_s);
        QTRY_VERIFY(desk.page->saveState()["filter"_L1]["fields"_L1]["text"_L1].toString() == u"Bakker");
        // A person edits, and the archive locks.
        desk.page->findChild<QAction *>(u"doEditCallData"_s)->trigger();
        auto *contract = desk.find<QLineEdit>("contractRef");
        contract->setText(u"C-2026-77"_s);
        const QJsonObject state = desk.close();

        desk.open();
        desk.page->restoreState(state);
        desk.show();
        QTRY_COMPARE(desk.find<QLabel>("headerNumber")->text(), recording.number);
        QTRY_COMPARE(desk.find<QLineEdit>("contractRef")->text(), u"C-2026-77"_s);
        QCOMPARE(desk.find<QLineEdit>("searchText")->text(), u"Bakker"_s);
        QVERIFY(!desk.find<QLineEdit>("contractRef")->isReadOnly());
        desk.page->findChild<QAction *>(u"doSaveCallData"_s)->trigger();
        QTRY_COMPARE(desk.audit(u"RECORDING_CALL_DATA_CHANGED"_s).size(), 1);
        const auto stored = RecordingService(desk.archive.session()).recording(recording.vaultId, recording.id);
        VERIFY_OK(stored);
        QCOMPARE(stored->contractRef, u"C-2026-77"_s);
    }

    void aDestroyedRecordingLeavesTheScreen()
    {
        test::RecordingsDesk desk;
        const Recording recording = desk.addRecording(u"A. Bakker"_s, m_morning);
        const Recording other = desk.addRecording(u"C. Dekker"_s, m_morning.addSecs(600));
        desk.show();
        desk.page->open({{u"recording"_s, recording.number}});
        QTRY_COMPARE(desk.find<QLabel>("headerNumber")->text(), recording.number);
        desk.page->findChild<QAction *>(u"doEditCallData"_s)->trigger();
        desk.find<QLineEdit>("contractRef")->setText(u"Of A. Bakker"_s);
        Session &session = desk.archive.session();
        QTRY_VERIFY(*session.getPrivate(CallDataEditing::draftKey(recording.id)));
        const QPointer<QWidget> pane = desk.find<QWidget>("recordingDetail");

        // The nightly run of another console.
        {
            auto database = session.openVault(recording.vaultId);
            VERIFY_OK(database);
            auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
            VERIFY_OK(transaction);
            RecordingEraser eraser(*database);
            QCOMPARE(eraser.erase(recording.id).value(), true);
            VERIFY_OK(eraser.finish());
            VERIFY_OK(transaction->commit());
        }
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QWidget>("noRecording")->isVisible(), 20'000);
        QVERIFY(!pane); // nothing of it stays, in memory neither
        QTRY_VERIFY(desk.find<MessageBar>("pageMessage")->accessibleName().contains(recording.number));
        QVERIFY(!desk.page->findChild<QAction *>(u"doPlay"_s)->isEnabled());
        QVERIFY(!desk.page->findChild<QAction *>(u"doSaveCallData"_s)->isEnabled());
        QTRY_COMPARE(desk.find<RecordingListView>("recordingList")->model()->rowCount(), 1);

        // The next one is shown as ever, and everything is in the menu.
        desk.page->open({{u"recording"_s, other.number}});
        QTRY_COMPARE(desk.find<QLabel>("headerNumber")->text(), other.number);
        QVERIFY(desk.find<QWidget>("recordingDetail")->isVisible());
        QSet<QString> inMenu;
        collect(desk.find<QMenu>("pageMenu"), inMenu);
        for (const QAction *action : desk.page->actions())
            QVERIFY2(inMenu.contains(action->objectName()), qPrintable(action->objectName()));
        desk.close();
        QCOMPARE(session.privateKeys(u"draft/recording/"_s).value(), QStringList());
    }

    void unknownStateIsBorne()
    {
        test::RecordingsDesk desk;
        desk.open();
        desk.page->restoreState({{u"recording"_s, 7}, {u"drafts"_s, u"none"_s}, {u"filter"_s, QJsonObject()}});
        desk.show();
        QTRY_VERIFY(desk.find<QWidget>("listEmpty")->isVisible());
    }

    void opensWhatAnotherPageAsksFor()
    {
        test::RecordingsDesk desk;
        const Recording recording = desk.addRecording(u"A. Bakker"_s, m_morning);
        desk.show();
        desk.page->open({{u"recording"_s, recording.number}});
        QTRY_COMPARE(desk.find<QLabel>("headerNumber")->text(), recording.number);
        QTRY_COMPARE(desk.find<RecordingListView>("recordingList")->currentRecording(), recording.id);
    }

    void saysWhatIsUncertain()
    {
        test::RecordingsDesk desk;
        const Recording plain = desk.addRecording(u"A. Bakker"_s, m_morning);
        const Recording odd = desk.addRecording(u"C. Dekker"_s, {}); // nothing tells when it was
        desk.show();
        desk.page->open({{u"recording"_s, odd.number}});
        auto *warnings = desk.find<QLabel>("headerWarnings");
        QTRY_VERIFY(warnings->isVisible() && warnings->text().contains(u"the file's own time stands in"_s));
        desk.page->open({{u"recording"_s, plain.number}});
        QTRY_VERIFY(!warnings->isVisible());
    }

    void opensAListThatAnotherPageAsksFor()
    {
        test::RecordingsDesk desk;
        desk.addRecording(u"A. Bakker"_s, m_morning);
        desk.show();
        auto *list = desk.find<RecordingListView>("recordingList");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        RecordingFilter filter;
        filter.state = RecordingState::Restricted;
        desk.page->open({{u"filter"_s, filter.toJson()}});
        QTRY_COMPARE(list->model()->rowCount(), 0);
        QCOMPARE(desk.page->saveState()["filter"_L1]["fields"_L1]["state"_L1].toString(), u"RESTRICTED"_s);
    }

    void anotherConsolesImportAppears()
    {
        test::RecordingsDesk desk;
        desk.addRecording(u"A. Bakker"_s, m_morning);
        desk.show();
        QTRY_COMPARE(desk.find<RecordingListView>("recordingList")->model()->rowCount(), 1);
        desk.addRecording(u"B. Visser"_s, m_morning.addSecs(60));
        QTRY_COMPARE_WITH_TIMEOUT(desk.find<RecordingListView>("recordingList")->model()->rowCount(), 2, 8000);
    }
};

VOICELOG_WIDGET_TEST(TestRecordingsPage)
#include "tst_recordingspage.moc"
