// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/ProgrammeFactsSource.h>

namespace voicelog {

/// What the rules ask of the programme of a recording, from the records of this archive.
class StoredProgrammeFacts final : public ProgrammeFactsSource
{
public:
    [[nodiscard]] Result<std::optional<ProgrammeFacts>> programmeFacts(Database &database, const Id &programme,
                                                                       QDate on) const override;
};

} // namespace voicelog
