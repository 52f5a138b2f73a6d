// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

/// What of a vCon's dialogs is left where it does not go out whole.
namespace voicelog {

/// Of the call's own: when it was and who took part, and nothing else. Keys that were pressed may be a card's number.
[[nodiscard]] QJsonObject toldOfCall(const QJsonObject &dialog);
/// Of another part: its place, so that indices stay right.
[[nodiscard]] QJsonObject placeOf(const QJsonObject &dialog);

} // namespace voicelog
