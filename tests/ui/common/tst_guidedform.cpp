// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/FormDateEditor.h>
#include <common/FormDocument.h>
#include <common/FormPath.h>
#include <common/GuidedForm.h>
#include <common/Theme.h>
#include <support/TestMain.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTextEdit>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace voicelog;
using Kind = FormField::Kind;

namespace {

QList<FormSection> sections()
{
    return {
        {.id = u"head"_s,
         .title = u"Head"_s,
         .intro = u"What it is about."_s,
         .fields = {{.key = u"title"_s, .label = u"Title"_s, .required = true, .maxLength = 10},
                    {.key = u"reviewDate"_s, .label = u"Review date"_s, .kind = Kind::Date},
                    {.key = u"level"_s,
                     .label = u"Level"_s,
                     .kind = Kind::Choice,
                     .choices = {{u"LOW"_s, u"Low"_s}, {u"HIGH"_s, u"High"_s}}},
                    {.key = u"count"_s, .label = u"Count"_s, .kind = Kind::Number, .minimum = 1, .maximum = 9}}},
        {.id = u"body"_s,
         .title = u"Body"_s,
         .fields = {{.key = u"interest"_s,
                     .label = u"Interest"_s,
                     .help = u"Lawful, precise and real."_s,
                     .kind = Kind::Text,
                     .required = true,
                     .maxLength = 30},
                    {.key = u"subjects"_s,
                     .label = u"Subjects"_s,
                     .kind = Kind::Checks,
                     .choices = {{u"CALLERS"_s, u"Callers"_s}, {u"EMPLOYEES"_s, u"Employees"_s}}},
                    {.key = u"power"_s,
                     .label = u"Imbalance of power"_s,
                     .kind = Kind::Text,
                     .visibleWhen =
                         [](const QJsonObject &whole) {
                             return whole["subjects"_L1].toArray().contains(u"EMPLOYEES"_s);
                         }},
                    {.key = u"commercial"_s, .label = u"Purely commercial"_s, .kind = Kind::Flag},
                    {.key = u"followed"_s, .label = u"Followed"_s, .kind = Kind::YesNo},
                    {.key = u"dpoAdvice.text"_s, .label = u"Advice"_s, .kind = Kind::Text},
                    {.key = u"safeguards"_s, .label = u"Safeguards"_s, .kind = Kind::TextList},
                    {.key = u"alternatives"_s,
                     .label = u"Alternatives"_s,
                     .kind = Kind::Records,
                     .columns = {{.key = u"means"_s, .label = u"Means"_s, .required = true},
                                 {.key = u"why"_s, .label = u"Why not"_s, .kind = Kind::Text},
                                 {.key = u"tried"_s, .label = u"Tried"_s, .kind = Kind::Flag}}}}},
    };
}

QJsonObject example()
{
    return {{u"title"_s, u"LIA"_s},
            {u"unknown"_s, QJsonObject{{u"a"_s, 1}}},
            {u"level"_s, u"MEDIUM"_s}, // of a newer version
            {u"interest"_s, u"Proof"_s},
            {u"subjects"_s, QJsonArray{u"CALLERS"_s, u"PETS"_s}},
            {u"dpoAdvice"_s, QJsonObject{{u"text"_s, u"Fine"_s}, {u"date"_s, u"2026-06-01"_s}}},
            {u"alternatives"_s,
             QJsonArray{QJsonObject{{u"means"_s, u"Notes"_s}, {u"why"_s, u"Incomplete"_s}, {u"own"_s, 7}}}}};
}

} // namespace

class TestGuidedForm : public QObject
{
    Q_OBJECT

    template <typename W>
    static W *find(const QWidget &form, const char *name)
    {
        W *found = form.findChild<W *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

private Q_SLOTS:
    void givesBackWhatItWasGiven()
    {
        GuidedForm form;
        form.setSections(sections());
        QCOMPARE(form.value(), QJsonObject());
        form.setValue(example());
        QCOMPARE(form.value(), example());
        form.setSections(sections());
        QCOMPARE(form.value(), example());
    }

    void changesOnlyWhatIsEdited()
    {
        GuidedForm form;
        form.setSections(sections());
        form.setValue(example());
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        const QSignalSpy edited(&form, &GuidedForm::edited);

        auto *title = find<QLineEdit>(form, "field-title");
        title->clear();
        QTest::keyClicks(title, u"0123456789ABC"_s);
        find<QTextEdit>(form, "field-dpoAdvice.text")->setPlainText(u"Do it\nwell"_s);
        QTest::mouseClick(find<QCheckBox>(form, "field-subjects-EMPLOYEES"), Qt::LeftButton);
        QTest::mouseClick(find<QCheckBox>(form, "field-commercial"), Qt::LeftButton);
        find<QSpinBox>(form, "field-count")->setValue(4);
        QTest::keyClicks(find<QLineEdit>(form, "field-reviewDate"), u"2027-01-31"_s);
        QVERIFY(edited.count() >= 6);

        QJsonObject expected = example();
        expected[u"title"_s] = u"0123456789"_s;
        expected[u"dpoAdvice"_s] = QJsonObject{{u"text"_s, u"Do it\nwell"_s}, {u"date"_s, u"2026-06-01"_s}};
        expected[u"subjects"_s] = QJsonArray{u"CALLERS"_s, u"EMPLOYEES"_s, u"PETS"_s};
        expected[u"commercial"_s] = true;
        expected[u"count"_s] = 4;
        expected[u"reviewDate"_s] = u"2027-01-31"_s;
        QCOMPARE(form.value(), expected);

        title->clear();
        Q_EMIT title->textEdited({});
        expected.remove(u"title"_s);
        QCOMPARE(form.value(), expected);
    }

    void rowsOfATable()
    {
        GuidedForm form;
        form.resize(1000, 800);
        form.setSections(sections());
        form.setValue(example());
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        auto *table = find<QTableWidget>(form, "field-alternatives");
        QTest::mouseClick(find<QPushButton>(form, "add-alternatives"), Qt::LeftButton);
        QCOMPARE(table->rowCount(), 2);
        auto *cell = find<QLineEdit>(*table, "cell-means");
        QTest::keyClicks(cell, u"Coaching"_s);
        // The cell is still open, and what was typed is in the value already.
        QJsonArray expected = example()["alternatives"_L1].toArray();
        expected.append(QJsonObject{{u"means"_s, u"Coaching"_s}});
        QCOMPARE(form.value()["alternatives"_L1].toArray(), expected);
        QTest::keyClick(cell, Qt::Key_Return);

        table->item(1, 2)->setCheckState(Qt::Checked);
        expected[1] = QJsonObject{{u"means"_s, u"Coaching"_s}, {u"tried"_s, true}};
        QCOMPARE(form.value()["alternatives"_L1].toArray(), expected);

        table->setCurrentCell(0, 0);
        QTest::mouseClick(find<QPushButton>(form, "remove-alternatives"), Qt::LeftButton);
        expected.removeFirst();
        QCOMPARE(form.value()["alternatives"_L1].toArray(), expected);

        auto *texts = find<QTableWidget>(form, "field-safeguards");
        QVERIFY(!texts->isVisibleTo(&form)); // an empty table is only its button
        QTest::mouseClick(find<QPushButton>(form, "add-safeguards"), Qt::LeftButton);
        QVERIFY(!form.value().contains("safeguards"_L1)); // an empty line is none
        QTest::keyClicks(find<QLineEdit>(*texts, "cell-safeguards"), u"Masking"_s);
        QCOMPARE(form.value()["safeguards"_L1].toArray(), QJsonArray{u"Masking"_s});
    }

    void marksWhatIsMissingAndGoesThere()
    {
        GuidedForm form;
        form.resize(900, 400);
        form.setSections(sections());
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        auto *list = find<QListWidget>(form, "sectionList");
        QVERIFY(list->item(0)->text().contains(u"complete"_s));
        form.setMissing({{u"interest"_s, u"Name the interest"_s},
                         {u"alternatives[0].means"_s, u"Name the means"_s},
                         {u"alternatives"_s, u"At least one alternative"_s}});
        QVERIFY(list->item(0)->text().contains(u"complete"_s));
        QVERIFY(list->item(1)->text().contains(u"3"_s));
        QVERIFY(list->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"3"_s));
        QCOMPARE(find<QLabel>(form, "missing-interest")->text(), u"Name the interest"_s);
        QCOMPARE(find<QLabel>(form, "missing-alternatives")->text(), u"Name the means\nAt least one alternative"_s);
        QVERIFY(find<QTextEdit>(form, "field-interest")->accessibleDescription().contains(u"Name the interest"_s));

        auto *missing = find<QListWidget>(form, "missingList");
        QCOMPARE(missing->count(), 3);
        QTest::mouseClick(missing->viewport(), Qt::LeftButton, {}, missing->visualItemRect(missing->item(0)).center());
        QVERIFY(find<QTextEdit>(form, "field-interest")->hasFocus());
        form.goTo(u"alternatives[0].means"_s);
        QVERIFY(find<QPushButton>(form, "add-alternatives")->hasFocus());
        form.setMissing({});
        QVERIFY(!missing->isVisibleTo(&form));
        QVERIFY(find<QLabel>(form, "missing-interest")->text().isEmpty());
    }

    void sectionsAndScrollingFollowEachOther()
    {
        GuidedForm form;
        form.resize(900, 300);
        form.setSections(sections());
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        auto *list = find<QListWidget>(form, "sectionList");
        auto *bar = find<QScrollArea>(form, "formScroll")->verticalScrollBar();
        QCOMPARE(list->currentRow(), 0);
        list->setCurrentRow(1);
        QVERIFY(bar->value() > 100);
        bar->setValue(0);
        QCOMPARE(list->currentRow(), 0);
        form.goTo(u"body"_s);
        QCOMPARE(list->currentRow(), 1);
    }

    // A record that was saved is shown anew.
    void whoTypesGoesOnWhereHeWas()
    {
        GuidedForm form;
        form.resize(900, 300);
        form.setSections(sections());
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        auto *bar = find<QScrollArea>(form, "formScroll")->verticalScrollBar();
        form.goTo(u"interest"_s);
        const int before = bar->value();
        QVERIFY(before > 0);
        form.setSections(sections());
        QVERIFY(find<QTextEdit>(form, "field-interest")->hasFocus());
        QTRY_COMPARE(bar->value(), before);
        find<QListWidget>(form, "sectionList")->setFocus();
        form.setSections(sections()); // another record, chosen elsewhere
        QVERIFY(!find<QTextEdit>(form, "field-interest")->hasFocus());
    }

    void showsAFieldOnlyWhenItIsNeeded()
    {
        GuidedForm form;
        form.setSections(sections());
        form.setValue({{u"power"_s, u"kept"_s}});
        auto *row = find<QWidget>(form, "row-power");
        QVERIFY(!row->isVisibleTo(&form));
        QCOMPARE(form.value()["power"_L1].toString(), u"kept"_s);
        find<QCheckBox>(form, "field-subjects-EMPLOYEES")->click();
        QVERIFY(row->isVisibleTo(&form));
    }

    void yesNoOrNotAnswered()
    {
        GuidedForm form;
        form.setSections(sections());
        auto *yes = find<QRadioButton>(form, "field-followed-yes");
        auto *no = find<QRadioButton>(form, "field-followed-no");
        QVERIFY(!yes->isChecked() && !no->isChecked());
        no->click();
        QCOMPARE(form.value()["followed"_L1], QJsonValue(false));
        yes->click();
        QCOMPARE(form.value()["followed"_L1], QJsonValue(true));
        form.setValue({{u"followed"_s, false}});
        QVERIFY(no->isChecked() && !yes->isChecked());
        form.setValue({});
        QVERIFY(!yes->isChecked() && !no->isChecked());
        QCOMPARE(form.value(), QJsonObject());
    }

    void saysWhatIsWrong()
    {
        GuidedForm form;
        form.setSections(sections());
        find<QTextEdit>(form, "field-interest")->setPlainText(QString(31, u'a'));
        QVERIFY(find<QLabel>(form, "missing-interest")->text().contains(u"31"_s));
        find<QTextEdit>(form, "field-interest")->setPlainText(QString(30, u'a'));
        QVERIFY(find<QLabel>(form, "missing-interest")->text().isEmpty());
        QTest::keyClicks(find<QLineEdit>(form, "field-reviewDate"), u"soon"_s);
        QVERIFY(!find<QLabel>(form, "missing-reviewDate")->text().isEmpty());
        QCOMPARE(form.value()["reviewDate"_L1].toString(), u"soon"_s); // not lost; the service will refuse it
    }

    void theWheelScrollsAndDoesNotChange()
    {
        GuidedForm form;
        form.setSections(sections());
        form.setValue({{u"level"_s, u"LOW"_s}});
        auto *box = find<QComboBox>(form, "field-level");
        const QPointF at(5, 5);
        QWheelEvent event(at, box->mapToGlobal(at), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &event);
        QCOMPARE(form.value()["level"_L1].toString(), u"LOW"_s);
    }

    void readOnlyIsADocument()
    {
        GuidedForm form;
        form.setSections(sections());
        form.setValue(example());
        form.setMissing({{u"interest"_s, u"Missing"_s}});
        form.setDocumentHead(u"LIA-2026-0001"_s, {{u"State"_s, u"approved & in force"_s}});
        form.setReadOnly(true);
        form.resize(900, 700);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QVERIFY(!find<QScrollArea>(form, "formScroll")->isVisible());
        QVERIFY(!find<QListWidget>(form, "missingList")->isVisible());
        const QString text = find<FormDocument>(form, "formDocument")->toPlainText();
        for (const auto &part : {u"LIA-2026-0001"_s, u"approved & in force"_s, u"Interest"_s, u"Proof"_s, u"Callers"_s,
                                 u"Notes"_s, u"Incomplete"_s, u"MEDIUM"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"Imbalance"_s)); // not about employees
        QCOMPARE(form.value(), example());
    }

    void paths()
    {
        const QJsonObject object{{u"a"_s, QJsonObject{{u"b"_s, 1}}}};
        QCOMPARE(formpath::valueAt(object, u"a.b"_s).toInt(), 1);
        QVERIFY(formpath::valueAt(object, u"a.c"_s).isUndefined());
        QVERIFY(formpath::valueAt(object, u"x.y"_s).isUndefined());
        QCOMPARE(formpath::withValueAt({}, u"a.b"_s, 1), object);
        QCOMPARE(formpath::withValueAt(object, u"a.b"_s, QJsonValue(QJsonValue::Undefined)), QJsonObject());
        QVERIFY(formpath::isIn(u"a"_s, u"a[0].b"_s));
        QVERIFY(formpath::isIn(u"a"_s, u"a.b"_s));
        QVERIFY(!formpath::isIn(u"a"_s, u"ab"_s));
        QVERIFY(!formpath::isIn(u"a.b"_s, u"a"_s));
    }

    void dates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("ISO") << u" 2026-06-30 "_s << u"2026-06-30"_s;
        QTest::newRow("Dutch") << u"30-6-2026"_s << u"2026-06-30"_s;
        QTest::newRow("none") << u" "_s << QString();
        QTest::newRow("no date") << u"31-2-2026"_s << u"31-2-2026"_s;
    }
    void dates()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        QCOMPARE(FormDateEditor::stored(typed), stored);
        if (const QDate date = QDate::fromString(stored, Qt::ISODate); date.isValid())
            QCOMPARE(FormDateEditor::stored(FormDateEditor::shown(stored)), stored);
    }

    /// Not a check: pictures to look at, where VOICELOG_PICTURES names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("VOICELOG_PICTURES");
        if (folder.isEmpty())
            QSKIP("VOICELOG_PICTURES is not set");
        for (const bool dark : {false, true}) {
            QApplication::setPalette(dark ? Theme::darkPalette() : Theme::lightPalette());
            GuidedForm form;
            form.resize(1100, 900);
            form.setSections(sections());
            form.setValue(example());
            form.setMissing({{u"interest"_s, u"Name the interest"_s}, {u"alternatives"_s, u"Give one alternative"_s}});
            form.show();
            QTest::qWait(50);
            form.grab().save(folder + (dark ? u"/form-dark.png"_s : u"/form-light.png"_s));
            form.setReadOnly(true);
            QTest::qWait(50);
            form.grab().save(folder + (dark ? u"/document-dark.png"_s : u"/document-light.png"_s));
        }
    }
};

VOICELOG_WIDGET_TEST(TestGuidedForm)
#include "tst_guidedform.moc"
