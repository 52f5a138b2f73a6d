// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "RecordFile.h"

#include <archive/Backup.h>
#include <archive/Restore.h>
#include <archive/UnlockThrottle.h>
#include <base/BaseErrors.h>
#include <common/FullSchema.h>
#include <retention/DestructionReplay.h>
#include <retention/RetentionPlan.h>
#include <words/ErrorText.h>

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace backupcommands {
namespace {

struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommands)
};

QString dateText(const QDate &date) { return date.toString(Qt::ISODate); }

/// A failure even where all else was done: a timer must not pass over what stays in the folder for ever.
Result<void> unreadIn(const BackupFolder &folder, const QList<BackupFolder::Unread> &unread)
{
    return unread.isEmpty() ? Result<void>() : std::unexpected(folder.unreadError(unread));
}

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
         {u"expired"_s, made.expired},
         {u"unread"_s, int(made.unread.size())}},
        BackupWords::tr("%n file(s) copied, %1 unchanged, all read back and checked.", nullptr, made.copied)
                .arg(made.unchanged) +
            u'\n' + BackupWords::tr("Keep this backup until %1.").arg(dateText(made.expiresOn)));
    return unreadIn(BackupFolder(options.destination), made.unread);
}

/// Needs no archive and no password.
Result<void> backups(Context &context, const QCommandLineParser &parser)
{
    const BackupFolder folder(parser.positionalArguments().constFirst());
    QList<BackupFolder::Unread> unread;
    VOICELOG_ASSIGN(const auto all, folder.backups(&unread));
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
    for (const BackupFolder::Unread &bad : std::as_const(unread))
        context.output().result({{u"unread"_s, bad.path}, {u"error"_s, QString(bad.why.id())}},
                                bad.path + u"  "_s + ErrorText::of(bad.why).title);
    return unreadIn(folder, unread);
}

QJsonObject broughtBack(const QString &what, const AccountInfo &account)
{
    return {{u"broughtBack"_s, what}, {u"account"_s, account.name}, {u"role"_s, QString(roleId(account.role))}};
}

void tellBroughtBack(Context &context, const BroughtBack &back)
{
    Output &output = context.output();
    if (back.accounts.isEmpty() && back.roles.isEmpty() && back.passwords.isEmpty() && back.grants.isEmpty()) {
        output.note(BackupWords::tr("No account and no grant comes back that was taken away since."));
        return;
    }
    output.note(back.compared ? BackupWords::tr("What the backup has and the current archive has not any more:")
                              : BackupWords::tr("The current archive was not at hand. All that the backup has:"));
    for (const AccountInfo &account : back.accounts)
        output.result(broughtBack(u"ACCOUNT"_s, account),
                      back.compared ? BackupWords::tr("Account %1 can be used again.").arg(account.name)
                                    : BackupWords::tr("Account %1.").arg(account.name));
    for (const AccountInfo &account : back.roles)
        output.result(broughtBack(u"ROLE"_s, account),
                      BackupWords::tr("Account %1 is %2 again.").arg(account.name, QString(roleId(account.role))));
    for (const AccountInfo &account : back.passwords)
        output.result(broughtBack(u"PASSWORD"_s, account),
                      BackupWords::tr("Account %1 has its former password again.").arg(account.name));
    for (const BroughtBack::Grant &grant : back.grants) {
        QJsonObject json = broughtBack(u"GRANT"_s, grant.account);
        json.insert(u"vault"_s, grant.vault.toString());
        output.result(
            json,
            BackupWords::tr("Account %1 holds the key of vault %2.").arg(grant.account.name, grant.vault.toString()));
    }
    output.note(BackupWords::tr("Disable and revoke what should not come back before anybody works in it."));
}

/// What the copy does not keep that the current archive keeps.
void tellLost(Context &context, const Restored &restored)
{
    Output &output = context.output();
    if (!restored.keepingCompared)
        output.note(
            BackupWords::tr("Holds that were placed and orders that were withdrawn after the backup are not in it, "
                            "and could not be listed: that takes the current archive, and officers' accounts."));
    for (const LostKeeping &lost : restored.lost) {
        if (lost.kind == u"CONTRACT_REST") {
            output.result(
                {{u"lost"_s, u"PROOF"_s},
                 {u"kind"_s, lost.kind},
                 {u"number"_s, lost.number},
                 {u"vault"_s, lost.vault.toString()}},
                BackupWords::tr("Certificate %1 is of the rest of sales calls in vault %2, and proofs of them "
                                "are not in it: keep the current archive.")
                    .arg(lost.number, lost.vault.toString()));
            continue;
        }
        if (lost.kind == unsearchedObstacle) {
            output.result({{u"lost"_s, u"REQUEST"_s}, {u"kind"_s, lost.kind}, {u"number"_s, lost.number}},
                          BackupWords::tr("What request %1 may be about is not kept for it in the copy: look for "
                                          "the person there, and enter the request again if it is not in it.")
                              .arg(lost.number));
            continue;
        }
        const bool hold = !lost.kind.isEmpty();
        output.result(
            {{u"lost"_s, hold ? u"HOLD"_s : u"WITHDRAWAL"_s},
             {u"kind"_s, lost.kind},
             {u"number"_s, lost.number},
             {u"vault"_s, lost.vault.toString()},
             {u"untilOn"_s, dateText(lost.untilOn)}},
            hold ? BackupWords::tr("Hold %1 (%2) on vault %3 does not count in it: place it again.")
                       .arg(lost.number, lost.kind, lost.vault.toString())
                 : BackupWords::tr("Order %1 to destroy in vault %2 was withdrawn since and stands again in it.")
                       .arg(lost.number, lost.vault.toString()));
    }
    output.note(
        BackupWords::tr("Nothing is destroyed in it until a privacy officer has looked through holds and orders and "
                        "says so: voicelogctl retention resume-after-restore --reason TEXT"));
}

/// The current archive, unlocked by its own account and password, or by those of the backup.
Result<std::unique_ptr<Session>> currentArchive(Context &context, const QCommandLineParser &parser)
{
    const QString path = parser.value(u"current"_s);
    QString account = parser.value(u"current-account"_s);
    if (account.isEmpty())
        account = context.globals().account;
    QString file = parser.value(u"current-password-file"_s);
    if (file.isEmpty())
        file = context.globals().passwordFile;
    VOICELOG_ASSIGN(const SecretBytes secret,
                    context.password(file, BackupWords::tr("Password of %1 in %2: ").arg(account, path)));
    UnlockThrottle throttle(unlockThrottleFile(), context.clock());
    return Archive(path, fullSchema(), context.clock(), context.kdfCost()).unlock(account, secret, throttle);
}

Result<void> restore(Context &context, const QCommandLineParser &parser)
{
    RestoreOptions options;
    options.source = parser.positionalArguments().at(0);
    options.destination = parser.positionalArguments().at(1);
    options.accountName = context.globals().account;
    if (options.accountName.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"--account"_s}});
    if (parser.isSet(u"backup"_s)) {
        options.backup = Id::fromString(parser.value(u"backup"_s));
        if (options.backup.isNull())
            return fail(errors::InvalidValue, {{u"field"_s, u"--backup"_s}, {u"value"_s, parser.value(u"backup"_s)}});
    }
    options.nothingDestroyed = parser.isSet(u"nothing-destroyed"_s);
    options.missingCertificates = parser.isSet(u"missing-certificates"_s);
    const QStringList certificates = parser.values(u"certificates"_s) + parser.positionalArguments().mid(2);
    for (const QString &file : certificates) {
        VOICELOG_ASSIGN(const QByteArray bytes, readWhole(file));
        options.certificates.append(bytes);
    }
    std::unique_ptr<Session> current;
    if (parser.isSet(u"current"_s)) {
        VOICELOG_ASSIGN(current, currentArchive(context, parser));
        options.current = current.get();
    }
    SecretBytes words;
    if (parser.isSet(u"recovery-words-file"_s)) {
        VOICELOG_ASSIGN(words, context.password(parser.value(u"recovery-words-file"_s), {}));
        options.recoveryWords = &words;
    }
    const QString prompt = options.recoveryWords != nullptr
                               ? BackupWords::tr("New password of %1: ")
                               : BackupWords::tr("Password of %1 when the backup was made: ");
    VOICELOG_ASSIGN(const SecretBytes secret,
                    context.password(context.globals().passwordFile, prompt.arg(options.accountName)));
    UnlockThrottle throttle(unlockThrottleFile(), context.clock());
    const DestructionReplay replay;
    const Archive destination(options.destination, fullSchema(), context.clock());
    VOICELOG_ASSIGN(const Restored restored,
                    Restore(options, destination, &replay, context.progress(), context.cancel()).run(secret, throttle));
    context.output().result(
        {{u"archive"_s, restored.path},
         {u"backup"_s, restored.backup.toString()},
         {u"madeAt"_s, restored.madeAt.toString(Qt::ISODateWithMs)},
         {u"vaults"_s, restored.vaults},
         {u"destroyedVaults"_s, restored.destroyedVaults},
         {u"destroyedRecordings"_s, restored.destroyedRecordings},
         {u"missingCertificates"_s, QJsonArray::fromStringList(restored.missing)},
         {u"compared"_s, restored.broughtBack.compared}},
        BackupWords::tr("Restored as of %1 to %2.")
                .arg(QLocale().toString(restored.madeAt.toLocalTime(), QLocale::ShortFormat), restored.path) +
            u'\n' +
            BackupWords::tr("Destroyed again: %1 vault(s), %2 recording(s).")
                .arg(restored.destroyedVaults)
                .arg(restored.destroyedRecordings));
    if (!restored.missing.isEmpty())
        context.output().note(
            BackupWords::tr("Certificates that were done without: %1. What they destroyed is in it again.")
                .arg(restored.missing.join(u", "_s)));
    if (!restored.unread.isEmpty())
        context.output().note(ErrorText::of(BackupFolder(options.source).unreadError(restored.unread)).oneLine());
    tellBroughtBack(context, restored.broughtBack);
    tellLost(context, restored);
    return {};
}

} // namespace
} // namespace backupcommands

QList<Command> backupCommands()
{
    using namespace backupcommands;
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
        {u"archive"_s,
         u"restore"_s,
         u"SRC DEST [--backup ID] [--current DIR] [--certificates FILE…] [--missing-certificates] [--nothing-destroyed] [--recovery-words-file FILE]"_s,
         BackupWords::tr("Makes an archive of a backup, and destroys in it what was destroyed since."),
         {{u"backup"_s, BackupWords::tr("Which one; the newest if not given."), u"ID"_s},
          {u"current"_s, BackupWords::tr("The current archive, whose destructions are replayed."), u"DIR"_s},
          {u"current-account"_s, BackupWords::tr("The account to open it with, if it is another one."), u"NAME"_s},
          {u"current-password-file"_s, BackupWords::tr("Its password there, if that is another one."), u"FILE"_s},
          {u"certificates"_s, BackupWords::tr("Exported certificates whose destructions are replayed."), u"FILE"_s},
          {u"missing-certificates"_s,
           BackupWords::tr(
               "Goes on although certificates are missing before the newest one given: you answer for it, and "
               "it is recorded.")},
          {u"recovery-words-file"_s,
           BackupWords::tr("The recovery words, instead of the password of then; the password becomes a new one."),
           u"FILE"_s},
          {u"nothing-destroyed"_s,
           BackupWords::tr("Nothing was destroyed since: you answer for it, and it is recorded.")}},
         2,
         -1,
         restore},
    };
}

} // namespace voicelog::ctl
