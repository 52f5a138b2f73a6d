// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SegmentLanes does by keys, by its menu, and when it renames.

#include "SegmentLanes.h"
#include "SegmentLimits.h"
#include "SegmentText.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

void SegmentLanes::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (m_drag.part != Part::None && event->key() == Qt::Key_Escape) {
        m_drag = {};
        endDragging();
        update();
        return;
    }
    if (modifiers.testFlag(Qt::AltModifier) && sideways && nudge(event->key(), modifiers))
        return;
    if (modifiers == Qt::NoModifier) {
        if (navigate(event->key()))
            return;
        switch (event->key()) {
        case Qt::Key_Delete:
            removeCurrent();
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
            renameCurrent();
            return;
        case Qt::Key_Escape:
            if (currentIndex() >= 0) {
                setCurrent({});
                return;
            }
            break;
        default:
            break;
        }
    }
    TimelinePane::keyPressEvent(event);
}

bool SegmentLanes::navigate(int key)
{
    if (m_segments.isEmpty())
        return false;
    const int index = currentIndex();
    int next = -1;
    if (key == Qt::Key_Left) {
        next = index < 0 ? int(m_segments.size()) - 1 : std::max(0, index - 1);
    } else if (key == Qt::Key_Right) {
        next = index < 0 ? 0 : std::min(int(m_segments.size()) - 1, index + 1);
    } else if ((key == Qt::Key_Up || key == Qt::Key_Down) && index >= 0) {
        const qsizetype lane = m_lanes.indexOf(m_segments[index].kind) + (key == Qt::Key_Up ? -1 : 1);
        if (lane < 0 || lane >= m_lanes.size())
            return true;
        // The one of that lane whose start is nearest.
        qint64 best = 0;
        for (int i = 0; i < m_segments.size(); ++i) {
            const qint64 distance = std::abs(m_segments[i].range.startMs - m_segments[index].range.startMs);
            if (m_segments[i].kind == m_lanes[lane] && (next < 0 || distance < best)) {
                next = i;
                best = distance;
            }
        }
    } else {
        return false;
    }
    setCurrent(m_segments[next].id);
    viewport().reveal(geometryOfTime().frameOfMs(double(m_segments[next].range.startMs)));
    return true;
}

bool SegmentLanes::nudge(int key, Qt::KeyboardModifiers modifiers)
{
    const auto segment = current();
    if (!segment || !canEdit(*segment))
        return segment.has_value();
    // Two pixels a step, but never less than ten milliseconds, so that a step is seen and does something.
    const qint64 step =
        std::max<qint64>(10, qint64(geometryOfTime().msOfFrame(2 * geometryOfTime().zoom.framesPerPixel())));
    const qint64 delta = key == Qt::Key_Left ? -step : step;
    const SegmentLimits limits(m_segments, *segment, geometryOfTime().durationMs());
    if (modifiers.testFlag(Qt::ShiftModifier))
        request(*segment, limits.withEnd(segment->range.endMs + delta));
    else if (modifiers.testFlag(Qt::ControlModifier))
        request(*segment, limits.withStart(segment->range.startMs + delta));
    else
        request(*segment, limits.moved(delta));
    return true;
}

void SegmentLanes::removeCurrent()
{
    const auto segment = current();
    if (segment && canEdit(*segment))
        Q_EMIT removeRequested(*segment);
}

void SegmentLanes::renameCurrent()
{
    const auto segment = current();
    if (!segment || !canEdit(*segment) || m_rename)
        return;
    viewport().reveal(geometryOfTime().frameOfMs(double(segment->range.startMs)));
    QRect place = itemRect(currentIndex());
    place.setWidth(std::max(place.width(), 180));
    place.moveRight(std::min(place.right(), width() - 2));
    m_rename = new QLineEdit(segment->label, this);
    m_rename->setObjectName(u"segmentRename"_s);
    m_rename->setAccessibleName(tr("Label of the segment"));
    m_rename->setPlaceholderText(SegmentText::kind(segment->kind));
    m_rename->setMaxLength(maxLabel);
    m_rename->setFont(smallFont());
    m_rename->setGeometry(place);
    m_rename->selectAll();
    m_rename->show();
    m_rename->setFocus();
    m_rename->installEventFilter(this);
    connect(m_rename, &QLineEdit::editingFinished, this, [this] { finishRename(true); });
}

bool SegmentLanes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_rename || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return TimelinePane::eventFilter(watched, event);
    // Escape leaves the label as it was. Neither key goes on to a dialog around the timeline, nor back to the lanes.
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!enter && key != Qt::Key_Escape)
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        finishRename(enter);
    return true;
}

void SegmentLanes::finishRename(bool keep)
{
    if (!m_rename)
        return;
    QLineEdit *edit = m_rename;
    m_rename = nullptr; // first: losing the focus ends the editing again
    const QString label = edit->text().simplified();
    const bool hadFocus = edit->hasFocus();
    edit->hide();
    edit->deleteLater();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    auto segment = current();
    if (!keep || !segment || segment->label == label)
        return;
    segment->label = label;
    Q_EMIT changeRequested(*segment);
}

void SegmentLanes::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Hit hit = hitAt(event->pos());
        setCurrent(hit.index < 0 ? Id() : m_segments[hit.index].id);
    }
    const auto segment = current();
    if (!segment)
        return;
    QMenu menu(this);
    fillMenu(menu, *segment);
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    menu.exec(byMouse ? event->globalPos() : mapToGlobal(itemRect(currentIndex()).bottomLeft()));
}

void SegmentLanes::fillMenu(QMenu &menu, const Segment &segment)
{
    menu.setObjectName(u"segmentMenu"_s);
    menu.setToolTipsVisible(true);
    const bool editable = canEdit(segment);
    menu.addAction(tr("&Select this stretch"), this, [this, segment] { Q_EMIT selectRequested(segment.range); });
    menu.addAction(tr("Re&name"), this, &SegmentLanes::renameCurrent)->setEnabled(editable);
    QMenu *kinds = menu.addMenu(tr("&Kind"));
    kinds->setEnabled(editable);
    kinds->setToolTipsVisible(true);
    for (const SegmentKind kind : allSegmentKinds) {
        QAction *action = kinds->addAction(SegmentText::kind(kind), this, [this, segment, kind] {
            Segment changed = segment;
            changed.kind = kind;
            Q_EMIT changeRequested(changed);
        });
        action->setCheckable(true);
        action->setChecked(kind == segment.kind);
        const bool free = kind != segment.kind &&
                          SegmentLimits::isFree(m_segments, kind, segment.range, geometryOfTime().durationMs());
        action->setEnabled(free);
        if (!free && kind != segment.kind)
            action->setToolTip(tr("There is a segment of this kind here already"));
    }
    menu.addSeparator();
    menu.addAction(tr("&Remove"), this, &SegmentLanes::removeCurrent)->setEnabled(editable);
}

} // namespace voicelog
