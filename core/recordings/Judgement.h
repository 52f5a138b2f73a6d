// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>
#include <rules/RuleResult.h>

#include <QDateTime>
#include <QList>

namespace voicelog {

/// What the rules said of a recording at one time. Later ones are added beside it, never in its place.
struct Judgement
{
    int seq = 0;  ///< 1, 2, …; 0: not judged yet
    QDateTime at; ///< UTC
    QList<RuleResult> results;
};

/// A way out of RESTRICTED (DOMAIN 4.1): one officer proposes, a second confirms. Without rules the cause is cured;
/// with rules they are set aside until a date, for a reason.
struct Release
{
    enum class State { Proposed, Confirmed, Withdrawn };
    Id id;
    State state = State::Proposed;
    QStringList rules; ///< that are overridden; empty: none fails any more
    QString reason;    ///< 20 to 4000 characters
    QDate until;       ///< of an override: its last day
    Id proposedBy;
    QDateTime proposedAt;
    Id confirmedBy;
    QDateTime confirmedAt;

    [[nodiscard]] bool isOverrideOn(QDate day) const
    {
        return state == State::Confirmed && !rules.isEmpty() && day <= until;
    }
};

/// PROPOSED, CONFIRMED, WITHDRAWN.
[[nodiscard]] QLatin1StringView releaseStateId(Release::State state);

} // namespace voicelog
