// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Database.h"

#include <mutex>
#include <optional>

namespace voicelog {

class Session;

/// Tells that anybody stored something: a number that changes with every commit of another connection to governance.db,
/// and so with every change of state anywhere in the archive, since each one writes its event there. Thread-safe.
class ArchiveRevision
{
public:
    explicit ArchiveRevision(const Session &session) : m_session(session) {}
    [[nodiscard]] Result<qint64> revision();

private:
    const Session &m_session;
    std::mutex m_mutex;
    std::optional<Database> m_database; ///< its own: a version means something on one connection only
};

} // namespace voicelog
