// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace voicelog {

struct Recording;

/// Who is heard on each channel of a recording's sound: the name of whoever speaks there, else what part he takes, else
/// the channel's number.
[[nodiscard]] QStringList channelNames(const Recording &recording);

} // namespace voicelog
