// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SpeechLike.h"

#include <support/TestMain.h>
#include <timeline/CuePainter.h>
#include <timeline/RulerPainter.h>
#include <timeline/SampleWindow.h>
#include <timeline/SegmentPainter.h>
#include <timeline/WaveformCache.h>

#include <QSignalSpy>
#include <QTest>

using namespace voicelog;
using namespace Qt::StringLiterals;

namespace {

const WaveformLook look{QColor(Qt::blue), QColor(Qt::red), 1};

QImage blank(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

int painted(const QImage &image, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
    }
    return count;
}

int reddish(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qRed(image.pixel(x, y)) > 200 && qBlue(image.pixel(x, y)) < 50 ? 1 : 0;
    }
    return count;
}

/// A provider that remembers what it was asked.
class Asked : public SampleProvider
{
public:
    void request(qint64 firstFrame, qint64 count) override { requests << std::pair(firstFrame, count); }
    void answer(qint64 first, qint64 count) { Q_EMIT delivered({first, {QList<qint16>(count, 1000)}}); }
    QList<std::pair<qint64, qint64>> requests;
};

} // namespace

class WaveformPainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsReachTheirPeaks()
    {
        QImage image = blank(3, 100);
        const std::array peaks{Peak{-16384, 16384}, Peak{0, 0}, Peak{}};
        WaveformPainter::paintColumns(image, image.rect(), peaks, look);
        QCOMPARE(painted(image, QRect(0, 0, 1, 100)), 50);
        QCOMPARE(painted(image, QRect(0, 0, 1, 25)), 0);
        const int silence = painted(image, QRect(1, 0, 1, 100));
        QVERIFY2(silence >= 1 && silence <= 2, "silence is a thin line");
        QVERIFY(qAlpha(image.pixel(1, 49)) + qAlpha(image.pixel(1, 50)) > 0);
        QCOMPARE(painted(image, QRect(2, 0, 1, 100)), 0);
        QCOMPARE(reddish(image), 0);
    }

    void partsOfAWaveAreOneLine()
    {
        QImage image = blank(3, 128); // 512 units a pixel
        const std::array peaks{Peak{16384, 20480}, Peak{24576, 26624}, Peak{-4096, -2048}};
        WaveformPainter::paintColumns(image, image.rect(), peaks, look);
        QCOMPARE(painted(image, QRect(0, 0, 1, 128)), 8); // no further than it reaches
        QCOMPARE(painted(image, QRect(0, 24, 1, 8)), 8);
        QCOMPARE(painted(image, QRect(1, 0, 1, 128)), 12); // down to where the one before ended
        QCOMPARE(painted(image, QRect(1, 12, 1, 12)), 12);
        QCOMPARE(painted(image, QRect(2, 16, 1, 56)), 56); // through the middle
        QCOMPARE(painted(image, QRect(2, 0, 1, 128)), 56);
    }

    void clippingShows()
    {
        QImage image = blank(1, 100);
        const std::array peaks{Peak{-32768, 32767}};
        WaveformPainter::paintColumns(image, image.rect(), peaks, look);
        QVERIFY(reddish(image) >= 4);
        QCOMPARE(painted(image, image.rect()), 100);
    }

    void gainStaysInTheArea()
    {
        QImage image = blank(1, 60);
        const std::array peaks{Peak{-20000, 20000}};
        WaveformPainter::paintColumns(image, QRect(0, 20, 1, 20), peaks, {Qt::blue, Qt::red, 32});
        QCOMPARE(painted(image, QRect(0, 0, 1, 20)), 0);
        QCOMPARE(painted(image, QRect(0, 20, 1, 20)), 20);
        QCOMPARE(painted(image, QRect(0, 40, 1, 20)), 0);
    }

    void badInputPaintsNothingAndHarmsNothing()
    {
        const std::array peaks{Peak{-100, 100}, Peak{5, 5}};
        QImage none;
        WaveformPainter::paintColumns(none, QRect(0, 0, 2, 10), peaks, look);
        QImage image = blank(4, 10);
        WaveformPainter::paintColumns(image, QRect(), peaks, look);
        WaveformPainter::paintColumns(image, QRect(9, 9, 5, 5), peaks, look);
        WaveformPainter::paintColumns(image, QRect(0, 0, 4, 10), {}, look);
        QCOMPARE(painted(image, image.rect()), 0);
        WaveformPainter::paintColumns(image, QRect(-1, 0, 9, 10), peaks, look); // begins left of the image
        QVERIFY(painted(image, image.rect()) > 0);
        QPainter painter(&image);
        WaveformPainter::paintSamples(painter, QRectF(0, 0, 4, 10), {}, {}, 0, look);
        WaveformPainter::paintSamples(painter, {}, {8000, 10, 0, ZoomLevel(1), 4}, {0, {{1, 2, 3}}}, 5, look);
        RulerPainter::paint(painter, {}, {}, TimelineColors::fromPalette({}));
        SegmentPainter::paint(painter, QRectF(0, 0, 4, 2), {8000, 10, 0, ZoomLevel(1), 4}, {},
                              TimelineColors::fromPalette({}), {});
        CuePainter::paint(painter, {}, {}, {}, TimelineColors::fromPalette({}), -1, -1);
    }

    void samplesAreALineWithDots()
    {
        QImage image = blank(100, 50);
        QPainter painter(&image);
        const SampleBlock block{0, {{0, 16000, -16000, 0, 8000, 0, 0, 0, 0, 0}}};
        const TimelineGeometry geometry{8000, 10, 0, ZoomLevel(0.1), 100};
        WaveformPainter::paintSamples(painter, QRectF(0, 0, 100, 50), geometry, block, 0, look);
        painter.end();
        // The second sample stands in the middle of its frame, half way up.
        QVERIFY(qAlpha(image.pixel(15, 13)) > 200);
        QCOMPARE(painted(image, QRect(0, 0, 100, 10)), 0);
    }

    void cachePaintsOnlyWhatIsNew()
    {
        const QList<qint16> samples = test::speechLike(1, 8000, 80'000);
        const PeakPyramid peaks = test::pyramidOf(samples, 1, 8000);
        const auto read = [&](int channel, double first, double perBin, std::span<Peak> out) {
            peaks.read(channel, first, perBin, out);
        };
        const WaveformCache::Source source{{{QRect(0, 0, 100, 40), look}}, 1};
        TimelineGeometry geometry{8000, 80'000, 0, ZoomLevel(256), 100};
        WaveformCache cache;
        const auto shot = [&](WaveformCache &with) {
            QImage image = blank(100, 40);
            QPainter painter(&image);
            with.draw(painter, QRect(0, 0, 100, 40), geometry, source, read);
            return image;
        };
        shot(cache);
        QCOMPARE(cache.paintedColumns(), 100);
        for (const double pixels : {7.0, 60.0, -30.0, 95.0, 0.0}) {
            geometry.firstFrame += pixels * 256;
            const qint64 before = cache.paintedColumns();
            const QImage scrolled = shot(cache);
            QCOMPARE(cache.paintedColumns() - before, qint64(std::abs(pixels)));
            WaveformCache fresh;
            QCOMPARE(scrolled, shot(fresh)); // the ring shows what a new painting shows
        }
        geometry.firstFrame += 500 * 256; // beyond what is kept
        shot(cache);
        geometry.zoom = ZoomLevel(300);
        const qint64 before = cache.paintedColumns();
        shot(cache);
        QCOMPARE(cache.paintedColumns() - before, 100);
    }

    void cacheIsCrispAtHighResolution()
    {
        const QList<qint16> samples = test::speechLike(1, 8000, 400'000);
        const PeakPyramid peaks = test::pyramidOf(samples, 1, 8000);
        QImage image = blank(200, 80);
        image.setDevicePixelRatio(2);
        WaveformCache cache;
        QPainter painter(&image);
        cache.draw(painter, QRect(0, 0, 100, 40), {8000, 400'000, 0, ZoomLevel(4000), 100},
                   {{{QRect(0, 0, 100, 40), look}}, 1},
                   [&](int channel, double first, double perBin, std::span<Peak> out) {
                       QCOMPARE(perBin, 2000.0); // a column for each device pixel
                       peaks.read(channel, first, perBin, out);
                   });
        QCOMPARE(cache.paintedColumns(), 200);
        QVERIFY(painted(image, image.rect()) > 200);
    }

    void sampleWindowAsksOnceAndAhead()
    {
        Asked provider;
        SampleWindow window;
        window.setProvider(&provider);
        QSignalSpy arrived(&window, &SampleWindow::arrived);
        TimelineGeometry geometry{8000, 1'000'000, 500'000, ZoomLevel(10), 1000};
        window.want(geometry, 1);
        window.want(geometry, 1);
        QCOMPARE(provider.requests.size(), 1);
        const auto [first, count] = provider.requests[0];
        QVERIFY(first < 500'000 && first + count > 510'000);
        geometry.firstFrame += 2000; // still within what was asked
        window.want(geometry, 1);
        QCOMPARE(provider.requests.size(), 1);
        QVERIFY(!window.covers(geometry));
        provider.answer(first, count);
        QCOMPARE(arrived.size(), 1);
        QVERIFY(window.covers(geometry));
        geometry.firstFrame = 900'000;
        window.want(geometry, 1);
        QCOMPARE(provider.requests.size(), 2);
        geometry.zoom = ZoomLevel(256); // the peaks are enough
        geometry.firstFrame = 0;
        window.want(geometry, 1);
        QCOMPARE(provider.requests.size(), 2);
        window.want(geometry, 2); // but not on twice as many device pixels
        QCOMPARE(provider.requests.size(), 3);
    }

    void sampleWindowAcceptsAnEarlyEnd()
    {
        Asked provider;
        SampleWindow window;
        window.setProvider(&provider);
        const TimelineGeometry geometry{8000, 10'000, 9000, ZoomLevel(1), 1000};
        window.want(geometry, 1);
        const auto [first, count] = provider.requests.value(0);
        QCOMPARE(first + count, 10'000);
        provider.answer(first, count - 300);
        QVERIFY(window.covers(geometry));
        window.want(geometry, 1);
        QCOMPARE(provider.requests.size(), 1);
    }

    void binsOfSamplesAreJoined()
    {
        Asked provider;
        SampleWindow window;
        window.setProvider(&provider);
        Q_EMIT provider.delivered({100, {{1, 2, 3, 4, 5, 6}}});
        std::array<Peak, 4> out;
        window.read(0, 100, 2, out);
        QCOMPARE(out[0], (Peak{1, 2}));
        QCOMPARE(out[1], (Peak{2, 4}));
        QCOMPARE(out[2], (Peak{4, 6}));
        QVERIFY(out[3].isEmpty());
        window.read(3, 100, 2, out);
        QVERIFY(out[0].isEmpty());
    }

    void kindsAreToldApartWithoutColour()
    {
        // Drawn in one and the same colour, no two kinds look the same, even without their words.
        TimelineColors colors = TimelineColors::fromPalette({});
        colors.segments.fill(Qt::darkBlue);
        QList<QImage> seen;
        for (const SegmentKind kind : allSegmentKinds) {
            QImage image = blank(60, 28);
            QPainter painter(&image);
            Segment segment{{}, kind, {0, 1000}, u" "_s, 0};
            SegmentPainter::paint(painter, QRectF(0, 0, 60, 28), {1000, 1000, 0, ZoomLevel(20), 60}, segment, colors,
                                  {});
            painter.end();
            QVERIFY(!seen.contains(image));
            seen << image;
        }
    }
};

VOICELOG_WIDGET_TEST(WaveformPainterTest)
#include "tst_waveformpainter.moc"
