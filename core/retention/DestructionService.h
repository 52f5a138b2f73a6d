// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Certificate.h"
#include "DestructionStore.h"
#include "RetentionSource.h"

#include <rules/RuleBook.h>

namespace voicelog {

struct Attempt;
class Session;

/// Orders to destroy, by two officers (DOMAIN 4.1), and what was destroyed. Carrying them out is RetentionService::run.
/// Calls block: make them from workers.
class DestructionService
{
public:
    /// What an officer may not propose or approve, and why.
    struct Objection
    {
        ErrorCode code;
        QString ruleId;
        QVariantMap parameters;
    };

    /// Book and source must outlive it.
    DestructionService(Session &session, const RuleBook &book, const RetentionSource &source)
        : m_session(session), m_book(book), m_source(source)
    {
    }

    /// Proposes to destroy recordings of one vault that are due; one order for each class among them. With `ruleId` it
    /// does not wait for their day: because a request to erase was granted, for example. errors::NothingDue,
    /// RuleRefused where the law keeps one (R-LEGALREC-02, R-ACCESS-03), Held, NotFound.
    [[nodiscard]] Result<QList<DestructionOrder>> propose(const Id &vault, const QList<Id> &recordings,
                                                          const QString &ruleId = {});
    /// Proposes to destroy a whole vault on that day: earlier than it is due, or, where the class needs it, when it is.
    /// Of a whole vault too only who holds its key decides: whom the case is about has none. errors::NotGranted;
    /// NotFound if it has no date yet, InvalidValue.
    [[nodiscard]] Result<DestructionOrder> proposeVault(const Id &vault, QDate dueOn);
    /// By another officer than the one who proposed it. Recordings that something keeps since then do not stand in it
    /// any more: they are proposed anew once they are free. errors::SecondNeeded, WrongState, NotGranted; RuleRefused
    /// or Held where that is true of all.
    [[nodiscard]] Result<DestructionOrder> approve(const Id &order);
    /// Also of one that was approved, as long as it was not carried out. errors::WrongState, NotGranted.
    [[nodiscard]] Result<DestructionOrder> withdraw(const Id &order);
    /// The oldest first.
    [[nodiscard]] Result<QList<DestructionOrder>> orders(const Id &vault = {}) const;
    /// Those of its recordings that are still there. Needs the vault's key.
    [[nodiscard]] Result<QList<Id>> recordingsOf(const DestructionOrder &order) const;

    /// The newest first. Every role that reads certificates may.
    [[nodiscard]] Result<QList<DestructionRecord>> destructions(const Id &vault = {}) const;
    /// With the signed certificate, by id or number.
    [[nodiscard]] Result<StoredDestruction> find(const QString &idOrNumber) const;

private:
    [[nodiscard]] Result<void> refuseWithoutKey(const Id &vault, const Attempt &attempt) const;
    [[nodiscard]] Result<void> settleApproved(Database &database, const DestructionOrder &order);
    /// Approved in the name of this account, if nothing stands in the way of all of it.
    [[nodiscard]] Result<std::optional<Objection>> carryThrough(DestructionOrder &order);
    /// What keeps the last of them, where nothing is left.
    [[nodiscard]] Result<std::optional<Objection>> dropHeld(Database &database, const DestructionOrder &order) const;
    /// On record, and as an error.
    [[nodiscard]] Error refused(const Objection &objection, const Attempt &attempt) const;
    Session &m_session;
    const RuleBook &m_book;
    const RetentionSource &m_source;
};

} // namespace voicelog
