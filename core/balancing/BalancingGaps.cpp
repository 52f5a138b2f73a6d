// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingGaps.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int longestReviewMonths = 12;

constexpr std::array requiredFields{"title"_L1,
                                    "validFrom"_L1,
                                    "reviewDate"_L1,
                                    "interest"_L1,
                                    "whyEffective"_L1,
                                    "alternatives"_L1,
                                    "subsidiarity"_L1,
                                    "dataMinimisation"_L1,
                                    "proportionality"_L1,
                                    "dataSubjects"_L1,
                                    "reasonableExpectations"_L1,
                                    "impact"_L1,
                                    "impactLevel"_L1,
                                    "objectionRoute"_L1,
                                    "safeguards"_L1,
                                    "outcome"_L1,
                                    "reasoning"_L1,
                                    "summaryNl"_L1,
                                    "summaryEn"_L1};

constexpr std::array monitoringQuestions{
    "priorNotice"_L1,        "monitoringExtent"_L1,       "monitoringReason"_L1,
    "lessIntrusiveMeans"_L1, "monitoringConsequences"_L1, "monitoringSafeguards"_L1};

/// Collects the gaps; each check is one line.
class Gaps
{
public:
    explicit Gaps(const BalancingRecord &record) : m_record(record) {}

    QList<BalancingGap> take() { return std::move(m_gaps); }

    void add(const QString &key, BalancingGap::Kind kind = Kind::Missing) { m_gaps.append({key, kind, m_stage}); }
    void need(const QString &key, bool filledIn)
    {
        if (!filledIn)
            add(key);
    }
    void needText(QLatin1StringView name)
    {
        const auto fields = balancingTextFields();
        const auto field = std::ranges::find(fields, name, &BalancingTextField::name);
        need(name, !(m_record.*(field->member)).isEmpty());
    }
    void needReason(const QString &key, const QString &reason)
    {
        if (reason.isEmpty())
            add(key);
        else if (reason.size() < balancingReasonMinimum)
            add(key, Kind::TooShort);
    }
    void setStage(BalancingGap::Stage stage) { m_stage = stage; }

    void header();
    void purposeAndNecessity();
    void balancing();
    void consultation();
    void result();

private:
    using Kind = BalancingGap::Kind;
    const BalancingRecord &m_record;
    QList<BalancingGap> m_gaps;
    BalancingGap::Stage m_stage = BalancingGap::Stage::Advice;
};

void Gaps::header()
{
    needText("title"_L1);
    const bool aboutCase = m_record.isMonitoring && !m_record.caseId.isEmpty();
    need(u"caseEnd"_s, !aboutCase || m_record.caseEnd.isValid());
    need(u"validFrom"_s, m_record.validFrom.isValid());
    const QDate review = m_record.reviewDate;
    if (!review.isValid())
        add(u"reviewDate"_s);
    else if (m_record.validFrom.isValid() && review <= m_record.validFrom)
        add(u"reviewDate"_s, Kind::BeforeValidFrom);
    else if (m_record.validFrom.isValid() && review > m_record.validFrom.addMonths(longestReviewMonths))
        add(u"reviewDate"_s, Kind::TooLate);
    else if (m_record.isMonitoring && m_record.caseEnd.isValid() && review > m_record.caseEnd)
        add(u"reviewDate"_s, Kind::AfterCaseEnd);
    if (m_record.versionNo > 1)
        needReason(u"changeReason"_s, m_record.changeReason);
}

void Gaps::purposeAndNecessity()
{
    needText("interest"_L1);
    if (m_record.isPurelyCommercial)
        needText("strictNecessity"_L1);
    needText("whyEffective"_L1);
    need(u"alternatives"_s, !m_record.alternatives.isEmpty());
    for (qsizetype i = 0; i < m_record.alternatives.size(); ++i) {
        const BalancingAlternative &alternative = m_record.alternatives[i];
        need(u"alternatives[%1].means"_s.arg(i), !alternative.means.isEmpty());
        need(u"alternatives[%1].whyInsufficient"_s.arg(i), !alternative.whyInsufficient.isEmpty());
    }
    needText("subsidiarity"_L1);
    needText("dataMinimisation"_L1);
    needText("proportionality"_L1);
}

void Gaps::balancing()
{
    need(u"dataSubjects"_s, !m_record.dataSubjects.isEmpty());
    needText("reasonableExpectations"_L1);
    needText("impact"_L1);
    needText("impactLevel"_L1);
    if (m_record.affectsEmployees())
        needText("powerImbalance"_L1);
    needText("objectionRoute"_L1);
    need(u"safeguards"_s, !m_record.safeguards.isEmpty() || !m_record.otherSafeguards.isEmpty());
    if (m_record.isMonitoring) {
        for (const auto &question : monitoringQuestions)
            needText(question);
    }
}

void Gaps::consultation()
{
    const DpoAdvice &advice = m_record.dpoAdvice;
    if (advice.text.isEmpty() && !advice.noAdviceReason.isEmpty()) {
        needReason(u"dpoAdvice.noAdviceReason"_s, advice.noAdviceReason);
    } else {
        need(u"dpoAdvice.text"_s, !advice.text.isEmpty());
        if (!advice.text.isEmpty()) {
            need(u"dpoAdvice.date"_s, advice.date.isValid());
            need(u"dpoAdvice.followed"_s, advice.followed.has_value());
            if (advice.followed && !*advice.followed)
                needReason(u"dpoAdvice.reasonIfNot"_s, advice.reasonIfNot);
        }
    }
    if (m_record.affectsEmployees())
        needText("orConsultation"_L1);
    if (!m_record.dpiaNeeded.isEmpty())
        needReason(u"dpiaReason"_s, m_record.dpiaReason);
}

void Gaps::result()
{
    need(u"outcome"_s, m_record.outcome.has_value());
    needText("reasoning"_L1);
}

} // namespace

QList<BalancingGap> balancingGaps(const BalancingRecord &record)
{
    Gaps gaps(record);
    gaps.header();
    gaps.purposeAndNecessity();
    gaps.balancing();
    gaps.setStage(BalancingGap::Stage::Approval);
    gaps.consultation();
    gaps.setStage(BalancingGap::Stage::Advice);
    gaps.result();
    gaps.setStage(BalancingGap::Stage::Approval);
    gaps.needText("summaryNl"_L1);
    gaps.needText("summaryEn"_L1);
    return gaps.take();
}

bool isBalancingFieldRequired(QStringView key)
{
    return std::ranges::any_of(requiredFields, [key](QLatin1StringView field) { return field == key; });
}

} // namespace voicelog
