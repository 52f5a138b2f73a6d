// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LifeLayout.h"
#include "TimelineColors.h"

#include <common/LocalTime.h>

#include <QCoreApplication>

class QPainter;

namespace voicelog {

/// Draws the life of a recording: an axis that is dashed where it is still to come, a sign for each mark, its words and
/// date below, and how long lies between above. A kind is told by its words and by the shape of its sign. Stateless;
/// uses the painter's font.
class LifePainter
{
    Q_DECLARE_TR_FUNCTIONS(voicelog::LifePainter)

public:
    struct Look
    {
        const TimelineColors &colors;
        const LocalTime &time;
        int current = -1;
        bool focused = false;
    };
    static void paint(QPainter &painter, const QRectF &area, const QList<LifeMoment> &moments, const LifeLayout &layout,
                      const QDateTime &now, const Look &look);
    /// The part of the strip that belongs to a mark: its sign and its words.
    [[nodiscard]] static QRectF markArea(const QRectF &area, const LifeLayout &layout, int mark, const QFont &font);
    [[nodiscard]] static double height(const QFont &font);
    /// "3 events" or the label of the one.
    [[nodiscard]] static QString title(const QList<LifeMoment> &moments, const LifeLayout::Mark &mark);
    /// How long, to one unit: "3 days", "7 years".
    [[nodiscard]] static QString span(qint64 seconds);

private:
    static void paintAxis(QPainter &painter, double y, const LifeLayout &layout, const QList<LifeMoment> &moments,
                          const QDateTime &now, const TimelineColors &colors);
    static void paintSign(QPainter &painter, QPointF at, const LifeMoment &moment, int count, bool future,
                          const TimelineColors &colors);
};

} // namespace voicelog
