// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Clock.h>
#include <base/Id.h>
#include <base/Result.h>

#include <QString>

#include <memory>

namespace voicelog {

/// Makes guessing a password slow: after five wrong ones in a row on one archive each further try has to wait, twice as
/// long every time, from two seconds up to five minutes. It is kept in a file of the person's own computer, outside the
/// archive, so that starting the program again does not help; a guesser with a copy of the archive meets Argon2id.
///
/// A try counts as wrong from its beginning until it succeeds, so that killing the program in between does not help
/// either. Copies share one state. Thread-safe.
class UnlockThrottle
{
public:
    /// An empty path keeps the count in memory only.
    UnlockThrottle(QString stateFile, const Clock &clock);

    /// Begins a try, or errors::UnlockThrottled with the seconds still to wait.
    [[nodiscard]] Result<void> begin(const Id &archive);
    /// The password was right. Returns how many tries failed before it.
    int succeeded(const Id &archive);
    /// The try ended for another reason than its password; it does not count.
    void withdrawn(const Id &archive);
    [[nodiscard]] int failures(const Id &archive) const;
    [[nodiscard]] int secondsToWait(const Id &archive) const;

    /// The wait after this many wrong passwords in a row.
    [[nodiscard]] static int waitSeconds(int failures);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace voicelog
