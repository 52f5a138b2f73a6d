// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"

#include <base/BaseErrors.h>
#include <rules/LegalPeriods.h>
#include <rules/RuleBook.h>
#include <rules/RuleErrors.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace rulescommands {
namespace {

struct RulesWords
{
    Q_DECLARE_TR_FUNCTIONS(RulesCommands)
};

bool speaksDutch() { return QLocale().language() == QLocale::Dutch; }

void show(Context &context, const RuleEdition &edition, const Rule &rule)
{
    const QJsonObject json{{u"edition"_s, edition.id},
                           {u"revision"_s, edition.revision},
                           {u"id"_s, rule.id},
                           {u"scope"_s, QString(scopeId(rule.scope))},
                           {u"severity"_s, QString(severityId(rule.severity))},
                           {u"severityNote"_s, rule.severityNote},
                           {u"basis"_s, rule.basis},
                           {u"law"_s, rule.law},
                           {u"inputs"_s, rule.inputs},
                           {u"check"_s, rule.check},
                           {u"messageEn"_s, rule.messageEn},
                           {u"messageNl"_s, rule.messageNl}};
    context.output().result(json, edition.id + u"  "_s + rule.id + u"  "_s + scopeId(rule.scope) + u"  "_s +
                                      severityId(rule.severity) + u"  "_s +
                                      (speaksDutch() ? rule.messageNl : rule.messageEn));
}

Result<void> list(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const RuleBook book, RuleBook::builtIn());
    if (parser.isSet(u"edition"_s)) {
        VOICELOG_ASSIGN(const RuleEdition edition, book.edition(parser.value(u"edition"_s)));
        for (const Rule &rule : edition.rules)
            show(context, edition, rule);
        return {};
    }
    for (const RuleEdition &edition : book.editions()) {
        const QString until = edition.validUntil ? edition.validUntil->toString(Qt::ISODate) : QString();
        const QJsonObject json{{u"id"_s, edition.id},
                               {u"revision"_s, edition.revision},
                               {u"titleEn"_s, edition.titleEn},
                               {u"titleNl"_s, edition.titleNl},
                               {u"validFrom"_s, edition.validFrom.toString(Qt::ISODate)},
                               {u"validUntil"_s, until.isEmpty() ? QJsonValue() : QJsonValue(until)},
                               {u"sources"_s, QJsonArray::fromStringList(edition.sources)},
                               {u"rules"_s, edition.rules.size()}};
        context.output().result(json, u"%1  %2 – %3  %4"_s.arg(edition.id, edition.validFrom.toString(Qt::ISODate),
                                                               until.isEmpty() ? u"…"_s : until,
                                                               speaksDutch() ? edition.titleNl : edition.titleEn));
    }
    return {};
}

Result<void> showOne(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const RuleBook book, RuleBook::builtIn());
    const QString id = parser.positionalArguments().constFirst();
    bool any = false;
    for (const RuleEdition &edition : book.editions()) {
        if (const Rule *rule = edition.rule(id)) {
            show(context, edition, *rule);
            any = true;
        }
    }
    if (!any)
        return fail(errors::RuleUnknown, {{u"rule"_s, id}});
    return {};
}

Result<QDate> dateOption(const QCommandLineParser &parser, const QString &option)
{
    VOICELOG_ASSIGN(const QString text, required(parser, option));
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return fail(errors::InvalidValue, {{u"field"_s, u"--"_s + option}, {u"value"_s, text}});
    return date;
}

Result<void> deadline(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QDate received, dateOption(parser, u"received"_s));
    VOICELOG_ASSIGN(const qint64 paused, numberOption(parser, u"paused"_s, 0, 0, 3650));
    VOICELOG_ASSIGN(const RuleBook book, RuleBook::builtIn());
    const RuleEdition *edition = book.inForceOn(received);
    if (edition == nullptr || !edition->parameters.contains(u"accessMonths"_s)) // the Wbp's four weeks are not computed
        return fail(errors::InvalidValue,
                    {{u"field"_s, u"--received"_s}, {u"value"_s, received.toString(Qt::ISODate)}});
    const auto parameter = [edition](const QString &name, int otherwise) {
        return edition->parameters.value(name, otherwise);
    };
    AccessPeriod period;
    period.months = parameter(u"accessMonths"_s, period.months);
    period.extendedMonths = parameter(u"extendedAccessMonths"_s, period.extendedMonths);
    period.promptDays = parameter(u"promptPauseDays"_s, period.promptDays);
    period.targetDays = parameter(u"internalTargetDays"_s, period.targetDays);
    const AccessDeadline due =
        legal::accessDeadline(received, {{received, received.addDays(paused)}}, received, HolidayCalendar(), period);
    const bool extended = parser.isSet(u"extended"_s);
    const auto iso = [](QDate date) { return date.toString(Qt::ISODate); };
    QJsonObject json{{u"edition"_s, edition->id},       {u"receivedOn"_s, iso(received)},
                     {u"pausedDays"_s, due.pausedDays}, {u"dueDateUnpaused"_s, iso(due.dueDateUnpaused)},
                     {u"dueDate"_s, iso(due.dueDate)},  {u"internalTarget"_s, iso(due.internalTarget)}};
    if (extended)
        json.insert(u"extendedDue"_s, iso(due.extendedDue));
    QString text = RulesWords::tr("Due %1; without the pause %2; aim for %3.")
                       .arg(iso(due.dueDate), iso(due.dueDateUnpaused), iso(due.internalTarget));
    if (extended)
        text += u' ' + RulesWords::tr("Extended: %1, if the notice is sent on or before %2.")
                           .arg(iso(due.extendedDue), iso(due.dueDate));
    context.output().result(json, text);
    return {};
}

} // namespace
} // namespace rulescommands

QList<Command> rulesCommands()
{
    using namespace rulescommands;
    const QCommandLineOption edition(u"edition"_s, RulesWords::tr("The rules of this edition."), u"EDITION"_s);
    const QCommandLineOption received(u"received"_s, RulesWords::tr("The day the request reached the organisation."),
                                      u"DATE"_s);
    const QCommandLineOption paused(
        u"paused"_s, RulesWords::tr("Days that an answer to a prompt question was waited for."), u"DAYS"_s);
    const QCommandLineOption extended(u"extended"_s, RulesWords::tr("Also the date after an extension."));
    return {
        {u"rules"_s,
         u"list"_s,
         u"[--edition EDITION]"_s,
         RulesWords::tr("Lists the editions of the law, or the rules of one."),
         {edition},
         0,
         0,
         list},
        {u"rules"_s,
         u"show"_s,
         u"RULE"_s,
         RulesWords::tr("Shows one rule in every edition that has it."),
         {},
         1,
         1,
         showOne},
        {u"rules"_s,
         u"deadline"_s,
         u"--received DATE [--paused DAYS] [--extended]"_s,
         RulesWords::tr("Computes when a request of a data subject must be answered."),
         {received, paused, extended},
         0,
         0,
         deadline},
    };
}

} // namespace voicelog::ctl
