// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SpeechLike.h"

#include <support/FakeClock.h>
#include <support/TestMain.h>
#include <timeline/OverviewStrip.h>
#include <timeline/SegmentLanes.h>
#include <timeline/TimeRuler.h>
#include <timeline/TimelinePane.h>
#include <timeline/TimelineView.h>
#include <timeline/TranscriptLane.h>
#include <timeline/WaveformPane.h>

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

using namespace voicelog;
using namespace Qt::StringLiterals;

class TimelineViewTest : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock;
    PeakPyramid m_peaks;
    std::unique_ptr<TimelineView> m_view;
    WaveformPane *m_waveform = nullptr;
    SegmentLanes *m_lanes = nullptr;
    TranscriptLane *m_transcript = nullptr;
    OverviewStrip *m_overview = nullptr;
    QList<Segment> m_segments;

    static constexpr qint64 duration = 100'000;

    [[nodiscard]] QPoint at(qint64 ms, QWidget *pane = nullptr) const
    {
        const double x = m_view->viewport()->geometry().xOfMs(double(ms));
        return {qRound(TimelinePane::widgetX(x)), (pane ? pane : m_waveform)->height() / 2};
    }
    [[nodiscard]] qint64 msPerPixel() const { return qint64(m_view->viewport()->geometry().msAtX(1)) + 1; }
    [[nodiscard]] bool near(qint64 a, qint64 b) const { return std::abs(a - b) <= 2 * msPerPixel(); }
    [[nodiscard]] QPoint middleOf(int segment) const { return m_lanes->itemRect(segment).center(); }

    void drag(QWidget *pane, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(pane, Qt::LeftButton, modifiers, from);
        QTest::mouseMove(pane, (from + to) / 2);
        QTest::mouseMove(pane, to);
        QTest::mouseRelease(pane, Qt::LeftButton, modifiers, to);
    }
    void wheel(QWidget *pane, QPointF at, int notches, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, pane->mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(pane, &event);
    }

private Q_SLOTS:
    void initTestCase() { m_peaks = test::pyramidOf(test::speechLike(2, 8000, 8 * duration), 2, 8000); }

    void init()
    {
        m_view = std::make_unique<TimelineView>();
        m_view->viewport()->setAnimated(false);
        m_view->resize(1112, 500);
        m_view->setPeaks(m_peaks, {u"Agent"_s, u"Customer"_s});
        m_segments = {{Id::create(m_clock), SegmentKind::Talk, {10'000, 40'000}, u"sale"_s, 1},
                      {Id::create(m_clock), SegmentKind::Hold, {40'000, 60'000}, {}, 1},
                      {Id::create(m_clock), SegmentKind::Talk, {70'000, 90'000}, {}, 1}};
        m_view->setSegments(m_segments);
        m_view->setCues(
            {{{1000, 5000}, u"Agent"_s, u"Good morning"_s}, {{6000, 9000}, u"Customer"_s, u"Hello there"_s}});
        m_waveform = m_view->findChild<WaveformPane *>(u"timelineWaveform"_s);
        m_lanes = m_view->findChild<SegmentLanes *>(u"timelineSegments"_s);
        m_transcript = m_view->findChild<TranscriptLane *>(u"timelineTranscript"_s);
        m_overview = m_view->findChild<OverviewStrip *>(u"timelineOverview"_s);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_waveform->setFocus();
    }
    void cleanup() { m_view.reset(); }

    void aMarkOnTheRulerIsGoneToByClick()
    {
        auto *ruler = m_view->findChild<TimeRuler *>(u"timelineRuler"_s);
        m_view->setMarks({{20'000, u"Announcement"_s, u"Announcement at 0:20"_s}});
        const QRectF flag = ruler->markRect(ruler->marks().first());
        QVERIFY(near(20'000, qint64(m_view->viewport()->geometry().msAtX(TimelinePane::timeX(flag.left())))));
        QCOMPARE(ruler->accessibleDescription(), u"Announcement at 0:20"_s);
        QSignalSpy seek(m_view.get(), &TimelineView::seekRequested);
        QTest::mouseClick(ruler, Qt::LeftButton, {}, flag.center().toPoint());
        QCOMPARE(seek.size(), 1);
        QCOMPARE(seek.first().first().toLongLong(), 20'000); // the moment itself, not where the click fell
        m_view->setLength(50'000);                           // another recording
        QVERIFY(ruler->marks().isEmpty());
    }

    void clickSeeksAndDragSelects()
    {
        QSignalSpy seek(m_view.get(), &TimelineView::seekRequested);
        QTest::mouseClick(m_waveform, Qt::LeftButton, {}, at(50'000));
        QCOMPARE(seek.size(), 1);
        QVERIFY(near(seek[0][0].value<qint64>(), 50'000));
        QCOMPARE(m_view->playheadMs(), seek[0][0].value<qint64>());

        drag(m_waveform, at(60'000), at(20'000));
        QVERIFY(near(m_view->selection().startMs, 20'000));
        QVERIFY(near(m_view->selection().endMs, 60'000));
        QCOMPARE(seek.size(), 1);

        drag(m_waveform, at(80'000), at(90'000), Qt::ShiftModifier); // extends its nearer end
        QVERIFY(near(m_view->selection().startMs, 20'000));
        QVERIFY(near(m_view->selection().endMs, 90'000));

        drag(m_waveform, at(m_view->selection().startMs), at(30'000)); // by its handle
        QVERIFY(near(m_view->selection().startMs, 30'000));
        QVERIFY(near(m_view->selection().endMs, 90'000));

        QTest::mouseClick(m_waveform, Qt::LeftButton, {}, at(5000));
        QVERIFY(m_view->selection().isEmpty());
    }

    void wheelZoomsAboutThePointerAndPans()
    {
        const double x = 700.25;
        const double frame = m_view->viewport()->geometry().frameAtX(x - TimelinePane::headerWidth);
        for (int i = 0; i < 12; ++i)
            wheel(m_waveform, {x, 50}, 1, Qt::ControlModifier);
        QVERIFY(!m_view->viewport()->isFitted());
        const double back = TimelinePane::widgetX(m_view->viewport()->geometry().xOfFrame(frame));
        QVERIFY2(std::abs(back - x) < 1e-6, qPrintable(QString::number(back, 'g', 12)));
        const double first = m_view->viewport()->geometry().firstFrame;
        wheel(m_waveform, {x, 50}, -1, {});
        QVERIFY(m_view->viewport()->geometry().firstFrame > first);
        wheel(m_waveform, {x, 50}, 1, {});
        QCOMPARE(m_view->viewport()->geometry().firstFrame, first);
    }

    void keysOfTime()
    {
        QSignalSpy seek(m_view.get(), &TimelineView::seekRequested);
        QTest::keyClick(m_waveform, Qt::Key_Right);
        const qint64 step = m_view->playheadMs();
        QVERIFY(step > 0);
        QTest::keyClick(m_waveform, Qt::Key_Right);
        QCOMPARE(m_view->playheadMs(), 2 * step);
        QTest::keyClick(m_waveform, Qt::Key_Left);
        QCOMPARE(m_view->playheadMs(), step);
        QTest::keyClick(m_waveform, Qt::Key_End);
        QCOMPARE(m_view->playheadMs(), duration);
        QTest::keyClick(m_waveform, Qt::Key_Home);
        QCOMPARE(m_view->playheadMs(), 0);
        QCOMPARE(seek.size(), 5);

        QTest::keyClick(m_waveform, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_view->playheadMs(), 10'000);
        QTest::keyClick(m_waveform, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_view->playheadMs(), 40'000);
        QTest::keyClick(m_waveform, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(m_view->playheadMs(), 10'000);

        QTest::keyClick(m_waveform, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_waveform, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(), (TimeRange{10'000, 10'000 + 2 * step}));
        QTest::keyClick(m_waveform, Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(), (TimeRange{0, 10'000}));
        QTest::keyClick(m_waveform, Qt::Key_Escape);
        QVERIFY(m_view->selection().isEmpty());

        const ZoomLevel fitted = m_view->viewport()->geometry().zoom;
        QTest::keyClick(m_waveform, Qt::Key_Plus);
        QVERIFY(m_view->viewport()->geometry().zoom < fitted);
        const double first = m_view->viewport()->geometry().firstFrame;
        QTest::keyClick(m_waveform, Qt::Key_PageDown);
        QVERIFY(m_view->viewport()->geometry().firstFrame > first);
        QTest::keyClick(m_waveform, Qt::Key_F);
        QVERIFY(m_view->viewport()->isFitted());
        QTest::keyClick(m_waveform, Qt::Key_Up);
        QVERIFY(m_waveform->gain() > 1);
    }

    void zoomReachesSingleSamplesByKeys()
    {
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(m_waveform, Qt::Key_Plus);
        QCOMPARE(m_view->viewport()->geometry().zoom.framesPerPixel(), ZoomLevel::deepest);
        QVERIFY(!m_view->timeActions().zoomIn->isEnabled());
        QVERIFY(!m_view->timeActions().zoomIn->toolTip().isEmpty());
        QVERIFY(!m_waveform->grab().isNull());
    }

    void overviewMovesAndResizesTheView()
    {
        m_view->viewport()->fitFrames(0, 80'000); // the first tenth
        const QRectF frame = m_overview->window();
        QVERIFY(std::abs(frame.width() - m_overview->timeArea().width() / 10.0) < 2);
        drag(m_overview, frame.center().toPoint(), frame.center().toPoint() + QPoint(300, 0));
        QVERIFY(std::abs(m_overview->window().left() - frame.left() - 300) < 2);
        const QRectF moved = m_overview->window();
        drag(m_overview, QPoint(qRound(moved.right()), 20), QPoint(qRound(moved.right()) + 200, 20));
        QVERIFY(std::abs(m_overview->window().width() - moved.width() - 200) < 3);
        QVERIFY(std::abs(m_overview->window().left() - moved.left()) < 2);
        QTest::mouseClick(m_overview, Qt::LeftButton, {}, QPoint(m_overview->width() - 3, 20));
        QCOMPARE(m_view->viewport()->geometry().lastFrame(), double(m_peaks.frames()));
        QTest::keyClick(m_overview, Qt::Key_Home);
        QCOMPARE(m_view->viewport()->geometry().firstFrame, 0.0);
        QTest::keyClick(m_overview, Qt::Key_Right);
        QVERIFY(m_view->viewport()->geometry().firstFrame > 0);
    }

    void segmentIsSelectedMovedAndResizedByMouse()
    {
        QSignalSpy change(m_view.get(), &TimelineView::segmentChangeRequested);
        QTest::mouseClick(m_lanes, Qt::LeftButton, {}, middleOf(1));
        QCOMPARE(m_view->currentSegment()->id, m_segments[1].id);
        QCOMPARE(change.size(), 0); // a click moves nothing

        drag(m_lanes, middleOf(1), middleOf(1) + QPoint(50, 0));
        QCOMPARE(change.size(), 1);
        auto asked = change[0][0].value<Segment>();
        QCOMPARE(asked.id, m_segments[1].id);
        QCOMPARE(asked.range.duration(), 20'000);
        QVERIFY(near(asked.range.startMs, 40'000 + qint64(m_view->viewport()->geometry().msAtX(50))));
        QCOMPARE(m_lanes->segments()[1].range, m_segments[1].range); // only asked for

        const QRect block = m_lanes->itemRect(1);
        drag(m_lanes, QPoint(block.right(), block.center().y()), QPoint(block.right() - 60, block.center().y()));
        asked = change[1][0].value<Segment>();
        QCOMPARE(asked.range.startMs, 40'000);
        QVERIFY(asked.range.endMs < 60'000);
        const QRect first = m_lanes->itemRect(0);
        drag(m_lanes, QPoint(first.left(), first.center().y()), QPoint(first.left() - 5000, first.center().y()));
        QCOMPARE(change[2][0].value<Segment>().range, (TimeRange{0, 40'000}));

        QTest::mousePress(m_lanes, Qt::LeftButton, {}, middleOf(1));
        QTest::mouseMove(m_lanes, middleOf(1) + QPoint(80, 0));
        QTest::keyClick(m_lanes, Qt::Key_Escape); // gives the drag up
        QTest::mouseRelease(m_lanes, Qt::LeftButton, {}, middleOf(1) + QPoint(80, 0));
        QCOMPARE(change.size(), 3);
    }

    void segmentsByKeys()
    {
        QSignalSpy change(m_view.get(), &TimelineView::segmentChangeRequested);
        QSignalSpy remove(m_view.get(), &TimelineView::segmentRemoveRequested);
        m_lanes->setFocus();
        QTest::keyClick(m_lanes, Qt::Key_Right);
        QCOMPARE(m_lanes->currentIndex(), 0);
        QTest::keyClick(m_lanes, Qt::Key_Right);
        QCOMPARE(m_lanes->currentIndex(), 1);
        QTest::keyClick(m_lanes, Qt::Key_Up);
        QCOMPARE(m_view->currentSegment()->kind, SegmentKind::Talk);
        QTest::keyClick(m_lanes, Qt::Key_Down);
        QCOMPARE(m_lanes->currentIndex(), 1);

        QTest::keyClick(m_lanes, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(m_lanes, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(m_lanes, Qt::Key_Right, Qt::AltModifier | Qt::ControlModifier);
        QCOMPARE(change.size(), 3);
        const auto range = [&](int n) { return change[n][0].value<Segment>().range; };
        QVERIFY(range(0).startMs > 40'000 && range(0).duration() == 20'000);
        QVERIFY(range(1).startMs == 40'000 && range(1).endMs < 60'000);
        QVERIFY(range(2).startMs > 40'000 && range(2).endMs == 60'000);

        QTest::keyClick(m_lanes, Qt::Key_Delete);
        QCOMPARE(remove.size(), 1);
        QCOMPARE(remove[0][0].value<Segment>(), m_segments[1]);
        QTest::keyClick(m_lanes, Qt::Key_Escape);
        QVERIFY(!m_view->currentSegment());
    }

    void renamesInPlace()
    {
        QSignalSpy change(m_view.get(), &TimelineView::segmentChangeRequested);
        m_view->setCurrentSegment(m_segments[1].id);
        m_lanes->setFocus();
        QTest::keyClick(m_lanes, Qt::Key_F2);
        auto *edit = m_lanes->findChild<QLineEdit *>(u"segmentRename"_s);
        QVERIFY(edit && edit->hasFocus());
        QTest::keyClicks(edit, u"m0+ music "_s); // keys that are shortcuts elsewhere
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(change.size(), 1);
        QCOMPARE(change[0][0].value<Segment>().label, u"m0+ music"_s);
        QVERIFY(m_lanes->hasFocus());
        QVERIFY(m_view->viewport()->isFitted());

        QTest::keyClick(m_lanes, Qt::Key_Return);
        QTRY_VERIFY(m_lanes->findChild<QLineEdit *>(u"segmentRename"_s));
        edit = m_lanes->findChildren<QLineEdit *>(u"segmentRename"_s).last();
        QTest::keyClicks(edit, u"other"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(change.size(), 1);
        QVERIFY(m_lanes->hasFocus());
    }

    void addsASegmentOfTheSelection()
    {
        QSignalSpy add(m_view.get(), &TimelineView::segmentAddRequested);
        QVERIFY(!m_view->timeActions().addSegment->isEnabled());
        m_view->setSelection({20'000, 30'000});
        QVERIFY(m_view->timeActions().addSegment->isEnabled());
        bool talkRefused = false;
        QTimer::singleShot(0, m_view.get(), [&] {
            auto *menu = m_view->findChild<QMenu *>(u"segmentKindMenu"_s);
            QVERIFY(menu);
            talkRefused = !menu->actions().first()->isEnabled(); // there is talk here already
            QTest::keyClick(menu, Qt::Key_4);
        });
        QTest::keyClick(m_waveform, Qt::Key_M);
        QVERIFY(talkRefused);
        QCOMPARE(add.size(), 1);
        QCOMPARE(add[0][0].value<SegmentKind>(), SegmentKind::Private);
        QCOMPARE(add[0][1].value<TimeRange>(), (TimeRange{20'000, 30'000}));
    }

    void readOnlyChangesNothing()
    {
        QSignalSpy change(m_view.get(), &TimelineView::segmentChangeRequested);
        QSignalSpy remove(m_view.get(), &TimelineView::segmentRemoveRequested);
        m_view->setSegmentsEditable(false);
        m_view->setSelection({20'000, 30'000});
        QVERIFY(!m_view->timeActions().addSegment->isEnabled());
        drag(m_lanes, middleOf(1), middleOf(1) + QPoint(50, 0));
        QTest::keyClick(m_lanes, Qt::Key_Delete);
        QTest::keyClick(m_lanes, Qt::Key_F2);
        QTest::keyClick(m_lanes, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(change.size() + remove.size(), 0);
        QVERIFY(!m_lanes->findChild<QLineEdit *>(u"segmentRename"_s));
        QCOMPARE(m_view->currentSegment()->id, m_segments[1].id); // but can be looked at
    }

    void transcriptSeeks()
    {
        QSignalSpy seek(m_view.get(), &TimelineView::seekRequested);
        QTest::mouseClick(m_transcript, Qt::LeftButton, {}, m_transcript->itemRect(1).center());
        QCOMPARE(seek[0][0].value<qint64>(), 6000);
        m_transcript->setFocus();
        QTest::keyClick(m_transcript, Qt::Key_Left);
        QTest::keyClick(m_transcript, Qt::Key_Return);
        QCOMPARE(seek[1][0].value<qint64>(), 1000);
        m_view->setCues({});
        QVERIFY(!m_transcript->isVisible());
    }

    void followsThePlayhead()
    {
        m_view->viewport()->fitFrames(0, 80'000); // 10 s
        for (qint64 ms = 0; ms <= 30'000; ms += 33) {
            m_view->setPlayhead(ms);
            const double x = m_view->viewport()->geometry().xOfMs(double(ms));
            QVERIFY(x >= 0 && x <= m_view->viewport()->geometry().width);
        }
        m_view->viewport()->panTo(0); // the person looks elsewhere
        m_view->setPlayhead(30'100);
        QCOMPARE(m_view->viewport()->geometry().firstFrame, 0.0);
        m_view->setFollowing(false);
        m_view->viewport()->fitFrames(240'000, 241'000);
        m_view->setPlayhead(32'000);
        QCOMPARE(m_view->viewport()->geometry().firstFrame, 240'000.0);
    }

    void focusGoesThroughAllPanesAndOut()
    {
        m_overview->setFocus();
        QList<QWidget *> seen;
        for (int i = 0; i < 4; ++i) {
            seen << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(seen, (QList<QWidget *>{m_overview, m_waveform, m_transcript, m_lanes}));
        QCOMPARE(QApplication::focusWidget(), m_overview); // and round: nothing holds it
    }

    void speaksToAScreenReader()
    {
        m_view->setPlayhead(63'000);
        QAccessibleInterface *slider = QAccessible::queryAccessibleInterface(m_waveform);
        QCOMPARE(slider->role(), QAccessible::Slider);
        QCOMPARE(slider->text(QAccessible::Value), u"1 minute 3 seconds of 1 minute 40 seconds"_s);
        QVERIFY(slider->valueInterface());
        QCOMPARE(slider->valueInterface()->currentValue().toDouble(), 63.0);
        slider->valueInterface()->setCurrentValue(2.5);
        QCOMPARE(m_view->playheadMs(), 2500);

        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_lanes);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 3);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"Talk, sale, from 10 seconds to 40 seconds"_s);
        QCOMPARE(list->indexOfChild(list->child(2)), 2);
        list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(m_lanes->hasFocus());
        QVERIFY(list->child(1)->state().focused);
        QCOMPARE(list->focusChild(), list->child(1));
        QVERIFY(m_lanes->rect().contains(m_lanes->mapFromGlobal(list->child(1)->rect().center())));
        QVERIFY(!QAccessible::queryAccessibleInterface(m_overview)->text(QAccessible::Value).isEmpty());
    }

    void nothingToShow()
    {
        TimelineView view;
        view.resize(400, 300);
        QVERIFY(!view.grab().isNull());
        view.clear();
        view.setPlayhead(100);
        QCOMPARE(view.playheadMs(), 0);
        QVERIFY(!view.timeActions().zoomIn->isEnabled());
        view.setLength(5000);
        view.setSegments(m_segments);
        QVERIFY(!view.grab().isNull());
        QCOMPARE(view.viewport()->geometry().durationMs(), 5000);
    }
};

VOICELOG_WIDGET_TEST(TimelineViewTest)
#include "tst_timelineview.moc"
