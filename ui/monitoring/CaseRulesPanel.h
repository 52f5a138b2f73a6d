// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/RuleList.h>
#include <monitoring/CaseConditions.h>

namespace voicelog {

/// Each rule of each step of a case, the next step's first: whether it holds, why, and a button that leads to what
/// cures it.
class CaseRulesPanel : public RuleList
{
    Q_OBJECT

public:
    /// Where a rule is cured: another page's record, or a field or a part of this case.
    struct Cure
    {
        QString field = {}; ///< of the dossier
        QString page = {};  ///< of the console, where a linked record stands
        QString key = {};   ///< of the target that the page opens
        QString id = {};    ///< of the linked record; empty: none yet
    };
    enum class Step { Submit, Approve, Start, Close };

    explicit CaseRulesPanel(QWidget *parent = nullptr);

    void show(const CaseConditions &conditions, const MonitoringCase &record, bool mayWrite);
    /// The step that comes next; none for one that is over.
    [[nodiscard]] static std::optional<Step> nextStep(const MonitoringCase &record);
    [[nodiscard]] static QList<RuleResult> resultsOf(const CaseConditions &conditions, Step step);
    /// What must be so.
    [[nodiscard]] static QString ruleTitle(const QString &ruleId);
    [[nodiscard]] static Cure cureOf(const QString &ruleId, const MonitoringCase &record);

Q_SIGNALS:
    void fieldRequested(const QString &key);
    void recordRequested(const QString &page, const QString &key, const QString &id);

private:
    void addStep(Step step, const CaseConditions &conditions, const MonitoringCase &record, bool mayWrite);
    void addCured(const RuleResult &result, QDate today, const MonitoringCase &record, bool mayWrite);
};

} // namespace voicelog
