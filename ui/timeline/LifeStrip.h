// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AccessibleItems.h"
#include "LifeLayout.h"
#include "TimelineColors.h"

#include <common/LocalTime.h>

#include <QWidget>

namespace voicelog {

/// The timeline of a recording's life in one strip: made, announced, imported, listened to, changed, held, due. Moments
/// without room of their own are joined in one mark; the tooltip tells all of them. Left, Right, Home and End go from
/// mark to mark; Enter or Space shows the mark's details as the pointer does. To a screen reader it is a list.
class LifeStrip : public QWidget, public AccessibleItems
{
    Q_OBJECT

public:
    explicit LifeStrip(QWidget *parent = nullptr);

    /// In any order. `now` parts what has been from what is to come.
    void setMoments(const QList<LifeMoment> &moments, const QDateTime &now);
    void setLocalTime(const LocalTime &time);
    [[nodiscard]] const LifeLayout &lifeLayout() const { return m_layout; }

    [[nodiscard]] int itemCount() const override { return int(m_layout.marks.size()); }
    [[nodiscard]] QString itemText(int index) const override;
    [[nodiscard]] QRect itemRect(int index) const override;
    [[nodiscard]] int currentItem() const override { return m_current; }
    void makeCurrent(int index) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] int markAt(QPointF at) const;
    [[nodiscard]] QString details(int index) const;
    void showDetails(int index);

    QList<LifeMoment> m_moments;
    QDateTime m_now;
    LocalTime m_time;
    LifeLayout m_layout;
    TimelineColors m_colors;
    int m_current = -1;
};

} // namespace voicelog
