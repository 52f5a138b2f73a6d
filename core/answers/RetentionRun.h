// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <retention/RetentionService.h>

namespace voicelog {

/// Carries the plan out, and destroys the packages of requests that hold what went with it, and those whose own day has
/// come. An account without the key of the vault of requests leaves them to the next one that has it: they cannot be
/// handed over any more.
[[nodiscard]] Result<RetentionReport> carryOutPlan(Session &session, RetentionService &retention, const RuleBook &book,
                                                   const RetentionPlan &plan, const ProgressFunction &progress,
                                                   const CancelToken &cancel);

} // namespace voicelog
