// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/Jobs.h>
#include <common/PageFactory.h>

#include <QDialog>

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace voicelog {

class MessageBar;

/// What the dialogs about accounts share: an explanation, a form, and an act that takes a moment (Argon2id) and may be
/// refused; the dialog stays open until it is done. Deletes itself when closed.
class AccountActDialog : public QDialog
{
    Q_OBJECT

Q_SIGNALS:
    /// What is now so, in a sentence, and what to think of next.
    void acted(const QString &title, const QString &advice);

protected:
    AccountActDialog(const PageContext &context, const QString &title, const QString &button, QWidget *parent);

    /// Begins the act: the button was pressed.
    virtual void act() = 0;
    void setIntro(const QString &text);
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] QPushButton *button() const { return m_button; }
    /// Whether the act can begin; `why` not stands in the button's tooltip.
    void setReady(bool ready, const QString &why);

    /// Runs the work, then `success` with its value; or shows the error and lets the person try again.
    template <typename Work, typename Success>
    void run(Work &&work, Success &&success)
    {
        setBusy(true);
        m_context.jobs.start(this, std::forward<Work>(work),
                             [this, success = std::forward<Success>(success)](auto result) mutable {
                                 setBusy(false);
                                 if (!result) {
                                     showError(result.error());
                                     return;
                                 }
                                 success(std::move(result));
                                 accept();
                             });
    }

private:
    void setBusy(bool busy);
    void showError(const Error &error);

    PageContext m_context;
    QLabel *m_intro;
    MessageBar *m_message;
    QFormLayout *m_form;
    QProgressBar *m_progress;
    QPushButton *m_button;
    bool m_ready = true;
    bool m_busy = false;
};

} // namespace voicelog
