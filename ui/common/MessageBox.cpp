// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MessageBox.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QMessageBox::Icon iconOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Information:
        return QMessageBox::Information;
    case Message::Kind::Question:
        return QMessageBox::Question;
    case Message::Kind::Warning:
        return QMessageBox::Warning;
    case Message::Kind::Error:
        return QMessageBox::Critical;
    }
    Q_UNREACHABLE_RETURN(QMessageBox::NoIcon);
}

QMessageBox::ButtonRole roleOf(Message::Button::Role role)
{
    switch (role) {
    case Message::Button::Role::Accept:
        return QMessageBox::AcceptRole;
    case Message::Button::Role::Destructive:
        return QMessageBox::DestructiveRole;
    case Message::Button::Role::Cancel:
        return QMessageBox::RejectRole;
    }
    Q_UNREACHABLE_RETURN(QMessageBox::InvalidRole);
}

} // namespace

void MessageBox::inform(QWidget *parent, const QString &title, const QString &text)
{
    show(parent, {.kind = Message::Kind::Information, .title = title, .text = text}, nullptr, {});
}

void MessageBox::confirm(QWidget *parent, const Message &message, const QString &button, QObject *context,
                         std::function<void()> accepted)
{
    Message asked = message;
    const auto role =
        message.kind == Message::Kind::Warning ? Message::Button::Role::Destructive : Message::Button::Role::Accept;
    asked.buttons = {{u"ok"_s, button, role},
                     {u"cancel"_s, QCoreApplication::translate("MessageBox", "Cancel"), Message::Button::Role::Cancel}};
    show(parent, asked, context, [accepted = std::move(accepted)](const QString &id) {
        if (id == u"ok")
            accepted();
    });
}

void WidgetMessageBox::show(QWidget *parent, const Message &message, QObject *context, Answer answer)
{
    auto *box = new QMessageBox(iconOf(message.kind), message.title, message.text, QMessageBox::NoButton, parent);
    box->setObjectName(u"messageBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(message.detail);
    if (message.buttons.isEmpty())
        box->addButton(QMessageBox::Close);
    for (const auto &button : message.buttons) {
        auto *widget = box->addButton(button.text, roleOf(button.role));
        widget->setObjectName(button.id);
        const bool cancels = button.role == Message::Button::Role::Cancel;
        if (cancels)
            box->setEscapeButton(widget);
        if (message.defaultButton.isEmpty() ? cancels : button.id == message.defaultButton)
            box->setDefaultButton(widget);
    }
    if (answer) {
        QObject::connect(box, &QDialog::finished, context ? context : box, [box, answer = std::move(answer)] {
            const auto *clicked = box->clickedButton();
            answer(clicked ? clicked->objectName() : QString());
        });
    }
    box->open();
}

} // namespace voicelog
