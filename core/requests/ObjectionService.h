// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestService.h"

#include <recordings/RecordingStore.h>

namespace voicelog {

/// Somebody objected in a call, and there is no request of it yet.
struct OpenObjection
{
    Id vault = {};
    RaisedObjection raised = {};
    QDate dueOn = {}; ///< by which it must be answered: it came in on the day of the call
};

/// Objections that were raised in a call (DOMAIN 3.1): each becomes a request, which restricts the recording until it
/// is decided (3.7). Calls block: make them from workers.
class ObjectionService
{
public:
    /// The book must outlive it.
    ObjectionService(Session &session, const RuleBook &book)
        : m_session(session), m_changes(session, book), m_requests(session, book), m_book(book)
    {
    }

    /// Of one vault of recordings, in order of time. Officers and who may read all records.
    [[nodiscard]] Result<QList<OpenObjection>> waiting(const Id &vault) const;
    /// What the recording itself tells of who objected; the name may be empty.
    [[nodiscard]] static DataRequest suggestion(const Recording &recording);
    /// The request that is to be opened of the objection raised in it. errors::NoObjection, ObjectionKnown (`request`).
    [[nodiscard]] Result<DataRequest> prepare(const Recording &recording) const;
    /// Opens the request: of the person that the recording names unless `requester` is given, received on the day of
    /// the call. Only officers. errors::NoObjection, ObjectionKnown; MissingValue (`requester`) where nobody is named.
    [[nodiscard]] Result<RequestService::Opened> open(const Recording &recording, const QString &requester = {},
                                                      const QString &contact = {});

private:
    /// The numbers of the objections among the requests.
    [[nodiscard]] Result<QSet<QString>> objections() const;
    Session &m_session;
    RequestChanges m_changes;
    RequestService m_requests;
    const RuleBook &m_book;
};

} // namespace voicelog
