// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ConsolePages.h"

namespace voicelog {

ConsolePages::ConsolePages(Session &session) : m_session(session) {}

QList<Page *> ConsolePages::makePages(const PageContext &, QWidget *) { return {}; }

} // namespace voicelog
