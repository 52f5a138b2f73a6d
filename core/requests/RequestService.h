// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestChanges.h"

#include <QHash>

namespace voicelog {

/// Requests of data subjects, from the day one reaches the organisation: dates, identity, questions, extension, and the
/// hold on what it is about (DOMAIN 3.6, 4.3, 5). Officers work with them; who else may read knows dates and states,
/// and no name. Calls block: make them from workers.
class RequestService
{
public:
    /// From then on who asks can be given up on (DOMAIN 3.6).
    static constexpr int daysForAnAnswer = 30;

    /// The book must outlive it.
    RequestService(Session &session, const RuleBook &book) : m_session(session), m_book(book), m_changes(session, book)
    {
    }

    /// What came of holding what a request is about.
    struct Held
    {
        qint64 recordings = 0;
        QStringList holds;            ///< their numbers
        QList<Id> unread;             ///< vaults that this account cannot open: their holders must look
        QStringList notFound;         ///< recordings that were named and that it does not find
        bool sought = true;           ///< false: the scope names nothing to look by
        std::optional<Error> failure; ///< what kept it from holding the rest; hold() does it again
    };
    struct Opened
    {
        DataRequest request;
        Held held;
    };
    /// RECEIVED. What it is about is held at once, before anybody's identity is verified; where that fails the request
    /// stays. errors::MissingValue, InvalidValue, CitizenNumber.
    [[nodiscard]] Result<Opened> open(const DataRequest &draft);
    /// Holds what the scope, as it is stored, matches and is not held for it yet. errors::WrongState once it has ended.
    [[nodiscard]] Result<Held> hold(const DataRequest &request);
    /// What was written down; a scope that became wider is held at once. Where it is somebody else who asks, or through
    /// somebody else, the identity is open again. Not while an answer is looked at: take it back first. Dates, state,
    /// identity, questions and extension have acts of their own: errors::InvalidValue where they differ.
    [[nodiscard]] Result<Opened> edit(const DataRequest &changed);

    [[nodiscard]] Result<DataRequest> askIdentity(const DataRequest &basedOn, QDate askedOn);
    /// The person is known from how the request came, and nothing was asked.
    [[nodiscard]] Result<DataRequest> identityNotNeeded(const DataRequest &basedOn, QDate on);
    /// Verified by this account, or failed.
    [[nodiscard]] Result<DataRequest> verifyIdentity(const DataRequest &basedOn, IdentityMethod method, QDate on);
    [[nodiscard]] Result<DataRequest> failIdentity(const DataRequest &basedOn, QDate on);
    [[nodiscard]] Result<DataRequest> askClarification(const DataRequest &basedOn, QDate askedOn);
    [[nodiscard]] Result<DataRequest> clarified(const DataRequest &basedOn, QDate on);
    /// Two months more, once. errors::RuleRefused (R-ACCESS-02) where the notice was sent after the due date;
    /// WrongState; ReasonLength.
    [[nodiscard]] Result<DataRequest> extend(const DataRequest &basedOn, const DataRequest::Extension &extension);
    /// Its holds end at once.
    [[nodiscard]] Result<DataRequest> withdraw(const DataRequest &basedOn, QDate on);
    /// No proof of identity for thirty days, or one that could not be verified. Its holds end six weeks after (UAVG
    /// art. 35(2)). errors::StillIdentifiable.
    [[nodiscard]] Result<DataRequest> closeNotIdentifiable(const DataRequest &basedOn, QDate on);

    /// Ends its holds on the day that the law gives, where ending them failed when it was answered or ended.
    [[nodiscard]] Result<void> settleHolds(const DataRequest &request);

    /// The newest first; by when each must be answered as of today.
    [[nodiscard]] Result<QList<RequestEntry>> list() const;
    /// The whole of one, by id or number; that it was read is on record.
    [[nodiscard]] Result<DataRequest> find(const QString &idOrNumber) const;
    /// The whole of all, for a report that names nobody; that they were read is on record once.
    [[nodiscard]] Result<QHash<Id, DataRequest>> files() const;
    [[nodiscard]] Result<QList<RequestTurn>> turns(const Id &request) const;
    [[nodiscard]] AccessDeadline deadline(const DataRequest &request) const { return m_changes.deadline(request); }
    [[nodiscard]] QDate today() const { return m_changes.today(); }

private:
    [[nodiscard]] Result<Id> vaultMade();
    [[nodiscard]] Held holdNow(const DataRequest &request);
    [[nodiscard]] Result<void> place(const DataRequest &request, Held &held);
    [[nodiscard]] Result<void> answerQuestion(DataRequest &request, PauseKind kind, QDate on) const;

    Session &m_session;
    const RuleBook &m_book;
    RequestChanges m_changes;
};

} // namespace voicelog
