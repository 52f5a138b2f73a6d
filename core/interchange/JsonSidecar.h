// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallData.h"

#include <base/Result.h>

#include <QByteArray>
#include <QTimeZone>

namespace voicelog {

/// Call data out of a JSON sidecar, and what in it could not be read.
struct JsonCallData
{
    CallData data;
    QList<Error> remarks; ///< errors::SidecarField with `line` and `field`, without `path`; the first hundred
};

/// Reads one call's object (CallDataFields.h lists the members; "agent", "customer", "caller" and "callee" may be
/// objects with name and number). errors::SidecarInvalid with `line`, `column` and `detail`, without `path`.
[[nodiscard]] Result<JsonCallData> readJsonSidecar(const QByteArray &bytes, const QTimeZone &zone);

inline constexpr qint64 largestSidecar = 4 * 1024 * 1024;

} // namespace voicelog
