// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RetentionPeriod.h"

#include <QLatin1StringView>
#include <QStringView>

#include <array>

namespace voicelog {

/// Why something is kept as long as it is (DOMAIN 5). The first are of recordings, the rest of the records about them.
enum class DueClass {
    ContractProof,
    ContractRest,
    ContractNone,
    LegalSecurities,
    Quality,
    Training,
    ServiceHandling,
    MonitoringRunning,
    MonitoringNoFinding,
    MonitoringFinding,
    Unannounced,
    Private,
    Ordered,        ///< a court or the supervisor ordered to erase it
    ErasureGranted, ///< a person's request to erase it, or objection, was granted
    RequestFile,
    RequestPackage,
    RequestLog,
    Accountability, ///< balancing records, register versions, works-council records, notices
    AuditLog,
    Certificate,
    Backup ///< how long a backup is kept: until then it can still hold what was destroyed
};
inline constexpr std::array allDueClasses{
    DueClass::ContractProof,     DueClass::ContractRest,      DueClass::ContractNone,
    DueClass::LegalSecurities,   DueClass::Quality,           DueClass::Training,
    DueClass::ServiceHandling,   DueClass::MonitoringRunning, DueClass::MonitoringNoFinding,
    DueClass::MonitoringFinding, DueClass::Unannounced,       DueClass::Private,
    DueClass::Ordered,           DueClass::ErasureGranted,    DueClass::RequestFile,
    DueClass::RequestPackage,    DueClass::RequestLog,        DueClass::Accountability,
    DueClass::AuditLog,          DueClass::Certificate,       DueClass::Backup};
/// CONTRACT_PROOF, CONTRACT_REST, …, MONITORING_NO_FINDING, …, BACKUP.
[[nodiscard]] QLatin1StringView dueClassId(DueClass dueClass);
[[nodiscard]] std::optional<DueClass> dueClassFromId(QStringView id);

/// What a programme's recordings fall under where nothing about them says otherwise: by its retention class, which may
/// be empty, else by its purpose; what the law says of a purpose comes first.
[[nodiscard]] DueClass dueClassNamed(const QString &purpose, const QString &retentionClass);

/// A row of the table in DOMAIN 5.
struct DueClassRow
{
    DueClass dueClass;
    RetentionPeriod standard;
    std::optional<RetentionPeriod> minimum = {};
    std::optional<RetentionPeriod> maximum = {};
    std::optional<RetentionPeriod> warnAbove = {};
    bool fixed = false;        ///< nobody changes it
    bool needsApproval = true; ///< two officers order the destruction (DOMAIN 4.1); else silence destroys
    int graceDays = 7;         ///< so long after the due date it must be gone
    QLatin1StringView ruleId;  ///< what asks for the destruction
};
[[nodiscard]] const DueClassRow &rowOf(DueClass dueClass);

} // namespace voicelog
