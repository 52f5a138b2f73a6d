// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Refusals.h>

#include <QString>

namespace voicelog {

class Session;

/// A restored archive lacks the holds that were placed and knows orders that were withdrawn after the backup. Nothing
/// is destroyed in it until an officer has looked through them and says so.
class RestoreReview
{
public:
    explicit RestoreReview(Session &session) : m_session(session) {}

    /// errors::RestoreUnreviewed where somebody still has to.
    [[nodiscard]] Result<void> check(const Attempt &attempt) const;
    /// Returns how many restores that was said of; none where nothing waits for it. A privacy officer's.
    [[nodiscard]] Result<int> confirm(const QString &reason);

private:
    Session &m_session;
};

} // namespace voicelog
