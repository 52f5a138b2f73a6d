// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IdWords.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr IdWords registerActions[] = {
    {"REGISTER_ENTRY_ADDED"_L1, QT_TRANSLATE_NOOP("EnumText", "register entry added")},
    {"REGISTER_ENTRY_CHANGED"_L1, QT_TRANSLATE_NOOP("EnumText", "register entry changed")},
    {"REGISTER_ENTRY_ACTIVATED"_L1, QT_TRANSLATE_NOOP("EnumText", "register entry made active")},
    {"REGISTER_REVIEW_STARTED"_L1, QT_TRANSLATE_NOOP("EnumText", "review of a register entry started")},
    {"REGISTER_END_PROPOSED"_L1, QT_TRANSLATE_NOOP("EnumText", "ending a register entry proposed")},
    {"REGISTER_END_WITHDRAWN"_L1, QT_TRANSLATE_NOOP("EnumText", "proposal to end a register entry withdrawn")},
    {"REGISTER_ENTRY_ENDED"_L1, QT_TRANSLATE_NOOP("EnumText", "register entry ended")},
    {"REGISTER_IMPORTED"_L1, QT_TRANSLATE_NOOP("EnumText", "register imported")},
    {"REGISTER_EXPORTED"_L1, QT_TRANSLATE_NOOP("EnumText", "register exported")},
    {"REGISTER_READ"_L1, QT_TRANSLATE_NOOP("EnumText", "register read")},
};

constexpr IdWords registerFieldWords[] = {
    {"kind"_L1, QT_TRANSLATE_NOOP("EnumText", "kind")},
    {"number"_L1, QT_TRANSLATE_NOOP("EnumText", "number")},
    {"title"_L1, QT_TRANSLATE_NOOP("EnumText", "title")},
    {"controller"_L1, QT_TRANSLATE_NOOP("EnumText", "controller")},
    {"jointControllers"_L1, QT_TRANSLATE_NOOP("EnumText", "joint controllers")},
    {"representative"_L1, QT_TRANSLATE_NOOP("EnumText", "representative")},
    {"dpo"_L1, QT_TRANSLATE_NOOP("EnumText", "data protection officer")},
    {"purposes"_L1, QT_TRANSLATE_NOOP("EnumText", "purposes")},
    {"dataSubjectCategories"_L1, QT_TRANSLATE_NOOP("EnumText", "categories of data subjects")},
    {"dataCategories"_L1, QT_TRANSLATE_NOOP("EnumText", "categories of personal data")},
    {"recipientCategories"_L1, QT_TRANSLATE_NOOP("EnumText", "categories of recipients")},
    {"transfers"_L1, QT_TRANSLATE_NOOP("EnumText", "transfers to third countries")},
    {"erasurePeriods"_L1, QT_TRANSLATE_NOOP("EnumText", "periods for erasure")},
    {"erasureReason"_L1, QT_TRANSLATE_NOOP("EnumText", "why a period for erasure is not given")},
    {"securityMeasures"_L1, QT_TRANSLATE_NOOP("EnumText", "security measures")},
    {"securityReason"_L1, QT_TRANSLATE_NOOP("EnumText", "why the security measures are not described")},
    {"legalBasis"_L1, QT_TRANSLATE_NOOP("EnumText", "legal basis")},
    {"liaId"_L1, QT_TRANSLATE_NOOP("EnumText", "balancing record")},
    {"processors"_L1, QT_TRANSLATE_NOOP("EnumText", "processors")},
    {"controllers"_L1, QT_TRANSLATE_NOOP("EnumText", "controllers")},
    {"source"_L1, QT_TRANSLATE_NOOP("EnumText", "source of the data")},
    {"dpiaRef"_L1, QT_TRANSLATE_NOOP("EnumText", "reference of the DPIA")},
    {"systems"_L1, QT_TRANSLATE_NOOP("EnumText", "systems")},
    {"department"_L1, QT_TRANSLATE_NOOP("EnumText", "department")},
    {"owner"_L1, QT_TRANSLATE_NOOP("EnumText", "owner")},
    {"specialData"_L1, QT_TRANSLATE_NOOP("EnumText", "special categories of data")},
    {"automatedDecisions"_L1, QT_TRANSLATE_NOOP("EnumText", "automated decisions")},
    {"programmeIds"_L1, QT_TRANSLATE_NOOP("EnumText", "recording programmes")},
    {"orConsentRef"_L1, QT_TRANSLATE_NOOP("EnumText", "consent of the works council")},
    {"reviewDate"_L1, QT_TRANSLATE_NOOP("EnumText", "review date")},
    {"oldNotificationNumber"_L1, QT_TRANSLATE_NOOP("EnumText", "notification number under the Wbp")},
    {"endReason"_L1, QT_TRANSLATE_NOOP("EnumText", "reason for ending")},
    {"contact"_L1, QT_TRANSLATE_NOOP("EnumText", "contact details")},
    {"country"_L1, QT_TRANSLATE_NOOP("EnumText", "country or organisation")},
    {"basis"_L1, QT_TRANSLATE_NOOP("EnumText", "basis of the transfer")},
    {"safeguard"_L1, QT_TRANSLATE_NOOP("EnumText", "document on the safeguards")},
    {"category"_L1, QT_TRANSLATE_NOOP("EnumText", "category")},
    {"period"_L1, QT_TRANSLATE_NOOP("EnumText", "period")},
    {"contractDate"_L1, QT_TRANSLATE_NOOP("EnumText", "date of the contract")},
    {"categories"_L1, QT_TRANSLATE_NOOP("EnumText", "categories of processing")},
    {"state"_L1, QT_TRANSLATE_NOOP("EnumText", "state")},
    {"versionNo"_L1, QT_TRANSLATE_NOOP("EnumText", "version")},
    {"activeFrom"_L1, QT_TRANSLATE_NOOP("EnumText", "active from")},
    {"endedOn"_L1, QT_TRANSLATE_NOOP("EnumText", "ended on")},
};

constexpr IdWords registerThings[] = {
    {"registerEntry"_L1, QT_TRANSLATE_NOOP("EnumText", "register entry")},
    {"registerVersion"_L1, QT_TRANSLATE_NOOP("EnumText", "version of a register entry")},
    {"register"_L1, QT_TRANSLATE_NOOP("EnumText", "processing register")},
};

constexpr IdWords registerValues[] = {
    {"DRAFT"_L1, QT_TRANSLATE_NOOP("EnumText", "draft")},
    {"ACTIVE"_L1, QT_TRANSLATE_NOOP("EnumText", "active")},
    {"UNDER_REVIEW"_L1, QT_TRANSLATE_NOOP("EnumText", "under review")},
    {"ENDED"_L1, QT_TRANSLATE_NOOP("EnumText", "ended")},
    {"CONTROLLER"_L1, QT_TRANSLATE_NOOP("EnumText", "controller")},
    {"PROCESSOR"_L1, QT_TRANSLATE_NOOP("EnumText", "processor")},
    {"6_1_A"_L1, QT_TRANSLATE_NOOP("EnumText", "consent, art. 6(1)(a)")},
    {"6_1_B"_L1, QT_TRANSLATE_NOOP("EnumText", "contract, art. 6(1)(b)")},
    {"6_1_C"_L1, QT_TRANSLATE_NOOP("EnumText", "legal obligation, art. 6(1)(c)")},
    {"6_1_D"_L1, QT_TRANSLATE_NOOP("EnumText", "vital interests, art. 6(1)(d)")},
    {"6_1_E"_L1, QT_TRANSLATE_NOOP("EnumText", "public task, art. 6(1)(e)")},
    {"6_1_F"_L1, QT_TRANSLATE_NOOP("EnumText", "legitimate interest, art. 6(1)(f)")},
    {"ADEQUACY"_L1, QT_TRANSLATE_NOOP("EnumText", "adequacy decision, art. 45")},
    {"SAFEGUARDS"_L1, QT_TRANSLATE_NOOP("EnumText", "appropriate safeguards, art. 46")},
    {"BINDING_RULES"_L1, QT_TRANSLATE_NOOP("EnumText", "binding corporate rules, art. 47")},
    {"DEROGATION"_L1, QT_TRANSLATE_NOOP("EnumText", "derogation, art. 49(1) first subparagraph")},
    {"COMPELLING"_L1, QT_TRANSLATE_NOOP("EnumText", "compelling interest, art. 49(1) second subparagraph")},
    // Why a value of a file cannot be taken in.
    {"not-text"_L1, QT_TRANSLATE_NOOP("EnumText", "it is not a text")},
    {"too-long"_L1, QT_TRANSLATE_NOOP("EnumText", "it is too long")},
    {"too-many"_L1, QT_TRANSLATE_NOOP("EnumText", "there are too many")},
    {"unknown-id"_L1, QT_TRANSLATE_NOOP("EnumText", "it is none of the values that are known")},
    {"unknown-member"_L1, QT_TRANSLATE_NOOP("EnumText", "there is no such part")},
    {"not-a-date"_L1, QT_TRANSLATE_NOOP("EnumText", "it is not a date")},
    {"not-an-id"_L1, QT_TRANSLATE_NOOP("EnumText", "it names nothing that is known")},
    {"not-a-list"_L1, QT_TRANSLATE_NOOP("EnumText", "it is not a list")},
    {"not-an-object"_L1, QT_TRANSLATE_NOOP("EnumText", "it does not have the parts it should have")},
    {"bad-number"_L1,
     QT_TRANSLATE_NOOP("EnumText", "it is too long, or looks like a number of this register but is none")},
};

} // namespace

ModuleIdWords processingIdWords()
{
    return {
        .actions = registerActions, .fields = registerFieldWords, .things = registerThings, .values = registerValues};
}

} // namespace voicelog
