// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AccessibleItems.h"
#include "TimelinePane.h"

#include <recordings/Segment.h>

#include <QList>
#include <QPointer>

#include <optional>

class QLineEdit;
class QMenu;

namespace voicelog {

/// One lane for each kind of segment in use. Shows, selects, moves, resizes and renames, by mouse and by keys; what a
/// person wants done is told by signals and not done here, so a segment stays where the archive has it until
/// setSegments() says otherwise. While a drag is under way its goal is shown.
///
/// Keys: Left and Right go through the segments, Up and Down to the lanes beside; Alt+Left/Right moves, Alt+Shift+
/// Left/Right moves the end, Alt+Ctrl+Left/Right the start; Delete removes, Enter or F2 renames, Escape lets go.
class SegmentLanes : public TimelinePane, public AccessibleItems
{
    Q_OBJECT

public:
    static constexpr int laneHeight = 28;
    static constexpr int maxLabel = 200;

    SegmentLanes(TimelineViewport &viewport, TimelineCursor &cursor, QWidget *parent = nullptr);

    void setSegments(const QList<Segment> &segments);
    [[nodiscard]] const QList<Segment> &segments() const { return m_segments; }
    /// Not yet stored: shown dashed, and left alone until they are.
    void setPending(const QList<Id> &pending);
    void setEditable(bool editable);
    [[nodiscard]] bool isEditable() const { return m_editable; }

    /// -1 for none.
    [[nodiscard]] int currentIndex() const;
    [[nodiscard]] std::optional<Segment> current() const;
    void setCurrent(const Id &id);
    void renameCurrent();
    void removeCurrent();
    /// The kinds that have a lane, from the top.
    [[nodiscard]] QList<SegmentKind> lanes() const { return m_lanes; }

    [[nodiscard]] int itemCount() const override { return int(m_segments.size()); }
    [[nodiscard]] QString itemText(int index) const override;
    /// Where a segment is drawn, in this pane; the part in view.
    [[nodiscard]] QRect itemRect(int index) const override;
    [[nodiscard]] int currentItem() const override { return currentIndex(); }
    void makeCurrent(int index) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(const voicelog::Id &id);
    void changeRequested(const voicelog::Segment &segment);
    void removeRequested(const voicelog::Segment &segment);
    void selectRequested(voicelog::TimeRange range);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void dragTo(double x) override;

private:
    enum class Part { None, Start, Body, End };
    struct Hit
    {
        int index = -1;
        Part part = Part::None;
    };
    struct Drag
    {
        Part part = Part::None;
        Segment from;
        TimeRange goal;
        double grabbedMs = 0;
        bool moved = false;
    };

    [[nodiscard]] Hit hitAt(QPointF at) const;
    [[nodiscard]] QRectF laneRect(SegmentKind kind) const;
    [[nodiscard]] int indexOf(const Id &id) const;
    [[nodiscard]] bool canEdit(const Segment &segment) const;
    [[nodiscard]] Segment shown(int index) const; ///< with the drag's goal
    bool navigate(int key);
    bool nudge(int key, Qt::KeyboardModifiers modifiers);
    void finishRename(bool keep);
    void fillMenu(QMenu &menu, const Segment &segment);
    void request(Segment segment, TimeRange range);

    QList<Segment> m_segments; ///< in order of start
    QList<Id> m_pending;
    QList<SegmentKind> m_lanes;
    Id m_current;
    Id m_hovered;
    Drag m_drag;
    QPointer<QLineEdit> m_rename;
    bool m_editable = true;
};

} // namespace voicelog
