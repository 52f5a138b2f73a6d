// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ShellContext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace voicelog {

class Jobs;
class MessageBar;
class SecretLineEdit;

/// Sets a new password for an account by the archive's recovery words, and opens the archive with it.
class RecoverDialog : public QDialog
{
    Q_OBJECT

public:
    RecoverDialog(const ShellContext &context, Jobs &jobs, const QString &path, const QString &account,
                  QWidget *parent = nullptr);
    ~RecoverDialog() override;
    /// After accepted().
    [[nodiscard]] std::unique_ptr<Session> takeSession();

private:
    void update();
    void recover();
    void setBusy(bool busy);

    const ShellContext &m_context;
    Jobs &m_jobs;
    QString m_path;
    QString m_account;
    std::unique_ptr<Session> m_session;
    MessageBar *m_message;
    SecretLineEdit *m_words;
    QLabel *m_count;
    SecretLineEdit *m_password;
    SecretLineEdit *m_again;
    QLabel *m_strength;
    QProgressBar *m_progress;
    QPushButton *m_ok;
};

} // namespace voicelog
