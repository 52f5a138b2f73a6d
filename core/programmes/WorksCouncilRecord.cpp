// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WorksCouncilRecord.h"

#include <base/FieldReader.h>
#include <rules/LegalPeriods.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QJsonObject courtJson(const WorksCouncilRecord::CourtPermission &court)
{
    QJsonObject json;
    putDate(json, "date"_L1, court.date);
    putText(json, "ref"_L1, court.ref);
    return json;
}

QJsonObject secrecyJson(const WorksCouncilRecord::Secrecy &secrecy)
{
    QJsonObject json;
    if (secrecy.imposed)
        json.insert("imposed"_L1, true);
    putText(json, "reason"_L1, secrecy.reason);
    putDate(json, "until"_L1, secrecy.until);
    return json;
}

} // namespace

QJsonObject WorksCouncilRecord::toJson() const
{
    QJsonObject json{{u"title"_s, title},
                     {u"kind"_s, QString(idIn(councilKindIds, kind))},
                     {u"body"_s, QString(idIn(councilBodyIds, body))}};
    putValues(json, "subjects"_L1, subjects, councilSubjectIds);
    putText(json, "bodyReason"_L1, bodyReason);
    putDate(json, "requestedOn"_L1, requestedOn);
    putTexts(json, "documents"_L1, documents);
    putDate(json, "consultedOn"_L1, consultedOn);
    putValue(json, "decision"_L1, decision, councilDecisionIds);
    putDate(json, "decidedOn"_L1, decidedOn);
    putText(json, "conditions"_L1, conditions);
    putObject(json, "courtPermission"_L1, courtJson(courtPermission));
    putText(json, "caoClause"_L1, caoClause);
    putDate(json, "communicatedOn"_L1, communicatedOn);
    putDate(json, "executionKnownOn"_L1, executionKnownOn);
    putDate(json, "nullityInvokedOn"_L1, nullityInvokedOn);
    putObject(json, "secrecy"_L1, secrecyJson(secrecy));
    return json;
}

Result<WorksCouncilRecord> WorksCouncilRecord::fromJson(const QJsonObject &object)
{
    FieldReader reader(object);
    WorksCouncilRecord record;
    record.title = reader.text("title"_L1, FieldReader::titleLimit);
    record.kind = reader.value<CouncilKind>("kind"_L1, councilKindIds).value_or(CouncilKind::ConsentRequest);
    record.subjects = reader.values<CouncilSubject>("subjects"_L1, councilSubjectIds);
    record.body = reader.value<CouncilBody>("body"_L1, councilBodyIds).value_or(CouncilBody::Or);
    record.bodyReason = reader.text("bodyReason"_L1, FieldReader::reasonLimit);
    record.requestedOn = reader.date("requestedOn"_L1);
    record.documents = reader.texts("documents"_L1);
    record.consultedOn = reader.date("consultedOn"_L1);
    record.decision = reader.value<CouncilDecision>("decision"_L1, councilDecisionIds);
    record.decidedOn = reader.date("decidedOn"_L1);
    record.conditions = reader.text("conditions"_L1);
    record.caoClause = reader.text("caoClause"_L1, FieldReader::reasonLimit);
    record.communicatedOn = reader.date("communicatedOn"_L1);
    record.executionKnownOn = reader.date("executionKnownOn"_L1);
    record.nullityInvokedOn = reader.date("nullityInvokedOn"_L1);
    FieldReader court(reader.object("courtPermission"_L1), u"courtPermission."_s);
    record.courtPermission.date = court.date("date"_L1);
    record.courtPermission.ref = court.text("ref"_L1, FieldReader::titleLimit);
    FieldReader secrecy(reader.object("secrecy"_L1), u"secrecy."_s);
    record.secrecy.imposed = secrecy.boolean("imposed"_L1, false);
    record.secrecy.reason = secrecy.text("reason"_L1, FieldReader::reasonLimit);
    record.secrecy.until = secrecy.date("until"_L1);
    reader.ignore({"id"_L1, "number"_L1, "version"_L1, "createdAt"_L1, "createdBy"_L1, "updatedAt"_L1, "updatedBy"_L1});
    VOICELOG_TRY(reader.finish());
    VOICELOG_TRY(court.finish());
    VOICELOG_TRY(secrecy.finish());
    return record;
}

QStringList WorksCouncilRecord::missing() const
{
    QStringList keys;
    const auto need = [&keys](bool there, QLatin1StringView key) {
        if (!there)
            keys.append(key);
    };
    const bool settled = courtPermission.date.isValid() || !caoClause.isEmpty();
    need(!title.isEmpty(), "title"_L1);
    need(body == CouncilBody::Or || !bodyReason.isEmpty(), "bodyReason"_L1);
    if (kind == CouncilKind::ConsentRequest && !settled) {
        need(!subjects.isEmpty(), "subjects"_L1);
        need(requestedOn.isValid() || body == CouncilBody::None, "requestedOn"_L1);
        need(!documents.isEmpty() || body == CouncilBody::None, "documents"_L1);
        need(consultedOn.isValid() || body != CouncilBody::Or, "consultedOn"_L1);
        need(decision.has_value(), "decision"_L1);
    }
    need(!decision || decidedOn.isValid(), "decidedOn"_L1);
    need(decision != CouncilDecision::ConsentWithConditions || !conditions.isEmpty(), "conditions"_L1);
    need(!courtPermission.date.isValid() || !courtPermission.ref.isEmpty(), "courtPermission.ref"_L1);
    need(!secrecy.imposed || !secrecy.reason.isEmpty(), "secrecy.reason"_L1);
    return keys;
}

WorksCouncilRecord::Ground WorksCouncilRecord::groundOn(QDate date) const
{
    if (kind != CouncilKind::ConsentRequest)
        return Ground::None;
    // Even before the day it was invoked: an act that is null was never valid. Later consent does not look back.
    const auto stands = [this, date](QDate since) {
        return since.isValid() && since <= date && (!nullityInvokedOn.isValid() || since >= nullityInvokedOn);
    };
    if (stands(courtPermission.date))
        return Ground::Court;
    const bool consent = decision == CouncilDecision::Consent || decision == CouncilDecision::ConsentWithConditions;
    if (body == CouncilBody::Or && consent && stands(decidedOn))
        return Ground::Consent;
    if (nullityInvokedOn.isValid())
        return Ground::None;
    if (!caoClause.isEmpty())
        return Ground::Cao;
    // Without a works council nobody has the right of consent; the employees were told.
    const bool told = consent || decision == CouncilDecision::Informed;
    if (body != CouncilBody::Or && !bodyReason.isEmpty() && told && decidedOn.isValid() && decidedOn <= date)
        return Ground::NoCouncil;
    return Ground::None;
}

QDate WorksCouncilRecord::nullityLimit() const
{
    const QDate known = communicatedOn.isValid() ? communicatedOn : executionKnownOn;
    return known.isValid() ? legal::roll(legal::addMonths(known, 1), HolidayCalendar()) : QDate();
}

bool WorksCouncilRecord::isForCouncil() const
{
    return kind == CouncilKind::ConsentRequest && body == CouncilBody::Or && requestedOn.isValid();
}

} // namespace voicelog
