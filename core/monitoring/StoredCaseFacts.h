// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <programmes/StoredProgrammeFacts.h>

namespace voicelog {

/// What the rules ask of the programme of a recording: for those of a monitoring case the case itself stands for it.
class StoredCaseFacts final : public ProgrammeFactsSource
{
public:
    [[nodiscard]] Result<std::optional<ProgrammeFacts>> programmeFacts(Database &database, const Id &programme,
                                                                       QDate on) const override;

private:
    StoredProgrammeFacts m_programmes;
};

} // namespace voicelog
