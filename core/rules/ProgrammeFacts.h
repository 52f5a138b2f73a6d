// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace voicelog {

/// A balancing record as it stood on a date (DOMAIN 3.4).
struct BalancingFacts
{
    QString number = {};
    bool approvedInForce = false;         ///< a version was approved, valid, and neither superseded nor withdrawn
    QString outcome = {};                 ///< PROCEED, PROCEED_WITH_SAFEGUARDS, DO_NOT_PROCEED
    std::optional<QDate> reviewDate = {}; ///< of the version in force
    bool summaryEn = false;
    bool summaryNl = false;
    bool twoApprovers = false;
};

/// A register entry as it stood on a date (DOMAIN 3.5).
struct RegisterFacts
{
    QString number = {};
    bool active = false;
    bool linked = false;                  ///< it names the programme
    std::optional<QDate> reviewedOn = {}; ///< last made active or reviewed
    std::optional<QDate> reviewDate = {};
    QStringList differences = {}; ///< fields in which it differs from the programme
};

struct DpiaFacts
{
    QString status = {};               ///< DONE, NOT_REQUIRED, PENDING
    QString reason = {};               ///< why it is not required
    QString residualRisk = {};         ///< LOW, MEDIUM, HIGH
    bool consultationAnswered = false; ///< GDPR art. 36; under the Wbp the prior investigation of art. 31
};

/// A notice to employees (DOMAIN 3.7).
struct NoticeFacts
{
    std::optional<QDate> effectiveOn = {};
    bool how = false;
    bool what = false;
    bool when = false;
    bool distributed = false; ///< there is evidence
};

/// What the works council said of the scheme (DOMAIN 3.9).
struct WorksCouncilFacts
{
    QString body = {};     ///< OR, PVT, STAFF_MEETING, NONE
    QString decision = {}; ///< CONSENT, CONSENT_WITH_CONDITIONS, REFUSED, NO_REPLY, INFORMED
    std::optional<QDate> decidedOn = {};
    bool courtPermission = false; ///< WOR 27(4)
    bool caoClause = false;       ///< WOR 27(3)
    bool bodyReason = false;      ///< why there is no works council
    bool nullityInvoked = false;  ///< WOR 27(5)
};

/// What is known of a recording programme on one date. Members without a value are not recorded at all.
struct ProgrammeFacts
{
    QString number = {};
    QString purpose = {};
    QString legalBasis = {}; ///< 6_1_A, 6_1_B, 6_1_C, 6_1_F
    QString legalDuty = {};
    QString state = {}; ///< on that date: DRAFT, ACTIVE, SUSPENDED, ENDED
    std::optional<QDate> startDate = {};
    std::optional<bool> employeesHeard = {};
    QString agentSignal = {}; ///< TONE, LAMP, SCREEN, …, NONE; empty: not recorded
    QStringList announcedPurposes = {};
    QString controllerKind = {}; ///< COMPANY or PUBLIC; empty: not recorded
    QString notification = {};   ///< to the supervisor, or the exemption's article: Wbp
    std::optional<BalancingFacts> lia = {};
    std::optional<RegisterFacts> registerEntry = {};
    std::optional<DpiaFacts> dpia = {};
    std::optional<NoticeFacts> employeeNotice = {};
    std::optional<WorksCouncilFacts> worksCouncil = {};
};

} // namespace voicelog
