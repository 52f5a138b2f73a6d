// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/IconSet.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <common/ThemeColors.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.2's contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textContrast_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << Theme::lightPalette();
        QTest::newRow("dark") << Theme::darkPalette();
    }

    void textContrast()
    {
        QFETCH(QPalette, palette);
        const ThemeColors &c = ThemeColors::of(palette);
        const auto window = palette.color(QPalette::Window);
        const auto base = palette.color(QPalette::Base);
        const struct
        {
            const char *what;
            QColor text, background;
            double least;
        } pairs[] = {
            {"text", palette.color(QPalette::Text), base, 7},
            {"alternate", palette.color(QPalette::Text), palette.color(QPalette::AlternateBase), 7},
            {"window text", palette.color(QPalette::WindowText), window, 7},
            {"button", palette.color(QPalette::ButtonText), palette.color(QPalette::Button), 7},
            {"highlight", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), 4.5},
            {"link", palette.color(QPalette::Link), base, 4.5},
            {"link on window", palette.color(QPalette::Link), window, 4.5},
            {"placeholder", palette.color(QPalette::PlaceholderText), base, 4.5},
            {"tool tip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), 7},
            {"subtle on window", c.subtleText, window, 4.5},
            {"subtle on base", c.subtleText, base, 4.5},
            {"success", c.success, c.successBackground, 4.5},
            {"warning", c.warning, c.warningBackground, 4.5},
            {"danger", c.danger, c.dangerBackground, 4.5},
            {"danger on base", c.danger, base, 4.5},
            {"info", c.info, c.infoBackground, 4.5},
            {"sidebar", c.sidebarText, c.sidebar, 7},
            {"sidebar selected", c.sidebarSelectedText, c.sidebarSelected, 7},
            {"first channel", c.waveformFirst, base, 3},
            {"second channel", c.waveformSecond, base, 3},
            {"playhead", c.playhead, base, 3},
            {"talk", palette.color(QPalette::Text), c.segmentTalk, 4.5},
            {"proof", palette.color(QPalette::Text), c.segmentProof, 4.5},
            {"hold", palette.color(QPalette::Text), c.segmentHold, 4.5},
            {"private", palette.color(QPalette::Text), c.segmentPrivate, 4.5},
            {"payment", palette.color(QPalette::Text), c.segmentPayment, 4.5},
            {"masked", palette.color(QPalette::Text), c.segmentMasked, 4.5},
            {"disabled", palette.color(QPalette::Disabled, QPalette::Text), base, 2.5},
        };
        for (const auto &pair : pairs) {
            const double found = contrast(pair.text, pair.background);
            QVERIFY2(found >= pair.least, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(pair.what)).arg(found)));
        }
    }

    void lightAndDarkAreTold()
    {
        QVERIFY(!ThemeColors::isDark(Theme::lightPalette()));
        QVERIFY(ThemeColors::isDark(Theme::darkPalette()));
        QVERIFY(ThemeColors::of(Theme::lightPalette()).sidebar != ThemeColors::of(Theme::darkPalette()).sidebar);
    }

    void choiceRecoloursTheProgram()
    {
        Theme theme;
        theme.setChoice(Theme::Choice::Dark);
        QVERIFY(ThemeColors::isDark(QApplication::palette()));
        theme.setChoice(Theme::Choice::Light);
        QVERIFY(!ThemeColors::isDark(QApplication::palette()));
        for (const auto choice : {Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark})
            QCOMPARE(Theme::choiceFromId(Theme::choiceId(choice)), choice);
    }

    void everyIconDraws()
    {
        QVERIFY(icons::names().size() > 60);
        for (const QString &name : icons::names()) {
            const QImage image = icons::pixmap(name, {24, 24}, Qt::red, 1.0).toImage();
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    drawn += qAlpha(image.pixel(x, y)) > 128;
            }
            QVERIFY2(drawn > 15, qPrintable(name));
        }
        QVERIFY(icons::named(u"no-such-icon"_s).isNull());
    }

    void iconsFollowTheTheme()
    {
        Theme theme;
        const QIcon icon = icons::named(u"lock"_s);
        theme.setChoice(Theme::Choice::Light);
        const QImage light = icon.pixmap(24).toImage();
        theme.setChoice(Theme::Choice::Dark);
        QVERIFY(icon.pixmap(24).toImage() != light);
    }

    void whatStandsInAWindowFollows()
    {
        Theme theme;
        theme.setChoice(Theme::Choice::Light);
        QWidget page;
        auto *bar = new MessageBar(&page);
        bar->showMessage(MessageBar::Kind::Warning, u"Look out"_s);
        page.show();
        const QColor light = bar->palette().color(QPalette::Window);
        theme.setChoice(Theme::Choice::Dark);
        QTRY_VERIFY(bar->palette().color(QPalette::Window).lightness() < light.lightness());
    }
};

VOICELOG_WIDGET_TEST(TestTheme)
#include "tst_theme.moc"
