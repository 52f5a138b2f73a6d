// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WaveformPane.h"

#include "RulerPainter.h"
#include "TimeText.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace voicelog {

namespace {

constexpr int channelMargin = 4;

/// A quiet recording is drawn taller, so that its loudest sound nearly fills its channel.
double fittingGain(const PeakPyramid &peaks)
{
    constexpr double fill = 0.94 * 32768;
    int loudest = 0;
    for (int channel = 0; channel < peaks.channels(); ++channel) {
        std::array<Peak, 256> parts;
        peaks.read(channel, 0, double(peaks.frames()) / double(parts.size()), parts);
        for (const Peak &part : parts) {
            if (!part.isEmpty())
                loudest = std::max({loudest, int(part.max), -int(part.min)});
        }
    }
    return loudest > 0 ? std::clamp(fill / loudest, 1.0, WaveformPane::maxFittingGain) : 1;
}

} // namespace

WaveformPane::WaveformPane(TimelineViewport &viewport, TimelineCursor &cursor, QWidget *parent)
    : TimelinePane(viewport, cursor, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Waveform"));
    connect(&viewport, &TimelineViewport::changed, this, &WaveformPane::wantSamples);
    connect(&cursor, &TimelineCursor::seekRequested, this, [this] {
        QAccessibleValueChangeEvent event(this, spokenPosition());
        QAccessible::updateAccessibility(&event);
    });
    connect(&m_samples, &SampleWindow::arrived, this, [this] {
        ++m_generation;
        update();
    });
}

void WaveformPane::setPeaks(const PeakPyramid &peaks)
{
    m_peaks = peaks;
    m_gain = fittingGain(peaks);
    ++m_generation;
    m_samples.clear();
    updateGeometry();
    update();
}

void WaveformPane::setChannelNames(const QStringList &names)
{
    m_names = names;
    update();
}

void WaveformPane::setSampleProvider(SampleProvider *provider)
{
    m_samples.setProvider(provider);
    wantSamples();
}

void WaveformPane::setGain(double gain)
{
    m_gain = std::clamp(gain, 1.0, maxGain);
    update();
}

QString WaveformPane::spokenPosition() const
{
    return tr("%1 of %2").arg(TimeText::spoken(cursor().playheadMs()), TimeText::spoken(cursor().durationMs()));
}

QSize WaveformPane::sizeHint() const { return {800, std::max(1, m_peaks.channels()) * 110}; }

QSize WaveformPane::minimumSizeHint() const { return {headerWidth + 160, std::max(1, m_peaks.channels()) * 36}; }

void WaveformPane::wantSamples() { m_samples.want(geometryOfTime(), devicePixelRatioF()); }

QRect WaveformPane::channelArea(int channel) const
{
    const int count = std::max(1, m_peaks.channels());
    const int top = height() * channel / count;
    return {0, top, width(), height() * (channel + 1) / count - top};
}

QString WaveformPane::channelName(int channel) const
{
    if (channel < m_names.size() && !m_names[channel].isEmpty())
        return m_names[channel];
    return m_peaks.channels() == 1 ? tr("Sound") : tr("Channel %1").arg(channel + 1);
}

WaveformCache::Source WaveformPane::source() const
{
    WaveformCache::Source source;
    source.generation = m_generation;
    for (int channel = 0; channel < m_peaks.channels(); ++channel)
        source.rows << WaveformCache::Row{channelArea(channel).adjusted(0, channelMargin, 0, -channelMargin),
                                          {colors().channel(channel), colors().clipping, m_gain}};
    return source;
}

void WaveformPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    painter.setFont(smallFont());
    RulerPainter::paintGrid(painter, timeArea(), geometryOfTime(), colors());
    paintSelectionBand(painter);
    for (int channel = 0; channel < m_peaks.channels(); ++channel) {
        const QRect area = channelArea(channel);
        paintName(painter, {0, area.top(), headerWidth, area.height()}, channelName(channel),
                  colors().channel(channel));
        const int middle = area.top() + area.height() / 2;
        painter.fillRect(QRect(headerWidth, middle, width() - headerWidth, 1), colors().line);
        if (channel > 0)
            painter.fillRect(QRect(0, area.top(), width(), 1), colors().line);
    }
    paintSound(painter);
    if (m_peaks.isNull()) {
        painter.setPen(colors().mutedText);
        painter.drawText(timeArea(), Qt::AlignCenter, tr("No waveform"));
    }
    paintSelectionEdges(painter);
    paintPlayhead(painter);
    paintFocusRing(painter);
}

void WaveformPane::paintSound(QPainter &painter)
{
    const TimelineGeometry &geometry = geometryOfTime();
    const double ratio = devicePixelRatioF();
    const bool samples = geometry.zoom.wantsSamples(ratio) && m_samples.covers(geometry) &&
                         m_samples.block().channels.size() == m_peaks.channels();
    const WaveformCache::Source look = source();
    if (samples && geometry.zoom.framesPerPixel() < ratio) {
        for (int channel = 0; channel < m_peaks.channels(); ++channel) {
            const QRect area = look.rows[channel].area.adjusted(headerWidth, 0, 0, 0);
            WaveformPainter::paintSamples(painter, area, geometry, m_samples.block(), channel, look.rows[channel].look);
        }
        return;
    }
    const auto fromSamples = [this](int channel, double first, double perBin, std::span<Peak> out) {
        m_samples.read(channel, first, perBin, out);
    };
    const auto fromPeaks = [this](int channel, double first, double perBin, std::span<Peak> out) {
        m_peaks.read(channel, first, perBin, out);
    };
    WaveformCache::Source keyed = look;
    keyed.generation = keyed.generation * 2 + (samples ? 1 : 0);
    m_cache.draw(painter, timeArea(), geometry, keyed,
                 samples ? WaveformCache::Reader(fromSamples) : WaveformCache::Reader(fromPeaks));
}

void WaveformPane::paintSelectionEdges(QPainter &painter) const
{
    if (!cursor().hasSelection())
        return;
    painter.save();
    painter.setClipRect(timeArea(), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const qint64 ms : {cursor().selection().startMs, cursor().selection().endMs}) {
        const double x = geometryOfTime().xOfMs(double(ms));
        if (x < -8 || x > geometryOfTime().width + 8)
            continue;
        painter.fillRect(QRectF(widgetX(x) - 0.5, 0, 1, height()), colors().selection);
        painter.setPen(QPen(colors().background, 1));
        painter.setBrush(colors().selection);
        painter.drawRoundedRect(QRectF(widgetX(x) - 3.5, height() / 2.0 - 12, 7, 24), 3.5, 3.5);
    }
    painter.restore();
}

std::optional<qint64> WaveformPane::edgeAt(double x) const
{
    if (!cursor().hasSelection())
        return {};
    const double toStart = std::abs(geometryOfTime().xOfMs(double(cursor().selection().startMs)) - timeX(x));
    const double toEnd = std::abs(geometryOfTime().xOfMs(double(cursor().selection().endMs)) - timeX(x));
    if (std::min(toStart, toEnd) > grip)
        return {};
    return toStart < toEnd ? cursor().selection().startMs : cursor().selection().endMs;
}

void WaveformPane::resizeEvent(QResizeEvent *event)
{
    TimelinePane::resizeEvent(event);
    viewport().setWidth(timeArea().width());
    wantSamples();
}

void WaveformPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier)
        setGain(m_gain * M_SQRT2);
    else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)
        setGain(m_gain / M_SQRT2);
    else
        TimelinePane::keyPressEvent(event);
}

void WaveformPane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || event->position().x() < headerWidth || geometryOfTime().isEmpty()) {
        TimelinePane::mousePressEvent(event);
        return;
    }
    m_pressed = event->position();
    const double x = event->position().x();
    if (const auto edge = edgeAt(x); edge && event->modifiers() == Qt::NoModifier) {
        cursor().beginSelection(*edge, true);
        m_drag = Drag::Selecting;
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        cursor().beginSelection(geometryOfTime().clampedMsAtX(timeX(x)), true);
        m_drag = Drag::Selecting;
    } else {
        m_drag = Drag::Pressed;
    }
}

void WaveformPane::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_drag == Drag::None) {
        const bool inTime = x >= headerWidth;
        setCursor(edgeAt(x) && inTime ? Qt::SizeHorCursor : inTime ? Qt::IBeamCursor : Qt::ArrowCursor);
        return;
    }
    if (m_drag == Drag::Pressed && std::abs(x - m_pressed.x()) >= QApplication::startDragDistance() / 2.0) {
        cursor().beginSelection(geometryOfTime().clampedMsAtX(timeX(m_pressed.x())), false);
        m_drag = Drag::Selecting;
    }
    if (m_drag == Drag::Selecting) {
        dragTo(x);
        keepDragging(x);
    }
}

void WaveformPane::dragTo(double x) { cursor().moveSelectionTo(geometryOfTime().clampedMsAtX(timeX(x))); }

void WaveformPane::mouseReleaseEvent(QMouseEvent *event)
{
    endDragging();
    if (event->button() == Qt::LeftButton && m_drag == Drag::Pressed) {
        cursor().clearSelection();
        cursor().seek(geometryOfTime().clampedMsAtX(timeX(event->position().x())));
    }
    m_drag = Drag::None;
}

} // namespace voicelog
