// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <programmes/Programme.h>

#include <QDialog>

class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace voicelog {

/// Asks from which day a programme is in another state, and why where that is asked for. Deletes itself when closed.
class TurnDialog : public QDialog
{
    Q_OBJECT

public:
    TurnDialog(const Programme &programme, ProgrammeState state, QDate from, QWidget *parent = nullptr);

    [[nodiscard]] QDate from() const;
    [[nodiscard]] QString reason() const;

private:
    void check();

    const bool m_needsReason;
    QDateEdit *m_from;
    QPlainTextEdit *m_reason;
    QLabel *m_counter;
    QPushButton *m_do;
};

} // namespace voicelog
