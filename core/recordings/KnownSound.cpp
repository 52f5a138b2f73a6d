// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "KnownSound.h"

namespace voicelog {

Result<std::optional<KnownRecording>> recordingOfSound(Database &database, const QByteArray &sha256)
{
    VOICELOG_ASSIGN(Statement select,
                    database.prepare("SELECT r.id, r.number FROM vault.media m JOIN vault.recording r ON"
                                     " r.rec = m.recording WHERE m.sha256 = ?1 ORDER BY r.rec LIMIT 1"));
    select.bind(1, sha256);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return std::nullopt;
    return KnownRecording{select.id(0), select.text(1)};
}

} // namespace voicelog
