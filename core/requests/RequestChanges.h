// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestStore.h"

#include <archive/AuditEvent.h>
#include <archive/Refusals.h>
#include <retention/RetentionTerm.h>

#include <functional>
#include <initializer_list>

namespace voicelog {

class RuleBook;
class Session;

/// What every act on a request goes through: who may do it, the state that it starts from, the file that is stored, the
/// version that it is based on, and the trail. For the services of this module.
class RequestChanges
{
public:
    using Apply = std::function<Result<void>(DataRequest &)>;
    /// What is written in the same transaction.
    using With = std::function<Result<void>(Database &)>;

    /// The book must outlive it.
    RequestChanges(Session &session, const RuleBook &book) : m_session(session), m_book(book) {}

    [[nodiscard]] QDate today() const;
    [[nodiscard]] AccessDeadline deadline(const DataRequest &request) const;
    /// The periods that officers have decided on.
    [[nodiscard]] Result<RetentionTerms> terms(Database &database) const;
    /// The archive's vault of requests. errors::NotFound if there is none yet; NotGranted.
    [[nodiscard]] Result<Id> vault() const;
    /// That vault; nothing if there is none, or this account does not hold its key.
    [[nodiscard]] Result<std::optional<Database>> openIfHeld() const;
    [[nodiscard]] Result<DataRequest> stored(const Id &request) const;
    /// Applies it to what is stored, and stores that as the next version. errors::WrongState, Conflict, CitizenNumber,
    /// and what `apply` ends with.
    [[nodiscard]] Result<DataRequest> change(const DataRequest &basedOn, QLatin1StringView action,
                                             std::initializer_list<RequestState> states, QDate on, const Apply &apply,
                                             const With &with = {}) const;
    /// A day from its receipt to today. errors::InvalidValue.
    [[nodiscard]] Result<void> checkDay(const DataRequest &request, const QString &field, QDate on) const;
    /// Ends the holds of a request that has ended, on the day that DataRequest::holdEnd() gives; a later day that
    /// somebody set stays, but for a request that was withdrawn. The restriction of an objection ends with it, since
    /// who objected was told or withdrew it. All that it can; the first failure is returned when the others are done.
    [[nodiscard]] Result<void> settleHolds(const DataRequest &request) const;
    [[nodiscard]] Result<void> refuseCitizenNumber(const Result<void> &checked, const Attempt &attempt) const;

    [[nodiscard]] static Attempt attemptOn(QLatin1StringView action, const Id &id);
    [[nodiscard]] static AuditEvent eventOf(QLatin1StringView action, const DataRequest &request);

private:
    Session &m_session;
    const RuleBook &m_book;
};

} // namespace voicelog
