// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SampleProvider.h"
#include "TimelineGeometry.h"

#include <audio/PeakPyramid.h>

#include <QColor>
#include <QImage>
#include <QPainter>

#include <span>

namespace voicelog {

/// How a waveform looks. The inner half of each peak is drawn stronger than the outer, which gives the shape depth.
struct WaveformLook
{
    QColor color;
    QColor clipping;
    double gain = 1;

    friend bool operator==(const WaveformLook &, const WaveformLook &) = default;
};

/// Draws sound as columns of peaks, or at deep zoom as a line with a dot for each sample. Stateless.
class WaveformPainter
{
public:
    /// Fills `area` of an image (Format_ARGB32_Premultiplied, in device pixels) with one column a peak on a transparent
    /// ground. Empty peaks leave their column transparent, silence is a line one pixel thin, and a column that reaches
    /// full scale carries the colour for clipping at its ends. What lies outside the image is left out. `neighbour` is
    /// the column to the left of the first, which that one joins.
    static void paintColumns(QImage &image, const QRect &area, std::span<const Peak> columns, const WaveformLook &look,
                             Peak neighbour = {});

    /// The samples of one channel as a line; with dots where the zoom has room for them.
    static void paintSamples(QPainter &painter, const QRectF &area, const TimelineGeometry &geometry,
                             const SampleBlock &block, int channel, const WaveformLook &look);
};

} // namespace voicelog
