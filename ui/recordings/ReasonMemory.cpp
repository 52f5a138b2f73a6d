// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReasonMemory.h"

namespace voicelog {

void ReasonMemory::remember(const ListeningReason &reason, Scope scope, const Id &recording)
{
    m_reason = reason;
    m_scope = scope;
    m_recording = recording;
    m_since = m_clock.now();
}

std::optional<ListeningReason> ReasonMemory::reasonFor(const Id &recording, bool itsOwn) const
{
    if (!m_reason || (itsOwn && recording != m_recording))
        return std::nullopt;
    switch (m_scope) {
    case Scope::ThisRecording:
        return recording == m_recording ? m_reason : std::nullopt;
    case Scope::FifteenMinutes: {
        const qint64 age = m_since.msecsTo(m_clock.now());
        return age >= 0 && age < shortScopeMs ? m_reason : std::nullopt; // a clock set back ends it too
    }
    case Scope::UntilLock:
        return m_reason;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

} // namespace voicelog
