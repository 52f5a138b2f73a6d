// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Recording.h"

#include <archive/AuditEvent.h>
#include <base/Result.h>

#include <QJsonObject>

namespace voicelog {

class CaseAccess;
class Session;

/// Whether a recording may leave the archive, and that it did: the same for every form in which it does. All must
/// outlive it; `access` may be null.
class ExportGate
{
public:
    ExportGate(Session &session, const Recording &recording, const QString &reason, const CaseAccess *access)
        : m_session(session), m_recording(recording), m_reason(reason), m_access(access)
    {
    }

    /// errors::ReasonLength, RoleDenied, PlaybackRefused, RuleRefused, KeptBack; who is refused is on record. `detail`
    /// of the event: what is exported, and how.
    [[nodiscard]] Result<void> check(const QJsonObject &detail) const;
    /// That it was exported.
    [[nodiscard]] Result<void> record(const QJsonObject &detail) const;

private:
    [[nodiscard]] Result<void> checkAllowed() const;
    [[nodiscard]] Result<void> audit(AuditOutcome outcome, QJsonObject detail, const QString &rule) const;

    Session &m_session;
    const Recording &m_recording;
    const QString &m_reason;
    const CaseAccess *m_access;
};

} // namespace voicelog
