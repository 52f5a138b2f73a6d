// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"

#include <archive/Rescue.h>
#include <archive/UnlockThrottle.h>
#include <base/BaseErrors.h>
#include <common/FullSchema.h>
#include <recordings/RescuedVaultCleaner.h>
#include <retention/DestructionReplay.h>
#include <words/ErrorText.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace rescuecommands {
namespace {

struct RescueWords
{
    Q_DECLARE_TR_FUNCTIONS(RescueCommands)
};

QString fateText(const RescuedVault &vault)
{
    switch (vault.fate) {
    case RescuedVault::Fate::Whole:
        return RescueWords::tr("whole");
    case RescuedVault::Fate::Partly:
        return RescueWords::tr("in part: rows were lost of %1").arg(vault.torn.join(u", "_s));
    case RescuedVault::Fate::AsItIs:
        return RescueWords::tr("copied as it is, not looked at: this account has no key to it");
    case RescuedVault::Fate::NotTaken:
        break;
    }
    return vault.error ? RescueWords::tr("lost: %1").arg(ErrorText::of(*vault.error).title) : RescueWords::tr("lost");
}

void tellVault(Context &context, const RescuedVault &vault, const RescuedRecordings &recordings)
{
    QJsonObject json{{u"vault"_s, vault.id.toString()},
                     {u"taken"_s, vault.fate != RescuedVault::Fate::NotTaken},
                     {u"whole"_s, vault.fate == RescuedVault::Fate::Whole && recordings.lost.isEmpty()},
                     {u"lookedAt"_s, vault.fate != RescuedVault::Fate::AsItIs},
                     {u"older"_s, vault.older},
                     {u"torn"_s, QJsonArray::fromStringList(vault.torn)},
                     {u"refusedRows"_s, vault.refused},
                     {u"destroyedRecordings"_s, vault.destroyedRecordings},
                     {u"recordings"_s, recordings.whole},
                     {u"lost"_s, QJsonArray::fromStringList(recordings.lost)},
                     {u"lostUnnamed"_s, recordings.lostUnnamed}};
    if (vault.error)
        json.insert(u"error"_s, QString(vault.error->id()));
    QString text = vault.id.toString() + u"  "_s + fateText(vault);
    if (holdsRecordings(vault.kind) && vault.fate != RescuedVault::Fate::NotTaken &&
        vault.fate != RescuedVault::Fate::AsItIs)
        text += u"\n  "_s + RescueWords::tr("%1 recording(s) whole.").arg(recordings.whole);
    if (!recordings.lost.isEmpty())
        text += u"\n  "_s + RescueWords::tr("Lost: %1").arg(recordings.lost.join(u", "_s));
    if (recordings.lostUnnamed > 0)
        text += u"\n  "_s + RescueWords::tr("Lost, without their number: %1 recording(s).").arg(recordings.lostUnnamed);
    if (vault.destroyedRecordings > 0)
        text += u"\n  "_s + RescueWords::tr("Destroyed again: %1 recording(s) that the trail says were destroyed.")
                                .arg(vault.destroyedRecordings);
    if (vault.older)
        text += u"\n  "_s + RescueWords::tr("The vault's file was an older copy: what was recorded since is missing.");
    context.output().result(json, text);
}

/// Straight to the terminal: letters and spaces, which JSON needs no escaping for.
void printNewWords(Context &context, const SecretBytes &words)
{
    context.output().note(RescueWords::tr("The new archive has recovery words of its own, shown this once: write them "
                                          "down and keep them in a safe place."));
    std::fputs(context.output().json() ? "{\"recoveryWords\":\"" : "", stdout);
    std::fwrite(words.data(), 1, size_t(words.size()), stdout);
    std::fputs(context.output().json() ? "\"}\n" : "\n", stdout);
    std::fflush(stdout);
}

Result<void> rescue(Context &context, const QCommandLineParser &parser)
{
    RescueOptions options;
    options.source = parser.positionalArguments().at(0);
    options.destination = parser.positionalArguments().at(1);
    options.organisation = parser.value(u"organisation"_s);
    options.accountName = context.globals().account;
    if (options.accountName.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"--account"_s}});
    VOICELOG_ASSIGN(
        const SecretBytes password,
        context.password(context.globals().passwordFile, RescueWords::tr("Password of %1: ").arg(options.accountName)));
    UnlockThrottle throttle(unlockThrottleFile(), context.clock());
    const DestructionReplay replay;
    VOICELOG_ASSIGN(const Rescued rescued, Rescue(options, fullSchema(), context.clock(), &replay, context.progress(),
                                                  context.cancel(), context.kdfCost())
                                               .run(password, throttle));
    RescuedVaultCleaner cleaner(*rescued.session, context.progress(), context.cancel());
    for (const RescuedVault &vault : rescued.vaults) {
        RescuedRecordings recordings;
        const bool readable = vault.fate == RescuedVault::Fate::Whole || vault.fate == RescuedVault::Fate::Partly;
        if (readable && holdsRecordings(vault.kind)) {
            VOICELOG_ASSIGN(recordings, cleaner.clean(vault.id));
        }
        tellVault(context, vault, recordings);
    }
    Output &output = context.output();
    output.result({{u"archive"_s, rescued.session->path()},
                   {u"id"_s, rescued.session->archiveId().toString()},
                   {u"trailGoesOn"_s, rescued.trailGoesOn},
                   {u"governanceOlder"_s, rescued.governanceOlder},
                   {u"tornGovernance"_s, QJsonArray::fromStringList(rescued.tornGovernance)},
                   {u"accountsShutOut"_s, int(rescued.disabled.size())}},
                  rescued.trailGoesOn
                      ? RescueWords::tr("Rescued to %1; its audit trail goes on.").arg(rescued.session->path())
                      : RescueWords::tr("Rescued to %1, which begins a new audit trail: the former one does not hold.")
                            .arg(rescued.session->path()));
    if (!rescued.tornGovernance.isEmpty())
        output.note(RescueWords::tr("Lost of governance.db: rows of %1.").arg(rescued.tornGovernance.join(u", "_s)));
    if (rescued.governanceOlder)
        output.note(RescueWords::tr("governance.db was an older copy: vaults know of later events. What was decided, "
                                    "held or destroyed since is not in it; look it up before you go on."));
    for (const AccountInfo &account : rescued.disabled)
        output.note(RescueWords::tr("%1 is not let in any more until you say so.").arg(account.name));
    output.note(RescueWords::tr("Keep the damaged archive as it is until you know what happened to it."));
    if (rescued.recoveryWords.size() > 0)
        printNewWords(context, rescued.recoveryWords);
    return {};
}

} // namespace
} // namespace rescuecommands

QList<Command> rescueCommands()
{
    using namespace rescuecommands;
    return {
        {u"archive"_s,
         u"rescue"_s,
         u"FROM TO [--organisation NAME]"_s,
         RescueWords::tr("Makes a new archive of what is whole of a damaged one, for one officer."),
         {{u"organisation"_s,
           RescueWords::tr("Who answers for the recordings, where the damaged archive no longer tells."), u"NAME"_s}},
         2,
         2,
         rescue}};
}

} // namespace voicelog::ctl
