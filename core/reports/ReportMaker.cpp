// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportMaker.h"

#include "BalancingReport.h"
#include "CouncilReport.h"
#include "Readable.h"
#include "RegisterReport.h"
#include "ReportService.h"
#include "RequestLog.h"

#include <archive/Session.h>
#include <balancing/BalancingService.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <editions/EditionService.h>
#include <processing/ProcessingService.h>
#include <programmes/EmployeeNoticeService.h>
#include <programmes/ProgrammeService.h>
#include <programmes/WorksCouncilService.h>
#include <recordings/JudgementStore.h>
#include <requests/RequestService.h>

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int firstYear = 2001; // of the Wbp

Result<std::optional<RuleCounts>> ruleCounts(const Session &session)
{
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, session.vaults());
    RuleCounts counts;
    for (const VaultInfo &vault : vaults) {
        if (!holdsRecordings(vault.kind))
            continue;
        ++counts.allVaults;
        if (!vault.granted)
            continue;
        ++counts.openVaults;
        VOICELOG_ASSIGN(Database database, session.openVault(vault.id));
        VOICELOG_ASSIGN(const auto failing, JudgementStore(database).failingCounts());
        for (auto it = failing.begin(); it != failing.end(); ++it)
            counts.failing[it.key()] += it.value();
    }
    return counts.openVaults == 0 ? std::optional<RuleCounts>() : std::optional(counts);
}

} // namespace

Result<Report> ReportMaker::balancing(const QString &what, int versionNo, ReportLanguage language) const
{
    const ReportService reports(m_session);
    VOICELOG_ASSIGN(Report head, reports.begin(ReportKind::Balancing, language));
    const BalancingService service(m_session);
    BalancingReportInput input;
    VOICELOG_ASSIGN(const Id lia, service.find(what));
    VOICELOG_ASSIGN(input.versions, service.versions(lia));
    if (versionNo == 0) {
        for (const BalancingVersion &version : std::as_const(input.versions))
            versionNo = std::max(versionNo, version.versionNo);
    }
    const bool approved = std::ranges::contains(input.versions, versionNo, &BalancingVersion::versionNo);
    if (approved) {
        VOICELOG_ASSIGN(input.record, service.version(lia, versionNo));
    } else {
        VOICELOG_ASSIGN(const auto draft, service.draft(lia));
        if (!draft || (versionNo != 0 && draft->versionNo != versionNo))
            return fail(errors::NotFound, {{u"what"_s, u"version"_s}, {u"id"_s, QString::number(versionNo)}});
        input.record = *draft;
    }
    VOICELOG_ASSIGN(const auto accounts, m_session.accounts());
    input.accounts = namesOf(accounts);
    if (!input.record.programmeId.isEmpty()) {
        VOICELOG_ASSIGN(input.programme, ifFound(ProgrammeService(m_session).find(input.record.programmeId)));
    }
    if (!input.record.orConsultation.isEmpty()) {
        VOICELOG_ASSIGN(input.council, ifFound(WorksCouncilService(m_session).find(input.record.orConsultation)));
    }
    input.asOf = legalDay(head.generatedAt);
    return reports.issue(balancingReport(std::move(head), input));
}

Result<Report> ReportMaker::processingRegister(QDate since, ReportLanguage language) const
{
    const ReportService reports(m_session);
    VOICELOG_ASSIGN(Report head, reports.begin(ReportKind::Register, language));
    const ProcessingService service(m_session);
    RegisterReportInput input;
    input.asOf = legalDay(head.generatedAt);
    input.since = since.isValid() ? since : input.asOf.addYears(-1);
    VOICELOG_TRY(service.forEach([&input](const RegisterEntry &entry) -> Result<void> {
        input.entries += entry;
        return {};
    }));
    for (const RegisterEntry &entry : std::as_const(input.entries)) {
        VOICELOG_ASSIGN(const auto versions, service.versions(entry.id));
        input.versions += versions;
    }
    VOICELOG_ASSIGN(const auto programmes, ProgrammeService(m_session).list());
    for (const Programme &programme : programmes)
        input.programmes.insert(programme.id, programme.number + u"  "_s + programme.name);
    return reports.issue(registerReport(std::move(head), input));
}

Result<Report> ReportMaker::councilOverview(int year, ReportLanguage language, int smallCount) const
{
    const ReportService reports(m_session);
    VOICELOG_ASSIGN(Report head, reports.begin(ReportKind::Council, language));
    const QDate today = legalDay(head.generatedAt);
    if (year < firstYear || year > today.year())
        return fail(errors::InvalidValue, {{u"field"_s, u"year"_s}, {u"value"_s, year}});
    CouncilReportInput input;
    input.year = year;
    input.smallCount = smallCount;
    input.asOf = std::min(today, QDate(year, 12, 31));
    const ProgrammeService programmes(m_session);
    VOICELOG_ASSIGN(const auto all, programmes.list());
    for (const Programme &programme : all) {
        VOICELOG_ASSIGN(const auto turns, programmes.turns(programme.id));
        input.programmes += {programme, turns};
    }
    VOICELOG_ASSIGN(input.notices, EmployeeNoticeService(m_session).list());
    // Only what a reviewer may read himself, whoever makes the overview.
    VOICELOG_ASSIGN(const auto council, WorksCouncilService(m_session).list());
    std::ranges::copy_if(council, std::back_inserter(input.council), &WorksCouncilRecord::isForCouncil);
    VOICELOG_ASSIGN(const auto balancing, BalancingService(m_session).list());
    std::ranges::copy_if(balancing, std::back_inserter(input.balancing),
                         [](const BalancingSummary &one) { return one.approved.has_value(); });
    VOICELOG_ASSIGN(const auto reviews, ProcessingService(m_session).due(input.asOf, 0));
    for (const RegisterRow &row : reviews) {
        if (isReviewOverdue(row.state, row.reviewDate, input.asOf))
            input.registerReviews += row;
    }
    VOICELOG_ASSIGN(input.rules, ruleCounts(m_session));
    const QTimeZone zone("Europe/Amsterdam");
    const QDateTime from = QDate(year, 1, 1).startOfDay(zone).toUTC();
    const QDateTime until = QDate(year + 1, 1, 1).startOfDay(zone).toUTC();
    {
        VOICELOG_ASSIGN(Database database, m_session.openGovernance());
        ReportStore store(database);
        VOICELOG_ASSIGN(input.actions, store.actionCounts(from, until));
        VOICELOG_ASSIGN(input.takenIn, store.takenIn(from, until));
    }
    VOICELOG_ASSIGN(const RuleBook book, EditionService(m_session).book());
    VOICELOG_ASSIGN(input.monitoring, monitoringCounts(book, year));
    VOICELOG_ASSIGN(input.requests, requestCounts(book, year));
    input.edition = book.inForceOn(input.asOf);
    return reports.issue(councilReport(std::move(head), input));
}

Result<std::optional<RequestCounts>> ReportMaker::requestCounts(const RuleBook &book, int year) const
{
    if (m_session.account().role == Role::OrReviewer)
        return std::optional<RequestCounts>();
    const RequestService service(m_session, book);
    VOICELOG_ASSIGN(const auto entries, service.list());
    RequestCounts counts;
    for (const RequestEntry &one : entries) {
        counts.received += one.receivedOn.year() == year ? 1 : 0;
        VOICELOG_ASSIGN(const auto turns, service.turns(one.id));
        for (const RequestTurn &turn : turns) {
            if (turn.on.year() != year || !isAnswered(turn.state))
                continue;
            ++counts.answered;
            counts.refused += turn.state == RequestState::Answered ? 0 : 1;
            counts.overdue += one.endedOn > one.dueOn ? 1 : 0;
        }
    }
    return std::optional(counts);
}

Result<Report> ReportMaker::requestLog(int year, ReportLanguage language) const
{
    const ReportService reports(m_session);
    VOICELOG_ASSIGN(Report head, reports.begin(ReportKind::RequestLog, language, false));
    RequestLogInput input;
    input.year = year;
    input.asOf = legalDay(head.generatedAt);
    if (year < firstYear || year > input.asOf.year())
        return fail(errors::InvalidValue, {{u"field"_s, u"year"_s}, {u"value"_s, year}});
    VOICELOG_ASSIGN(const RuleBook book, EditionService(m_session).book());
    const RequestService service(m_session, book);
    VOICELOG_ASSIGN(const auto entries, service.list());
    const auto files = service.files();
    input.filesRead = files.has_value() || entries.isEmpty();
    for (const RequestEntry &entry : entries) {
        if (entry.receivedOn.year() != year)
            continue;
        LoggedRequest logged{.entry = entry, .outcome = std::nullopt, .channel = std::nullopt};
        VOICELOG_ASSIGN(const auto turns, service.turns(entry.id));
        for (const RequestTurn &turn : turns) {
            if (isAnswered(turn.state))
                logged.outcome = turn.state;
        }
        if (files && files->contains(entry.id)) {
            const DataRequest &file = (*files)[entry.id];
            logged.channel = file.channel;
            for (const RecordingDecision &decision : file.decisions) {
                if (logged.outcome && decision.ground)
                    ++input.refusals[*decision.ground];
            }
        }
        input.requests.prepend(logged); // the newest came first
    }
    return reports.issue(voicelog::requestLog(std::move(head), input));
}

} // namespace voicelog
