// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CopyMark.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace voicelog {

/// What is the person's own, and stays in the copy.
struct OwnData
{
    QStringList numbers; ///< in any notation
    QStringList names;

    [[nodiscard]] bool isNumber(QStringView number) const;
    /// Whether every word of it is in one of the names.
    [[nodiscard]] bool isName(const QString &name) const;
};

/// Something in a text that may be of somebody else, and should be looked at.
struct SpokenData
{
    MarkSubject subject = MarkSubject::Number;
    qsizetype start = 0; ///< in the text, letters
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const SpokenData &, const SpokenData &) = default;
};

/// Finds in what was said, from the first on and without overlaps: payment cards (Luhn), IBANs (ISO 13616, mod 97),
/// citizen service numbers (BSN), telephone numbers in digits or spelt out in Dutch or English, names behind "mevrouw",
/// "Mr" and the like or behind "my husband", and `others`: names that are known to be of others. A guess, in both
/// directions: somebody listens.
[[nodiscard]] QList<SpokenData> spokenData(const QString &text, const OwnData &own, const QStringList &others = {});

/// The text with each of them, spaces apart, blacked out: as many blocks whatever stood there.
[[nodiscard]] QString blackedOut(const QString &text, const QList<SpokenData> &data);

} // namespace voicelog
