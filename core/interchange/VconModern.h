// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QTimeZone>

namespace voicelog {

/// What a vCon is brought up to date with.
struct VconModern
{
    QTimeZone zone;       ///< of times without an offset
    QDateTime at;         ///< UTC: stands for dates that must be there and are not
    QString organisation; ///< who writes it: contributes what nobody is named for

    /// The vCon in the syntax of draft-ietf-vcon-vcon-core-04, whichever draft it was written after; vconFaults() finds
    /// nothing in it. Everything keeps its place and what is not known here is left as it is. Old names become new
    /// ones; what must be there and is not is filled in with what is least said; a value that the draft forbids is put
    /// under the same name with "original_" before it where somebody might still need it. A url without a checksum, or
    /// beside the content itself, is such a value. The organisation is added as a party unless it is one.
    [[nodiscard]] QJsonObject of(const QJsonObject &vcon) const;
};

/// The place of the organisation among the parties of such a vCon.
[[nodiscard]] qsizetype organisationIn(const QJsonObject &vcon, const QString &organisation);

} // namespace voicelog
