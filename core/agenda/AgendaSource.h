// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AgendaItem.h"

#include <base/Progress.h>
#include <base/Result.h>

#include <memory>
#include <vector>

namespace voicelog {

class Session;

/// The days that an agenda looks at: all that is overdue, and on to the last one.
struct AgendaSpan
{
    QDate today;
    QDate until;
};

/// Knows the dates of one kind of record. Each module that has dates to keep gets one; it asks that module's services,
/// which know what the account may see. Called on workers.
class AgendaSource
{
public:
    virtual ~AgendaSource() = default;
    AgendaSource() = default;
    AgendaSource(const AgendaSource &) = delete;
    AgendaSource &operator=(const AgendaSource &) = delete;

    /// Stable, e.g. "balancing": names it where it fails.
    [[nodiscard]] virtual QLatin1StringView id() const = 0;
    /// In any order. What has no day of its own and waits is always in it.
    [[nodiscard]] virtual Result<QList<AgendaItem>> items(Session &session, const AgendaSpan &span,
                                                          const CancelToken &cancel) const = 0;
};

/// What waits for a second officer, as this account sees it: SECOND_OFFICER if it can be the one, OWN_PROPOSAL if it is
/// the one who proposed it, ANY_OFFICER if it is no officer.
[[nodiscard]] AgendaObstacle secondOfficerNeeded(const Session &session, const Id &proposedBy);

using AgendaSources = std::vector<std::unique_ptr<AgendaSource>>;

/// All there are.
[[nodiscard]] AgendaSources allAgendaSources();

} // namespace voicelog
