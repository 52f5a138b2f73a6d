// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace voicelog {

/// A file of a package, as the person gets it.
struct PackageFile
{
    QString name; ///< with folders, e.g. "SERVICE-2026-000017/sound.wav"; names no person
    qint64 bytes = 0;
    QByteArray sha256; ///< hexadecimal

    friend bool operator==(const PackageFile &, const PackageFile &) = default;

    [[nodiscard]] static QJsonArray toJson(const QList<PackageFile> &files);
};

/// What a person gets on a request for access (DOMAIN 3.6), put together: kept in the vault of requests until thirty
/// days after its delivery (DOMAIN 5), and no longer than any recording in it. What governance knows of it, and keeps,
/// names nobody.
struct AccessPackage
{
    Id id;
    Id request;
    QDateTime madeAt;
    Id madeBy;
    QString hash; ///< SHA-256 of its list of checksums, hexadecimal: what is on record of the answer
    qint64 bytes = 0;
    QDate destroyOn; ///< null while its delivery is not known
    QDateTime destroyedAt;
    bool recalled = false;    ///< a recording in it was destroyed: nobody may get it any more
    QList<PackageFile> files; ///< empty once it is destroyed

    [[nodiscard]] bool isThere() const { return !destroyedAt.isValid() && !recalled; }
    /// Whether it must be gone on that day.
    [[nodiscard]] bool isDueOn(QDate day) const { return recalled || (destroyOn.isValid() && destroyOn <= day); }
};

/// The list of checksums in the form that `sha256sum --check` reads. It does not list itself.
[[nodiscard]] QByteArray checksumList(const QList<PackageFile> &files);

} // namespace voicelog
