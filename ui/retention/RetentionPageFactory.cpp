// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RetentionPageFactory.h"

#include "RetentionPage.h"

#include <archive/Session.h>
#include <editions/EditionService.h>
#include <programmes/StoredRetention.h>
#include <retention/DestructionService.h>
#include <retention/HoldService.h>
#include <retention/RetentionService.h>

namespace voicelog {

struct RetentionPageFactory::Services
{
    explicit Services(Session &session)
        : book(EditionService::bookInUse(session)), holds(session), retention(session, book, terms),
          destruction(session, book, terms)
    {
    }
    RuleBook book;
    StoredRetention terms;
    HoldService holds;
    RetentionService retention;
    DestructionService destruction;
};

RetentionPageFactory::RetentionPageFactory(Session &session) : m_services(std::make_unique<Services>(session)) {}

RetentionPageFactory::~RetentionPageFactory() = default;

RetentionPage *RetentionPageFactory::makePage(const PageContext &context, QWidget *parent)
{
    return new RetentionPage({context, m_services->holds, m_services->retention, m_services->destruction}, parent);
}

} // namespace voicelog
