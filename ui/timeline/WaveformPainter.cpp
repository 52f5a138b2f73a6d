// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WaveformPainter.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace voicelog {

namespace {

constexpr double fullScale = 32768;
constexpr double dotRadius = 3.5;
constexpr int clipFrom = 32767; ///< of the absolute value

/// A colour at every opacity in 1/255, premultiplied: a column's soft ends are looked up.
class Shades
{
public:
    Shades(QColor color, double opacity)
    {
        color.setAlphaF(float(opacity));
        const QRgb rgb = color.rgba();
        for (int a = 0; a < 256; ++a)
            m_shades[size_t(a)] = qPremultiply(qRgba(qRed(rgb), qGreen(rgb), qBlue(rgb), qAlpha(rgb) * a / 255));
    }
    [[nodiscard]] QRgb at(double coverage) const { return m_shades[size_t(std::clamp(coverage, 0.0, 1.0) * 255)]; }
    [[nodiscard]] QRgb full() const { return m_shades[255]; }

private:
    std::array<QRgb, 256> m_shades{};
};

/// One column of pixels, top to bottom.
class Column
{
public:
    Column(uchar *top, qsizetype stride, int height) : m_top(top), m_stride(stride), m_height(height) {}

    /// Fills [from, to); the pixels at both ends by how much of them is covered.
    void fill(double from, double to, const Shades &shades)
    {
        from = std::clamp(from, 0.0, double(m_height));
        to = std::clamp(to, 0.0, double(m_height));
        const int first = int(std::floor(from));
        const int last = int(std::ceil(to));
        for (int y = first; y < last; ++y) {
            const double cover = std::min(to, y + 1.0) - std::max(from, double(y));
            pixel(y) = cover >= 1 ? shades.full() : shades.at(cover);
        }
    }

private:
    QRgb &pixel(int y) { return *reinterpret_cast<QRgb *>(m_top + y * m_stride); }
    uchar *m_top;
    qsizetype m_stride;
    int m_height;
};

void clear(QImage &image, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        std::fill(line + area.left(), line + area.right() + 1, 0U);
    }
}

} // namespace

void WaveformPainter::paintColumns(QImage &image, const QRect &area, std::span<const Peak> columns,
                                   const WaveformLook &look, Peak neighbour)
{
    const QRect visible = area & image.rect();
    if (visible.isEmpty() || image.format() != QImage::Format_ARGB32_Premultiplied)
        return;
    clear(image, visible);
    if (visible.height() != area.height())
        return;
    const Shades outer(look.color, 0.62);
    const Shades inner(look.color, 1);
    const Shades clip(look.clipping, 1);
    const double middle = area.height() / 2.0;
    const double scale = look.gain / fullScale * middle;
    const double clipEnd = std::max(2.0, area.height() / 24.0);
    uchar *bits = image.bits() + visible.top() * image.bytesPerLine();
    for (int x = visible.left(); x <= visible.right() && size_t(x - area.left()) < columns.size(); ++x) {
        const size_t at = size_t(x - area.left());
        const Peak &peak = columns[at];
        if (peak.isEmpty())
            continue;
        // Near to single samples a column holds only a part of a wave: it is drawn as far as it reaches and up to the
        // column before, so that the whole is one line and not a hedge upon the middle.
        const Peak &left = at > 0 ? columns[at - 1] : neighbour;
        const Peak &before = left.isEmpty() ? peak : left;
        const double high = middle - std::max(peak.max, before.min) * scale;
        const double low = middle - std::min(peak.min, before.max) * scale;
        const double air = std::max(0.0, 1 - (low - high)) / 2;
        const double top = high - air;
        const double bottom = low + air;
        Column column(bits + qsizetype(x) * qsizetype(sizeof(QRgb)), image.bytesPerLine(), area.height());
        column.fill(top, bottom, outer);
        if (top > middle || bottom < middle)
            column.fill(top, bottom, inner);
        else
            column.fill(std::min(middle - 0.5, (top + middle) / 2), std::max(middle + 0.5, (bottom + middle) / 2),
                        inner);
        if (peak.max >= clipFrom)
            column.fill(std::max(top, 0.0), std::max(top, 0.0) + clipEnd, clip);
        if (peak.min <= -clipFrom)
            column.fill(std::min(bottom, 2 * middle) - clipEnd, std::min(bottom, 2 * middle), clip);
    }
}

void WaveformPainter::paintSamples(QPainter &painter, const QRectF &area, const TimelineGeometry &geometry,
                                   const SampleBlock &block, int channel, const WaveformLook &look)
{
    if (geometry.isEmpty() || area.isEmpty() || channel < 0 || channel >= block.channels.size())
        return;
    const QList<qint16> &samples = block.channels[channel];
    const auto first = std::max(qint64(std::floor(geometry.firstFrame)) - 1, block.firstFrame);
    const auto last = std::min(qint64(std::ceil(geometry.lastFrame())) + 1, block.firstFrame + samples.size());
    if (first >= last)
        return;
    const double middle = area.center().y();
    const double scale = look.gain / fullScale * area.height() / 2;
    QPolygonF line;
    line.reserve(last - first);
    for (qint64 frame = first; frame < last; ++frame) {
        const double y = middle - samples[frame - block.firstFrame] * scale;
        // A sample stands in the middle of its frame, so that columns and dots agree.
        line << QPointF(area.left() + geometry.xOfFrame(double(frame) + 0.5), std::clamp(y, area.top(), area.bottom()));
    }
    painter.save();
    painter.setClipRect(area.adjusted(0, -dotRadius, 0, dotRadius), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.color, 1.3));
    painter.drawPolyline(line);
    if (geometry.zoom.showsDots()) {
        const double radius = std::min(dotRadius, geometry.zoom.pixelsPerFrame() / 4);
        painter.setPen(Qt::NoPen);
        for (qsizetype i = 0; i < line.size(); ++i) {
            const bool clipped = std::abs(int(samples[first + i - block.firstFrame])) >= clipFrom;
            painter.setBrush(clipped ? look.clipping : look.color);
            painter.drawEllipse(line[i], radius, radius);
        }
    }
    painter.restore();
}

} // namespace voicelog
