// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ProgrammeEnums.h"

#include <base/Id.h>
#include <base/Result.h>

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
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
inline constexpr auto purposeIds =
    idList("CONTRACT_PROOF", "LEGAL_OBLIGATION", "QUALITY", "TRAINING", "SERVICE_HANDLING", "EMPLOYEE_MONITORING");
static_assert(purposeIds.size() == allPurposes.size());
[[nodiscard]] QLatin1StringView purposeId(Purpose purpose);
[[nodiscard]] std::optional<Purpose> purposeFromId(QStringView id);

/// Whether the risks to people were assessed (GDPR art. 35), or why that need not be done.
struct ProgrammeDpia
{
    DpiaStatus status = DpiaStatus::Pending;
    QString ref;
    QDate date;
    std::optional<ResidualRisk> residualRisk;
    QDate consultationAnsweredOn; ///< by the supervisor, where the risk left is high (GDPR art. 36)
    QString reason;               ///< why not required
    friend bool operator==(const ProgrammeDpia &, const ProgrammeDpia &) = default;
};
/// Empty where nothing is known of it yet.
[[nodiscard]] QJsonObject dpiaToJson(const ProgrammeDpia &dpia);
/// errors::InvalidValue with `field`.
[[nodiscard]] Result<ProgrammeDpia> dpiaFromJson(const QJsonObject &object);

/// For the years of the Wbp: the notification's number, or the article of the Vrijstellingsbesluit.
struct ProgrammeNotification
{
    QString number;
    QString exemption;
    QDate date;
    friend bool operator==(const ProgrammeNotification &, const ProgrammeNotification &) = default;
};

/// A purpose-bound recording practice with a vault of its own (DOMAIN 3.2). A draft may lack anything; what it lacks
/// says missing(), and whether it may be ACTIVE is for the rules to say.
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
    QDateTime closedAt; ///< invalid while not ENDED
    int version = 0;
    bool granted = false; ///< this account holds its vault's key

    ProgrammeState state = ProgrammeState::Draft; ///< as last decided; which held on a day says stateOn()
    std::optional<ProgrammeBasis> legalBasis;
    std::optional<ControllerKind> controllerKind; ///< as what the organisation acts here
    QString legalDuty;                            ///< which law asks for it, where the basis is 6(1)(c)
    bool employeesHeard = true;                   ///< then notice and works council are needed
    QString announcementTextNl, announcementTextEn;
    QString privacyNoticeRef; ///< where the announcement says that the whole notice is to be found (GDPR art. 13)
    QList<Purpose> announcedPurposes;
    std::optional<AgentSignal> agentSignal;
    int samplingPct = 100;
    Id liaId;
    Id registerEntryId;
    Id worksCouncilRecordId;
    Id employeeNoticeId;
    ProgrammeDpia dpia;
    ProgrammeNotification notification;
    std::optional<RetentionClass> retentionClass;
    std::optional<int> retentionDays; ///< instead of the class's default, with a reason
    QString retentionReason;
    QDate startDate;
    QDate endDate;
    QDateTime updatedAt;
    Id updatedBy;

    /// The fields that a person sets, with DOMAIN's names; ids and state are not among them.
    [[nodiscard]] QJsonObject toJson() const;
    /// errors::InvalidValue with `field`.
    [[nodiscard]] static Result<Programme> fromJson(const QJsonObject &object);
    /// Keys of the required fields that are still empty, in the order of the form.
    [[nodiscard]] QStringList missing() const;
};

/// One turn in a programme's life, after its beginning as a draft. The list of them only grows.
struct ProgrammeTurn
{
    int seq = 0; ///< 1, 2, 3 …
    QDate from;  ///< local; never before the turn before it
    ProgrammeState state = ProgrammeState::Draft;
    QString reason; ///< a person's words, or a stable id such as NULLITY_INVOKED
    QDateTime at;
    Id by;
};

/// In which state it was on a local date: a draft before its first turn.
[[nodiscard]] ProgrammeState stateOn(const QList<ProgrammeTurn> &turns, QDate date);

} // namespace voicelog
