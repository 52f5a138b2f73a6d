// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ActDialog.h"
#include "FormField.h"

#include <QDate>

class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace voicelog {

/// Asks what a step of a record needs: a record, a day and a reason, each as far as it is asked for. Says what is still
/// missing and accepts nothing else. Its parts are "dialogChoice", "dialogDate",
/// "dialogText" and "dialogAccept".
class AskDialog : public ActDialog
{
    Q_OBJECT

public:
    struct Request
    {
        QString name = {}; ///< object name
        QString title = {};
        QString intro = {};
        QString choiceLabel = {}; ///< empty: not asked
        QList<FormChoice> choices = {};
        QString noChoice = {}; ///< said where there is nothing to choose
        bool choiceNeeded = true;
        QString dateLabel = {}; ///< empty: not asked
        QDate date = {};
        QDate earliest = {};
        QDate latest = {};
        QString textLabel = {}; ///< empty: not asked
        int minimum = 0;
        int maximum = 0;
        QString button = {}; ///< a verb
    };

    explicit AskDialog(const Request &request, QWidget *parent = nullptr);

    [[nodiscard]] QString choice() const; ///< its id
    [[nodiscard]] QDate date() const;
    [[nodiscard]] QString text() const;

private:
    void check();

    const Request m_request;
    QComboBox *m_choice = nullptr;
    QDateEdit *m_date = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_remark;
    QPushButton *m_accept = nullptr;
};

} // namespace voicelog
