// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DueStore.h"
#include "RetentionSource.h"
#include "VaultDue.h"

namespace voicelog {

class RuleBook;
class Session;

/// Computes when recordings must go, by the terms and the law of today, and moves them between the states that follow
/// from it (DOMAIN 4.1 and 5). Made outside a transaction; the rest is within the caller's.
class DueAssessor
{
public:
    /// Session and source must outlive it.
    [[nodiscard]] static Result<DueAssessor> make(const Session &session, const RuleBook &book,
                                                  const RetentionSource &source);

    /// What is known of the vault, as it is in this transaction.
    [[nodiscard]] Result<void> begin(Database &database, const Id &vault);
    struct Change
    {
        bool changed = false; ///< it got another date or class
        bool nowDue = false;
    };
    /// Of the vault that begin() was for. An approval of its destruction ends if that was for another class.
    [[nodiscard]] Result<Change> assess(Database &database, qint64 rec) const;
    /// Of its destruction, which two officers gave for another day; not one that did not wait for the day.
    [[nodiscard]] Result<void> endApproval(Database &database, qint64 rec) const;
    [[nodiscard]] const ProgrammeRetention &programme() const { return m_programme; }

private:
    DueAssessor(const Session &session, const RetentionSource &source) : m_session(&session), m_source(&source) {}
    [[nodiscard]] Result<bool> settle(Database &database, qint64 rec, const DueStore::Facts &read,
                                      const std::optional<Due> &due) const;
    [[nodiscard]] Result<bool> isStillApproved(Database &database, qint64 rec, const std::optional<Due> &due) const;
    [[nodiscard]] Result<void> moveTo(Database &database, qint64 rec, const DueStore::Facts &read, RecordingState after,
                                      const std::optional<Due> &due) const;

    const Session *m_session;
    const RetentionSource *m_source;
    QDate m_today;
    RetentionTerms m_terms;
    LegalYears m_years;
    Id m_vault;
    ProgrammeRetention m_programme;
    std::optional<VaultDue> m_whole; ///< the day of a whole vault, as of a case
};

} // namespace voicelog
