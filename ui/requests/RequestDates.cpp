// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestDates.h"

#include <common/FormDateEditor.h>
#include <words/AgendaText.h>

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

QString RequestDates::day(QDate day)
{
    return day.isValid() ? FormDateEditor::shown(day.toString(Qt::ISODate)) : QString();
}

QString RequestDates::longDay(QDate day) { return QLocale().toString(day, u"dddd d MMMM yyyy"_s); }

ToneLook RequestDates::look(QDate due, QDate today)
{
    if (due < today)
        return {u"warning"_s, Tone::Stop};
    return {u"clock"_s, due <= today.addDays(nearDays) ? Tone::Attention : Tone::Quiet};
}

QString RequestDates::answerBy(const RequestEntry &entry, QDate today)
{
    if (!isOpen(entry.state))
        return {};
    const QString by =
        tr("%1, %2", "a day, how near it is").arg(day(entry.dueOn), AgendaText::distance(entry.dueOn, today));
    return entry.askedOn.isValid() ? tr("%1; asked on %2").arg(by, day(entry.askedOn)) : by;
}

QStringList RequestDates::how(const DataRequest &request, const AccessDeadline &dates, QDate today)
{
    QStringList lines;
    const QString month =
        tr("The period that began on %1 ends on %2.").arg(longDay(request.receivedOn), longDay(dates.periodEnds));
    lines += dates.dueDateUnpaused == dates.periodEnds
                 ? month
                 : month + u' ' +
                       tr("That is no working day: it moves to %1 (Regulation 1182/71).")
                           .arg(longDay(dates.dueDateUnpaused));
    if (dates.pausedDays > 0) {
        lines += tr("We waited %n day(s) for an answer: they are added.", nullptr, dates.pausedDays) + u' ' +
                 tr("That rests on guidance, not on the article: keep to the earlier day where you can.");
    }
    for (const Pause &late : dates.ignoredPauses)
        lines +=
            tr("What was asked on %1 adds nothing: it was not asked within five working days.").arg(day(late.askedOn));
    if (request.extension)
        lines += tr("Extended to three months after receipt; the notice was sent on %1.")
                     .arg(day(request.extension->noticeSentOn));
    else if (isOpen(request.state) && today > dates.dueDate)
        lines += tr("It could be extended to %1 only by a notice that was sent by %2.")
                     .arg(day(dates.extendedDue), day(dates.dueDate));
    else if (isOpen(request.state))
        lines +=
            tr("It can be extended to %1 if the notice is sent by %2.").arg(day(dates.extendedDue), day(dates.dueDate));
    return lines;
}

} // namespace voicelog
