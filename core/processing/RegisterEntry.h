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

namespace voicelog {

/// Whose register an entry belongs to: the controller's, GDPR art. 30(1), or the processor's, art. 30(2).
enum class RegisterKind { Controller, Processor };
inline constexpr std::array allRegisterKinds{RegisterKind::Controller, RegisterKind::Processor};
[[nodiscard]] QLatin1StringView registerKindId(RegisterKind kind);
[[nodiscard]] std::optional<RegisterKind> registerKindFromId(QStringView id);

/// DOMAIN 4.5. What was ACTIVE stays in force while it is UNDER_REVIEW.
enum class RegisterState { Draft, Active, UnderReview, Ended };
inline constexpr std::array allRegisterStates{RegisterState::Draft, RegisterState::Active, RegisterState::UnderReview,
                                              RegisterState::Ended};
[[nodiscard]] QLatin1StringView registerStateId(RegisterState state);
[[nodiscard]] std::optional<RegisterState> registerStateFromId(QStringView id);

/// 6_1_A to 6_1_F.
[[nodiscard]] const QStringList &registerLegalBases();
/// On what a transfer to a third country rests: ADEQUACY (art. 45), SAFEGUARDS (46), BINDING_RULES (47), DEROGATION
/// (49(1) first subparagraph), COMPELLING (49(1) second subparagraph, whose safeguards must be documented).
[[nodiscard]] const QStringList &registerTransferBases();

struct RegisterParty
{
    QString name;
    QString contact;
    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && contact.isEmpty(); }
};

struct RegisterTransfer
{
    QString country; ///< or the international organisation
    QString basis;   ///< one of registerTransferBases(), or empty
    QString safeguard;
};

struct RegisterErasure
{
    QString category; ///< of data
    QString period;
};

struct RegisterProcessor
{
    QString name;
    QString contact;
    QDate contractDate; ///< of the contract of art. 28
};

/// On whose behalf a processor works (art. 30(2)(a) and (b)).
struct RegisterController
{
    QString name;
    QString contact;
    QString representative;
    QString dpo;
    QStringList categories; ///< of processing
};

/// A line of the processing register (DOMAIN 3.5) as it is being worked on. Once ACTIVE its content lives on in a
/// RegisterVersion that never changes; this one changes again in the next review. Texts are kept without white space at
/// their ends and without control characters other than line breaks and tabs, and items of lists on one line, so that
/// every way out and back in gives the same text.
struct RegisterEntry
{
    static constexpr int reviewMonths = 12;
    static constexpr qsizetype longestTitle = 200;
    static constexpr qsizetype longestContact = 1000;
    static constexpr qsizetype longestItem = 500;
    static constexpr qsizetype mostItems = 100;
    static constexpr qsizetype mostControllers = 1000;
    static constexpr qsizetype shortestReason = 20;
    static constexpr qsizetype longestReason = 4000;
    static constexpr qsizetype longestText = 20'000;
    static constexpr qsizetype longestNumber = 40;

    Id id;
    QString number; ///< e.g. "REG-2026-0001", or as another register numbered it
    RegisterKind kind = RegisterKind::Controller;
    RegisterState state = RegisterState::Draft;
    int versionNo = 0; ///< of the last ACTIVE version; 0 before the first
    QDate activeFrom;  ///< of that version
    QDate endedOn;     ///< the last day
    Id endProposedBy;  ///< while ending waits for a second officer
    QString endReason; ///< given with that proposal
    int version = 0;   ///< counts changes: the optimistic lock
    Id author;         ///< who last wrote the content
    QDateTime createdAt;
    Id createdBy;
    QDateTime updatedAt;
    Id updatedBy;

    QString title; ///< what is done with whose data
    // (a)
    RegisterParty controller;
    QList<RegisterParty> jointControllers;
    RegisterParty representative;
    RegisterParty dpo;
    QStringList purposes; ///< (b): ids of DOMAIN 3.2, or texts
    // (c)
    QStringList dataSubjectCategories;
    QStringList dataCategories;
    QStringList recipientCategories;   ///< (d)
    QList<RegisterTransfer> transfers; ///< (e)
    // (f)
    QList<RegisterErasure> erasurePeriods;
    QString erasureReason; ///< why there are none
    // (g)
    QString securityMeasures;
    QString securityReason; ///< why they are not described
    // Common extras.
    QString legalBasis; ///< one of registerLegalBases(), or empty
    QString liaId;      ///< id or number of the balancing record
    /// Of a controller: those it uses. Of a processor: itself, and who works with it.
    QList<RegisterProcessor> processors;
    QList<RegisterController> controllers; ///< of a processor
    QString source;
    QString dpiaRef;
    QStringList systems;
    QString department;
    QString owner;
    QString specialData;
    QString automatedDecisions;
    QList<Id> programmeIds;
    QString orConsentRef;
    QDate reviewDate;              ///< when the next review is due
    QString oldNotificationNumber; ///< of the Wbp

    /// The fields of DOMAIN 3.5 that are filled in, by their names.
    [[nodiscard]] QJsonObject toJson() const;
    /// The same, with id, number, state and versions.
    [[nodiscard]] QJsonObject toRecordJson() const;
    /// Takes what either gives; of a record's own data only `number`, the rest of it belongs to the archive.
    /// errors::InvalidValue with `field`, e.g. "transfers[0].country", and `value`; also for a member it does not know.
    [[nodiscard]] static Result<RegisterEntry> fromJson(const QJsonObject &json);
    /// The same content, leaving alone whose record it is.
    void setContent(const RegisterEntry &other);

    /// The fields that article 30 asks for and that are empty, e.g. "controller.contact": with any of them the entry
    /// cannot become ACTIVE.
    [[nodiscard]] QStringList missing() const;
    /// Fields that a careful register has, though the article does not ask for them.
    [[nodiscard]] QStringList advisable() const;
};

/// Names of the content's members, in the order of article 30, then the extras.
[[nodiscard]] const QStringList &registerFields();
/// Members of toRecordJson() that the archive gives.
[[nodiscard]] const QStringList &registerRecordFields();

} // namespace voicelog
