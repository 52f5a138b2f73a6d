// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Hold.h"

#include <base/BaseErrors.h>
#include <base/EnumIds.h>
#include <base/FieldReader.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr EnumIds<allHoldKinds.size()> holdKindIds{"ORDER_KEEP"_L1, "ORDER_ERASE"_L1, "LEGAL"_L1,
                                                   "STATUTORY"_L1,  "RESTRICTION"_L1, "REQUEST"_L1};
constexpr EnumIds<4> holdStateIds{"PENDING"_L1, "ACTIVE"_L1, "LAPSED"_L1, "ENDED"_L1};

} // namespace

QLatin1StringView holdKindId(HoldKind kind) { return idIn(holdKindIds, kind); }
std::optional<HoldKind> holdKindFromId(QStringView id) { return valueIn<HoldKind>(holdKindIds, id); }
QLatin1StringView holdStateId(HoldState state) { return idIn(holdStateIds, state); }

bool needsConfirmation(HoldKind kind)
{
    return kind == HoldKind::OrderKeep || kind == HoldKind::OrderErase || kind == HoldKind::Legal;
}

QLatin1StringView ruleOf(HoldKind kind)
{
    switch (kind) {
    case HoldKind::Statutory:
        return "R-LEGALREC-02"_L1;
    case HoldKind::Request:
        return "R-ACCESS-03"_L1;
    case HoldKind::OrderKeep:
    case HoldKind::OrderErase:
    case HoldKind::Legal:
    case HoldKind::Restriction:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

bool isRequestNumber(const QString &text)
{
    static const QRegularExpression series(QRegularExpression::anchoredPattern(u"[A-Z]{2,8}-[0-9]{4}-[0-9]{1,6}"_s));
    return series.match(text).hasMatch();
}

HoldState Hold::stateOn(QDate day) const
{
    if (releasedAt.isValid() || (untilOn.isValid() && day >= untilOn))
        return HoldState::Ended;
    if (confirmBy.isValid() && !confirmedAt.isValid())
        return day > confirmBy ? HoldState::Lapsed : HoldState::Pending;
    return HoldState::Active;
}

bool Hold::isInForceOn(QDate day) const
{
    const HoldState state = stateOn(day);
    return day >= fromOn && (state == HoldState::Active || (state == HoldState::Pending && countsUnconfirmed));
}

QDate Hold::keptUntil() const
{
    if (!confirmBy.isValid() || confirmedAt.isValid())
        return untilOn;
    const QDate lapses = countsUnconfirmed ? confirmBy.addDays(1) : fromOn;
    return untilOn.isValid() ? std::min(untilOn, lapses) : lapses;
}

QJsonObject Hold::toJson(QDate today) const
{
    QJsonObject json{{u"id"_s, id.toString()},
                     {u"number"_s, number},
                     {u"kind"_s, QString(holdKindId(kind))},
                     {u"vaultId"_s, vaultId.toString()},
                     {u"recordings"_s, recordings},
                     {u"state"_s, QString(holdStateId(stateOn(today)))},
                     {u"inForce"_s, isInForceOn(today)},
                     {u"fromOn"_s, fromOn.toString(Qt::ISODate)},
                     {u"placedAt"_s, placedAt.toString(Qt::ISODateWithMs)},
                     {u"placedBy"_s, placedBy.toString()},
                     {u"version"_s, version}};
    putText(json, "reference"_L1, reference);
    putDate(json, "untilOn"_L1, untilOn);
    putDate(json, "reviewOn"_L1, reviewOn);
    putDate(json, "confirmBy"_L1, confirmBy);
    putText(json, "confirmedAt"_L1, confirmedAt.toString(Qt::ISODateWithMs));
    putId(json, "confirmedBy"_L1, confirmedBy);
    putText(json, "releasedAt"_L1, releasedAt.toString(Qt::ISODateWithMs));
    putId(json, "releasedBy"_L1, releasedBy);
    return json;
}

Result<HoldDraft> HoldDraft::fromJson(const QJsonObject &object)
{
    FieldReader reader(object);
    HoldDraft draft;
    const auto kind = reader.value<HoldKind>("kind"_L1, holdKindIds);
    draft.vaultId = reader.id("vaultId"_L1);
    const QStringList recordings = reader.texts("recordings"_L1);
    draft.reason = reader.text("reason"_L1, FieldReader::reasonLimit);
    draft.claimReference = reader.text("claimReference"_L1, FieldReader::titleLimit);
    draft.reference = reader.text("reference"_L1, FieldReader::titleLimit);
    draft.fromOn = reader.date("fromOn"_L1);
    draft.untilOn = reader.date("untilOn"_L1);
    VOICELOG_TRY(reader.finish());
    if (!kind)
        return fail(errors::MissingValue, {{u"field"_s, u"kind"_s}});
    draft.kind = *kind;
    for (const QString &text : recordings) {
        const Id id = Id::fromString(text);
        if (id.isNull())
            return fail(errors::InvalidValue, {{u"field"_s, u"recordings"_s}, {u"value"_s, text}});
        draft.recordings += id;
    }
    return draft;
}

} // namespace voicelog
