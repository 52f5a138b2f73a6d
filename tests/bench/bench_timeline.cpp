// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Painting the timeline of eight hours of stereo at 8 kHz, with segments and a transcript, while it scrolls and zooms:
// the whole view painted anew each time, offscreen.

#include "BenchTools.h"

#include <base/Clock.h>
#include <timeline/TimelineView.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

constexpr int rate = 8000;
constexpr qint64 frames = 8LL * 3600 * rate;
constexpr qint64 lengthMs = frames * 1000 / rate;

PeakPyramid eightHours()
{
    PeakBuilder builder(2, rate);
    QRandomGenerator random(3);
    QList<qint16> samples(2 * rate);
    for (qint64 second = 0; second < frames / rate; ++second) {
        const int loud = (second / 7) % 3 == 0 ? 300 : 12'000; // turns of talk
        for (qint16 &sample : samples)
            sample = qint16(random.bounded(-loud, loud));
        builder.add(samples);
    }
    return builder.finish();
}

void fill(TimelineView &view)
{
    view.setPeaks(eightHours(), {u"Agent"_s, u"Customer"_s});
    const SystemClock clock;
    QList<Segment> segments;
    QList<TranscriptCue> cues;
    for (qint64 ms = 0; ms + 20'000 < lengthMs; ms += 20'000) {
        Segment segment;
        segment.id = Id::create(clock);
        segment.kind = ms % 60'000 == 0 ? SegmentKind::Hold : SegmentKind::Talk;
        segment.range = {ms, ms + 15'000};
        segment.label = u"Gesprek"_s;
        segments += segment;
        TranscriptCue cue;
        cue.range = {ms, ms + 12'000};
        cue.text = u"Goedemiddag, waarmee kan ik u helpen?"_s;
        cues += cue;
    }
    view.setSegments(segments);
    view.setCues(cues);
}

/// Milliseconds of painting the whole view, after each of many steps.
std::vector<double> paints(TimelineView &view, const std::function<void(int)> &step)
{
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    std::vector<double> times;
    for (int i = 0; i < 240; ++i) {
        step(i);
        QCoreApplication::sendPostedEvents();
        QElapsedTimer timer;
        timer.start();
        view.render(&image);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

void tell(const char *what, const std::vector<double> &times)
{
    std::printf(
        "{\"name\": \"paint the timeline of 8 hours of stereo, 1400 pixels wide, %s: 95th percentile (median %.1f "
        "ms)\", \"ours\": %.2f, \"unit\": \"ms\", \"limit\": 8}\n",
        what, percentile(times, 0.5), percentile(times, 0.95));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    TimelineView view;
    view.resize(1400, 460);
    view.viewport()->setAnimated(false);
    fill(view);
    view.show();
    QCoreApplication::processEvents();
    TimelineViewport *port = view.viewport();
    for (const auto &[what, minutes] :
         {std::pair{"scrolling an hour at once", 60.0}, {"scrolling a minute at once", 1.0}}) {
        port->fitFrames(0, minutes * 60 * rate);
        tell(what, paints(view, [port](int) { port->panByPixels(37); }));
    }
    port->fitFrames(0, 0.2 * rate);
    tell("scrolling a fifth of a second at once", paints(view, [port](int) { port->panByPixels(37); }));
    port->fit();
    tell("zooming in and out",
         paints(view, [port](int i) { port->zoomAbout(700, (i / 60) % 2 == 0 ? 1.15 : 1 / 1.15); }));
    return 0;
}
