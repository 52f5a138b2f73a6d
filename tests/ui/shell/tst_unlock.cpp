// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ShellFixture.h"

#include <common/MessageBar.h>
#include <shell/UnlockView.h>
#include <shell/Workspace.h>
#include <support/TestMain.h>

#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// A person opens an archive.
class TestUnlock : public QObject
{
    Q_OBJECT

private:
    static MessageBar *message(const ShellFixture &shell)
    {
        return shell.find<UnlockView>(u"unlock"_s)->findChild<MessageBar *>();
    }

private Q_SLOTS:
    void rightPassword()
    {
        ShellFixture shell;
        shell.window.openArchive(shell.archive.path());
        QVERIFY(shell.unlock());
        QCOMPARE(shell.window.workspace()->accountName(), u"officer"_s);
        QCOMPARE(shell.find<QLabel>(u"accountName"_s)->text(), u"officer"_s);
        QCOMPARE(shell.find<QLabel>(u"organisation"_s)->text(), shell.archive.session().organisation());
        QCOMPARE(shell.settings.recentArchives(), QStringList{shell.archive.path()});
        QVERIFY(shell.window.windowTitle().contains(u"Voicelog"));
    }

    void wrongPasswordSaysWhatToDo()
    {
        ShellFixture shell;
        shell.window.openArchive(shell.archive.path());
        QVERIFY(shell.typePassword("certainly wrong"));
        QTRY_VERIFY(message(shell)->isVisible());
        QVERIFY2(message(shell)->title().contains(u"password"), qPrintable(message(shell)->title()));
        QVERIFY(!shell.window.workspace());
        QVERIFY(shell.find<SecretLineEdit>(u"password"_s)->isSecretEmpty());
        QVERIFY(shell.unlock()); // and it goes on from there
    }

    void afterFiveWrongOnesTheButtonCountsDown()
    {
        ShellFixture shell;
        shell.window.openArchive(shell.archive.path());
        auto *button = shell.find<QPushButton>(u"unlockButton"_s);
        const auto counts = [button] { return button->text().contains(u"0:0"); };
        for (int i = 0; i < 12 && !counts(); ++i) {
            shell.typePassword("certainly wrong");
            QTRY_VERIFY(message(shell)->isVisible());
        }
        QTRY_VERIFY2(counts(), qPrintable(button->text()));
        QVERIFY(!button->isEnabled());
        shell.archive.clock().advanceMs(600'000);
        QTRY_VERIFY_WITH_TIMEOUT(!counts(), 30'000); // it ends by itself
        QVERIFY(shell.unlock());
    }

    void noArchive()
    {
        ShellFixture shell;
        shell.window.openArchive(shell.folder.path());
        QTRY_VERIFY(message(shell)->isVisible());
        QVERIFY(message(shell)->title().contains(u"not a Voicelog archive"));
        QVERIFY(!shell.find<QPushButton>(u"unlockButton"_s)->isEnabled());
        QTest::mouseClick(shell.find<QToolButton>(u"otherArchive"_s), Qt::LeftButton);
        QVERIFY(shell.find<QWidget>(u"welcome"_s)->isVisible());
    }

    void severalAccounts()
    {
        ShellFixture shell;
        shell.archive.addAccount(u"reviewer"_s, Role::OrReviewer);
        shell.window.openArchive(shell.archive.path(), u"reviewer"_s);
        auto *accounts = shell.find<QComboBox>(u"account"_s);
        QTRY_COMPARE(accounts->count(), 2);
        QCOMPARE(accounts->currentText(), u"reviewer"_s);
        QVERIFY(shell.unlock());
        QCOMPARE(shell.window.workspace()->accountName(), u"reviewer"_s);
    }

    void capsLockHint()
    {
        ShellFixture shell;
        shell.window.openArchive(shell.archive.path());
        auto *field = shell.find<SecretLineEdit>(u"password"_s);
        QTRY_VERIFY(field->isEnabled());
        QKeyEvent upper(QEvent::KeyPress, Qt::Key_Q, Qt::NoModifier, u"Q"_s);
        QCoreApplication::sendEvent(field, &upper);
        QVERIFY(shell.find<QLabel>(u"capsLock"_s)->isVisible());
    }

    void thePasswordIsNowhereInTheWindow()
    {
        ShellFixture shell;
        shell.window.openArchive(shell.archive.path());
        auto *field = shell.find<SecretLineEdit>(u"password"_s);
        QTRY_VERIFY(field->isEnabled());
        QTest::keyClicks(field, u"visible nowhere"_s);
        for (const auto *edit : shell.window.findChildren<QLineEdit *>())
            QVERIFY(!edit->text().contains(u"visible"));
        QCOMPARE(field->secret().view(), QByteArrayView("visible nowhere"));
    }
};

VOICELOG_WIDGET_TEST(TestUnlock)
#include "tst_unlock.moc"
