// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RunText.h"

#include <common/SentenceCase.h>
#include <words/AgendaText.h>
#include <words/EnumText.h>

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype mostCertificatesNamed = 6;

} // namespace

bool hasReadyItems(const RetentionPlan &plan) { return std::ranges::any_of(plan.items, &RetentionItem::isReady); }

QString RunText::what(const RetentionItem &item)
{
    const QString recordings = tr("%n recording(s)", nullptr, int(item.recordings.size()));
    return item.what == DestructionWhat::WholeVault ? tr("all of it: %1").arg(recordings) : recordings;
}

QString RunText::why(const RetentionItem &item)
{
    const QString words = sentenceCase(EnumText::value(QString(dueClassId(item.dueClass))));
    return item.ruleId.isEmpty() ? words : tr("%1 (%2)").arg(words, item.ruleId);
}

QString RunText::inTheWay(const RetentionItem &item)
{
    if (item.isReady())
        return tr("Nothing: it can be carried out.");
    QStringList sentences;
    for (const Obstacle &obstacle : item.standsInTheWay) {
        if (obstacle.kind != approvalObstacle)
            sentences += AgendaText::keptBy(obstacle.kind, obstacle.number, obstacle.untilOn);
        else
            sentences += item.orderId.isNull() ? tr("Two officers must order it.")
                                               : tr("It is proposed; a second officer must approve it.");
    }
    return sentences.join(u' ');
}

QString RunText::counted(qint64 recordings, qint64 vaults)
{
    const QString some = tr("%n recording(s)", nullptr, int(recordings));
    const QString whole = tr("%n whole vault(s)", nullptr, int(vaults));
    return vaults == 0 ? some : recordings == 0 ? whole : tr("%1 and %2").arg(some, whole);
}

QString RunText::ready(const RetentionPlan &plan)
{
    qint64 recordings = 0;
    qint64 vaults = 0;
    for (const RetentionItem &item : plan.items) {
        if (!item.isReady())
            continue;
        vaults += item.what == DestructionWhat::WholeVault ? 1 : 0;
        recordings += item.recordings.size();
    }
    return counted(recordings, vaults);
}

QString RunText::done(const RetentionReport &report)
{
    const QString what = counted(report.recordings, report.vaults);
    return report.cancelled ? tr("Stopped. Destroyed until then: %1").arg(what) : tr("Destroyed: %1").arg(what);
}

QString RunText::left(const RetentionReport::Left &left)
{
    QString why = EnumText::value(left.why);
    if (left.why == approvalObstacle)
        why = tr("no order of two officers");
    else if (left.why == u"NOT_DUE")
        why = tr("not due any more");
    return tr("%1: %2 (%3)").arg(left.vaultNumber, tr("%n recording(s)", nullptr, int(left.recordings)), why);
}

QString RunText::details(const RetentionReport &report)
{
    QStringList lines;
    if (const auto &numbers = report.certificates; !numbers.isEmpty())
        lines += numbers.size() <= mostCertificatesNamed
                     ? tr("Certificates: %1.").arg(numbers.join(u", "_s))
                     : tr("%n certificate(s), %1 to %2.", nullptr, int(numbers.size()))
                           .arg(numbers.constFirst(), numbers.constLast());
    if (!report.left.isEmpty()) {
        QStringList parts;
        for (const RetentionReport::Left &one : report.left)
            parts += left(one);
        lines += tr("Left: %1.").arg(parts.join(u"; "_s));
    }
    return lines.join(u'\n');
}

} // namespace voicelog
