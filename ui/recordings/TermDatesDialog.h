// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <retention/DueStore.h>

#include <QDialog>

class QPushButton;

namespace voicelog {

class FormRow;

/// Asks for the days from which some terms count and which no recorder knows (DOMAIN 5, "Starts"). Each may stay empty.
/// Deletes itself when closed.
class TermDatesDialog : public QDialog
{
    Q_OBJECT

public:
    TermDatesDialog(const QString &number, const DueStarts &starts, QDate calledOn, QDate today,
                    QWidget *parent = nullptr);

    [[nodiscard]] DueStarts starts() const;

private:
    void check();

    QDate m_calledOn;
    QDate m_today;
    FormRow *m_contractEnded;
    FormRow *m_ticketClosed;
    FormRow *m_selected;
    QPushButton *m_store;
};

} // namespace voicelog
