// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ProgrammeEnums.h"

#include <base/Id.h>
#include <base/Result.h>

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace voicelog {

/// What passed between the organisation and its works council, or whoever stands in for one (DOMAIN 3.9; WOR 20, 27,
/// 31). A record may be changed; each version stays readable.
struct WorksCouncilRecord
{
    /// Permission of the court instead of consent (WOR 27(4)).
    struct CourtPermission
    {
        QDate date;
        QString ref;
        friend bool operator==(const CourtPermission &, const CourtPermission &) = default;
    };
    /// The council was told to keep it to itself (WOR 20): why, and until when.
    struct Secrecy
    {
        bool imposed = false;
        QString reason;
        QDate until;
        friend bool operator==(const Secrecy &, const Secrecy &) = default;
    };
    /// On what a scheme may rest on a day (R-OR-01).
    enum class Ground { None, Consent, Court, Cao, NoCouncil };

    Id id;
    QString number; ///< e.g. "WOR-2026-0001"
    int version = 0;
    QDateTime createdAt;
    Id createdBy;
    QDateTime updatedAt;
    Id updatedBy;

    QString title;
    CouncilKind kind = CouncilKind::ConsentRequest;
    QList<CouncilSubject> subjects; ///< of a request for consent
    CouncilBody body = CouncilBody::Or;
    QString bodyReason; ///< why it is not a works council
    QDate requestedOn;
    QStringList documents;
    QDate consultedOn; ///< the talk that WOR 27(2) asks for
    std::optional<CouncilDecision> decision;
    QDate decidedOn;
    QString conditions;
    CourtPermission courtPermission;
    QString caoClause;      ///< the clause of a collective agreement that already settles it (WOR 27(3))
    QDate communicatedOn;   ///< the employer's decision was told to the council
    QDate executionKnownOn; ///< the council learned that it is carried out
    QDate nullityInvokedOn; ///< in writing (WOR 27(5))
    Secrecy secrecy;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<WorksCouncilRecord> fromJson(const QJsonObject &object);
    [[nodiscard]] QStringList missing() const;

    /// Nullity takes away every ground until consent or the court's permission of that day or later.
    [[nodiscard]] Ground groundOn(QDate date) const;
    /// The last day on which nullity can be invoked; null while neither date is known.
    [[nodiscard]] QDate nullityLimit() const;
    /// A request for consent that was put to the council: what its reviewer may read (DOMAIN 3.8, "own consent
    /// records").
    [[nodiscard]] bool isForCouncil() const;
};

} // namespace voicelog
