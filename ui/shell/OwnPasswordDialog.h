// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace voicelog {

class Jobs;
class MessageBar;
class NewPasswordFields;
class SecretLineEdit;
class Session;

/// One's own password: the present one, and the new one twice. It stays open until the change is stored.
class OwnPasswordDialog : public QDialog
{
    Q_OBJECT

public:
    OwnPasswordDialog(Session &session, Jobs &jobs, QWidget *parent = nullptr);

private:
    void check();
    void change();

    Session &m_session;
    Jobs &m_jobs;
    MessageBar *m_message;
    SecretLineEdit *m_present;
    NewPasswordFields *m_password;
    QProgressBar *m_progress;
    QPushButton *m_change;
    bool m_busy = false;
};

} // namespace voicelog
