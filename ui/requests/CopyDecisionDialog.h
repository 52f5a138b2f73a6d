// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/ActDialog.h>
#include <requests/AnswerService.h>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace voicelog {

/// Decides what the person gets of one recording; where that is not all of it, why. Stays until that was stored.
class CopyDecisionDialog : public ActDialog
{
    Q_OBJECT

public:
    explicit CopyDecisionDialog(const HeldRecording &recording, QWidget *parent = nullptr);

    [[nodiscard]] RecordingDecision decision() const;

private:
    void check();

    const HeldRecording m_recording;
    QComboBox *m_what;
    QLabel *m_groundLabel;
    QComboBox *m_ground;
    QLabel *m_weighingLabel;
    QPlainTextEdit *m_weighing;
    QLabel *m_remark;
    QPushButton *m_accept;
};

} // namespace voicelog
