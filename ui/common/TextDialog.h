// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace voicelog {

/// Asks for one text: a title, a reason. It says what is still wrong with it and accepts nothing else. Deletes itself
/// when closed.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    struct Request
    {
        QString name = {}; ///< object name
        QString title = {};
        QString intro = {};
        QString label = {};
        QString button = {}; ///< a verb
        int minimum = 1;
        int maximum = 4000;
        bool oneLine = false;
    };

    explicit TextDialog(const Request &request, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const;

private:
    void check();

    const Request m_request;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    QLabel *m_remark;
    QPushButton *m_accept = nullptr;
};

} // namespace voicelog
