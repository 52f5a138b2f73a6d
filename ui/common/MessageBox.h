// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace voicelog {

/// A question or a message to a person, as a value.
struct Message
{
    enum class Kind { Information, Question, Warning, Error };
    struct Button
    {
        enum class Role { Accept, Destructive, Cancel };
        QString id;   ///< given to the answer, and the button's objectName
        QString text; ///< a verb: "Remove", not "Yes"
        Role role = Role::Accept;
    };

    Kind kind = Kind::Information;
    QString title = {};
    QString text = {};
    QString detail = {};        ///< smaller, below the text
    QList<Button> buttons = {}; ///< empty: a single Close
    QString defaultButton = {}; ///< its id; empty: the cancelling one
};

/// The one way to put a message box before a person: a seam that tests answer. Never blocks: the answer comes later, on
/// the GUI thread, as the pressed button's id; "" when it was closed without a choice. No answer comes once `context`
/// is gone or the session locked meanwhile.
class MessageBox
{
public:
    using Answer = std::function<void(const QString &buttonId)>;
    virtual ~MessageBox() = default;
    virtual void show(QWidget *parent, const Message &message, QObject *context, Answer answer) = 0;

    void inform(QWidget *parent, const QString &title, const QString &text);
    /// Two buttons: `button` (id "ok") and Cancel; `accepted` runs only when it is chosen.
    void confirm(QWidget *parent, const Message &message, const QString &button, QObject *context,
                 std::function<void()> accepted);
};

/// The real one: QMessageBox, opened and not executed.
class WidgetMessageBox final : public MessageBox
{
public:
    void show(QWidget *parent, const Message &message, QObject *context, Answer answer) override;
};

} // namespace voicelog
