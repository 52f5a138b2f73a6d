// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QDialog>

#include <functional>

namespace voicelog {

class MessageBar;

/// A dialog about a record whose work is done by somebody else: it stays until that has succeeded, so that nothing
/// typed is lost when another officer was faster or a rule says no. Deletes itself when closed.
class ActDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ActDialog(QWidget *parent = nullptr);

    /// What became of it: closes, or says why not.
    void answer(const Result<void> &result);
    /// The same for whoever does the work; nothing once the dialog is gone.
    [[nodiscard]] std::function<void(const Result<void> &)> answerer();

Q_SIGNALS:
    /// It is to be done, with what the dialog holds now.
    void confirmed();

protected:
    /// For the button that does it.
    void confirm();
    /// To be laid out above everything else; hidden until something went wrong.
    [[nodiscard]] MessageBar *message() const { return m_message; }

private:
    MessageBar *m_message;
};

} // namespace voicelog
