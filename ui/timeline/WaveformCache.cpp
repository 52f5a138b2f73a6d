// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WaveformCache.h"

#include <algorithm>
#include <cmath>

namespace voicelog {

void WaveformCache::draw(QPainter &painter, const QRect &target, const TimelineGeometry &geometry, const Source &source,
                         const Reader &read)
{
    if (target.isEmpty() || geometry.isEmpty())
        return;
    const double ratio = painter.device()->devicePixelRatio();
    const QSize size(int(std::ceil(target.width() * ratio)), int(std::ceil(target.height() * ratio)));
    const double framesPerColumn = geometry.zoom.framesPerPixel() / ratio;
    if (m_image.size() != size || m_image.devicePixelRatio() != ratio) {
        m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        m_image.setDevicePixelRatio(ratio);
        m_image.fill(Qt::transparent);
        m_last = m_first;
    }
    if (source != m_source || framesPerColumn != m_framesPerColumn)
        m_last = m_first;
    m_source = source;
    m_framesPerColumn = framesPerColumn;

    const qint64 first = std::llround(geometry.firstFrame / framesPerColumn);
    const qint64 last = first + size.width();
    if (m_first >= m_last || first >= m_last || last <= m_first) {
        paintColumns(first, last, source, read);
    } else {
        paintColumns(first, std::min(last, m_first), source, read);
        paintColumns(std::max(first, m_last), last, source, read);
    }
    m_first = first;
    m_last = last;

    // The ring in two pieces, in whole device pixels.
    const int seam = int(first % size.width());
    const int head = size.width() - seam;
    painter.drawImage(QRectF(target.left(), target.top(), head / ratio, size.height() / ratio), m_image,
                      QRectF(seam, 0, head, size.height()));
    if (seam > 0)
        painter.drawImage(QRectF(target.left() + head / ratio, target.top(), seam / ratio, size.height() / ratio),
                          m_image, QRectF(0, 0, seam, size.height()));
}

void WaveformCache::paintColumns(qint64 first, qint64 last, const Source &source, const Reader &read)
{
    const int width = m_image.width();
    while (first < last) {
        const int x = int(first % width);
        const int count = int(std::min<qint64>(last - first, width - x));
        paintRun(x, first, count, source, read);
        first += count;
    }
}

void WaveformCache::paintRun(int x, qint64 first, int count, const Source &source, const Reader &read)
{
    m_peaks.resize(count + 1); // with the column before, which the first one joins
    const double ratio = m_image.devicePixelRatio();
    for (qsizetype channel = 0; channel < source.rows.size(); ++channel) {
        const Row &row = source.rows[channel];
        const QRect area(x, int(std::lround(row.area.top() * ratio)), count,
                         int(std::lround(row.area.height() * ratio)));
        const std::span<Peak> peaks(m_peaks.data(), size_t(count) + 1);
        read(int(channel), double(first - 1) * m_framesPerColumn, m_framesPerColumn, peaks);
        WaveformPainter::paintColumns(m_image, area, peaks.subspan(1), row.look, peaks.front());
    }
    m_paintedColumns += count;
}

} // namespace voicelog
