// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FindService.h"
#include "HeldRecording.h"

namespace voicelog {

/// What an answer needs that is not the same for every right.
struct AnswerRules
{
    /// Whether it is a request of this right. errors::InvalidValue.
    std::function<Result<void>(const DataRequest &)> fits = {};
    /// Drops what was decided of what is held no longer; the numbers of what is held and has no sound decision.
    std::function<QStringList(DataRequest &, const QList<HeldRecording> &)> settle = {};
    /// The numbers of decisions that are not sound.
    std::function<QStringList(const DataRequest &)> unsound = {};
    bool needsItems = false; ///< it tells what GDPR art. 15(1)(a) to (h) asks for
};

/// What the answers to requests of all rights go through alike (DOMAIN 4.3): put forward, looked at by a second officer
/// where that is needed, sent, and proven to have been sent. For the services of this module, of one right each.
class AnswerFlow
{
public:
    /// The book must outlive it.
    AnswerFlow(Session &session, const RuleBook &book, AnswerRules rules)
        : m_session(session), m_rules(std::move(rules)), m_changes(session, book), m_finder(session, book)
    {
    }

    /// Those that are held for it and still there, by when they were made. errors::NotGranted of a vault.
    [[nodiscard]] Result<QList<HeldRecording>> recordings(const DataRequest &request) const;
    /// What was decided of one recording, once AnswerRules::fits() says that it may be; `apply` is given what is held.
    /// errors::NotHeld, HandlerOnRecording, and what `apply` ends with; refusals are on record.
    using Decide = std::function<Result<void>(DataRequest &, const HeldRecording &)>;
    [[nodiscard]] Result<DataRequest> decide(const DataRequest &basedOn, const Id &recording, const QString &number,
                                             const Decide &apply) const;
    [[nodiscard]] Result<DataRequest> propose(const DataRequest &basedOn, const QList<AnswerItem> &items) const;
    [[nodiscard]] Result<DataRequest> takeBack(const DataRequest &basedOn) const;
    [[nodiscard]] Result<DataRequest> confirm(const DataRequest &basedOn) const;
    [[nodiscard]] Result<DataRequest> send(const DataRequest &basedOn, QDate sentOn, const QString &means) const;
    [[nodiscard]] Result<DataRequest> close(const DataRequest &basedOn, QDate deliveredOn, const QString &proof) const;
    [[nodiscard]] bool needsSecond(const DataRequest &request) const;
    [[nodiscard]] const RequestChanges &changes() const { return m_changes; }

private:
    /// errors::RuleRefused (R-ACCESS-01) with what is `missing`: of what is held, of what is in the scope and is not
    /// held, and of what was found and nobody looked at. Drops decisions of what is no longer held.
    [[nodiscard]] Result<void> checkComplete(DataRequest &request, const QList<AnswerItem> *items,
                                             int &closedVaults) const;
    /// The numbers of what is in the scope and not held, as far as this account can look; how many vaults it cannot.
    [[nodiscard]] Result<QStringList> notHeld(const DataRequest &request, int &closedVaults) const;
    /// The numbers of what was found for it and nobody looked at; that nobody looked for the person.
    [[nodiscard]] Result<QStringList> notLookedAt(const DataRequest &request) const;
    enum class Vaults { All, Granted };
    [[nodiscard]] Result<QList<HeldRecording>> held(const DataRequest &request, Vaults which) const;
    /// Also where a recording in it was destroyed since.
    [[nodiscard]] Result<bool> lacksPackage(const DataRequest &request) const;
    /// Whether something of a monitoring case is decided.
    [[nodiscard]] bool concernsCase(const DataRequest &request) const;
    [[nodiscard]] Result<DataRequest> refusedByRule(Result<DataRequest> made, QLatin1StringView action,
                                                    const DataRequest &basedOn) const;

    Session &m_session;
    AnswerRules m_rules;
    RequestChanges m_changes;
    FindService m_finder;
};

} // namespace voicelog
