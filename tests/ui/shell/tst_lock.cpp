// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ShellFixture.h"

#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <shell/LockController.h>
#include <shell/LockTrigger.h>
#include <shell/Workspace.h>
#include <support/TestMain.h>

#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

class HandTrigger final : public LockTrigger
{
public:
    using LockTrigger::LockTrigger;
    void lockDone() override { ++done; }
    int done = 0;
};

} // namespace

/// The archive locks, for any reason, and a person comes back to where he was.
class TestLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysLockAndTheDraftComesBack()
    {
        ShellFixture shell;
        shell.window.openArchive(shell.archive.path());
        QVERIFY(shell.unlock());
        auto *pages = shell.find<QListWidget>(u"pages"_s);
        QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->visualItemRect(pages->item(1)).center());
        QCOMPARE(shell.window.workspace()->currentPage()->pageId(), u"second"_s);
        QTest::keyClicks(shell.find<QLineEdit>(u"secondDraft"_s), u"half a sentence"_s);

        DraftPage::stopped() = 0;
        QTest::keyClick(&shell.window, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!shell.window.workspace());
        QCOMPARE(DraftPage::stopped(), 2);
        QVERIFY(!shell.find<QLineEdit>(u"secondDraft"_s)); // nothing of it stays in memory
        QVERIFY(shell.messageBox.shown.isEmpty());

        QVERIFY(shell.unlock());
        QCOMPARE(shell.window.workspace()->currentPage()->pageId(), u"second"_s);
        QCOMPARE(shell.find<QLineEdit>(u"secondDraft"_s)->text(), u"half a sentence"_s);
    }

    void draftsAreOfOneAccount()
    {
        ShellFixture shell;
        shell.archive.addAccount(u"second.officer"_s, Role::PrivacyOfficer);
        shell.window.openArchive(shell.archive.path(), u"officer"_s);
        QVERIFY(shell.unlock());
        QTest::keyClicks(shell.find<QLineEdit>(u"firstDraft"_s), u"mine"_s);
        shell.window.lock(LockReason::Asked);
        shell.window.openArchive(shell.archive.path(), u"second.officer"_s);
        QVERIFY(shell.unlock());
        QVERIFY(shell.find<QLineEdit>(u"firstDraft"_s)->text().isEmpty());
    }

    void everyDialogGoesWithoutAnAnswer()
    {
        ShellFixture shell;
        shell.window.openArchive(shell.archive.path());
        QVERIFY(shell.unlock());
        Page *page = shell.window.workspace()->pages().first();
        bool answered = false;
        WidgetMessageBox().show(page, {.title = u"Question"_s, .text = u"Throw it away?"_s}, &shell.window,
                                [&answered](const QString &) { answered = true; });
        auto *own = new QDialog(page);
        connect(own, &QDialog::finished, this, [&answered] { answered = true; });
        own->open();
        auto *menu = new QMenu(page);
        menu->addAction(u"x"_s);
        menu->popup({10, 10});
        const QPointer<QDialog> watched(own);
        QVERIFY(QApplication::activeModalWidget());

        QTest::keyClick(own, Qt::Key_L, Qt::ControlModifier); // works while a dialog is open
        QTRY_VERIFY(!shell.window.workspace());
        QVERIFY(!watched);
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(!answered);
        QVERIFY(shell.unlock()); // and the window still works
    }

    void workUnderWayIsStopped()
    {
        ShellFixture shell;
        shell.window.openArchive(shell.archive.path());
        QVERIFY(shell.unlock());
        auto *page = static_cast<DraftPage *>(shell.window.workspace()->pages().first());
        std::atomic_bool running = false;
        std::atomic_bool ended = false;
        bool delivered = false;
        page->context.jobs.start(
            &shell.window,
            [&running, &ended](const CancelToken &token) -> Result<int> {
                running = true;
                while (!token.isCancelled())
                    QThread::msleep(1);
                ended = true;
                return 0;
            },
            [&delivered](const Result<int> &) { delivered = true; });
        QTRY_VERIFY(running);
        shell.window.lock(LockReason::Asked);
        QVERIFY(ended);
        QTest::qWait(20);
        QVERIFY(!delivered);
    }

    void idleTimeLocks()
    {
        ShellFixture shell;
        shell.window.openArchive(shell.archive.path());
        QVERIFY(shell.unlock());
        shell.window.lockController().setIdleTime(std::chrono::milliseconds(1500));
        for (int i = 0; i < 8; ++i) { // somebody is there
            QTest::qWait(250);
            QTest::mouseMove(&shell.window, QPoint(100 + i, 100));
            QTest::keyClick(shell.find<QLineEdit>(u"firstDraft"_s), Qt::Key_A);
            QVERIFY(shell.window.workspace());
        }
        QTRY_VERIFY(!shell.window.workspace()); // and now nobody is
        auto *bar = shell.find<QWidget>(u"unlock"_s)->findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->title().contains(u"nobody"));
    }

    void theDesktopLocksIt_data()
    {
        QTest::addColumn<LockReason>("reason");
        QTest::newRow("desktop lock") << LockReason::DesktopLocked;
        QTest::newRow("suspend") << LockReason::Suspend;
    }

    void theDesktopLocksIt()
    {
        QFETCH(LockReason, reason);
        ShellFixture shell;
        auto *trigger = new HandTrigger(&shell.window);
        shell.window.lockController().addTrigger(trigger);
        Q_EMIT trigger->triggered(reason);
        QCOMPARE(trigger->done, 1); // nothing is open: it is not held up
        shell.window.openArchive(shell.archive.path());
        QVERIFY(shell.unlock());
        QTest::ignoreMessage(QtInfoMsg, qPrintable(u"locked: "_s + lockReasonId(reason)));
        Q_EMIT trigger->triggered(reason);
        QTRY_VERIFY(!shell.window.workspace());
        QCOMPARE(trigger->done, 2);
    }

    void closingTheWindowLocks()
    {
        ShellFixture shell;
        shell.window.openArchive(shell.archive.path());
        QVERIFY(shell.unlock());
        QTest::keyClicks(shell.find<QLineEdit>(u"firstDraft"_s), u"kept"_s);
        shell.window.close();
        QVERIFY(!shell.window.workspace());
        QVERIFY(shell.messageBox.shown.isEmpty());
        const auto state = WorkspaceState::load(shell.archive.session());
        QVERIFY(state.has_value());
        QCOMPARE(state->pages[u"first"][u"text"].toString(), u"kept"_s);
    }

    void clipboardIsCleared()
    {
        ShellFixture shell;
        shell.window.openArchive(shell.archive.path());
        QVERIFY(shell.unlock());
        shell.clipboard.copyText(u"+31201234567"_s);
        QVERIFY(shell.clipboard.holdsOurs());
        shell.window.lock(LockReason::Asked);
        QVERIFY(!shell.clipboard.holdsOurs());
    }

    void pagesAreReachedByKeyboard()
    {
        ShellFixture shell;
        shell.window.openArchive(shell.archive.path());
        QVERIFY(shell.unlock());
        QTest::keyClick(&shell.window, Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(shell.window.workspace()->currentPage()->pageId(), u"second"_s);
        Q_EMIT shell.window.workspace()->currentPage()->openRequested(u"first"_s, {{u"recording"_s, u"7"_s}});
        auto *first = static_cast<DraftPage *>(shell.window.workspace()->currentPage());
        QCOMPARE(first->pageId(), u"first"_s);
        QCOMPARE(first->opened[u"recording"].toString(), u"7"_s);
    }
};

VOICELOG_WIDGET_TEST(TestLock)
#include "tst_lock.moc"
