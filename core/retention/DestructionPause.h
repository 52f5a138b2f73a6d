// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>

#include <QDate>
#include <QList>
#include <QString>

namespace voicelog {

/// An open request of which it is not known yet which recordings it is about: what it may be about is not destroyed
/// meanwhile (R-ACCESS-03), but is no more than that, unlike what a hold is on: nothing is restricted.
struct DestructionPause
{
    QString request; ///< its readable number
    Id vault;        ///< null: all of them, those that are yet to come too
    Id recording;    ///< null: all of the vault
    QDate calledFrom = {};
    QDate calledUntil = {}; ///< the last day; null on either side: no limit

    [[nodiscard]] bool isAbout(const Id &inVault, const Id &one, QDate calledOn) const
    {
        return (vault.isNull() || vault == inVault) && (recording.isNull() || recording == one) &&
               (!calledFrom.isValid() || calledOn >= calledFrom) && (!calledUntil.isValid() || calledOn <= calledUntil);
    }
    friend bool operator==(const DestructionPause &, const DestructionPause &) = default;
};

} // namespace voicelog
