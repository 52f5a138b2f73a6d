// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Card.h"

#include <common/ThemeColors.h>

#include <QApplication>
#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace voicelog {

Card::Card(int width, QWidget *parent) : QFrame(parent), m_content(new QVBoxLayout(this))
{
    setFixedWidth(width);
    m_content->setContentsMargins(32, 28, 32, 28);
    m_content->setSpacing(10);
}

void Card::centreIn(QWidget *view)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch(2);
    column->addWidget(this, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *scroll = new QScrollArea(view);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    auto *outer = new QVBoxLayout(view);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ThemeColors::of(QApplication::palette()).border);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
}

} // namespace voicelog
