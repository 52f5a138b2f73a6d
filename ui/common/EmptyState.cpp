// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EmptyState.h"

#include "IconSet.h"
#include "ThemeColors.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_buttons(new QHBoxLayout)
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setObjectName(u"emptyTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"emptyText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setMinimumWidth(420);
    m_text->setMaximumWidth(520);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    // Between stretches and not aligned: an aligned label is given the height that it needs at the whole width.
    auto *text = new QHBoxLayout;
    text->addStretch(1);
    text->addWidget(m_text, 100);
    text->addStretch(1);
    column->addLayout(text);
    column->addLayout(m_buttons);
    column->addStretch(3);
    m_buttons->setAlignment(Qt::AlignHCenter);
    m_buttons->setSpacing(8);
}

void EmptyState::set(const QString &iconName, const QString &title, const QString &text)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    recolour();
}

void EmptyState::addAction(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text(), this);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    button->setAutoDefault(m_buttons->isEmpty());
    button->setDefault(m_buttons->isEmpty());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    m_buttons->addWidget(button);
}

void EmptyState::clearActions()
{
    while (auto *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void EmptyState::recolour()
{
    const QColor quiet = ThemeColors::of(QApplication::palette()).subtleText;
    m_icon->setPixmap(icons::pixmap(m_iconName, {56, 56}, quiet, devicePixelRatioF()));
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::WindowText, quiet);
    m_text->setPalette(palette);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

} // namespace voicelog
