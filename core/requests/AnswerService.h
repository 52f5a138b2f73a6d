// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AnswerFlow.h"

namespace voicelog {

/// The answer to a request for access: what the person gets of each recording, a second officer's look where something
/// is left out, the sending and its proof (DOMAIN 3.6, 4.3). Only privacy officers. Calls block: make them from
/// workers.
class AnswerService
{
public:
    /// The book must outlive it.
    AnswerService(Session &session, const RuleBook &book) : m_flow(session, book, rules()) {}

    /// Those that are held for it and still there, by when they were made. errors::NotGranted of a vault.
    [[nodiscard]] Result<QList<HeldRecording>> recordings(const DataRequest &request) const
    {
        return m_flow.recordings(request);
    }
    /// Takes the place of an earlier decision of the same recording. errors::NotHeld, WrongState; see
    /// RecordingDecision::check().
    [[nodiscard]] Result<DataRequest> decide(const DataRequest &basedOn, const RecordingDecision &decision);
    /// REVIEW. errors::WrongState before it is sure who asks; MissingValue (`authorisationChecked`) before it is seen
    /// that a representative may ask; RuleRefused (R-ACCESS-01) while something in its scope is not held, a recording
    /// has no decision, one that was found was not looked at, nobody looked for the person at all, or an item is
    /// missing.
    [[nodiscard]] Result<DataRequest> propose(const DataRequest &basedOn, const QList<AnswerItem> &items)
    {
        return m_flow.propose(basedOn, items);
    }
    /// IN_PROGRESS again: what was confirmed no longer is.
    [[nodiscard]] Result<DataRequest> takeBack(const DataRequest &basedOn) { return m_flow.takeBack(basedOn); }
    /// By another officer than the one who put it forward, where the archive asks for two: errors::SecondNeeded. What
    /// is in its scope in vaults that he can open must be held, what he finds looked at, and the package there that he
    /// looks at: RuleRefused (R-ACCESS-01). A package that is made afterwards asks for it again.
    [[nodiscard]] Result<DataRequest> confirm(const DataRequest &basedOn) { return m_flow.confirm(basedOn); }
    /// ANSWERED, PARTLY_REFUSED or REFUSED, by what was decided. What was not given in full stays held for six weeks.
    /// errors::SecondNeeded; RuleRefused (R-ACCESS-01) if something came in since, or no package was put together of
    /// what the person gets.
    [[nodiscard]] Result<DataRequest> send(const DataRequest &basedOn, QDate sentOn, const QString &means)
    {
        return m_flow.send(basedOn, sentOn, means);
    }
    /// CLOSED, with the proof that it was sent. What was given in full stays held for two weeks after the delivery.
    [[nodiscard]] Result<DataRequest> close(const DataRequest &basedOn, QDate deliveredOn, const QString &proof)
    {
        return m_flow.close(basedOn, deliveredOn, proof);
    }

    /// Whether it must be confirmed before it is sent (DOMAIN 4.3): something is not given in full, a monitoring case
    /// is concerned, or there are vaults that whoever put it forward could not look into.
    [[nodiscard]] bool needsSecond(const DataRequest &request) const { return m_flow.needsSecond(request); }

private:
    [[nodiscard]] static AnswerRules rules();

    AnswerFlow m_flow;
};

} // namespace voicelog
