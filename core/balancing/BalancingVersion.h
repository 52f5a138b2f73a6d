// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BalancingRecord.h"

namespace voicelog {

/// An approved version of a balancing record: when it counts. The text is read apart (BalancingStore::version).
struct BalancingVersion
{
    Id liaId;
    QString number;
    int versionNo = 1;
    QString title;
    bool isMonitoring = false;
    BalancingOutcome outcome = BalancingOutcome::Proceed;
    QDate validFrom; ///< as it was written
    QDate reviewDate;
    QDateTime approvedAt;
    Id approvedBy1;
    Id approvedBy2;
    /// The later of validFrom and the day of approval: nothing counts before it was approved.
    QDate inForceFrom;
    QDate supersededOn; ///< from this day on the next version counts; invalid while there is none
    QDate withdrawnOn;  ///< from this day on nothing of this record counts
};

/// Approved, ReviewDue (from the review date on; it still counts), Superseded or Withdrawn.
[[nodiscard]] BalancingState stateOn(const BalancingVersion &version, QDate date);
/// The version that counts on this day: approved, begun, neither superseded nor withdrawn. Nothing if there is none.
[[nodiscard]] std::optional<BalancingVersion> inForceOn(const QList<BalancingVersion> &versions, QDate date);
/// Whether its review should have been done before this day (rule R-LI-02 asks it of the day of a call).
[[nodiscard]] bool isReviewOverdueOn(const BalancingVersion &version, QDate date);
/// Fills in supersededOn: each version counts until a later one begins.
void settleSuperseded(QList<BalancingVersion> &versions);
/// The local day of a moment, in the zone in which legal periods are counted.
[[nodiscard]] QDate balancingDay(const QDateTime &utc);

/// A field in which two versions differ; an undefined value means that it was not filled in.
struct BalancingDifference
{
    QString key;
    QJsonValue before;
    QJsonValue after;
};
/// In the order of the fields.
[[nodiscard]] QList<BalancingDifference> differences(const BalancingRecord &before, const BalancingRecord &after);

/// One line of a list of balancing records.
struct BalancingSummary
{
    Id id;
    QString number;
    QString title;                                ///< of the version that counts, else of the draft
    BalancingState state = BalancingState::Draft; ///< of the latest approved version, else of the draft
    int versionNo = 1;                            ///< whose state that is
    std::optional<BalancingVersion> approved;     ///< the latest approved one
    std::optional<BalancingState> draftState;     ///< of a version that is being made or was rejected
    int draftVersionNo = 0;
    QDateTime changedAt;
};

/// Those whose review is due within so many days after a day, or is overdue; the most urgent first. Withdrawn and
/// superseded ones need none.
[[nodiscard]] QList<BalancingSummary> reviewsDue(const QList<BalancingSummary> &all, QDate asOf, int days);

} // namespace voicelog
