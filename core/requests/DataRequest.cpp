// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DataRequest.h"

#include "CitizenNumber.h"
#include "RequestErrors.h"

#include <base/BaseErrors.h>
#include <base/FieldReader.h>
#include <rules/RuleEdition.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QJsonObject scopeJson(const DataRequest::Scope &scope)
{
    QJsonObject json{{u"all"_s, scope.all}};
    putDate(json, "from"_L1, scope.from);
    putDate(json, "until"_L1, scope.until);
    putTexts(json, "numbers"_L1, scope.numbers);
    putTexts(json, "contractRefs"_L1, scope.contractRefs);
    putTexts(json, "recordings"_L1, scope.recordings);
    return json;
}

Result<DataRequest::Scope> scopeOf(const QJsonObject &object)
{
    FieldReader reader(object, u"scope."_s);
    DataRequest::Scope scope;
    scope.from = reader.date("from"_L1);
    scope.until = reader.date("until"_L1);
    scope.numbers = reader.texts("numbers"_L1);
    scope.contractRefs = reader.texts("contractRefs"_L1);
    scope.recordings = reader.texts("recordings"_L1);
    const bool narrowed = scope.from.isValid() || scope.until.isValid() || !scope.numbers.isEmpty() ||
                          !scope.contractRefs.isEmpty() || !scope.recordings.isEmpty();
    scope.all = reader.boolean("all"_L1, !narrowed);
    VOICELOG_TRY(reader.finish());
    return scope;
}

QJsonArray leftOutJson(const QList<DataRequest::LeftOut> &list)
{
    QJsonArray array;
    for (const DataRequest::LeftOut &one : list) {
        QJsonObject json;
        putId(json, "vault"_L1, one.vault);
        putId(json, "recording"_L1, one.recording);
        putText(json, "number"_L1, one.number);
        putText(json, "reason"_L1, one.reason);
        json.insert("named"_L1, one.named);
        putId(json, "by"_L1, one.by);
        putDate(json, "on"_L1, one.on);
        array += json;
    }
    return array;
}

Result<QList<DataRequest::LeftOut>> leftOutOf(const QJsonArray &array)
{
    QList<DataRequest::LeftOut> list;
    for (const QJsonValue &value : array) {
        FieldReader reader(value.toObject(), u"leftOut."_s);
        DataRequest::LeftOut one;
        one.vault = reader.id("vault"_L1);
        one.recording = reader.id("recording"_L1);
        one.number = reader.text("number"_L1, FieldReader::titleLimit);
        one.reason = reader.text("reason"_L1, FieldReader::reasonLimit);
        one.named = reader.boolean("named"_L1, true);
        one.by = reader.id("by"_L1);
        one.on = reader.date("on"_L1);
        VOICELOG_TRY(reader.finish());
        list += one;
    }
    return list;
}

QJsonObject receiptChangeJson(const DataRequest::ReceiptChange &change)
{
    QJsonObject json;
    putDate(json, "receivedOn"_L1, change.receivedOn);
    putText(json, "reason"_L1, change.reason);
    putId(json, "by"_L1, change.by);
    putDate(json, "on"_L1, change.on);
    return json;
}

Result<DataRequest::ReceiptChange> receiptChangeOf(const QJsonObject &object)
{
    FieldReader reader(object, u"receiptChange."_s);
    DataRequest::ReceiptChange change;
    change.receivedOn = reader.date("receivedOn"_L1);
    change.reason = reader.text("reason"_L1, FieldReader::reasonLimit);
    change.by = reader.id("by"_L1);
    change.on = reader.date("on"_L1);
    VOICELOG_TRY(reader.finish());
    return change;
}

constexpr int daysForTheCourt = 42; ///< UAVG art. 35(2)
constexpr int daysAfterDelivery = 14;

Result<void> notBefore(const QString &field, QDate date, QDate first, QDate today)
{
    if (date.isValid() && date >= first && date <= today)
        return {};
    return fail(errors::InvalidValue, {{u"field"_s, field}, {u"value"_s, date.toString(Qt::ISODate)}});
}

} // namespace

QDate firstRequestDay() { return {2018, 5, 25}; }

QJsonArray DataRequest::pausesJson(const QList<Asked> &pauses)
{
    QJsonArray asked;
    for (const Asked &pause : pauses) {
        QJsonObject one{{u"kind"_s, QString(idIn(pauseKindIds, pause.kind))}};
        putDate(one, "askedOn"_L1, pause.askedOn);
        putDate(one, "answeredOn"_L1, pause.answeredOn);
        asked += one;
    }
    return asked;
}

Result<QList<DataRequest::Asked>> DataRequest::pausesFromJson(const QJsonArray &array)
{
    QList<Asked> pauses;
    for (const QJsonValue &value : array) {
        FieldReader pause(value.toObject(), u"pauses."_s);
        Asked one;
        one.kind = pause.value<PauseKind>("kind"_L1, pauseKindIds).value_or(PauseKind::Identity);
        one.askedOn = pause.date("askedOn"_L1);
        one.answeredOn = pause.date("answeredOn"_L1);
        VOICELOG_TRY(pause.finish());
        pauses += one;
    }
    return pauses;
}

QJsonObject DataRequest::toJson() const
{
    QJsonObject json{{u"kind"_s, QString(idIn(requestKindIds, kind))},
                     {u"state"_s, QString(idIn(requestStateIds, state))},
                     {u"channel"_s, QString(idIn(requestChannelIds, channel))},
                     {u"requesterKind"_s, QString(idIn(requesterKindIds, requesterKind))},
                     {u"identity"_s, QString(idIn(identityStateIds, identity))},
                     {u"scope"_s, scopeJson(scope)}};
    putDate(json, "receivedOn"_L1, receivedOn);
    if (receiptChange)
        json.insert("receiptChange"_L1, receiptChangeJson(*receiptChange));
    putText(json, "requester"_L1, requester);
    putText(json, "contact"_L1, contact);
    putText(json, "representative"_L1, representative);
    if (authorisationChecked)
        json.insert("authorisationChecked"_L1, true);
    putValue(json, "identityMethod"_L1, identityMethod, identityMethodIds);
    putDate(json, "identityCheckedOn"_L1, identityCheckedOn);
    putId(json, "identityCheckedBy"_L1, identityCheckedBy);
    QJsonArray sought;
    for (const SubjectQuery &query : searches)
        sought += query.toJson();
    if (!sought.isEmpty())
        json.insert("searches"_L1, sought);
    if (!leftOut.isEmpty())
        json.insert("leftOut"_L1, leftOutJson(leftOut));
    if (!pauses.isEmpty())
        json.insert("pauses"_L1, pausesJson(pauses));
    if (extension) {
        QJsonObject one{{u"reason"_s, QString(idIn(extensionReasonIds, extension->reason))}};
        putDate(one, "decidedOn"_L1, extension->decidedOn);
        putText(one, "text"_L1, extension->text);
        putDate(one, "noticeSentOn"_L1, extension->noticeSentOn);
        json.insert("extension"_L1, one);
    }
    if (!decisions.isEmpty())
        json.insert("decisions"_L1, RecordingDecision::toJson(decisions));
    if (!rights.isEmpty())
        json.insert("rights"_L1, RightDecision::toJson(rights));
    if (!recipients.isEmpty())
        json.insert("recipients"_L1, RecipientNotice::toJson(recipients));
    if (restrictionLift)
        json.insert("restrictionLift"_L1, restrictionLift->toJson());
    if (answer)
        json.insert("answer"_L1, answer->toJson());
    putDate(json, "endedOn"_L1, endedOn);
    putText(json, "notes"_L1, notes);
    return json;
}

Result<DataRequest> DataRequest::fromJson(const QJsonObject &object)
{
    FieldReader reader(object);
    DataRequest request;
    request.kind = reader.value<RequestKind>("kind"_L1, requestKindIds).value_or(RequestKind::Access);
    request.state = reader.value<RequestState>("state"_L1, requestStateIds).value_or(RequestState::Received);
    request.channel = reader.value<RequestChannel>("channel"_L1, requestChannelIds).value_or(RequestChannel::Letter);
    request.receivedOn = reader.date("receivedOn"_L1);
    request.requesterKind =
        reader.value<RequesterKind>("requesterKind"_L1, requesterKindIds).value_or(RequesterKind::Customer);
    request.requester = reader.text("requester"_L1, FieldReader::titleLimit);
    request.contact = reader.text("contact"_L1, FieldReader::reasonLimit);
    request.representative = reader.text("representative"_L1, FieldReader::titleLimit);
    request.authorisationChecked = reader.boolean("authorisationChecked"_L1, false);
    request.identity = reader.value<IdentityState>("identity"_L1, identityStateIds).value_or(IdentityState::Open);
    request.identityMethod = reader.value<IdentityMethod>("identityMethod"_L1, identityMethodIds);
    request.identityCheckedOn = reader.date("identityCheckedOn"_L1);
    request.identityCheckedBy = reader.id("identityCheckedBy"_L1);
    VOICELOG_ASSIGN(request.scope, scopeOf(reader.object("scope"_L1)));
    const QJsonArray searches = object["searches"_L1].toArray();
    for (const QJsonValue &query : searches) {
        VOICELOG_ASSIGN(const SubjectQuery one, SubjectQuery::fromJson(query.toObject()));
        request.searches += one;
    }
    VOICELOG_ASSIGN(request.leftOut, leftOutOf(object["leftOut"_L1].toArray()));
    VOICELOG_ASSIGN(request.pauses, pausesFromJson(object["pauses"_L1].toArray()));
    if (object.contains("extension"_L1)) {
        FieldReader extended(reader.object("extension"_L1), u"extension."_s);
        Extension one;
        one.decidedOn = extended.date("decidedOn"_L1);
        one.reason =
            extended.value<ExtensionReason>("reason"_L1, extensionReasonIds).value_or(ExtensionReason::Complexity);
        one.text = extended.text("text"_L1, FieldReader::reasonLimit);
        one.noticeSentOn = extended.date("noticeSentOn"_L1);
        VOICELOG_TRY(extended.finish());
        request.extension = one;
    }
    VOICELOG_ASSIGN(request.decisions, RecordingDecision::fromJson(object["decisions"_L1].toArray()));
    VOICELOG_ASSIGN(request.rights, RightDecision::fromJson(object["rights"_L1].toArray()));
    VOICELOG_ASSIGN(request.recipients, RecipientNotice::fromJson(object["recipients"_L1].toArray()));
    if (object.contains("restrictionLift"_L1)) {
        VOICELOG_ASSIGN(request.restrictionLift, RestrictionLift::fromJson(reader.object("restrictionLift"_L1)));
    }
    if (object.contains("answer"_L1)) {
        VOICELOG_ASSIGN(request.answer, RequestAnswer::fromJson(reader.object("answer"_L1)));
    }
    if (object.contains("receiptChange"_L1)) {
        VOICELOG_ASSIGN(request.receiptChange, receiptChangeOf(reader.object("receiptChange"_L1)));
    }
    request.endedOn = reader.date("endedOn"_L1);
    request.notes = reader.text("notes"_L1);
    reader.ignore({"searches"_L1, "leftOut"_L1, "pauses"_L1, "decisions"_L1, "rights"_L1, "recipients"_L1, "id"_L1,
                   "number"_L1, "version"_L1, "createdAt"_L1, "createdBy"_L1, "updatedAt"_L1, "updatedBy"_L1});
    VOICELOG_TRY(reader.finish());
    return request;
}

Result<void> DataRequest::check(QDate today) const
{
    if (requester.trimmed().isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"requester"_s}});
    if (!receivedOn.isValid())
        return fail(errors::MissingValue, {{u"field"_s, u"receivedOn"_s}});
    VOICELOG_TRY(notBefore(u"receivedOn"_s, receivedOn, firstRequestDay(), today));
    if (channel == RequestChannel::ViaRepresentative && representative.trimmed().isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"representative"_s}});
    if (scope.from.isValid() && scope.until.isValid() && scope.until < scope.from)
        return fail(errors::InvalidValue,
                    {{u"field"_s, u"scope.until"_s}, {u"value"_s, scope.until.toString(Qt::ISODate)}});
    QStringList reasons;
    for (const LeftOut &one : leftOut)
        reasons += one.reason;
    QStringList sought;
    for (const SubjectQuery &query : searches)
        sought += query.names + query.references + QStringList{query.line};
    QStringList told;
    for (const RecipientNotice &one : recipients)
        told += {one.recipient, one.whyNot};
    const std::pair<QString, QString> texts[] = {
        {u"requester"_s, requester},
        {u"searches"_s, sought.join(u'\n')},
        {u"leftOut"_s, reasons.join(u'\n')},
        {u"recipients"_s, told.join(u'\n')},
        {u"restrictionLift"_s, restrictionLift ? restrictionLift->reason : QString()},
        {u"contact"_s, contact},
        {u"representative"_s, representative},
        {u"notes"_s, notes},
        {u"scope"_s, scope.contractRefs.join(u'\n')},
        {u"extension"_s, extension ? extension->text : QString()},
        {u"reason"_s, receiptChange ? receiptChange->reason : QString()},
        {u"means"_s, answer ? answer->means : QString()},
        {u"proof"_s, answer ? answer->proof : QString()}};
    for (const auto &[field, text] : texts) {
        if (holdsCitizenNumber(text))
            return fail(errors::CitizenNumber, {{u"field"_s, field}});
    }
    return {};
}

AccessDeadline requestDeadline(QDate receivedOn, const QList<DataRequest::Asked> &pauses, QDate until,
                               const RuleEdition *edition)
{
    AccessPeriod period;
    if (edition != nullptr) {
        period.months = edition->parameters.value(u"accessMonths"_s, period.months);
        period.extendedMonths = edition->parameters.value(u"extendedAccessMonths"_s, period.extendedMonths);
        period.promptDays = edition->parameters.value(u"promptPauseDays"_s, period.promptDays);
        period.targetDays = edition->parameters.value(u"internalTargetDays"_s, period.targetDays);
    }
    QList<Pause> asked;
    for (const DataRequest::Asked &pause : pauses)
        asked += Pause{pause.askedOn, pause.answeredOn};
    return legal::accessDeadline(receivedOn, asked, until, HolidayCalendar(), period);
}

AccessDeadline DataRequest::deadline(QDate today, const RuleEdition *edition) const
{
    return requestDeadline(receivedOn, pauses, endedOn.isValid() ? endedOn : today, edition);
}

bool DataRequest::leavesOut(const Id &recording) const
{
    return std::ranges::contains(leftOut, recording, &LeftOut::recording);
}

bool DataRequest::givesLess() const
{
    return leavesSomethingOut(decisions) ||
           std::ranges::contains(rights, RightOutcome::Refused, &RightDecision::decision) ||
           std::ranges::contains(leftOut, true, &LeftOut::named);
}

bool DataRequest::givesSomething() const
{
    const auto isGiven = [](const RecordingDecision &one) { return one.decision != CopyDecision::Refused; };
    return kind == RequestKind::Portability ? !granted().isEmpty()
                                            : kind == RequestKind::Access && std::ranges::any_of(decisions, isGiven);
}

QList<RightDecision> DataRequest::granted() const
{
    QList<RightDecision> list = rights;
    list.removeIf([](const RightDecision &one) { return !one.isGranted(); });
    return list;
}

QDate DataRequest::dueOn(const AccessDeadline &deadline) const
{
    return extension ? deadline.extendedDue : deadline.dueDate;
}

std::optional<QDate> DataRequest::holdEnd() const
{
    switch (state) {
    case RequestState::Withdrawn:
        return endedOn;
    case RequestState::NotIdentifiable:
        return endedOn.addDays(daysForTheCourt);
    case RequestState::Answered:
    case RequestState::PartlyRefused:
    case RequestState::Refused:
    case RequestState::Closed:
        if (!answer)
            return std::nullopt;
        if (givesLess())
            return answer->sentOn.addDays(daysForTheCourt);
        if (erases())
            return answer->sentOn;
        return answer->deliveredOn.isValid() ? std::optional(answer->deliveredOn.addDays(daysAfterDelivery))
                                             : std::nullopt;
    case RequestState::Received:
    case RequestState::IdentityPending:
    case RequestState::InProgress:
    case RequestState::ClarificationPending:
    case RequestState::Review:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

const DataRequest::Asked *DataRequest::openQuestion() const
{
    const auto open = std::ranges::find_if(pauses, [](const Asked &pause) { return !pause.answeredOn.isValid(); });
    return open == pauses.cend() ? nullptr : &*open;
}

QDate DataRequest::waitsSince() const
{
    const Asked *question = openQuestion();
    return question != nullptr && isOpen(state) ? question->askedOn : QDate();
}

} // namespace voicelog
