// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AnswerFlow.h"
#include "RecipientService.h"
#include "RightEffects.h"

#include <retention/Hold.h>

namespace voicelog {

/// The answer to a request for erasure, rectification, restriction or portability, or to an objection (DOMAIN 3.7, 4.3,
/// 5): what is granted or refused of each recording and on what ground, a second officer's look where something is
/// refused, the sending, and what follows from it. Only privacy officers. Calls block: make them from workers.
class RightsService
{
public:
    /// Book and source must outlive it.
    RightsService(Session &session, const RuleBook &book, const RetentionSource &source)
        : m_session(session), m_flow(session, book, rules()), m_effects(session, book, source),
          m_recipients(session, book)
    {
    }

    /// As AnswerService::recordings().
    [[nodiscard]] Result<QList<HeldRecording>> recordings(const DataRequest &request) const
    {
        return m_flow.recordings(request);
    }
    /// Takes the place of an earlier decision of the same recording. What is portable gives a copy. errors::NotHeld,
    /// WrongState; RuleRefused (R-LEGALREC-02) of an erasure or objection that the law forbids to grant; NotPortable;
    /// see RightDecision::check().
    [[nodiscard]] Result<DataRequest> decide(const DataRequest &basedOn, const RightDecision &decision);
    /// As AnswerService, but for the items, which are of access. RuleRefused (R-LEGALREC-02) too, where what was
    /// granted must be kept by now.
    [[nodiscard]] Result<DataRequest> propose(const DataRequest &basedOn);
    [[nodiscard]] Result<DataRequest> takeBack(const DataRequest &basedOn) { return m_flow.takeBack(basedOn); }
    [[nodiscard]] Result<DataRequest> confirm(const DataRequest &basedOn);
    /// What was granted follows at once: carryOut(). Where that fails the answer is sent all the same.
    [[nodiscard]] Result<DataRequest> send(const DataRequest &basedOn, QDate sentOn, const QString &means);
    /// Once all that was granted has been carried out, and everybody who got what was erased, rectified or restricted
    /// was told, or why that is impossible: errors::RecipientsUntold.
    [[nodiscard]] Result<DataRequest> close(const DataRequest &basedOn, QDate deliveredOn, const QString &proof);
    /// Does what was granted, once more where that failed; what was done already stays as it is.
    [[nodiscard]] Result<void> carryOut(const DataRequest &request) { return m_effects.carryOut(request); }
    /// Of what was restricted at the request of the person, who was told on that day: before today, and not before the
    /// answer. The reason has 20 to 4000 characters. errors::SubjectNotTold, WrongState if nothing is restricted for
    /// it (any more); InvalidValue, ReasonLength.
    [[nodiscard]] Result<DataRequest> liftRestriction(const DataRequest &basedOn, QDate toldOn, const QString &reason);
    /// As AnswerService::needsSecond().
    [[nodiscard]] bool needsSecond(const DataRequest &request) const { return m_flow.needsSecond(request); }

private:
    [[nodiscard]] static AnswerRules rules();
    /// errors::NotPortable; InvalidValue where it is refused for a basis that it does not have.
    [[nodiscard]] Result<void> checkBasis(const HeldRecording &held, const RightDecision &decision) const;
    [[nodiscard]] Result<QList<Hold>> restrictions(const DataRequest &request) const;

    Session &m_session;
    AnswerFlow m_flow;
    RightEffects m_effects;
    RecipientService m_recipients;
};

} // namespace voicelog
