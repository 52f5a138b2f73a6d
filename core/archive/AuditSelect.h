// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AuditTrail.h"

namespace voicelog {

/// The rows that a query asks for, newest first, with AuditRow's columns. It says itself which index is walked: the
/// trail has no statistics to choose by, and the wrong one would walk a million events for a page of two hundred.
[[nodiscard]] Result<Statement> selectAudit(Database &database, const AuditQuery &query);

} // namespace voicelog
