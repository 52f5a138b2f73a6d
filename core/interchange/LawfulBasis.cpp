// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LawfulBasis.h"

#include "JsonMembers.h"
#include "VconDate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace voicelog {

QJsonObject lawfulBasisBody(const LawfulBasis &basis)
{
    JsonMembers grant;
    grant.add(u"purpose"_s, basis.purpose).put(u"granted"_s, basis.granted);
    if (basis.grantedAt.isValid())
        grant.add(u"granted_at"_s, vconDate(basis.grantedAt));
    if (!basis.conditions.isEmpty())
        grant.put(u"conditions"_s, QJsonArray::fromStringList(basis.conditions));
    JsonMembers metadata;
    metadata.add(u"source"_s, "Voicelog"_L1)
        .add(u"article"_s, basis.article)
        .add(u"programme"_s, basis.programme)
        .add(u"legal_duty"_s, basis.legalDuty)
        .add(u"balancing_record"_s, basis.balancingRecord);
    if (basis.balancingVersion > 0)
        metadata.put(u"balancing_version"_s, basis.balancingVersion);
    if (basis.balancingApprovedAt.isValid())
        metadata.add(u"balancing_approved_at"_s, vconDate(basis.balancingApprovedAt));
    metadata.add(u"balancing_outcome"_s, basis.balancingOutcome).add(u"review_date"_s, basis.reviewDate);
    return JsonMembers()
        .add(u"lawful_basis"_s, basis.basis)
        .put(u"expiration"_s, basis.expiration ? QJsonValue(vconDate(*basis.expiration)) : QJsonValue())
        .put(u"purpose_grants"_s, QJsonArray{grant.object()})
        .put(u"metadata"_s, metadata.object())
        .object();
}

} // namespace voicelog
