// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CommandLine.h"

#include "JudgementCommands.h"
#include "MappingCommands.h"

#include <base/BaseErrors.h>

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

CommandLine::CommandLine(const Clock &clock, KdfCost cost)
    : m_clock(clock), m_kdfCost(cost),
      m_commands(archiveCommands() + rescueCommands() + backupCommands() + accountCommands() + programmeCommands() +
                 noticeCommands() + councilCommands() + importCommands() + watchCommands() + mappingCommands() +
                 recordingCommands() + announcementCommands() + auditCommands() + rulesCommands() + reportCommands() +
                 balancingCommands() + processingCommands() + judgementCommands() + agendaCommands() + caseCommands() +
                 retentionCommands() + holdCommands() + certificateCommands() + requestCommands() +
                 requestFindCommands() + requestReviewCommands() + requestReceiptCommands() + requestPackageCommands() +
                 requestRightsCommands())
{
}

QString CommandLine::help(const QString &noun) const
{
    QString text =
        tr("voicelogctl [--archive DIR] [--account NAME] [--password-file FILE] [--json] NOUN VERB [ARGS]") + u"\n\n"_s;
    for (const auto &command : m_commands) {
        if (noun.isEmpty() || command.noun == noun)
            text += u"  "_s + command.noun + u' ' + command.verb + (command.arguments.isEmpty() ? u""_s : u" "_s) +
                    command.arguments + u"\n      "_s + command.help + u'\n';
    }
    text += u'\n' + tr("Options of one verb: voicelogctl NOUN VERB --help\n"
                       "Exit status: 0 done, 1 refused by a rule, 2 wrong use, 3 could not (I/O, key, damage)");
    return text;
}

int CommandLine::wrongUse(Output &output, const QString &text) const
{
    output.usage(text);
    return WrongUse;
}

int CommandLine::run(const QStringList &arguments)
{
    QCommandLineParser globalParser;
    globalParser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    const QCommandLineOption archive(u"archive"_s, tr("The archive's folder."), u"DIR"_s);
    const QCommandLineOption account(u"account"_s, tr("The account to work as."), u"NAME"_s);
    const QCommandLineOption passwordFile(u"password-file"_s, tr("A file whose first line is the password."),
                                          u"FILE"_s);
    const QCommandLineOption json(u"json"_s, tr("One JSON object a line."));
    const QCommandLineOption helpOption({u"h"_s, u"help"_s}, tr("Shows this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, tr("Shows the version."));
    globalParser.addOptions({archive, account, passwordFile, json, helpOption, version});
    const bool parsed = globalParser.parse(arguments);
    Context context({globalParser.value(archive), globalParser.value(account), globalParser.value(passwordFile),
                     globalParser.isSet(json)},
                    m_clock, m_kdfCost);
    Output &output = context.output();
    if (!parsed)
        return wrongUse(output, globalParser.errorText());
    const QStringList words = globalParser.positionalArguments();
    if (globalParser.isSet(version)) {
        output.result({{u"version"_s, QCoreApplication::applicationVersion()}}, QCoreApplication::applicationVersion());
        return Done;
    }
    if (globalParser.isSet(helpOption) || words.isEmpty() || words.first() == "help"_L1) {
        (globalParser.isSet(helpOption) || !words.isEmpty()) ? output.result({}, help()) : output.usage(help());
        return words.isEmpty() && !globalParser.isSet(helpOption) ? WrongUse : Done;
    }

    const auto verbWords = [](const Command &command) { return command.verb.count(u' ') + 1; };
    const auto found = std::ranges::find_if(m_commands, [&](const Command &command) {
        return command.noun == words[0] && command.verb == words.mid(1, verbWords(command)).join(u' ');
    });
    if (found == m_commands.end()) {
        const bool knownNoun = std::ranges::any_of(m_commands, [&](const auto &c) { return c.noun == words[0]; });
        return wrongUse(output, tr("There is no command \"%1\".").arg(words.mid(0, 2).join(u' ')) + u"\n\n"_s +
                                    help(knownNoun ? words[0] : QString()));
    }

    QCommandLineParser parser;
    parser.addOptions(found->options);
    parser.addOption(helpOption);
    const QString usage = u"voicelogctl "_s + found->noun + u' ' + found->verb + u' ' + found->arguments;
    if (!parser.parse(QStringList{usage} + words.mid(1 + verbWords(*found))))
        return wrongUse(output, parser.errorText() + u"\n\n"_s + usage);
    if (parser.isSet(helpOption)) {
        QString text = usage + u"\n  "_s + found->help + u'\n';
        for (const auto &option : found->options)
            text += u"  --"_s + option.names().constFirst() + u' ' + option.valueName() + u"\n      "_s +
                    option.description() + u'\n';
        output.note(text.trimmed());
        return Done;
    }
    const auto count = parser.positionalArguments().size();
    if (count < found->minimumArguments || (found->maximumArguments >= 0 && count > found->maximumArguments))
        return wrongUse(output, tr("Wrong number of arguments.") + u"\n\n"_s + usage);

    const Result<void> done = found->run(context, parser);
    if (done)
        return Done;
    output.error(done.error());
    return exitStatus(done.error());
}

Result<QString> required(const QCommandLineParser &parser, const QString &option)
{
    if (parser.value(option).isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"--"_s + option}});
    return parser.value(option);
}

Result<QDateTime> timeOption(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return QDateTime();
    const QString value = parser.value(option);
    const QTimeZone local("Europe/Amsterdam");
    if (const QDate date = QDate::fromString(value, Qt::ISODate); date.isValid() && value.size() == 10)
        return date.startOfDay(local).toUTC();
    QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (!time.isValid())
        return fail(errors::InvalidValue, {{u"field"_s, u"--"_s + option}, {u"value"_s, value}});
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(local);
    return time.toUTC();
}

Result<qint64> numberOption(const QCommandLineParser &parser, const QString &option, qint64 otherwise, qint64 minimum,
                            qint64 maximum)
{
    if (!parser.isSet(option))
        return otherwise;
    bool ok = false;
    const qint64 value = parser.value(option).toLongLong(&ok);
    if (!ok || value < minimum || value > maximum)
        return fail(errors::InvalidValue, {{u"field"_s, u"--"_s + option}, {u"value"_s, parser.value(option)}});
    return value;
}

Result<AccountInfo> accountByName(Session &session, const QString &name)
{
    VOICELOG_ASSIGN(const auto accounts, session.accounts());
    const auto found = std::ranges::find(accounts, name, &AccountInfo::name);
    if (found == accounts.end())
        return fail(errors::NotFound, {{u"what"_s, u"account"_s}, {u"id"_s, name}});
    return *found;
}

} // namespace voicelog::ctl
