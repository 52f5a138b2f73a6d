// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AnnouncementEvidence.h"
#include "RecordingService.h"

namespace voicelog {

class Session;

/// The life of a recording as far as its own data and the audit trail tell it, in order of time.
[[nodiscard]] Result<QList<LifeEvent>> recordingLife(const Session &session, const Recording &recording,
                                                     const QList<AnnouncementEvidence> &announcements);

} // namespace voicelog
