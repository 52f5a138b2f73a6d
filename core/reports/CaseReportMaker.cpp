// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseReport.h"
#include "CertificateReport.h"
#include "CouncilReport.h"
#include "Readable.h"
#include "ReportMaker.h"
#include "ReportService.h"
#include "RetentionOverview.h"

#include <archive/ArchiveErrors.h>
#include <archive/AuditActions.h>
#include <archive/Session.h>
#include <balancing/BalancingService.h>
#include <base/LegalDay.h>
#include <editions/EditionService.h>
#include <monitoring/CaseService.h>
#include <monitoring/GrantedCaseAccess.h>
#include <processing/ProcessingService.h>
#include <programmes/EmployeeNoticeService.h>
#include <programmes/StoredRetention.h>
#include <programmes/WorksCouncilService.h>
#include <retention/DestructionService.h>
#include <retention/HoldService.h>

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// Reads what the file of a case tells, each from the service that guards it.
class CaseInputReader
{
public:
    CaseInputReader(Session &session, const RuleBook &book, CaseReportInput &input)
        : m_session(session), m_book(book), m_cases(session, book), m_in(input)
    {
        m_in.book = &book;
    }

    Result<void> read(const QString &what)
    {
        // What is known without the key is all that the works council's variant tells, whoever makes it.
        VOICELOG_ASSIGN(m_in.record, m_cases.find(what));
        VOICELOG_ASSIGN(m_in.turns, m_cases.turns(m_in.record.id));
        VOICELOG_ASSIGN(m_in.grants, m_cases.grants(m_in.record.id));
        const DestructionService destructions(m_session, m_book, m_programmes);
        VOICELOG_ASSIGN(m_in.destructions, destructions.destructions(m_in.record.vaultId));
        std::ranges::reverse(m_in.destructions);
        {
            VOICELOG_ASSIGN(Database database, m_session.openGovernance());
            VOICELOG_ASSIGN(m_in.due, vaultDue(database, m_in.record.vaultId));
        }
        VOICELOG_TRY(readLinks());
        return m_in.reader == CaseReportInput::For::Council ? Result<void>() : readFile();
    }

private:
    Result<void> readLinks()
    {
        const MonitoringCase &record = m_in.record;
        if (!record.registerEntryId.isNull()) {
            VOICELOG_ASSIGN(const auto entry,
                            ifFound(ProcessingService(m_session).find(record.registerEntryId.toString())));
            if (entry)
                m_in.registerEntry = entry->number + u"  "_s + entry->title;
        }
        if (!record.worksCouncilRecordId.isNull()) {
            VOICELOG_ASSIGN(m_in.scheme,
                            ifFound(WorksCouncilService(m_session).find(record.worksCouncilRecordId.toString())));
        }
        return {};
    }

    Result<void> readFile()
    {
        const Id vault = m_in.record.vaultId;
        VOICELOG_ASSIGN(const bool reads, mayRead());
        if (reads) {
            VOICELOG_ASSIGN(m_in.record, m_cases.theCase(m_in.record.id));
        }
        VOICELOG_ASSIGN(const QList<AccountInfo> accounts, m_session.accounts());
        m_in.accounts = namesOf(accounts);
        for (const AccountInfo &account : accounts)
            m_in.roles.insert(account.id, QString(roleId(account.role)));
        if (!m_in.record.liaId.isNull()) {
            VOICELOG_ASSIGN(m_in.lia, ifFound(BalancingService(m_session).summary(m_in.record.liaId)));
        }
        if (!m_in.record.caseNoticeId.isNull()) {
            VOICELOG_ASSIGN(m_in.caseNotice,
                            ifFound(WorksCouncilService(m_session).find(m_in.record.caseNoticeId.toString())));
        }
        VOICELOG_ASSIGN(m_in.notice, notice(m_in.record.employeeNoticeId));
        VOICELOG_ASSIGN(m_in.afterNotice, notice(m_in.record.afterNoticeId));
        VOICELOG_ASSIGN(m_in.holds, HoldService(m_session).list(vault));
        if (reads)
            VOICELOG_TRY(readRecordings(vault));
        QList<Id> known;
        for (const CaseReportRecording &one : std::as_const(m_in.recordings))
            known += one.id;
        for (const DestructionRecord &one : std::as_const(m_in.destructions))
            known += one.recordings;
        VOICELOG_ASSIGN(Database database, m_session.openGovernance());
        VOICELOG_ASSIGN(m_in.uses, ReportStore(database).usesOf(vault, known));
        return {};
    }

    /// An officer; somebody else while he has access.
    [[nodiscard]] Result<bool> mayRead() const
    {
        VOICELOG_ASSIGN(const QSet<Id> held, m_session.heldVaults());
        if (!held.contains(m_in.record.vaultId) || m_in.record.state == CaseState::Destroyed)
            return false;
        return m_session.account().role == Role::PrivacyOfficer ||
               std::ranges::any_of(m_in.grants, [&](const CaseGrant &grant) {
                   return grant.account == m_session.account().id && grant.isLiveOn(m_in.asOf);
               });
    }

    Result<std::optional<EmployeeNotice>> notice(const Id &id) const
    {
        if (id.isNull())
            return std::optional<EmployeeNotice>();
        return ifFound(EmployeeNoticeService(m_session).find(id.toString()));
    }

    /// As they are shown in lists: while the case runs to those who have access, afterwards to officers too.
    Result<void> readRecordings(const Id &vault)
    {
        VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
        const CaseGate gate(m_session, &grantedCaseAccess());
        VOICELOG_ASSIGN(m_in.recordingsRead, gate.isListed(database, vault));
        if (m_in.recordingsRead) {
            VOICELOG_ASSIGN(m_in.recordings, ReportStore(database).caseRecordings());
        }
        return {};
    }

    Session &m_session;
    const RuleBook &m_book;
    CaseService m_cases;
    StoredRetention m_programmes;
    CaseReportInput &m_in;
};

/// The numbers of what the vaults are: programmes and cases.
Result<QHash<Id, QString>> vaultNumbers(Session &session, const RuleBook &book)
{
    QHash<Id, QString> numbers;
    VOICELOG_ASSIGN(const auto cases, CaseService(session, book).list());
    for (const MonitoringCase &one : cases)
        numbers.insert(one.vaultId, one.number);
    VOICELOG_ASSIGN(Database database, session.openGovernance());
    VOICELOG_ASSIGN(const auto programmes, StoredRetention().byVault(database));
    for (auto it = programmes.begin(); it != programmes.end(); ++it)
        numbers.insert(it.key(), it->number);
    return numbers;
}

/// Whether each event of the trail is as it was written; one that is not makes the report, not an error.
Result<void> readChain(Session &session, RetentionOverviewInput &input, const ProgressFunction &progress,
                       const CancelToken &cancel)
{
    VOICELOG_ASSIGN(Database database, session.openGovernance());
    const auto verified = session.audit().verify(database, progress, cancel);
    if (verified) {
        input.chain = *verified;
        return {};
    }
    if (!verified.error().is(errors::AuditBroken))
        return fail(verified);
    input.brokenAt = verified.error().parameters().value(u"seq"_s).toLongLong();
    return {};
}

/// Of the vaults whose key this account holds.
Result<void> readIntegrity(Session &session, RetentionOverviewInput &input)
{
    const QDateTime since = startOfLegalDay(input.since);
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, session.vaults());
    for (const VaultInfo &vault : vaults) {
        if (!holdsRecordings(vault.kind))
            continue;
        ++input.allVaults;
        if (!vault.granted)
            continue;
        ++input.openVaults;
        VOICELOG_ASSIGN(Database database, session.openVault(vault.id));
        VOICELOG_ASSIGN(const IntegrityCounts counts, ReportStore(database).integrity(since));
        input.integrity += VaultIntegrity{input.vaults.value(vault.id, vault.id.toString()), counts};
    }
    std::ranges::sort(input.integrity, {}, &VaultIntegrity::vault);
    return {};
}

} // namespace

Result<Report> ReportMaker::monitoringCase(const QString &record, bool forCouncil, ReportLanguage language) const
{
    const ReportService reports(m_session);
    VOICELOG_ASSIGN(Report head, reports.begin(ReportKind::MonitoringCase, language, forCouncil));
    VOICELOG_ASSIGN(const RuleBook book, EditionService(m_session).book());
    CaseReportInput input;
    input.reader = forCouncil ? CaseReportInput::For::Council : CaseReportInput::For::File;
    input.asOf = legalDay(head.generatedAt);
    VOICELOG_TRY(CaseInputReader(m_session, book, input).read(record));
    return reports.issue(caseReport(std::move(head), input));
}

Result<Report> ReportMaker::certificate(const QString &destruction, ReportLanguage language) const
{
    const ReportService reports(m_session);
    VOICELOG_ASSIGN(Report head, reports.begin(ReportKind::Certificate, language));
    VOICELOG_ASSIGN(const RuleBook book, EditionService(m_session).book());
    const StoredRetention programmes;
    VOICELOG_ASSIGN(const StoredDestruction found, DestructionService(m_session, book, programmes).find(destruction));
    return reports.issue(certificateReport(
        std::move(head), {found.record, found.certificate, book.inForceOn(legalDay(found.record.executedAt))}));
}

Result<Report> ReportMaker::retention(ReportLanguage language, const ProgressFunction &progress,
                                      const CancelToken &cancel) const
{
    const ReportService reports(m_session);
    VOICELOG_ASSIGN(Report head, reports.begin(ReportKind::Retention, language, false));
    VOICELOG_ASSIGN(const RuleBook book, EditionService(m_session).book());
    const StoredRetention programmes;
    RetentionService service(m_session, book, programmes);
    if (m_session.account().role == Role::PrivacyOfficer)
        VOICELOG_TRY(service.assessAll(progress, cancel));
    RetentionOverviewInput input;
    input.book = &book;
    input.asOf = legalDay(head.generatedAt);
    input.since = input.asOf.addYears(-1);
    VOICELOG_ASSIGN(input.plan, service.plan(input.asOf));
    VOICELOG_ASSIGN(input.upcoming, service.upcoming(input.asOf.addDays(RetentionOverviewInput::upcomingDays)));
    VOICELOG_ASSIGN(input.runs, service.runs());
    VOICELOG_ASSIGN(input.holds, HoldService(m_session).list());
    VOICELOG_ASSIGN(input.destructions, DestructionService(m_session, book, programmes).destructions());
    VOICELOG_ASSIGN(input.vaults, vaultNumbers(m_session, book));
    VOICELOG_ASSIGN(const QList<AccountInfo> accounts, m_session.accounts());
    input.accounts = namesOf(accounts);
    VOICELOG_TRY(readIntegrity(m_session, input));
    VOICELOG_TRY(readChain(m_session, input, progress, cancel));
    {
        VOICELOG_ASSIGN(Database database, m_session.openGovernance());
        ReportStore store(database);
        VOICELOG_ASSIGN(input.actions, store.actionCounts(startOfLegalDay(input.since), head.generatedAt.addMSecs(1)));
        VOICELOG_ASSIGN(input.archiveVerifiedAt, store.lastTime(actions::ArchiveVerified));
    }
    return reports.issue(retentionOverview(std::move(head), input), cancel);
}

Result<std::optional<MonitoringCounts>> ReportMaker::monitoringCounts(const RuleBook &book, int year) const
{
    VOICELOG_ASSIGN(const auto cases, CaseService(m_session, book).list());
    if (cases.isEmpty())
        return std::optional<MonitoringCounts>();
    const StoredRetention programmes;
    VOICELOG_ASSIGN(const auto destructions, DestructionService(m_session, book, programmes).destructions());
    MonitoringCounts counts;
    for (const MonitoringCase &one : cases) {
        if (legalDay(one.createdAt).year() == year) {
            ++counts.opened;
            counts.covert += one.covert ? 1 : 0;
        }
        if (one.outcome && one.closedOn.year() == year) {
            const bool found =
                one.outcome == CaseOutcome::FindingOffence || one.outcome == CaseOutcome::FindingBreachOnly;
            ++(found ? counts.finding : counts.noFinding);
        }
        // Whatever was held went later by right; what counts is when the last of it went.
        const auto last = std::ranges::find_if(destructions, [&](const DestructionRecord &record) {
            return record.vaultId == one.vaultId && record.what == DestructionWhat::WholeVault;
        });
        if (last == destructions.end())
            continue;
        const QDate on = legalDay(last->executedAt);
        if (on.year() == year && on <= last->dueOn.addDays(rowOf(last->dueClass).graceDays))
            ++counts.destroyedOnTime;
    }
    return std::optional(counts);
}

} // namespace voicelog
