// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "TimelineColors.h"
#include "TimelineGeometry.h"

#include <recordings/Transcript.h>

class QPainter;

namespace voicelog {

/// Draws what one speaker said as blocks of text in a lane. Blocks too narrow for a word show only their colour, and
/// those that would fall on the same pixels are drawn once, so hours of talk stay quick. Stateless; uses the painter's
/// font.
class CuePainter
{
public:
    struct Lane
    {
        QRectF area;
        QString speaker;
        QColor color;
    };
    /// `current` is the index of the highlighted cue, -1 for none; `focused` has the keyboard.
    static void paint(QPainter &painter, const Lane &lane, const TimelineGeometry &geometry,
                      const QList<TranscriptCue> &cues, const TimelineColors &colors, int current, int focused);
    [[nodiscard]] static QRectF block(const QRectF &lane, const TimelineGeometry &geometry, TimeRange range);
};

} // namespace voicelog
