// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FakeClock.h"

#include <archive/Archive.h>
#include <archive/UnlockThrottle.h>

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace voicelog::test {

/// A new archive in a temporary folder, unlocked by its officer "officer", with a clock that the test moves and a
/// password hashing that costs next to nothing. Ends the test program if it cannot be made.
class TempArchive
{
public:
    explicit TempArchive(const Schema &schema = {}, bool fourEyes = true);

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] FakeClock &clock() { return m_clock; }
    [[nodiscard]] UnlockThrottle &throttle() { return m_throttle; }
    [[nodiscard]] const Schema &schema() const { return m_schema; }
    [[nodiscard]] const SecretBytes &recoveryWords() const { return m_recoveryWords; }
    /// The archive as a program sees it that has not opened it yet.
    [[nodiscard]] Archive archive() const { return {m_path, m_schema, m_clock, cost()}; }

    /// A vault granted to the officer.
    [[nodiscard]] Id addVault(VaultKind kind = VaultKind::Recordings);
    /// An account with `password()`.
    AccountInfo addAccount(const QString &name, Role role);
    /// A second session, as another console would have.
    [[nodiscard]] std::unique_ptr<Session> unlock(const QString &name = QStringLiteral("officer"));
    /// A session that lives as long as the archive: for pages, whose jobs may still be reading when a test ends.
    [[nodiscard]] Session &sessionOf(const QString &name);
    /// Locks the officer's session, then unlocks it again.
    void reopen();

    /// A connection without limits to governance.db, or to it and a vault: what somebody has who holds the officer's
    /// keys and uses software of his own.
    [[nodiscard]] Database openUnrestricted(const Id &vault = {}) const;
    /// The same, held to a role.
    [[nodiscard]] Database openAs(Role role, const Id &vault, VaultKind kind) const;
    [[nodiscard]] QString governancePath() const { return m_path + QStringLiteral("/governance.db"); }
    [[nodiscard]] QString vaultPath(const Id &vault) const;

    /// Every account's password.
    [[nodiscard]] static SecretBytes password();
    /// The cheapest Argon2id there is: for tests only.
    [[nodiscard]] static KdfCost cost() { return {1, 8192}; }

private:
    [[nodiscard]] Database openWith(Role role, const Id &vault) const;

    QTemporaryDir m_folder;
    QString m_path;
    Schema m_schema;
    FakeClock m_clock;
    UnlockThrottle m_throttle;
    SecretBytes m_recoveryWords;
    std::unique_ptr<Session> m_session;
    std::vector<std::unique_ptr<Session>> m_others;
};

} // namespace voicelog::test
