// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestAnswer.h"

#include "CitizenNumber.h"
#include "RequestErrors.h"

#include <base/BaseErrors.h>
#include <base/FieldReader.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingErrors.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

QJsonArray RecordingDecision::toJson(const QList<RecordingDecision> &decisions)
{
    QJsonArray array;
    for (const RecordingDecision &decision : decisions) {
        QJsonObject one{{u"decision"_s, QString(idIn(copyDecisionIds, decision.decision))}};
        putId(one, "vault"_L1, decision.vault);
        putId(one, "recording"_L1, decision.recording);
        putText(one, "number"_L1, decision.number);
        putValue(one, "ground"_L1, decision.ground, refusalGroundIds);
        putText(one, "weighing"_L1, decision.weighing);
        if (!decision.marks.isEmpty())
            one.insert("marks"_L1, CopyMark::toJson(decision.marks));
        array += one;
    }
    return array;
}

Result<QList<RecordingDecision>> RecordingDecision::fromJson(const QJsonArray &array)
{
    QList<RecordingDecision> decisions;
    for (const QJsonValue &value : array) {
        FieldReader reader(value.toObject(), u"decisions."_s);
        RecordingDecision one;
        one.vault = reader.id("vault"_L1);
        one.recording = reader.id("recording"_L1);
        one.number = reader.text("number"_L1, FieldReader::titleLimit);
        one.decision = reader.value<CopyDecision>("decision"_L1, copyDecisionIds).value_or(CopyDecision::Copy);
        one.ground = reader.value<RefusalGround>("ground"_L1, refusalGroundIds);
        one.weighing = reader.text("weighing"_L1, FieldReader::reasonLimit);
        reader.ignore({"marks"_L1});
        VOICELOG_TRY(reader.finish());
        VOICELOG_ASSIGN(one.marks, CopyMark::fromJson(value[u"marks"].toArray()));
        decisions += one;
    }
    return decisions;
}

Result<void> RecordingDecision::check() const
{
    if (decision == CopyDecision::Refused && !ground)
        return fail(errors::MissingValue, {{u"field"_s, u"decisions.ground"_s}});
    if (decision != CopyDecision::Refused && ground)
        return fail(errors::InvalidValue,
                    {{u"field"_s, u"decisions.ground"_s}, {u"value"_s, QString(idIn(refusalGroundIds, *ground))}});
    if (decision == CopyDecision::CopyRedacted && marks.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"decisions.marks"_s}});
    if ((decision == CopyDecision::Copy || decision == CopyDecision::Refused) && !marks.isEmpty())
        return fail(errors::InvalidValue, {{u"field"_s, u"decisions.marks"_s}, {u"value"_s, marks.size()}});
    const qsizetype length = weighing.trimmed().size();
    if (decision != CopyDecision::Copy && (length < actions::shortestReason || length > actions::longestReason))
        return fail(errors::ReasonLength,
                    {{u"minimum"_s, actions::shortestReason}, {u"maximum"_s, actions::longestReason}});
    if (holdsCitizenNumber(weighing))
        return fail(errors::CitizenNumber, {{u"field"_s, u"decisions.weighing"_s}});
    return {};
}

QJsonObject RequestAnswer::toJson() const
{
    QJsonObject json;
    putValues(json, "items"_L1, items, answerItemIds);
    putId(json, "proposedBy"_L1, proposedBy);
    putDate(json, "proposedOn"_L1, proposedOn);
    if (closedVaults > 0)
        json.insert("closedVaults"_L1, closedVaults);
    putId(json, "confirmedBy"_L1, confirmedBy);
    putDate(json, "confirmedOn"_L1, confirmedOn);
    putId(json, "package"_L1, package);
    putText(json, "packageHash"_L1, packageHash);
    putDate(json, "sentOn"_L1, sentOn);
    putText(json, "means"_L1, means);
    putDate(json, "deliveredOn"_L1, deliveredOn);
    putText(json, "proof"_L1, proof);
    return json;
}

Result<RequestAnswer> RequestAnswer::fromJson(const QJsonObject &object)
{
    FieldReader reader(object, u"answer."_s);
    RequestAnswer answer;
    answer.items = reader.values<AnswerItem>("items"_L1, answerItemIds);
    answer.proposedBy = reader.id("proposedBy"_L1);
    answer.proposedOn = reader.date("proposedOn"_L1);
    answer.closedVaults = reader.number("closedVaults"_L1, 0, 1'000'000).value_or(0);
    answer.confirmedBy = reader.id("confirmedBy"_L1);
    answer.confirmedOn = reader.date("confirmedOn"_L1);
    answer.package = reader.id("package"_L1);
    answer.packageHash = reader.text("packageHash"_L1, FieldReader::titleLimit);
    answer.sentOn = reader.date("sentOn"_L1);
    answer.means = reader.text("means"_L1, FieldReader::titleLimit);
    answer.deliveredOn = reader.date("deliveredOn"_L1);
    answer.proof = reader.text("proof"_L1, FieldReader::reasonLimit);
    VOICELOG_TRY(reader.finish());
    return answer;
}

bool leavesSomethingOut(const QList<RecordingDecision> &decisions)
{
    return std::ranges::any_of(decisions,
                               [](const RecordingDecision &one) { return one.decision != CopyDecision::Copy; });
}

} // namespace voicelog
