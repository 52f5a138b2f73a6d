// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DataRequest.h"

#include <archive/Database.h>

namespace voicelog {

/// A request as governance knows it: what whoever may not read its file sees of it.
struct RequestEntry
{
    Id id;
    QString number;
    RequestKind kind = RequestKind::Access;
    RequestState state = RequestState::Received;
    QDate receivedOn;
    QDate dueOn;         ///< by which it must be answered; the store has it as of the last act
    QDate dueUnpausedOn; ///< without the pauses
    QDate targetOn;      ///< what the organisation aims for
    QDate askedOn;       ///< of a question that has no answer yet
    QDate endedOn;
    QList<DataRequest::Asked> pauses;
    bool extended = false;
    int version = 0;
    QDate fileDestroyedOn; ///< since then nothing more than this is known of it
    [[nodiscard]] QJsonObject toJson() const;
};

/// A state that it came into.
struct RequestTurn
{
    QDate on;
    RequestState state = RequestState::Received;
    QDateTime at;
    Id by;
};

/// Requests in governance.db, and their files in the vault of requests. Use it within the caller's transaction.
class RequestStore
{
public:
    explicit RequestStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QString> nextNumber(RequestKind kind, int year);
    /// Both parts, and the first turn.
    [[nodiscard]] Result<void> add(const DataRequest &request, const AccessDeadline &deadline);
    /// Both parts, and a turn where the state is another: errors::Conflict unless the stored version is the one before.
    [[nodiscard]] Result<void> update(const DataRequest &request, const AccessDeadline &deadline, QDate on);
    /// The newest first. Governance alone.
    [[nodiscard]] Result<QList<RequestEntry>> entries();
    /// By id or number. Governance alone. errors::NotFound.
    [[nodiscard]] Result<RequestEntry> entry(const QString &idOrNumber);
    [[nodiscard]] Result<QList<RequestTurn>> turns(const Id &id);
    /// errors::NotFound, FileDestroyed.
    [[nodiscard]] Result<DataRequest> request(const Id &id);
    /// Who asked, what was written and decided; its numbers, dates and states stay.
    [[nodiscard]] Result<void> destroyFile(const Id &id, QDate on);

private:
    [[nodiscard]] Result<void> addTurn(const DataRequest &request, QDate on);
    Database &m_database;
};

} // namespace voicelog
