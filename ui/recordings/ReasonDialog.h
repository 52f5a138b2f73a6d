// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ReasonMemory.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace voicelog {

/// Asks why somebody wants to listen, before the first sound, and for how long the answer holds. Deletes itself when
/// closed.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int shortestText = 20;
    static constexpr int longestText = 4000;

    /// `number` names the recording; `kind` is chosen at first.
    /// `offerCheck`: checking an employee is among the reasons; it leads elsewhere and not to listening.
    ReasonDialog(const QString &number, const QString &kind, bool offerCheck = false, QWidget *parent = nullptr);

    /// Also an assessment is explained: of a private call.
    void askForExplanation();
    /// Whoever wants to check an employee is not given the sound (R-PURPOSE-02).
    [[nodiscard]] bool isEmployeeCheck() const;
    [[nodiscard]] ListeningReason reason() const;
    [[nodiscard]] ReasonMemory::Scope scope() const;

private:
    void check();

    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    QLabel *m_counter;
    QButtonGroup *m_scope;
    QPushButton *m_listen;
    bool m_explained = false;
};

} // namespace voicelog
