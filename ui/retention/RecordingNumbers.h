// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>
#include <base/Result.h>

#include <QList>
#include <QString>

namespace voicelog {

class Session;

using RecordingNumbers = QList<std::pair<Id, QString>>;

/// What people call the first of these recordings of one vault. Of a monitoring case whose recordings this account does
/// not see in lists: none, and nothing is recorded as an attempt. Blocks.
[[nodiscard]] Result<RecordingNumbers> recordingNumbers(Session &session, const Id &vault, const QList<Id> &recordings);
inline constexpr qsizetype listedRecordings = 50;

} // namespace voicelog
