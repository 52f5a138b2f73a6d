// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <processing/RegisterCheckPanel.h>
#include <processing/RegisterImportModel.h>
#include <processing/RegisterListModel.h>
#include <processing/RegisterSections.h>
#include <processing/RegisterSteps.h>
#include <support/RegisterDesk.h>
#include <support/RegisterSamples.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace voicelog;
using namespace voicelog::test;
using namespace Qt::StringLiterals;

class TestProcessingPage : public QObject
{
    Q_OBJECT

    using Act = RegisterSteps::Act;

private Q_SLOTS:
    void emptyRegisterSaysWhatToDo()
    {
        RegisterDesk desk;
        desk.show();
        QTRY_VERIFY(desk.find<QWidget>("noEntries")->isVisible());
        QVERIFY(desk.find<QWidget>("newEntryButton")->isVisible());
        QVERIFY(desk.find<QWidget>("importRegisterButton")->isVisible());
        QVERIFY(desk.find<QPushButton>("importRegisterButton")->isVisible()); // of the empty state
    }

    void formAndEntryAgree()
    {
        RegisterEntry entry = completeProcessorEntry();
        entry.purposes = {u"QUALITY"_s, u"a purpose of one's own"_s};
        entry.controllers[0].categories = {u"recording"_s, u"storing"_s};
        const QJsonObject json = entry.toJson();
        const QJsonObject form = RegisterSections::toForm(json);
        QCOMPARE(form[u"purposeIds"].toArray(), (QJsonArray{u"QUALITY"_s}));
        QCOMPARE(form[u"purposeTexts"].toArray(), (QJsonArray{u"a purpose of one's own"_s}));
        QCOMPARE(form[u"controllers"].toArray()[0][u"categories"].toString(), u"recording\nstoring"_s);
        QCOMPARE(RegisterSections::fromForm(form), json);
        QCOMPARE(RegisterSections::fromForm(RegisterSections::toForm({})), QJsonObject());
    }

    // Every field of the record has a place in the form of one kind or the other, and every lack a place to go to.
    void everyFieldIsInTheForm()
    {
        for (const RegisterKind kind : allRegisterKinds) {
            QStringList keys;
            const auto sections = RegisterSections::all(kind, {{u"x"_s, u"PRG"_s}});
            for (const FormSection &section : sections)
                for (const FormField &field : section.fields)
                    keys += field.key;
            RegisterEntry empty;
            empty.kind = kind;
            empty.transfers = {{}};
            const auto missing = RegisterSections::missing(empty.missing());
            QVERIFY(missing.size() > 4);
            for (const FormMissing &lack : missing) {
                const bool found = std::ranges::any_of(
                    keys, [&lack](const QString &key) { return lack.key == key || lack.key.startsWith(key + u'['); });
                QVERIFY2(found, qPrintable(lack.key));
            }
            if (kind == RegisterKind::Controller)
                for (const QString &field : registerFields())
                    QVERIFY2(field == u"controllers" || field == u"purposes" ||
                                 std::ranges::any_of(keys,
                                                     [&field](const QString &key) {
                                                         return key == field || key.startsWith(field + u'.');
                                                     }),
                             qPrintable(field));
        }
    }

    void steps_data()
    {
        using Facts = RegisterSteps::Facts;
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<QList<int>>("shown");
        QTest::addColumn<QList<int>>("possible");
        QTest::addColumn<bool>("editable");
        const Id me = Id::fromString(u"01890000-0000-7000-8000-000000000001");
        const Id other = Id::fromString(u"01890000-0000-7000-8000-000000000002");
        const auto row = [](const char *name, const Facts &facts, const QList<Act> &shown, const QList<Act> &possible,
                            bool editable = false) {
            QList<int> shownInts;
            QList<int> possibleInts;
            for (const Act act : shown)
                shownInts += int(act);
            for (const Act act : possible)
                possibleInts += int(act);
            QTest::newRow(name) << facts << shownInts << possibleInts << editable;
        };
        row("new draft", {.account = me, .missing = 3}, {Act::Save, Act::Activate}, {}, true);
        row("complete draft", {.account = me}, {Act::Save, Act::Activate}, {Act::Activate}, true);
        row("typed", {.account = me, .missing = 1, .changed = true}, {Act::Save, Act::Discard, Act::Activate},
            {Act::Save, Act::Discard}, true);
        row("active", {.account = me, .state = RegisterState::Active}, {Act::StartReview, Act::ProposeEnd},
            {Act::StartReview, Act::ProposeEnd});
        row("end proposed by me", {.account = me, .state = RegisterState::Active, .endProposedBy = me},
            {Act::StartReview, Act::WithdrawEnd, Act::ConfirmEnd}, {Act::StartReview, Act::WithdrawEnd});
        row("end proposed by another", {.account = me, .state = RegisterState::Active, .endProposedBy = other},
            {Act::StartReview, Act::WithdrawEnd, Act::ConfirmEnd},
            {Act::StartReview, Act::WithdrawEnd, Act::ConfirmEnd});
        row("one officer", {.account = me, .fourEyes = false, .state = RegisterState::Active, .endProposedBy = me},
            {Act::StartReview, Act::WithdrawEnd, Act::ConfirmEnd},
            {Act::StartReview, Act::WithdrawEnd, Act::ConfirmEnd});
        row("in use", {.account = me, .state = RegisterState::Active, .endProposedBy = other, .uses = 1},
            {Act::StartReview, Act::WithdrawEnd, Act::ConfirmEnd}, {Act::StartReview, Act::WithdrawEnd});
        row("under review", {.account = me, .state = RegisterState::UnderReview}, {Act::Save, Act::Activate},
            {Act::Activate}, true);
        row("ended", {.account = me, .state = RegisterState::Ended}, {}, {});
        row("a version", {.account = me, .state = RegisterState::Draft, .isVersion = true}, {}, {});
        row("a reader", {.officer = false, .state = RegisterState::Draft}, {}, {});
        row("busy", {.account = me, .changed = true, .busy = true}, {Act::Save, Act::Discard, Act::Activate}, {}, true);
    }
    void steps()
    {
        QFETCH(RegisterSteps::Facts, facts);
        QFETCH(QList<int>, shown);
        QFETCH(QList<int>, possible);
        QFETCH(bool, editable);
        QList<int> nowShown;
        QList<int> nowPossible;
        for (const Act act : RegisterSteps::allActs) {
            const auto step = RegisterSteps::step(act, facts);
            if (step.shown)
                nowShown += int(act);
            if (step.shown && step.whyNot.isEmpty())
                nowPossible += int(act);
            QVERIFY(!step.shown || !step.text.isEmpty());
        }
        QCOMPARE(nowShown, shown);
        QCOMPARE(nowPossible, possible);
        QCOMPARE(RegisterSteps::isEditable(facts), editable);
    }

    void listModelFiltersAndSorts()
    {
        RegisterListModel model;
        QAbstractItemModelTester tester(&model);
        const auto row = [](const QString &number, const QString &title, RegisterState state, const QDate &review) {
            RegisterRow row;
            row.id = Id::create(FakeClock());
            row.number = number;
            row.title = title;
            row.state = state;
            row.reviewDate = review;
            row.department = u"Sales"_s;
            return row;
        };
        const QList<RegisterRow> rows{
            row(u"1"_s, u"Zebra"_s, RegisterState::Active, QDate(2026, 1, 1)),
            row(u"2"_s, u"apple"_s, RegisterState::Draft, QDate()),
            row(u"3"_s, u"Mango"_s, RegisterState::Active, QDate(2027, 1, 1)),
        };
        model.setRows(rows, {rows[1].id}, QDate(2026, 6, 15));
        const auto titles = [&model] {
            QStringList titles;
            for (int i = 0; i < model.rowCount(); ++i)
                titles += model.row(i).title;
            return titles;
        };
        QCOMPARE(titles(), (QStringList{u"Zebra"_s, u"apple"_s, u"Mango"_s}));
        model.sort(RegisterListModel::Title, Qt::AscendingOrder);
        QCOMPARE(titles(), (QStringList{u"apple"_s, u"Mango"_s, u"Zebra"_s}));
        model.sort(RegisterListModel::Review, Qt::AscendingOrder);
        QCOMPARE(titles(), (QStringList{u"Zebra"_s, u"Mango"_s, u"apple"_s}));
        QCOMPARE(model.index(0, RegisterListModel::Review).data(Qt::ToolTipRole).toString(),
                 u"The review is overdue"_s);
        QVERIFY(model.index(2, RegisterListModel::Title).data().toString().contains(u"not saved"_s));
        model.setFilter({.text = u"AN"_s});
        QCOMPARE(titles(), QStringList{u"Mango"_s});
        model.setFilter({.text = u"sales"_s, .state = RegisterState::Draft});
        QCOMPARE(titles(), QStringList{u"apple"_s});
        model.setFilter({.kind = RegisterKind::Processor});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isEmptyRegister());
        QCOMPARE(model.rowOf(rows[0].id), -1);
    }

    void otherModels()
    {
        RegisterCheckModel check;
        QAbstractItemModelTester checkTester(&check);
        RegisterFinding open;
        open.number = u"REG-1"_s;
        open.missing = {u"purposes"_s};
        RegisterFinding better;
        better.number = u"REG-2"_s;
        better.advisable = {u"owner"_s};
        check.setFindings({open, better});
        QCOMPARE(check.rowCount(), 1);
        QCOMPARE(check.index(0, RegisterCheckModel::Missing).data().toString(), u"Purposes"_s);
        check.showAdvisable(true);
        QCOMPARE(check.rowCount(), 2);

        RegisterImportModel import;
        QAbstractItemModelTester importTester(&import);
        RegisterImportRow in;
        in.line = 2;
        in.fate = RegisterImportRow::Fate::Add;
        RegisterImportRow out;
        out.line = 3;
        import.setRows({in, out}, false);
        QCOMPARE(import.rowCount(), 2);
        QCOMPARE(import.index(0, RegisterImportModel::Fate).data().toString(), u"Will come in as a draft"_s);
        import.showProblemsOnly(true);
        QCOMPARE(import.rowCount(), 1);
        QCOMPARE(import.index(0, RegisterImportModel::Line).data().toInt(), 3);
    }

    void everyControlHasAName()
    {
        RegisterDesk desk;
        VERIFY_OK(desk.service().add(completeEntry()));
        desk.show();
        const auto buttons = desk.page->findChildren<QToolButton *>();
        for (const QToolButton *button : buttons) {
            if (qobject_cast<QLineEdit *>(button->parent()) || button->objectName().startsWith(u"qt_"))
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

    // A reviewer's page is a document: no control that changes anything is on it.
    void readersSeeDocuments_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("rows");
        QTest::newRow("works council") << int(Role::OrReviewer) << 1;
        QTest::newRow("DPO") << int(Role::Dpo) << 2;
    }
    void readersSeeDocuments()
    {
        QFETCH(int, role);
        QFETCH(int, rows);
        RegisterDesk desk;
        auto service = desk.service();
        VERIFY_OK(service.activate(service.add(completeEntry()).value()));
        VERIFY_OK(service.add(completeEntry(u"a draft"_s)));
        desk.show(Role(role));
        auto *list = desk.find<QTableView>("registerList");
        QTRY_COMPARE(list->model()->rowCount(), rows);
        QVERIFY(!desk.page->findChild<QWidget *>(u"newEntryButton"_s));
        QVERIFY(!desk.page->findChild<QWidget *>(u"importRegisterButton"_s));
        QVERIFY(desk.find<QWidget>("exportRegisterButton")->isVisible());
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(desk.find<QWidget>("entryForm")->isVisible());
        QVERIFY(desk.settle());
        QVERIFY(desk.find<GuidedForm>("entryForm")->isReadOnly());
        for (const char *name : {"saveEntry", "discardEntry", "activateEntry", "reviewEntry", "proposeEndEntry",
                                 "withdrawEndEntry", "confirmEndEntry"})
            QVERIFY2(!desk.find<QWidget>(name)->isVisible(), name);
        QString text;
        const auto documents = desk.page->findChildren<QTextBrowser *>();
        for (const QTextBrowser *document : documents)
            if (document->isVisible())
                text += document->toPlainText();
        QVERIFY(text.contains(u"Acme B.V."_s));
        QVERIFY(text.contains(u"90 days"_s));
    }

    void whatWasTypedIsFoundAgain()
    {
        RegisterDesk desk;
        auto service = desk.service();
        const auto draft = service.add(completeEntry());
        desk.show();
        desk.page->open({{u"registerEntry"_s, draft->number}});
        QTRY_COMPARE(desk.find<QLineEdit>("field-title")->text(), draft->title);
        desk.find<QLineEdit>("field-title")->selectAll();
        QTest::keyClicks(desk.find<QLineEdit>("field-title"), u"Typed and not saved"_s);
        QVERIFY(desk.find<QPushButton>("saveEntry")->isEnabled() ||
                QTest::qWaitFor([&] { return desk.find<QPushButton>("saveEntry")->isEnabled(); }));
        const QJsonObject state = desk.close(); // a lock at once
        QCOMPARE(service.find(draft->number)->title, draft->title);

        desk.open();
        desk.page->restoreState(state);
        desk.show();
        QTRY_COMPARE(desk.find<QLineEdit>("field-title")->text(), u"Typed and not saved"_s);
        QVERIFY(desk.find<QWidget>("entryMessage")->isVisible());
        QTRY_VERIFY(desk.find<QPushButton>("saveEntry")->isEnabled());
        QTest::mouseClick(desk.find<QPushButton>("saveEntry"), Qt::LeftButton);
        QTRY_COMPARE(service.find(draft->number)->title, u"Typed and not saved"_s);
        QVERIFY(desk.settle());
        QCOMPARE(desk.archive.session().privateKeys(u"draft/processing/"_s)->size(), 0);
    }

    void whoWasFirstIsTold()
    {
        RegisterDesk desk;
        auto service = desk.service();
        const auto draft = service.add(completeEntry());
        desk.show();
        desk.page->open({{u"registerEntry"_s, draft->number}});
        QTRY_COMPARE(desk.find<QLineEdit>("field-title")->text(), draft->title);
        RegisterEntry theirs = *draft;
        theirs.owner = u"Somebody else"_s;
        VERIFY_OK(service.save(*draft, theirs));
        desk.find<QLineEdit>("field-title")->setText(u"Mine"_s);
        QTest::keyClicks(desk.find<QLineEdit>("field-title"), u"!"_s);
        QTRY_VERIFY(desk.find<QPushButton>("saveEntry")->isEnabled());
        QTest::mouseClick(desk.find<QPushButton>("saveEntry"), Qt::LeftButton);
        QVERIFY(desk.settle());
        QCOMPARE(service.find(draft->number)->owner, u"Somebody else"_s);
        auto *mine = desk.page->findChild<QAction *>(u"keepMine"_s);
        mine->trigger();
        QVERIFY(desk.settle());
        QCOMPARE(service.find(draft->number)->title, u"Mine!"_s);
    }

    void unknownStateIsBorne()
    {
        RegisterDesk desk;
        desk.open();
        desk.page->restoreState({{u"list"_s, 5}, {u"entry"_s, u"nonsense"_s}});
        desk.show();
        QTRY_VERIFY(desk.find<QWidget>("noEntries")->isVisible());
    }
};

VOICELOG_WIDGET_TEST(TestProcessingPage)
#include "tst_processingpage.moc"
