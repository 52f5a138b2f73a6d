// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DataRequest.h"

#include <retention/ErasureDuty.h>

#include <QHash>

namespace voicelog {

/// What follows from a request that was answered, in the vaults of the recordings: those are other files than the
/// request's, so each effect can be made once more, and changes nothing then. For the services of this module.
class RightEffects
{
public:
    /// Book and source must outlive it.
    RightEffects(Session &session, const RuleBook &book, const RetentionSource &source)
        : m_session(session), m_erasures(session, book, source)
    {
    }

    /// Whether the law allows what was granted: errors::RuleRefused (R-LEGALREC-02), on record.
    [[nodiscard]] Result<void> checkAllowed(const DataRequest &request) const;
    [[nodiscard]] Result<void> checkErasable(const Id &vault, const Id &recording) const
    {
        return m_erasures.check(vault, {recording});
    }
    /// Nothing unless it was answered. What is erased becomes due, and its hold for this request ends; what is
    /// restricted is held (GDPR art. 18); what is set right gets a note. Only officers. errors::NotGranted of a vault.
    [[nodiscard]] Result<void> carryOut(const DataRequest &request);

private:
    /// Of the vaults that are still there.
    [[nodiscard]] Result<QHash<Id, QList<RightDecision>>> grantedByVault(const DataRequest &request) const;
    [[nodiscard]] Result<void> erase(const DataRequest &request, const Id &vault, const QList<Id> &recordings);
    [[nodiscard]] Result<void> restrictUse(const DataRequest &request, const Id &vault,
                                           const QList<RightDecision> &granted);
    [[nodiscard]] Result<void> setRight(const DataRequest &request, const Id &vault,
                                        const QList<RightDecision> &granted);

    Session &m_session;
    ErasureDuty m_erasures;
};

} // namespace voicelog
