// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseGaps.h"

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// Collects the gaps; each check is one line.
class CaseGapList
{
public:
    explicit CaseGapList(CaseGap::Stage stage) : m_stage(stage) {}

    void add(const QString &key, CaseGap::Kind kind = CaseGap::Kind::Missing) { m_gaps.append({key, kind, m_stage}); }
    void need(const QString &key, bool there)
    {
        if (!there)
            add(key);
    }
    void needText(const QString &key, const QString &text)
    {
        if (text.isEmpty())
            add(key);
        else if (text.size() < caseReasonMinimum)
            add(key, CaseGap::Kind::TooShort);
    }
    void needPast(const QString &key, QDate date, QDate today)
    {
        if (!date.isValid())
            add(key);
        else if (date > today)
            add(key, CaseGap::Kind::InFuture);
    }
    void setStage(CaseGap::Stage stage) { m_stage = stage; }
    [[nodiscard]] QList<CaseGap> take() { return std::move(m_gaps); }

private:
    QList<CaseGap> m_gaps;
    CaseGap::Stage m_stage;
};

void suspicionGaps(CaseGapList &gaps, const MonitoringCase &record, const CaseLimits &limits)
{
    gaps.need(u"subjects"_s, !record.subjects.isEmpty());
    for (qsizetype i = 0; i < record.subjects.size(); ++i)
        gaps.need(u"subjects[%1].name"_s.arg(i), !record.subjects[i].name.isEmpty());
    gaps.needText(u"suspicion.text"_s, record.suspicion.text);
    gaps.needPast(u"suspicion.date"_s, record.suspicion.date, limits.today);
    gaps.need(u"suspicion.kind"_s, record.suspicion.kind.has_value());
    gaps.need(u"suspicion.sources"_s, !record.suspicion.sources.isEmpty());
}

void alternativeGaps(CaseGapList &gaps, const MonitoringCase &record, const CaseLimits &limits)
{
    if (record.alternatives.isEmpty())
        gaps.add(u"alternatives"_s);
    else if (record.alternatives.size() < limits.alternatives)
        gaps.add(u"alternatives"_s, CaseGap::Kind::TooFew);
    for (qsizetype i = 0; i < record.alternatives.size(); ++i) {
        const CaseAlternative &alternative = record.alternatives[i];
        const QString prefix = u"alternatives[%1]."_s.arg(i);
        gaps.need(prefix + u"means"_s, !alternative.means.isEmpty());
        gaps.needPast(prefix + u"date"_s, alternative.date, limits.today);
        gaps.need(prefix + u"result"_s, !alternative.result.isEmpty());
        gaps.need(prefix + u"whyInsufficient"_s, !alternative.whyInsufficient.isEmpty());
    }
}

void periodGaps(CaseGapList &gaps, const MonitoringCase &record, const CaseLimits &limits)
{
    gaps.need(u"periodStart"_s, record.periodStart.isValid());
    gaps.need(u"periodEnd"_s, record.periodEnd.isValid());
    const bool extended = record.extension && !record.extension->approvedBy.isNull();
    if (record.periodStart.isValid() && record.periodEnd.isValid() &&
        record.periodStart.daysTo(record.periodEnd) + 1 > qint64(limits.periodDays) * (extended ? 2 : 1))
        gaps.add(u"periodEnd"_s, CaseGap::Kind::TooLong);
    gaps.need(u"lines"_s, !record.lines.isEmpty());
    if (record.evaluationDue.isValid() && record.periodEnd.isValid() &&
        record.evaluationDue > record.periodEnd.addDays(limits.longestEvaluationDays))
        gaps.add(u"evaluationDue"_s, CaseGap::Kind::TooLate);
    if (record.covert)
        gaps.needText(u"covertReason"_s, record.covertReason);
}

void approvalGaps(CaseGapList &gaps, const MonitoringCase &record, const CaseLimits &limits)
{
    gaps.need(u"liaId"_s, !record.liaId.isNull());
    gaps.need(u"registerEntryId"_s, !record.registerEntryId.isNull());
    if (record.dpia.status != DpiaStatus::Done) // a targeted measure is on the supervisor's list
        gaps.add(u"dpia.status"_s, CaseGap::Kind::NotDone);
    else {
        gaps.need(u"dpia.ref"_s, !record.dpia.ref.isEmpty());
        gaps.needPast(u"dpia.date"_s, record.dpia.date, limits.today);
        gaps.need(u"dpia.residualRisk"_s, record.dpia.residualRisk.has_value());
        if (record.dpia.residualRisk == ResidualRisk::High)
            gaps.needPast(u"dpia.consultationAnsweredOn"_s, record.dpia.consultationAnsweredOn, limits.today);
    }
    if (limits.dpoExists) {
        gaps.need(u"dpoAdvice.text"_s, !record.dpoAdvice.text.isEmpty());
        gaps.needPast(u"dpoAdvice.date"_s, record.dpoAdvice.date, limits.today);
    }
    if (record.dpoAdvice.followed == false)
        gaps.needText(u"dpoAdvice.reasonIfNot"_s, record.dpoAdvice.reasonIfNot);
}

void startGaps(CaseGapList &gaps, const MonitoringCase &record, int grants)
{
    gaps.need(u"worksCouncilRecordId"_s, !record.worksCouncilRecordId.isNull());
    gaps.need(u"caseNoticeId"_s, !record.caseNoticeId.isNull());
    if (!record.covert)
        gaps.need(u"employeeNoticeId"_s, !record.employeeNoticeId.isNull());
    gaps.need(u"grants"_s, grants > 0);
}

} // namespace

QList<CaseGap> caseGaps(const MonitoringCase &record, const CaseLimits &limits, int grants)
{
    CaseGapList gaps(CaseGap::Stage::Submit);
    suspicionGaps(gaps, record, limits);
    alternativeGaps(gaps, record, limits);
    periodGaps(gaps, record, limits);
    gaps.setStage(CaseGap::Stage::Approve);
    approvalGaps(gaps, record, limits);
    gaps.setStage(CaseGap::Stage::Start);
    startGaps(gaps, record, grants);
    return gaps.take();
}

} // namespace voicelog
