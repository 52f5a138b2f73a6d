// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DueClass.h"

#include <base/EnumIds.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr EnumIds<allDueClasses.size()> dueClassIds{"CONTRACT_PROOF"_L1,
                                                    "CONTRACT_REST"_L1,
                                                    "CONTRACT_NONE"_L1,
                                                    "LEGAL_SECURITIES"_L1,
                                                    "QUALITY"_L1,
                                                    "TRAINING"_L1,
                                                    "SERVICE_HANDLING"_L1,
                                                    "MONITORING_RUNNING"_L1,
                                                    "MONITORING_NO_FINDING"_L1,
                                                    "MONITORING_FINDING"_L1,
                                                    "UNANNOUNCED"_L1,
                                                    "PRIVATE"_L1,
                                                    "ORDERED"_L1,
                                                    "ERASURE_GRANTED"_L1,
                                                    "REQUEST_FILE"_L1,
                                                    "REQUEST_PACKAGE"_L1,
                                                    "REQUEST_LOG"_L1,
                                                    "ACCOUNTABILITY"_L1,
                                                    "AUDIT_LOG"_L1,
                                                    "CERTIFICATE"_L1,
                                                    "BACKUP"_L1};

constexpr RetentionPeriod days(int count) { return RetentionPeriod::ofDays(count); }
constexpr RetentionPeriod months(int count) { return RetentionPeriod::ofMonths(count); }
constexpr RetentionPeriod years(int count) { return RetentionPeriod::ofYears(count); }

constexpr QLatin1StringView erasureGround{"GDPR-17"}; // no rule of the catalogue asks for it, the article does

// The minimum of LEGAL_SECURITIES is a rule's (R-LEGALREC-02); after it there are 30 days.
constexpr std::array dueClassRows{
    DueClassRow{
        .dueClass = DueClass::ContractProof, .standard = years(5), .warnAbove = years(7), .ruleId = "R-RETAIN-01"_L1},
    DueClassRow{
        .dueClass = DueClass::ContractRest, .standard = days(28), .maximum = days(90), .ruleId = "R-CONTRACT-01"_L1},
    DueClassRow{
        .dueClass = DueClass::ContractNone, .standard = days(28), .maximum = days(90), .ruleId = "R-CONTRACT-03"_L1},
    DueClassRow{.dueClass = DueClass::LegalSecurities,
                .standard = years(5),
                .fixed = true,
                .graceDays = 30,
                .ruleId = "R-RETAIN-01"_L1},
    DueClassRow{
        .dueClass = DueClass::Quality, .standard = days(90), .warnAbove = days(183), .ruleId = "R-RETAIN-01"_L1},
    DueClassRow{
        .dueClass = DueClass::Training, .standard = days(183), .warnAbove = days(366), .ruleId = "R-RETAIN-01"_L1},
    DueClassRow{
        .dueClass = DueClass::ServiceHandling, .standard = days(28), .maximum = days(90), .ruleId = "R-RETAIN-01"_L1},
    DueClassRow{.dueClass = DueClass::MonitoringRunning,
                .standard = days(30),
                .maximum = days(60),
                .ruleId = "R-MON-PERIOD-01"_L1},
    DueClassRow{.dueClass = DueClass::MonitoringNoFinding,
                .standard = days(14),
                .minimum = days(0),
                .maximum = days(28),
                .needsApproval = false,
                .ruleId = "R-MON-DESTROY-01"_L1},
    DueClassRow{.dueClass = DueClass::MonitoringFinding,
                .standard = months(6),
                .warnAbove = months(24),
                .ruleId = "R-RETAIN-01"_L1},
    DueClassRow{
        .dueClass = DueClass::Unannounced, .standard = days(30), .maximum = days(90), .ruleId = "R-ANNOUNCE-01"_L1},
    DueClassRow{
        .dueClass = DueClass::Private, .standard = days(7), .maximum = days(14), .ruleId = "R-PRIVATECALL-01"_L1},
    DueClassRow{
        .dueClass = DueClass::Ordered, .standard = days(0), .fixed = true, .needsApproval = false, .ruleId = {}},
    DueClassRow{.dueClass = DueClass::ErasureGranted, .standard = days(0), .fixed = true, .ruleId = erasureGround},
    DueClassRow{.dueClass = DueClass::RequestFile,
                .standard = years(2),
                .minimum = years(1),
                .maximum = years(5),
                .ruleId = "R-RETAIN-01"_L1},
    DueClassRow{
        .dueClass = DueClass::RequestPackage, .standard = days(30), .maximum = days(90), .ruleId = "R-RETAIN-01"_L1},
    DueClassRow{.dueClass = DueClass::RequestLog,
                .standard = years(5),
                .minimum = years(1),
                .maximum = years(5),
                .ruleId = "R-RETAIN-01"_L1},
    DueClassRow{
        .dueClass = DueClass::Accountability, .standard = years(5), .minimum = years(2), .ruleId = "R-RETAIN-01"_L1},
    DueClassRow{.dueClass = DueClass::AuditLog,
                .standard = years(7),
                .minimum = years(5),
                .maximum = years(10),
                .ruleId = "R-RETAIN-01"_L1},
    DueClassRow{.dueClass = DueClass::Certificate, .standard = years(10), .fixed = true, .ruleId = "R-RETAIN-01"_L1},
    DueClassRow{.dueClass = DueClass::Backup,
                .standard = days(90),
                .maximum = days(366),
                .warnAbove = days(183),
                .ruleId = "R-RETAIN-01"_L1},
};
static_assert(dueClassRows.size() == allDueClasses.size());

} // namespace

QLatin1StringView dueClassId(DueClass dueClass) { return idIn(dueClassIds, dueClass); }

std::optional<DueClass> dueClassFromId(QStringView id) { return valueIn<DueClass>(dueClassIds, id); }

const DueClassRow &rowOf(DueClass dueClass)
{
    const auto found = std::ranges::find(dueClassRows, dueClass, &DueClassRow::dueClass);
    Q_ASSERT(found != dueClassRows.end());
    return *found;
}

DueClass dueClassNamed(const QString &purpose, const QString &retentionClass)
{
    const QString &said = retentionClass.isEmpty() ? purpose : retentionClass;
    if (purpose == u"LEGAL_OBLIGATION" || said == u"LEGAL_SECURITIES")
        return DueClass::LegalSecurities;
    if (purpose == u"EMPLOYEE_MONITORING" || said == u"MONITORING")
        return DueClass::MonitoringRunning;
    return dueClassFromId(said).value_or(DueClass::Quality);
}

} // namespace voicelog
