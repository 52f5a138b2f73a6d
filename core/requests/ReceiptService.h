// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestChanges.h"

namespace voicelog {

/// Corrects the day on which a request reached the organisation. Every period runs from it (GDPR art. 12(3)), so it
/// takes a reason and a second officer (DOMAIN 3.6); until then the day stays. Only privacy officers. Calls block: make
/// them from workers.
class ReceiptService
{
public:
    /// The book must outlive it.
    ReceiptService(Session &session, const RuleBook &book) : m_session(session), m_changes(session, book) {}

    /// Takes the place of an earlier one. errors::InvalidValue of a day that is no other one, lies ahead, or behind
    /// what was already done with the request; ReasonLength; CitizenNumber; WrongState once it was answered.
    [[nodiscard]] Result<DataRequest> propose(const DataRequest &basedOn, QDate receivedOn, const QString &reason);
    /// By another officer, where the archive asks for two: errors::SecondNeeded. An extension of which the notice then
    /// comes too late no longer counts (R-ACCESS-02).
    [[nodiscard]] Result<DataRequest> confirm(const DataRequest &basedOn);
    /// By either of them.
    [[nodiscard]] Result<DataRequest> withdraw(const DataRequest &basedOn);

    /// The last day that it can have come in on: something was done with the request then.
    [[nodiscard]] static QDate latest(const DataRequest &request, QDate today);

private:
    Session &m_session;
    RequestChanges m_changes;
};

} // namespace voicelog
