// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/ActDialog.h>
#include <requests/HeldRecording.h>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace voicelog {

/// Decides of one recording what was asked by another right than access: granted or refused, on what ground and why; of
/// a rectification, what is put beside the recording. Stays until that was stored.
class RightDecisionDialog : public ActDialog
{
    Q_OBJECT

public:
    RightDecisionDialog(RequestKind kind, const HeldRecording &recording, QWidget *parent = nullptr);

    [[nodiscard]] RightDecision decision() const;

private:
    [[nodiscard]] QString introText() const;
    [[nodiscard]] QString missing(const RightDecision &made) const;
    /// The grounds that there are of what is chosen.
    void showGrounds();
    void check();

    const RequestKind m_kind;
    const HeldRecording m_recording;
    QComboBox *m_what;
    QLabel *m_groundLabel;
    QComboBox *m_ground;
    QLabel *m_noteLabel;
    QPlainTextEdit *m_note;
    QLabel *m_reasoningLabel;
    QPlainTextEdit *m_reasoning;
    QLabel *m_remark;
    QPushButton *m_accept = nullptr;
};

} // namespace voicelog
