// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "TimelineColors.h"
#include "TimelineCursor.h"
#include "TimelineViewport.h"

#include <QBasicTimer>
#include <QWidget>

namespace voicelog {

/// What all panes of a timeline have in common: a column for names at the left, the time area beside it, the playhead,
/// colours from the palette, a focus ring, and scrolling on when a drag leaves the pane. Each pane draws and answers
/// the mouse for itself; wheel, pinch and the keys of time are handled by TimelineNavigation and TimelineView.
class TimelinePane : public QWidget
{
    Q_OBJECT

public:
    static constexpr int headerWidth = 112;
    static constexpr int grip = 5; ///< pixels to either side within which an edge is caught

    /// From the pane's x to the time area's, and back.
    [[nodiscard]] static double timeX(double x) { return x - headerWidth; }
    [[nodiscard]] static double widgetX(double x) { return x + headerWidth; }
    [[nodiscard]] QRect timeArea() const { return {headerWidth, 0, std::max(0, width() - headerWidth), height()}; }
    [[nodiscard]] const TimelineColors &colors() const { return m_colors; }

protected:
    TimelinePane(TimelineViewport &viewport, TimelineCursor &cursor, QWidget *parent);

    [[nodiscard]] TimelineViewport &viewport() const { return m_viewport; }
    [[nodiscard]] TimelineCursor &cursor() const { return m_cursor; }
    [[nodiscard]] const TimelineGeometry &geometryOfTime() const { return m_viewport.geometry(); }

    void paintGround(QPainter &painter) const;
    void paintName(QPainter &painter, const QRect &area, const QString &name, const QColor &mark) const;
    void paintSelectionBand(QPainter &painter) const;
    void paintPlayhead(QPainter &painter) const;
    void paintFocusRing(QPainter &painter) const;
    /// True if the keyboard is here and in use: a click gives focus without a ring.
    [[nodiscard]] bool showsFocus() const { return hasFocus() && m_byKeyboard; }
    /// A smaller font for names and labels, never below what the desktop calls small.
    [[nodiscard]] QFont smallFont() const;

    /// A drag is under way at this x of the pane: scroll on while it is outside. dragTo() is called with each step.
    void keepDragging(double x);
    void endDragging();
    virtual void dragTo(double x) { Q_UNUSED(x) }

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /// What depends on the colours or the font is stale.
    virtual void looksChanged() {}

private:
    void updatePlayhead(qint64 ms, qint64 before);

    TimelineViewport &m_viewport;
    TimelineCursor &m_cursor;
    TimelineColors m_colors;
    bool m_byKeyboard = false;
    QBasicTimer m_dragTimer;
    double m_dragX = 0;
};

} // namespace voicelog
