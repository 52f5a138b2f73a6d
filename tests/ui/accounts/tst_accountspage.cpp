// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <accounts/AccountActDialog.h>
#include <accounts/AccountsModel.h>
#include <accounts/AccountsPage.h>
#include <common/MessageBar.h>
#include <common/SecretLineEdit.h>
#include <programmes/ProgrammeService.h>
#include <programmes/ProgrammesSchema.h>
#include <recordings/RecordingsSchema.h>
#include <support/PageDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace voicelog;

/// An officer and an administrator at the page of accounts.
class TestAccountsPage : public QObject
{
    Q_OBJECT

    struct Desk : test::PageDesk
    {
        Programme programme;
        AccountInfo person;
        AccountInfo council;
        Desk() : PageDesk({recordingsSchema(), programmesSchema()})
        {
            programme = *ProgrammeService(archive.session()).add(u"Service desk"_s, Purpose::Quality, {});
            person = archive.addAccount(u"sanne"_s, Role::Dpo);
            council = archive.addAccount(u"council"_s, Role::OrReviewer);
            archive.addAccount(u"admin"_s, Role::Administrator);
        }
        AccountsPage *open() { return open(archive.session()); }
        AccountsPage *open(Session &session)
        {
            auto *made = show(new AccountsPage(context(session)));
            [&] { QTRY_COMPARE(find<QTableView>(u"accountList"_s)->model()->rowCount(), 4); }();
            return made;
        }
        void choose(const Id &account)
        {
            page->open({{u"account"_s, account.toString()}});
            [&] { QTRY_VERIFY(find<QLabel>(u"detailName"_s)->isVisible()); }();
        }
        void press(const QString &button)
        {
            auto *found = find<QPushButton>(button);
            QVERIFY2(found->isVisible() && found->isEnabled(), qPrintable(button));
            QTest::mouseClick(found, Qt::LeftButton);
        }
        [[nodiscard]] bool offers(const QString &button) const { return find<QPushButton>(button)->isVisible(); }
        AccountActDialog *pressAndWait(const QString &button)
        {
            press(button);
            [&] { QTRY_VERIFY(dialog<AccountActDialog>()); }();
            return dialog<AccountActDialog>();
        }
        static void typePassword(const QDialog *dialog)
        {
            for (const auto &name : {u"newPassword"_s, u"newPasswordAgain"_s})
                QTest::keyClicks(dialog->findChild<SecretLineEdit *>(name), u"a long new password"_s);
        }
        void act(QDialog *dialog) const
        {
            auto *button = dialog->findChild<QPushButton *>(u"actButton"_s);
            QVERIFY2(button->isEnabled(), qPrintable(button->toolTip()));
            QTest::mouseClick(button, Qt::LeftButton);
        }
        [[nodiscard]] QString message() const { return find<MessageBar>(u"accountsMessage"_s)->title(); }
    };

private Q_SLOTS:
    void theListTellsWhoAndHow()
    {
        Desk desk;
        (void)desk.archive.unlock(u"sanne"_s);
        desk.open();
        auto *model = desk.find<QTableView>(u"accountList"_s)->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto text = [model](int row, int column) { return model->index(row, column).data().toString(); };
        QCOMPARE(text(0, AccountsModel::Name), u"officer (you)"_s);
        QCOMPARE(text(1, AccountsModel::Name), u"sanne"_s);
        QCOMPARE(text(1, AccountsModel::RoleColumn), u"Data protection officer"_s);
        QVERIFY(text(1, AccountsModel::LastSignIn) != u"Never");
        QCOMPARE(text(2, AccountsModel::LastSignIn), u"Never"_s);
        QCOMPARE(text(0, AccountsModel::Vaults), u"1"_s);
        QCOMPARE(text(1, AccountsModel::Vaults), u"None"_s);
        QCOMPARE(text(2, AccountsModel::Vaults), u"–"_s);
    }

    void anAccountIsAdded()
    {
        Desk desk;
        desk.open();
        auto *dialog = desk.pressAndWait(u"addAccountButton"_s);
        auto *button = dialog->findChild<QPushButton *>(u"actButton"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"accountName"_s), u"retention robot"_s);
        auto *roles = dialog->findChild<QComboBox *>(u"accountRole"_s);
        QCOMPARE(roles->count(), 6);
        roles->setCurrentIndex(roles->findData(int(Role::RetentionService)));
        QVERIFY(dialog->findChild<QLabel *>(u"roleMayNever"_s)->text().contains(u"grant a key"_s));
        Desk::typePassword(dialog);
        desk.act(dialog);
        QTRY_COMPARE(desk.find<QTableView>(u"accountList"_s)->model()->rowCount(), 5);
        QCOMPARE(desk.message(), u"retention robot is added"_s);
        QTRY_VERIFY(!desk.dialog<AccountActDialog>());
        const auto accounts = desk.archive.session().accounts();
        QCOMPARE(accounts->last().role, Role::RetentionService);
        VERIFY_OK(desk.archive.archive().unlock(u"retention robot"_s, SecretBytes::copyOf("a long new password"),
                                                desk.archive.throttle()));
    }

    void aNameThatIsTakenIsTold()
    {
        Desk desk;
        desk.open();
        auto *dialog = desk.pressAndWait(u"addAccountButton"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"accountName"_s), u"Sanne"_s);
        Desk::typePassword(dialog);
        desk.act(dialog);
        auto *message = dialog->findChild<MessageBar *>(u"dialogMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->title().contains(u"Sanne"_s));
        QVERIFY(dialog->isVisible());
        QCOMPARE(desk.archive.session().accounts()->size(), 4);
    }

    void vaultsAreGrantedAndTakenBack()
    {
        Desk desk;
        desk.open();
        desk.choose(desk.person.id);
        QVERIFY(desk.find<QLabel>(u"detailNoVaults"_s)->isVisible());
        QVERIFY(!desk.offers(u"revokeButton"_s));
        auto *dialog = desk.pressAndWait(u"grantButton"_s);
        auto *vaults = dialog->findChild<QListWidget *>(u"grantVaults"_s);
        QCOMPARE(vaults->count(), 1);
        QVERIFY(vaults->item(0)->text().startsWith(u"Service desk"_s));
        QVERIFY(!dialog->findChild<QPushButton *>(u"actButton"_s)->isEnabled());
        vaults->item(0)->setCheckState(Qt::Checked);
        desk.act(dialog);
        auto *held = desk.find<QTreeWidget>(u"detailVaults"_s);
        QTRY_COMPARE(held->topLevelItemCount(), 1);
        QCOMPARE(held->topLevelItem(0)->text(0), u"Service desk"_s);
        VERIFY_OK(desk.archive.unlock(u"sanne"_s)->openVault(desk.programme.vaultId));

        QVERIFY(!desk.find<QPushButton>(u"revokeButton"_s)->isEnabled());
        held->topLevelItem(0)->setSelected(true);
        held->setCurrentItem(held->topLevelItem(0));
        desk.messageBox.answers = {QString()}; // not yet
        desk.press(u"revokeButton"_s);
        QCOMPARE(desk.messageBox.shown.size(), 1);
        QVERIFY(desk.messageBox.shown[0].text.contains(u"Service desk"_s));
        QCOMPARE(desk.archive.session().grantees(desk.programme.vaultId)->size(), 2);
        desk.messageBox.answers = {u"ok"_s};
        desk.press(u"revokeButton"_s);
        QTRY_COMPARE(held->topLevelItemCount(), 0);
        QCOMPARE(desk.archive.session().grantees(desk.programme.vaultId)->size(), 1);
    }

    void aRoleIsChanged()
    {
        Desk desk;
        VERIFY_OK(desk.archive.session().grantVault(desk.person.id, desk.programme.vaultId));
        desk.open();
        desk.choose(desk.person.id);
        auto *dialog = desk.pressAndWait(u"changeRoleButton"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"actButton"_s)->isEnabled()); // the present one
        auto *roles = dialog->findChild<QComboBox *>(u"accountRole"_s);
        roles->setCurrentIndex(roles->findData(int(Role::Investigator)));
        QVERIFY(dialog->findChild<QLabel *>(u"consequences"_s)->text().contains(u"1 vault"_s));
        desk.act(dialog);
        QTRY_COMPARE(desk.audit(u"ACCOUNT_ROLE_CHANGED"_s).size(), 1);
        QTRY_VERIFY(desk.find<QLabel>(u"detailState"_s)->text().contains(u"nvestigator"_s));
        QVERIFY(desk.find<QLabel>(u"detailNoVaults"_s)->isVisible());
    }

    void aNewPasswordForSomebodyElse()
    {
        Desk desk;
        desk.open();
        desk.choose(desk.council.id);
        auto *dialog = desk.pressAndWait(u"renewButton"_s);
        Desk::typePassword(dialog);
        desk.act(dialog);
        QTRY_COMPARE(desk.message(), u"council has a new password"_s);
        VERIFY_OK(desk.archive.archive().unlock(u"council"_s, SecretBytes::copyOf("a long new password"),
                                                desk.archive.throttle()));
    }

    void disabledAndEnabledAgain()
    {
        Desk desk;
        desk.open();
        desk.choose(desk.person.id);
        desk.messageBox.answers = {u"ok"_s};
        desk.press(u"disableButton"_s);
        QTRY_VERIFY(desk.offers(u"enableButton"_s));
        QVERIFY(!desk.offers(u"disableButton"_s));
        QVERIFY(!desk.offers(u"renewButton"_s));
        QVERIFY(!desk.offers(u"grantButton"_s));
        QCOMPARE(desk.audit(u"ACCOUNT_DISABLED"_s).size(), 1);
        desk.messageBox.answers = {u"ok"_s};
        desk.press(u"enableButton"_s);
        QTRY_VERIFY(desk.offers(u"disableButton"_s));
        QCOMPARE(desk.audit(u"ACCOUNT_ENABLED"_s).size(), 1);
    }

    void theLastOneWhoCanOpenAVaultIsTold()
    {
        Desk desk;
        desk.archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        Session &second = desk.archive.sessionOf(u"second"_s);
        VERIFY_OK(ProgrammeService(second).add(u"Sales"_s, Purpose::ContractProof, {}));
        auto *page = desk.show(new AccountsPage(desk.context()));
        QTRY_COMPARE(desk.find<QTableView>(u"accountList"_s)->model()->rowCount(), 5);
        page->open({{u"account"_s, second.account().id.toString()}});
        QTRY_VERIFY(desk.offers(u"disableButton"_s));
        desk.press(u"disableButton"_s);
        QCOMPARE(desk.messageBox.shown.size(), 1);
        QVERIFY2(desk.messageBox.shown[0].detail.contains(u"recovery words"_s),
                 qPrintable(desk.messageBox.shown[0].detail));
    }

    void onesOwnAccountIsLeftAlone()
    {
        Desk desk;
        desk.open();
        desk.choose(desk.archive.session().account().id);
        for (const auto &name :
             {u"changeRoleButton"_s, u"renewButton"_s, u"disableButton"_s, u"enableButton"_s, u"grantButton"_s})
            QVERIFY2(!desk.offers(name), qPrintable(name));
        QVERIFY(desk.find<QLabel>(u"detailWhyNot"_s)->text().contains(u"own account"_s));
    }

    void anAdministratorSeesWhatIsHis()
    {
        Desk desk;
        Session &admin = desk.archive.sessionOf(u"admin"_s);
        desk.open(admin);
        desk.choose(desk.archive.session().account().id); // the officer
        QVERIFY(!desk.offers(u"changeRoleButton"_s));
        QVERIFY(!desk.offers(u"disableButton"_s));
        QVERIFY(desk.find<QLabel>(u"detailWhyNot"_s)->isVisible());
        desk.choose(desk.council.id);
        QTRY_COMPARE(desk.find<QLabel>(u"detailName"_s)->text(), u"council"_s);
        QVERIFY(desk.offers(u"disableButton"_s));
        QVERIFY(!desk.offers(u"grantButton"_s));
        QVERIFY(!desk.offers(u"revokeButton"_s));
        auto *dialog = desk.pressAndWait(u"changeRoleButton"_s);
        auto *roles = dialog->findChild<QComboBox *>(u"accountRole"_s);
        QCOMPARE(roles->findData(int(Role::PrivacyOfficer)), -1);
        QCOMPARE(roles->findData(int(Role::Dpo)), -1);
        dialog->reject();
    }

    void aRoleThatMayNotSeesWhy()
    {
        Desk desk;
        Session &council = desk.archive.sessionOf(u"council"_s);
        desk.show(new AccountsPage(desk.context(council))); // no sidebar leads here; a mistake still shows nothing
        auto *message = desk.find<MessageBar>(u"accountsMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->title().contains(u"works-council reviewer"_s));
        QCOMPARE(desk.find<QTableView>(u"accountList"_s)->model()->rowCount(), 0);
    }
};

VOICELOG_WIDGET_TEST(TestAccountsPage)
#include "tst_accountspage.moc"
