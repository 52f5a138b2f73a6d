// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MonitoringPageFactory.h"

#include "MonitoringPage.h"

#include <archive/Session.h>
#include <balancing/BalancingService.h>
#include <editions/EditionService.h>
#include <monitoring/CaseService.h>
#include <monitoring/GrantedCaseAccess.h>
#include <processing/ProcessingService.h>
#include <programmes/EmployeeNoticeService.h>
#include <programmes/StoredRetention.h>
#include <programmes/WorksCouncilService.h>
#include <recordings/RecordingService.h>
#include <retention/DestructionService.h>
#include <retention/HoldService.h>

namespace voicelog {

struct MonitoringPageFactory::Services
{
    explicit Services(Session &session)
        : book(EditionService::bookInUse(session)), cases(session, book), balancing(session), processing(session),
          notices(session), council(session), holds(session), destructions(session, book, retention),
          recordings(session, {}, &grantedCaseAccess())
    {
    }
    RuleBook book;
    StoredRetention retention;
    CaseService cases;
    BalancingService balancing;
    ProcessingService processing;
    EmployeeNoticeService notices;
    WorksCouncilService council;
    HoldService holds;
    DestructionService destructions;
    RecordingService recordings;
};

MonitoringPageFactory::MonitoringPageFactory(Session &session) : m_services(std::make_unique<Services>(session)) {}

MonitoringPageFactory::~MonitoringPageFactory() = default;

MonitoringPage *MonitoringPageFactory::makePage(const PageContext &context, QWidget *parent)
{
    return new MonitoringPage({context, m_services->cases, m_services->balancing, m_services->processing,
                               m_services->notices, m_services->council, m_services->holds, m_services->destructions,
                               m_services->recordings},
                              parent);
}

} // namespace voicelog
