// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RetentionTerm.h"

#include <QDate>

namespace voicelog {

/// What decides how long a recording may be kept.
struct DueFacts
{
    Id programmeId = {};
    QString purpose = {};        ///< of the programme
    QString retentionClass = {}; ///< of the programme; empty: as the purpose says
    QDate startedOn = {};
    bool privateConfirmed = false;
    QDate privateConfirmedOn = {};
    QDate unannouncedSince = {}; ///< R-ANNOUNCE-01 has failed since, and nobody cured or overrode it
    QString contractRef = {};
    bool proofKeptApart = false; ///< in another recording: this one is the rest of the call
    QDate contractEndedOn = {};
    QDate ticketClosedOn = {};
    QDate selectedOn = {}; ///< as a sample for training
    QDate authorityRequestOn = {};
    QDate erasureGrantedOn = {}; ///< to a person who asked for it, or objected
};

/// When something must go, and by which rule.
struct Due
{
    DueClass dueClass = DueClass::Quality;
    QDate startsOn = {};
    QDate dueOn = {};
    QString ruleId = {};
    friend bool operator==(const Due &, const Due &) = default;
};

/// How many years the law keeps a securities order, without and with the supervisor's request.
struct LegalYears
{
    int plain = 5;
    int extended = 7;
    [[nodiscard]] static LegalYears of(const RuleEdition *edition);
};

/// The earliest day that applies. A legal duty to keep comes before every duty to destroy. Nothing for what is recorded
/// for a monitoring case: there the closing of the case decides (VaultDue).
[[nodiscard]] std::optional<Due> assessDue(const DueFacts &facts, const RetentionTerms &terms, LegalYears years);

/// Of a recording in a vault that must go as a whole: as the vault, but an erasure that was granted, and a private
/// call, do not wait for the vault's day.
[[nodiscard]] Due dueInWhole(const Due &whole, const std::optional<Due> &own, QDate day);

} // namespace voicelog
