// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/RecordHead.h>
#include <common/StateLabel.h>
#include <common/Theme.h>
#include <support/TestMain.h>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestStateLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordHasItsToneInEveryPalette()
    {
        Theme theme;
        theme.setChoice(Theme::Choice::Light);
        QWidget page;
        auto &label = *new StateLabel(u"state"_s, &page);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto *word = label.findChild<QLabel *>(u"state"_s);
        QVERIFY(word && word->text().isEmpty());
        label.setState({u"check"_s, Tone::Stop}, u"Refused"_s);
        QCOMPARE(word->text(), u"Refused"_s);
        QCOMPARE(word->palette().color(QPalette::WindowText), toneColour(Tone::Stop, QApplication::palette()));
        theme.setChoice(Theme::Choice::Dark);
        QTRY_COMPARE(word->palette().color(QPalette::WindowText), toneColour(Tone::Stop, QApplication::palette()));
        QCOMPARE(word->text(), u"Refused"_s);
    }

    void theHeadOfARecord()
    {
        const std::unique_ptr<QPushButton> back(RecordHead::backButton(u"All requests"_s, u"back"_s));
        QCOMPARE(back->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Left));
        QVERIFY(!back->toolTip().isEmpty() && !back->autoDefault());
        const std::unique_ptr<QLabel> title(RecordHead::title(u"title"_s));
        QCOMPARE(title->textFormat(), Qt::PlainText); // a name is no markup
        QVERIFY(title->font().pointSizeF() > QLabel().font().pointSizeF());
    }
};

VOICELOG_WIDGET_TEST(TestStateLabel)
#include "tst_statelabel.moc"
