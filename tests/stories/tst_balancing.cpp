// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/MessageBar.h>
#include <support/BalancingDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTextBrowser>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// A balancing record from its first word to its second version: written in the form, lost to a power cut and found
/// again, advised on, approved by the second officer, changed in a new version, and both compared.
class StoryBalancing : public QObject
{
    Q_OBJECT

    static void type(const BalancingDesk &desk, const char *field, const QString &text)
    {
        auto *edit = desk.find<QTextEdit>(field);
        edit->setPlainText(text);
    }
    static void press(const BalancingDesk &desk, const char *button)
    {
        auto *found = desk.find<QPushButton>(button);
        QTRY_VERIFY2(found->isVisible() && found->isEnabled(), button);
        found->click();
        desk.settle();
        desk.settle();
    }
    static void date(const BalancingDesk &desk, const char *field, const QString &text)
    {
        auto *edit = desk.find<QLineEdit>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }

private Q_SLOTS:
    void fromTheFirstWordToTheSecondVersion()
    {
        BalancingDesk desk;
        BalancingService service(desk.archive.session());
        desk.open();

        // Begun with a title.
        press(desk, "newBalancingButton");
        auto *titleDialog = desk.dialog<QDialog>("newBalancingDialog");
        QTest::keyClicks(titleDialog->findChild<QLineEdit *>(u"dialogText"_s), u"Quality of the service desk"_s);
        titleDialog->findChild<QPushButton *>(u"dialogAccept"_s)->click();
        desk.settle();
        desk.settle();
        const Id id = desk.page->detail()->lia();
        QVERIFY(!id.isNull());

        // The first part is typed; then the power goes.
        type(desk, "field-interest", u"Correct answers, and teaching new colleagues."_s);
        desk.settle();
        QTest::qWait(50);
        desk.settle();
        desk.crash();
        QVERIFY((*orQuit(service.draft(id))).interest.isEmpty());

        // Another time, another officer does not see it; this one finds it again.
        desk.open(*desk.second);
        desk.openRecord(id.toString());
        QVERIFY(desk.find<QTextEdit>("field-interest")->toPlainText().isEmpty());
        desk.open();
        desk.openRecord(id.toString());
        QCOMPARE(desk.find<QTextEdit>("field-interest")->toPlainText(),
                 u"Correct answers, and teaching new colleagues."_s);
        QVERIFY(desk.find<MessageBar>("balancingMessage")->isVisible());

        // The rest.
        date(desk, "field-validFrom", u"2026-06-15"_s);
        date(desk, "field-reviewDate", u"2027-06-01"_s);
        type(desk, "field-whyEffective", u"It shows what was said."_s);
        desk.find<QPushButton>("add-alternatives")->click();
        auto *alternatives = desk.find<QTableWidget>("field-alternatives");
        auto *means = alternatives->findChild<QComboBox *>(u"cell-means"_s);
        QVERIFY(means);
        means->setCurrentIndex(means->findData(u"NOTES"_s));
        Q_EMIT means->activated(means->currentIndex());
        alternatives->setCurrentCell(0, 2);
        alternatives->editItem(alternatives->item(0, 2));
        auto *why = alternatives->findChild<QTextEdit *>(u"cell-whyInsufficient"_s);
        QVERIFY(why);
        why->setPlainText(u"They leave out the tone."_s);
        type(desk, "field-subsidiarity", u"Nothing lighter does."_s);
        type(desk, "field-dataMinimisation", u"Two percent of the calls, ninety days."_s);
        type(desk, "field-proportionality", u"A small sample."_s);
        desk.find<QCheckBox>("field-dataSubjects-CALLERS")->click();
        type(desk, "field-reasonableExpectations", u"It is announced."_s);
        type(desk, "field-impact", u"Small."_s);
        auto *level = desk.find<QComboBox>("field-impactLevel");
        level->setCurrentIndex(level->findData(u"LOW"_s));
        Q_EMIT level->activated(level->currentIndex());
        type(desk, "field-objectionRoute", u"Key 9."_s);
        desk.find<QCheckBox>("field-safeguards-SAMPLING")->click();
        auto *outcome = desk.find<QComboBox>("field-outcome");
        outcome->setCurrentIndex(outcome->findData(u"PROCEED_WITH_SAFEGUARDS"_s));
        Q_EMIT outcome->activated(outcome->currentIndex());
        type(desk, "field-reasoning", u"The interest weighs more."_s);
        type(desk, "field-summaryNl", u"Wij nemen een klein deel op."_s);
        type(desk, "field-summaryEn", u"We record a small part."_s);
        press(desk, "submitBalancing");
        QCOMPARE((*orQuit(service.draft(id))).state, BalancingState::DpoAdvice);

        // What the data protection officer said on paper.
        type(desk, "field-dpoAdvice.text", u"Keep the sample small."_s);
        date(desk, "field-dpoAdvice.date", u"2026-06-15"_s);
        desk.find<QRadioButton>("field-dpoAdvice.followed-yes")->click();
        press(desk, "submitBalancing");
        QCOMPARE((*orQuit(service.draft(id))).state, BalancingState::ForApproval); // callers only

        // The author cannot approve; the second officer can.
        QVERIFY(!desk.find<QPushButton>("approveBalancing")->isEnabled());
        desk.open(*desk.second);
        desk.openRecord(id.toString());
        desk.messageBox.answers = {u"ok"_s};
        press(desk, "approveBalancing");
        const auto versions = orQuit(service.versions(id));
        QCOMPARE(versions.size(), 1);
        QCOMPARE(versions[0].approvedBy2, desk.second->account().id);
        QVERIFY(inForceOn(versions, QDate(2026, 6, 15)));

        // A new version begins as a copy.
        desk.open();
        desk.openRecord(id.toString());
        QVERIFY(desk.form()->isReadOnly());
        press(desk, "startVersionBalancing");
        auto *reasonDialog = desk.dialog<QDialog>("startVersionDialog");
        reasonDialog->findChild<QPlainTextEdit *>(u"dialogText"_s)
            ->setPlainText(u"Less is enough after a year of experience."_s);
        reasonDialog->findChild<QPushButton *>(u"dialogAccept"_s)->click();
        desk.settle();
        desk.settle();
        QVERIFY(!desk.form()->isReadOnly());
        QCOMPARE(desk.find<QTextEdit>("field-interest")->toPlainText(),
                 u"Correct answers, and teaching new colleagues."_s);
        type(desk, "field-dataMinimisation", u"One percent of the calls, sixty days."_s);
        press(desk, "saveBalancing");
        const BalancingRecord second = *orQuit(service.draft(id));
        QCOMPARE(second.versionNo, 2);
        QCOMPARE(second.dataMinimisation, u"One percent of the calls, sixty days."_s);
        QCOMPARE(orQuit(service.version(id, 1)).dataMinimisation, u"Two percent of the calls, ninety days."_s);

        // Side by side.
        press(desk, "compareVersions");
        auto *compare = desk.dialog<QDialog>("compareDialog");
        const QString text = compare->findChild<QTextBrowser *>(u"compareView"_s)->toPlainText();
        QVERIFY(text.contains(u"−ninety−"));
        QVERIFY(text.contains(u"+sixty+"));
        compare->close();

        // The trail tells it all, and holds no word of it.
        Database database = orQuit(desk.archive.session().openGovernance());
        AuditQuery query;
        query.objectType = u"balancing"_s;
        QStringList acts;
        const auto events = orQuit(desk.archive.session().audit().list(database, query));
        for (const AuditEvent &event : events) {
            acts.prepend(event.action.mid(10));
            QVERIFY(!QJsonDocument(event.detail).toJson().contains("sixty"));
        }
        QCOMPARE(acts, (QStringList{u"ADDED"_s, u"CHANGED"_s, u"SUBMITTED"_s, u"CHANGED"_s, u"SUBMITTED"_s,
                                    u"APPROVED"_s, u"VERSION_STARTED"_s, u"CHANGED"_s}));
    }
};

VOICELOG_WIDGET_TEST(StoryBalancing)
#include "tst_balancing.moc"
