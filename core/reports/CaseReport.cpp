// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseReport.h"

#include "CaseDestruction.h"
#include "CaseRecordings.h"

#include <base/LegalDay.h>
#include <rules/RuleResult.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr QStringView evidenceRule = u"R-EVIDENCE-01";

class CaseWriter : private CaseSection
{
public:
    CaseWriter(ReportBuilder &build, const CaseReportInput &input) : CaseSection(build, input) {}

    Report write()
    {
        cover();
        identification();
        if (!m_council) {
            suspicion();
            alternatives();
            grounds();
        }
        supervision();
        if (!m_council)
            notices();
        period();
        if (!m_council)
            CaseRecordings(m_build, m_in).write();
        rules();
        outcome();
        CaseDestruction(m_build, m_in).write();
        evidence();
        embed();
        return m_build.take();
    }

private:
    /// Says instead of what was written why it is not there; true if it is.
    [[nodiscard]] bool written()
    {
        if (isWritten())
            return true;
        m_build.note(text(isDestroyed() ? "case.contentDestroyed"_L1 : "case.contentClosed"_L1));
        return false;
    }

    void cover()
    {
        Report &report = m_build.report();
        report.title = text(m_council ? "case.titleCouncil"_L1 : "case.title"_L1);
        report.subtitle = m_case.number;
        report.containsPersonalData = !m_council;
        report.classification = Classification::Confidential;
        report.objectId = m_case.id.toString();
        if (m_council)
            m_build.note(text("case.councilIntro"_L1));
        if (isDestroyed()) {
            const DestructionRecord *last = lastDestruction();
            m_build.notice(last ? text("case.destroyedOn"_L1,
                                       {{u"date"_s, date(legalDay(last->executedAt))}, {u"number"_s, last->number}})
                                : text("case.destroyed"_L1));
        } else if (!m_council && !m_case.readable) {
            m_build.notice(text("case.notReadable"_L1));
        }
    }

    [[nodiscard]] const DestructionRecord *lastDestruction() const
    {
        const auto last = std::ranges::max_element(m_in.destructions, {}, &DestructionRecord::executedAt);
        return last == m_in.destructions.end() ? nullptr : &*last;
    }

    void identification()
    {
        m_build.chapter(1, text("case.identification"_L1));
        m_build.fact("case.number"_L1, m_case.number);
        m_build.fact("case.state"_L1, caseState(m_case.state));
        m_build.fact("case.covert"_L1, m_build.texts().yesNo(m_case.covert));
        m_build.fact("case.subjectCount"_L1, count(m_case.subjectCount));
        m_build.fact("case.opened"_L1, onBy(legalDay(m_case.createdAt), m_case.createdBy));
        if (m_case.submittedOn.isValid())
            m_build.fact("case.submitted"_L1, onBy(m_case.submittedOn, m_case.submittedBy));
        if (m_case.approvedOn.isValid())
            m_build.fact(m_case.state == CaseState::Rejected ? "case.rejected"_L1 : "case.approved"_L1,
                         onBy(m_case.approvedOn, m_case.approvedBy));
        if (m_case.proposal != CaseProposal::None)
            m_build.fact("case.proposal"_L1, words(idIn(caseProposalIds, m_case.proposal), "caseProposal"_L1));
        m_build.flushFacts();
        if (!m_council)
            persons();
        m_build.heading(2, text("case.course"_L1));
        QList<QStringList> rows;
        for (const CaseTurn &turn : m_in.turns) {
            QStringList row{date(turn.on), caseState(turn.state)};
            if (!m_council)
                row += dash(account(turn.by));
            rows += row;
        }
        QList<ReportTable::Column> columns{{text("case.on"_L1), 1.2}, {text("case.step"_L1), 2}};
        if (!m_council)
            columns += {text("case.by"_L1), 2};
        m_build.table(columns, rows, text("case.noCourse"_L1));
    }

    /// The works council learns the day, not the person.
    [[nodiscard]] QString onBy(QDate on, const Id &by) const
    {
        if (m_council || by.isNull())
            return date(on);
        return text("case.onBy"_L1, {{u"date"_s, date(on)}, {u"name"_s, account(by)}});
    }

    void persons()
    {
        m_build.heading(2, text("case.persons"_L1));
        if (!written())
            return;
        QList<QStringList> rows;
        for (const CaseSubject &subject : m_case.subjects)
            rows += {subject.name, dash(subject.function), dash(subject.numbers.join(u'\n'))};
        m_build.table({{text("case.personName"_L1), 2},
                       {text("case.personFunction"_L1), 2},
                       {text("case.personNumbers"_L1), 1.5}},
                      rows, text("case.noPersons"_L1));
    }

    void suspicion()
    {
        m_build.chapter(2, text("case.suspicion"_L1));
        if (!written())
            return;
        const CaseSuspicion &why = m_case.suspicion;
        m_build.fact("case.suspicionKind"_L1, why.kind ? value(idIn(suspicionKindIds, *why.kind)) : QString());
        m_build.fact("case.suspicionDate"_L1, why.date);
        m_build.fact("case.suspicionText"_L1, why.text);
        m_build.fact("case.suspicionSources"_L1, why.sources);
        m_build.flushFacts();
    }

    void alternatives()
    {
        m_build.chapter(3, text("case.alternatives"_L1));
        if (!written())
            return;
        QList<QStringList> rows;
        for (const CaseAlternative &other : m_case.alternatives)
            rows += {dash(other.means), dash(date(other.date)), dash(other.result), dash(other.whyInsufficient)};
        m_build.table({{text("case.means"_L1), 1.6},
                       {text("case.on"_L1), 1.1},
                       {text("case.result"_L1), 2},
                       {text("case.whyInsufficient"_L1), 2}},
                      rows, text("case.noAlternatives"_L1));
        if (!m_case.covert)
            return;
        m_build.heading(2, text("case.whyCovert"_L1));
        m_build.paragraph(m_case.covertReason.isEmpty() ? text("common.notFilled"_L1) : m_case.covertReason);
    }

    void grounds()
    {
        m_build.chapter(4, text("case.grounds"_L1));
        m_build.heading(2, text("case.lia"_L1));
        if (m_in.lia) {
            m_build.fact("balancing.number"_L1, m_in.lia->number);
            m_build.fact("balancing.recordTitle"_L1, m_in.lia->title);
            m_build.fact("balancing.state"_L1, value(balancingStateId(m_in.lia->state)));
            if (m_in.lia->approved) {
                m_build.fact("balancing.version"_L1, QString::number(m_in.lia->approved->versionNo));
                m_build.fact("balancing.inForceFrom"_L1, m_in.lia->approved->inForceFrom);
                m_build.fact("balancing.outcome"_L1, value(balancingOutcomeId(m_in.lia->approved->outcome)));
                m_build.fact("balancing.approvedBy"_L1, QStringList{account(m_in.lia->approved->approvedBy1),
                                                                    account(m_in.lia->approved->approvedBy2)}
                                                            .join(u", "_s));
            }
            m_build.flushFacts();
        } else {
            m_build.note(text("case.noLia"_L1));
        }
        m_build.heading(2, text("case.dpia"_L1));
        const ProgrammeDpia &dpia = m_case.dpia;
        m_build.fact("case.dpiaStatus"_L1, words(idIn(dpiaStatusIds, dpia.status), "dpiaStatus"_L1));
        m_build.optionalFact("case.dpiaRef"_L1, dpia.ref);
        m_build.optionalFact("case.dpiaDate"_L1, date(dpia.date));
        m_build.optionalFact("case.residualRisk"_L1,
                             dpia.residualRisk ? value(idIn(residualRiskIds, *dpia.residualRisk)) : QString());
        if (isWritten()) // known without it is only that there is one
            m_build.optionalFact("case.dpiaReason"_L1, dpia.reason);
        m_build.flushFacts();
    }

    void supervision()
    {
        m_build.chapter(5, text("case.supervision"_L1));
        m_build.heading(2, text("case.supervisor"_L1));
        m_build.fact("case.registerEntry"_L1,
                     m_in.registerEntry.isEmpty() ? text("common.notOnRecord"_L1) : m_in.registerEntry);
        m_build.fact("case.consultation"_L1, consultation());
        const CaseAdvice &advice = m_case.dpoAdvice;
        m_build.fact("case.adviceDate"_L1, advice.date.isValid() ? date(advice.date) : text("common.notOnRecord"_L1));
        // The advice itself may speak of the persons.
        if (advice.date.isValid() && isWritten() && !m_council) {
            m_build.fact("case.adviceText"_L1, advice.text);
            m_build.fact("case.adviceFollowed"_L1,
                         advice.followed ? m_build.texts().yesNo(*advice.followed) : QString());
            m_build.optionalFact("case.adviceReasonIfNot"_L1, advice.reasonIfNot);
        }
        m_build.flushFacts();
        m_build.heading(2, text("case.worksCouncil"_L1));
        if (m_in.scheme) {
            m_build.fact("case.scheme"_L1, m_in.scheme->number + u"  "_s + m_in.scheme->title);
            m_build.fact("council.body"_L1, value(idIn(councilBodyIds, m_in.scheme->body)));
            m_build.fact("council.decision"_L1,
                         m_in.scheme->decision ? value(idIn(councilDecisionIds, *m_in.scheme->decision)) : QString());
            m_build.fact("council.decidedOn"_L1, m_in.scheme->decidedOn);
            m_build.optionalFact("council.conditions"_L1, m_in.scheme->conditions);
        } else {
            m_build.fact("case.scheme"_L1, text("common.notOnRecord"_L1));
        }
        m_build.fact("case.caseNotice"_L1, noticeOfCase());
        m_build.flushFacts();
    }

    [[nodiscard]] QString consultation() const
    {
        if (m_case.dpia.consultationAnsweredOn.isValid())
            return text("case.consultationAnswered"_L1, {{u"date"_s, date(m_case.dpia.consultationAnsweredOn)}});
        return text(m_case.dpia.residualRisk == ResidualRisk::High ? "common.notOnRecord"_L1
                                                                   : "case.consultationNotNeeded"_L1);
    }

    [[nodiscard]] QString noticeOfCase() const
    {
        if (m_case.caseNoticeId.isNull())
            return text("common.notOnRecord"_L1);
        if (!m_in.caseNotice)
            return m_build.texts().yesNo(true);
        const QDate on =
            m_in.caseNotice->requestedOn.isValid() ? m_in.caseNotice->requestedOn : m_in.caseNotice->decidedOn;
        return m_in.caseNotice->number + (on.isValid() ? u"  "_s + date(on) : QString());
    }

    void notices()
    {
        m_build.chapter(6, text("case.notices"_L1));
        m_build.heading(2, text("case.beforehand"_L1));
        if (m_in.notice) {
            addNotice(*m_in.notice);
            m_build.flushFacts();
        } else {
            m_build.note(text(m_case.covert ? "case.covertNoNotice"_L1 : "case.noNotice"_L1));
        }
        if (!m_case.covert)
            return;
        m_build.heading(2, text("case.afterwards"_L1));
        m_build.fact("case.afterDue"_L1, m_case.afterNoticeDue);
        m_build.fact("case.afterOn"_L1,
                     m_case.afterNoticeOn.isValid() ? date(m_case.afterNoticeOn) : text("case.notYet"_L1));
        m_build.optionalFact("case.postponedTo"_L1, date(m_case.afterNoticePostponedTo));
        m_build.optionalFact("case.postponedReason"_L1, m_case.afterNoticeReason);
        if (m_in.afterNotice)
            addNotice(*m_in.afterNotice);
        m_build.flushFacts();
    }

    void addNotice(const EmployeeNotice &notice)
    {
        m_build.fact("case.notice"_L1, notice.number + u"  "_s + notice.title);
        m_build.fact("case.noticeEffective"_L1, notice.effectiveOn);
        m_build.fact("case.noticeChannel"_L1, notice.channel);
        m_build.fact("case.noticeAudience"_L1, notice.audience);
    }

    void period()
    {
        m_build.chapter(7, text("case.period"_L1));
        m_build.fact("case.periodStart"_L1, m_case.periodStart);
        m_build.fact("case.periodEnd"_L1, m_case.periodEnd);
        if (m_case.periodStart.isValid() && m_case.periodEnd.isValid())
            m_build.fact("case.days"_L1, count(m_case.periodStart.daysTo(m_case.periodEnd) + 1));
        m_build.optionalFact("case.startedOn"_L1, date(m_case.startedOn));
        m_build.optionalFact("case.measureEndedOn"_L1, date(m_case.measureEndedOn));
        m_build.optionalFact("case.evaluationDue"_L1, date(m_case.evaluationDue));
        if (m_case.extension)
            addExtension(*m_case.extension);
        if (m_council) {
            m_build.fact("case.recordingCount"_L1, count(recordingCount()));
            m_build.fact("case.grantCount"_L1, count(m_in.grants.size()));
            m_build.fact("case.openGrants"_L1, count(std::ranges::count_if(m_in.grants, [&](const CaseGrant &grant) {
                             return grant.isOpenOn(m_in.asOf);
                         })));
            m_build.flushFacts();
            return;
        }
        m_build.fact("case.lines"_L1, isWritten()
                                          ? m_case.lines.join(u", "_s)
                                          : text(isDestroyed() ? "case.contentDestroyed"_L1 : "case.contentClosed"_L1));
        m_build.flushFacts();
        m_build.heading(2, text("case.grants"_L1));
        QList<QStringList> rows;
        for (const CaseGrant &grant : m_in.grants) {
            QStringList rights;
            for (const CaseRight right : grant.rights)
                rights += value(idIn(caseRightIds, right));
            const QString role = value(m_in.roles.value(grant.account));
            const QString given = date(grant.from) + u" – "_s + date(grant.until);
            rows += {account(grant.account) + (role.isEmpty() ? QString() : u'\n' + role), rights.join(u", "_s),
                     grant.revokedAt.isValid()
                         ? given + u'\n' + text("case.revokedOn"_L1, {{u"date"_s, date(legalDay(grant.revokedAt))}})
                         : given,
                     dash(grant.reason), dash(account(grant.grantedBy))};
        }
        m_build.table({{text("case.account"_L1), 1.7},
                       {text("case.rights"_L1), 1.1},
                       {text("case.granted"_L1), 1.9},
                       {text("case.reason"_L1), 2.2},
                       {text("case.grantedBy"_L1), 1.3}},
                      rows, text("case.noGrants"_L1));
    }

    void addExtension(const CaseExtension &extension)
    {
        m_build.fact("case.extension"_L1,
                     extension.approvedBy.isNull()
                         ? text("case.extensionWaits"_L1, {{u"date"_s, date(extension.until)}})
                         : text("case.extensionApproved"_L1,
                                {{u"date"_s, date(extension.until)}, {u"on"_s, date(extension.approvedOn)}}));
        if (m_council)
            return;
        m_build.optionalFact("case.extensionReason"_L1, extension.reason);
        m_build.fact("case.extensionBy"_L1,
                     QStringList{account(extension.proposedBy), dash(account(extension.approvedBy))}.join(u", "_s));
    }

    /// Those that were there, destroyed ones included.
    [[nodiscard]] qint64 recordingCount() const
    {
        qint64 destroyed = 0;
        for (const DestructionRecord &one : m_in.destructions)
            destroyed += one.count;
        return isDestroyed() ? destroyed : std::max<qint64>(m_case.recordingCount, 0) + destroyed;
    }

    void rules()
    {
        m_build.chapter(9, text("case.rules"_L1));
        QList<QStringList> rows;
        for (const CaseTurn &turn : m_in.turns) {
            for (const QJsonValue &one : turn.results) {
                if (const auto result = ruleResultFromJson(one.toObject()))
                    rows += {date(turn.on) + u'\n' + caseState(turn.state), result->ruleId, meaningOf(*result),
                             value(outcomeId(result->outcome)), result->editionId};
            }
        }
        m_build.table({{text("case.step"_L1), 1.5},
                       {text("case.rule"_L1), 1.4},
                       {text("case.ruleMeaning"_L1), 2.6},
                       {text("case.ruleOutcome"_L1), 1},
                       {text("case.edition"_L1), 1.1}},
                      rows, text("case.noRules"_L1));
        if (!rows.isEmpty())
            m_build.note(text("case.rulesMeaning"_L1));
    }

    /// What was asked; and where it does not hold, what was wrong.
    [[nodiscard]] QString meaningOf(const RuleResult &result) const
    {
        const QString asked = m_build.texts().ruleName(result.ruleId);
        const RuleEdition *edition = m_in.book ? m_in.book->find(result.editionId) : nullptr;
        if (!edition || !edition->rule(result.ruleId))
            return dash(asked);
        if (!asked.isEmpty() && result.holds())
            return asked;
        const QString message = messageOf(result, *edition, m_build.texts().language() == ReportLanguage::Dutch);
        return asked.isEmpty() ? message : asked + u'\n' + message;
    }

    /// What one officer proposes is no outcome yet.
    [[nodiscard]] bool isDecided() const { return m_case.outcome && m_case.proposal != CaseProposal::Closing; }

    void outcome()
    {
        m_build.chapter(10, text("case.outcomeChapter"_L1));
        const bool decided = isDecided();
        if (!decided && m_case.decisionReason.isEmpty()) {
            m_build.note(text(m_case.isOpen() ? "case.stillOpen"_L1 : "case.noOutcome"_L1));
            return;
        }
        if (decided)
            m_build.fact("case.outcome"_L1, value(idIn(caseOutcomeIds, *m_case.outcome)));
        if (m_case.closedOn.isValid())
            m_build.fact("case.closed"_L1, onBy(m_case.closedOn, m_case.closedBy));
        if (!m_council) {
            if (decided)
                m_build.fact("case.outcomeReason"_L1,
                             isWritten() ? m_case.outcomeReason
                                         : text(isDestroyed() ? "case.contentDestroyed"_L1 : "case.contentClosed"_L1));
            m_build.optionalFact("case.decisionReason"_L1, m_case.decisionReason);
            m_build.optionalFact("case.confirmedBy"_L1, account(m_case.closingConfirmedBy));
            QStringList steps;
            for (const FollowUp step : m_case.followUp)
                steps += value(idIn(followUpIds, step));
            m_build.optionalFact("case.followUp"_L1, steps.join(u", "_s));
            m_build.optionalFact("case.finalDecision"_L1, date(m_case.finalDecisionOn));
        }
        m_build.flushFacts();
    }

    /// The sentence of R-EVIDENCE-01, as the edition in force says it. The council's variant has no such section; but
    /// no report about a case goes out without the sentence.
    void evidence()
    {
        const RuleEdition *edition = m_in.book ? m_in.book->inForceOn(m_in.asOf) : nullptr;
        const Rule *rule = edition ? edition->rule(evidenceRule) : nullptr;
        const bool dutch = m_build.texts().language() == ReportLanguage::Dutch;
        const QString sentence = rule ? (dutch ? rule->messageNl : rule->messageEn) : text("case.evidenceSentence"_L1);
        if (!m_council)
            m_build.chapter(12, text("case.evidence"_L1));
        m_build.notice(sentence);
    }

    void embed()
    {
        QJsonObject record = m_case.toJson();
        if (m_council)
            record = forCouncil();
        QJsonArray destructions;
        for (const DestructionRecord &one : m_in.destructions)
            destructions += m_council ? QJsonObject{{u"number"_s, one.number}, {u"count"_s, one.count}} : one.toJson();
        QJsonArray turns;
        for (const CaseTurn &turn : m_in.turns) {
            QJsonObject one{{u"on"_s, turn.on.toString(Qt::ISODate)},
                            {u"state"_s, QString(idIn(caseStateIds, turn.state))},
                            {u"results"_s, turn.results}};
            if (!m_council && !turn.by.isNull())
                one.insert(u"by"_s, turn.by.toString());
            turns += one;
        }
        QJsonObject data{{u"record"_s, record}, {u"turns"_s, turns}, {u"destructions"_s, destructions}};
        if (!m_council) {
            QJsonArray grants;
            for (const CaseGrant &grant : m_in.grants)
                grants += grant.toJson();
            QJsonArray holds;
            for (const Hold &hold : m_in.holds)
                holds += hold.toJson(m_in.asOf);
            data.insert(u"grants"_s, grants);
            data.insert(u"holds"_s, holds);
        }
        m_build.report().data = data;
    }

    [[nodiscard]] QJsonObject forCouncil() const
    {
        QJsonObject record{{u"number"_s, m_case.number},
                           {u"state"_s, QString(idIn(caseStateIds, m_case.state))},
                           {u"covert"_s, m_case.covert},
                           {u"subjectCount"_s, m_case.subjectCount},
                           {u"recordingCount"_s, recordingCount()}};
        const auto put = [&](QLatin1StringView key, QDate day) {
            if (day.isValid())
                record.insert(key, day.toString(Qt::ISODate));
        };
        put("periodStart"_L1, m_case.periodStart);
        put("periodEnd"_L1, m_case.periodEnd);
        put("closedOn"_L1, m_case.closedOn);
        put("destructionDue"_L1, m_case.destructionDue);
        if (isDecided())
            record.insert(u"outcome"_s, QString(idIn(caseOutcomeIds, *m_case.outcome)));
        return record;
    }
};

} // namespace

Report caseReport(Report head, const CaseReportInput &input)
{
    ReportBuilder build(std::move(head));
    return CaseWriter(build, input).write();
}

} // namespace voicelog
