// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <processing/RegisterEntry.h>
#include <programmes/Programme.h>
#include <requests/AnswerService.h>
#include <retention/DestructionRecord.h>
#include <retention/RetentionPeriod.h>

#include <optional>

namespace voicelog {

/// What whoever writes the letter adds to what the archive knows.
struct LetterOptions
{
    QStringList certificates; ///< numbers of destructions, where recordings were destroyed
    QStringList recipients;   ///< who got something of these recordings (CJEU C-154/21), each in a line
};

/// All that a letter can tell (GDPR art. 12(3) and (4), 15(1) and (2)).
struct LetterFacts
{
    /// A purpose for which the recordings were made.
    struct OfProgramme
    {
        QString name;
        Purpose purpose = Purpose::Quality;
        std::optional<ProgrammeBasis> basis;
        QString legalDuty;
        QString interest; ///< where the basis is GDPR 6(1)(f): the legitimate interest, in the letter's language if it
                          ///< is there
        RetentionPeriod period;
        std::optional<RegisterEntry> entry; ///< of the processing register
    };
    /// Somebody listened to a recording, read it or made a copy (CJEU C-579/21).
    struct Use
    {
        QDateTime at;
        QString number; ///< of the recording
        QString action; ///< of the audit trail
        QString reason; ///< a stable id; words that somebody typed are not given
    };

    DataRequest request;
    QDate today;
    QDate dueOn;
    QDate extendedDueOn;
    QString organisation;
    QString contact; ///< how to reach the data protection officer or the controller
    QList<OfProgramme> programmes;
    QList<HeldRecording> recordings;
    QList<Use> uses;
    QList<DestructionRecord> destroyed;
    QStringList recipients; ///< in fact, in words
    QStringList annexes;
    bool monitoring = false; ///< one of the recordings is of a monitoring case that is closed
};

} // namespace voicelog
