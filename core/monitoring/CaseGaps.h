// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "MonitoringCase.h"

namespace voicelog {

/// Something a case still lacks before its next steps.
struct CaseGap
{
    enum class Kind {
        Missing,
        TooShort, ///< fewer than caseReasonMinimum characters
        TooFew,   ///< fewer alternatives than the law's edition asks for
        InFuture, ///< a date after today
        TooLong,  ///< a period longer than the edition allows
        TooLate,  ///< an evaluation later than it may be
        NotDone,  ///< a DPIA that is neither done nor reasoned away
    };
    /// The step that it stands in the way of.
    enum class Stage { Submit, Approve, Start };

    QString key; ///< the field, or a member: "suspicion.text", "alternatives[1].result"
    Kind kind = Kind::Missing;
    Stage stage = Stage::Submit;

    friend bool operator==(const CaseGap &, const CaseGap &) = default;
};

/// What the edition in force and this archive ask of a case.
struct CaseLimits
{
    QDate today;
    bool dpoExists = false;
    int alternatives = 2;
    int periodDays = 28;
    int evaluationDays = 30;
    int longestEvaluationDays = 60;
    int overdueEvaluationDays = 30; ///< after that a case can only be closed without a finding
    int noFindingDays = 14;
    int informDays = 14;
    bool destroyUnlessOffence = true; ///< strict: a breach of rules alone is destroyed too
};

/// In the order of the form. `grants`: those that are live or yet to begin.
[[nodiscard]] QList<CaseGap> caseGaps(const MonitoringCase &record, const CaseLimits &limits, int grants);

} // namespace voicelog
