// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/EnumIds.h>

#include <array>

/// The enumerations of programmes, employee notices and works-council records (DOMAIN 3.2, 3.7, 3.9). Their text ids
/// are DOMAIN's, are stored, and are never translated: `idIn(programmeStateIds, state)`, `valueIn<…>(…, text)`.
namespace voicelog {

/// Ids in the order of the values.
template <typename... Texts>
[[nodiscard]] consteval EnumIds<sizeof...(Texts)> idList(const Texts &...texts)
{
    return {QLatin1StringView(texts)...};
}

/// GDPR art. 6(1)(a), (b), (c) or (f). Consent (a) is not free in employment.
enum class ProgrammeBasis { Consent, Contract, LegalDuty, LegitimateInterest };
inline constexpr auto programmeBasisIds = idList("6_1_A", "6_1_B", "6_1_C", "6_1_F");

/// What tells the employee, on the spot, that recording begins (R-EMPINFO-02).
enum class AgentSignal { None, Tone, Lamp, Screen, Other };
inline constexpr auto agentSignalIds = idList("NONE", "TONE", "LAMP", "SCREEN", "OTHER");

enum class ProgrammeState { Draft, Active, Suspended, Ended };
inline constexpr auto programmeStateIds = idList("DRAFT", "ACTIVE", "SUSPENDED", "ENDED");

enum class DpiaStatus { Pending, Done, NotRequired };
inline constexpr auto dpiaStatusIds = idList("PENDING", "DONE", "NOT_REQUIRED");

/// What risk is left after the measures of a DPIA; HIGH asks for prior consultation (GDPR art. 36).
enum class ResidualRisk { Low, Medium, High };
inline constexpr auto residualRiskIds = idList("LOW", "MEDIUM", "HIGH");

/// A public authority cannot rest its task on legitimate interest (R-LI-04).
enum class ControllerKind { Company, Public };
inline constexpr auto controllerKindIds = idList("COMPANY", "PUBLIC");

/// How long its recordings are kept (DOMAIN 5): the classes that a programme can choose.
enum class RetentionClass { ContractProof, LegalSecurities, Quality, Training, ServiceHandling, Monitoring };
inline constexpr auto retentionClassIds =
    idList("CONTRACT_PROOF", "LEGAL_SECURITIES", "QUALITY", "TRAINING", "SERVICE_HANDLING", "MONITORING");

enum class NoticeScope { Programme, Monitoring, AfterCovert };
inline constexpr auto noticeScopeIds = idList("PROGRAMME", "MONITORING", "AFTER_COVERT");

enum class CouncilKind { ConsentRequest, CaseNotice, AnnualOverview };
inline constexpr auto councilKindIds = idList("CONSENT_REQUEST", "CASE_NOTICE", "ANNUAL_OVERVIEW");

/// Who speaks for the employees. A PVT or staff meeting has no right of consent on privacy schemes.
enum class CouncilBody { Or, Pvt, StaffMeeting, None };
inline constexpr auto councilBodyIds = idList("OR", "PVT", "STAFF_MEETING", "NONE");

enum class CouncilDecision { Consent, ConsentWithConditions, Refused, NoReply, Informed };
inline constexpr auto councilDecisionIds =
    idList("CONSENT", "CONSENT_WITH_CONDITIONS", "REFUSED", "NO_REPLY", "INFORMED");

/// What of WOR 27(1) the scheme is: (k) personal data of employees, (l) a system that can watch employees.
enum class CouncilSubject { PersonalData, StaffMonitoring };
inline constexpr auto councilSubjectIds = idList("27_1_K", "27_1_L");

} // namespace voicelog
