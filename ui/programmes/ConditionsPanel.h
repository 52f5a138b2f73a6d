// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/RuleList.h>
#include <programmes/ProgrammeConditions.h>

namespace voicelog {

/// Each rule that a programme is asked, as holds, does not hold or not known: why, and a button that leads to the
/// record that cures it. What must hold before it can be ACTIVE stands first.
class ConditionsPanel : public RuleList
{
    Q_OBJECT

public:
    /// The readable numbers of the records that the programme is linked to.
    using LinkedNumbers = QHash<Cure, QString>;

    explicit ConditionsPanel(QWidget *parent = nullptr);

    void show(const ProgrammeConditions &conditions, const LinkedNumbers &linked, bool mayWrite);

Q_SIGNALS:
    /// Opens the record that cures the rule.
    void recordRequested(voicelog::Cure cure);
    /// Goes to the programme's own field.
    void fieldRequested(const QString &key);

private:
    void addCured(const RuleResult &result, const ProgrammeConditions &conditions, const LinkedNumbers &linked,
                  bool mayWrite);
};

/// Of a rule, in words of its own: what must be so.
[[nodiscard]] QString conditionTitle(const QString &ruleId);

} // namespace voicelog
