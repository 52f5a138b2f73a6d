// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace voicelog {

/// Asks for a time in the recording: "90", "1:30", "1:02:05.250". Deletes itself when closed.
class GoToTimeDialog : public QDialog
{
    Q_OBJECT

public:
    GoToTimeDialog(qint64 positionMs, qint64 durationMs, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(qint64 ms);

private:
    void check();

    qint64 m_durationMs;
    QLineEdit *m_time;
    QLabel *m_note;
    QPushButton *m_go;
};

} // namespace voicelog
