// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CouncilReport.h"

#include "ReportWriter.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// Uses of the recordings that the council is told of, in the order of the table.
constexpr std::array toldActions{"LISTENING_STARTED"_L1, "RECORDING_EXPORTED"_L1, "TRANSCRIPT_ATTACHED"_L1,
                                 "REPORT_MADE"_L1};
constexpr std::array announcementRules{"R-ANNOUNCE-01"_L1, "R-ANNOUNCE-02"_L1, "R-ANNOUNCE-03"_L1};

class CouncilWriter : private ReportWriter
{
public:
    CouncilWriter(ReportBuilder &build, const CouncilReportInput &input) : ReportWriter(build), m_in(input) {}

    Report write()
    {
        cover();
        programmes();
        recordings();
        compliance();
        balancing();
        consent();
        monitoring();
        access();
        requests();
        openPoints();
        embed();
        return m_build.take();
    }

private:
    [[nodiscard]] QString date(QDate date) const { return m_build.texts().date(date); }
    [[nodiscard]] QString masked(qint64 number) const { return maskedCount(number, m_in.smallCount, m_build.texts()); }
    [[nodiscard]] bool inYear(QDate day) const { return day.isValid() && day.year() == m_in.year && day <= m_in.asOf; }

    [[nodiscard]] const WorksCouncilRecord *councilOf(const Programme &programme) const
    {
        const auto found = std::ranges::find(m_in.council, programme.worksCouncilRecordId, &WorksCouncilRecord::id);
        return found == m_in.council.end() ? nullptr : &*found;
    }
    [[nodiscard]] const EmployeeNotice *noticeOf(const Programme &programme) const
    {
        const auto found = std::ranges::find(m_in.notices, programme.employeeNoticeId, &EmployeeNotice::id);
        return found == m_in.notices.end() ? nullptr : &*found;
    }
    [[nodiscard]] const BalancingSummary *balancingOf(const Programme &programme) const
    {
        const auto found = std::ranges::find(m_in.balancing, programme.liaId, &BalancingSummary::id);
        return found == m_in.balancing.end() ? nullptr : &*found;
    }
    [[nodiscard]] ProgrammeState stateOfProgramme(const CouncilReportInput::ProgrammeYear &one) const
    {
        return stateOn(one.turns, m_in.asOf);
    }

    void cover()
    {
        Report &report = m_build.report();
        report.title = text("overview.title"_L1);
        report.subtitle = QString::number(m_in.year);
        report.containsPersonalData = false;
        m_build.paragraph(m_build.texts().text(
            "overview.intro"_L1, {{u"from"_s, date(QDate(m_in.year, 1, 1))}, {u"until"_s, date(m_in.asOf)}}));
        if (m_in.smallCount > 1)
            m_build.note(m_build.texts().text("overview.masking"_L1, {{u"count"_s, m_in.smallCount}}));
    }

    void programmes()
    {
        m_build.chapter(text("overview.programmes"_L1));
        QList<QStringList> rows;
        QList<std::pair<QDate, QStringList>> changes;
        for (const auto &one : m_in.programmes) {
            const Programme &programme = one.programme;
            rows += {programme.number,
                     programme.name,
                     value(purposeId(programme.purpose)),
                     programme.legalBasis ? value(idIn(programmeBasisIds, *programme.legalBasis)) : u"–"_s,
                     date(programme.startDate),
                     value(idIn(programmeStateIds, stateOfProgramme(one)))};
            for (const ProgrammeTurn &turn : one.turns) {
                if (inYear(turn.from))
                    changes.emplaceBack(
                        turn.from, QStringList{date(turn.from), programme.number, programme.name,
                                               value(idIn(programmeStateIds, turn.state)),
                                               turn.reason.isEmpty() ? QString() : m_build.texts().value(turn.reason)});
            }
        }
        m_build.table({{text("programme.number"_L1), 1.6},
                       {text("programme.name"_L1), 2.2},
                       {text("programme.purpose"_L1), 2.2},
                       {text("programme.legalBasis"_L1), 2.2},
                       {text("programme.startDate"_L1), 1.6},
                       {text("programme.state"_L1), 1.3}},
                      rows, text("overview.noProgrammes"_L1));
        m_build.heading(2, text("overview.changes"_L1));
        std::ranges::stable_sort(changes, {}, &std::pair<QDate, QStringList>::first);
        QList<QStringList> changed;
        for (const auto &change : std::as_const(changes))
            changed += change.second;
        m_build.table({{text("overview.on"_L1), 1.4},
                       {text("programme.number"_L1), 1.4},
                       {text("programme.name"_L1), 2},
                       {text("overview.newState"_L1), 1.2},
                       {text("overview.reason"_L1), 2.6}},
                      changed, text("overview.noChanges"_L1));
    }

    void recordings()
    {
        m_build.chapter(text("overview.recordings"_L1));
        QList<QStringList> rows;
        qint64 all = 0;
        for (const Purpose purpose : allPurposes) {
            qint64 taken = 0;
            int used = 0;
            for (const auto &one : m_in.programmes) {
                if (one.programme.purpose != purpose)
                    continue;
                ++used;
                taken += m_in.takenIn.value(one.programme.id);
            }
            all += taken;
            if (used > 0)
                rows += {value(purposeId(purpose)), count(used), count(taken)};
        }
        if (!rows.isEmpty())
            rows += {text("overview.total"_L1), count(qsizetype(m_in.programmes.size())), count(all)};
        m_build.table({{text("programme.purpose"_L1), 3},
                       {text("overview.programmeCount"_L1), 1, true},
                       {text("overview.takenIn"_L1), 1.4, true}},
                      rows, text("overview.noProgrammes"_L1));
        m_build.note(text("overview.takenInMeaning"_L1));
    }

    void compliance()
    {
        m_build.chapter(text("overview.compliance"_L1));
        m_build.heading(2, text("overview.announcements"_L1));
        if (m_in.rules && m_in.rules->openVaults > 0) {
            QList<QStringList> rows;
            for (const QLatin1StringView rule : announcementRules)
                rows += {QString(rule), m_build.ruleText(m_in.edition, QString(rule)),
                         count(m_in.rules->failing.value(QString(rule)))};
            m_build.table({{text("overview.rule"_L1), 1.2},
                           {text("overview.ruleMeaning"_L1), 4},
                           {text("overview.failing"_L1), 1, true}},
                          rows, {});
            m_build.note(m_build.texts().text("overview.vaults"_L1, {{u"open"_s, m_in.rules->openVaults},
                                                                     {u"all"_s, m_in.rules->allVaults},
                                                                     {u"date"_s, date(m_in.asOf)}}));
        } else {
            m_build.note(text("overview.noVaults"_L1));
        }
        m_build.heading(2, text("overview.notices"_L1));
        QList<QStringList> rows;
        for (const auto &one : m_in.programmes) {
            if (!one.programme.employeesHeard)
                continue;
            const EmployeeNotice *notice = noticeOf(one.programme);
            rows += {one.programme.number,
                     notice ? notice->number : text("common.notOnRecord"_L1),
                     notice ? date(notice->effectiveOn) : u"–"_s,
                     date(one.programme.startDate),
                     isInTime(one.programme, notice) ? text("common.yes"_L1) : text("common.no"_L1),
                     notice && notice->acknowledgedPct ? u"%1 %"_s.arg(*notice->acknowledgedPct) : u"–"_s};
        }
        m_build.table({{text("programme.number"_L1), 1.3},
                       {text("overview.notice"_L1), 1.3},
                       {text("overview.noticeEffective"_L1), 1.5},
                       {text("programme.startDate"_L1), 1.5},
                       {text("overview.inTime"_L1), 1},
                       {text("overview.acknowledged"_L1), 1, true}},
                      rows, text("overview.noNoticesNeeded"_L1));
    }

    [[nodiscard]] static bool isInTime(const Programme &programme, const EmployeeNotice *notice)
    {
        return notice && notice->effectiveOn.isValid() && programme.startDate.isValid() &&
               notice->effectiveOn <= programme.startDate;
    }

    void balancing()
    {
        m_build.chapter(text("overview.balancing"_L1));
        QList<QStringList> rows;
        for (const BalancingSummary &one : m_in.balancing) {
            const bool approved = one.approved.has_value();
            rows += {one.number,
                     one.title,
                     approved ? QString::number(one.approved->versionNo) : u"–"_s,
                     approved ? date(one.approved->inForceFrom) : u"–"_s,
                     approved ? date(one.approved->reviewDate) : u"–"_s,
                     value(balancingStateId(approved ? stateOn(*one.approved, m_in.asOf) : one.state))};
        }
        m_build.table({{text("balancing.number"_L1), 1.4},
                       {text("balancing.recordTitle"_L1), 2.6},
                       {text("balancing.version"_L1), 0.8},
                       {text("balancing.inForceFrom"_L1), 1.5},
                       {text("balancing.reviewDate"_L1), 1.5},
                       {text("balancing.state"_L1), 1.4}},
                      rows, text("overview.noBalancing"_L1));
    }

    void consent()
    {
        m_build.chapter(text("overview.consent"_L1));
        QList<QStringList> rows;
        QList<QStringList> conditions;
        for (const WorksCouncilRecord &record : m_in.council) {
            QStringList resting;
            for (const auto &one : m_in.programmes) {
                if (one.programme.worksCouncilRecordId == record.id)
                    resting +=
                        one.programme.number + u" ("_s + value(idIn(programmeStateIds, stateOfProgramme(one))) + u')';
            }
            QString decision =
                record.decision ? value(idIn(councilDecisionIds, *record.decision)) : text("overview.undecided"_L1);
            if (record.decidedOn.isValid())
                decision += u'\n' + date(record.decidedOn);
            if (record.nullityInvokedOn.isValid())
                decision +=
                    u'\n' + m_build.texts().text("overview.nullity"_L1, {{u"date"_s, date(record.nullityInvokedOn)}});
            rows += {record.number, record.title, date(record.requestedOn), decision,
                     resting.isEmpty() ? u"–"_s : resting.join(u'\n')};
            if (!record.conditions.isEmpty())
                conditions += {record.number, record.conditions, resting.isEmpty() ? u"–"_s : resting.join(u'\n')};
        }
        m_build.table({{text("council.number"_L1), 1.4},
                       {text("council.title"_L1), 2.4},
                       {text("council.requestedOn"_L1), 1.5},
                       {text("council.decision"_L1), 1.8},
                       {text("overview.restsOn"_L1), 2}},
                      rows, text("overview.noConsent"_L1));
        m_build.heading(2, text("overview.conditions"_L1));
        m_build.table(
            {{text("council.number"_L1), 1}, {text("council.conditions"_L1), 3}, {text("overview.restsOn"_L1), 1.6}},
            conditions, text("overview.noConditions"_L1));
        if (!conditions.isEmpty())
            m_build.note(text("overview.conditionsMeaning"_L1));
    }

    void monitoring()
    {
        m_build.chapter(text("overview.monitoring"_L1));
        if (!m_in.monitoring) {
            m_build.note(text("overview.noMonitoring"_L1));
            return;
        }
        m_build.fact("overview.casesOpened"_L1, masked(m_in.monitoring->opened));
        m_build.fact("overview.casesCovert"_L1, masked(m_in.monitoring->covert));
        m_build.fact("overview.casesFinding"_L1, masked(m_in.monitoring->finding));
        m_build.fact("overview.casesNoFinding"_L1, masked(m_in.monitoring->noFinding));
        m_build.fact("overview.casesDestroyed"_L1, masked(m_in.monitoring->destroyedOnTime));
        m_build.flushFacts();
    }

    void access()
    {
        m_build.chapter(text("overview.access"_L1));
        QList<QStringList> rows;
        for (const QLatin1StringView action : toldActions) {
            qint64 allowed = 0;
            qint64 refused = 0;
            for (const ActionCount &one : m_in.actions) {
                if (one.action == action)
                    (one.outcome == AuditOutcome::Refused ? refused : allowed) += one.count;
            }
            rows += {value(action), count(allowed), count(refused)};
        }
        m_build.table({{text("overview.act"_L1), 3},
                       {text("overview.times"_L1), 1, true},
                       {text("overview.refused"_L1), 1, true}},
                      rows, {});
        m_build.heading(2, text("overview.refusedAttempts"_L1));
        m_build.refusals(m_in.actions, m_in.edition, text("overview.noRefusals"_L1));
    }

    void requests()
    {
        m_build.chapter(text("overview.requests"_L1));
        if (!m_in.requests) {
            m_build.note(text("overview.requestsUntold"_L1));
            return;
        }
        m_build.fact("overview.requestsReceived"_L1, masked(m_in.requests->received));
        m_build.fact("overview.requestsAnswered"_L1, masked(m_in.requests->answered));
        m_build.fact("overview.requestsRefused"_L1, masked(m_in.requests->refused));
        m_build.fact("overview.requestsOverdue"_L1, masked(m_in.requests->overdue));
        m_build.flushFacts();
    }

    void openPoints()
    {
        m_build.chapter(text("overview.openPoints"_L1));
        QStringList points;
        const auto point = [&](QLatin1StringView key, const QVariantMap &values) {
            points += m_build.texts().text(key, values);
        };
        for (const auto &one : m_in.programmes) {
            const Programme &programme = one.programme;
            const ProgrammeState state = stateOfProgramme(one);
            const QVariantMap named{{u"number"_s, programme.number}, {u"name"_s, programme.name}};
            if (state == ProgrammeState::Suspended)
                point("overview.pointSuspended"_L1, named);
            if (state != ProgrammeState::Active)
                continue;
            if (programme.employeesHeard) {
                const WorksCouncilRecord *council = councilOf(programme);
                if (!council || council->groundOn(m_in.asOf) == WorksCouncilRecord::Ground::None)
                    point("overview.pointNoConsent"_L1, named);
                if (!isInTime(programme, noticeOf(programme)))
                    point("overview.pointNotice"_L1, named);
            }
            if (programme.legalBasis == ProgrammeBasis::LegitimateInterest) {
                const BalancingSummary *lia = balancingOf(programme);
                const bool counts = lia && lia->approved && lia->approved->inForceFrom <= m_in.asOf &&
                                    stateOn(*lia->approved, m_in.asOf) != BalancingState::Withdrawn;
                if (!counts)
                    point("overview.pointNoBalancing"_L1, named);
            }
        }
        for (const BalancingSummary &one : m_in.balancing) {
            if (one.approved && stateOn(*one.approved, m_in.asOf) == BalancingState::ReviewDue)
                point("overview.pointReview"_L1,
                      {{u"number"_s, one.number}, {u"date"_s, date(one.approved->reviewDate)}});
        }
        for (const RegisterRow &row : m_in.registerReviews)
            point("overview.pointRegister"_L1, {{u"number"_s, row.number}, {u"date"_s, date(row.reviewDate)}});
        for (const WorksCouncilRecord &record : m_in.council) {
            if (record.kind == CouncilKind::ConsentRequest && record.requestedOn.isValid() && !record.decision)
                point("overview.pointUndecided"_L1,
                      {{u"number"_s, record.number}, {u"date"_s, date(record.requestedOn)}});
        }
        if (points.isEmpty())
            m_build.note(text("overview.noPoints"_L1));
        for (const QString &one : std::as_const(points))
            m_build.paragraph(one, ReportParagraph::Style::Item);
        m_points = points.size();
    }

    void embed()
    {
        QJsonArray programmes;
        for (const auto &one : m_in.programmes)
            programmes += QJsonObject{{u"number"_s, one.programme.number},
                                      {u"purpose"_s, QString(purposeId(one.programme.purpose))},
                                      {u"state"_s, QString(idIn(programmeStateIds, stateOfProgramme(one)))},
                                      {u"takenIn"_s, m_in.takenIn.value(one.programme.id)}};
        m_build.report().data = {{u"year"_s, m_in.year},
                                 {u"asOf"_s, m_in.asOf.toString(Qt::ISODate)},
                                 {u"smallCount"_s, m_in.smallCount},
                                 {u"programmes"_s, programmes},
                                 {u"openPoints"_s, m_points}};
    }

    const CouncilReportInput &m_in;
    qsizetype m_points = 0;
};

} // namespace

QString maskedCount(qint64 count, int smallCount, const ReportTexts &texts)
{
    return count > 0 && count < smallCount ? u'<' + texts.number(smallCount) : texts.number(count);
}

Report councilReport(Report head, const CouncilReportInput &input)
{
    ReportBuilder build(std::move(head));
    return CouncilWriter(build, input).write();
}

} // namespace voicelog
