// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OpenPoints.h"

#include <balancing/BalancingService.h>
#include <processing/ProcessingService.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int daysAhead = 60; // two months are enough to put a review on an agenda

struct OpenPointWords
{
    Q_DECLARE_TR_FUNCTIONS(OpenPoints)
};

} // namespace

Result<QList<OpenPoint>> openPoints(Session &session, const QDate &today)
{
    QList<OpenPoint> points;
    VOICELOG_ASSIGN(const QList<BalancingSummary> records, BalancingService(session).due(today, daysAhead));
    for (const BalancingSummary &record : records) {
        if (record.approved)
            points.append({OpenPointWords::tr("Review of %1, %2").arg(record.number, record.title),
                           record.approved->reviewDate,
                           u"balancing"_s,
                           {{u"balancing"_s, record.id.toString()}}});
    }
    VOICELOG_ASSIGN(const QList<RegisterRow> entries, ProcessingService(session).due(today, daysAhead));
    for (const RegisterRow &entry : entries)
        points.append({OpenPointWords::tr("Review of %1, %2").arg(entry.number, entry.title),
                       entry.reviewDate,
                       u"processing"_s,
                       {{u"registerEntry"_s, entry.id.toString()}}});
    std::ranges::sort(points, {}, &OpenPoint::due);
    return points;
}

} // namespace voicelog
