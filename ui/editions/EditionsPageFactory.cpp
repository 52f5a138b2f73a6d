// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EditionsPageFactory.h"

#include "EditionsPage.h"

#include <editions/EditionService.h>

namespace voicelog {

EditionsPageFactory::EditionsPageFactory(Session &session, SyntaxRepository &syntax)
    : m_syntax(syntax), m_service(std::make_unique<EditionService>(session))
{
}

EditionsPageFactory::~EditionsPageFactory() = default;

EditionsPage *EditionsPageFactory::makePage(const PageContext &context, QWidget *parent)
{
    return new EditionsPage(context, *m_service, m_syntax, parent);
}

} // namespace voicelog
