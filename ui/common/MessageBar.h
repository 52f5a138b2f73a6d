// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Error.h>

#include <QFrame>

class QAction;
class QBoxLayout;
class QLabel;
class QToolButton;

namespace voicelog {

/// A message in the page itself, above what it is about: what happened, what to do, and buttons for it. For errors
/// that need no box. Hidden until shown; announced to screen readers when it appears.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Success, Info, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &title, const QString &advice = {});
    /// With the words of ErrorText; nothing for errors::Cancelled. Removes earlier buttons.
    void showError(const Error &error);
    /// A button beside the message; removed by the next show or clear. The bar does not own the action.
    void addAction(QAction *action);
    void setClosable(bool closable);
    void clear();
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void removeButtons();
    void recolour();

    Kind m_kind = Kind::Info;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_advice;
    QBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace voicelog
