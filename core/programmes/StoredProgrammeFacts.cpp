// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoredProgrammeFacts.h"

#include "ProgrammeFactsReader.h"
#include "ProgrammeStore.h"

#include <base/BaseErrors.h>

namespace voicelog {

Result<std::optional<ProgrammeFacts>> StoredProgrammeFacts::programmeFacts(Database &database, const Id &programme,
                                                                           QDate on) const
{
    const Result<Programme> stored = ProgrammeStore(database).programme(programme);
    if (!stored && stored.error().is(errors::NotFound))
        return std::nullopt;
    VOICELOG_TRY(stored);
    VOICELOG_ASSIGN(ProgrammeFacts facts, ProgrammeFactsReader::facts(database, *stored, on));
    return facts;
}

} // namespace voicelog
