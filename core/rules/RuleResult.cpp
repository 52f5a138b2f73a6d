// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleResult.h"

#include <base/EnumIds.h>

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr std::array outcomeIds{"PASS"_L1, "FAIL"_L1, "NOT_APPLICABLE"_L1, "UNKNOWN"_L1};

struct Term
{
    QLatin1StringView id;
    QLatin1StringView english;
    const char16_t *dutch;
};

/// What messages name by id. The rules' own texts are data in both languages; so are these.
constexpr Term terms[] = {
    {"LANGUAGE"_L1, "not in the language of the call"_L1, u"niet in de taal van het gesprek"},
    {"NOT_FULLY_PLAYED"_L1, "not played to its end"_L1, u"niet tot het einde afgespeeld"},
    {"NO_PRIVACY_NOTICE"_L1, "without a reference to the privacy notice"_L1,
     u"zonder verwijzing naar de privacyverklaring"},
    {"CONTRACT_PROOF"_L1, "contract proof"_L1, u"bewijs van overeenkomst"},
    {"LEGAL_OBLIGATION"_L1, "legal obligation"_L1, u"wettelijke plicht"},
    {"QUALITY"_L1, "service evaluation"_L1, u"evaluatie dienstverlening"},
    {"TRAINING"_L1, "training"_L1, u"scholing"},
    {"SERVICE_HANDLING"_L1, "service handling"_L1, u"afhandeling van vragen"},
    {"EMPLOYEE_MONITORING"_L1, "employee monitoring"_L1, u"controle van een medewerker"},
    {"SUSPICION"_L1, "a concrete, dated suspicion"_L1, u"een concrete, gedateerde verdenking"},
    {"LAST_RESORT"_L1, "that nothing else works"_L1, u"dat niets anders werkt"},
    {"PERIOD"_L1, "a period set beforehand"_L1, u"een vooraf bepaalde periode"},
    {"DPIA"_L1, "a DPIA"_L1, u"een DPIA"},
    {"DPO_ADVICE"_L1, "the DPO's advice"_L1, u"het advies van de FG"},
    {"TWO_APPROVALS"_L1, "two approvals"_L1, u"twee goedkeuringen"},
    {"CIPHER"_L1, "encryption"_L1, u"versleuteling"},
    {"AUDIT_CHAIN"_L1, "audit trail"_L1, u"controlespoor"},
    {"ROLES"_L1, "separation of roles"_L1, u"scheiding van rollen"},
};

QString inWords(const QString &id, bool dutch)
{
    for (const Term &term : terms) {
        if (term.id == id)
            return dutch ? QString::fromUtf16(term.dutch) : QString(term.english);
    }
    return id;
}

QString readableParameter(const QJsonValue &value, bool dutch)
{
    const QLocale locale(dutch ? QLocale::Dutch : QLocale::English);
    if (value.isArray()) {
        QStringList parts;
        const auto array = value.toArray();
        for (const auto &part : array)
            parts += inWords(part.toString(), dutch);
        return parts.join(u", "_s);
    }
    if (value.isDouble())
        return locale.toString(value.toInteger());
    const QString text = value.toString();
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
        return locale.toString(date, u"d MMMM yyyy"_s);
    return inWords(text, dutch);
}

} // namespace

QLatin1StringView outcomeId(RuleOutcome outcome) { return idIn(outcomeIds, outcome); }

std::optional<RuleOutcome> outcomeFromId(QStringView id) { return valueIn<RuleOutcome>(outcomeIds, id); }

QJsonObject toJson(const RuleResult &result)
{
    return {{u"ruleId"_s, result.ruleId},
            {u"editionId"_s, result.editionId},
            {u"revision"_s, result.revision},
            {u"severity"_s, QString(severityId(result.severity))},
            {u"outcome"_s, QString(outcomeId(result.outcome))},
            {u"facts"_s, result.facts},
            {u"parameters"_s, result.parameters}};
}

std::optional<RuleResult> ruleResultFromJson(const QJsonObject &object)
{
    const auto severity = severityFromId(object[u"severity"].toString());
    const auto outcome = outcomeFromId(object[u"outcome"].toString());
    RuleResult result;
    result.ruleId = object[u"ruleId"].toString();
    if (!severity || !outcome || result.ruleId.isEmpty())
        return std::nullopt;
    result.editionId = object[u"editionId"].toString();
    result.revision = object[u"revision"].toInt();
    result.severity = *severity;
    result.outcome = *outcome;
    result.facts = object[u"facts"].toObject();
    result.parameters = object[u"parameters"].toObject();
    return result;
}

QString messageOf(const RuleResult &result, const RuleEdition &edition, bool dutch)
{
    const Rule *rule = edition.rule(result.ruleId);
    if (rule == nullptr)
        return result.ruleId;
    QString text = dutch ? rule->messageNl : rule->messageEn;
    for (auto it = result.parameters.begin(); it != result.parameters.end(); ++it)
        text.replace(u'{' + it.key() + u'}', readableParameter(it.value(), dutch));
    return text;
}

} // namespace voicelog
