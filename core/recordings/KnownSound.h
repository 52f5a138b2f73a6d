// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingStore.h"

namespace voicelog {

/// The recording of a vault one of whose sounds has exactly these bytes, be it one of its two legs. Reads the whole
/// table of sounds. Use it within the caller's transaction.
[[nodiscard]] Result<std::optional<KnownRecording>> recordingOfSound(Database &database, const QByteArray &sha256);

} // namespace voicelog
