// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <programmes/WorksCouncilRecord.h>

#include <QDialog>

class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QPushButton;

namespace voicelog {

/// Asks what the works council decided, when, and on which conditions. Deletes itself when closed.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    DecisionDialog(const WorksCouncilRecord &record, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] CouncilDecision decision() const;
    [[nodiscard]] QDate decidedOn() const;
    [[nodiscard]] QString conditions() const;

private:
    void check();

    QComboBox *m_decision;
    QDateEdit *m_decidedOn;
    QPlainTextEdit *m_conditions;
    QPushButton *m_do;
};

} // namespace voicelog
