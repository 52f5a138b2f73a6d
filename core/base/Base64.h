// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace voicelog {

/// Bytes as our JSON files hold them: RFC 4648 section 4, with padding.
[[nodiscard]] inline QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

} // namespace voicelog
