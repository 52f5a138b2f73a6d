// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "TimelineGeometry.h"
#include "WaveformPainter.h"

#include <QImage>
#include <QList>

#include <functional>
#include <span>

namespace voicelog {

/// Keeps the painted columns of a waveform, so that scrolling paints only those that newly come into view. The image is
/// a ring: column n of the whole recording at this zoom stands at n modulo the width, nothing is ever moved. Columns
/// lie on one grid of device pixels over the whole recording, so a bin holds the same samples wherever the view begins
/// and the shape does not shimmer while it scrolls. Owned by the widget that draws it.
class WaveformCache
{
public:
    /// Reads peaks as PeakPyramid::read does.
    using Reader = std::function<void(int channel, double firstFrame, double framesPerBin, std::span<Peak> out)>;
    struct Row
    {
        QRect area; ///< logical pixels, within the target
        WaveformLook look;
        friend bool operator==(const Row &, const Row &) = default;
    };
    /// Everything that, when it changes, makes the painted columns useless.
    struct Source
    {
        QList<Row> rows;    ///< one a channel
        int generation = 0; ///< of what the reader reads
        friend bool operator==(const Source &, const Source &) = default;
    };

    /// Draws the sound into `target`, whose left is the geometry's x = 0.
    void draw(QPainter &painter, const QRect &target, const TimelineGeometry &geometry, const Source &source,
              const Reader &read);
    void clear() { m_image = {}; }
    /// How many columns have been painted in all: tests and the bench see that scrolling paints few.
    [[nodiscard]] qint64 paintedColumns() const { return m_paintedColumns; }

private:
    void paintColumns(qint64 first, qint64 last, const Source &source, const Reader &read);
    void paintRun(int x, qint64 first, int count, const Source &source, const Reader &read);

    QImage m_image;
    Source m_source;
    double m_framesPerColumn = 0;
    qint64 m_first = 0; ///< columns [m_first, m_last) are in the image
    qint64 m_last = 0;
    qint64 m_paintedColumns = 0;
    QList<Peak> m_peaks; ///< scratch, to spare an allocation for each run
};

} // namespace voicelog
