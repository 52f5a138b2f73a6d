// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FilterChoice.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace voicelog {

class DurationSpin;

/// The fields behind "More filters": everything but the text search. It shows a choice and says when a person changed
/// one of its parts; it does not wait or remember.
class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FilterPanel(QWidget *parent = nullptr);

    void setProgrammes(const QList<std::pair<Id, QString>> &programmes);
    void setLines(const QStringList &lines);
    /// Shows the choice without saying so.
    void setChoice(const FilterChoice &choice);
    /// The given choice with the panel's fields in place of its own.
    [[nodiscard]] FilterChoice applyTo(FilterChoice choice) const;

Q_SIGNALS:
    void edited();

private:
    void fillProgrammes();
    void fillLines();
    void updateDates();

    QLineEdit *m_number;
    QLineEdit *m_party;
    QComboBox *m_line;
    QComboBox *m_programme;
    QComboBox *m_direction;
    QComboBox *m_state;
    QComboBox *m_period;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QComboBox *m_rule;
    DurationSpin *m_minimum;
    DurationSpin *m_maximum;
    QList<std::pair<Id, QString>> m_programmes;
    QStringList m_lines;
    FilterChoice m_choice; ///< as last shown; the one of the fields while setting
    bool m_setting = false;
};

} // namespace voicelog
