// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ProgrammeFacts.h"

#include <QList>

namespace voicelog {

/// A monitoring case (DOMAIN 3.3) as its rules look at it.
struct CaseFacts
{
    QString number = {};
    QString suspicion = {};
    std::optional<QDate> suspicionOn = {};
    int sources = 0;
    int alternatives = 0; ///< complete ones: with date, result and why it is not enough
    std::optional<BalancingFacts> lia = {};
    std::optional<DpiaFacts> dpia = {};
    std::optional<RegisterFacts> registerEntry = {};
    QString notification = {}; ///< Wbp
    std::optional<WorksCouncilFacts> schemeConsent = {};
    bool caseNotice = false; ///< the works council was told number, period and number of persons
    std::optional<NoticeFacts> monitoringNotice = {};
    std::optional<QDate> periodStart = {};
    std::optional<QDate> periodEnd = {};
    int extensions = 0;
    bool extensionApproved = false;
    std::optional<bool> withinPeriodAndLines = {}; ///< of a recording that is taken in
    bool covert = false;
    bool dpoExists = false;
    bool dpoAdvice = false;
    int approvals = 0;
    std::optional<QDate> measureEndedOn = {};
    std::optional<QDate> afterNoticeOn = {};
    std::optional<QDate> afterNoticePostponedTo = {}; ///< with a reason
    QString outcome = {}; ///< FINDING_OFFENCE, FINDING_BREACH_ONLY, NO_FINDING, ABORTED; empty while open
    std::optional<QDate> closedOn = {};
    bool held = false;
    bool destroyed = false;
};

/// A request of a data subject (DOMAIN 3.6).
struct RequestFacts
{
    QString number = {};
    std::optional<QDate> dueDate = {}; ///< or the extended one, if extended in time
    std::optional<QDate> answeredOn = {};
    QStringList missing = {}; ///< of what an answer must hold: recordings without copy or call data, items (a)-(h)
};

/// Something somebody wants to do with a recording.
struct UseFacts
{
    QString purpose = {}; ///< of the act; EMPLOYEE_MONITORING counts only through a case
    bool throughCase = false;
    bool playsPrivate = false;         ///< a private call or segment
    bool documentedAssessment = false; ///< the one that is allowed
    bool assessedBefore = false;
    std::optional<bool> caseGrant = {}; ///< a named, unexpired grant; no value where no case is concerned
};

struct ExportFacts
{
    QString recipientKind = {}; ///< DATA_SUBJECT, REPRESENTATIVE, COUNSEL, COURT, AUTHORITY, PROCESSOR
};

/// Calls of a line where recording is a duty, against the recordings there are.
struct DutyLineFacts
{
    qint64 callsWithoutRecording = 0; ///< and without an exception record
};

struct SecurityFacts
{
    bool cipherVerified = false;
    bool chainIntact = false;
    bool rolesSeparated = false;
};

} // namespace voicelog
