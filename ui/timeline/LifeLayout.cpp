// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LifeLayout.h"

#include <algorithm>
#include <cmath>

namespace voicelog {

namespace {

using Marks = QList<LifeLayout::Mark>;

const QDateTime &begins(const QList<LifeMoment> &moments, const LifeLayout::Mark &mark)
{
    return moments[mark.first].at;
}

const QDateTime &ends(const QList<LifeMoment> &moments, const LifeLayout::Mark &mark)
{
    return moments[mark.first + mark.count - 1].at;
}

double gapSeconds(const QList<LifeMoment> &moments, const Marks &marks, qsizetype index)
{
    return double(std::max<qint64>(0, ends(moments, marks[index]).secsTo(begins(moments, marks[index + 1]))));
}

/// The pair to join: the closest in time. How it began and when it is due keep a mark of their own if they can.
qsizetype closest(const QList<LifeMoment> &moments, const Marks &marks)
{
    qsizetype best = 0;
    double least = INFINITY;
    for (qsizetype i = 0; i + 1 < marks.size(); ++i) {
        const bool special = i == 0 || moments[marks[i + 1].first].kind == LifeMoment::Kind::Due ||
                             moments[marks[i].first].kind == LifeMoment::Kind::Due;
        const double gap = gapSeconds(moments, marks, i) + (special && marks.size() > 3 ? 1e12 : 0);
        if (gap < least) {
            least = gap;
            best = i;
        }
    }
    return best;
}

void place(const QList<LifeMoment> &moments, Marks &marks, double width, double margin, double spacing)
{
    const double room = std::max(0.0, width - 2 * margin);
    QList<double> weights;
    double total = 0;
    for (qsizetype i = 0; i + 1 < marks.size(); ++i) {
        weights << std::log1p(gapSeconds(moments, marks, i) / 60);
        total += weights.last();
    }
    const double spare = std::max(0.0, room - spacing * double(weights.size()));
    const double least = weights.isEmpty() ? 0 : std::min(spacing, room / double(weights.size()));
    double x = margin;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        marks[i].x = x;
        if (i < weights.size())
            x += least + (total > 0 ? spare * weights[i] / total : spare / double(weights.size()));
    }
}

double placeOfNow(const QList<LifeMoment> &moments, const Marks &marks, const QDateTime &now)
{
    for (qsizetype i = 0; i + 1 < marks.size(); ++i) {
        const QDateTime &from = ends(moments, marks[i]);
        const QDateTime &to = begins(moments, marks[i + 1]);
        if (from <= now && now < to) {
            const double share = double(from.msecsTo(now)) / double(from.msecsTo(to));
            // Never on a mark itself, which would hide both.
            return marks[i].x + std::clamp(share, 0.12, 0.88) * (marks[i + 1].x - marks[i].x);
        }
    }
    return -1;
}

} // namespace

LifeLayout LifeLayout::of(const QList<LifeMoment> &moments, const QDateTime &now, double width, double margin,
                          double spacing)
{
    LifeLayout layout;
    for (int i = 0; i < moments.size(); ++i)
        layout.marks << Mark{i, 1, 0};
    const double room = std::max(0.0, width - 2 * margin);
    const auto most = std::max<qsizetype>(1, 1 + qsizetype(room / std::max(spacing, 1.0)));
    while (layout.marks.size() > most) {
        const qsizetype at = closest(moments, layout.marks);
        layout.marks[at].count += layout.marks[at + 1].count;
        layout.marks.removeAt(at + 1);
    }
    place(moments, layout.marks, width, margin, spacing);
    layout.nowX = placeOfNow(moments, layout.marks, now);
    return layout;
}

} // namespace voicelog
