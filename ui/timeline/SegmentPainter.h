// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "TimelineColors.h"
#include "TimelineGeometry.h"

#include <recordings/Segment.h>

class QPainter;

namespace voicelog {

/// Draws one segment as a block in its lane. A kind is told by its colour, by a pattern of its own, and by the words in
/// it. Stateless; uses the painter's font.
class SegmentPainter
{
public:
    struct State
    {
        bool selected = false;
        bool hovered = false;
        bool pending = false; ///< not yet stored
        bool focused = false; ///< the lanes have the keyboard, and this is the current one
    };

    /// Where the block stands in a lane; at least 3 pixels wide.
    [[nodiscard]] static QRectF block(const QRectF &lane, const TimelineGeometry &geometry, TimeRange range);
    static void paint(QPainter &painter, const QRectF &lane, const TimelineGeometry &geometry, const Segment &segment,
                      const TimelineColors &colors, State state);
    /// The pattern of a kind, for lanes and legends; Talk has none.
    [[nodiscard]] static Qt::BrushStyle pattern(SegmentKind kind);
};

} // namespace voicelog
