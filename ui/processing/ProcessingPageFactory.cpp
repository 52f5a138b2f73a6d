// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProcessingPageFactory.h"

#include "ProcessingPage.h"

#include <archive/Session.h>
#include <processing/ProcessingService.h>
#include <programmes/ProgrammeService.h>

namespace voicelog {

struct ProcessingPageFactory::Services
{
    explicit Services(Session &session) : processing(session), programmes(session) {}
    ProcessingService processing;
    ProgrammeService programmes;
};

ProcessingPageFactory::ProcessingPageFactory(Session &session) : m_services(std::make_unique<Services>(session)) {}

ProcessingPageFactory::~ProcessingPageFactory() = default;

ProcessingPage *ProcessingPageFactory::makePage(const PageContext &context, QWidget *parent)
{
    return new ProcessingPage({context, m_services->processing, m_services->programmes}, parent);
}

} // namespace voicelog
