// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace voicelog {

/// Packed by gzip (RFC 1952), without a name and without a time: the same bytes give the same.
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);

} // namespace voicelog
