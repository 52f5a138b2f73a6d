// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RightDecision.h"

#include "CitizenNumber.h"
#include "RequestErrors.h"

#include <base/BaseErrors.h>
#include <base/FieldReader.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingErrors.h>

using namespace Qt::StringLiterals;

namespace voicelog {

QList<RightGround> groundsOf(RequestKind kind, RightOutcome outcome)
{
    using enum RightGround;
    if (outcome == RightOutcome::Granted) {
        if (kind == RequestKind::Restriction)
            return {AccuracyContested, UnlawfulProcessing, NeededForClaim, ObjectionPending};
        return {};
    }
    switch (kind) {
    case RequestKind::Access:
        return {};
    case RequestKind::Erasure:
        return {LegalDuty, LegalClaims, ConditionsNotMet, ManifestlyUnfounded, Excessive};
    case RequestKind::Rectification:
    case RequestKind::Restriction:
        return {ConditionsNotMet, ManifestlyUnfounded, Excessive};
    case RequestKind::Objection:
        return {CompellingGrounds, LegalClaims, LegalDuty, ConditionsNotMet, ManifestlyUnfounded, Excessive};
    case RequestKind::Portability:
        return {OtherBasis, ManifestlyUnfounded, Excessive};
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonArray RightDecision::toJson(const QList<RightDecision> &decisions)
{
    QJsonArray array;
    for (const RightDecision &one : decisions) {
        QJsonObject json{{u"decision"_s, QString(idIn(rightOutcomeIds, one.decision))}};
        putId(json, "vault"_L1, one.vault);
        putId(json, "recording"_L1, one.recording);
        putText(json, "number"_L1, one.number);
        putValue(json, "ground"_L1, one.ground, rightGroundIds);
        putText(json, "reasoning"_L1, one.reasoning);
        putText(json, "note"_L1, one.note);
        array += json;
    }
    return array;
}

Result<QList<RightDecision>> RightDecision::fromJson(const QJsonArray &array)
{
    QList<RightDecision> decisions;
    for (const QJsonValue &value : array) {
        FieldReader reader(value.toObject(), u"rights."_s);
        RightDecision one;
        one.vault = reader.id("vault"_L1);
        one.recording = reader.id("recording"_L1);
        one.number = reader.text("number"_L1, FieldReader::titleLimit);
        // What cannot be read as granted is none that was.
        one.decision = reader.value<RightOutcome>("decision"_L1, rightOutcomeIds).value_or(RightOutcome::Refused);
        one.ground = reader.value<RightGround>("ground"_L1, rightGroundIds);
        one.reasoning = reader.text("reasoning"_L1, FieldReader::reasonLimit);
        one.note = reader.text("note"_L1, FieldReader::reasonLimit);
        VOICELOG_TRY(reader.finish());
        decisions += one;
    }
    return decisions;
}

Result<void> RightDecision::check(RequestKind kind) const
{
    if (kind == RequestKind::Access)
        return fail(errors::InvalidValue, {{u"field"_s, u"kind"_s}, {u"value"_s, QString(idIn(requestKindIds, kind))}});
    const QList<RightGround> grounds = groundsOf(kind, decision);
    if (!grounds.isEmpty() && !ground)
        return fail(errors::MissingValue, {{u"field"_s, u"rights.ground"_s}});
    if (ground && !grounds.contains(*ground))
        return fail(errors::InvalidValue,
                    {{u"field"_s, u"rights.ground"_s}, {u"value"_s, QString(idIn(rightGroundIds, *ground))}});
    const bool notes = kind == RequestKind::Rectification && isGranted();
    if (notes && note.trimmed().isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"rights.note"_s}});
    if ((!notes && !note.trimmed().isEmpty()) || note.size() > FieldReader::reasonLimit)
        return fail(errors::InvalidValue, {{u"field"_s, u"rights.note"_s}, {u"value"_s, note.size()}});
    const qsizetype length = reasoning.trimmed().size();
    if ((!isGranted() || length > 0) && (length < actions::shortestReason || length > actions::longestReason))
        return fail(errors::ReasonLength,
                    {{u"minimum"_s, actions::shortestReason}, {u"maximum"_s, actions::longestReason}});
    if (holdsCitizenNumber(reasoning))
        return fail(errors::CitizenNumber, {{u"field"_s, u"rights.reasoning"_s}});
    if (holdsCitizenNumber(note))
        return fail(errors::CitizenNumber, {{u"field"_s, u"rights.note"_s}});
    return {};
}

QJsonArray RecipientNotice::toJson(const QList<RecipientNotice> &notices)
{
    QJsonArray array;
    for (const RecipientNotice &one : notices) {
        QJsonObject json;
        putText(json, "recipient"_L1, one.recipient);
        putDate(json, "toldOn"_L1, one.toldOn);
        putText(json, "whyNot"_L1, one.whyNot);
        QJsonArray handed;
        for (const qint64 seq : one.exports)
            handed += seq;
        if (!handed.isEmpty())
            json.insert("exports"_L1, handed);
        putId(json, "by"_L1, one.by);
        putDate(json, "on"_L1, one.on);
        array += json;
    }
    return array;
}

Result<QList<RecipientNotice>> RecipientNotice::fromJson(const QJsonArray &array)
{
    QList<RecipientNotice> notices;
    for (const QJsonValue &value : array) {
        FieldReader reader(value.toObject(), u"recipients."_s);
        RecipientNotice one;
        one.recipient = reader.text("recipient"_L1, FieldReader::titleLimit);
        one.toldOn = reader.date("toldOn"_L1);
        one.whyNot = reader.text("whyNot"_L1, FieldReader::reasonLimit);
        one.by = reader.id("by"_L1);
        one.on = reader.date("on"_L1);
        reader.ignore({"exports"_L1});
        VOICELOG_TRY(reader.finish());
        const QJsonArray handed = value["exports"_L1].toArray();
        for (const QJsonValue &seq : handed)
            one.exports += seq.toInteger();
        notices += one;
    }
    return notices;
}

QJsonObject RestrictionLift::toJson() const
{
    QJsonObject json;
    putDate(json, "toldOn"_L1, toldOn);
    putDate(json, "liftedOn"_L1, liftedOn);
    putText(json, "reason"_L1, reason);
    putId(json, "by"_L1, by);
    return json;
}

Result<RestrictionLift> RestrictionLift::fromJson(const QJsonObject &object)
{
    FieldReader reader(object, u"restrictionLift."_s);
    RestrictionLift lift;
    lift.toldOn = reader.date("toldOn"_L1);
    lift.liftedOn = reader.date("liftedOn"_L1);
    lift.reason = reader.text("reason"_L1, FieldReader::reasonLimit);
    lift.by = reader.id("by"_L1);
    VOICELOG_TRY(reader.finish());
    return lift;
}

} // namespace voicelog
