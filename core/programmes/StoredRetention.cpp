// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoredRetention.h"

#include "ProgrammeStore.h"

namespace voicelog {

Result<QHash<Id, ProgrammeRetention>> StoredRetention::byVault(Database &database) const
{
    VOICELOG_ASSIGN(const QList<Programme> programmes, ProgrammeStore(database).programmes());
    QHash<Id, ProgrammeRetention> all;
    for (const Programme &programme : programmes) {
        ProgrammeRetention said;
        said.programmeId = programme.id;
        said.number = programme.number;
        said.purpose = purposeId(programme.purpose);
        if (programme.retentionClass)
            said.retentionClass = idIn(retentionClassIds, *programme.retentionClass);
        said.retentionDays = programme.retentionDays;
        said.retentionReason = programme.retentionReason;
        all.insert(programme.vaultId, said);
    }
    return all;
}

} // namespace voicelog
