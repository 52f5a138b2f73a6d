// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LawfulBasisReader.h"

#include <archive/Session.h>
#include <balancing/BalancingService.h>
#include <base/LegalDay.h>
#include <programmes/ProgrammeService.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

struct BasisNames
{
    ProgrammeBasis basis;
    QLatin1StringView name; ///< of the draft
    QLatin1StringView article;
};
constexpr std::array basisNames{
    BasisNames{ProgrammeBasis::Consent, "consent"_L1, "GDPR 6(1)(a)"_L1},
    BasisNames{ProgrammeBasis::Contract, "contract"_L1, "GDPR 6(1)(b)"_L1},
    BasisNames{ProgrammeBasis::LegalDuty, "legal_obligation"_L1, "GDPR 6(1)(c)"_L1},
    BasisNames{ProgrammeBasis::LegitimateInterest, "legitimate_interests"_L1, "GDPR 6(1)(f)"_L1}};

} // namespace

Result<std::optional<LawfulBasis>> LawfulBasisReader::of(const Recording &recording) const
{
    if (m_session.vaultKind(recording.vaultId) == VaultKind::Case || recording.programmeId.isNull())
        return std::nullopt;
    VOICELOG_ASSIGN(const Programme programme, ProgrammeService(m_session).find(recording.programmeId.toString()));
    return of(programme, recording.startedAt);
}

Result<std::optional<LawfulBasis>> LawfulBasisReader::of(const Programme &programme, const QDateTime &at) const
{
    if (!programme.legalBasis)
        return std::nullopt;
    const auto &names = *std::ranges::find(basisNames, *programme.legalBasis, &BasisNames::basis);
    LawfulBasis basis;
    basis.basis = names.name;
    basis.article = names.article;
    basis.purpose = purposeId(programme.purpose);
    basis.programme = programme.number;
    basis.legalDuty = programme.legalDuty;
    basis.grantedAt = programme.startDate.isValid() ? startOfLegalDay(programme.startDate) : programme.createdAt;
    if (programme.endDate.isValid())
        basis.expiration = startOfLegalDay(programme.endDate.addDays(1));
    if (*programme.legalBasis != ProgrammeBasis::LegitimateInterest)
        return basis;
    // Without a weighing that counted that day, a legitimate interest grants nothing.
    basis.granted = false;
    if (programme.liaId.isNull())
        return basis;
    const BalancingService balancing(m_session);
    VOICELOG_ASSIGN(const QList<BalancingVersion> versions, balancing.versions(programme.liaId));
    const std::optional<BalancingVersion> version = inForceOn(versions, balancingDay(at));
    if (!version)
        return basis;
    VOICELOG_ASSIGN(const BalancingRecord record, balancing.version(programme.liaId, version->versionNo));
    basis.granted = version->outcome != BalancingOutcome::DoNotProceed;
    basis.grantedAt = version->approvedAt;
    basis.conditions = record.safeguards;
    basis.balancingRecord = version->number;
    basis.balancingVersion = version->versionNo;
    basis.balancingApprovedAt = version->approvedAt;
    basis.balancingOutcome = balancingOutcomeId(version->outcome);
    basis.reviewDate = version->reviewDate.toString(Qt::ISODate);
    return basis;
}

} // namespace voicelog
