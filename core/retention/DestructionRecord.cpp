// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DestructionRecord.h"

#include <base/EnumIds.h>
#include <base/FieldReader.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr EnumIds<2> destructionWhatIds{"WHOLE_VAULT"_L1, "RECORDINGS"_L1};

QJsonObject actorJson(const DestructionActor &actor)
{
    return {{u"account"_s, actor.account.toString()}, {u"role"_s, actor.role}};
}

DestructionActor actorFrom(const QJsonValue &value)
{
    return {Id::fromString(value["account"_L1].toString()), value["role"_L1].toString()};
}

QDate dateIn(const QJsonObject &object, QLatin1StringView key)
{
    return QDate::fromString(object[key].toString(), Qt::ISODate);
}

} // namespace

QLatin1StringView destructionWhatId(DestructionWhat what) { return idIn(destructionWhatIds, what); }

std::optional<DestructionWhat> destructionWhatFromId(QStringView id)
{
    return valueIn<DestructionWhat>(destructionWhatIds, id);
}

QJsonObject DestructionRecord::toJson() const
{
    QJsonArray ids;
    for (const Id &recording : recordings)
        ids += recording.toString();
    QJsonArray left;
    for (const DestructionException &exception : exceptions) {
        QJsonObject one{
            {u"kind"_s, exception.kind}, {u"number"_s, exception.number}, {u"recordings"_s, exception.recordings}};
        putDate(one, "untilOn"_L1, exception.untilOn);
        left += one;
    }
    QJsonObject json{{u"id"_s, id.toString()},
                     {u"number"_s, number},
                     {u"vaultId"_s, vaultId.toString()},
                     {u"vaultNumber"_s, vaultNumber},
                     {u"what"_s, QString(destructionWhatId(what))},
                     {u"class"_s, QString(dueClassId(dueClass))},
                     {u"ruleId"_s, ruleId},
                     {u"recordings"_s, ids},
                     {u"count"_s, count},
                     {u"totalDurationMs"_s, totalDurationMs},
                     {u"monthFrom"_s, monthFrom},
                     {u"monthTo"_s, monthTo},
                     {u"methods"_s, QJsonArray::fromStringList(methods)},
                     {u"executedAt"_s, executedAt.toString(Qt::ISODateWithMs)},
                     {u"executedBy"_s, actorJson(executedBy)},
                     {u"fourEyes"_s, fourEyes},
                     {u"exceptions"_s, left}};
    putDate(json, "dueOn"_L1, dueOn);
    putId(json, "orderId"_L1, orderId);
    if (!proposedBy.account.isNull())
        json.insert(u"proposedBy"_s, actorJson(proposedBy));
    if (!approvedBy.account.isNull())
        json.insert(u"approvedBy"_s, actorJson(approvedBy));
    putDate(json, "backupExpiresOn"_L1, backupExpiresOn);
    return json;
}

std::optional<DestructionRecord> DestructionRecord::fromJson(const QJsonObject &object)
{
    DestructionRecord record;
    record.id = Id::fromString(object["id"_L1].toString());
    record.number = object["number"_L1].toString();
    record.vaultId = Id::fromString(object["vaultId"_L1].toString());
    record.vaultNumber = object["vaultNumber"_L1].toString();
    const auto what = destructionWhatFromId(object["what"_L1].toString());
    const auto dueClass = dueClassFromId(object["class"_L1].toString());
    record.ruleId = object["ruleId"_L1].toString();
    record.dueOn = dateIn(object, "dueOn"_L1);
    record.orderId = Id::fromString(object["orderId"_L1].toString());
    const auto ids = object["recordings"_L1].toArray();
    for (const auto &id : ids)
        record.recordings += Id::fromString(id.toString());
    record.count = object["count"_L1].toInteger(-1);
    record.totalDurationMs = object["totalDurationMs"_L1].toInteger();
    record.monthFrom = object["monthFrom"_L1].toString();
    record.monthTo = object["monthTo"_L1].toString();
    const auto methods = object["methods"_L1].toArray();
    for (const auto &method : methods)
        record.methods += method.toString();
    record.executedAt = QDateTime::fromString(object["executedAt"_L1].toString(), Qt::ISODateWithMs);
    record.executedBy = actorFrom(object["executedBy"_L1]);
    record.proposedBy = actorFrom(object["proposedBy"_L1]);
    record.approvedBy = actorFrom(object["approvedBy"_L1]);
    record.fourEyes = object["fourEyes"_L1].toBool(true);
    record.backupExpiresOn = dateIn(object, "backupExpiresOn"_L1);
    const auto exceptions = object["exceptions"_L1].toArray();
    for (const auto &value : exceptions) {
        const QJsonObject one = value.toObject();
        record.exceptions += DestructionException{one["kind"_L1].toString(), one["number"_L1].toString(),
                                                  dateIn(one, "untilOn"_L1), one["recordings"_L1].toInteger()};
    }
    if (record.id.isNull() || record.number.isEmpty() || record.vaultId.isNull() || !what || !dueClass ||
        record.count != record.recordings.size() || record.recordings.contains(Id()) || !record.executedAt.isValid() ||
        record.executedBy.account.isNull())
        return std::nullopt;
    record.what = *what;
    record.dueClass = *dueClass;
    return record;
}

} // namespace voicelog
