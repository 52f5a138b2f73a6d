// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Session.h>
#include <common/ActDialog.h>
#include <monitoring/CaseGrant.h>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace voicelog {

/// Asks who gets access to the recordings of a case, to what, until when and why.
class CaseGrantDialog : public ActDialog
{
    Q_OBJECT

public:
    struct Request
    {
        QString number = {};
        QList<AccountInfo> accounts = {}; ///< who can be given it
        QDate from = {};                  ///< the first day that is possible, and the usual one
        QDate until = {};                 ///< the last day that is possible, and the usual one
    };

    explicit CaseGrantDialog(const Request &request, QWidget *parent = nullptr);

    /// Its account, rights, days and reason.
    [[nodiscard]] CaseGrant grant() const;

private:
    void makeForm();
    void check();
    [[nodiscard]] QString whyNot() const;

    const Request m_request;
    QComboBox *m_account;
    QCheckBox *m_listen;
    QCheckBox *m_read;
    QCheckBox *m_export;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QPlainTextEdit *m_reason;
    QLabel *m_remark;
    QPushButton *m_do = nullptr;
};

} // namespace voicelog
