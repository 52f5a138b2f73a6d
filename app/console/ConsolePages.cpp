// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ConsolePages.h"

#include "OpenPoints.h"
#include "PagesForRole.h"

#include <accounts/AccountsPage.h>
#include <archive/Session.h>
#include <audit/AuditPage.h>
#include <balancing/BalancingPage.h>
#include <common/Jobs.h>
#include <common/SettleDates.h>
#include <editions/EditionsPage.h>
#include <monitoring/MonitoringPage.h>
#include <processing/ProcessingPage.h>
#include <programmes/ProgrammesPage.h>
#include <recordings/RecordingsPage.h>
#include <requests/RequestsPage.h>
#include <retention/RetentionPage.h>
#include <reviewer/OverviewPage.h>
#include <today/TodayPage.h>

using namespace Qt::StringLiterals;

namespace voicelog {

ConsolePages::ConsolePages(Session &session, SyntaxRepository &syntax)
    : m_session(session), m_recordings(session, syntax), m_monitoring(session), m_requests(session, syntax),
      m_retention(session), m_balancing(session), m_processing(session), m_programmes(session),
      m_editions(session, syntax)
{
}

Page *ConsolePages::makePage(const QString &id, const PageContext &context, QWidget *parent)
{
    if (id == u"today")
        return new TodayPage(context, parent);
    if (id == u"overview")
        return new OverviewPage(context, openPoints, parent);
    if (id == u"recordings")
        return m_recordings.makePage(context, parent);
    if (id == u"monitoring")
        return m_monitoring.makePage(context, parent);
    if (id == u"requests")
        return m_requests.makePage(context, parent);
    if (id == u"retention")
        return m_retention.makePage(context, parent);
    if (id == u"balancing")
        return m_balancing.makePage(context, parent);
    if (id == u"processing")
        return m_processing.makePage(context, parent);
    if (id == u"programmes")
        return m_programmes.makePage(context, parent);
    if (id == u"editions")
        return m_editions.makePage(context, parent);
    if (id == u"accounts")
        return new AccountsPage(context, parent);
    if (id == u"audit")
        return new AuditPage(context, parent);
    return nullptr;
}

QList<Page *> ConsolePages::makePages(const PageContext &context, QWidget *parent)
{
    // Periods that ended and access that ran out while nobody was here. What fails is done by the next console.
    context.jobs.start(
        parent, [&session = m_session] { return settleDates(session); },
        [](const Result<void> &settled) {
            if (!settled && !settled.error().is(errors::Cancelled))
                qWarning("what dates have brought about: %s", settled.error().id().data());
        });
    QList<Page *> pages;
    const QStringList ids = pagesFor(m_session.account().role);
    for (const QString &id : ids) {
        if (Page *page = makePage(id, context, parent))
            pages.append(page);
    }
    for (Page *page : std::as_const(pages)) {
        if (auto *overview = qobject_cast<OverviewPage *>(page))
            overview->setDestinations(pages);
    }
    return pages;
}

} // namespace voicelog
