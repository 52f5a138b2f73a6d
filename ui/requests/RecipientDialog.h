// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/ActDialog.h>
#include <requests/RecipientService.h>

class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace voicelog {

/// Writes down that somebody who got a recording was told what became of it, or why that is impossible (GDPR art. 19).
class RecipientDialog : public ActDialog
{
    Q_OBJECT

public:
    /// `handedOver` is what can be told of; what was told already is left out.
    RecipientDialog(const DataRequest &request, const QList<HandedOver> &handedOver, QDate today,
                    const std::function<QString(const QDateTime &)> &moment, QWidget *parent = nullptr);

    [[nodiscard]] RecipientNotice notice() const;

private:
    void check();

    QLineEdit *m_recipient;
    QListWidget *m_exports;
    QRadioButton *m_told;
    QDateEdit *m_toldOn;
    QRadioButton *m_impossible;
    QPlainTextEdit *m_whyNot;
    QLabel *m_remark;
    QPushButton *m_accept = nullptr;
};

} // namespace voicelog
