// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <programmes/ProgrammeConditions.h>

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace voicelog {

/// Each rule that a programme is asked, as holds, does not hold or not known: why, and a button that leads to the
/// record that cures it. What must hold before it can be ACTIVE stands first.
class ConditionsPanel : public QWidget
{
    Q_OBJECT

public:
    /// The readable numbers of the records that the programme is linked to.
    using LinkedNumbers = QHash<Cure, QString>;

    explicit ConditionsPanel(QWidget *parent = nullptr);

    void show(const ProgrammeConditions &conditions, const LinkedNumbers &linked, bool mayWrite);
    void clear();

Q_SIGNALS:
    /// Opens the record that cures the rule.
    void recordRequested(voicelog::Cure cure);
    /// Goes to the programme's own field.
    void fieldRequested(const QString &key);

private:
    QWidget *ruleRow(const RuleResult &result, const ProgrammeConditions &conditions, const LinkedNumbers &linked,
                     bool mayWrite);
    void addHeading(const QString &text);

    QLabel *m_summary;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column = nullptr;
};

/// Of a rule, in words of its own: what must be so.
[[nodiscard]] QString conditionTitle(const QString &ruleId);

} // namespace voicelog
