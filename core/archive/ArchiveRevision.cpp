// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ArchiveRevision.h"

#include "Session.h"

namespace voicelog {

Result<qint64> ArchiveRevision::revision()
{
    const std::lock_guard lock(m_mutex);
    if (!m_database) {
        VOICELOG_ASSIGN(Database database, m_session.openGovernance());
        m_database = std::move(database);
    }
    return m_database->dataVersion(QLatin1StringView("main"));
}

} // namespace voicelog
