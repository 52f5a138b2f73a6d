// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingRecord.h"

#include <base/BaseErrors.h>
#include <base/EnumIds.h>
#include <base/FieldReader.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr EnumIds<9> stateIds{"DRAFT"_L1,      "DPO_ADVICE"_L1, "OR_CONSULTATION"_L1, "FOR_APPROVAL"_L1, "APPROVED"_L1,
                              "REVIEW_DUE"_L1, "SUPERSEDED"_L1, "WITHDRAWN"_L1,       "REJECTED"_L1};
static_assert(stateIds.size() == allBalancingStates.size());
constexpr EnumIds<3> outcomeIds{"PROCEED"_L1, "PROCEED_WITH_SAFEGUARDS"_L1, "DO_NOT_PROCEED"_L1};

using Record = BalancingRecord;
constexpr std::array textFields{
    BalancingTextField{"title"_L1, &Record::title, balancingTitleLength},
    BalancingTextField{"programmeId"_L1, &Record::programmeId, balancingTitleLength},
    BalancingTextField{"caseId"_L1, &Record::caseId, balancingTitleLength},
    BalancingTextField{"authorRole"_L1, &Record::authorRole, balancingTitleLength},
    BalancingTextField{"changeReason"_L1, &Record::changeReason, balancingReasonLength},
    BalancingTextField{"interest"_L1, &Record::interest, balancingTextLength},
    BalancingTextField{"whoseInterest"_L1, &Record::whoseInterest, balancingTitleLength},
    BalancingTextField{"benefit"_L1, &Record::benefit, balancingTextLength},
    BalancingTextField{"consequenceIfNot"_L1, &Record::consequenceIfNot, balancingTextLength},
    BalancingTextField{"otherLawsChecked"_L1, &Record::otherLawsChecked, balancingTextLength},
    BalancingTextField{"strictNecessity"_L1, &Record::strictNecessity, balancingTextLength},
    BalancingTextField{"whyEffective"_L1, &Record::whyEffective, balancingTextLength},
    BalancingTextField{"subsidiarity"_L1, &Record::subsidiarity, balancingTextLength},
    BalancingTextField{"dataMinimisation"_L1, &Record::dataMinimisation, balancingTextLength},
    BalancingTextField{"proportionality"_L1, &Record::proportionality, balancingTextLength},
    BalancingTextField{"reasonableExpectations"_L1, &Record::reasonableExpectations, balancingTextLength},
    BalancingTextField{"impact"_L1, &Record::impact, balancingTextLength},
    BalancingTextField{"impactLevel"_L1, &Record::impactLevel, balancingTitleLength},
    BalancingTextField{"powerImbalance"_L1, &Record::powerImbalance, balancingTextLength},
    BalancingTextField{"objectionRoute"_L1, &Record::objectionRoute, balancingTextLength},
    BalancingTextField{"otherSafeguards"_L1, &Record::otherSafeguards, balancingTextLength},
    BalancingTextField{"priorNotice"_L1, &Record::priorNotice, balancingTextLength},
    BalancingTextField{"monitoringExtent"_L1, &Record::monitoringExtent, balancingTextLength},
    BalancingTextField{"monitoringReason"_L1, &Record::monitoringReason, balancingTextLength},
    BalancingTextField{"lessIntrusiveMeans"_L1, &Record::lessIntrusiveMeans, balancingTextLength},
    BalancingTextField{"monitoringConsequences"_L1, &Record::monitoringConsequences, balancingTextLength},
    BalancingTextField{"monitoringSafeguards"_L1, &Record::monitoringSafeguards, balancingTextLength},
    BalancingTextField{"orConsultation"_L1, &Record::orConsultation, balancingTitleLength},
    BalancingTextField{"dpiaNeeded"_L1, &Record::dpiaNeeded, balancingTitleLength},
    BalancingTextField{"dpiaReason"_L1, &Record::dpiaReason, balancingReasonLength},
    BalancingTextField{"reasoning"_L1, &Record::reasoning, balancingTextLength},
    BalancingTextField{"summaryNl"_L1, &Record::summaryNl, balancingTextLength},
    BalancingTextField{"summaryEn"_L1, &Record::summaryEn, balancingTextLength},
};

struct DateField
{
    QLatin1StringView name;
    QDate BalancingRecord::*member;
};
constexpr std::array dateFields{DateField{"caseEnd"_L1, &Record::caseEnd},
                                DateField{"validFrom"_L1, &Record::validFrom},
                                DateField{"reviewDate"_L1, &Record::reviewDate}};

struct ListField
{
    QLatin1StringView name;
    QStringList BalancingRecord::*member;
};
constexpr std::array listFields{ListField{"dataSubjects"_L1, &Record::dataSubjects},
                                ListField{"dataKinds"_L1, &Record::dataKinds},
                                ListField{"safeguards"_L1, &Record::safeguards}};

struct FlagField
{
    QLatin1StringView name;
    bool BalancingRecord::*member;
};
constexpr std::array flagFields{FlagField{"isMonitoring"_L1, &Record::isMonitoring},
                                FlagField{"isPurelyCommercial"_L1, &Record::isPurelyCommercial}};

/// What toJson adds; fromJson passes over it.
constexpr std::array derivedFields{"id"_L1,          "number"_L1,        "versionNo"_L1,  "state"_L1,
                                   "version"_L1,     "createdAt"_L1,     "createdBy"_L1,  "updatedAt"_L1,
                                   "updatedBy"_L1,   "authors"_L1,       "approvedAt"_L1, "approvedBy1"_L1,
                                   "approvedBy2"_L1, "decisionReason"_L1};

void putTime(QJsonObject &json, QLatin1StringView name, const QDateTime &time)
{
    if (time.isValid())
        json.insert(name, time.toUTC().toString(Qt::ISODateWithMs));
}

std::unexpected<Error> invalid(const QString &field, const QVariant &value = {})
{
    return fail(errors::InvalidValue, {{u"field"_s, field}, {u"value"_s, value}});
}

/// The text without space around it; an id only if the field may hold it.
Result<QString> textFrom(const QString &field, const QJsonValue &value, qsizetype maxLength)
{
    if (!value.isString() && !value.isNull())
        return invalid(field);
    const QString text = value.toString().trimmed();
    if (text.size() > maxLength)
        return invalid(field, text.size());
    const QStringList choices = balancingChoices(field);
    if (!text.isEmpty() && !choices.isEmpty() && !choices.contains(text))
        return invalid(field, text);
    return text;
}

Result<QDate> dateFrom(const QString &field, const QJsonValue &value)
{
    if (value.isNull() || (value.isString() && value.toString().isEmpty()))
        return QDate();
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid() || value.toString().size() != 10)
        return invalid(field, value.toString());
    return date;
}

Result<QStringList> listFrom(const QString &field, const QJsonValue &value)
{
    if (!value.isArray())
        return invalid(field);
    const QStringList choices = balancingChoices(field);
    QStringList list;
    const auto array = value.toArray();
    for (const auto &one : array) {
        if (!choices.contains(one.toString()))
            return invalid(field, one.toString());
        if (!list.contains(one.toString()))
            list.append(one.toString());
    }
    return list;
}

Result<QList<BalancingAlternative>> alternativesFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return invalid(u"alternatives"_s);
    QList<BalancingAlternative> alternatives;
    const auto array = value.toArray();
    for (const auto &one : array) {
        if (!one.isObject())
            return invalid(u"alternatives"_s);
        BalancingAlternative alternative;
        const QJsonObject object = one.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString field = u"alternatives."_s + it.key();
            VOICELOG_ASSIGN(const QString text, textFrom(field, it.value(), balancingTextLength));
            if (it.key() == "means"_L1)
                alternative.means = text;
            else if (it.key() == "description"_L1)
                alternative.description = text;
            else if (it.key() == "whyInsufficient"_L1)
                alternative.whyInsufficient = text;
            else
                return invalid(field);
        }
        alternatives.append(alternative);
    }
    return alternatives;
}

Result<DpoAdvice> adviceFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return invalid(u"dpoAdvice"_s);
    DpoAdvice advice;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString field = u"dpoAdvice."_s + it.key();
        if (it.key() == "date"_L1) {
            VOICELOG_ASSIGN(advice.date, dateFrom(field, it.value()));
        } else if (it.key() == "text"_L1) {
            VOICELOG_ASSIGN(advice.text, textFrom(field, it.value(), balancingTextLength));
        } else if (it.key() == "reasonIfNot"_L1) {
            VOICELOG_ASSIGN(advice.reasonIfNot, textFrom(field, it.value(), balancingReasonLength));
        } else if (it.key() == "noAdviceReason"_L1) {
            VOICELOG_ASSIGN(advice.noAdviceReason, textFrom(field, it.value(), balancingReasonLength));
        } else if (it.key() == "followed"_L1) {
            if (!it.value().isBool())
                return invalid(field);
            advice.followed = it.value().toBool();
        } else if (it.key() == "givenBy"_L1) {
            advice.givenBy = Id::fromString(it.value().toString()); // the service sets it anew
        } else {
            return invalid(field);
        }
    }
    return advice;
}

QJsonObject adviceJson(const DpoAdvice &advice)
{
    QJsonObject json;
    putDate(json, "date"_L1, advice.date);
    putText(json, "text"_L1, advice.text);
    if (advice.followed)
        json.insert("followed"_L1, *advice.followed);
    putText(json, "reasonIfNot"_L1, advice.reasonIfNot);
    putText(json, "noAdviceReason"_L1, advice.noAdviceReason);
    putId(json, "givenBy"_L1, advice.givenBy);
    return json;
}

/// One member that is neither a plain text nor a date, a list or a flag.
Result<void> readMember(BalancingRecord &record, const QString &name, const QJsonValue &value)
{
    if (name == "alternatives"_L1) {
        VOICELOG_ASSIGN(record.alternatives, alternativesFrom(value));
    } else if (name == "dpoAdvice"_L1) {
        VOICELOG_ASSIGN(record.dpoAdvice, adviceFrom(value));
    } else if (name == "outcome"_L1) {
        VOICELOG_ASSIGN(const QString id, textFrom(name, value, balancingTitleLength));
        record.outcome = balancingOutcomeFromId(id);
    } else if (std::ranges::find(derivedFields, name) == derivedFields.end()) {
        return invalid(name);
    }
    return {};
}

Result<bool> readTable(BalancingRecord &record, const QString &name, const QJsonValue &value)
{
    if (const auto text = std::ranges::find(textFields, name, &BalancingTextField::name); text != textFields.end()) {
        VOICELOG_ASSIGN(record.*(text->member), textFrom(name, value, text->maxLength));
        return true;
    }
    if (const auto date = std::ranges::find(dateFields, name, &DateField::name); date != dateFields.end()) {
        VOICELOG_ASSIGN(record.*(date->member), dateFrom(name, value));
        return true;
    }
    if (const auto list = std::ranges::find(listFields, name, &ListField::name); list != listFields.end()) {
        VOICELOG_ASSIGN(record.*(list->member), listFrom(name, value));
        return true;
    }
    if (const auto flag = std::ranges::find(flagFields, name, &FlagField::name); flag != flagFields.end()) {
        if (!value.isBool())
            return invalid(name);
        record.*(flag->member) = value.toBool();
        return true;
    }
    return false;
}

} // namespace

QLatin1StringView balancingStateId(BalancingState state) { return idIn(stateIds, state); }

std::optional<BalancingState> balancingStateFromId(QStringView id) { return valueIn<BalancingState>(stateIds, id); }

QLatin1StringView balancingOutcomeId(BalancingOutcome outcome) { return idIn(outcomeIds, outcome); }

std::optional<BalancingOutcome> balancingOutcomeFromId(QStringView id)
{
    return valueIn<BalancingOutcome>(outcomeIds, id);
}

QStringList balancingChoices(QStringView field)
{
    if (field == "whoseInterest"_L1)
        return {u"CONTROLLER"_s, u"THIRD_PARTY"_s};
    if (field == "alternatives.means"_L1)
        return {u"SAMPLING"_s, u"PARTIAL_RECORDING"_s, u"SIDE_BY_SIDE_COACHING"_s,
                u"NOTES"_s,    u"SHORTER_RETENTION"_s, u"OTHER_MEANS"_s};
    if (field == "dataSubjects"_L1)
        return {u"CALLERS"_s, u"EMPLOYEES"_s, u"THIRD_PERSONS"_s, u"CHILDREN"_s, u"VULNERABLE"_s};
    if (field == "dataKinds"_L1)
        return {u"VOICE"_s,        u"CALL_DATA"_s,    u"CONVERSATION"_s, u"CONTRACT_DATA"_s,
                u"PAYMENT_DATA"_s, u"SPECIAL_DATA"_s, u"CRIMINAL_DATA"_s};
    if (field == "impactLevel"_L1)
        return {u"LOW"_s, u"MEDIUM"_s, u"HIGH"_s};
    if (field == "safeguards"_L1)
        return {u"SAMPLING"_s,      u"MASKING"_s,          u"SHORT_RETENTION"_s,
                u"ACCESS_GRANTS"_s, u"NO_APPRAISAL_USE"_s, u"HOLD_MUTED"_s};
    if (field == "dpiaNeeded"_L1)
        return {u"YES"_s, u"NO"_s};
    if (field == "outcome"_L1)
        return {outcomeIds.begin(), outcomeIds.end()};
    return {};
}

std::span<const BalancingTextField> balancingTextFields() { return textFields; }

bool BalancingRecord::affectsEmployees() const { return dataSubjects.contains(u"EMPLOYEES"_s); }

QJsonObject BalancingRecord::contentJson() const
{
    QJsonObject json;
    for (const auto &field : textFields)
        putText(json, field.name, this->*(field.member));
    for (const auto &field : dateFields)
        putDate(json, field.name, this->*(field.member));
    for (const auto &field : listFields) {
        if (!(this->*(field.member)).isEmpty())
            json.insert(field.name, QJsonArray::fromStringList(this->*(field.member)));
    }
    for (const auto &field : flagFields)
        json.insert(field.name, this->*(field.member));
    QJsonArray rows;
    for (const BalancingAlternative &alternative : alternatives) {
        QJsonObject row;
        putText(row, "means"_L1, alternative.means);
        putText(row, "description"_L1, alternative.description);
        putText(row, "whyInsufficient"_L1, alternative.whyInsufficient);
        rows.append(row);
    }
    if (!rows.isEmpty())
        json.insert("alternatives"_L1, rows);
    if (const QJsonObject advice = adviceJson(dpoAdvice); !advice.isEmpty())
        json.insert("dpoAdvice"_L1, advice);
    if (outcome)
        json.insert("outcome"_L1, QString(balancingOutcomeId(*outcome)));
    return json;
}

QJsonObject BalancingRecord::toJson() const
{
    QJsonObject json = contentJson();
    putId(json, "id"_L1, id);
    putText(json, "number"_L1, number);
    json.insert("versionNo"_L1, versionNo);
    json.insert("state"_L1, QString(balancingStateId(state)));
    json.insert("version"_L1, version);
    putTime(json, "createdAt"_L1, createdAt);
    putId(json, "createdBy"_L1, createdBy);
    putTime(json, "updatedAt"_L1, updatedAt);
    putId(json, "updatedBy"_L1, updatedBy);
    QJsonArray writers;
    for (const Id &author : authors)
        writers.append(author.toString());
    json.insert("authors"_L1, writers);
    putId(json, "approvedBy1"_L1, approvedBy1);
    putId(json, "approvedBy2"_L1, approvedBy2);
    putTime(json, "approvedAt"_L1, approvedAt);
    putText(json, "decisionReason"_L1, decisionReason);
    return json;
}

Result<BalancingRecord> BalancingRecord::fromJson(const QJsonObject &json)
{
    BalancingRecord record;
    for (auto it = json.begin(); it != json.end(); ++it) {
        VOICELOG_ASSIGN(const bool read, readTable(record, it.key(), it.value()));
        if (!read)
            VOICELOG_TRY(readMember(record, it.key(), it.value()));
    }
    return record;
}

void BalancingRecord::setContentOf(const BalancingRecord &other)
{
    const BalancingRecord mine = *this;
    *this = other;
    id = mine.id;
    number = mine.number;
    versionNo = mine.versionNo;
    state = mine.state;
    version = mine.version;
    createdAt = mine.createdAt;
    createdBy = mine.createdBy;
    updatedAt = mine.updatedAt;
    updatedBy = mine.updatedBy;
    authors = mine.authors;
    approvedBy1 = mine.approvedBy1;
    approvedBy2 = mine.approvedBy2;
    approvedAt = mine.approvedAt;
    decisionReason = mine.decisionReason;
}

QStringList balancingFields()
{
    return {u"title"_s,
            u"programmeId"_s,
            u"caseId"_s,
            u"isMonitoring"_s,
            u"caseEnd"_s,
            u"authorRole"_s,
            u"validFrom"_s,
            u"reviewDate"_s,
            u"changeReason"_s,
            u"interest"_s,
            u"whoseInterest"_s,
            u"benefit"_s,
            u"consequenceIfNot"_s,
            u"otherLawsChecked"_s,
            u"isPurelyCommercial"_s,
            u"strictNecessity"_s,
            u"whyEffective"_s,
            u"alternatives"_s,
            u"subsidiarity"_s,
            u"dataMinimisation"_s,
            u"proportionality"_s,
            u"dataSubjects"_s,
            u"dataKinds"_s,
            u"reasonableExpectations"_s,
            u"impact"_s,
            u"impactLevel"_s,
            u"powerImbalance"_s,
            u"objectionRoute"_s,
            u"safeguards"_s,
            u"otherSafeguards"_s,
            u"priorNotice"_s,
            u"monitoringExtent"_s,
            u"monitoringReason"_s,
            u"lessIntrusiveMeans"_s,
            u"monitoringConsequences"_s,
            u"monitoringSafeguards"_s,
            u"dpoAdvice.date"_s,
            u"dpoAdvice.text"_s,
            u"dpoAdvice.followed"_s,
            u"dpoAdvice.reasonIfNot"_s,
            u"dpoAdvice.noAdviceReason"_s,
            u"orConsultation"_s,
            u"dpiaNeeded"_s,
            u"dpiaReason"_s,
            u"outcome"_s,
            u"reasoning"_s,
            u"summaryNl"_s,
            u"summaryEn"_s};
}

} // namespace voicelog
