// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/BaseErrors.h>
#include <recordings/RecordingImporter.h>

#include <utility>

namespace voicelog::test {

/// Takes one call with one customer in; the id of its recording.
inline Result<Id> takeInCall(Session &session, const ImportTarget &target, const QString &sound,
                             const QDateTime &startedAt, const QString &name, const QString &number)
{
    RecordingDraft draft;
    draft.audioPaths = {sound};
    draft.sourceSystem = QStringLiteral("test");
    draft.sourceCallId = QStringLiteral("1");
    draft.startedAt = startedAt;
    draft.line = QStringLiteral("Servicedesk");
    Participant who;
    who.role = ParticipantRole::Customer;
    who.name = name;
    who.number = number;
    draft.participants = {who};
    Id made;
    bool given = false;
    VOICELOG_ASSIGN(const ImportSummary summary,
                    RecordingImporter(session, target)
                        .run(
                            [&]() -> std::optional<RecordingDraft> {
                                return std::exchange(given, true) ? std::nullopt : std::optional(draft);
                            },
                            {}, [&made](const ImportOutcome &outcome) { made = outcome.recordingId; }, {}, {}));
    if (summary.imported != 1)
        return fail(errors::NotFound);
    return made;
}

} // namespace voicelog::test
