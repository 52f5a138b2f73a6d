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
    [[nodiscard]] const QList<CopyMark> &marks() const { return m_marks; }
    void setMarks(const QList<CopyMark> &marks);
    /// While it is being read what there is to mark.
    void setReading(bool reading);

Q_SIGNALS:
    /// Somebody wants to mark what is left out.
    void markingRequested();

private:
    void check();

    const HeldRecording m_recording;
    QList<CopyMark> m_marks;
    bool m_reading = false;
    QComboBox *m_what;
    QLabel *m_marksLabel;
    QLabel *m_marked;
    QPushButton *m_mark;
    QLabel *m_groundLabel;
    QComboBox *m_ground;
    QLabel *m_weighingLabel;
    QPlainTextEdit *m_weighing;
    QLabel *m_remark;
    QPushButton *m_accept;
};

} // namespace voicelog
