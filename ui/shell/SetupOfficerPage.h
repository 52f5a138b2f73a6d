// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SetupState.h"
#include "ShellContext.h"

#include <QWizardPage>

class QLabel;
class QLineEdit;
class QProgressBar;

namespace voicelog {

class Jobs;
class MessageBar;
class SecretLineEdit;

/// The first officer's name and password. Leaving it makes the archive; there is no way back after that.
class SetupOfficerPage final : public QWizardPage
{
    Q_OBJECT

public:
    SetupOfficerPage(const ShellContext &context, Jobs &jobs, SetupState &state, QWidget *parent = nullptr);
    bool isComplete() const override;
    /// Begins the work and refuses at first; goes on by itself when the archive is there.
    bool validatePage() override;

private:
    void update();
    void make();
    void setBusy(bool busy);

    const ShellContext &m_context;
    Jobs &m_jobs;
    SetupState &m_state;
    bool m_busy = false;
    QLineEdit *m_name;
    SecretLineEdit *m_password;
    SecretLineEdit *m_again;
    QLabel *m_strength;
    QLabel *m_match;
    QProgressBar *m_progress;
    MessageBar *m_message;
};

} // namespace voicelog
