// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammesPageFactory.h"

#include "ProgrammesPage.h"

#include <archive/Session.h>
#include <balancing/BalancingService.h>
#include <processing/ProcessingService.h>
#include <programmes/EmployeeNoticeService.h>
#include <programmes/ProgrammeService.h>
#include <programmes/WorksCouncilService.h>

namespace voicelog {

bool ProgrammesContext::mayWrite() const { return page.session.account().role == Role::PrivacyOfficer; }

bool ProgrammesContext::isReviewer() const { return page.session.account().role == Role::OrReviewer; }

struct ProgrammesPageFactory::Services
{
    explicit Services(Session &session)
        : programmes(session), notices(session), council(session), balancing(session), processing(session)
    {
    }
    ProgrammeService programmes;
    EmployeeNoticeService notices;
    WorksCouncilService council;
    BalancingService balancing;
    ProcessingService processing;
};

ProgrammesPageFactory::ProgrammesPageFactory(Session &session) : m_services(std::make_unique<Services>(session)) {}

ProgrammesPageFactory::~ProgrammesPageFactory() = default;

ProgrammesPage *ProgrammesPageFactory::makePage(const PageContext &context, QWidget *parent)
{
    return new ProgrammesPage({context, m_services->programmes, m_services->notices, m_services->council,
                               m_services->balancing, m_services->processing},
                              parent);
}

} // namespace voicelog
