// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseEnums.h"

#include <base/Id.h>

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace voicelog {

/// Access of one named account to the recordings of one case (DOMAIN 3.7, R-MON-ACCESS-01). Never changed: it is
/// revoked, or its last day passes.
struct CaseGrant
{
    Id id = {};
    Id caseId = {};
    Id account = {};
    QList<CaseRight> rights = {};
    QDate from = {}; ///< local, both days included
    QDate until = {};
    QString reason = {}; ///< lives in the case's vault: empty for whoever has no key to it
    Id grantedBy = {};
    QDateTime grantedAt = {};
    QDateTime revokedAt = {}; ///< invalid while it was not revoked
    Id revokedBy = {};

    [[nodiscard]] bool isLiveOn(QDate day) const { return !revokedAt.isValid() && from <= day && day <= until; }
    /// Live, or yet to begin.
    [[nodiscard]] bool isOpenOn(QDate day) const { return !revokedAt.isValid() && day <= until; }
    [[nodiscard]] bool allows(CaseRight right) const
    {
        return rights.contains(right) || (right == CaseRight::Read && !rights.isEmpty());
    }
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace voicelog
