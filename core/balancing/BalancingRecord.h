// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
#include <span>

namespace voicelog {

/// Where a version of a balancing record stands (DOMAIN 4.4). ReviewDue and Superseded are never stored: they follow
/// from dates (BalancingVersions).
enum class BalancingState {
    Draft,
    DpoAdvice,
    OrConsultation,
    ForApproval,
    Approved,
    ReviewDue,
    Superseded,
    Withdrawn,
    Rejected
};
inline constexpr std::array allBalancingStates{
    BalancingState::Draft,       BalancingState::DpoAdvice, BalancingState::OrConsultation,
    BalancingState::ForApproval, BalancingState::Approved,  BalancingState::ReviewDue,
    BalancingState::Superseded,  BalancingState::Withdrawn, BalancingState::Rejected};
/// DRAFT, DPO_ADVICE, OR_CONSULTATION, FOR_APPROVAL, APPROVED, REVIEW_DUE, SUPERSEDED, WITHDRAWN, REJECTED.
[[nodiscard]] QLatin1StringView balancingStateId(BalancingState state);
[[nodiscard]] std::optional<BalancingState> balancingStateFromId(QStringView id);

enum class BalancingOutcome { Proceed, ProceedWithSafeguards, DoNotProceed };
/// PROCEED, PROCEED_WITH_SAFEGUARDS, DO_NOT_PROCEED.
[[nodiscard]] QLatin1StringView balancingOutcomeId(BalancingOutcome outcome);
[[nodiscard]] std::optional<BalancingOutcome> balancingOutcomeFromId(QStringView id);

/// The ids that the field may hold, in the order of DOMAIN 3.4; for "alternatives.means" too. Empty for other fields.
[[nodiscard]] QStringList balancingChoices(QStringView field);

/// Another way that was looked at, and why it does not do.
struct BalancingAlternative
{
    QString means; ///< one of balancingChoices("alternatives.means")
    QString description = {};
    QString whyInsufficient = {};
    friend bool operator==(const BalancingAlternative &, const BalancingAlternative &) = default;
};

/// What the data protection officer said, and what was done with it.
struct DpoAdvice
{
    QDate date = {};
    QString text = {};
    std::optional<bool> followed = {};
    QString reasonIfNot = {};    ///< required if it was not followed
    QString noAdviceReason = {}; ///< instead of an advice, where there is no data protection officer
    Id givenBy = {}; ///< set where the officer wrote it with an account of his own; then no other changes it
    friend bool operator==(const DpoAdvice &, const DpoAdvice &) = default;
};

/// A version of a balancing record (belangenafweging, LIA): the written test of an interest against the privacy of
/// callers and employees, with all fields of DOMAIN 3.4 under their names there. toJson and fromJson are also what
/// voicelogctl reads and prints, and what the form edits.
struct BalancingRecord
{
    // Set by the service, never from JSON
    Id id = {};
    QString number = {};
    int versionNo = 1;
    BalancingState state = BalancingState::Draft;
    int version = 0; ///< optimistic lock
    QDateTime createdAt = {};
    Id createdBy = {};
    QDateTime updatedAt = {};
    Id updatedBy = {};
    QList<Id> authors = {}; ///< everyone who wrote in this version; none of them approves it
    Id approvedBy1 = {};    ///< who put it forward
    Id approvedBy2 = {};
    QDateTime approvedAt = {};
    QString decisionReason = {}; ///< of a rejection or of dropping the draft

    // Header
    QString title = {};
    QString programmeId = {}; ///< an id or a number
    QString caseId = {};
    bool isMonitoring = false; ///< about watching employees: the questions of the European court are asked too
    QDate caseEnd = {};        ///< monitoring: the review is no later
    QString authorRole = {};
    QDate validFrom = {};
    QDate reviewDate = {};
    QString changeReason = {}; ///< from the second version on

    // 1 Purpose
    QString interest = {};
    QString whoseInterest = QStringLiteral("CONTROLLER");
    QString benefit = {};
    QString consequenceIfNot = {};
    QString otherLawsChecked = {};
    bool isPurelyCommercial = false;
    QString strictNecessity = {}; ///< required if purely commercial

    // 2 Necessity
    QString whyEffective = {};
    QList<BalancingAlternative> alternatives = {};
    QString subsidiarity = {};
    QString dataMinimisation = {};
    QString proportionality = {};

    // 3 Balancing
    QStringList dataSubjects = {};
    QStringList dataKinds = {};
    QString reasonableExpectations = {};
    QString impact = {};
    QString impactLevel = {};
    QString powerImbalance = {}; ///< required if employees are affected
    QString objectionRoute = {};
    QStringList safeguards = {};
    QString otherSafeguards = {};
    /// The European court's questions about watching employees (ECtHR 61496/08), required if isMonitoring.
    QString priorNotice = {};
    QString monitoringExtent = {};
    QString monitoringReason = {};
    QString lessIntrusiveMeans = {};
    QString monitoringConsequences = {};
    QString monitoringSafeguards = {};

    // Consultation
    DpoAdvice dpoAdvice = {};
    QString orConsultation = {}; ///< the works-council record: its id or number
    QString dpiaNeeded = {};     ///< YES or NO
    QString dpiaReason = {};

    // Result
    std::optional<BalancingOutcome> outcome = {};
    QString reasoning = {};
    QString summaryNl = {};
    QString summaryEn = {};

    [[nodiscard]] bool affectsEmployees() const;

    /// The fields of DOMAIN 3.4 that are filled in, without what the service sets.
    [[nodiscard]] QJsonObject contentJson() const;
    /// Everything, for people and scripts.
    [[nodiscard]] QJsonObject toJson() const;
    /// The content; what the service sets is passed over. errors::InvalidValue with the `field`, also for a field that
    /// does not exist: a name that is misspelled must not lose what it was to say.
    [[nodiscard]] static Result<BalancingRecord> fromJson(const QJsonObject &json);
    /// Replaces the content and keeps what the service set.
    void setContentOf(const BalancingRecord &other);
};

/// The names of the fields in the order in which people read them; "dpoAdvice.date" and such for members.
[[nodiscard]] QStringList balancingFields();

/// A plain text field of the record, its name and its limit.
struct BalancingTextField
{
    QLatin1StringView name;
    QString BalancingRecord::*member;
    int maxLength;
};
[[nodiscard]] std::span<const BalancingTextField> balancingTextFields();

inline constexpr int balancingTitleLength = 200;
inline constexpr int balancingTextLength = 20'000;
inline constexpr int balancingReasonLength = 4'000;
inline constexpr int balancingReasonMinimum = 20;

} // namespace voicelog
