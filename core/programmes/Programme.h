// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace voicelog {

/// Why a programme records (DOMAIN 3.2); exactly one each.
enum class Purpose { ContractProof, LegalObligation, Quality, Training, ServiceHandling, EmployeeMonitoring };

inline constexpr std::array allPurposes{Purpose::ContractProof, Purpose::LegalObligation, Purpose::Quality,
                                        Purpose::Training,      Purpose::ServiceHandling, Purpose::EmployeeMonitoring};
[[nodiscard]] QLatin1StringView purposeId(Purpose purpose);
[[nodiscard]] std::optional<Purpose> purposeFromId(QStringView id);

/// A purpose-bound recording practice with a vault of its own.
struct Programme
{
    Id id;
    Id vaultId;
    QString number; ///< e.g. "PRG-2026-0001"
    QString name;
    QString code; ///< begins the numbers of its recordings: 2 to 12 capitals or digits
    Purpose purpose = Purpose::Quality;
    QStringList lines;
    QDateTime createdAt;
    Id createdBy;
    QDateTime closedAt; ///< invalid while open
    int version = 0;
    bool granted = false; ///< this account holds its vault's key
};

} // namespace voicelog
