// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EditionReader.h"

#include "RuleErrors.h"

#include <base/JsonPlaces.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

const QSet<QString> &parameterNames()
{
    static const QSet<QString> names{u"announceToleranceS"_s,    u"proofDays"_s,
                                     u"contractRefDays"_s,       u"integrityCheckMonths"_s,
                                     u"monitoringDays"_s,        u"alternatives"_s,
                                     u"noFindingDays"_s,         u"covertInformDays"_s,
                                     u"evaluationDays"_s,        u"longestEvaluationDays"_s,
                                     u"overdueEvaluationDays"_s, u"legalReviewMonths"_s,
                                     u"retentionOverdueDays"_s,  u"liaGraceDays"_s,
                                     u"registerReviewMonths"_s,  u"accessWeeks"_s,
                                     u"unannouncedDays"_s,       u"destroyUnlessOffence"_s,
                                     u"accessMonths"_s,          u"extendedAccessMonths"_s,
                                     u"promptPauseDays"_s,       u"internalTargetDays"_s,
                                     u"legalRecordYears"_s,      u"legalRecordExtendedYears"_s};
    return names;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(u"\\{\\w+\\}"_s);
    QStringList found;
    for (auto match = form.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    return found;
}

class Reader
{
public:
    Reader(const QByteArray &json, const QString &path) : m_json(json), m_path(path) {}

    Result<RuleEdition> read()
    {
        QJsonParseError parsed;
        const QJsonDocument document = QJsonDocument::fromJson(m_json, &parsed);
        if (parsed.error != QJsonParseError::NoError)
            return mistake(JsonPlaces::placeOf(m_json, parsed.offset), {}, u"syntax"_s);
        if (!document.isObject())
            return mistake(JsonPlaces::placeOf(m_json, 0), {}, u"type"_s);
        const QJsonObject object = document.object();
        VOICELOG_TRY(onlyKnown(object, {},
                               {u"id"_s, u"revision"_s, u"titleEn"_s, u"titleNl"_s, u"validFrom"_s, u"validUntil"_s,
                                u"legalReviewDate"_s, u"draft"_s, u"sources"_s, u"parameters"_s, u"rules"_s}));
        RuleEdition edition;
        VOICELOG_ASSIGN(edition.id, text(object, {}, u"id"_s));
        VOICELOG_ASSIGN(edition.revision, number(object.value(u"revision"), u"revision"_s, 1));
        VOICELOG_ASSIGN(edition.titleEn, text(object, {}, u"titleEn"_s));
        VOICELOG_ASSIGN(edition.titleNl, text(object, {}, u"titleNl"_s));
        VOICELOG_TRY(readDates(object, edition));
        if (object.contains(u"draft") && !object.value(u"draft").isBool())
            return mistake(u"draft"_s, u"type"_s);
        edition.draft = object.value(u"draft").toBool();
        VOICELOG_TRY(readSources(object, edition));
        VOICELOG_TRY(readParameters(object, edition));
        VOICELOG_TRY(readRules(object, edition));
        return edition;
    }

private:
    std::unexpected<Error> mistake(JsonPlaces::Place place, const QString &field, const QString &problem) const
    {
        return fail(errors::EditionInvalid, {{u"path"_s, m_path},
                                             {u"line"_s, place.line},
                                             {u"column"_s, place.column},
                                             {u"field"_s, field},
                                             {u"problem"_s, problem}});
    }
    std::unexpected<Error> mistake(const QString &field, const QString &problem) const
    {
        return mistake(JsonPlaces(m_json).at(field), field, problem);
    }

    Result<void> onlyKnown(const QJsonObject &object, const QString &at, const QSet<QString> &names) const
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!names.contains(it.key()))
                return mistake(at.isEmpty() ? it.key() : at + u'.' + it.key(), u"unknown"_s);
        }
        return {};
    }

    Result<QString> text(const QJsonObject &object, const QString &at, const QString &name,
                         bool mayBeEmpty = false) const
    {
        const QString field = at.isEmpty() ? name : at + u'.' + name;
        const QJsonValue value = object.value(name);
        if (value.isUndefined())
            return mistake(field, u"missing"_s);
        if (!value.isString())
            return mistake(field, u"type"_s);
        if (!mayBeEmpty && value.toString().trimmed().isEmpty())
            return mistake(field, u"value"_s);
        return value.toString();
    }

    Result<int> number(const QJsonValue &value, const QString &field, int least) const
    {
        if (value.isUndefined())
            return mistake(field, u"missing"_s);
        if (!value.isDouble())
            return mistake(field, u"type"_s);
        const double number = value.toDouble();
        if (number < least || number > 1e6 || number != std::floor(number))
            return mistake(field, u"value"_s);
        return int(number);
    }

    Result<std::optional<QDate>> date(const QJsonObject &object, const QString &name) const
    {
        const QJsonValue value = object.value(name);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        if (!value.isString() || !date.isValid())
            return mistake(name, u"date"_s);
        return date;
    }

    Result<void> readDates(const QJsonObject &object, RuleEdition &edition) const
    {
        VOICELOG_ASSIGN(const std::optional<QDate> from, date(object, u"validFrom"_s));
        if (!from)
            return mistake(u"validFrom"_s, u"missing"_s);
        edition.validFrom = *from;
        VOICELOG_ASSIGN(edition.validUntil, date(object, u"validUntil"_s));
        if (edition.validUntil && *edition.validUntil < *from)
            return mistake(u"validUntil"_s, u"value"_s);
        VOICELOG_ASSIGN(edition.legalReviewDate, date(object, u"legalReviewDate"_s));
        return {};
    }

    Result<void> readSources(const QJsonObject &object, RuleEdition &edition) const
    {
        if (!object.value(u"sources").isArray())
            return mistake(u"sources"_s, object.contains(u"sources") ? u"type"_s : u"missing"_s);
        const QJsonArray sources = object.value(u"sources").toArray();
        for (qsizetype i = 0; i < sources.size(); ++i) {
            if (sources[i].toString().trimmed().isEmpty())
                return mistake(u"sources[%1]"_s.arg(i), sources[i].isString() ? u"value"_s : u"type"_s);
            edition.sources += sources[i].toString();
        }
        return {};
    }

    Result<void> readParameters(const QJsonObject &object, RuleEdition &edition) const
    {
        if (!object.value(u"parameters").isObject())
            return mistake(u"parameters"_s, object.contains(u"parameters") ? u"type"_s : u"missing"_s);
        const QJsonObject parameters = object.value(u"parameters").toObject();
        VOICELOG_TRY(onlyKnown(parameters, u"parameters"_s, parameterNames()));
        for (auto it = parameters.begin(); it != parameters.end(); ++it) {
            VOICELOG_ASSIGN(const int value, number(it.value(), u"parameters."_s + it.key(), 0));
            edition.parameters.insert(it.key(), value);
        }
        return {};
    }

    Result<void> readRules(const QJsonObject &object, RuleEdition &edition) const
    {
        if (!object.value(u"rules").isArray())
            return mistake(u"rules"_s, object.contains(u"rules") ? u"type"_s : u"missing"_s);
        const QJsonArray rules = object.value(u"rules").toArray();
        if (rules.isEmpty())
            return mistake(u"rules"_s, u"value"_s);
        for (qsizetype i = 0; i < rules.size(); ++i) {
            const QString at = u"rules[%1]"_s.arg(i);
            if (!rules[i].isObject())
                return mistake(at, u"type"_s);
            VOICELOG_ASSIGN(const Rule rule, readRule(rules[i].toObject(), at));
            if (edition.rule(rule.id) != nullptr)
                return mistake(at + u".id"_s, u"twice"_s);
            edition.rules += rule;
        }
        return {};
    }

    Result<Rule> readRule(const QJsonObject &object, const QString &at) const
    {
        VOICELOG_TRY(onlyKnown(object, at,
                               {u"id"_s, u"scope"_s, u"severity"_s, u"severityNote"_s, u"basis"_s, u"law"_s,
                                u"inputs"_s, u"check"_s, u"messageEn"_s, u"messageNl"_s, u"cureEn"_s, u"cureNl"_s}));
        Rule rule;
        VOICELOG_ASSIGN(rule.id, text(object, at, u"id"_s));
        if (!ruleIds().contains(rule.id))
            return mistake(at + u".id"_s, u"unknown"_s);
        VOICELOG_ASSIGN(const QString scope, text(object, at, u"scope"_s));
        VOICELOG_ASSIGN(const QString severity, text(object, at, u"severity"_s));
        if (!scopeFromId(scope))
            return mistake(at + u".scope"_s, u"value"_s);
        if (!severityFromId(severity))
            return mistake(at + u".severity"_s, u"value"_s);
        rule.scope = *scopeFromId(scope);
        rule.severity = *severityFromId(severity);
        VOICELOG_ASSIGN(rule.severityNote, text(object, at, u"severityNote"_s, true));
        VOICELOG_ASSIGN(rule.basis, text(object, at, u"basis"_s));
        VOICELOG_ASSIGN(rule.law, text(object, at, u"law"_s));
        VOICELOG_ASSIGN(rule.inputs, text(object, at, u"inputs"_s));
        VOICELOG_ASSIGN(rule.check, text(object, at, u"check"_s));
        VOICELOG_ASSIGN(rule.messageEn, text(object, at, u"messageEn"_s));
        VOICELOG_ASSIGN(rule.messageNl, text(object, at, u"messageNl"_s));
        VOICELOG_ASSIGN(rule.cureEn, text(object, at, u"cureEn"_s));
        VOICELOG_ASSIGN(rule.cureNl, text(object, at, u"cureNl"_s));
        if (placeholders(rule.messageEn) != placeholders(rule.messageNl))
            return mistake(at + u".messageNl"_s, u"placeholders"_s);
        return rule;
    }

    const QByteArray &m_json;
    const QString &m_path;
};

} // namespace

const QStringList &ruleIds()
{
    static const QStringList ids{
        u"R-PARTY-01"_s,       u"R-PARTY-02"_s,       u"R-PRIVATE-01"_s,    u"R-ANNOUNCE-01"_s,   u"R-ANNOUNCE-02"_s,
        u"R-ANNOUNCE-03"_s,    u"R-PURPOSE-01"_s,     u"R-PURPOSE-02"_s,    u"R-HOLD-01"_s,       u"R-CONTRACT-01"_s,
        u"R-CONTRACT-02"_s,    u"R-CONTRACT-03"_s,    u"R-LEGALREC-01"_s,   u"R-LEGALREC-02"_s,   u"R-LEGALREC-03"_s,
        u"R-ACCESS-01"_s,      u"R-ACCESS-02"_s,      u"R-ACCESS-03"_s,     u"R-NOTIFY-01"_s,     u"R-REGISTER-01"_s,
        u"R-REGISTER-02"_s,    u"R-DPIA-01"_s,        u"R-PRIORCONS-01"_s,  u"R-PUBLISH-01"_s,    u"R-LI-01"_s,
        u"R-LI-02"_s,          u"R-LI-03"_s,          u"R-LI-04"_s,         u"R-EMPINFO-01"_s,    u"R-EMPINFO-02"_s,
        u"R-OR-01"_s,          u"R-PRIVATECALL-01"_s, u"R-MON-NOTICE-01"_s, u"R-MON-SUSP-01"_s,   u"R-MON-LI-01"_s,
        u"R-MON-LAST-01"_s,    u"R-MON-SUP-01"_s,     u"R-MON-OR-01"_s,     u"R-MON-PERIOD-01"_s, u"R-MON-ACCESS-01"_s,
        u"R-MON-DESTROY-01"_s, u"R-COVERT-01"_s,      u"R-COVERT-02"_s,     u"R-EVIDENCE-01"_s,   u"R-SECURITY-01"_s,
        u"R-RETAIN-01"_s,      u"R-ADVICE-01"_s};
    return ids;
}

Result<RuleEdition> readEdition(const QByteArray &json, const QString &path) { return Reader(json, path).read(); }

} // namespace voicelog
