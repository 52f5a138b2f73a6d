// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestChanges.h"

namespace voicelog {

/// What was written of requests, until it may not be kept any longer (DOMAIN 5, class REQUEST_FILE). Calls block: make
/// them from workers.
class RequestFiles
{
public:
    /// The book must outlive it.
    RequestFiles(Session &session, const RuleBook &book) : m_session(session), m_changes(session, book) {}

    /// All that were closed too long ago, and in whose name no hold goes on and no package is left. Officers who hold
    /// the key of the vault of requests; 0 for others. Gives how many there were.
    [[nodiscard]] Result<int> destroyDue() const;

private:
    [[nodiscard]] Result<bool> isDue(Database &database, const RequestEntry &entry) const;

    Session &m_session;
    RequestChanges m_changes;
};

} // namespace voicelog
