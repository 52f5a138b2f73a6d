// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BalancingRecord.h"

namespace voicelog {

/// Something a balancing record still lacks.
struct BalancingGap
{
    enum class Kind {
        Missing,
        TooShort,        ///< fewer than balancingReasonMinimum characters
        BeforeValidFrom, ///< a review date that is not after the day from which the version is valid
        TooLate,         ///< a review date more than twelve months after it
        AfterCaseEnd,    ///< a review date after the end of the monitoring case
    };
    /// From when on it stands in the way.
    enum class Stage { Advice, Approval };

    QString key; ///< the field, or a member: "alternatives[0].means", "dpoAdvice.text"
    Kind kind = Kind::Missing;
    Stage stage = Stage::Advice;

    friend bool operator==(const BalancingGap &, const BalancingGap &) = default;
};

/// Everything that the record still lacks before it can be approved, in the order of the fields.
[[nodiscard]] QList<BalancingGap> balancingGaps(const BalancingRecord &record);

/// Whether the field must be filled in always: conditions (employees affected, monitoring) are in balancingGaps.
[[nodiscard]] bool isBalancingFieldRequired(QStringView key);

} // namespace voicelog
