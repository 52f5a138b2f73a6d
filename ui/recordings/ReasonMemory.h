// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Clock.h>
#include <base/Id.h>
#include <recordings/ListeningService.h>

#include <optional>

namespace voicelog {

/// For how long a reason to listen is not asked again. It lives in memory only, in a page that does not outlive the
/// session: a lock always forgets it.
class ReasonMemory
{
public:
    enum class Scope { ThisRecording, FifteenMinutes, UntilLock };
    static constexpr qint64 shortScopeMs = 15 * 60 * 1000;

    explicit ReasonMemory(const Clock &clock) : m_clock(clock) {}

    void remember(const ListeningReason &reason, Scope scope, const Id &recording);
    /// The reason that holds for listening to this recording now.
    /// `itsOwn`: only one that was given for this recording.
    [[nodiscard]] std::optional<ListeningReason> reasonFor(const Id &recording, bool itsOwn = false) const;
    void forget() { m_reason.reset(); }

private:
    const Clock &m_clock;
    std::optional<ListeningReason> m_reason;
    Scope m_scope = Scope::ThisRecording;
    Id m_recording;
    QDateTime m_since;
};

} // namespace voicelog
