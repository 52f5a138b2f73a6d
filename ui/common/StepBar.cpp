// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StepBar.h"

#include "FlowLayout.h"
#include "IconSet.h"
#include "Theme.h"

#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace voicelog {

StepBar::StepBar(const QString &nextName, QWidget *parent) : QWidget(parent), m_row(new FlowLayout), m_next(new QLabel)
{
    m_next->setObjectName(nextName);
    m_next->setTextFormat(Qt::PlainText);
    m_next->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::spacing);
    column->addLayout(m_row);
    column->addWidget(m_next);
}

void StepBar::add(int id, const QString &name, const QString &icon, const std::function<void()> &act)
{
    auto *button = new QPushButton(icons::named(icon), QString());
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    m_buttons.insert(id, button);
    m_row->addWidget(button);
    button->hide();
}

void StepBar::setShortcut(int id, const QKeySequence &keys)
{
    m_shortcuts.insert(id, keys);
    m_buttons[id]->setShortcut(keys);
}

void StepBar::showStep(int id, const Step &step)
{
    QPushButton *button = m_buttons[id];
    button->setVisible(step.shown);
    button->setEnabled(step.possible);
    button->setText(step.text);
    button->setToolTip(step.whyNot.isEmpty() ? QString() : tr("Not possible: %1").arg(step.whyNot));
    button->setAccessibleDescription(button->toolTip());
    if (const auto keys = m_shortcuts.constFind(id); keys != m_shortcuts.constEnd())
        button->setShortcut(*keys);
}

void StepBar::setNext(const QString &next, const QString &whyNot)
{
    const QString text = whyNot.isEmpty() ? next : next + u'\n' + tr("Not possible yet: %1.").arg(whyNot);
    m_next->setText(text);
    m_next->setVisible(!text.isEmpty());
}

} // namespace voicelog
