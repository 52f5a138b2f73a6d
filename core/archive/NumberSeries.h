// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Database.h"

namespace voicelog {

/// The next readable number of a year, e.g. "LIA-2026-0004", for a table of governance.db whose column `number` holds
/// them and whose rows are never deleted: the highest of the year is the last given. `table` is a literal of the
/// caller's own. Call it within the transaction that inserts.
[[nodiscard]] Result<QString> nextReadableNumber(Database &database, QByteArrayView table, const QString &series,
                                                 int year);

} // namespace voicelog
