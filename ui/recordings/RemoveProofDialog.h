// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace voicelog {

/// Asks why a proof of the announcement is taken away. Deletes itself when closed.
class RemoveProofDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RemoveProofDialog(const QString &proof, QWidget *parent = nullptr);
    [[nodiscard]] QString reason() const;

private:
    void check();

    QPlainTextEdit *m_text;
    QLabel *m_counter;
    QPushButton *m_remove;
};

} // namespace voicelog
