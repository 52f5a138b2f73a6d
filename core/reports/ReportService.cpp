// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportService.h"

#include "ReportActions.h"
#include "ReportContent.h"

#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <programmes/ProgrammeEnums.h>
#include <rules/RuleBook.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr auto reportExitIds = idList("FILE", "PRINTER", "PACKAGE");

Result<QString> nextReportNumber(const Session &session, Database &database, int year)
{
    AuditQuery query;
    query.action = actions::ReportMade;
    query.outcome = AuditOutcome::Allowed;
    query.limit = 1;
    VOICELOG_ASSIGN(const QList<AuditEvent> last, session.audit().list(database, query));
    const QString prefix = u"RPT-%1-"_s.arg(year);
    int number = 0;
    if (!last.isEmpty() && last.first().objectId.startsWith(prefix))
        number = QStringView(last.first().objectId).sliced(prefix.size()).toInt();
    return prefix + QString::number(number + 1).rightJustified(4, u'0');
}

} // namespace

Result<Report> ReportService::begin(ReportKind kind, ReportLanguage language, bool forCouncil) const
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer, Role::Dpo, forCouncil ? Role::OrReviewer : Role::Dpo},
                              {actions::ReportMade, actions::reportObject}));
    VOICELOG_ASSIGN(const RuleBook book, RuleBook::builtIn());
    Report report;
    report.kind = kind;
    report.organisation = m_session.organisation();
    report.generatedAt = m_session.clock().now();
    report.generatedBy = m_session.account().name;
    report.generatedByRole = roleId(m_session.account().role);
    if (const RuleEdition *edition = book.inForceOn(legalDay(report.generatedAt)))
        report.editionId = edition->id;
    report.language = language;
    report.fourEyes = m_session.fourEyes();
    return report;
}

Result<Report> ReportService::issue(Report report, const CancelToken &cancel) const
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer, Role::Dpo, Role::OrReviewer},
                              {actions::ReportMade, actions::reportObject}));
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(report.number, nextReportNumber(m_session, database, legalDay(report.generatedAt).year()));
    VOICELOG_ASSIGN(const QByteArray hash, reportHash(report, cancel));
    AuditEvent event;
    event.action = actions::ReportMade;
    event.objectType = actions::reportObject;
    event.objectId = report.number;
    event.detail = {{u"kind"_s, QString(reportKindId(report.kind))},
                    {u"hash"_s, QString::fromLatin1(hash)},
                    {u"language"_s, QString(languageId(report.language))}};
    if (!report.objectId.isEmpty())
        event.detail.insert(u"about"_s, report.objectId);
    VOICELOG_TRY(m_session.audit().record(database, event));
    VOICELOG_TRY(transaction.commit());
    return report;
}

Result<ReportPdfFacts> ReportService::save(const Report &report, const QString &path, const ProgressFunction &progress,
                                           const CancelToken &cancel) const
{
    VOICELOG_ASSIGN(const ReportPdfFacts facts, writeReportPdf(report, path, progress, cancel));
    if (const auto recorded = recordExit(report, ReportExit::File); !recorded) {
        QFile::remove(path);
        return fail(recorded);
    }
    return facts;
}

Result<void> ReportService::recordExit(const Report &report, ReportExit exit) const
{
    AuditEvent event;
    event.action = actions::ReportExported;
    event.objectType = actions::reportObject;
    event.objectId = report.number;
    event.detail = {{u"kind"_s, QString(reportKindId(report.kind))},
                    {u"to"_s, QString(idIn(reportExitIds, exit))},
                    {u"containsPersonalData"_s, report.containsPersonalData}};
    return m_session.audit().record(event);
}

} // namespace voicelog
