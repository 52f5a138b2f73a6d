// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BalancingStore.h"

namespace voicelog {

class Session;

/// Makes balancing records, takes them through their states (DOMAIN 4.4) and keeps what was approved. A version that is
/// being made may be changed by any officer until it is put forward for approval; an approved one by nobody. Everything
/// refused is in the audit trail.
///
///     DRAFT -> DPO_ADVICE -> OR_CONSULTATION (if employees are affected) -> FOR_APPROVAL -> approved | REJECTED
class BalancingService
{
public:
    explicit BalancingService(Session &session) : m_session(session) {}

    /// A new record with its first draft. A title is all it needs.
    [[nodiscard]] Result<BalancingRecord> add(const BalancingRecord &content);
    /// Stores the content, based on the version it was read with.
    [[nodiscard]] Result<BalancingRecord> edit(const BalancingRecord &basedOn);
    /// A draft of the next version: a copy of the latest approved one (of the rejected or dropped one, if none ever
    /// was). `changeReason` has at least balancingReasonMinimum characters.
    [[nodiscard]] Result<BalancingRecord> startVersion(const Id &lia, const QString &changeReason);
    /// On to the next state, if what that needs is there: errors::MissingValue or errors::InvalidValue with the first
    /// field that is not, R-LI-03 without a summary for employees.
    [[nodiscard]] Result<BalancingRecord> submit(const BalancingRecord &basedOn);
    /// The data protection officer's advice, by that officer or, where he has no account, by a privacy officer. In
    /// DPO_ADVICE only.
    [[nodiscard]] Result<BalancingRecord> advise(const Id &lia, QDate date, const QString &text);
    /// The works-council record (its id or number) in which the consultation is kept.
    [[nodiscard]] Result<BalancingRecord> consult(const BalancingRecord &basedOn, const QString &worksCouncilRecord);
    /// By a second officer who wrote nothing in it.
    [[nodiscard]] Result<BalancingRecord> approve(const BalancingRecord &basedOn);
    [[nodiscard]] Result<BalancingRecord> reject(const BalancingRecord &basedOn, const QString &reason);
    /// Gives up the version that is being made; approved ones still count.
    [[nodiscard]] Result<void> dropDraft(const BalancingRecord &basedOn, const QString &reason);
    /// From today on nothing of this record counts. Refused while a programme or a case rests on it (R-LI-01).
    [[nodiscard]] Result<void> withdraw(const Id &lia, const QString &reason);

    /// By number; of a reviewer only those with an approved version.
    [[nodiscard]] Result<QList<BalancingSummary>> list() const;
    /// By id or number; errors::NotFound if there is none that this role may see.
    [[nodiscard]] Result<Id> find(const QString &idOrNumber) const;
    [[nodiscard]] Result<BalancingSummary> summary(const Id &lia) const;
    [[nodiscard]] Result<QList<BalancingVersion>> versions(const Id &lia) const;
    [[nodiscard]] Result<BalancingRecord> version(const Id &lia, int versionNo) const;
    /// The version that is being made, was rejected or dropped; nothing if the latest one was approved.
    [[nodiscard]] Result<std::optional<BalancingRecord>> draft(const Id &lia) const;
    [[nodiscard]] Result<QList<BalancingUse>> uses(const Id &lia) const;
    /// What is due for review within so many days after a day, the most urgent first.
    [[nodiscard]] Result<QList<BalancingSummary>> due(QDate asOf, int days) const;
    /// Today, where legal periods are counted.
    [[nodiscard]] QDate today() const;
    /// Whether a data protection officer has an account: then nobody goes on without the advice.
    [[nodiscard]] Result<bool> hasDpo() const;

private:
    [[nodiscard]] Result<void> officersOnly(QLatin1StringView action, const Id &lia = {}) const;
    /// The stored draft, in one of these states, in the version that `basedOn` was read with.
    [[nodiscard]] Result<BalancingRecord> current(const BalancingRecord &basedOn, QLatin1StringView action,
                                                  std::initializer_list<BalancingState> states) const;
    [[nodiscard]] Result<std::optional<BalancingRecord>> storedDraft(const Id &lia) const;
    [[nodiscard]] Result<void> refuseGaps(const BalancingRecord &record, QLatin1StringView action,
                                          BalancingState from) const;
    [[nodiscard]] Result<void> refuseAuthor(const BalancingRecord &record, QLatin1StringView action) const;
    [[nodiscard]] Result<BalancingRecord> store(BalancingRecord record, QLatin1StringView action,
                                                QJsonObject detail = {});
    void touch(BalancingRecord &record) const;

    Session &m_session;
};

} // namespace voicelog
