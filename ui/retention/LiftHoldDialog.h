// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <retention/Hold.h>

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace voicelog {

/// Asks why a hold is lifted and, of a restriction, whether the person concerned was told. Deletes itself when closed.
class LiftHoldDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LiftHoldDialog(const Hold &hold, QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;
    [[nodiscard]] bool subjectTold() const;

private:
    void check();

    QPlainTextEdit *m_reason;
    QLabel *m_remark;
    QCheckBox *m_told = nullptr; ///< for a restriction only
    QPushButton *m_lift;
};

} // namespace voicelog
