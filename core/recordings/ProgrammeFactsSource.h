// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Database.h>
#include <base/Id.h>
#include <rules/ProgrammeFacts.h>

namespace voicelog {

/// What the programme of a recording was like on a date. Programmes and the records behind them are kept above
/// recordings; who composes the program hands their reader in.
class ProgrammeFactsSource
{
public:
    virtual ~ProgrammeFactsSource() = default;
    /// Nothing if there is no such programme. Within the caller's transaction. Called from any thread.
    [[nodiscard]] virtual Result<std::optional<ProgrammeFacts>> programmeFacts(Database &database, const Id &programme,
                                                                               QDate on) const = 0;
};

} // namespace voicelog
