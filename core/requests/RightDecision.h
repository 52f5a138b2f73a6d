// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestEnums.h"

#include <base/Id.h>
#include <base/Result.h>

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace voicelog {

/// What became of what was asked of a recording, by another right than access (DOMAIN 3.7).
enum class RightOutcome { Granted, Refused };
inline constexpr auto rightOutcomeIds = idList("GRANTED", "REFUSED");

/// Why it is refused; of a restriction that is granted, why it is restricted.
enum class RightGround {
    LegalDuty,           ///< GDPR art. 17(3)(b): the law asks to keep it
    LegalClaims,         ///< art. 17(3)(e)
    CompellingGrounds,   ///< art. 21(1): they come before the interests of who objects
    ManifestlyUnfounded, ///< art. 12(5)
    Excessive,           ///< art. 12(5)
    OtherBasis,          ///< art. 20(1)(a): it does not rest on consent or a contract
    ConditionsNotMet,    ///< what the article itself asks for is not there: what is recorded is right, for example
    AccuracyContested,   ///< art. 18(1)(a)
    UnlawfulProcessing,  ///< art. 18(1)(b)
    NeededForClaim,      ///< art. 18(1)(c): by the person
    ObjectionPending     ///< art. 18(1)(d)
};
inline constexpr auto rightGroundIds =
    idList("17_3_B", "17_3_E", "21_1", "MANIFESTLY_UNFOUNDED", "EXCESSIVE", "OTHER_BASIS", "CONDITIONS_NOT_MET",
           "18_1_A", "18_1_B", "18_1_C", "18_1_D");

/// Those that there are for it; none where it needs none.
[[nodiscard]] QList<RightGround> groundsOf(RequestKind kind, RightOutcome outcome);

/// What was decided of one recording that is held for a request of another right than access.
struct RightDecision
{
    Id vault = {};
    Id recording = {};
    QString number = {}; ///< readable, as of the decision
    RightOutcome decision = RightOutcome::Granted;
    std::optional<RightGround> ground = {};
    QString reasoning = {}; ///< in words; of what is granted only where there is something to say
    QString note = {};      ///< of a rectification that is granted: what is put beside the recording

    friend bool operator==(const RightDecision &, const RightDecision &) = default;

    [[nodiscard]] bool isGranted() const { return decision == RightOutcome::Granted; }
    [[nodiscard]] static QJsonArray toJson(const QList<RightDecision> &decisions);
    [[nodiscard]] static Result<QList<RightDecision>> fromJson(const QJsonArray &array);
    /// errors::InvalidValue (`kind` of a request for access; `rights.ground`, `rights.note` that do not belong there),
    /// MissingValue, ReasonLength; CitizenNumber.
    [[nodiscard]] Result<void> check(RequestKind kind) const;
};

/// Somebody who got a recording and was told of its erasure, rectification or restriction (GDPR art. 19), or why that
/// is impossible.
struct RecipientNotice
{
    QString recipient = {};
    QDate toldOn = {};          ///< null where it is impossible
    QString whyNot = {};        ///< 20 to 4000 characters then
    QList<qint64> exports = {}; ///< what was handed over, by its number in the audit trail
    Id by = {};
    QDate on = {};
    friend bool operator==(const RecipientNotice &, const RecipientNotice &) = default;

    [[nodiscard]] static QJsonArray toJson(const QList<RecipientNotice> &notices);
    [[nodiscard]] static Result<QList<RecipientNotice>> fromJson(const QJsonArray &array);
};

/// The end of a restriction, of which the person was told before (GDPR art. 18(3)).
struct RestrictionLift
{
    QDate toldOn = {};
    QDate liftedOn = {};
    QString reason = {};
    Id by = {};
    friend bool operator==(const RestrictionLift &, const RestrictionLift &) = default;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<RestrictionLift> fromJson(const QJsonObject &object);
};

} // namespace voicelog
