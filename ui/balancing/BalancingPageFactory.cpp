// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingPageFactory.h"

#include "BalancingPage.h"

#include <archive/Session.h>
#include <balancing/BalancingService.h>
#include <programmes/ProgrammeService.h>

namespace voicelog {

struct BalancingPageFactory::Services
{
    explicit Services(Session &session) : balancing(session), programmes(session) {}
    BalancingService balancing;
    ProgrammeService programmes;
};

BalancingPageFactory::BalancingPageFactory(Session &session) : m_services(std::make_unique<Services>(session)) {}

BalancingPageFactory::~BalancingPageFactory() = default;

BalancingPage *BalancingPageFactory::makePage(const PageContext &context, QWidget *parent)
{
    return new BalancingPage({context, m_services->balancing, m_services->programmes}, parent);
}

} // namespace voicelog
