// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Sidebar.h"

#include "SidebarDelegate.h"

#include <common/IconSet.h>
#include <common/ThemeColors.h>

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int iconRole = Qt::UserRole + 1;

QLabel *line(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent), m_organisation(line(this, u"organisation"_s)), m_pages(new QListWidget(this)),
      m_account(line(this, u"accountName"_s)), m_role(line(this, u"accountRole"_s))
{
    setObjectName(u"sidebar"_s);
    setFixedWidth(220);
    setAutoFillBackground(true);

    m_pages->setObjectName(u"pages"_s);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setItemDelegate(new SidebarDelegate(m_pages));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setMouseTracking(true);
    m_pages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(idRole).toString());
    });

    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_account->setFont(strong);
    QFont heading = strong;
    heading.setPointSizeF(heading.pointSizeF() * 1.15);
    m_organisation->setFont(heading);
    m_organisation->setContentsMargins(18, 18, 12, 10);

    auto *lock = button(u"lockButton"_s, u"lock"_s, tr("Lock"));
    lock->setToolTip(tr("Lock the archive (Ctrl+L)"));
    connect(lock, &QToolButton::clicked, this, &Sidebar::lockRequested);
    auto *settings = button(u"settingsButton"_s, u"settings"_s, tr("Settings"));
    settings->setToolTip(tr("Settings (Ctrl+,)"));
    connect(settings, &QToolButton::clicked, this, &Sidebar::settingsRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 6, 0, 0);
    buttons->addWidget(lock);
    buttons->addWidget(settings);
    buttons->addStretch();
    auto *person = new QVBoxLayout;
    person->setContentsMargins(18, 12, 12, 14);
    person->setSpacing(1);
    person->addWidget(m_account);
    person->addWidget(m_role);
    person->addLayout(buttons);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_organisation);
    column->addWidget(m_pages, 1);
    column->addLayout(person);
    recolour();
}

QToolButton *Sidebar::button(const QString &name, const QString &iconName, const QString &text)
{
    auto *result = new QToolButton(this);
    result->setObjectName(name);
    result->setIcon(icons::named(iconName));
    result->setText(text);
    result->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    result->setAutoRaise(true);
    return result;
}

void Sidebar::addPage(const QString &id, const QString &title, const QString &iconName)
{
    auto *item = new QListWidgetItem(title);
    item->setData(idRole, id);
    item->setData(iconRole, iconName);
    item->setToolTip(tr("%1 (Ctrl+%2)").arg(title).arg(m_pages->count() + 1));
    m_pages->addItem(item);
}

void Sidebar::setCurrentPage(const QString &id)
{
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(idRole).toString() == id)
            m_pages->setCurrentRow(row);
    }
}

void Sidebar::setOrganisation(const QString &name) { m_organisation->setText(name); }

void Sidebar::setAccount(const QString &name, const QString &role)
{
    m_account->setText(name);
    m_role->setText(role.left(1).toUpper() + role.mid(1));
}

void Sidebar::recolour()
{
    const ThemeColors &colours = ThemeColors::of(QApplication::palette());
    QPalette own; // with all of the application's it would inherit nothing, and hear of no other theme
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        own.setColor(role, colours.sidebar);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        own.setColor(role, colours.sidebarText);
    setPalette(own);
    m_pages->setPalette(own);
    QPalette quiet = own;
    quiet.setColor(QPalette::WindowText, colours.subtleText);
    m_role->setPalette(quiet);
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

} // namespace voicelog
