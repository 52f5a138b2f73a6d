// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StateLabel.h"

#include "IconSet.h"
#include "Theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace voicelog {

StateLabel::StateLabel(const QString &name, QWidget *parent) : QWidget(parent), m_icon(new QLabel), m_word(new QLabel)
{
    m_word->setObjectName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::spacing);
    row->addWidget(m_icon);
    row->addWidget(m_word);
}

void StateLabel::setState(const ToneLook &look, const QString &word)
{
    m_look = look;
    m_word->setText(word);
    recolour();
}

void StateLabel::recolour()
{
    if (m_look.icon.isEmpty()) // no state yet
        return;
    QPalette palette = QApplication::palette();
    const QColor colour = m_look.colour(palette);
    m_icon->setPixmap(icons::pixmap(m_look.icon, {18, 18}, colour, devicePixelRatioF()));
    palette.setColor(QPalette::WindowText, colour);
    m_word->setPalette(palette);
}

void StateLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

} // namespace voicelog
