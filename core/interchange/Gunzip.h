// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace voicelog {

/// Whether bytes begin as gzip (RFC 1952) does.
[[nodiscard]] bool isGzip(const QByteArray &bytes);
/// What was packed, but no more than `most` bytes and one of it, so that too much can be told. Nothing if it is
/// damaged.
[[nodiscard]] std::optional<QByteArray> gunzipped(const QByteArray &bytes, qsizetype most);

} // namespace voicelog
