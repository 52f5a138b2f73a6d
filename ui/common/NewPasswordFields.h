// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/SecretBytes.h>

#include <QObject>

class QFormLayout;
class QLabel;
class QWidget;

namespace voicelog {

class SecretLineEdit;

/// A new password typed twice, with how strong it is: the rows of it in a dialog's form. The dialog owns the widgets.
class NewPasswordFields : public QObject
{
    Q_OBJECT

public:
    NewPasswordFields(QFormLayout *form, QWidget *dialog);

    /// Strong enough, and twice the same.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] SecretBytes password() const;
    void clear();
    void setEnabled(bool enabled);

Q_SIGNALS:
    void changed();

private:
    void update();

    SecretLineEdit *m_password;
    SecretLineEdit *m_again;
    QLabel *m_strength;
    QLabel *m_match;
};

} // namespace voicelog
