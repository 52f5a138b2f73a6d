// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <agenda/Agenda.h>

#include <QCoreApplication>
#include <QStringList>

namespace voicelog {

/// The agenda in words, for the console, voicelogctl and calendars.
class AgendaText
{
    Q_DECLARE_TR_FUNCTIONS(AgendaText)

public:
    /// What is to be done, with the record's number and nothing that a person wrote: it may leave the archive.
    [[nodiscard]] static QString summary(const AgendaItem &item);
    /// What people called the record; where it has no name, its retention class or kind of hold. Stays inside.
    [[nodiscard]] static QString title(const AgendaItem &item);
    /// Seen from a day: "3 days overdue", "today", "in 12 days"; of what waits without a day "waiting for 5 days".
    [[nodiscard]] static QString when(const AgendaItem &item, QDate today);
    /// "in 12 days", "tomorrow", "3 days overdue".
    [[nodiscard]] static QString distance(QDate day, QDate today);
    /// What stands in the way, or what can be done about it; a sentence each. May be empty.
    [[nodiscard]] static QStringList inTheWay(const AgendaItem &item);
    [[nodiscard]] static QString group(AgendaGroup group);
    [[nodiscard]] static QString topic(AgendaTopic topic);
    /// What keeps a recording: a kind of hold by its id, the number of the hold or request, the first day without it.
    [[nodiscard]] static QString keptBy(const QString &kind, const QString &number, QDate until);
    /// A source that failed, by its id.
    [[nodiscard]] static QString source(const QString &id);
    /// What a calendar program calls the file's calendar.
    [[nodiscard]] static QString calendarName();
};

} // namespace voicelog
