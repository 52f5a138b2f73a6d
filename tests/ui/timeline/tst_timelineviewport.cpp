// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/TestMain.h>
#include <timeline/TimelineCursor.h>
#include <timeline/TimelineViewport.h>

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace voicelog;

namespace {

constexpr qint64 eightHours = qint64(8000) * 8 * 3600;

} // namespace

class TimelineViewportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zoomLevelIsAlwaysSane_data()
    {
        QTest::addColumn<double>("wanted");
        QTest::addColumn<double>("got");
        QTest::newRow("plain") << 12.5 << 12.5;
        QTest::newRow("deepest") << ZoomLevel::deepest << ZoomLevel::deepest;
        QTest::newRow("too deep") << ZoomLevel::deepest / 2 << ZoomLevel::deepest;
        QTest::newRow("zero") << 0.0 << ZoomLevel::deepest;
        QTest::newRow("negative") << -1.0 << ZoomLevel::deepest;
        QTest::newRow("no number") << std::nan("") << ZoomLevel::deepest;
        QTest::newRow("endless") << double(INFINITY) << ZoomLevel::deepest;
    }
    void zoomLevelIsAlwaysSane()
    {
        QFETCH(double, wanted);
        QFETCH(double, got);
        QCOMPARE(ZoomLevel(wanted).framesPerPixel(), got);
    }

    void beginsFittedAndStaysSoWhenResized()
    {
        TimelineViewport viewport;
        viewport.setRecording(80'000, 8000);
        viewport.setWidth(800);
        QVERIFY(viewport.isFitted());
        QCOMPARE(viewport.geometry().zoom.framesPerPixel(), 100.0);
        viewport.setWidth(400);
        QCOMPARE(viewport.geometry().zoom.framesPerPixel(), 200.0);
        viewport.zoomAbout(200, 0.5);
        QVERIFY(!viewport.isFitted());
        viewport.setWidth(500);
        QCOMPARE(viewport.geometry().zoom.framesPerPixel(), 100.0);
        viewport.fit();
        QVERIFY(viewport.isFitted());
    }

    void zoomKeepsWhatIsUnderThePointer_data()
    {
        QTest::addColumn<double>("x");
        QTest::newRow("left") << 3.0;
        QTest::newRow("between pixels") << 411.37;
        QTest::newRow("right") << 1597.0;
    }
    void zoomKeepsWhatIsUnderThePointer()
    {
        QFETCH(double, x);
        TimelineViewport viewport;
        viewport.setAnimated(false);
        viewport.setRecording(eightHours, 8000);
        viewport.setWidth(1600);
        viewport.zoomAbout(x, 0.25);
        viewport.panTo(double(eightHours) * 0.61);
        const double anchor = viewport.geometry().frameAtX(x);
        // In to single samples and out again, many times over, by a factor that no binary fraction holds.
        for (int round = 0; round < 200; ++round) {
            for (int step = 0; step < 30; ++step)
                viewport.zoomAbout(x, 1 / 1.35);
            QVERIFY(std::abs(viewport.geometry().xOfFrame(anchor) - x) < 0.01);
            for (int step = 0; step < 30; ++step)
                viewport.zoomAbout(x, 1.35);
        }
        const double drift = std::abs(viewport.geometry().xOfFrame(anchor) - x);
        QVERIFY2(drift < 0.001, qPrintable(QString::number(drift, 'g', 12)));
    }

    void staysInsideTheRecording()
    {
        TimelineViewport viewport;
        viewport.setAnimated(false);
        viewport.setRecording(80'000, 8000);
        viewport.setWidth(800);
        viewport.zoomAbout(0, 0.1);
        viewport.panByPixels(-500);
        QCOMPARE(viewport.geometry().firstFrame, 0.0);
        viewport.panByPixels(1e9);
        QCOMPARE(viewport.geometry().lastFrame(), 80'000.0);
        viewport.zoomAbout(100, 1e9);
        QVERIFY(viewport.isFitted());
        QCOMPARE(viewport.geometry().firstFrame, 0.0);
        viewport.zoomAbout(100, 1e-12);
        QCOMPARE(viewport.geometry().zoom.framesPerPixel(), ZoomLevel::deepest);
    }

    void shortRecordingAndNothingAtAll()
    {
        TimelineViewport viewport;
        viewport.setWidth(800);
        viewport.setRecording(1, 8000);
        QCOMPARE(viewport.geometry().zoom.framesPerPixel(), ZoomLevel::deepest);
        QVERIFY(viewport.geometry().lastFrame() <= 1.0);
        viewport.setRecording(0, 0);
        QVERIFY(viewport.geometry().isEmpty());
        viewport.zoomAbout(10, 0.5);
        viewport.panByPixels(30);
        QCOMPARE(viewport.geometry().firstFrame, 0.0);
    }

    void revealsNoMoreThanNeeded()
    {
        TimelineViewport viewport;
        viewport.setAnimated(false);
        viewport.setRecording(80'000, 8000);
        viewport.setWidth(800);
        viewport.fitFrames(8000, 16'000);
        QSignalSpy changed(&viewport, &TimelineViewport::changed);
        viewport.reveal(12'000);
        QCOMPARE(changed.size(), 0);
        viewport.reveal(20'000, 24);
        QCOMPARE(std::round(viewport.geometry().xOfFrame(20'000)), 800.0 - 24);
        viewport.reveal(1000, 24);
        QCOMPARE(std::round(viewport.geometry().xOfFrame(1000)), 24.0);
    }

    void glidesToWhereItShould()
    {
        TimelineViewport viewport;
        viewport.setRecording(80'000, 8000);
        viewport.setWidth(800);
        viewport.fitFrames(0, 8000);
        viewport.glideTo(40'000);
        QCOMPARE(viewport.destination(), 40'000.0);
        viewport.glideTo(viewport.destination() + 8000);
        QTRY_COMPARE(viewport.geometry().firstFrame, 48'000.0);
        QCOMPARE(viewport.destination(), 48'000.0);
    }

    void playheadDoesNotDriftOverHours()
    {
        // 44.1 kHz: a millisecond is no whole number of frames.
        const TimelineGeometry geometry{44'100, qint64(44'100) * 8 * 3600, 0, ZoomLevel(0.5), 1600};
        for (const qint64 ms : {qint64(1), qint64(3'599'999), qint64(8) * 3'600'000 - 1}) {
            TimelineGeometry view = geometry;
            view.firstFrame = geometry.frameOfMs(double(ms)) - 300;
            QVERIFY(std::abs(view.xOfMs(double(ms)) - 600) < 1e-3);
            QCOMPARE(view.clampedMsAtX(view.xOfMs(double(ms))), ms);
        }
    }

    void selection()
    {
        TimelineCursor cursor;
        cursor.setDuration(10'000);
        QSignalSpy changed(&cursor, &TimelineCursor::selectionChanged);
        cursor.beginSelection(5000, false);
        QVERIFY(!cursor.hasSelection());
        cursor.moveSelectionTo(3000);
        QCOMPARE(cursor.selection(), (TimeRange{3000, 5000}));
        cursor.moveSelectionTo(99'000);
        QCOMPARE(cursor.selection(), (TimeRange{5000, 10'000}));
        cursor.beginSelection(4000, true); // nearer to the start: that end goes along
        QCOMPARE(cursor.selection(), (TimeRange{4000, 10'000}));
        QCOMPARE(cursor.movingEnd(), 4000);
        cursor.moveSelectionTo(10'000);
        QVERIFY(!cursor.hasSelection());
        cursor.moveSelectionTo(9000);
        QCOMPARE(cursor.selection(), (TimeRange{9000, 10'000}));
        QCOMPARE(changed.size(), 5);
        cursor.setDuration(500);
        QVERIFY(!cursor.hasSelection());
    }

    void shiftBeginsFromThePlayhead()
    {
        TimelineCursor cursor;
        cursor.setDuration(10'000);
        cursor.setPlayhead(2000);
        cursor.beginSelection(6000, true);
        QCOMPARE(cursor.selection(), (TimeRange{2000, 6000}));
    }
};

VOICELOG_GUILESS_TEST(TimelineViewportTest)
#include "tst_timelineviewport.moc"
