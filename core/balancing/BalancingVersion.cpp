// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingVersion.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

BalancingState stateOn(const BalancingVersion &version, QDate date)
{
    if (version.withdrawnOn.isValid() && version.withdrawnOn <= date)
        return BalancingState::Withdrawn;
    if (version.supersededOn.isValid() && version.supersededOn <= date)
        return BalancingState::Superseded;
    return version.reviewDate <= date ? BalancingState::ReviewDue : BalancingState::Approved;
}

std::optional<BalancingVersion> inForceOn(const QList<BalancingVersion> &versions, QDate date)
{
    std::optional<BalancingVersion> found;
    for (const BalancingVersion &version : versions) {
        const BalancingState state = stateOn(version, date);
        const bool counts = state == BalancingState::Approved || state == BalancingState::ReviewDue;
        if (counts && version.inForceFrom <= date && (!found || version.versionNo > found->versionNo))
            found = version;
    }
    return found;
}

bool isReviewOverdueOn(const BalancingVersion &version, QDate date) { return version.reviewDate < date; }

void settleSuperseded(QList<BalancingVersion> &versions)
{
    for (BalancingVersion &version : versions) {
        version.supersededOn = {};
        for (const BalancingVersion &other : std::as_const(versions)) {
            if (other.liaId == version.liaId && other.versionNo > version.versionNo &&
                (!version.supersededOn.isValid() || other.inForceFrom < version.supersededOn))
                version.supersededOn = other.inForceFrom;
        }
    }
}

QDate balancingDay(const QDateTime &utc)
{
    static const QTimeZone zone("Europe/Amsterdam");
    return utc.toTimeZone(zone).date();
}

QList<BalancingDifference> differences(const BalancingRecord &before, const BalancingRecord &after)
{
    const QJsonObject first = before.contentJson();
    const QJsonObject second = after.contentJson();
    const auto at = [](const QJsonObject &object, const QString &key) {
        const qsizetype dot = key.indexOf(u'.');
        const QJsonObject inner = dot < 0 ? object : object.value(key.left(dot)).toObject();
        const QString name = key.mid(dot + 1);
        return inner.contains(name) ? inner.value(name) : QJsonValue(QJsonValue::Undefined);
    };
    QList<BalancingDifference> found;
    const QStringList keys = balancingFields();
    for (const QString &key : keys) {
        const QJsonValue was = at(first, key);
        const QJsonValue is = at(second, key);
        if (was != is)
            found.append({key, was, is});
    }
    return found;
}

QList<BalancingSummary> reviewsDue(const QList<BalancingSummary> &all, QDate asOf, int days)
{
    QList<BalancingSummary> due;
    for (const BalancingSummary &one : all) {
        if (!one.approved || one.approved->reviewDate > asOf.addDays(days))
            continue;
        const BalancingState state = stateOn(*one.approved, asOf);
        if (state == BalancingState::Approved || state == BalancingState::ReviewDue)
            due.append(one);
    }
    std::ranges::sort(due,
                      [](const auto &a, const auto &b) { return a.approved->reviewDate < b.approved->reviewDate; });
    return due;
}

} // namespace voicelog
