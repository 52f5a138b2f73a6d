// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnnouncementText.h"

#include "SentenceCase.h"

#include <common/Durations.h>
#include <common/LocalTime.h>
#include <words/EnumText.h>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog {

QString AnnouncementText::title(const AnnouncementEvidence &evidence)
{
    const QString how = EnumText::of(evidence.foundBy);
    if (!evidence.announcedAtMs)
        return sentenceCase(how);
    return tr("%1: %2").arg(durations::clock(*evidence.announcedAtMs), how);
}

QList<std::pair<QString, QString>> AnnouncementText::details(const AnnouncementEvidence &evidence,
                                                             const LocalTime &localTime)
{
    QList<std::pair<QString, QString>> rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.append({name, value});
    };
    add(tr("How"), sentenceCase(EnumText::of(evidence.kind)));
    add(tr("Played"),
        evidence.playedFully ? tr("From beginning to end") : tr("Not to the end, or not from the beginning"));
    add(tr("Language"), language(evidence.language));
    add(tr("Purposes"), purposes(evidence.announcedPurposes));
    add(tr("Text"), evidence.textVersion);
    add(tr("Full notice"), evidence.privacyNoticeRef);
    if (evidence.score)
        add(tr("Likeness"), QLocale().toString(qRound(*evidence.score * 100)) + u" %"_s);
    add(tr("Entered"), localTime.full(evidence.createdAt));
    return rows;
}

QString AnnouncementText::language(const QString &code)
{
    if (code == "nl"_L1)
        return tr("Dutch");
    if (code == "en"_L1)
        return tr("English");
    if (code == "de"_L1)
        return tr("German");
    if (code == "fr"_L1)
        return tr("French");
    return code;
}

QString AnnouncementText::purposes(const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids) {
        const auto purpose = purposeFromId(id);
        names.append(purpose ? EnumText::of(*purpose) : id);
    }
    return sentenceCase(names.join(u", "_s));
}

QList<TimelineMark> AnnouncementText::marks(const QList<AnnouncementEvidence> &announcements)
{
    QList<TimelineMark> marks;
    for (const AnnouncementEvidence &evidence : announcements) {
        if (!evidence.announcedAtMs)
            continue;
        const bool there = std::ranges::any_of(marks, [&](const TimelineMark &mark) { // one moment, proven twice
            return qAbs(mark.ms - *evidence.announcedAtMs) < 1000;
        });
        if (!there)
            marks.append({*evidence.announcedAtMs, tr("Announcement"), tr("Announcement at %1").arg(title(evidence))});
    }
    return marks;
}

} // namespace voicelog
