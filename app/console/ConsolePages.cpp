// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ConsolePages.h"

#include <balancing/BalancingPage.h>
#include <editions/EditionsPage.h>
#include <recordings/RecordingsPage.h>

namespace voicelog {

ConsolePages::ConsolePages(Session &session, SyntaxRepository &syntax)
    : m_recordings(session, syntax), m_balancing(session), m_editions(session, syntax)
{
}

QList<Page *> ConsolePages::makePages(const PageContext &context, QWidget *parent)
{
    QList<Page *> pages;
    if (m_recordings.isForThisAccount())
        pages.append(m_recordings.makePage(context, parent));
    if (m_balancing.isForThisAccount())
        pages.append(m_balancing.makePage(context, parent));
    pages.append(m_editions.makePage(context, parent));
    return pages;
}

} // namespace voicelog
