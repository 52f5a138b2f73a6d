// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Programme.h"

#include <base/FieldReader.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QJsonObject notificationJson(const ProgrammeNotification &notification)
{
    QJsonObject json;
    putText(json, "number"_L1, notification.number);
    putText(json, "exemption"_L1, notification.exemption);
    putDate(json, "date"_L1, notification.date);
    return json;
}

Result<ProgrammeNotification> notificationFrom(const QJsonObject &object)
{
    FieldReader reader(object, u"notification."_s);
    ProgrammeNotification notification;
    notification.number = reader.text("number"_L1, FieldReader::titleLimit);
    notification.exemption = reader.text("exemption"_L1, FieldReader::titleLimit);
    notification.date = reader.date("date"_L1);
    VOICELOG_TRY(reader.finish());
    return notification;
}

} // namespace

QJsonObject dpiaToJson(const ProgrammeDpia &dpia)
{
    QJsonObject json;
    if (dpia == ProgrammeDpia())
        return json;
    json.insert("status"_L1, QString(idIn(dpiaStatusIds, dpia.status)));
    putText(json, "ref"_L1, dpia.ref);
    putDate(json, "date"_L1, dpia.date);
    putValue(json, "residualRisk"_L1, dpia.residualRisk, residualRiskIds);
    putDate(json, "consultationAnsweredOn"_L1, dpia.consultationAnsweredOn);
    putText(json, "reason"_L1, dpia.reason);
    return json;
}

Result<ProgrammeDpia> dpiaFromJson(const QJsonObject &object)
{
    FieldReader reader(object, u"dpia."_s);
    ProgrammeDpia dpia;
    dpia.status = reader.value<DpiaStatus>("status"_L1, dpiaStatusIds).value_or(DpiaStatus::Pending);
    dpia.ref = reader.text("ref"_L1, FieldReader::titleLimit);
    dpia.date = reader.date("date"_L1);
    dpia.residualRisk = reader.value<ResidualRisk>("residualRisk"_L1, residualRiskIds);
    dpia.consultationAnsweredOn = reader.date("consultationAnsweredOn"_L1);
    dpia.reason = reader.text("reason"_L1, FieldReader::reasonLimit);
    VOICELOG_TRY(reader.finish());
    return dpia;
}

QLatin1StringView purposeId(Purpose purpose) { return idIn(purposeIds, purpose); }

std::optional<Purpose> purposeFromId(QStringView id) { return valueIn<Purpose>(purposeIds, id); }

QJsonObject Programme::toJson() const
{
    QJsonObject json{{u"name"_s, name},
                     {u"purpose"_s, QString(purposeId(purpose))},
                     {u"samplingPct"_s, samplingPct},
                     {u"employeesHeard"_s, employeesHeard}};
    putText(json, "code"_L1, code);
    putTexts(json, "lines"_L1, lines);
    putValue(json, "legalBasis"_L1, legalBasis, programmeBasisIds);
    putValue(json, "controllerKind"_L1, controllerKind, controllerKindIds);
    putText(json, "legalDuty"_L1, legalDuty);
    putText(json, "announcementTextNl"_L1, announcementTextNl);
    putText(json, "announcementTextEn"_L1, announcementTextEn);
    putText(json, "privacyNoticeRef"_L1, privacyNoticeRef);
    putValues(json, "announcedPurposes"_L1, announcedPurposes, purposeIds);
    putValue(json, "agentSignal"_L1, agentSignal, agentSignalIds);
    putId(json, "liaId"_L1, liaId);
    putId(json, "registerEntryId"_L1, registerEntryId);
    putId(json, "worksCouncilRecordId"_L1, worksCouncilRecordId);
    putId(json, "employeeNoticeId"_L1, employeeNoticeId);
    putObject(json, "dpia"_L1, dpiaToJson(dpia));
    putObject(json, "notification"_L1, notificationJson(notification));
    putValue(json, "retentionClass"_L1, retentionClass, retentionClassIds);
    if (retentionDays)
        json.insert("retentionDays"_L1, *retentionDays);
    putText(json, "retentionReason"_L1, retentionReason);
    putDate(json, "startDate"_L1, startDate);
    putDate(json, "endDate"_L1, endDate);
    return json;
}

Result<Programme> Programme::fromJson(const QJsonObject &object)
{
    FieldReader reader(object);
    Programme programme;
    programme.name = reader.text("name"_L1, FieldReader::titleLimit);
    programme.code = reader.text("code"_L1, FieldReader::titleLimit);
    const auto purpose = reader.value<Purpose>("purpose"_L1, purposeIds);
    programme.purpose = purpose.value_or(Purpose::Quality);
    programme.lines = reader.texts("lines"_L1);
    programme.legalBasis = reader.value<ProgrammeBasis>("legalBasis"_L1, programmeBasisIds);
    programme.controllerKind = reader.value<ControllerKind>("controllerKind"_L1, controllerKindIds);
    programme.legalDuty = reader.text("legalDuty"_L1, FieldReader::reasonLimit);
    programme.employeesHeard = reader.boolean("employeesHeard"_L1, true);
    programme.announcementTextNl = reader.text("announcementTextNl"_L1);
    programme.announcementTextEn = reader.text("announcementTextEn"_L1);
    programme.privacyNoticeRef = reader.text("privacyNoticeRef"_L1, FieldReader::titleLimit);
    programme.announcedPurposes = reader.values<Purpose>("announcedPurposes"_L1, purposeIds);
    programme.agentSignal = reader.value<AgentSignal>("agentSignal"_L1, agentSignalIds);
    programme.samplingPct = reader.number("samplingPct"_L1, 1, 100).value_or(100);
    programme.liaId = reader.id("liaId"_L1);
    programme.registerEntryId = reader.id("registerEntryId"_L1);
    programme.worksCouncilRecordId = reader.id("worksCouncilRecordId"_L1);
    programme.employeeNoticeId = reader.id("employeeNoticeId"_L1);
    programme.retentionClass = reader.value<RetentionClass>("retentionClass"_L1, retentionClassIds);
    programme.retentionDays = reader.number("retentionDays"_L1, 1, 36'500);
    programme.retentionReason = reader.text("retentionReason"_L1, FieldReader::reasonLimit);
    programme.startDate = reader.date("startDate"_L1);
    programme.endDate = reader.date("endDate"_L1);
    const QJsonObject dpia = reader.object("dpia"_L1);
    const QJsonObject notification = reader.object("notification"_L1);
    reader.ignore({"id"_L1, "number"_L1, "vault"_L1, "granted"_L1, "state"_L1, "version"_L1, "createdAt"_L1,
                   "createdBy"_L1, "updatedAt"_L1, "updatedBy"_L1, "closedAt"_L1});
    VOICELOG_TRY(reader.finish());
    VOICELOG_ASSIGN(programme.dpia, dpiaFromJson(dpia));
    VOICELOG_ASSIGN(programme.notification, notificationFrom(notification));
    return programme;
}

QStringList Programme::missing() const
{
    QStringList keys;
    const auto need = [&keys](bool there, QLatin1StringView key) {
        if (!there)
            keys.append(key);
    };
    need(!name.isEmpty(), "name"_L1);
    need(!lines.isEmpty(), "lines"_L1);
    need(legalBasis.has_value(), "legalBasis"_L1);
    need(legalBasis != ProgrammeBasis::LegalDuty || !legalDuty.isEmpty(), "legalDuty"_L1);
    need(legalBasis != ProgrammeBasis::LegitimateInterest || controllerKind, "controllerKind"_L1);
    need(legalBasis != ProgrammeBasis::LegitimateInterest || !liaId.isNull(), "liaId"_L1);
    need(!registerEntryId.isNull(), "registerEntryId"_L1);
    need(!announcementTextNl.isEmpty() || !announcementTextEn.isEmpty(), "announcementTextNl"_L1);
    need(!announcedPurposes.isEmpty(), "announcedPurposes"_L1);
    need(agentSignal.has_value(), "agentSignal"_L1);
    need(dpia.status != DpiaStatus::Pending, "dpia.status"_L1);
    if (dpia.status == DpiaStatus::Done) {
        need(!dpia.ref.isEmpty(), "dpia.ref"_L1);
        need(dpia.date.isValid(), "dpia.date"_L1);
        need(dpia.residualRisk.has_value(), "dpia.residualRisk"_L1);
    }
    need(dpia.status != DpiaStatus::NotRequired || !dpia.reason.isEmpty(), "dpia.reason"_L1);
    if (employeesHeard) {
        need(!employeeNoticeId.isNull(), "employeeNoticeId"_L1);
        need(!worksCouncilRecordId.isNull(), "worksCouncilRecordId"_L1);
    }
    need(retentionClass.has_value(), "retentionClass"_L1);
    need(!retentionDays || !retentionReason.isEmpty(), "retentionReason"_L1);
    need(startDate.isValid(), "startDate"_L1);
    return keys;
}

ProgrammeState stateOn(const QList<ProgrammeTurn> &turns, QDate date)
{
    ProgrammeState state = ProgrammeState::Draft;
    for (const ProgrammeTurn &turn : turns) {
        if (turn.from <= date)
            state = turn.state;
    }
    return state;
}

} // namespace voicelog
