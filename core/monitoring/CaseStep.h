// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseGaps.h"
#include "CaseStore.h"

#include <rules/RuleResult.h>

namespace voicelog {

/// An act on a case while it is under way: within one transaction it collects what refuses it, or what becomes of the
/// case. Nothing of it stays where something refuses.
struct CaseStep
{
    Database &database;
    CaseStore store;
    MonitoringCase record; ///< as it will be
    QDate today;
    Id actor;
    CaseLimits limits;
    QLatin1StringView action;

    QList<RuleResult> results = {};        ///< of the rules that were asked
    std::optional<Error> refusal = {};     ///< something other than a rule that refuses
    bool secondNeeded = false;             ///< four-eyes refuses
    QList<CaseState> turns = {};           ///< states that it comes to, in order
    QList<QLatin1StringView> further = {}; ///< acts that follow from it, with events of their own
    QJsonObject detail = {};               ///< of the event: ids, dates and counts

    void refuse(Error error)
    {
        if (!refusal)
            refusal = std::move(error);
    }
    [[nodiscard]] QStringList failing() const
    {
        QStringList ids;
        for (const RuleResult &result : results) {
            if (result.blocks())
                ids += result.ruleId;
        }
        return ids;
    }
    [[nodiscard]] bool isRefused() const { return refusal || secondNeeded || !failing().isEmpty(); }
};

} // namespace voicelog
