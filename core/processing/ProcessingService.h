// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RegisterCheck.h"
#include "RegisterVersion.h"

#include <archive/AuditEvent.h>
#include <archive/Refusals.h>

#include <functional>

namespace voicelog {

class Session;

/// The processing register (DOMAIN 3.5 and 4.5): who may write it, which states follow each other, and what the audit
/// trail keeps. Privacy officers and the DPO read entries as they are being worked on; works-council reviewers read
/// what was ACTIVE. Every act is based on a version of the entry: errors::Conflict if somebody else was first.
class ProcessingService
{
public:
    explicit ProcessingService(Session &session) : m_session(session) {}

    [[nodiscard]] Result<QList<RegisterRow>> list() const;
    /// By id or number.
    [[nodiscard]] Result<RegisterEntry> find(const QString &what) const;
    [[nodiscard]] Result<QList<RegisterVersion>> versions(const Id &entry) const;
    [[nodiscard]] Result<RegisterVersion> version(const Id &entry, int versionNo) const;
    [[nodiscard]] Result<QList<RegisterUse>> uses(const Id &entry) const;
    /// What is in force and must be reviewed within `days` of `asOf`, or should have been; the most urgent first.
    [[nodiscard]] Result<QList<RegisterRow>> due(const QDate &asOf, int days) const;
    /// Every entry that has not ended and about which something is open, or could be better.
    [[nodiscard]] Result<QList<RegisterFinding>> check(const QDate &asOf) const;
    /// Every entry that this account may read, by number.
    [[nodiscard]] Result<void> forEach(const std::function<Result<void>(const RegisterEntry &)> &use) const;

    /// A new DRAFT with the next number. errors::MissingValue without a title.
    [[nodiscard]] Result<RegisterEntry> add(const RegisterEntry &content);
    /// Stores the content of a DRAFT or of what is UNDER_REVIEW; it need not be complete.
    [[nodiscard]] Result<RegisterEntry> save(const RegisterEntry &basedOn, const RegisterEntry &content);
    /// Makes a DRAFT or what is UNDER_REVIEW ACTIVE, as its next version, from today on. Without a review date the next
    /// review is in twelve months; a later one is refused by R-REGISTER-02, an incomplete entry by R-REGISTER-01.
    [[nodiscard]] Result<RegisterEntry> activate(const RegisterEntry &basedOn, const QString &changeReason = {});
    [[nodiscard]] Result<RegisterEntry> startReview(const RegisterEntry &basedOn);
    /// Ending an ACTIVE entry takes two officers and no ACTIVE programme that rests on it.
    [[nodiscard]] Result<RegisterEntry> proposeEnd(const RegisterEntry &basedOn, const QString &reason);
    [[nodiscard]] Result<RegisterEntry> withdrawEnd(const RegisterEntry &basedOn);
    [[nodiscard]] Result<RegisterEntry> confirmEnd(const RegisterEntry &basedOn);

    /// Today where the register is kept (Europe/Amsterdam).
    [[nodiscard]] QDate today() const;
    [[nodiscard]] bool mayWrite() const;
    /// False for a works-council reviewer, who reads the versions alone.
    [[nodiscard]] bool readsDrafts() const;

    /// How the audit trail tells of an entry.
    [[nodiscard]] static AuditEvent eventOf(QLatin1StringView action, const RegisterEntry &entry);
    /// The version that an entry becomes; sets what ACTIVE sets in the entry itself.
    [[nodiscard]] static RegisterVersion nextVersion(RegisterEntry &entry, const QDate &today, const QDateTime &now,
                                                     const Id &by, const QString &changeReason);
    /// Whether another register's number can stand among ours.
    [[nodiscard]] static bool isNumber(const QString &number);

private:
    [[nodiscard]] Result<void> mustRead() const;
    [[nodiscard]] Result<RegisterEntry>
    inState(const RegisterEntry &basedOn, std::initializer_list<RegisterState> states, const Attempt &attempt) const;
    [[nodiscard]] Result<RegisterEntry> store(RegisterEntry changed, QLatin1StringView action,
                                              const QString &reason = {});
    [[nodiscard]] Result<void> refuseLateReview(const RegisterEntry &entry, const Attempt &attempt) const;

    Session &m_session;
};

} // namespace voicelog
