// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Database.h>
#include <base/Id.h>

namespace voicelog {

class Session;
struct Attempt;

/// Who has access to the recordings of a monitoring case (R-MON-ACCESS-01). Cases stand above recordings; who composes
/// the program hands this in. Where it is not handed in nobody has access to a case's vault.
class CaseAccess
{
public:
    enum class Act { Read, Listen, Export };

    virtual ~CaseAccess() = default;
    /// Whether the session's account was granted this, today. Within the caller's transaction. From any thread.
    [[nodiscard]] virtual Result<bool> isGranted(Database &database, const Session &session, const Id &vault,
                                                 Act act) const = 0;
    /// Whether the case is over: nothing in its vault is released for use any more.
    [[nodiscard]] virtual Result<bool> isClosed(Database &database, const Id &vault) const = 0;
};

/// Asks about the recordings of a vault, whatever it is: those of a programme are open to whoever holds its key.
class CaseGate
{
public:
    /// `access` must outlive it; it may be null.
    CaseGate(const Session &session, const CaseAccess *access) : m_session(session), m_access(access) {}

    [[nodiscard]] Result<bool> isCase(const Id &vault) const;
    /// `restricted`: the recording is RESTRICTED, or due: an officer may read and hear it to assess it or to prepare an
    /// answer to a request (DOMAIN 4.1), and may not export it.
    [[nodiscard]] Result<bool> isOpen(Database &database, const Id &vault, CaseAccess::Act act, bool restricted) const;
    /// Whether its recordings are shown in lists: to whom something is granted, and to officers once it is over.
    [[nodiscard]] Result<bool> isListed(Database &database, const Id &vault) const;
    [[nodiscard]] Result<bool> isClosedCase(Database &database, const Id &vault) const;
    /// Records the refused attempt: errors::RuleRefused.
    [[nodiscard]] std::unexpected<Error> refuse(const Attempt &attempt) const;

private:
    const Session &m_session;
    const CaseAccess *m_access;
};

} // namespace voicelog
