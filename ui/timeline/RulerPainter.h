// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "TimelineColors.h"
#include "TimelineGeometry.h"

class QPainter;

namespace voicelog {

/// Draws the ticks and times of a stretch, and the faint lines that carry them through the sound. Stateless; uses the
/// painter's font.
class RulerPainter
{
public:
    static void paint(QPainter &painter, const QRectF &area, const TimelineGeometry &geometry,
                      const TimelineColors &colors);
    static void paintGrid(QPainter &painter, const QRectF &area, const TimelineGeometry &geometry,
                          const TimelineColors &colors);
    /// The room that a label needs, with air around it.
    [[nodiscard]] static double labelSpacing(const QFont &font);
};

} // namespace voicelog
