// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QByteArray>
#include <QList>

namespace voicelog {

/// One part of a multipart body (RFC 2046), as SIP carries it: always binary.
struct BodyPart
{
    QByteArray contentType; ///< in lower case, without parameters; empty if not told
    QByteArray body;
    int firstLine = 1; ///< of the whole file
};

/// Whether bytes can be a multipart body or a message with one: a check of the first character only.
[[nodiscard]] bool looksLikeMultipart(QByteArrayView bytes);

/// Splits a multipart body, or a whole message (a SIP INVITE with its headers) whose body is one, into its parts. Lines
/// end with CR LF or LF; a body that ends without its last delimiter is taken as far as it goes; what is multipart
/// again inside is left whole. errors::SidecarInvalid with `line`, `column` and `detail` (not-multipart, too-large),
/// without `path`.
[[nodiscard]] Result<QList<BodyPart>> multipartBody(const QByteArray &bytes);

inline constexpr qsizetype mostBodyParts = 32;

} // namespace voicelog
