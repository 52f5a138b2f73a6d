// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TimelineColors.h"

#include <algorithm>
#include <cmath>

namespace voicelog {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor translucent(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

struct Hues
{
    std::array<QRgb, 4> channels;
    std::array<QRgb, allSegmentKinds.size()> segments; ///< in the order of SegmentKind
    QRgb clipping;
    QRgb playhead;
    QRgb selection;
    QRgb match;
};

constexpr Hues lightHues{
    {0xff2f6db5, 0xff0f8a7e, 0xff8a5a9e, 0xffa86a1c},
    {0xff3a6ea5, 0xff2e8540, 0xff8a6d1f, 0xff8250c4, 0xffc2410c, 0xff505a66},
    0xffd92d20,
    0xffd6336c,
    0xff2563eb,
    0xffffe08a,
};

constexpr Hues darkHues{
    {0xff6aa6ea, 0xff4fc4b5, 0xffc79be0, 0xffe0ac62},
    {0xff7fb0e6, 0xff6cc381, 0xffd8b85c, 0xffb795f0, 0xfff0925c, 0xffa9b3bf},
    0xffff6b5e,
    0xffff6f9f,
    0xff7ba6ff,
    0xff6b5410,
};

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor blended(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

QColor withContrast(QColor color, const QColor &background, double ratio)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor goal = contrastRatio(background, black) > contrastRatio(background, white) ? black : white;
    for (int step = 0; step < 40 && contrastRatio(color, background) < ratio; ++step)
        color = blended(color, goal, 0.08);
    return contrastRatio(color, background) < ratio ? goal : color;
}

QColor TimelineColors::tint(const QColor &color, double strength) const
{
    QColor fill = blended(background, color, strength);
    for (int step = 0; step < 20 && contrastRatio(fill, text) < textContrast; ++step)
        fill = blended(fill, background, 0.2);
    return fill;
}

TimelineColors TimelineColors::fromPalette(const QPalette &palette)
{
    TimelineColors c;
    c.background = palette.color(QPalette::Base);
    const bool dark = luminance(c.background) < 0.2;
    const Hues &hues = dark ? darkHues : lightHues;
    const auto graphic = [&c](QRgb hue) { return withContrast(QColor(hue), c.background, graphicsContrast); };

    c.header = blended(c.background, palette.color(QPalette::Window), 0.7);
    c.text = withContrast(palette.color(QPalette::Text), c.background, textContrast);
    c.text = withContrast(c.text, c.header, textContrast);
    c.mutedText = withContrast(blended(c.background, c.text, 0.62), c.background, textContrast + 0.3);
    c.mutedText = withContrast(c.mutedText, c.header, textContrast);
    c.line = blended(c.background, c.text, 0.16);
    c.axis = withContrast(blended(c.background, c.text, 0.45), c.background, graphicsContrast);
    c.axis = withContrast(c.axis, c.header, graphicsContrast);
    for (size_t i = 0; i < c.channels.size(); ++i)
        c.channels[i] = graphic(hues.channels[i]);
    for (size_t i = 0; i < c.segments.size(); ++i)
        c.segments[i] = graphic(hues.segments[i]);
    c.clipping = graphic(hues.clipping);
    c.playhead = withContrast(graphic(hues.playhead), c.header, graphicsContrast);
    c.selection = withContrast(graphic(hues.selection), c.header, graphicsContrast);
    c.selectionFill = translucent(c.selection, dark ? 0.26 : 0.16);
    c.selectedText = c.text;
    c.veil = translucent(dark ? QColor(0, 0, 0) : c.header, dark ? 0.5 : 0.62);
    c.focus = withContrast(palette.color(QPalette::Highlight), c.background, graphicsContrast);
    c.match = QColor(hues.match);
    c.matchText = withContrast(c.text, c.match, textContrast);
    return c;
}

} // namespace voicelog
