// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "RecordFile.h"

#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <programmes/ProgrammeService.h>
#include <recordings/RecordingService.h>
#include <requests/HoldByHand.h>
#include <retention/HoldService.h>
#include <words/EnumText.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace holdcommands {
namespace {

struct HoldWords
{
    Q_DECLARE_TR_FUNCTIONS(HoldCommands)
};

void showHold(Context &context, const Hold &hold)
{
    const QDate today = legalDay(context.clock().now());
    const HoldState state = hold.stateOn(today);
    QString text =
        u"%1  %2  %3  "_s.arg(hold.number, QString(holdKindId(hold.kind)), EnumText::value(holdStateId(state)));
    text += HoldWords::tr("%n recording(s)", nullptr, hold.recordings);
    if (state == HoldState::Pending)
        text += u"  "_s + HoldWords::tr("to be confirmed by %1").arg(hold.confirmBy.toString(Qt::ISODate));
    else if (const QDate until = hold.keptUntil(); until.isValid())
        text += u"  "_s + HoldWords::tr("until %1").arg(until.toString(Qt::ISODate));
    if (!hold.reference.isEmpty())
        text += u"  "_s + hold.reference;
    context.output().result(hold.toJson(today), text);
}

/// What a file says, changed by what the options say.
Result<HoldDraft> draftFrom(Context &context, const QCommandLineParser &parser)
{
    HoldDraft draft;
    if (parser.isSet(u"from"_s)) {
        VOICELOG_ASSIGN(const QJsonObject json, recordFile(parser));
        VOICELOG_ASSIGN(draft, HoldDraft::fromJson(json));
    }
    if (parser.isSet(u"kind"_s)) {
        const auto kind = holdKindFromId(parser.value(u"kind"_s));
        if (!kind)
            return fail(errors::InvalidValue, {{u"field"_s, u"--kind"_s}, {u"value"_s, parser.value(u"kind"_s)}});
        draft.kind = *kind;
    }
    const auto take = [&parser](const QString &option, QString &into) {
        if (parser.isSet(option))
            into = parser.value(option);
    };
    take(u"reason"_s, draft.reason);
    take(u"claim"_s, draft.claimReference);
    take(u"reference"_s, draft.reference);
    VOICELOG_ASSIGN(const QDate since, dateOption(parser, u"since"_s));
    VOICELOG_ASSIGN(const QDate until, dateOption(parser, u"until"_s));
    if (since.isValid())
        draft.fromOn = since;
    if (until.isValid())
        draft.untilOn = until;
    VOICELOG_ASSIGN(Session * session, context.session());
    if (parser.isSet(u"programme"_s)) {
        VOICELOG_ASSIGN(const Programme programme, ProgrammeService(*session).find(parser.value(u"programme"_s)));
        draft.vaultId = programme.vaultId;
    }
    const RecordingService recordings(*session);
    for (const QString &name : parser.positionalArguments()) {
        VOICELOG_ASSIGN(const Recording recording, recordings.find(name));
        if (!draft.vaultId.isNull() && draft.vaultId != recording.vaultId)
            return fail(errors::InvalidValue, {{u"field"_s, u"recordings"_s}, {u"value"_s, name}}); // one vault a hold
        draft.vaultId = recording.vaultId;
        draft.recordings += recording.id;
    }
    return draft;
}

Result<void> addHold(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const HoldDraft draft, draftFrom(context, parser));
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_TRY(checkPlacedByHand(*session, draft.kind, draft.reference));
    VOICELOG_ASSIGN(const Hold hold, HoldService(*session).place(draft));
    showHold(context, hold);
    return {};
}

struct NamedHold
{
    HoldService service;
    Hold hold;
};

Result<NamedHold> named(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    HoldService service(*session);
    VOICELOG_ASSIGN(const Hold hold, service.find(parser.positionalArguments().constFirst()));
    return NamedHold{service, hold};
}

Result<void> confirmHold(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(NamedHold on, named(context, parser));
    VOICELOG_ASSIGN(const Hold hold, on.service.confirm(on.hold));
    showHold(context, hold);
    return {};
}

Result<void> reviewHold(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(NamedHold on, named(context, parser));
    VOICELOG_ASSIGN(const Hold hold, on.service.review(on.hold));
    showHold(context, hold);
    return {};
}

Result<void> endHold(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_TRY(required(parser, u"on"_s));
    VOICELOG_ASSIGN(const QDate day, dateOption(parser, u"on"_s));
    VOICELOG_ASSIGN(NamedHold target, named(context, parser));
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_TRY(checkEndedByHand(*session, target.hold));
    VOICELOG_ASSIGN(const Hold hold, target.service.setEnd(target.hold, day));
    showHold(context, hold);
    return {};
}

Result<void> liftHold(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString reason, required(parser, u"reason"_s));
    VOICELOG_ASSIGN(NamedHold on, named(context, parser));
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_TRY(checkEndedByHand(*session, on.hold));
    VOICELOG_ASSIGN(const Hold hold, on.service.release(on.hold, reason, parser.isSet(u"subject-told"_s)));
    showHold(context, hold);
    return {};
}

Result<void> listHolds(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    const HoldService service(*session);
    VOICELOG_ASSIGN(const auto all, service.list());
    for (const Hold &hold : all) {
        const HoldState state = hold.stateOn(service.today());
        if (parser.isSet(u"all"_s) || state == HoldState::Active || state == HoldState::Pending)
            showHold(context, hold);
    }
    return {};
}

Result<void> showOneHold(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(NamedHold on, named(context, parser));
    VOICELOG_ASSIGN(const HoldView view, on.service.view(on.hold));
    QJsonObject json = view.hold.toJson(on.service.today());
    json.insert(u"reason"_s, view.text.reason);
    json.insert(u"claimReference"_s, view.text.claimReference);
    json.insert(u"releaseReason"_s, view.text.releaseReason);
    QJsonArray ids;
    for (const Id &id : view.recordings)
        ids += id.toString();
    json.insert(u"recordingIds"_s, ids);
    QString text = view.hold.number + u"  "_s + QString(holdKindId(view.hold.kind)) + u"\n  "_s + view.text.reason;
    if (!view.text.claimReference.isEmpty())
        text += u"\n  "_s + view.text.claimReference;
    for (const Id &id : view.recordings)
        text += u"\n  "_s + id.toString();
    context.output().result(json, text);
    return {};
}

} // namespace
} // namespace holdcommands

QList<Command> holdCommands()
{
    using namespace holdcommands;
    const QCommandLineOption from(u"from"_s, HoldWords::tr("A JSON file with the hold's fields."), u"FILE"_s);
    const QCommandLineOption kind(
        u"kind"_s, HoldWords::tr("LEGAL if not given; or ORDER_KEEP, ORDER_ERASE, STATUTORY, RESTRICTION, REQUEST."),
        u"KIND"_s);
    const QCommandLineOption reason(u"reason"_s, HoldWords::tr("Why, in 20 to 4000 characters; stays in the vault."),
                                    u"TEXT"_s);
    const QCommandLineOption claim(u"claim"_s, HoldWords::tr("The reference of the claim it is for."), u"TEXT"_s);
    const QCommandLineOption reference(u"reference"_s, HoldWords::tr("The request's number, e.g. SAR-2026-0017."),
                                       u"NUMBER"_s);
    const QCommandLineOption since(u"since"_s, HoldWords::tr("The day it counts from; today if not given."), u"DATE"_s);
    const QCommandLineOption until(u"until"_s, HoldWords::tr("The first day without it, if known."), u"DATE"_s);
    const QCommandLineOption programme(u"programme"_s,
                                       HoldWords::tr("All recordings of this programme, if none are named."), u"ID"_s);
    const QCommandLineOption on(u"on"_s, HoldWords::tr("The first day without it."), u"DATE"_s);
    const QCommandLineOption told(u"subject-told"_s,
                                  HoldWords::tr("The person concerned was told that the restriction is lifted."));
    const QCommandLineOption all(u"all"_s, HoldWords::tr("Those that ended too."));
    const QString noun = u"retention"_s;
    return {
        {noun,
         u"hold add"_s,
         u"[RECORDING…] --kind KIND --reason TEXT [--claim TEXT] [--from FILE.json]"_s,
         HoldWords::tr("Places a hold on recordings of one vault."),
         {from, kind, reason, claim, reference, since, until, programme},
         0,
         -1,
         addHold},
        {noun,
         u"hold confirm"_s,
         u"HOLD"_s,
         HoldWords::tr("Confirms a hold, as a second officer, within two working days."),
         {},
         1,
         1,
         confirmHold},
        {noun,
         u"hold review"_s,
         u"HOLD"_s,
         HoldWords::tr("Says that it is still needed; looked at again in six months."),
         {},
         1,
         1,
         reviewHold},
        {noun,
         u"hold end"_s,
         u"HOLD --on DATE"_s,
         HoldWords::tr("Sets the day on which the hold of a request ends by itself."),
         {on},
         1,
         1,
         endHold},
        {noun,
         u"hold lift"_s,
         u"HOLD --reason TEXT [--subject-told]"_s,
         HoldWords::tr("Ends it today."),
         {reason, told},
         1,
         1,
         liftHold},
        {noun, u"hold list"_s, u"[--all]"_s, HoldWords::tr("Lists the holds in force."), {all}, 0, 0, listHolds},
        {noun,
         u"hold show"_s,
         u"HOLD"_s,
         HoldWords::tr("Shows one with its words; needs its vault's key."),
         {},
         1,
         1,
         showOneHold},
    };
}

} // namespace voicelog::ctl
