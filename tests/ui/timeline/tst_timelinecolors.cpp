// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/Theme.h>
#include <support/TestMain.h>
#include <timeline/TimelineColors.h>

#include <QGuiApplication>
#include <QTest>

using namespace voicelog;

namespace {

QPalette plain(const QColor &base, const QColor &text, const QColor &window, const QColor &highlight)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Highlight, highlight);
    return palette;
}

} // namespace

class TimelineColorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastRatioOfKnownPairs()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void withContrastChangesNoMoreThanNeeded()
    {
        const QColor enough(0x20, 0x20, 0x80);
        QCOMPARE(withContrast(enough, Qt::white, 4.5), enough);
        const QColor raised = withContrast(QColor(0xf0, 0xe0, 0x80), Qt::white, 3);
        QVERIFY(contrastRatio(raised, Qt::white) >= 3);
        QVERIFY(contrastRatio(raised, Qt::white) < 4);
    }

    void everythingCanBeSeen_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("our light") << Theme::lightPalette();
        QTest::newRow("our dark") << Theme::darkPalette();
        QTest::newRow("white") << plain(Qt::white, Qt::black, QColor(0xef, 0xef, 0xef), QColor(0x30, 0x8c, 0xc6));
        QTest::newRow("black, high contrast") << plain(Qt::black, Qt::white, Qt::black, Qt::yellow);
        QTest::newRow("white, high contrast") << plain(Qt::white, Qt::black, Qt::white, Qt::yellow);
        QTest::newRow("solarized light") << plain(QColor(0xfd, 0xf6, 0xe3), QColor(0x65, 0x7b, 0x83),
                                                  QColor(0xee, 0xe8, 0xd5), QColor(0x26, 0x8b, 0xd2));
        QTest::newRow("solarized dark") << plain(QColor(0x00, 0x2b, 0x36), QColor(0x83, 0x94, 0x96),
                                                 QColor(0x07, 0x36, 0x42), QColor(0x26, 0x8b, 0xd2));
        QTest::newRow("middle grey") << plain(QColor(0x80, 0x80, 0x80), Qt::black, QColor(0x90, 0x90, 0x90), Qt::blue);
    }
    void everythingCanBeSeen()
    {
        QFETCH(QPalette, palette);
        const TimelineColors c = TimelineColors::fromPalette(palette);
        const auto graphics = [](const QColor &color, const QColor &ground) {
            return contrastRatio(color, ground) >= TimelineColors::graphicsContrast;
        };
        const auto text = [](const QColor &color, const QColor &ground) {
            return contrastRatio(color, ground) >= TimelineColors::textContrast;
        };
        QVERIFY(text(c.text, c.background));
        QVERIFY(text(c.text, c.header));
        QVERIFY(text(c.mutedText, c.background));
        QVERIFY(text(c.mutedText, c.header));
        QVERIFY(text(c.matchText, c.match));
        QVERIFY(graphics(c.axis, c.header));
        QVERIFY(graphics(c.clipping, c.background));
        QVERIFY(graphics(c.playhead, c.background));
        QVERIFY(graphics(c.playhead, c.header));
        QVERIFY(graphics(c.selection, c.background));
        QVERIFY(graphics(c.focus, c.background));
        for (const QColor &channel : c.channels) {
            QVERIFY(graphics(channel, c.background));
            QVERIFY(text(c.text, c.tint(channel)));
            QVERIFY(text(c.text, c.tint(channel, 0.45)));
        }
        for (const SegmentKind kind : allSegmentKinds) {
            QVERIFY(graphics(c.segment(kind), c.background));
            QVERIFY(text(c.text, c.tint(c.segment(kind), 0.42)));
        }
    }

    void kindsAndChannelsDiffer()
    {
        for (const QPalette &palette : {Theme::lightPalette(), Theme::darkPalette()}) {
            const TimelineColors c = TimelineColors::fromPalette(palette);
            for (size_t a = 0; a < c.segments.size(); ++a) {
                for (size_t b = a + 1; b < c.segments.size(); ++b)
                    QVERIFY(c.segments[a] != c.segments[b]);
            }
            QVERIFY(c.channels[0] != c.channels[1]);
        }
    }
};

VOICELOG_WIDGET_TEST(TimelineColorsTest)
#include "tst_timelinecolors.moc"
