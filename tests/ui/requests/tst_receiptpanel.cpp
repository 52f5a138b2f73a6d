// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/RequestsDesk.h>
#include <support/TestMain.h>
#include <words/Languages.h>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::RequestsDesk;

/// The day on which a request came in, corrected by two officers on the page.
class TestReceiptPanel : public QObject
{
    Q_OBJECT

    Languages m_languages;

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }

    void oneOfficerPutsForwardAnotherConfirms()
    {
        RequestsDesk desk({2026, 5, 7});
        desk.open();
        desk.takeIn(u"Fenna Bos"_s, {2026, 5, 7});
        QCOMPARE(desk.text("receiptDay"), u"It came in on Thursday 7 May 2026."_s);
        QVERIFY(!desk.isShown("confirmReceipt"));
        desk.press("correctReceipt");
        auto *dialog = desk.dialog("correctReceiptDialog");
        QCOMPARE(dialog->findChild<QDateEdit *>(u"dialogDate"_s)->maximumDate(), QDate(2026, 5, 7));
        desk.answer("correctReceiptDialog", {2026, 5, 4}, nullptr, u"The post room's stamp says the fourth of May."_s);
        QCOMPARE(desk.text("requestDue"), u"Answer by Monday 8 June 2026"_s); // until somebody has looked
        QVERIFY2(desk.text("receiptChange").contains(u"Monday 4 May 2026: The post room"),
                 qPrintable(desk.text("receiptChange")));
        QVERIFY(!desk.isShown("correctReceipt"));
        QVERIFY(!desk.can("confirmReceipt")); // not the same officer
        desk.press("withdrawReceipt");
        QVERIFY(!desk.find<QLabel>("receiptChange")->isVisible());
        desk.press("correctReceipt");
        desk.answer("correctReceiptDialog", {2026, 5, 4}, nullptr, u"The post room's stamp says the fourth of May."_s);

        Session &officer = desk.fixture.archive.session();
        desk.fixture.archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        const auto second = desk.fixture.archive.unlock(u"second"_s);
        const auto vaults = officer.vaults();
        QVERIFY(vaults);
        for (const VaultInfo &vault : *vaults) {
            if (vault.kind == VaultKind::Requests)
                QVERIFY(officer.grantVault(second->account().id, vault.id));
        }
        const QJsonObject state = desk.close();
        desk.open(*second, state);
        QVERIFY2(desk.text("receiptChange").startsWith(u"officer says"), qPrintable(desk.text("receiptChange")));
        desk.press("confirmReceipt");
        desk.answer("confirmReceiptDialog", {});
        QCOMPARE(desk.text("receiptDay"), u"It came in on Monday 4 May 2026."_s);
        QCOMPARE(desk.text("requestDue"), u"Answer by Thursday 4 June 2026"_s);
        desk.close();
    }
};

VOICELOG_WIDGET_TEST(TestReceiptPanel)
#include "tst_receiptpanel.moc"
