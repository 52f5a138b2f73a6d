// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SetupState.h"

#include <QWizardPage>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace voicelog {

class Jobs;
class MessageBar;

/// The first recording programme: every recording belongs to one, and each has a vault and a key of its own.
class SetupProgrammePage final : public QWizardPage
{
    Q_OBJECT

public:
    SetupProgrammePage(Jobs &jobs, SetupState &state, QWidget *parent = nullptr);
    void initializePage() override;
    bool isComplete() const override;
    /// Begins the work and refuses at first; finishes by itself when the programme is there.
    bool validatePage() override;

private:
    void make();
    void explain();
    void setBusy(bool busy);

    Jobs &m_jobs;
    SetupState &m_state;
    bool m_busy = false;
    bool m_done = false;
    QLineEdit *m_name;
    QComboBox *m_purpose;
    QLabel *m_explanation;
    QLineEdit *m_lines;
    QProgressBar *m_progress;
    MessageBar *m_message;
};

} // namespace voicelog
