// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace voicelog {

/// On what a recording rests, as draft-howe-vcon-lawful-basis-02 has it: of the programme, and of the balancing record
/// that counted on the day of the call. The draft has no place for the weighing itself: what it is called stands in
/// `metadata`.
struct LawfulBasis
{
    QString basis;                       ///< "consent", "contract", "legal_obligation", "legitimate_interests"
    QString article;                     ///< "GDPR 6(1)(f)"
    QString purpose;                     ///< an id of DOMAIN 3.2
    bool granted = true;                 ///< false where the balancing record that is needed did not count that day
    QDateTime grantedAt;                 ///< UTC: since when
    std::optional<QDateTime> expiration; ///< UTC; nothing: no end is set
    QStringList conditions;              ///< ids of the safeguards
    QString programme;                   ///< its number
    QString legalDuty;
    QString balancingRecord; ///< its number; empty if none is needed
    int balancingVersion = 0;
    QDateTime balancingApprovedAt; ///< UTC
    QString balancingOutcome;      ///< an id
    QString reviewDate;            ///< ISO 8601; empty if none is set
    friend bool operator==(const LawfulBasis &, const LawfulBasis &) = default;
};

/// The name of the extension, and the purpose of its attachment.
inline constexpr QLatin1StringView lawfulBasisName{"lawful_basis"};

/// The attachment's body.
[[nodiscard]] QJsonObject lawfulBasisBody(const LawfulBasis &basis);

} // namespace voicelog
