// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"

#include <archive/Backup.h>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace {

struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommands)
};

QString dateText(const QDate &date) { return date.toString(Qt::ISODate); }

Result<void> backup(Context &context, const QCommandLineParser &parser)
{
    BackupOptions options;
    options.destination = parser.positionalArguments().constFirst();
    VOICELOG_ASSIGN(const qint64 days, numberOption(parser, u"keep-days"_s, BackupOptions::DefaultKeepDays, 1,
                                                    BackupOptions::LongestKeepDays));
    options.keepDays = int(days);
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const BackupMade made, Backup(*session, options, context.progress(), context.cancel()).run());
    context.output().result(
        {{u"backup"_s, made.id.toString()},
         {u"manifest"_s, made.manifestPath},
         {u"expiresOn"_s, dateText(made.expiresOn)},
         {u"copied"_s, made.copied},
         {u"unchanged"_s, made.unchanged},
         {u"bytes"_s, made.size},
         {u"expired"_s, made.expired}},
        BackupWords::tr("%n file(s) copied, %1 unchanged, all read back and checked.", nullptr, made.copied)
                .arg(made.unchanged) +
            u'\n' + BackupWords::tr("Keep this backup until %1.").arg(dateText(made.expiresOn)));
    return {};
}

/// Needs no archive and no password.
Result<void> backups(Context &context, const QCommandLineParser &parser)
{
    const BackupFolder folder(parser.positionalArguments().constFirst());
    VOICELOG_ASSIGN(const auto all, folder.backups());
    for (const auto &[path, json, manifest] : all) {
        qint64 size = 0;
        for (const BackupFile &file : manifest.files)
            size += file.size;
        context.output().result({{u"backup"_s, manifest.id.toString()},
                                 {u"archiveId"_s, manifest.archiveId.toString()},
                                 {u"madeAt"_s, manifest.madeAt.toString(Qt::ISODateWithMs)},
                                 {u"expiresOn"_s, dateText(manifest.expiresOn)},
                                 {u"vaults"_s, manifest.files.size() - 2},
                                 {u"bytes"_s, size}},
                                manifest.id.toString() + u"  "_s + manifest.madeAt.toString(Qt::ISODate) + u"  "_s +
                                    BackupWords::tr("until %1").arg(dateText(manifest.expiresOn)) + u"  "_s +
                                    QLocale().formattedDataSize(size));
    }
    return {};
}

} // namespace

QList<Command> backupCommands()
{
    return {
        {u"archive"_s,
         u"backup"_s,
         u"DEST [--keep-days N]"_s,
         BackupWords::tr("Makes a backup in a folder, beside earlier ones; others may go on working."),
         {{u"keep-days"_s, BackupWords::tr("How long it may be kept; 35 days if not given."), u"N"_s}},
         1,
         1,
         backup},
        {u"archive"_s,
         u"backups"_s,
         u"DEST"_s,
         BackupWords::tr("Lists the backups in a folder, newest first; needs no password."),
         {},
         1,
         1,
         backups},
    };
}

} // namespace voicelog::ctl
