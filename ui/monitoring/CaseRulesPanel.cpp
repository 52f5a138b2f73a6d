// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseRulesPanel.h"

#include <common/RuleCard.h>
#include <rules/RuleChecks.h>

#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// Whether what is missing can be written in this state: the dossier in a draft alone, notices later too.
bool isOpenTo(const QString &field, CaseState state)
{
    if (field == u"caseNoticeId" || field == u"afterNotice")
        return true;
    const bool draft = state == CaseState::Draft || state == CaseState::Rejected;
    if (field == u"employeeNoticeId" && (state == CaseState::Submitted || state == CaseState::Approved))
        return true;
    return draft && !field.isEmpty();
}

QString stepHeading(CaseRulesPanel::Step step)
{
    switch (step) {
    case CaseRulesPanel::Step::Submit:
        return CaseRulesPanel::tr("Before it can be put forward");
    case CaseRulesPanel::Step::Approve:
        return CaseRulesPanel::tr("Before a second officer can approve it");
    case CaseRulesPanel::Step::Start:
        return CaseRulesPanel::tr("Before recording can start");
    case CaseRulesPanel::Step::Close:
        return CaseRulesPanel::tr("Before it can be closed");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

CaseRulesPanel::CaseRulesPanel(QWidget *parent) : RuleList(u"rules"_s, parent) { setObjectName(u"caseRules"_s); }

std::optional<CaseRulesPanel::Step> CaseRulesPanel::nextStep(const MonitoringCase &record)
{
    switch (record.state) {
    case CaseState::Draft:
    case CaseState::Rejected:
        return Step::Submit;
    case CaseState::Submitted:
        return Step::Approve;
    case CaseState::Approved:
        return Step::Start;
    case CaseState::Running:
    case CaseState::Evaluation:
        return Step::Close;
    case CaseState::ClosedFinding:
    case CaseState::ClosedNoFinding:
    case CaseState::Aborted:
    case CaseState::DestructionPending:
    case CaseState::Destroyed:
        break;
    }
    return std::nullopt;
}

QList<RuleResult> CaseRulesPanel::resultsOf(const CaseConditions &conditions, Step step)
{
    switch (step) {
    case Step::Submit:
        return conditions.submit;
    case Step::Approve:
        return conditions.approve;
    case Step::Start:
        return conditions.start;
    case Step::Close:
        return conditions.close;
    }
    Q_UNREACHABLE_RETURN({});
}

QString CaseRulesPanel::ruleTitle(const QString &ruleId)
{
    if (ruleId == u"R-MON-SUSP-01")
        return tr("There is a concrete, dated suspicion with a source");
    if (ruleId == u"R-MON-LAST-01")
        return tr("Recording is the last resort");
    if (ruleId == u"R-MON-PERIOD-01")
        return tr("Period and lines are set, and no longer than allowed");
    if (ruleId == u"R-MON-LI-01")
        return tr("The interest was weighed for this case, and outweighs");
    if (ruleId == u"R-MON-SUP-01")
        return tr("The register and the DPIA show it to the supervisor");
    if (ruleId == u"R-DPIA-01")
        return tr("The risks were assessed (DPIA)");
    if (ruleId == u"R-PRIORCONS-01")
        return tr("Where a high risk is left, the supervisor was consulted");
    if (ruleId == u"R-COVERT-01")
        return tr("The conditions for recording covertly are met, each of them");
    if (ruleId == u"R-MON-OR-01")
        return tr("The works council consented to the scheme and knows of the case");
    if (ruleId == u"R-MON-NOTICE-01")
        return tr("Employees were told that, why and how calls are recorded");
    if (ruleId == u"R-COVERT-02")
        return tr("The persons are told afterwards, in time");
    if (ruleId == u"R-MON-DESTROY-01")
        return tr("What shows no offence is destroyed in time");
    if (ruleId == u"R-MON-ACCESS-01")
        return tr("Only named persons have access, until a day");
    return ruleId;
}

CaseRulesPanel::Cure CaseRulesPanel::cureOf(const QString &ruleId, const MonitoringCase &record)
{
    const auto id = [](const Id &linked) { return linked.isNull() ? QString() : linked.toString(); };
    if (ruleId == u"R-MON-LI-01")
        return {u"liaId"_s, u"balancing"_s, u"balancing"_s, id(record.liaId)};
    if (ruleId == u"R-MON-SUP-01")
        return {u"registerEntryId"_s, u"processing"_s, u"registerEntry"_s, id(record.registerEntryId)};
    if (ruleId == u"R-MON-OR-01" && record.worksCouncilRecordId.isNull())
        return {.field = u"worksCouncilRecordId"_s};
    if (ruleId == u"R-MON-OR-01")
        return {.field = u"caseNoticeId"_s};
    if (ruleId == u"R-MON-NOTICE-01")
        return {u"employeeNoticeId"_s, u"programmes"_s, u"employeeNotice"_s, id(record.employeeNoticeId)};
    if (ruleId == u"R-MON-SUSP-01")
        return {.field = u"suspicion.text"_s};
    if (ruleId == u"R-MON-LAST-01")
        return {.field = u"alternatives"_s};
    if (ruleId == u"R-MON-PERIOD-01")
        return {.field = record.periodStart.isValid() ? u"periodEnd"_s : u"periodStart"_s};
    if (ruleId == u"R-DPIA-01")
        return {.field = u"dpia.status"_s};
    if (ruleId == u"R-PRIORCONS-01")
        return {.field = u"dpia.consultationAnsweredOn"_s};
    if (ruleId == u"R-COVERT-01")
        return {.field = u"covert"_s};
    if (ruleId == u"R-COVERT-02")
        return {.field = u"afterNotice"_s};
    return {};
}

void CaseRulesPanel::show(const CaseConditions &conditions, const MonitoringCase &record, bool mayWrite)
{
    clear();
    const auto next = nextStep(record);
    const QString date = QLocale().toString(conditions.limits.today, QLocale::LongFormat);
    if (next) {
        const auto results = resultsOf(conditions, *next);
        const auto inTheWay = std::ranges::count_if(results, rules::standsInTheWay);
        setSummary(
            inTheWay > 0
                ? tr("Judged for %1: %n rule(s) stand in the way of the next step.", nullptr, int(inTheWay)).arg(date)
                : tr("Judged for %1: the rules of the next step hold.").arg(date));
    } else {
        setSummary(tr("The case is closed: there is no next step, and it is never opened again."));
    }
    const int first = next ? int(*next) : int(Step::Close);
    for (int step = first; step <= int(Step::Close); ++step)
        addStep(Step(step), conditions, record, mayWrite);
    for (int step = first - 1; step >= int(Step::Submit); --step)
        addStep(Step(step), conditions, record, mayWrite);
}

void CaseRulesPanel::addStep(Step step, const CaseConditions &conditions, const MonitoringCase &record, bool mayWrite)
{
    const auto results = resultsOf(conditions, step);
    if (results.isEmpty())
        return;
    addHeading(stepHeading(step), step == Step::Approve
                                      ? tr("It is approved by another officer than the one who puts it forward; nobody "
                                           "whom it is about takes part.")
                                      : QString());
    for (const RuleResult &result : results)
        addCured(result, conditions.limits.today, record, mayWrite);
}

void CaseRulesPanel::addCured(const RuleResult &result, QDate today, const MonitoringCase &record, bool mayWrite)
{
    RuleCard *card = addRule(result, ruleTitle(result.ruleId), today);
    const Cure cure = cureOf(result.ruleId, record);
    if (!cure.id.isEmpty()) {
        connect(card->addButton(tr("Open the record")), &QPushButton::clicked, this,
                [this, cure] { Q_EMIT recordRequested(cure.page, cure.key, cure.id); });
    } else if (mayWrite && !result.holds() && isOpenTo(cure.field, record.state)) {
        const bool choose = !cure.page.isEmpty() || cure.field == u"worksCouncilRecordId";
        connect(card->addButton(choose ? tr("Choose one") : tr("Fill in")), &QPushButton::clicked, this,
                [this, cure] { Q_EMIT fieldRequested(cure.field); });
    }
}

} // namespace voicelog
