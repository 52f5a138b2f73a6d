// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>
#include <programmes/Programme.h>

#include <QHash>

namespace voicelog {

class Session;

/// The records of law behind the demo's programmes, from resources/demo/records.json: a notice, the works council's
/// consent, balancing records and register entries, so that most programmes are ACTIVE and one is still a draft with
/// things missing. `programmes` are those that are there, by their codes; those that the file adds come beside them.
[[nodiscard]] Result<void> addDemoRecords(Session &first, Session &second, const QHash<QString, Programme> &programmes);

} // namespace voicelog
