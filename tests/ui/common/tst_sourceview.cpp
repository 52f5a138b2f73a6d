// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/ClipboardGuard.h>
#include <common/SourceView.h>
#include <common/SyntaxRepository.h>
#include <common/Theme.h>
#include <support/ResultTest.h>
#include <support/TestData.h>
#include <support/TestMain.h>

#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestSourceView : public QObject
{
    Q_OBJECT

    SyntaxRepository m_syntax;
    ClipboardGuard m_clipboard;

    [[nodiscard]] std::unique_ptr<SourceView> shown(const QString &text, const QString &fileName)
    {
        auto view = std::make_unique<SourceView>(m_syntax, m_clipboard);
        view->setPalette(Theme::lightPalette());
        view->setText(text, fileName);
        view->resize(700, 400);
        view->show();
        view->activateWindow();
        view->setFocus();
        return view;
    }

    static QPlainTextEdit *editor(const SourceView &view)
    {
        return view.findChild<QPlainTextEdit *>(u"sourceEditor"_s);
    }

    static QColor colourAt(const SourceView &view, int line, int column)
    {
        const auto formats = editor(view)->document()->findBlockByNumber(line).layout()->formats();
        for (const auto &range : formats) {
            if (column >= range.start && column < range.start + range.length)
                return range.format.foreground().color();
        }
        return {};
    }

private Q_SLOTS:
    void showsAndHighlights()
    {
        const QString text = u"WEBVTT\n\n00:00.000 --> 00:01.000\n<v Klant>Bel 0612345678.\n"_s;
        const auto view = shown(text, u"call.vtt"_s);
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        QCOMPARE(view->text(), text);
        QCOMPARE(view->lineCount(), 5);
        QCOMPARE(view->definitionName(), u"Voicelog Transcript"_s);
        QVERIFY(view->isReadOnly());
        QVERIFY(colourAt(*view, 2, 0).isValid());
        QVERIFY(colourAt(*view, 3, 14).isValid());
        QVERIFY(colourAt(*view, 3, 14) != colourAt(*view, 2, 0)); // a number is not a time
        QTest::keyClicks(editor(*view), u"xyz"_s);
        QCOMPARE(view->text(), text); // read-only
    }

    void lineNumbersMakeRoom()
    {
        const auto view = shown(u"a\n"_s.repeated(5), {});
        const auto *numbers = view->findChild<QWidget *>(u"sourceLineNumbers"_s);
        QVERIFY(numbers);
        const int narrow = numbers->width();
        view->setText(u"a\n"_s.repeated(50'000), {});
        QVERIFY(numbers->width() > narrow);
        QVERIFY(editor(*view)->viewport()->x() >= numbers->geometry().right());
    }

    void followsThePalette()
    {
        const auto view = shown(u"{\"name\": \"x\"}"_s, u"a.json"_s);
        QCOMPARE(view->definitionName(), u"JSON"_s);
        const QColor light = colourAt(*view, 0, 3);
        QSignalSpy edited(view.get(), &SourceView::edited);
        view->setPalette(Theme::darkPalette());
        const QColor dark = colourAt(*view, 0, 3);
        QVERIFY(light.isValid() && dark.isValid());
        QVERIFY(light != dark);
        QVERIFY(dark.lightness() > light.lightness());
        QCOMPARE(edited.count(), 0);
    }

    void finds()
    {
        const auto view = shown(u"Bakker belt.\nMevrouw bakker is boos.\nDe BAKKER bakt.\n"_s, u"a.srt"_s);
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        auto *bar = view->findChild<QWidget *>(u"sourceFindBar"_s);
        auto *text = view->findChild<QLineEdit *>(u"sourceFindText"_s);
        auto *status = view->findChild<QLabel *>(u"sourceFindStatus"_s);
        QVERIFY(!bar->isVisible());
        QTest::keyClick(editor(*view), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bar->isVisible());
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, u"bakker"_s);
        QCOMPARE(status->text(), u"1 of 3"_s);
        QCOMPARE(editor(*view)->textCursor().selectedText(), u"Bakker"_s);
        QCOMPARE(editor(*view)->extraSelections().size(), 3);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(status->text(), u"2 of 3"_s);
        QTest::keyClick(text, Qt::Key_F3);
        QCOMPARE(status->text(), u"3 of 3"_s);
        QCOMPARE(editor(*view)->textCursor().selectedText(), u"BAKKER"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(status->text(), u"1 of 3"_s); // round the end
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(status->text(), u"3 of 3"_s);
        QTest::mouseClick(view->findChild<QToolButton *>(u"sourceFindPrevious"_s), Qt::LeftButton);
        QCOMPARE(status->text(), u"2 of 3"_s);
        view->findChild<QCheckBox *>(u"sourceFindCase"_s)->click();
        QCOMPARE(status->text(), u"1 of 1"_s);
        QTest::keyClicks(text, u"q"_s);
        QCOMPARE(status->text(), u"Not found"_s);
        QVERIFY(!view->findChild<QToolButton *>(u"sourceFindNext"_s)->isEnabled());
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY(editor(*view)->hasFocus());
        QVERIFY(editor(*view)->extraSelections().isEmpty());
    }

    void findsFromTheSelection()
    {
        const auto view = shown(u"een twee een\n"_s, {});
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        auto cursor = editor(*view)->textCursor();
        cursor.setPosition(9);
        cursor.setPosition(12, QTextCursor::KeepAnchor);
        editor(*view)->setTextCursor(cursor);
        QTest::keyClick(editor(*view), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(view->findChild<QLineEdit *>(u"sourceFindText"_s)->text(), u"een"_s);
        QCOMPARE(view->findChild<QLabel *>(u"sourceFindStatus"_s)->text(), u"2 of 2"_s);
    }

    void everyControlHasAName()
    {
        const auto view = shown(u"x"_s, {});
        const auto buttons = view->findChildren<QToolButton *>(QRegularExpression(u"^source"_s));
        QCOMPARE(buttons.size(), 3);
        for (const auto *button : buttons) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(!button->icon().isNull());
        }
        QVERIFY(!editor(*view)->accessibleName().isEmpty());
    }

    void copiesThroughTheGuard()
    {
        const auto view = shown(u"geheim woord"_s, {});
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(editor(*view), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(!m_clipboard.holdsOurs());
        QTest::keyClick(editor(*view), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(m_clipboard.holdsOurs());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"geheim woord"_s);
        m_clipboard.clearNow();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void edits()
    {
        const auto view = shown(u"a"_s, u"x.json"_s);
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        QSignalSpy edited(view.get(), &SourceView::edited);
        view->setReadOnly(false);
        view->setText(u"{}"_s, u"x.json"_s);
        QCOMPARE(edited.count(), 0);
        QTest::keyClick(editor(*view), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(editor(*view), u" "_s);
        QCOMPARE(view->text(), u"{} "_s);
        QVERIFY(edited.count() >= 1);
        view->setReadOnly(true);
        QTest::keyClicks(editor(*view), u"z"_s);
        QCOMPARE(view->text(), u"{} "_s);
    }

    void tabMovesOn()
    {
        QWidget window;
        SourceView view(m_syntax, m_clipboard, &window);
        QLineEdit after(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        view.setFocus();
        QTRY_VERIFY(editor(view)->hasFocus());
        QTest::keyClick(editor(view), Qt::Key_Tab);
        QVERIFY(!editor(view)->hasFocus());
    }

    void showsALine()
    {
        const auto view = shown(u"regel\n"_s.repeated(1000), {});
        view->showLine(700);
        QCOMPARE(editor(*view)->textCursor().blockNumber(), 699);
        QCOMPARE(editor(*view)->textCursor().selectedText(), u"regel"_s);
        QVERIFY(editor(*view)->viewport()->rect().contains(editor(*view)->cursorRect().center()));
        view->showLine(0);
        view->showLine(5000); // none: nothing happens
        QCOMPARE(editor(*view)->textCursor().blockNumber(), 699);
    }

    void largeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("highlighted");
        QTest::newRow("just highlighted")
            << u"00:00:01.000 --> 00:00:02.000\n<v Klant>hallo daar\n\n"_s.repeated(9'000) << true;
        QTest::newRow("16 MB of lines") << u"{\"a\": \"een regel met enige lengte\"}\n"_s.repeated(450'000) << false;
        QTest::newRow("a line of 400,000") << u"{\"a\": [1, 2]}, "_s.repeated(26'000) << true;
        QTest::newRow("a line of 1,000,000") << u"{\"a\": [1, 2]}, "_s.repeated(70'000) << false;
    }

    void largeText()
    {
        QFETCH(QString, text);
        QFETCH(bool, highlighted);
        QElapsedTimer timer;
        timer.start();
        const auto view = shown(text, text.startsWith(u'{') ? u"a.json"_s : u"a.vtt"_s);
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        QCOMPARE(!view->definitionName().isEmpty(), highlighted);
        QCOMPARE(view->text().size(), text.size());
        qInfo("%lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 60'000);
    }

    // Pictures to look at: VOICELOG_PICTURES=folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("VOICELOG_PICTURES");
        if (folder.isEmpty())
            QSKIP("VOICELOG_PICTURES is not set");
        for (const auto &name : {u"call.vtt"_s, u"calls.csv"_s, u"call.srt"_s}) {
            QFile file(test::data() + u"/syntax/"_s + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto view = shown(QString::fromUtf8(file.readAll()), name);
            view->resize(900, 520);
            QVERIFY(QTest::qWaitForWindowActive(view.get()));
            QTest::keyClick(editor(*view), Qt::Key_F, Qt::ControlModifier);
            QTest::keyClicks(view->findChild<QLineEdit *>(u"sourceFindText"_s), u"er"_s);
            QTest::qWait(50);
            QVERIFY(view->grab().save(folder + u'/' + name + u"-light.png"_s));
            view->setPalette(Theme::darkPalette());
            QTest::qWait(50);
            QVERIFY(view->grab().save(folder + u'/' + name + u"-dark.png"_s));
        }
    }
};

VOICELOG_WIDGET_TEST(TestSourceView)
#include "tst_sourceview.moc"
