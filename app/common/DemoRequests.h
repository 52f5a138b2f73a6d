// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>
#include <base/Result.h>

#include <QDate>

namespace voicelog {

class Session;

/// The demo's requests of data subjects: one in progress, of a customer whose calls in three programmes are held and
/// who says his neighbour's number in one of them, and one that came in the day before. The second officer can read
/// them too. Their days are near `today`, so that the console shows dates to keep and not long past ones.
[[nodiscard]] Result<void> addDemoRequests(Session &officer, const Id &second, QDate today);

} // namespace voicelog
