// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IdWords.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace voicelog {

ModuleIdWords ruleFactWords()
{
    static constexpr IdWords fields[] = {
        {"act.purpose"_L1, QT_TRANSLATE_NOOP("EnumText", "purpose of the use")},
        {"afterNotice"_L1, QT_TRANSLATE_NOOP("EnumText", "person told afterwards")},
        {"alternativesWanted"_L1, QT_TRANSLATE_NOOP("EnumText", "alternatives needed")},
        {"answeredOn"_L1, QT_TRANSLATE_NOOP("EnumText", "day of the answer")},
        {"approvals"_L1, QT_TRANSLATE_NOOP("EnumText", "approvals")},
        {"assessedBefore"_L1, QT_TRANSLATE_NOOP("EnumText", "assessed beforehand")},
        {"authorityRequest"_L1, QT_TRANSLATE_NOOP("EnumText", "request of a supervisor")},
        {"callsWithoutRecording"_L1, QT_TRANSLATE_NOOP("EnumText", "calls without a recording")},
        {"caseGrant"_L1, QT_TRANSLATE_NOOP("EnumText", "access to the case")},
        {"caseNotice"_L1, QT_TRANSLATE_NOOP("EnumText", "works council told of the case")},
        {"chainIntact"_L1, QT_TRANSLATE_NOOP("EnumText", "audit trail unbroken")},
        {"cipherVerified"_L1, QT_TRANSLATE_NOOP("EnumText", "encryption checked")},
        {"closedOn"_L1, QT_TRANSLATE_NOOP("EnumText", "day of closing")},
        {"createdAt"_L1, QT_TRANSLATE_NOOP("EnumText", "day of recording")},
        {"destroyed"_L1, QT_TRANSLATE_NOOP("EnumText", "destroyed")},
        {"documentedAssessment"_L1, QT_TRANSLATE_NOOP("EnumText", "written assessment")},
        {"dueDate"_L1, QT_TRANSLATE_NOOP("EnumText", "last day")},
        {"extensions"_L1, QT_TRANSLATE_NOOP("EnumText", "times made longer")},
        {"legalReviewDate"_L1, QT_TRANSLATE_NOOP("EnumText", "day of the legal review")},
        {"lia.summaryEn"_L1, QT_TRANSLATE_NOOP("EnumText", "English summary of the balancing record")},
        {"lia.summaryNl"_L1, QT_TRANSLATE_NOOP("EnumText", "Dutch summary of the balancing record")},
        {"measureEndedOn"_L1, QT_TRANSLATE_NOOP("EnumText", "end of the recording")},
        {"missing"_L1, QT_TRANSLATE_NOOP("EnumText", "missing")},
        {"openRequests"_L1, QT_TRANSLATE_NOOP("EnumText", "open requests")},
        {"playsPrivate"_L1, QT_TRANSLATE_NOOP("EnumText", "plays a private call")},
        {"priorInvestigation"_L1, QT_TRANSLATE_NOOP("EnumText", "supervisor's prior investigation")},
        {"programme"_L1, QT_TRANSLATE_NOOP("EnumText", "programme")},
        {"recipientKind"_L1, QT_TRANSLATE_NOOP("EnumText", "kind of recipient")},
        {"request"_L1, QT_TRANSLATE_NOOP("EnumText", "request")},
        {"rolesSeparated"_L1, QT_TRANSLATE_NOOP("EnumText", "roles kept apart")},
        {"schemeConsent"_L1, QT_TRANSLATE_NOOP("EnumText", "consent to the scheme")},
        {"suspicion"_L1, QT_TRANSLATE_NOOP("EnumText", "suspicion described")},
        {"throughCase"_L1, QT_TRANSLATE_NOOP("EnumText", "through a monitoring case")},
        {"twoApprovers"_L1, QT_TRANSLATE_NOOP("EnumText", "approved by two officers")},
        {"withinPeriodAndLines"_L1, QT_TRANSLATE_NOOP("EnumText", "within period and lines")},
    };
    return {.fields = fields};
}

} // namespace voicelog
