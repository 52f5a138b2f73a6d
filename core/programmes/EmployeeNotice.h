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

/// What employees are told of a recording practice (DOMAIN 3.7, R-EMPINFO-01): how, what and when is recorded. A notice
/// may be changed; each version stays readable.
struct EmployeeNotice
{
    Id id;
    QString number; ///< e.g. "NOT-2026-0001"
    int version = 0;
    QDateTime createdAt;
    Id createdBy;
    QDateTime updatedAt;
    Id updatedBy;

    QString title;
    NoticeScope scope = NoticeScope::Programme;
    QString textNl, textEn;
    QString how, what, when;
    QDate effectiveOn;
    QString channel;                  ///< how it reached people
    QString audience;                 ///< who it is for, as groups: no names
    QStringList distributionEvidence; ///< where it can be seen that it was handed out
    std::optional<int> acknowledgedPct;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<EmployeeNotice> fromJson(const QJsonObject &object);
    [[nodiscard]] QStringList missing() const;
};

} // namespace voicelog
