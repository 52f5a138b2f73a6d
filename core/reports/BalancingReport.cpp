// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingReport.h"

#include "ReportBuilder.h"

#include <base/LegalDay.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// The version's state on the day of the report: approved ones follow from dates.
BalancingState stateOf(const BalancingReportInput &input)
{
    for (const BalancingVersion &version : input.versions) {
        if (version.versionNo == input.record.versionNo)
            return stateOn(version, input.asOf);
    }
    return input.record.state;
}

bool isApproved(const BalancingReportInput &input) { return input.record.approvedAt.isValid(); }

class Writer
{
public:
    Writer(Report head, const BalancingReportInput &input) : m_build(std::move(head)), m_in(input) {}

    Report write()
    {
        cover();
        programme();
        purpose();
        necessity();
        balancing();
        safeguards();
        consultation();
        outcome();
        approval();
        summary();
        embed();
        return m_build.take();
    }

private:
    [[nodiscard]] QString value(const QString &id) const
    {
        return id.isEmpty() ? QString() : m_build.texts().value(id);
    }
    [[nodiscard]] QString account(const Id &id) const
    {
        return id.isNull() ? QString() : m_in.accounts.value(id, id.toString());
    }
    void bullets(const QStringList &ids)
    {
        for (const QString &id : ids)
            m_build.paragraph(value(id), ReportParagraph::Style::Item);
    }

    void cover()
    {
        Report &report = m_build.report();
        report.title = m_build.text("balancing.title"_L1);
        report.subtitle = m_in.record.title;
        report.containsPersonalData = true; // the names of who approved it
        report.classification = isApproved(m_in) ? Classification::Internal : Classification::Confidential;
        report.objectId = m_in.record.id.toString();
        if (!isApproved(m_in))
            m_build.notice(m_build.text("balancing.notApproved"_L1));
        m_build.fact("balancing.number"_L1, m_in.record.number);
        m_build.fact("balancing.version"_L1, QString::number(m_in.record.versionNo));
        m_build.fact("balancing.state"_L1, value(QString(balancingStateId(stateOf(m_in)))));
        m_build.fact("balancing.authorRole"_L1, m_in.record.authorRole);
        m_build.fact("balancing.validFrom"_L1, m_in.record.validFrom);
        m_build.fact("balancing.reviewDate"_L1, m_in.record.reviewDate);
        m_build.optionalFact("balancing.changeReason"_L1, m_in.record.changeReason);
        m_build.flushFacts();
    }

    void programme()
    {
        m_build.chapter(m_build.text("balancing.programme"_L1));
        if (m_in.programme) {
            const Programme &programme = *m_in.programme;
            m_build.fact("programme.number"_L1, programme.number);
            m_build.fact("programme.name"_L1, programme.name);
            m_build.fact("programme.purpose"_L1, value(QString(purposeId(programme.purpose))));
            m_build.fact("programme.legalBasis"_L1, programme.legalBasis
                                                        ? value(QString(idIn(programmeBasisIds, *programme.legalBasis)))
                                                        : QString());
            m_build.fact("programme.lines"_L1, programme.lines.join(u", "_s));
            m_build.fact("programme.sampling"_L1, u"%1 %"_s.arg(programme.samplingPct));
            m_build.fact("programme.state"_L1, value(QString(idIn(programmeStateIds, programme.state))));
            m_build.fact("programme.startDate"_L1, programme.startDate);
            m_build.flushFacts();
        } else if (!m_in.record.programmeId.isEmpty() || !m_in.record.caseId.isEmpty()) {
            m_build.optionalFact("balancing.programmeRef"_L1, m_in.record.programmeId);
            m_build.optionalFact("balancing.caseRef"_L1, m_in.record.caseId);
            m_build.flushFacts();
        } else {
            m_build.note(m_build.text("balancing.noProgramme"_L1));
        }
    }

    void purpose()
    {
        const BalancingRecord &r = m_in.record;
        m_build.chapter(m_build.text("balancing.purpose"_L1));
        m_build.fact("balancing.interest"_L1, r.interest);
        m_build.fact("balancing.whoseInterest"_L1, value(r.whoseInterest));
        m_build.fact("balancing.benefit"_L1, r.benefit);
        m_build.fact("balancing.consequenceIfNot"_L1, r.consequenceIfNot);
        m_build.fact("balancing.otherLawsChecked"_L1, r.otherLawsChecked);
        m_build.fact("balancing.isPurelyCommercial"_L1, m_build.texts().yesNo(r.isPurelyCommercial));
        if (r.isPurelyCommercial)
            m_build.fact("balancing.strictNecessity"_L1, r.strictNecessity);
        m_build.flushFacts();
    }

    void necessity()
    {
        const BalancingRecord &r = m_in.record;
        m_build.chapter(m_build.text("balancing.necessity"_L1));
        m_build.fact("balancing.whyEffective"_L1, r.whyEffective);
        m_build.fact("balancing.subsidiarity"_L1, r.subsidiarity);
        m_build.fact("balancing.dataMinimisation"_L1, r.dataMinimisation);
        m_build.fact("balancing.proportionality"_L1, r.proportionality);
        m_build.flushFacts();
        m_build.heading(2, m_build.text("balancing.alternatives"_L1));
        QList<QStringList> rows;
        for (const BalancingAlternative &other : r.alternatives)
            rows += {value(other.means) + (other.description.isEmpty() ? QString() : u'\n' + other.description),
                     other.whyInsufficient.isEmpty() ? m_build.text("common.notFilled"_L1) : other.whyInsufficient};
        m_build.table(
            {{m_build.text("balancing.alternative"_L1), 2}, {m_build.text("balancing.whyInsufficient"_L1), 3}}, rows,
            m_build.text("balancing.noAlternatives"_L1));
    }

    void balancing()
    {
        const BalancingRecord &r = m_in.record;
        m_build.chapter(m_build.text("balancing.balancing"_L1));
        m_build.fact("balancing.dataSubjects"_L1, words(r.dataSubjects));
        m_build.fact("balancing.dataKinds"_L1, words(r.dataKinds));
        m_build.fact("balancing.reasonableExpectations"_L1, r.reasonableExpectations);
        m_build.fact("balancing.impactLevel"_L1, value(r.impactLevel));
        m_build.fact("balancing.impact"_L1, r.impact);
        if (r.affectsEmployees())
            m_build.fact("balancing.powerImbalance"_L1, r.powerImbalance);
        m_build.fact("balancing.objectionRoute"_L1, r.objectionRoute);
        m_build.flushFacts();
        if (!r.isMonitoring)
            return;
        m_build.heading(2, m_build.text("balancing.monitoring"_L1));
        m_build.fact("balancing.priorNotice"_L1, r.priorNotice);
        m_build.fact("balancing.monitoringExtent"_L1, r.monitoringExtent);
        m_build.fact("balancing.monitoringReason"_L1, r.monitoringReason);
        m_build.fact("balancing.lessIntrusiveMeans"_L1, r.lessIntrusiveMeans);
        m_build.fact("balancing.monitoringConsequences"_L1, r.monitoringConsequences);
        m_build.fact("balancing.monitoringSafeguards"_L1, r.monitoringSafeguards);
        m_build.flushFacts();
    }

    [[nodiscard]] QString words(const QStringList &ids) const
    {
        return ids.isEmpty() ? QString() : m_build.texts().values(ids);
    }

    void safeguards()
    {
        m_build.chapter(m_build.text("balancing.safeguards"_L1));
        bullets(m_in.record.safeguards);
        if (!m_in.record.otherSafeguards.isEmpty())
            m_build.paragraph(m_in.record.otherSafeguards);
        if (m_in.record.safeguards.isEmpty() && m_in.record.otherSafeguards.isEmpty())
            m_build.note(m_build.text("common.notFilled"_L1));
    }

    void consultation()
    {
        const BalancingRecord &r = m_in.record;
        m_build.chapter(m_build.text("balancing.consultation"_L1));
        m_build.heading(2, m_build.text("balancing.dpo"_L1));
        if (r.dpoAdvice.date.isValid() || !r.dpoAdvice.text.isEmpty()) {
            m_build.fact("balancing.adviceDate"_L1, r.dpoAdvice.date);
            m_build.fact("balancing.adviceText"_L1, r.dpoAdvice.text);
            m_build.fact("balancing.adviceFollowed"_L1,
                         r.dpoAdvice.followed ? m_build.texts().yesNo(*r.dpoAdvice.followed) : QString());
            m_build.optionalFact("balancing.adviceReasonIfNot"_L1, r.dpoAdvice.reasonIfNot);
            m_build.flushFacts();
        } else if (!r.dpoAdvice.noAdviceReason.isEmpty()) {
            m_build.fact("balancing.noAdviceReason"_L1, r.dpoAdvice.noAdviceReason);
            m_build.flushFacts();
        } else {
            m_build.note(m_build.text("balancing.noAdvice"_L1));
        }
        m_build.heading(2, m_build.text("balancing.council"_L1));
        if (m_in.council) {
            const WorksCouncilRecord &council = *m_in.council;
            m_build.fact("council.number"_L1, council.number);
            m_build.fact("council.body"_L1, value(QString(idIn(councilBodyIds, council.body))));
            m_build.optionalFact("council.bodyReason"_L1, council.bodyReason);
            m_build.fact("council.requestedOn"_L1, council.requestedOn);
            m_build.fact("council.consultedOn"_L1, council.consultedOn);
            m_build.fact("council.decision"_L1,
                         council.decision ? value(QString(idIn(councilDecisionIds, *council.decision))) : QString());
            m_build.fact("council.decidedOn"_L1, council.decidedOn);
            m_build.optionalFact("council.conditions"_L1, council.conditions);
            if (council.nullityInvokedOn.isValid())
                m_build.fact("council.nullityInvokedOn"_L1, council.nullityInvokedOn);
            m_build.flushFacts();
        } else if (!r.orConsultation.isEmpty()) {
            m_build.fact("council.number"_L1, r.orConsultation);
            m_build.flushFacts();
        } else {
            m_build.note(
                m_build.text(r.affectsEmployees() ? "balancing.noCouncil"_L1 : "balancing.councilNotNeeded"_L1));
        }
        m_build.heading(2, m_build.text("balancing.dpia"_L1));
        m_build.fact("balancing.dpiaNeeded"_L1, value(r.dpiaNeeded));
        m_build.fact("balancing.dpiaReason"_L1, r.dpiaReason);
        m_build.flushFacts();
    }

    void outcome()
    {
        m_build.chapter(m_build.text("balancing.outcomeChapter"_L1));
        m_build.fact("balancing.outcome"_L1,
                     m_in.record.outcome ? value(QString(balancingOutcomeId(*m_in.record.outcome))) : QString());
        m_build.fact("balancing.reasoning"_L1, m_in.record.reasoning);
        m_build.flushFacts();
    }

    void approval()
    {
        const BalancingRecord &r = m_in.record;
        m_build.chapter(m_build.text("balancing.approval"_L1));
        if (isApproved(m_in)) {
            m_build.fact("balancing.putForwardBy"_L1, account(r.approvedBy1));
            m_build.fact("balancing.approvedBy"_L1, account(r.approvedBy2));
            m_build.fact("balancing.approvedOn"_L1, legalDay(r.approvedAt));
            m_build.fact("balancing.validFrom"_L1, r.validFrom);
            m_build.fact("balancing.reviewDate"_L1, r.reviewDate);
            m_build.flushFacts();
        } else {
            m_build.note(m_build.text("balancing.notApproved"_L1));
        }
        m_build.heading(2, m_build.text("balancing.history"_L1));
        QList<QStringList> rows;
        for (const BalancingVersion &version : m_in.versions)
            rows += {QString::number(version.versionNo),
                     m_build.texts().date(version.inForceFrom),
                     m_build.texts().date(legalDay(version.approvedAt)),
                     m_build.texts().date(version.reviewDate),
                     value(QString(balancingOutcomeId(version.outcome))),
                     value(QString(balancingStateId(stateOn(version, m_in.asOf))))};
        m_build.table({{m_build.text("balancing.version"_L1), 0.8},
                       {m_build.text("balancing.inForceFrom"_L1), 1.5},
                       {m_build.text("balancing.approvedOn"_L1), 1.5},
                       {m_build.text("balancing.reviewDate"_L1), 1.5},
                       {m_build.text("balancing.outcome"_L1), 2},
                       {m_build.text("balancing.state"_L1), 1.3}},
                      rows, m_build.text("balancing.noVersions"_L1));
    }

    void summary()
    {
        m_build.chapter(m_build.text("balancing.summary"_L1));
        const bool dutch = m_build.texts().language() == ReportLanguage::Dutch;
        const QString &own = dutch ? m_in.record.summaryNl : m_in.record.summaryEn;
        const QString &other = dutch ? m_in.record.summaryEn : m_in.record.summaryNl;
        if (!own.isEmpty()) {
            m_build.paragraph(own);
        } else if (!other.isEmpty()) {
            m_build.note(m_build.text("balancing.summaryOtherLanguage"_L1));
            m_build.paragraph(other);
        } else {
            m_build.note(m_build.text("balancing.noSummary"_L1));
        }
    }

    void embed()
    {
        QJsonArray versions;
        for (const BalancingVersion &version : m_in.versions)
            versions += QJsonObject{{u"versionNo"_s, version.versionNo},
                                    {u"inForceFrom"_s, version.inForceFrom.toString(Qt::ISODate)},
                                    {u"reviewDate"_s, version.reviewDate.toString(Qt::ISODate)},
                                    {u"approvedAt"_s, version.approvedAt.toString(Qt::ISODateWithMs)},
                                    {u"outcome"_s, QString(balancingOutcomeId(version.outcome))}};
        m_build.report().data = {{u"record"_s, m_in.record.toJson()}, {u"versions"_s, versions}};
    }

    ReportBuilder m_build;
    const BalancingReportInput &m_in;
};

} // namespace

Report balancingReport(Report head, const BalancingReportInput &input)
{
    return Writer(std::move(head), input).write();
}

} // namespace voicelog
