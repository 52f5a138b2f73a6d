// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Vcon.h"
#include "VconOpening.h"

#include <base/Result.h>

#include <QByteArray>
#include <QTimeZone>

namespace voicelog {

/// The forms in which a vCon comes (draft-ietf-vcon-vcon-core-04 section 5), told apart by their members.
enum class VconForm { None, Unsigned, Signed, Encrypted };

/// Of a whole JSON object. None: it is no vCon.
[[nodiscard]] VconForm vconForm(const QJsonObject &object);

/// Whether a JSON file might be a vCon, by the names among its first bytes: cheap.
[[nodiscard]] bool mayBeVcon(QByteArrayView begin);

/// Reads vCons: draft-ietf-vcon-vcon-core-04, packed by gzip or not, and the drafts and versions
/// before it, back to 0.0.1 (`mimetype`, `alg` and `signature`, hyphens in names, `appended`, `must_support`, `group`).
/// Mandatory members that are not there are no mistake: nobody writes all of them. The text is hostile: what it may
/// hold is limited.
class VconReader
{
public:
    static constexpr qsizetype largest = 128 * 1024 * 1024; ///< bytes, unpacked: sound of an hour and more is in it
    static constexpr int deepest = 64;
    static constexpr qsizetype mostValues = 2'000'000;
    static constexpr qsizetype mostObjects = 1000; ///< parties, dialogs, analyses, attachments of each

    /// Times without an offset are local to the zone.
    explicit VconReader(const QTimeZone &zone, VconOpening opening = {}) : m_zone(zone), m_opening(std::move(opening))
    {
    }

    /// In whichever form: what is encrypted is opened with the key, and every signature must be true. Whether the
    /// signers are trusted is told in Vcon::signatures. errors::VconInvalid, errors::VconEncrypted (there is no key),
    /// errors::VconCritical, and those of Jws and Jwe, all without `path`.
    [[nodiscard]] Result<Vcon> read(const QByteArray &bytes) const;
    /// errors::FileUnreadable too.
    [[nodiscard]] Result<Vcon> readFile(const QString &path) const;

private:
    /// A signed one may be in an encrypted one, and a signed one in a signed one that outlives its certificate.
    static constexpr int mostWrappings = 4;

    struct Opened
    {
        QJsonObject object = {};
        QList<JwsSignature> signatures = {};
        bool wasEncrypted = false;
    };

    /// Takes the wrappings off.
    [[nodiscard]] Result<Opened> opened(QByteArray text) const;

    QTimeZone m_zone;
    VconOpening m_opening;
};

} // namespace voicelog
