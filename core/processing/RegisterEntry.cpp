// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterEntry.h"

#include <base/EnumIds.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr EnumIds<2> kindIds{"CONTROLLER"_L1, "PROCESSOR"_L1};
constexpr EnumIds<4> stateIds{"DRAFT"_L1, "ACTIVE"_L1, "UNDER_REVIEW"_L1, "ENDED"_L1};
static_assert(kindIds.size() == allRegisterKinds.size() && stateIds.size() == allRegisterStates.size());

/// Collects the fields that are empty and should not be.
class Lacks
{
public:
    void unless(bool given, const QString &field)
    {
        if (!given)
            m_fields += field;
    }
    void party(const RegisterParty &party, const QString &field)
    {
        unless(!party.name.isEmpty(), field + u".name"_s);
        unless(!party.contact.isEmpty(), field + u".contact"_s);
    }
    void partyIfAny(const RegisterParty &given, const QString &field)
    {
        if (!given.isEmpty())
            party(given, field);
    }
    [[nodiscard]] QStringList fields() const { return m_fields; }

private:
    QStringList m_fields;
};

bool isReason(const QString &text) { return text.size() >= RegisterEntry::shortestReason; }

QString item(const QString &list, qsizetype index) { return u"%1[%2]"_s.arg(list).arg(index); }

void addOfController(const RegisterEntry &entry, Lacks &lacks)
{
    lacks.party(entry.controller, u"controller"_s);
    for (qsizetype i = 0; i < entry.jointControllers.size(); ++i)
        lacks.party(entry.jointControllers[i], item(u"jointControllers"_s, i));
    lacks.partyIfAny(entry.representative, u"representative"_s);
    lacks.partyIfAny(entry.dpo, u"dpo"_s);
    lacks.unless(!entry.purposes.isEmpty(), u"purposes"_s);
    lacks.unless(!entry.dataSubjectCategories.isEmpty(), u"dataSubjectCategories"_s);
    lacks.unless(!entry.dataCategories.isEmpty(), u"dataCategories"_s);
    lacks.unless(!entry.recipientCategories.isEmpty(), u"recipientCategories"_s);
}

void addOfProcessor(const RegisterEntry &entry, Lacks &lacks)
{
    lacks.unless(!entry.processors.isEmpty(), u"processors"_s);
    for (qsizetype i = 0; i < entry.processors.size(); ++i)
        lacks.party({entry.processors[i].name, entry.processors[i].contact}, item(u"processors"_s, i));
    lacks.partyIfAny(entry.representative, u"representative"_s);
    lacks.partyIfAny(entry.dpo, u"dpo"_s);
    lacks.unless(!entry.controllers.isEmpty(), u"controllers"_s);
    for (qsizetype i = 0; i < entry.controllers.size(); ++i) {
        const RegisterController &controller = entry.controllers[i];
        lacks.party({controller.name, controller.contact}, item(u"controllers"_s, i));
        lacks.unless(!controller.categories.isEmpty(), item(u"controllers"_s, i) + u".categories"_s);
    }
}

bool erasesEach(const RegisterEntry &entry)
{
    return std::ranges::all_of(entry.dataCategories, [&entry](const QString &category) {
        return std::ranges::any_of(entry.erasurePeriods, [&category](const RegisterErasure &erasure) {
            return erasure.category.compare(category, Qt::CaseInsensitive) == 0;
        });
    });
}

} // namespace

QLatin1StringView registerKindId(RegisterKind kind) { return idIn(kindIds, kind); }
std::optional<RegisterKind> registerKindFromId(QStringView id) { return valueIn<RegisterKind>(kindIds, id); }
QLatin1StringView registerStateId(RegisterState state) { return idIn(stateIds, state); }
std::optional<RegisterState> registerStateFromId(QStringView id) { return valueIn<RegisterState>(stateIds, id); }

const QStringList &registerLegalBases()
{
    static const QStringList bases{u"6_1_A"_s, u"6_1_B"_s, u"6_1_C"_s, u"6_1_D"_s, u"6_1_E"_s, u"6_1_F"_s};
    return bases;
}

const QStringList &registerTransferBases()
{
    static const QStringList bases{u"ADEQUACY"_s, u"SAFEGUARDS"_s, u"BINDING_RULES"_s, u"DEROGATION"_s,
                                   u"COMPELLING"_s};
    return bases;
}

void RegisterEntry::setContent(const RegisterEntry &other)
{
    RegisterEntry changed = other;
    changed.id = id;
    changed.number = number;
    changed.state = state;
    changed.versionNo = versionNo;
    changed.activeFrom = activeFrom;
    changed.endedOn = endedOn;
    changed.endProposedBy = endProposedBy;
    changed.endReason = endReason;
    changed.version = version;
    changed.author = author;
    changed.createdAt = createdAt;
    changed.createdBy = createdBy;
    changed.updatedAt = updatedAt;
    changed.updatedBy = updatedBy;
    *this = std::move(changed);
}

QStringList RegisterEntry::missing() const
{
    Lacks lacks;
    lacks.unless(!title.isEmpty(), u"title"_s);
    const bool isController = kind == RegisterKind::Controller;
    isController ? addOfController(*this, lacks) : addOfProcessor(*this, lacks);
    for (qsizetype i = 0; i < transfers.size(); ++i) {
        lacks.unless(!transfers[i].country.isEmpty(), item(u"transfers"_s, i) + u".country"_s);
        lacks.unless(transfers[i].basis != u"COMPELLING" || !transfers[i].safeguard.isEmpty(),
                     item(u"transfers"_s, i) + u".safeguard"_s);
    }
    if (isController) {
        lacks.unless(!erasurePeriods.isEmpty() || isReason(erasureReason), u"erasurePeriods"_s);
        for (qsizetype i = 0; i < erasurePeriods.size(); ++i)
            lacks.unless(!erasurePeriods[i].period.isEmpty(), item(u"erasurePeriods"_s, i) + u".period"_s);
    }
    lacks.unless(!securityMeasures.isEmpty() || isReason(securityReason), u"securityMeasures"_s);
    return lacks.fields();
}

QStringList RegisterEntry::advisable() const
{
    Lacks lacks;
    lacks.unless(!dpo.isEmpty(), u"dpo"_s);
    if (kind == RegisterKind::Controller) {
        lacks.unless(erasurePeriods.isEmpty() || !erasureReason.isEmpty() || erasesEach(*this), u"erasureReason"_s);
        lacks.unless(!legalBasis.isEmpty(), u"legalBasis"_s);
        lacks.unless(legalBasis != u"6_1_F" || !liaId.isEmpty(), u"liaId"_s);
        for (qsizetype i = 0; i < processors.size(); ++i)
            lacks.unless(processors[i].contractDate.isValid(), item(u"processors"_s, i) + u".contractDate"_s);
    }
    lacks.unless(!department.isEmpty(), u"department"_s);
    lacks.unless(!owner.isEmpty(), u"owner"_s);
    return lacks.fields();
}

const QStringList &registerFields()
{
    static const QStringList fields{u"kind"_s,           u"title"_s,
                                    u"controller"_s,     u"jointControllers"_s,
                                    u"representative"_s, u"dpo"_s,
                                    u"purposes"_s,       u"dataSubjectCategories"_s,
                                    u"dataCategories"_s, u"recipientCategories"_s,
                                    u"transfers"_s,      u"erasurePeriods"_s,
                                    u"erasureReason"_s,  u"securityMeasures"_s,
                                    u"securityReason"_s, u"legalBasis"_s,
                                    u"liaId"_s,          u"processors"_s,
                                    u"controllers"_s,    u"source"_s,
                                    u"dpiaRef"_s,        u"systems"_s,
                                    u"department"_s,     u"owner"_s,
                                    u"specialData"_s,    u"automatedDecisions"_s,
                                    u"programmeIds"_s,   u"orConsentRef"_s,
                                    u"reviewDate"_s,     u"oldNotificationNumber"_s};
    return fields;
}

const QStringList &registerRecordFields()
{
    static const QStringList fields{u"id"_s,        u"number"_s,        u"state"_s,     u"versionNo"_s, u"activeFrom"_s,
                                    u"endedOn"_s,   u"endProposedBy"_s, u"endReason"_s, u"version"_s,   u"createdAt"_s,
                                    u"createdBy"_s, u"updatedAt"_s,     u"updatedBy"_s};
    return fields;
}

} // namespace voicelog
