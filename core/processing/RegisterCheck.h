// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RegisterVersion.h"

namespace voicelog {

/// What is open about one entry on a day.
struct RegisterFinding
{
    Id id;
    QString number;
    QString title;
    RegisterState state = RegisterState::Draft;
    QStringList missing;   ///< fields that article 30 asks for
    QStringList advisable; ///< fields that would be good to have
    QDate reviewDate;
    bool reviewOverdue = false;

    [[nodiscard]] bool isOpen() const { return !missing.isEmpty() || reviewOverdue; }
};

/// What a programme says of itself, as far as a register entry must say the same (R-REGISTER-02). Empty members are not
/// compared.
struct RegisteredProgramme
{
    QString purpose;   ///< its id, e.g. "QUALITY"
    QString retention; ///< in words, e.g. "90 days"
    QStringList recipients;
};

struct RegisterDifference
{
    QString field; ///< of the entry
    QString inProgramme;
    QString inEntry;
    friend bool operator==(const RegisterDifference &, const RegisterDifference &) = default;
};

/// A review is due on its date and overdue after it. Only what is in force is reviewed.
[[nodiscard]] bool isReviewOverdue(RegisterState state, const QDate &reviewDate, const QDate &asOf);

[[nodiscard]] RegisterFinding checkEntry(const RegisterEntry &entry, const QDate &asOf);

/// Where the entry does not say what the programme says. An entry may cover more programmes than this one: what it has
/// besides is no difference. Texts are equal whatever their case and spacing.
[[nodiscard]] QList<RegisterDifference> compareWithProgramme(const RegisterEntry &entry,
                                                             const RegisteredProgramme &programme);

} // namespace voicelog
