// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestService.h"

#include <recordings/SubjectCandidate.h>

namespace voicelog {

/// Where a recording that was found stands.
enum class Standing { Open, TakenIn, LeftOut };

struct Finding
{
    SubjectCandidate candidate;
    Standing standing = Standing::Open;
    QString reason; ///< why it was left out
};

/// A vault that could not be looked into, and whom to ask.
struct ClosedVault
{
    Id vault;
    QStringList holders; ///< names of the accounts that hold its key
};

struct Findings
{
    QList<Finding> list; ///< those to be looked at first, the surest before the others, then the newest
    QList<ClosedVault> closed;

    /// Readable numbers of those that nobody has looked at.
    [[nodiscard]] QStringList open() const;
};

/// Finds what the archive holds of one person, and keeps what an officer made of each recording that was found: in the
/// request, or left out with a reason (DOMAIN 3.6). Only privacy officers. Calls block: make them from workers.
class FindService
{
public:
    /// Who finds more than this with one search looks for somebody else too.
    static constexpr qsizetype mostFound = 2000;

    /// The book must outlive it.
    FindService(Session &session, const RuleBook &book, qsizetype most = mostFound)
        : m_session(session), m_changes(session, book), m_requests(session, book), m_most(most)
    {
    }

    /// What a request itself gives to look by.
    [[nodiscard]] static SubjectQuery suggestion(const DataRequest &request);
    /// What the person was last looked for by; the suggestion where nobody looked.
    [[nodiscard]] static SubjectQuery lastQuery(const DataRequest &request);

    struct Searched
    {
        DataRequest request;
        Findings findings;
        RequestService::Held held;
    };
    /// Over all vaults that this account can open. What was looked for stays with the request: its answer waits for
    /// everything that this finds, now and later, and until somebody has looked at it it is not destroyed. Numbers and
    /// references become part of what the request names, and their calls are held at once. errors::InvalidValue,
    /// SearchTooBroad, WrongState, CitizenNumber; nothing has changed then.
    [[nodiscard]] Result<Searched> search(const DataRequest &basedOn, const SubjectQuery &query);
    /// By all that the person was looked for; nothing was found where nobody looked.
    [[nodiscard]] Result<Findings> findings(const DataRequest &request) const;
    /// They belong to the request, and are held for it at once. errors::NotFound where one is not there.
    [[nodiscard]] Result<RequestService::Opened> takeIn(const DataRequest &basedOn,
                                                        const QList<SubjectCandidate> &recordings);
    /// They do not: nothing is decided of them, and they are not waited for. What was held stays so until the request
    /// has ended, since the person may think otherwise. errors::ReasonLength, NotFound.
    [[nodiscard]] Result<DataRequest> leaveOut(const DataRequest &basedOn, const QList<SubjectCandidate> &recordings,
                                               const QString &reason);

private:
    struct Stored
    {
        SubjectCandidate recording;
        bool named = false;       ///< by the request
        bool withHandler = false; ///< see HeldRecording
    };
    [[nodiscard]] Result<QList<Stored>> stored(const QList<SubjectCandidate> &given, const DataRequest &request) const;
    [[nodiscard]] Result<void> refuseTooBroad(const SubjectQuery &query) const;
    [[nodiscard]] Result<void> lookInto(const Id &vault, const DataRequest &request, Findings &findings) const;
    [[nodiscard]] Result<ClosedVault> closedVault(const Id &vault) const;
    /// Of what it kept from being destroyed only that stays which nobody has looked at, and where nobody could look;
    /// `soughtAnew`: by something new, which was sought nowhere before.
    [[nodiscard]] Result<Findings> settlePause(const DataRequest &request, bool soughtAnew) const;

    Session &m_session;
    RequestChanges m_changes;
    RequestService m_requests;
    qsizetype m_most;
};

} // namespace voicelog
