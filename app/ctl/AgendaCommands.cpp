// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"

#include <agenda/AgendaService.h>
#include <agenda/RetentionTools.h>
#include <base/BaseErrors.h>
#include <words/AgendaText.h>
#include <words/ErrorText.h>

#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace agendacommands {
namespace {

struct AgendaWords
{
    Q_DECLARE_TR_FUNCTIONS(AgendaCommands)
};

constexpr int mostAgendaDays = 3660;

Result<Agenda> askedAgenda(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const qint64 days, numberOption(parser, u"days"_s, AgendaService::usualDays, 0, mostAgendaDays));
    VOICELOG_ASSIGN(Session * session, context.session());
    if (session->account().role == Role::PrivacyOfficer) // as retention plan does: else nobody knows what is due
        VOICELOG_TRY(withRetention(*session, [&context](const RetentionTools &tools) {
            return tools.retention.assessAll(context.progress(), context.cancel());
        }));
    VOICELOG_ASSIGN(const Agenda agenda, AgendaService(*session).agenda(int(days), context.cancel()));
    for (const Agenda::Failure &failure : agenda.failures)
        context.output().note(AgendaWords::tr("Not looked at: %1. %2")
                                  .arg(AgendaText::source(failure.source), ErrorText::of(failure.error).oneLine()));
    if (agenda.closedVaults > 0)
        context.output().note(AgendaWords::tr("Not looked at: the recordings of %n programme(s) whose vault is not "
                                              "granted to this account.",
                                              nullptr, agenda.closedVaults));
    return agenda;
}

Result<void> listAgenda(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Agenda agenda, askedAgenda(context, parser));
    for (const AgendaItem &item : agenda.items) {
        const QString day = item.date.isValid() ? item.date.toString(Qt::ISODate) : u"-         "_s;
        QString text = u"%1  %2 (%3)"_s.arg(day, AgendaText::summary(item), AgendaText::when(item, agenda.today));
        if (const QString title = AgendaText::title(item); !title.isEmpty())
            text += u"\n            "_s + title;
        const QStringList sentences = AgendaText::inTheWay(item);
        for (const QString &sentence : sentences)
            text += u"\n            "_s + sentence;
        context.output().result(item.toJson(), text);
    }
    return {};
}

Result<void> exportAgenda(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString path, required(parser, u"to"_s));
    VOICELOG_ASSIGN(const Agenda agenda, askedAgenda(context, parser));
    const auto dates = std::ranges::count_if(agenda.items, [](const AgendaItem &item) { return item.date.isValid(); });
    if (dates == 0) { // a calendar must hold something (RFC 5545, 3.6)
        context.output().note(
            AgendaWords::tr("Nothing is due before %1: no file was written.").arg(agenda.until.toString(Qt::ISODate)));
        return {};
    }
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const QByteArray bytes,
                    AgendaService(*session).calendar(agenda, AgendaText::calendarName(), AgendaText::summary));
    QSaveFile file(path); // a calendar program looks at the same file again and again: it is replaced
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    context.output().result({{u"path"_s, path}, {u"dates"_s, qint64(dates)}},
                            AgendaWords::tr("%n date(s) in %1", nullptr, int(dates)).arg(path));
    return {};
}

} // namespace
} // namespace agendacommands

QList<Command> agendaCommands()
{
    using namespace agendacommands;
    const QCommandLineOption days(u"days"_s, AgendaWords::tr("How far ahead to look; 90 if not given."), u"N"_s);
    const QCommandLineOption to(u"to"_s, AgendaWords::tr("The calendar file to write, e.g. dates.ics."), u"FILE.ics"_s);
    const QString noun = u"agenda"_s;
    return {
        {noun,
         u"list"_s,
         u"[--days N]"_s,
         AgendaWords::tr("Lists what is overdue, due, or coming."),
         {days},
         0,
         0,
         listAgenda},
        {noun,
         u"export"_s,
         u"--to FILE.ics [--days N]"_s,
         AgendaWords::tr("Writes the dates for a calendar program, without personal data."),
         {to, days},
         0,
         0,
         exportAgenda},
    };
}

} // namespace voicelog::ctl
