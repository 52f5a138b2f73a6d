// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TranscriptLane.h"

#include "CuePainter.h"
#include "TimeText.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

TranscriptLane::TranscriptLane(TimelineViewport &viewport, TimelineCursor &cursor, QWidget *parent)
    : TimelinePane(viewport, cursor, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Transcript lane"));
    connect(&cursor, &TimelineCursor::playheadChanged, this, [this](qint64 ms) {
        const int playing = cueAt(m_cues, ms);
        if (std::exchange(m_playing, playing) != playing)
            update();
    });
}

void TranscriptLane::setCues(const QList<TranscriptCue> &cues, const QStringList &channelNames)
{
    m_cues = cues;
    std::ranges::stable_sort(m_cues, {}, [](const TranscriptCue &cue) { return cue.range.startMs; });
    m_speakers = Speakers(m_cues, channelNames);
    m_playing = cueAt(m_cues, cursor().playheadMs());
    m_focused = -1;
    updateGeometry();
    update();
}

QSize TranscriptLane::sizeHint() const
{
    const int lanes = std::clamp(int(m_speakers.names().size()), 1, maxLanes);
    return {400, lanes * laneHeight + 1};
}

int TranscriptLane::laneOf(const QString &speaker) const { return std::min(m_speakers.indexOf(speaker), maxLanes - 1); }

QRectF TranscriptLane::laneRect(int lane) const
{
    return QRectF(headerWidth, lane * laneHeight, timeArea().width(), laneHeight);
}

QRect TranscriptLane::itemRect(int index) const
{
    if (index < 0 || index >= m_cues.size())
        return {};
    const QRectF block =
        CuePainter::block(laneRect(laneOf(m_cues[index].speaker)), geometryOfTime(), m_cues[index].range);
    return block.intersected(timeArea()).toAlignedRect();
}

QString TranscriptLane::itemText(int index) const
{
    const TranscriptCue &cue = m_cues[index];
    const QString words = cue.speaker.isEmpty() ? cue.text : u"%1: %2"_s.arg(cue.speaker, cue.text);
    return tr("%1, at %2").arg(words, TimeText::spoken(cue.range.startMs));
}

void TranscriptLane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    paintSelectionBand(painter);
    const QStringList &names = m_speakers.names();
    for (int speaker = 0; speaker < names.size(); ++speaker) {
        const QString &name = names[speaker];
        const QColor color = colors().speaker(m_speakers.colorOf(name));
        const QRectF lane = laneRect(laneOf(name));
        if (speaker < maxLanes)
            paintName(painter, {0, int(lane.top()), headerWidth, laneHeight}, name.isEmpty() ? tr("Transcript") : name,
                      color);
        painter.setFont(smallFont());
        CuePainter::paint(painter, {lane, name, color}, geometryOfTime(), m_cues, colors(), m_playing,
                          showsFocus() ? m_focused : -1);
    }
    paintPlayhead(painter);
    if (m_focused < 0)
        paintFocusRing(painter);
}

int TranscriptLane::cueAtPoint(QPointF at) const
{
    if (at.x() < headerWidth)
        return -1;
    const qint64 ms = geometryOfTime().clampedMsAtX(timeX(at.x()));
    const int last = lastCueBy(m_cues, ms);
    for (int index = last; index >= 0 && index > last - 16; --index) {
        if (m_cues[index].range.contains(ms) && laneRect(laneOf(m_cues[index].speaker)).contains(at))
            return index;
    }
    return -1;
}

void TranscriptLane::makeCurrent(int index)
{
    m_focused = index >= 0 && index < m_cues.size() ? index : -1;
    if (m_focused >= 0) {
        viewport().reveal(geometryOfTime().frameOfMs(double(m_cues[m_focused].range.startMs)));
        announceItem(this, m_focused);
    }
    update();
}

void TranscriptLane::seekTo(int index)
{
    if (index >= 0 && index < m_cues.size())
        cursor().seek(m_cues[index].range.startMs);
}

void TranscriptLane::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_cues.size());
    const int from = m_focused >= 0 ? m_focused : lastCueBy(m_cues, cursor().playheadMs());
    if (event->modifiers() == Qt::NoModifier && count > 0) {
        switch (event->key()) {
        case Qt::Key_Left:
            makeCurrent(std::max(0, m_focused < 0 ? from : from - 1));
            return;
        case Qt::Key_Right:
            makeCurrent(std::min(count - 1, from + 1));
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            seekTo(from);
            return;
        default:
            break;
        }
    }
    TimelinePane::keyPressEvent(event);
}

void TranscriptLane::mousePressEvent(QMouseEvent *event)
{
    const int index = cueAtPoint(event->position());
    if (event->button() != Qt::LeftButton || index < 0) {
        TimelinePane::mousePressEvent(event);
        return;
    }
    m_focused = index;
    update();
    seekTo(index);
}

void TranscriptLane::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(cueAtPoint(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool TranscriptLane::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int index = cueAtPoint(help->pos());
        if (index < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), u"<p>%1</p>"_s.arg(m_cues[index].text.toHtmlEscaped()), this);
        return true;
    }
    return TimelinePane::event(event);
}

} // namespace voicelog
