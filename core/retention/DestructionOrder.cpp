// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DestructionOrder.h"

#include <base/EnumIds.h>
#include <base/FieldReader.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr EnumIds<3> orderStateIds{"PROPOSED"_L1, "APPROVED"_L1, "WITHDRAWN"_L1};

} // namespace

QLatin1StringView orderStateId(DestructionOrder::State state) { return idIn(orderStateIds, state); }

QJsonObject DestructionOrder::toJson() const
{
    QJsonObject json{{u"id"_s, id.toString()},
                     {u"vaultId"_s, vaultId.toString()},
                     {u"vaultNumber"_s, vaultNumber},
                     {u"what"_s, QString(destructionWhatId(what))},
                     {u"class"_s, QString(dueClassId(dueClass))},
                     {u"ruleId"_s, ruleId},
                     {u"early"_s, early},
                     {u"recordings"_s, count},
                     {u"state"_s, QString(orderStateId(state()))},
                     {u"proposedAt"_s, proposedAt.toString(Qt::ISODateWithMs)},
                     {u"proposedBy"_s, proposedBy.toString()}};
    putDate(json, "dueOn"_L1, dueOn);
    putText(json, "approvedAt"_L1, approvedAt.toString(Qt::ISODateWithMs));
    putId(json, "approvedBy"_L1, approvedBy);
    putText(json, "withdrawnAt"_L1, withdrawnAt.toString(Qt::ISODateWithMs));
    putId(json, "withdrawnBy"_L1, withdrawnBy);
    return json;
}

} // namespace voicelog
