// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <programmes/Programme.h>

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace voicelog {

class Jobs;
class MessageBar;
class ProgrammeService;

/// Makes a recording programme from the little an import needs: a name, a purpose, and its lines. It stays open until
/// the programme is stored. Deletes itself when closed.
class NewProgrammeDialog : public QDialog
{
    Q_OBJECT

public:
    NewProgrammeDialog(ProgrammeService &programmes, Jobs &jobs, QWidget *parent = nullptr);

Q_SIGNALS:
    void made(const voicelog::Programme &programme);

private:
    void check();
    void store();

    ProgrammeService &m_programmes;
    Jobs &m_jobs;
    QLineEdit *m_name;
    QComboBox *m_purpose;
    QLabel *m_explanation;
    QLineEdit *m_lines;
    MessageBar *m_message;
    QPushButton *m_make;
};

} // namespace voicelog
