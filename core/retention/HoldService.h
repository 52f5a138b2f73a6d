// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "HoldStore.h"

#include <base/Result.h>

namespace voicelog {

class Session;

/// A hold with what is said of it in words, for who holds its vault's key.
struct HoldView
{
    Hold hold;
    HoldText text;
    QList<Id> recordings; ///< those that are still there
};

/// Holds, restrictions and orders: placed, confirmed by a second officer, reviewed, ended. Only privacy officers
/// change anything. Calls block: make them from workers.
class HoldService
{
public:
    explicit HoldService(Session &session) : m_session(session) {}

    /// It comes onto a sales call and the proof kept of it alike, whichever is named. A legal hold, and an order of a
    /// court or the supervisor, must be confirmed within two working days, or lapses. A legal hold on what was closed
    /// without a finding needs a claim's reference, and counts only once it is confirmed. The reference is a request's
    /// number (isRequestNumber), which a restriction of what was closed so must have. errors::NotFound of a recording;
    /// MissingValue, InvalidValue; ClaimNeeded; RequestNeeded; NoLegalDuty.
    [[nodiscard]] Result<Hold> place(const HoldDraft &draft);
    /// By another officer than the one who placed it. errors::SecondNeeded, HoldLapsed, WrongState, Conflict.
    [[nodiscard]] Result<Hold> confirm(const Hold &basedOn);
    /// Still needed: looked at again in six months.
    [[nodiscard]] Result<Hold> review(const Hold &basedOn);
    /// The first day that it does not keep any more: of a request, once it was answered, or a restriction.
    [[nodiscard]] Result<Hold> setEnd(const Hold &basedOn, QDate untilOn);
    /// A request's hold keeps these of its recordings no longer, from today on: what was asked for them was granted.
    /// Those that it is not on, or are not there any more, are passed over; it ends where none is left.
    /// errors::WrongState of another kind.
    [[nodiscard]] Result<void> letGo(const Hold &hold, const QList<Id> &recordings);
    /// From today on. The reason has 20 to 4000 characters. errors::SubjectNotTold for a restriction.
    [[nodiscard]] Result<Hold> release(const Hold &basedOn, const QString &reason, bool subjectTold = false);

    /// What is closed without a finding is kept by no legal hold that names no claim (DOMAIN 5), nor by a
    /// restriction that names nobody's request: those on the vault end. One that names a claim and waits for its second
    /// officer counts only once it is confirmed. Within the caller's transaction, on the vault's connection. Gives the
    /// numbers of those that ended.
    [[nodiscard]] Result<QStringList> endWithoutClaim(Database &database, const Id &vault);

    /// All, or those of one vault; the oldest first.
    [[nodiscard]] Result<QList<Hold>> list(const Id &vault = {}) const;
    /// By id or number.
    [[nodiscard]] Result<Hold> find(const QString &idOrNumber) const;
    /// Needs the key of its vault.
    [[nodiscard]] Result<HoldView> view(const Hold &hold) const;
    /// What is, or was, on one recording, the oldest first. Needs the key of its vault.
    [[nodiscard]] Result<QList<RecordingHold>> ofRecording(const Id &vault, const Id &recording) const;
    [[nodiscard]] QDate today() const;

private:
    [[nodiscard]] Result<Hold> change(const Hold &changed, QLatin1StringView action, const QString &releaseReason = {});
    [[nodiscard]] Result<void> withdrawWholeOrders(Database &database, const Hold &hold);
    [[nodiscard]] Result<void> addLinked(Database &database, QList<std::pair<qint64, Id>> &recordings) const;
    [[nodiscard]] Result<void> checkDraft(const HoldDraft &draft) const;
    Session &m_session;
};

} // namespace voicelog
