// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

/// What JWS and JWE in JSON have in common (RFC 7515 and 7516). All of it is read strictly: what two readers could
/// understand differently is refused.
namespace voicelog::jose {

/// The largest text that is read and the most that is unpacked, in bytes: a call of an hour and a half as WAV of a
/// telephone, encoded three times (in the vCon, the JWS and the JWE). Reading takes six times as much memory.
inline constexpr qsizetype largestText = 256 * 1024 * 1024;
inline constexpr qsizetype largestUnpacked = largestText;
inline constexpr qsizetype mostSignatures = 16;
inline constexpr qsizetype mostRecipients = 32;

/// The text's object. errors::JoseInvalid.
[[nodiscard]] Result<QJsonObject> objectOf(const QByteArray &text);

/// base64url without padding (RFC 7515, section 2) in its one spelling: no white space, no bits left over.
[[nodiscard]] std::optional<QByteArray> decoded(const QByteArray &base64url);
[[nodiscard]] QByteArray encoded(const QByteArray &bytes);

/// A string member as the bytes it was written with; empty if it is missing. errors::JoseInvalid if it is no string of
/// ASCII.
[[nodiscard]] Result<QByteArray> textMember(const QJsonObject &object, QLatin1StringView name);
/// A string member that is base64url. errors::JoseInvalid.
[[nodiscard]] Result<QByteArray> bytesMember(const QJsonObject &object, QLatin1StringView name);

/// The parameters of a header's parts together: `protectedPart` in base64url, and the unprotected ones. The same name
/// in two parts is against the RFCs (7.2.1), but the vCon drafts' own examples do it: it is taken where the values are
/// equal. errors::JoseInvalid, and JoseUnsupported for critical extensions (`crit`), of which none is known.
struct Header
{
    [[nodiscard]] static Result<Header> read(const QByteArray &protectedPart, const QList<QJsonValue> &unprotected);
    [[nodiscard]] QString text(QLatin1StringView name) const { return all.value(name).toString(); }
    QJsonObject all;
    QJsonObject signedOnes; ///< those of the protected part alone
};

/// errors::JoseUnsupported. The name is the file's own: it is told only where it looks like one.
[[nodiscard]] std::unexpected<Error> unsupported(const QString &algorithm);

/// The bytes, or what they are the gzip of (draft-ietf-vcon-vcon-core, signed and encrypted form): a JSON text never
/// begins as gzip does. errors::JosePacked.
[[nodiscard]] Result<QByteArray> unpacked(const QByteArray &bytes, qsizetype limit = largestUnpacked);

} // namespace voicelog::jose
