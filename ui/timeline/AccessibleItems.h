// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace voicelog {

/// What a widget that paints a row of things itself tells a screen reader about them: segments, cues, events. Widgets
/// inherit it and call installTimelineAccessibility() when they are made.
class AccessibleItems
{
public:
    virtual ~AccessibleItems() = default;
    [[nodiscard]] virtual int itemCount() const = 0;
    [[nodiscard]] virtual QString itemText(int index) const = 0;
    /// In the widget's own coordinates; empty if it is out of view.
    [[nodiscard]] virtual QRect itemRect(int index) const = 0;
    [[nodiscard]] virtual int currentItem() const = 0;
    virtual void makeCurrent(int index) = 0;
};

/// Makes assistive technology see the items of these widgets, and the playhead of a WaveformPane as a slider.
void installTimelineAccessibility();
/// Says that another item of this widget is current now.
void announceItem(QWidget *widget, int index);

} // namespace voicelog
