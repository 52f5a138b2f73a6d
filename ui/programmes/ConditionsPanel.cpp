// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ConditionsPanel.h"

#include <common/RuleCard.h>
#include <rules/RuleChecks.h>
#include <words/EnumText.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// The programme's own field that cures the rule, where there is one.
QString fieldOf(const QString &ruleId)
{
    if (ruleId == u"R-DPIA-01")
        return u"dpia.status"_s;
    if (ruleId == u"R-PRIORCONS-01")
        return u"dpia.residualRisk"_s;
    if (ruleId == u"R-LI-04")
        return u"controllerKind"_s;
    if (ruleId == u"R-NOTIFY-01")
        return u"notification.number"_s;
    if (ruleId == u"R-EMPINFO-02")
        return u"agentSignal"_s;
    switch (cureOf(ruleId)) {
    case Cure::Programme:
        break;
    case Cure::BalancingRecord:
        return u"liaId"_s;
    case Cure::RegisterEntry:
        return u"registerEntryId"_s;
    case Cure::EmployeeNotice:
        return u"employeeNoticeId"_s;
    case Cure::WorksCouncilRecord:
        return u"worksCouncilRecordId"_s;
    }
    return u"legalBasis"_s;
}

} // namespace

QString conditionTitle(const QString &ruleId)
{
    if (ruleId == u"R-LI-01")
        return ConditionsPanel::tr("An approved balancing record is in force");
    if (ruleId == u"R-REGISTER-01")
        return ConditionsPanel::tr("The processing register has an active entry for it");
    if (ruleId == u"R-EMPINFO-01")
        return ConditionsPanel::tr("Employees were told beforehand: how, what and when");
    if (ruleId == u"R-OR-01")
        return ConditionsPanel::tr("The works council consented");
    if (ruleId == u"R-DPIA-01")
        return ConditionsPanel::tr("The risks were assessed (DPIA), or it is reasoned why not");
    if (ruleId == u"R-PRIORCONS-01")
        return ConditionsPanel::tr("Where a high risk is left, the supervisor was consulted");
    if (ruleId == u"R-LI-04")
        return ConditionsPanel::tr("No public authority rests its task on legitimate interest");
    if (ruleId == u"R-NOTIFY-01")
        return ConditionsPanel::tr("The supervisor was notified, or an exemption applied");
    if (ruleId == u"R-LI-02")
        return ConditionsPanel::tr("The balancing record was reviewed in time");
    if (ruleId == u"R-LI-03")
        return ConditionsPanel::tr("The balancing record has a summary in plain words");
    if (ruleId == u"R-REGISTER-02")
        return ConditionsPanel::tr("The register entry was reviewed and says what the programme says");
    if (ruleId == u"R-EMPINFO-02")
        return ConditionsPanel::tr("A signal tells the employee that recording begins");
    return ruleId;
}

ConditionsPanel::ConditionsPanel(QWidget *parent) : RuleList(u"conditions"_s, parent)
{
    setObjectName(u"conditionsPanel"_s);
}

void ConditionsPanel::show(const ProgrammeConditions &conditions, const LinkedNumbers &linked, bool mayWrite)
{
    clear();
    const QStringList inTheWay = conditions.inTheWay();
    const QString date = QLocale().toString(conditions.on, QLocale::LongFormat);
    if (conditions.areMet())
        setSummary(tr("Judged for %1: everything that the law asks for is there.").arg(date));
    else if (inTheWay.isEmpty())
        setSummary(tr("Judged for %1: the rules hold; the record itself is not complete.").arg(date));
    else
        setSummary(tr("Judged for %1: %n rule(s) stand in the way.", nullptr, int(inTheWay.size())).arg(date));

    const auto isCondition = [&](const RuleResult &result) {
        return rules::activationRules().contains(result.ruleId) || rules::standsInTheWay(result);
    };
    addHeading(tr("Needed before it can be active"));
    for (const RuleResult &result : conditions.results) {
        if (isCondition(result))
            addCured(result, conditions, linked, mayWrite);
    }
    QStringList fields;
    for (const QString &key : conditions.missing)
        fields.append(EnumText::field(key));
    if (!fields.isEmpty()) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        auto *empty = textLabel(tr("Still empty in the record: %1.").arg(fields.join(u", "_s)), u"conditionsMissing"_s);
        row->addWidget(empty, 1);
        if (mayWrite) {
            auto *button = new QPushButton(tr("Fill in"));
            button->setObjectName(u"fillIn"_s);
            connect(button, &QPushButton::clicked, this,
                    [this, key = conditions.missing.constFirst()] { Q_EMIT fieldRequested(key); });
            row->addWidget(button, 0, Qt::AlignTop);
        }
        addRow(line);
    }
    addHeading(tr("Good to watch"));
    for (const RuleResult &result : conditions.results) {
        if (!isCondition(result))
            addCured(result, conditions, linked, mayWrite);
    }
}

void ConditionsPanel::addCured(const RuleResult &result, const ProgrammeConditions &conditions,
                               const LinkedNumbers &linked, bool mayWrite)
{
    RuleCard *card = addRule(result, conditionTitle(result.ruleId), conditions.on);
    const Cure cure = cureOf(result.ruleId);
    const QString number = linked.value(cure);
    if (cure != Cure::Programme && !number.isEmpty()) {
        connect(card->addButton(tr("Open %1").arg(number)), &QPushButton::clicked, this,
                [this, cure] { Q_EMIT recordRequested(cure); });
    } else if (mayWrite && !result.holds()) {
        connect(card->addButton(cure == Cure::Programme ? tr("Fill in") : tr("Choose one")), &QPushButton::clicked,
                this, [this, key = fieldOf(result.ruleId)] { Q_EMIT fieldRequested(key); });
    }
}

} // namespace voicelog
