// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Recording.h"

#include <base/Result.h>
#include <base/TimeRange.h>

namespace voicelog {

class CaseAccess;
class Session;

/// Why somebody listens; asked before the first sound (DOMAIN 3.8: play with reason).
struct ListeningReason
{
    QString kind; ///< ASSESSMENT, CONTRACT_DISPUTE, COMPLAINT, TRAINING, SAR_PREPARATION, QUALITY, OTHER
    QString text; ///< for OTHER 20 to 4000 characters, else optional; no names
};

[[nodiscard]] QStringList listeningReasonKinds();

/// The record of one time somebody listened: start is audited before the first sound, stop with the ranges heard.
class ListeningService
{
public:
    /// `access` must outlive it; without it no recording of a monitoring case is played.
    explicit ListeningService(Session &session, const CaseAccess *access = nullptr)
        : m_session(session), m_access(access)
    {
    }
    /// Checks role, state (DOMAIN 4.1: playback in ACTIVE, or RESTRICTED for an officer's assessment) and, in a case's
    /// vault, that the account has access (R-MON-ACCESS-01). What is held for a request of access is heard to prepare
    /// its answer alone (DOMAIN 5); a private call is assessed on one day by each officer who decides on it, who says
    /// why (R-PRIVATECALL-01). Audits the start or the refusal, and gives a key for stop().
    [[nodiscard]] Result<Id> start(const Recording &recording, const ListeningReason &reason);
    /// The kind of reason that fits where the recording stands now; empty: any.
    [[nodiscard]] Result<QString> fittingReason(const Recording &recording) const;
    [[nodiscard]] Result<void> stop(const Id &listening, const Recording &recording, const TimeRanges &heard);

private:
    Session &m_session;
    const CaseAccess *m_access;
};

} // namespace voicelog
