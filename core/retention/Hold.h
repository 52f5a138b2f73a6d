// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>
#include <base/Result.h>

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace voicelog {

/// What keeps a recording, or orders it erased, in the order in which they count (DOMAIN 5, precedence).
enum class HoldKind {
    OrderKeep,   ///< a court or the supervisor orders to keep it
    OrderErase,  ///< … or to erase it: no hold, but it comes before all of them
    Legal,       ///< a claim, pending or expected (GDPR art. 17(3)(e))
    Statutory,   ///< the supervisor asked to keep a securities order for longer (R-LEGALREC-02)
    Restriction, ///< GDPR art. 18
    Request      ///< in the scope of an open request of a data subject (R-ACCESS-03)
};
inline constexpr std::array allHoldKinds{HoldKind::OrderKeep, HoldKind::OrderErase,  HoldKind::Legal,
                                         HoldKind::Statutory, HoldKind::Restriction, HoldKind::Request};
/// ORDER_KEEP, ORDER_ERASE, LEGAL, STATUTORY, RESTRICTION, REQUEST.
[[nodiscard]] QLatin1StringView holdKindId(HoldKind kind);
[[nodiscard]] std::optional<HoldKind> holdKindFromId(QStringView id);
/// Whether two officers are needed (DOMAIN 3.7 and 5).
[[nodiscard]] bool needsConfirmation(HoldKind kind);
/// The rule of law that stands behind it; empty if there is none.
[[nodiscard]] QLatin1StringView ruleOf(HoldKind kind);

/// Whether it is the readable number of a request, e.g. SAR-2026-0017. Nothing else may stand in a hold's reference: it
/// is kept for ever outside the vault and is printed on certificates, where no name may come.
[[nodiscard]] bool isRequestNumber(const QString &text);

/// Where a hold stands on a day.
enum class HoldState { Pending, Active, Lapsed, Ended };
/// PENDING, ACTIVE, LAPSED, ENDED.
[[nodiscard]] QLatin1StringView holdStateId(HoldState state);

/// A hold (bewaarbevel) on recordings of one vault: numbers, dates and accounts. Its words are in the vault (HoldText).
struct Hold
{
    Id id = {};
    QString number = {}; ///< HLD-2026-0001
    HoldKind kind = HoldKind::Legal;
    Id vaultId = {};
    int recordings = 0;     ///< how many it was placed on
    QString reference = {}; ///< a request's readable number, e.g. SAR-2026-0017; shown instead of the hold's
    QDate fromOn = {};
    QDate untilOn = {}; ///< the first day that it does not keep any more; null: until it is released
    QDate reviewOn = {};
    QDateTime placedAt = {};
    Id placedBy = {};
    QDate confirmBy = {}; ///< the last day for it; null where no second officer is needed
    QDateTime confirmedAt = {};
    Id confirmedBy = {};
    bool countsUnconfirmed = true; ///< false where it counts only once confirmed: on what must be destroyed
    QDateTime releasedAt = {};
    Id releasedBy = {};
    int version = 0;

    [[nodiscard]] HoldState stateOn(QDate day) const;
    /// Whether it keeps its recordings on that day; an order to erase: whether it orders it.
    [[nodiscard]] bool isInForceOn(QDate day) const;
    /// The day up to which its recordings are kept as far as is known now: what stands in recording_hold.
    [[nodiscard]] QDate keptUntil() const;
    /// What people call it: the reference, else its own number.
    [[nodiscard]] QString shownNumber() const { return reference.isEmpty() ? number : reference; }
    [[nodiscard]] QJsonObject toJson(QDate today) const;
};

/// What is said of a hold in words, which stays in the vault.
struct HoldText
{
    QString reason = {};
    QString claimReference = {};
    QString releaseReason = {};
};

/// What a hold is placed with.
struct HoldDraft
{
    HoldKind kind = HoldKind::Legal;
    Id vaultId = {};
    QList<Id> recordings = {}; ///< none: all that are in the vault now
    QString reason = {};
    QString claimReference = {};
    QString reference = {};
    QDate fromOn = {};  ///< today if not given; when the authority asked, the request came in
    QDate untilOn = {}; ///< if known

    /// vaultId, kind, recordings, reason, claimReference, reference, fromOn, untilOn. errors::InvalidValue.
    [[nodiscard]] static Result<HoldDraft> fromJson(const QJsonObject &object);
};

inline constexpr int holdConfirmationWorkingDays = 2;
inline constexpr int holdReviewMonths = 6;

} // namespace voicelog
