// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallDataText.h"

#include "SentenceCase.h"

#include <words/EnumText.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace voicelog {

CallDataEdit CallDataText::of(const Recording &recording)
{
    return {.participants = recording.participants,
            .line = recording.line,
            .customerKind = recording.customerKind,
            .contractKind = recording.contractKind,
            .contractRef = recording.contractRef,
            .orderRef = recording.orderRef,
            .writtenAcceptanceRef = recording.writtenAcceptanceRef,
            .privateCall = recording.privateCall};
}

void CallDataText::put(const CallDataEdit &edit, Recording &recording)
{
    recording.participants = edit.participants;
    recording.line = edit.line;
    recording.customerKind = edit.customerKind;
    recording.contractKind = edit.contractKind;
    recording.contractRef = edit.contractRef;
    recording.orderRef = edit.orderRef;
    recording.writtenAcceptanceRef = edit.writtenAcceptanceRef;
    recording.privateCall = edit.privateCall;
}

QString CallDataText::label(Field field)
{
    switch (field) {
    case Field::Participants:
        return tr("Participants");
    case Field::Line:
        return tr("Line");
    case Field::CustomerKind:
        return tr("Kind of customer");
    case Field::ContractKind:
        return tr("Kind of contract");
    case Field::ContractRef:
        return tr("Contract reference");
    case Field::OrderRef:
        return tr("Order reference");
    case Field::AcceptanceRef:
        return tr("Written acceptance");
    case Field::PrivateCall:
        return tr("Private call");
    }
    Q_UNREACHABLE_RETURN({});
}

QString CallDataText::text(const CallDataEdit &edit, Field field)
{
    switch (field) {
    case Field::Participants: {
        QStringList lines;
        for (const Participant &participant : edit.participants)
            lines.append(text(participant));
        return lines.join(u'\n');
    }
    case Field::Line:
        return edit.line;
    case Field::CustomerKind:
        return edit.customerKind ? sentenceCase(EnumText::of(*edit.customerKind)) : tr("Not known");
    case Field::ContractKind:
        return edit.contractKind;
    case Field::ContractRef:
        return edit.contractRef;
    case Field::OrderRef:
        return edit.orderRef;
    case Field::AcceptanceRef:
        return edit.writtenAcceptanceRef;
    case Field::PrivateCall:
        return sentenceCase(EnumText::of(edit.privateCall));
    }
    Q_UNREACHABLE_RETURN({});
}

QString CallDataText::text(const Participant &participant)
{
    QString text = sentenceCase(EnumText::of(participant.role)) + u": "_s;
    text += participant.name.isEmpty() ? tr("unknown") : participant.name;
    text += u", "_s + (participant.number.isEmpty() ? tr("number withheld") : participant.number);
    if (participant.channel >= 0)
        text += u", "_s + tr("channel %1").arg(participant.channel + 1);
    return text;
}

void CallDataText::copy(Field field, const CallDataEdit &from, CallDataEdit &to)
{
    switch (field) {
    case Field::Participants:
        to.participants = from.participants;
        break;
    case Field::Line:
        to.line = from.line;
        break;
    case Field::CustomerKind:
        to.customerKind = from.customerKind;
        break;
    case Field::ContractKind:
        to.contractKind = from.contractKind;
        break;
    case Field::ContractRef:
        to.contractRef = from.contractRef;
        break;
    case Field::OrderRef:
        to.orderRef = from.orderRef;
        break;
    case Field::AcceptanceRef:
        to.writtenAcceptanceRef = from.writtenAcceptanceRef;
        break;
    case Field::PrivateCall:
        to.privateCall = from.privateCall;
        break;
    }
}

QJsonObject CallDataText::toJson(const CallDataEdit &edit)
{
    QJsonArray participants;
    for (const Participant &p : edit.participants) {
        QJsonObject one{
            {u"role"_s, enumId(p.role)}, {u"name"_s, p.name}, {u"number"_s, p.number}, {u"channel"_s, p.channel}};
        if (!p.personId.isNull())
            one.insert(u"personId"_s, p.personId.toString());
        if (p.joinedMs)
            one.insert(u"joinedMs"_s, *p.joinedMs);
        if (p.leftMs)
            one.insert(u"leftMs"_s, *p.leftMs);
        participants.append(one);
    }
    QJsonObject json{{u"participants"_s, participants},
                     {u"line"_s, edit.line},
                     {u"contractKind"_s, edit.contractKind},
                     {u"contractRef"_s, edit.contractRef},
                     {u"orderRef"_s, edit.orderRef},
                     {u"writtenAcceptanceRef"_s, edit.writtenAcceptanceRef},
                     {u"privateCall"_s, enumId(edit.privateCall)}};
    if (edit.customerKind)
        json.insert(u"customerKind"_s, enumId(*edit.customerKind));
    return json;
}

CallDataEdit CallDataText::fromJson(const QJsonObject &json)
{
    CallDataEdit edit;
    const QJsonArray participants = json["participants"_L1].toArray();
    for (const QJsonValue &value : participants) {
        const QJsonObject one = value.toObject();
        Participant p;
        p.personId = Id::fromString(one["personId"_L1].toString());
        p.role = enumFromId<ParticipantRole>(one["role"_L1].toString()).value_or(ParticipantRole::Customer);
        p.name = one["name"_L1].toString();
        p.number = one["number"_L1].toString();
        p.channel = one["channel"_L1].toInt(-1);
        if (one.contains("joinedMs"_L1))
            p.joinedMs = one["joinedMs"_L1].toInteger();
        if (one.contains("leftMs"_L1))
            p.leftMs = one["leftMs"_L1].toInteger();
        edit.participants.append(p);
    }
    edit.line = json["line"_L1].toString();
    edit.customerKind = enumFromId<CustomerKind>(json["customerKind"_L1].toString());
    edit.contractKind = json["contractKind"_L1].toString();
    edit.contractRef = json["contractRef"_L1].toString();
    edit.orderRef = json["orderRef"_L1].toString();
    edit.writtenAcceptanceRef = json["writtenAcceptanceRef"_L1].toString();
    edit.privateCall = enumFromId<PrivateCall>(json["privateCall"_L1].toString()).value_or(PrivateCall::No);
    return edit;
}

} // namespace voicelog
