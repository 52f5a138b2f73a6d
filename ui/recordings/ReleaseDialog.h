// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <rules/RuleResult.h>

#include <QDate>
#include <QDialog>

class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace voicelog {

/// Asks why a restricted recording should be used again, and, where rules still stand against it, until when they are
/// set aside. Deletes itself when closed.
class ReleaseDialog : public QDialog
{
    Q_OBJECT

public:
    /// `against`: headlines of the rules that still fail; empty if the cause is cured.
    ReleaseDialog(const QString &number, const QStringList &against, bool fourEyes, QDate today,
                  QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;
    /// Null where nothing is set aside.
    [[nodiscard]] QDate until() const;

private:
    void check();

    QPlainTextEdit *m_reason;
    QLabel *m_counter;
    QDateEdit *m_until = nullptr;
    QPushButton *m_propose;
};

} // namespace voicelog
