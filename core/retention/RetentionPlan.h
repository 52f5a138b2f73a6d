// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DestructionRecord.h"
#include "DueAssessment.h"
#include "HoldStore.h"

#include <rules/RuleBook.h>

#include <QJsonObject>

namespace voicelog {

/// What stands in the way of a destruction.
struct Obstacle
{
    /// A HoldKind's id; STATUTORY also for the legal minimum by itself; APPROVAL where two officers must order it;
    /// UNSEARCHED, PROOF_UNUSABLE.
    QString kind = {};
    QString number = {}; ///< of the hold or the request; empty for APPROVAL and the legal minimum
    QString ruleId = {};
    QDate untilOn = {}; ///< the first day without it, as far as is known
    friend bool operator==(const Obstacle &, const Obstacle &) = default;
};
inline constexpr QLatin1StringView approvalObstacle{"APPROVAL"};
/// What an open request may be about, until somebody has looked for the person (DestructionPause).
inline constexpr QLatin1StringView unsearchedObstacle{"UNSEARCHED"};
/// The rest of a sales call stays while the proof kept of it is damaged, or to be destroyed itself.
inline constexpr QLatin1StringView proofObstacle{"PROOF_UNUSABLE"};

/// One thing that a run would do, or cannot do yet.
struct RetentionItem
{
    Id vaultId = {};
    QString vaultNumber = {}; ///< of the programme or the case
    DestructionWhat what = DestructionWhat::Recordings;
    DueClass dueClass = DueClass::Quality;
    QString ruleId = {};
    QDate dueOn = {};    ///< the earliest of them
    QDate latestOn = {}; ///< by then they must be gone; invalid while something keeps them
    QList<Id> recordings = {};
    Id orderId = {}; ///< that approves it, or proposes it while APPROVAL stands in the way; null: none
    QList<Obstacle> standsInTheWay = {};
    [[nodiscard]] bool isReady() const { return standsInTheWay.isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const RetentionItem &, const RetentionItem &) = default;
};

/// What is due on a day, why, and what stands in the way. A run destroys nothing that the plan did not show.
struct RetentionPlan
{
    /// A vault that could not be read: what is due in it is not known.
    struct Unread
    {
        Id vaultId = {};
        QString why = {}; ///< the error's id
    };
    QDate asOf = {};
    QList<RetentionItem> items = {};
    QList<Unread> unread = {};
    [[nodiscard]] QJsonObject toJson() const;
};

/// What is known of one recording when its destruction is considered.
struct DueCandidate
{
    QDate startedOn = {};
    std::optional<Due> due = {};
    QList<RecordingHold> holds = {};
    QStringList unsearched = {}; ///< requests that may be about it
    QString purpose = {};        ///< of its programme
    /// Of the order that it stands in, if any.
    Id orderId = {};
    bool orderApproved = false;
    QDate earlyOn = {}; ///< the order does not wait for the due date, but for this day
    QString orderRule = {};
    bool proofUnusable = false; ///< of the rest of a sales call: the proof kept of it is gone, damaged or to go
};

/// Whether it is to be destroyed, and what stands in the way, by the precedence of DOMAIN 5: an order of court or
/// supervisor, a legal hold, the statutory minimum (R-LEGALREC-02), a restriction, an open request (R-ACCESS-03), then
/// the duties to destroy. All that stands in the way is told, the first first.
struct DueFinding
{
    bool isDue = false;
    DueClass dueClass = DueClass::Quality;
    QString ruleId = {};
    QDate dueOn = {};
    QDate latestOn = {};
    Id orderId = {};
    QList<Obstacle> standsInTheWay = {};
    [[nodiscard]] bool isReady() const { return isDue && standsInTheWay.isEmpty(); }
};
[[nodiscard]] DueFinding findingOf(const DueCandidate &candidate, const RuleBook &book, QDate day);

} // namespace voicelog
