// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <agenda/AgendaService.h>
#include <support/PracticeRecordings.h>

namespace voicelog::test {

/// An archive with one lawful programme, and hands to put more into it.
struct AgendaDesk
{
    TempArchive archive{agendaSchema()};
    LawfulPractice law{archive};
    PracticeRecordings recordings{law};
    Programme programme = law.makeProgramme(QDate(2026, 6, 1), QDate(2026, 7, 10));

    void goTo(QDate day) { archive.clock().set(day.startOfDay(QTimeZone::UTC).addSecs(10 * 3600)); }
    Recording takeIn(QDate day) { return recordings.takeIn(programme, day); }
    [[nodiscard]] Agenda agenda(int days = AgendaService::usualDays)
    {
        return orQuit(AgendaService(archive.session()).agenda(days));
    }
    [[nodiscard]] QList<AgendaItem> of(AgendaKind kind, int days = AgendaService::usualDays)
    {
        return of(archive.session(), kind, days);
    }
    [[nodiscard]] static QList<AgendaItem> of(Session &session, AgendaKind kind, int days = AgendaService::usualDays)
    {
        QList<AgendaItem> found = orQuit(AgendaService(session).agenda(days)).items;
        found.removeIf([kind](const AgendaItem &item) { return item.kind != kind; });
        return found;
    }
    [[nodiscard]] static QStringList idsOf(const AgendaItem &item)
    {
        QStringList ids;
        for (const AgendaObstacle &obstacle : item.inTheWay)
            ids += obstacle.id;
        return ids;
    }
};

} // namespace voicelog::test
