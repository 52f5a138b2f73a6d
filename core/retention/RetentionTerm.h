// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DueClass.h"

#include <base/Id.h>
#include <base/Result.h>
#include <rules/RuleEdition.h>

#include <QDateTime>
#include <QHash>
#include <QList>

namespace voicelog {

/// How long a class is kept in a programme, or in the whole organisation where `programmeId` is null: what was decided,
/// by whom and why. Decisions are never changed, only followed by others.
struct RetentionTerm
{
    Id programmeId = {};
    DueClass dueClass = DueClass::Quality;
    RetentionPeriod period = {};
    QString reason = {}; ///< 20 to 4000 characters; printed in the register
    // Set by the service
    int seq = 0; ///< 1, 2, 3 … of the whole history; 0: the default of DOMAIN 5, which nobody decided
    QDateTime setAt = {};
    Id setBy = {};

    /// Longer than the class's practice: allowed, with a warning.
    [[nodiscard]] bool warns() const;
    /// errors::TermFixed, TermOutOfRange, InvalidValue (reason).
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// programmeId, class, period, reason. errors::InvalidValue with `field`.
    [[nodiscard]] static Result<RetentionTerm> fromJson(const QJsonObject &object);
};

/// The terms in force: the programme's own, else the organisation's, else the default.
class RetentionTerms
{
public:
    RetentionTerms() = default;
    /// The whole history, the oldest first.
    explicit RetentionTerms(const QList<RetentionTerm> &history);

    [[nodiscard]] RetentionTerm term(const Id &programme, DueClass dueClass) const;
    /// What the edition of the law in force says instead of DOMAIN 5 where nothing was decided.
    void useEdition(const RuleEdition &edition);
    [[nodiscard]] RetentionPeriod period(const Id &programme, DueClass dueClass) const
    {
        return term(programme, dueClass).period;
    }
    /// As a programme that says its own number of days in its record; a decision here comes before it.
    void setProgrammeDays(const Id &programme, DueClass dueClass, int days, const QString &reason);

private:
    QHash<std::pair<Id, int>, RetentionTerm> m_latest;
    QHash<int, RetentionPeriod> m_lawful;
};

} // namespace voicelog
