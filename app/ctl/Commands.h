// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Context.h"

#include <QCommandLineParser>
#include <QList>
#include <QString>

namespace voicelog::ctl {

/// One verb of a noun: `voicelogctl [global options] NOUN VERB [ARGS]`.
struct Command
{
    QString noun;
    QString verb;
    QString arguments; ///< as shown in the help, e.g. "PATH… --programme ID"
    QString help;
    QList<QCommandLineOption> options;
    int minimumArguments = 0;
    int maximumArguments = 0; ///< -1: any number
    std::function<Result<void>(Context &, const QCommandLineParser &)> run;
};

[[nodiscard]] QList<Command> archiveCommands();
[[nodiscard]] QList<Command> backupCommands();
[[nodiscard]] QList<Command> rescueCommands();
[[nodiscard]] QList<Command> accountCommands();
[[nodiscard]] QList<Command> processingCommands();
[[nodiscard]] QList<Command> programmeCommands();
[[nodiscard]] QList<Command> noticeCommands();
[[nodiscard]] QList<Command> councilCommands();
[[nodiscard]] QList<Command> importCommands();
[[nodiscard]] QList<Command> watchCommands();
[[nodiscard]] QList<Command> recordingCommands();
[[nodiscard]] QList<Command> announcementCommands();
[[nodiscard]] QList<Command> auditCommands();
[[nodiscard]] QList<Command> rulesCommands();
[[nodiscard]] QList<Command> reportCommands();
[[nodiscard]] QList<Command> balancingCommands();
[[nodiscard]] QList<Command> agendaCommands();
[[nodiscard]] QList<Command> caseCommands();
[[nodiscard]] QList<Command> retentionCommands();
[[nodiscard]] QList<Command> holdCommands();
[[nodiscard]] QList<Command> certificateCommands();
[[nodiscard]] QList<Command> requestCommands();
[[nodiscard]] QList<Command> requestFindCommands();
[[nodiscard]] QList<Command> requestReviewCommands();
[[nodiscard]] QList<Command> requestReceiptCommands();
[[nodiscard]] QList<Command> requestPackageCommands();
[[nodiscard]] QList<Command> requestRightsCommands();

/// A required option's value, or errors::MissingValue.
[[nodiscard]] Result<QString> required(const QCommandLineParser &parser, const QString &option);
/// A date (2026-06-15, from 00:00 local) or a time (ISO 8601) as UTC; invalid if the option is not given.
[[nodiscard]] Result<QDateTime> timeOption(const QCommandLineParser &parser, const QString &option);
/// A whole number in [minimum, maximum], or `otherwise` if the option is not given.
[[nodiscard]] Result<qint64> numberOption(const QCommandLineParser &parser, const QString &option, qint64 otherwise,
                                          qint64 minimum, qint64 maximum);
/// An account by name.
[[nodiscard]] Result<AccountInfo> accountByName(Session &session, const QString &name);

} // namespace voicelog::ctl
