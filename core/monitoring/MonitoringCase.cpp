// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MonitoringCase.h"

#include "CaseGrant.h"

#include <base/BaseErrors.h>
#include <base/FieldReader.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// The members of a list of objects, each read by `read`.
template <typename T>
Result<QList<T>> listFrom(const QJsonObject &object, QLatin1StringView key,
                          Result<T> (*read)(const QJsonObject &, const QString &prefix))
{
    QList<T> list;
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return list;
    if (!value.isArray())
        return fail(errors::InvalidValue, {{u"field"_s, QString(key)}, {u"value"_s, value.toVariant()}});
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        if (!one.isObject())
            return fail(errors::InvalidValue, {{u"field"_s, QString(key)}, {u"value"_s, one.toVariant()}});
        VOICELOG_ASSIGN(T read1, read(one.toObject(), key + u'.'));
        if (read1 != T())
            list.append(std::move(read1));
    }
    return list;
}

QJsonObject subjectJson(const CaseSubject &subject)
{
    QJsonObject json;
    putId(json, "personId"_L1, subject.personId);
    putText(json, "name"_L1, subject.name);
    putText(json, "function"_L1, subject.function);
    putTexts(json, "numbers"_L1, subject.numbers);
    putId(json, "accountId"_L1, subject.accountId);
    return json;
}

Result<CaseSubject> subjectFrom(const QJsonObject &object, const QString &prefix)
{
    FieldReader reader(object, prefix);
    CaseSubject subject;
    subject.personId = reader.id("personId"_L1);
    subject.name = reader.text("name"_L1, FieldReader::titleLimit);
    subject.function = reader.text("function"_L1, FieldReader::titleLimit);
    subject.numbers = reader.texts("numbers"_L1);
    subject.accountId = reader.id("accountId"_L1);
    VOICELOG_TRY(reader.finish());
    return subject;
}

QJsonObject suspicionJson(const CaseSuspicion &suspicion)
{
    QJsonObject json;
    putText(json, "text"_L1, suspicion.text);
    putDate(json, "date"_L1, suspicion.date);
    putTexts(json, "sources"_L1, suspicion.sources);
    putValue(json, "kind"_L1, suspicion.kind, suspicionKindIds);
    return json;
}

Result<CaseSuspicion> suspicionFrom(const QJsonObject &object)
{
    FieldReader reader(object, u"suspicion."_s);
    CaseSuspicion suspicion;
    suspicion.text = reader.text("text"_L1);
    suspicion.date = reader.date("date"_L1);
    suspicion.sources = reader.texts("sources"_L1, FieldReader::reasonLimit);
    suspicion.kind = reader.value<SuspicionKind>("kind"_L1, suspicionKindIds);
    VOICELOG_TRY(reader.finish());
    return suspicion;
}

QJsonObject alternativeJson(const CaseAlternative &alternative)
{
    QJsonObject json;
    putText(json, "means"_L1, alternative.means);
    putDate(json, "date"_L1, alternative.date);
    putText(json, "result"_L1, alternative.result);
    putText(json, "whyInsufficient"_L1, alternative.whyInsufficient);
    return json;
}

Result<CaseAlternative> alternativeFrom(const QJsonObject &object, const QString &prefix)
{
    FieldReader reader(object, prefix);
    CaseAlternative alternative;
    alternative.means = reader.text("means"_L1, FieldReader::titleLimit);
    alternative.date = reader.date("date"_L1);
    alternative.result = reader.text("result"_L1);
    alternative.whyInsufficient = reader.text("whyInsufficient"_L1);
    VOICELOG_TRY(reader.finish());
    return alternative;
}

QJsonObject adviceJson(const CaseAdvice &advice)
{
    QJsonObject json;
    putDate(json, "date"_L1, advice.date);
    putText(json, "text"_L1, advice.text);
    if (advice.followed)
        json.insert("followed"_L1, *advice.followed);
    putText(json, "reasonIfNot"_L1, advice.reasonIfNot);
    return json;
}

Result<CaseAdvice> adviceFrom(const QJsonObject &object)
{
    FieldReader reader(object, u"dpoAdvice."_s);
    CaseAdvice advice;
    advice.date = reader.date("date"_L1);
    advice.text = reader.text("text"_L1);
    const bool said = !object.value("followed"_L1).isNull() && object.contains("followed"_L1);
    const bool followed = reader.boolean("followed"_L1, false);
    if (said)
        advice.followed = followed;
    advice.reasonIfNot = reader.text("reasonIfNot"_L1, FieldReader::reasonLimit);
    VOICELOG_TRY(reader.finish());
    return advice;
}

QJsonObject extensionJson(const CaseExtension &extension)
{
    QJsonObject json;
    putDate(json, "until"_L1, extension.until);
    putText(json, "reason"_L1, extension.reason);
    putId(json, "proposedBy"_L1, extension.proposedBy);
    putId(json, "approvedBy"_L1, extension.approvedBy);
    putDate(json, "approvedOn"_L1, extension.approvedOn);
    return json;
}

void putTime(QJsonObject &json, QLatin1StringView key, const QDateTime &time)
{
    if (time.isValid())
        json.insert(key, time.toUTC().toString(Qt::ISODateWithMs));
}

} // namespace

QJsonObject CaseGrant::toJson() const
{
    QJsonObject json;
    putId(json, "id"_L1, id);
    putId(json, "user"_L1, account);
    putValues(json, "rights"_L1, rights, caseRightIds);
    putDate(json, "from"_L1, from);
    putDate(json, "until"_L1, until);
    putText(json, "reason"_L1, reason);
    putId(json, "grantedBy"_L1, grantedBy);
    putTime(json, "grantedAt"_L1, grantedAt);
    putTime(json, "revokedAt"_L1, revokedAt);
    putId(json, "revokedBy"_L1, revokedBy);
    return json;
}

int MonitoringCase::completeAlternatives() const
{
    return int(std::ranges::count_if(alternatives, &CaseAlternative::isComplete));
}

bool MonitoringCase::isOpen() const
{
    switch (state) {
    case CaseState::Draft:
    case CaseState::Submitted:
    case CaseState::Rejected:
    case CaseState::Approved:
    case CaseState::Running:
    case CaseState::Evaluation:
        return true;
    case CaseState::ClosedFinding:
    case CaseState::ClosedNoFinding:
    case CaseState::Aborted:
    case CaseState::DestructionPending:
    case CaseState::Destroyed:
        break;
    }
    return false;
}

bool MonitoringCase::isSubject(const Id &account) const
{
    return !account.isNull() && std::ranges::contains(subjects, account, &CaseSubject::accountId);
}

QJsonObject MonitoringCase::contentJson() const
{
    QJsonObject json{{u"covert"_s, covert}};
    QJsonArray persons;
    for (const CaseSubject &subject : subjects)
        persons.append(subjectJson(subject));
    QJsonArray others;
    for (const CaseAlternative &alternative : alternatives)
        others.append(alternativeJson(alternative));
    if (!persons.isEmpty())
        json.insert("subjects"_L1, persons);
    putObject(json, "suspicion"_L1, suspicionJson(suspicion));
    if (!others.isEmpty())
        json.insert("alternatives"_L1, others);
    putId(json, "liaId"_L1, liaId);
    putObject(json, "dpia"_L1, dpiaToJson(dpia));
    putId(json, "registerEntryId"_L1, registerEntryId);
    putObject(json, "dpoAdvice"_L1, adviceJson(dpoAdvice));
    putId(json, "worksCouncilRecordId"_L1, worksCouncilRecordId);
    putId(json, "employeeNoticeId"_L1, employeeNoticeId);
    putText(json, "covertReason"_L1, covertReason);
    putDate(json, "periodStart"_L1, periodStart);
    putDate(json, "periodEnd"_L1, periodEnd);
    putTexts(json, "lines"_L1, lines);
    putDate(json, "evaluationDue"_L1, evaluationDue);
    return json;
}

QJsonObject MonitoringCase::toJson() const
{
    QJsonObject json = contentJson();
    putId(json, "id"_L1, id);
    putId(json, "vault"_L1, vaultId);
    putText(json, "number"_L1, number);
    json.insert("state"_L1, QString(idIn(caseStateIds, state)));
    json.insert("version"_L1, version);
    json.insert("readable"_L1, readable);
    json.insert("subjectCount"_L1, subjectCount);
    json.insert("recordingCount"_L1, recordingCount);
    putTime(json, "createdAt"_L1, createdAt);
    putId(json, "createdBy"_L1, createdBy);
    putTime(json, "updatedAt"_L1, updatedAt);
    putId(json, "updatedBy"_L1, updatedBy);
    putId(json, "submittedBy"_L1, submittedBy);
    putDate(json, "submittedOn"_L1, submittedOn);
    putId(json, "approvedBy"_L1, approvedBy);
    putDate(json, "approvedOn"_L1, approvedOn);
    if (proposal != CaseProposal::None)
        json.insert("proposal"_L1, QString(idIn(caseProposalIds, proposal)));
    putId(json, "proposedBy"_L1, proposedBy);
    putDate(json, "startedOn"_L1, startedOn);
    putDate(json, "measureEndedOn"_L1, measureEndedOn);
    if (extension)
        json.insert("extension"_L1, extensionJson(*extension));
    putId(json, "caseNoticeId"_L1, caseNoticeId);
    QJsonObject after;
    putDate(after, "due"_L1, afterNoticeDue);
    putDate(after, "on"_L1, afterNoticeOn);
    putId(after, "noticeId"_L1, afterNoticeId);
    putDate(after, "postponedTo"_L1, afterNoticePostponedTo);
    putText(after, "reason"_L1, afterNoticeReason);
    putObject(json, "afterNotice"_L1, after);
    putValue(json, "outcome"_L1, outcome, caseOutcomeIds);
    putText(json, "outcomeReason"_L1, outcomeReason);
    putValues(json, "followUp"_L1, followUp, followUpIds);
    putText(json, "decisionReason"_L1, decisionReason);
    putDate(json, "closedOn"_L1, closedOn);
    putId(json, "closedBy"_L1, closedBy);
    putId(json, "closingConfirmedBy"_L1, closingConfirmedBy);
    putDate(json, "finalDecisionOn"_L1, finalDecisionOn);
    putDate(json, "destructionDue"_L1, destructionDue);
    putDate(json, "earlierDestructionOn"_L1, earlierDestructionOn);
    putId(json, "destructionId"_L1, destructionId);
    return json;
}

Result<MonitoringCase> MonitoringCase::fromJson(const QJsonObject &object)
{
    FieldReader reader(object);
    MonitoringCase record;
    const QJsonObject suspicion = reader.object("suspicion"_L1);
    const QJsonObject dpia = reader.object("dpia"_L1);
    const QJsonObject advice = reader.object("dpoAdvice"_L1);
    record.liaId = reader.id("liaId"_L1);
    record.registerEntryId = reader.id("registerEntryId"_L1);
    record.worksCouncilRecordId = reader.id("worksCouncilRecordId"_L1);
    record.employeeNoticeId = reader.id("employeeNoticeId"_L1);
    record.covert = reader.boolean("covert"_L1, false);
    record.covertReason = reader.text("covertReason"_L1, FieldReader::reasonLimit);
    record.periodStart = reader.date("periodStart"_L1);
    record.periodEnd = reader.date("periodEnd"_L1);
    record.lines = reader.texts("lines"_L1);
    record.lines.removeDuplicates();
    record.evaluationDue = reader.date("evaluationDue"_L1);
    reader.ignore({"subjects"_L1, "alternatives"_L1}); // read below
    reader.ignore({"id"_L1,
                   "vault"_L1,
                   "number"_L1,
                   "state"_L1,
                   "version"_L1,
                   "readable"_L1,
                   "subjectCount"_L1,
                   "recordingCount"_L1,
                   "createdAt"_L1,
                   "createdBy"_L1,
                   "updatedAt"_L1,
                   "updatedBy"_L1,
                   "submittedBy"_L1,
                   "submittedOn"_L1,
                   "approvedBy"_L1,
                   "approvedOn"_L1,
                   "proposal"_L1,
                   "proposedBy"_L1,
                   "startedOn"_L1,
                   "measureEndedOn"_L1,
                   "extension"_L1,
                   "caseNoticeId"_L1,
                   "afterNotice"_L1,
                   "outcome"_L1,
                   "outcomeReason"_L1,
                   "followUp"_L1,
                   "decisionReason"_L1,
                   "closedOn"_L1,
                   "closedBy"_L1,
                   "closingConfirmedBy"_L1,
                   "finalDecisionOn"_L1,
                   "destructionDue"_L1,
                   "earlierDestructionOn"_L1,
                   "destructionId"_L1,
                   "grants"_L1,
                   "turns"_L1});
    VOICELOG_TRY(reader.finish());
    VOICELOG_ASSIGN(record.subjects, listFrom<CaseSubject>(object, "subjects"_L1, subjectFrom));
    VOICELOG_ASSIGN(record.alternatives, listFrom<CaseAlternative>(object, "alternatives"_L1, alternativeFrom));
    VOICELOG_ASSIGN(record.suspicion, suspicionFrom(suspicion));
    VOICELOG_ASSIGN(record.dpia, dpiaFromJson(dpia));
    VOICELOG_ASSIGN(record.dpoAdvice, adviceFrom(advice));
    if (record.subjects.size() > mostCaseSubjects)
        return fail(errors::InvalidValue, {{u"field"_s, u"subjects"_s}, {u"value"_s, record.subjects.size()}});
    if (record.periodStart.isValid() && record.periodEnd.isValid() && record.periodEnd < record.periodStart)
        return fail(errors::InvalidValue,
                    {{u"field"_s, u"periodEnd"_s}, {u"value"_s, record.periodEnd.toString(Qt::ISODate)}});
    record.subjectCount = int(record.subjects.size());
    return record;
}

void MonitoringCase::setContentOf(const MonitoringCase &other)
{
    // A subject that is written anew without its id is the one of that name.
    QList<CaseSubject> persons = other.subjects;
    for (CaseSubject &person : persons) {
        const auto known = std::ranges::find(std::as_const(subjects), person.name, &CaseSubject::name);
        if (person.personId.isNull() && known != subjects.cend())
            person.personId = known->personId;
    }
    subjects = persons;
    subjectCount = int(persons.size());
    suspicion = other.suspicion;
    alternatives = other.alternatives;
    liaId = other.liaId;
    dpia = other.dpia;
    registerEntryId = other.registerEntryId;
    dpoAdvice = other.dpoAdvice;
    worksCouncilRecordId = other.worksCouncilRecordId;
    employeeNoticeId = other.employeeNoticeId;
    covert = other.covert;
    covertReason = other.covertReason;
    periodStart = other.periodStart;
    periodEnd = other.periodEnd;
    lines = other.lines;
    evaluationDue = other.evaluationDue;
}

} // namespace voicelog
