// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"

#include <archive/Archive.h>
#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <common/DemoArchive.h>
#include <common/FullSchema.h>
#include <programmes/SynthArchive.h>
#include <recordings/RecordingsVerifier.h>
#include <words/ErrorText.h>

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace archivecommands {
namespace {

struct ArchiveWords
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveCommands)
};

/// The words go from locked memory straight to the terminal: they are letters and spaces, so JSON needs no escaping.
void printRecoveryWords(Context &context, const SecretBytes &words)
{
    context.output().note(
        ArchiveWords::tr("Recovery words, shown this once: write them down and keep them in a safe place."));
    if (context.output().json())
        std::fputs("{\"recoveryWords\":\"", stdout);
    std::fwrite(words.data(), 1, size_t(words.size()), stdout);
    std::fputs(context.output().json() ? "\"}\n" : "\n", stdout);
    std::fflush(stdout);
}

Result<void> init(Context &context, const QCommandLineParser &parser)
{
    Archive::CreateOptions options;
    options.path = parser.positionalArguments().constFirst();
    VOICELOG_ASSIGN(options.organisation, required(parser, u"organisation"_s));
    options.officerName = context.globals().account;
    if (options.officerName.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"--account"_s}});
    options.fourEyes = !parser.isSet(u"one-officer"_s);
    VOICELOG_ASSIGN(const SecretBytes password,
                    context.password(context.globals().passwordFile,
                                     ArchiveWords::tr("Password of %1: ").arg(options.officerName)));
    VOICELOG_ASSIGN(const Archive::Created created,
                    Archive::create(options, password, fullSchema(), context.clock(), context.kdfCost()));
    context.output().result({{u"archive"_s, created.session->path()},
                             {u"id"_s, created.session->archiveId().toString()},
                             {u"officer"_s, options.officerName}},
                            ArchiveWords::tr("The archive %1 is made.").arg(options.path));
    printRecoveryWords(context, created.recoveryWords);
    return {};
}

Result<QString> archiveArgument(Context &context, const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().value(0, context.globals().archive);
    if (path.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"--archive"_s}});
    return path;
}

Result<void> info(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString path, archiveArgument(context, parser));
    VOICELOG_ASSIGN(const ArchiveInfo found, Archive::inspect(path));
    context.output().result({{u"archive"_s, found.path},
                             {u"id"_s, found.id.toString()},
                             {u"formatVersion"_s, found.formatVersion},
                             {u"accounts"_s, QJsonArray::fromStringList(found.accountNames)}},
                            found.path + u"\n"_s + found.id.toString() + u"\n"_s + found.accountNames.join(u", "_s));
    return {};
}

Result<void> verify(Context &context, const QCommandLineParser &)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    const Archive archive(context.globals().archive, fullSchema(), context.clock(), context.kdfCost());
    VOICELOG_ASSIGN(ArchiveVerification found, archive.verify(*session, context.progress(), context.cancel()));
    VOICELOG_ASSIGN(const RecordingsVerification recordings,
                    RecordingsVerifier(*session, context.progress(), context.cancel()).run());
    for (const Error &problem : recordings.problems) {
        const auto same = [&problem](const Error &known) { return known.toString() == problem.toString(); };
        if (std::ranges::none_of(found.problems, same))
            found.problems.append(problem);
    }
    QJsonArray problems;
    for (const auto &problem : std::as_const(found.problems)) {
        problems.append(problem.toString());
        context.output().error(problem);
    }
    context.output().result(
        {{u"events"_s, found.audit.events},
         {u"headHash"_s, QString::fromLatin1(found.audit.headHash.toHex())},
         {u"vaults"_s, found.vaultsChecked},
         {u"recordings"_s, recordings.recordings},
         {u"problems"_s, problems},
         {u"intact"_s, found.problems.isEmpty()}},
        ArchiveWords::tr("%n event(s), %1 vault(s) and %2 recording(s) checked.", nullptr, int(found.audit.events))
            .arg(found.vaultsChecked)
            .arg(recordings.recordings));
    return found.problems.isEmpty() ? Result<void>() : std::unexpected(found.problems.constFirst());
}

Result<void> demo(Context &context, const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().constFirst();
    VOICELOG_TRY(makeDemoArchive(path, context.progress(), context.cancel(), context.kdfCost()));
    for (const auto &account : demoAccounts())
        context.output().result({{u"account"_s, account.name},
                                 {u"role"_s, QString(roleId(account.role))},
                                 {u"password"_s, QString(account.password)}},
                                account.name.leftJustified(20) + QString(roleId(account.role)).leftJustified(20) +
                                    account.password);
    return {};
}

// Public on purpose: invented calls only.
constexpr auto synthOfficer = "synth.officer"_L1;
constexpr auto synthPassword = "synth-officer-2026"_L1;

Result<void> synth(Context &context, const QCommandLineParser &parser)
{
    SynthOptions options;
    VOICELOG_ASSIGN(options.recordings, numberOption(parser, u"recordings"_s, 10'000, 1, 100'000'000));
    VOICELOG_ASSIGN(const qint64 vaults, numberOption(parser, u"vaults"_s, 10, 1, 1000));
    options.vaults = int(vaults);
    const QString path = parser.positionalArguments().constFirst();
    VOICELOG_ASSIGN(const Archive::Created created, Archive::create({path, u"Synthetic calls"_s, false, synthOfficer},
                                                                    SecretBytes::copyOf(QByteArrayView(synthPassword)),
                                                                    fullSchema(), context.clock(), context.kdfCost()));
    VOICELOG_TRY(fillSynthArchive(*created.session, options, context.progress(), context.cancel()));
    context.output().result(
        {{u"archive"_s, path},
         {u"recordings"_s, options.recordings},
         {u"account"_s, synthOfficer},
         {u"password"_s, synthPassword}},
        ArchiveWords::tr("%1 is made; account %2, password %3.").arg(path, synthOfficer, synthPassword));
    return {};
}

} // namespace
} // namespace archivecommands

QList<Command> archiveCommands()
{
    using namespace archivecommands;
    return {
        {u"archive"_s,
         u"init"_s,
         u"DIR --organisation NAME [--one-officer]"_s,
         ArchiveWords::tr("Makes an archive; --account and --password-file name its first officer."),
         {{u"organisation"_s, ArchiveWords::tr("Who answers for the recordings."), u"NAME"_s},
          {u"one-officer"_s, ArchiveWords::tr("There is no second officer to confirm; every report will say so.")}},
         1,
         1,
         init},
        {u"archive"_s,
         u"info"_s,
         u"[DIR]"_s,
         ArchiveWords::tr("Tells what can be known without a password."),
         {},
         0,
         1,
         info},
        {u"archive"_s,
         u"verify"_s,
         {},
         ArchiveWords::tr("Checks every file, the audit trail, the keyring and every recording."),
         {},
         0,
         0,
         verify},
        {u"archive"_s,
         u"demo"_s,
         u"DIR"_s,
         ArchiveWords::tr("Makes a demo archive and prints its accounts."),
         {},
         1,
         1,
         demo},
        {u"archive"_s,
         u"synth"_s,
         u"DIR --recordings N --vaults V"_s,
         ArchiveWords::tr("Makes a large archive of invented calls, for measuring."),
         {{u"recordings"_s, ArchiveWords::tr("How many; 10000 if not given."), u"N"_s},
          {u"vaults"_s, ArchiveWords::tr("Over how many programmes; 10 if not given."), u"V"_s}},
         1,
         1,
         synth},
    };
}

} // namespace voicelog::ctl
