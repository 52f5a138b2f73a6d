// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AccessibleItems.h"
#include "Cues.h"
#include "TimelinePane.h"

namespace voicelog {

/// What was said, under the sound: a lane for each speaker (the fifth and later share the fourth), the cue at the
/// playhead highlighted. A click or Enter goes there; Left and Right go from cue to cue.
class TranscriptLane : public TimelinePane, public AccessibleItems
{
    Q_OBJECT

public:
    static constexpr int laneHeight = 26;
    static constexpr int maxLanes = 4;

    TranscriptLane(TimelineViewport &viewport, TimelineCursor &cursor, QWidget *parent = nullptr);

    void setCues(const QList<TranscriptCue> &cues, const QStringList &channelNames);
    [[nodiscard]] const QList<TranscriptCue> &cues() const { return m_cues; }
    void seekTo(int index);

    [[nodiscard]] int itemCount() const override { return int(m_cues.size()); }
    [[nodiscard]] QString itemText(int index) const override;
    [[nodiscard]] QRect itemRect(int index) const override;
    /// The cue with the keyboard, -1 for none.
    [[nodiscard]] int currentItem() const override { return m_focused; }
    void makeCurrent(int index) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int laneOf(const QString &speaker) const;
    [[nodiscard]] QRectF laneRect(int lane) const;
    [[nodiscard]] int cueAtPoint(QPointF at) const;

    QList<TranscriptCue> m_cues;
    Speakers m_speakers;
    int m_playing = -1;
    int m_focused = -1;
};

} // namespace voicelog
