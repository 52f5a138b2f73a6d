// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RetentionReport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace voicelog {

QJsonObject RetentionReport::toJson() const
{
    QJsonArray kept;
    for (const Left &one : left)
        kept += QJsonObject{{u"vaultId"_s, one.vaultId.toString()},
                            {u"vaultNumber"_s, one.vaultNumber},
                            {u"why"_s, one.why},
                            {u"recordings"_s, one.recordings}};
    return {{u"id"_s, id.toString()},
            {u"startedAt"_s, startedAt.toString(Qt::ISODateWithMs)},
            {u"finishedAt"_s, finishedAt.toString(Qt::ISODateWithMs)},
            {u"runBy"_s, runBy.toString()},
            {u"recordings"_s, recordings},
            {u"vaults"_s, vaults},
            {u"certificates"_s, QJsonArray::fromStringList(certificates)},
            {u"left"_s, kept},
            {u"cancelled"_s, cancelled}};
}

RetentionReport RetentionReport::fromJson(const QJsonObject &object)
{
    RetentionReport report;
    report.id = Id::fromString(object["id"_L1].toString());
    report.startedAt = QDateTime::fromString(object["startedAt"_L1].toString(), Qt::ISODateWithMs);
    report.finishedAt = QDateTime::fromString(object["finishedAt"_L1].toString(), Qt::ISODateWithMs);
    report.runBy = Id::fromString(object["runBy"_L1].toString());
    report.recordings = object["recordings"_L1].toInteger();
    report.vaults = object["vaults"_L1].toInteger();
    const auto numbers = object["certificates"_L1].toArray();
    for (const auto &number : numbers)
        report.certificates += number.toString();
    const auto kept = object["left"_L1].toArray();
    for (const auto &value : kept)
        report.left += Left{Id::fromString(value["vaultId"_L1].toString()), value["vaultNumber"_L1].toString(),
                            value["why"_L1].toString(), value["recordings"_L1].toInteger()};
    report.cancelled = object["cancelled"_L1].toBool();
    return report;
}

} // namespace voicelog
