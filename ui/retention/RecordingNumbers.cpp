// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingNumbers.h"

#include <archive/Session.h>
#include <monitoring/GrantedCaseAccess.h>
#include <recordings/CaseAccess.h>
#include <recordings/RecordingService.h>

#include <algorithm>

namespace voicelog {

Result<RecordingNumbers> recordingNumbers(Session &session, const Id &vault, const QList<Id> &recordings)
{
    RecordingNumbers numbers;
    {
        VOICELOG_ASSIGN(Database database, session.openVault(vault));
        const CaseGate gate(session, &grantedCaseAccess());
        VOICELOG_ASSIGN(const bool ofCase, gate.isCase(vault));
        if (ofCase) {
            VOICELOG_ASSIGN(const bool listed, gate.isListed(database, vault));
            if (!listed)
                return numbers;
        }
    }
    const RecordingService service(session, {}, &grantedCaseAccess());
    for (const Id &id : recordings.first(std::min(recordings.size(), listedRecordings))) {
        if (const auto recording = service.recording(vault, id))
            numbers.append({id, recording->number});
    }
    return numbers;
}

} // namespace voicelog
