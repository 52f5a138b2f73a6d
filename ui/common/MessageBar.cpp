// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MessageBar.h"

#include "IconSet.h"
#include "ThemeColors.h"

#include <base/BaseErrors.h>
#include <words/ErrorText.h>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

struct Look
{
    QString icon;
    QColor text;
    QColor background;
};

Look lookOf(MessageBar::Kind kind, const QPalette &palette)
{
    const ThemeColors &c = ThemeColors::of(palette);
    switch (kind) {
    case MessageBar::Kind::Success:
        return {u"ok"_s, c.success, c.successBackground};
    case MessageBar::Kind::Info:
        return {u"info"_s, c.info, c.infoBackground};
    case MessageBar::Kind::Warning:
        return {u"warning"_s, c.warning, c.warningBackground};
    case MessageBar::Kind::Error:
        return {u"error"_s, c.danger, c.dangerBackground};
    }
    Q_UNREACHABLE_RETURN({});
}

QLabel *label(QWidget *parent, const QString &name)
{
    auto *result = new QLabel(parent);
    result->setObjectName(name);
    result->setTextFormat(Qt::PlainText);
    result->setWordWrap(true);
    result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return result;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_title(label(this, u"messageTitle"_s)),
      m_advice(label(this, u"messageAdvice"_s)), m_buttons(new QHBoxLayout), m_close(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setIcon(icons::named(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });

    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_title);
    text->addWidget(m_advice);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &title, const QString &advice)
{
    removeButtons();
    m_kind = kind;
    m_title->setText(title);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    setAccessibleName(advice.isEmpty() ? title : title + u". "_s + advice);
    recolour();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showError(const Error &error)
{
    if (error.kind() == ErrorKind::Cancelled)
        return;
    const ErrorText text = ErrorText::of(error);
    showMessage(error.kind() == ErrorKind::Refused ? Kind::Warning : Kind::Error, text.title, text.advice);
}

void MessageBar::addAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setObjectName(action->objectName() + u"Button"_s);
    m_buttons->addWidget(button);
}

void MessageBar::setClosable(bool closable) { m_close->setVisible(closable); }

void MessageBar::clear()
{
    removeButtons();
    m_title->clear();
    m_advice->clear();
    hide();
}

QString MessageBar::title() const { return m_title->text(); }

void MessageBar::removeButtons()
{
    while (auto *item = m_buttons->takeAt(0)) {
        if (auto *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

void MessageBar::recolour()
{
    const QPalette application = QApplication::palette();
    const Look look = lookOf(m_kind, application);
    QPalette own; // with all of the application's it would inherit nothing, and hear of no other theme
    own.setColor(QPalette::Window, look.background);
    own.setColor(QPalette::WindowText, look.text);
    setPalette(own);
    setAutoFillBackground(true);
    QPalette plain = own;
    plain.setColor(QPalette::WindowText, application.color(QPalette::WindowText));
    m_advice->setPalette(plain);
    m_icon->setPixmap(icons::pixmap(look.icon, {22, 22}, look.text, devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QFrame::changeEvent(event);
}

} // namespace voicelog
