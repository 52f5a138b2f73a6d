// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SampleWindow.h"
#include "TimelinePane.h"
#include "WaveformCache.h"

#include <QStringList>

namespace voicelog {

/// The sound: one waveform a channel with its name, the selection with its handles, and the playhead. Clicking seeks,
/// dragging selects, Shift goes on with a selection, a selection's edges can be dragged. Up and Down make the waveform
/// taller or lower; the keys of time are TimelineView's. To a screen reader it is a slider that tells the playhead.
class WaveformPane : public TimelinePane
{
    Q_OBJECT

public:
    static constexpr double maxGain = 32;
    static constexpr double maxFittingGain = 4; ///< that a quiet recording is given at first

    WaveformPane(TimelineViewport &viewport, TimelineCursor &cursor, QWidget *parent = nullptr);

    void setPeaks(const PeakPyramid &peaks);
    [[nodiscard]] const PeakPyramid &peaks() const { return m_peaks; }
    void setChannelNames(const QStringList &names);
    void setSampleProvider(SampleProvider *provider);
    [[nodiscard]] double gain() const { return m_gain; }
    void setGain(double gain);
    [[nodiscard]] qint64 paintedColumns() const { return m_cache.paintedColumns(); }
    [[nodiscard]] qint64 playheadMs() const { return cursor().playheadMs(); }
    [[nodiscard]] qint64 durationMs() const { return cursor().durationMs(); }
    void seek(qint64 ms) { cursor().seek(ms); }
    /// "1 minute 3 seconds of 4 minutes"
    [[nodiscard]] QString spokenPosition() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragTo(double x) override;

private:
    enum class Drag { None, Pressed, Selecting };

    void wantSamples();
    [[nodiscard]] QRect channelArea(int channel) const;
    [[nodiscard]] QString channelName(int channel) const;
    [[nodiscard]] WaveformCache::Source source() const;
    /// The moment of the selection's edge under x, if one is there.
    [[nodiscard]] std::optional<qint64> edgeAt(double x) const;
    void paintSound(QPainter &painter);
    void paintSelectionEdges(QPainter &painter) const;

    PeakPyramid m_peaks;
    QStringList m_names;
    SampleWindow m_samples;
    WaveformCache m_cache;
    double m_gain = 1;
    int m_generation = 0;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
};

} // namespace voicelog
