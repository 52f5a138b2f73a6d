// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "Judging.h"
#include "RecordFile.h"

#include <base/BaseErrors.h>
#include <base/FieldReader.h>
#include <programmes/StoredRetention.h>
#include <recordings/RecordingService.h>
#include <requests/ObjectionService.h>
#include <requests/RightsService.h>
#include <words/EnumText.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace requestrightscommands {
namespace {

struct RequestRightsWords
{
    Q_DECLARE_TR_FUNCTIONS(RequestRightsCommands)
};

/// The services, and the request that the first argument names.
struct Granting
{
    std::unique_ptr<Judging> judging;
    StoredRetention retention;
    std::unique_ptr<RightsService> rights;
    std::unique_ptr<RecipientService> recipients;
    DataRequest request;
};

Result<std::unique_ptr<Granting>> granting(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    auto made = std::make_unique<Granting>(); // the service refers to its members
    VOICELOG_ASSIGN(made->judging, Judging::make(*session));
    made->rights = std::make_unique<RightsService>(*session, made->judging->book(), made->retention);
    made->recipients = std::make_unique<RecipientService>(*session, made->judging->book());
    VOICELOG_ASSIGN(made->request,
                    RequestService(*session, made->judging->book()).find(parser.positionalArguments().constFirst()));
    return made;
}

Result<void> decideRight(Context &context, const QCommandLineParser &parser)
{
    RightDecision decision;
    if (parser.isSet(u"grant"_s) == parser.isSet(u"refuse"_s))
        return fail(errors::MissingValue, {{u"field"_s, u"--grant | --refuse"_s}});
    decision.decision = parser.isSet(u"grant"_s) ? RightOutcome::Granted : RightOutcome::Refused;
    decision.reasoning = parser.value(u"reason"_s);
    decision.note = parser.value(u"note"_s);
    if (const QString ground = parser.value(u"ground"_s); !ground.isEmpty()) {
        decision.ground = valueIn<RightGround>(rightGroundIds, ground);
        if (!decision.ground)
            return fail(errors::InvalidValue, {{u"field"_s, u"--ground"_s}, {u"value"_s, ground}});
    }
    VOICELOG_ASSIGN(const auto with, granting(context, parser));
    decision.number = parser.positionalArguments().value(1);
    VOICELOG_ASSIGN(const QList<HeldRecording> held, with->rights->recordings(with->request));
    if (const auto found = std::ranges::find(held, decision.number, &HeldRecording::number); found != held.cend())
        decision.recording = found->recording;
    VOICELOG_ASSIGN(const DataRequest changed, with->rights->decide(with->request, decision));
    const QString outcome(idIn(rightOutcomeIds, decision.decision));
    QJsonObject json{{u"number"_s, changed.number}, {u"recording"_s, decision.number}, {u"decision"_s, outcome}};
    putValue(json, "ground"_L1, decision.ground, rightGroundIds);
    context.output().result(json, u"%1  %2"_s.arg(decision.number, EnumText::value(outcome)));
    return {};
}

Result<void> carryOut(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const auto with, granting(context, parser));
    VOICELOG_TRY(with->rights->carryOut(with->request));
    context.output().result({{u"number"_s, with->request.number}, {u"carriedOut"_s, true}},
                            RequestRightsWords::tr("%1: what was granted is carried out.").arg(with->request.number));
    return {};
}

Result<void> recipients(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const auto with, granting(context, parser));
    VOICELOG_ASSIGN(const QList<HandedOver> handed, with->recipients->handedOver(with->request));
    for (const HandedOver &one : handed)
        context.output().result({{u"export"_s, one.seq},
                                 {u"recording"_s, one.number},
                                 {u"at"_s, one.at.toUTC().toString(Qt::ISODate)},
                                 {u"reason"_s, one.reason},
                                 {u"told"_s, one.told}},
                                u"%1  %2  %3  %4"_s.arg(one.seq).arg(one.number, one.reason,
                                                                     one.told
                                                                         ? RequestRightsWords::tr("told")
                                                                         : RequestRightsWords::tr("not told yet")));
    if (handed.isEmpty())
        context.output().note(RequestRightsWords::tr("Nothing of it was handed over."));
    return {};
}

Result<void> tellRecipient(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QJsonObject file, recordFile(parser));
    VOICELOG_ASSIGN(const QList<RecipientNotice> read, RecipientNotice::fromJson({file}));
    VOICELOG_ASSIGN(const auto with, granting(context, parser));
    VOICELOG_ASSIGN(const DataRequest changed, with->recipients->tell(with->request, read.constFirst()));
    VOICELOG_ASSIGN(QList<HandedOver> handed, with->recipients->handedOver(changed));
    handed.removeIf([](const HandedOver &one) { return one.told; });
    context.output().result(
        {{u"number"_s, changed.number}, {u"recipients"_s, changed.recipients.size()}, {u"untold"_s, handed.size()}},
        RequestRightsWords::tr("%1: still to be told of: %2").arg(changed.number).arg(handed.size()));
    return {};
}

Result<void> liftRestriction(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString reason, required(parser, u"reason"_s));
    VOICELOG_ASSIGN(const QDate told, dateOption(parser, u"told"_s));
    VOICELOG_ASSIGN(const auto with, granting(context, parser));
    VOICELOG_ASSIGN(const DataRequest lifted, with->rights->liftRestriction(with->request, told, reason));
    context.output().result({{u"number"_s, lifted.number},
                             {u"toldOn"_s, lifted.restrictionLift->toldOn.toString(Qt::ISODate)},
                             {u"liftedOn"_s, lifted.restrictionLift->liftedOn.toString(Qt::ISODate)}},
                            RequestRightsWords::tr("%1: the restriction is lifted.").arg(lifted.number));
    return {};
}

Result<void> openObjection(Context &context, const QCommandLineParser &parser)
{
    QString requester;
    QString contact;
    if (parser.isSet(u"from"_s)) {
        VOICELOG_ASSIGN(const QJsonObject file, recordFile(parser));
        FieldReader reader(file);
        requester = reader.text("requester"_L1, FieldReader::titleLimit);
        contact = reader.text("contact"_L1, FieldReader::reasonLimit);
        VOICELOG_TRY(reader.finish());
    }
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const auto judging, Judging::make(*session));
    RecordingService recordings(*session, judging->maker(), &grantedCaseAccess());
    VOICELOG_ASSIGN(Recording recording, recordings.find(parser.positionalArguments().constFirst()));
    if (!recording.objectionRaised && parser.isSet(u"at"_s)) {
        constexpr qint64 longestMs = 86'400'000;
        VOICELOG_ASSIGN(const qint64 atMs, numberOption(parser, u"at"_s, 0, 0, longestMs));
        VOICELOG_ASSIGN(recording, recordings.noteObjection(recording, atMs));
    }
    ObjectionService objections(*session, judging->book());
    VOICELOG_ASSIGN(const RequestService::Opened opened, objections.open(recording, requester, contact));
    if (opened.held.failure)
        return std::unexpected(*opened.held.failure);
    const QString due =
        opened.request.dueOn(RequestService(*session, judging->book()).deadline(opened.request)).toString(Qt::ISODate);
    context.output().result(
        {{u"number"_s, opened.request.number},
         {u"recording"_s, recording.number},
         {u"receivedOn"_s, opened.request.receivedOn.toString(Qt::ISODate)},
         {u"dueOn"_s, due},
         {u"held"_s, opened.held.recordings}},
        RequestRightsWords::tr("%1  objection in %2, due %3").arg(opened.request.number, recording.number, due));
    return {};
}

} // namespace
} // namespace requestrightscommands

QList<Command> requestRightsCommands()
{
    using namespace requestrightscommands;
    using Option = QCommandLineOption;
    const QString noun = u"request"_s;
    const QString one = u"REQUEST"_s;
    const Option from(u"from"_s, RequestRightsWords::tr("The record's fields as JSON."), u"FILE"_s);
    return {
        {noun,
         u"decide-right"_s,
         u"REQUEST RECORDING --grant | --refuse [--ground GROUND] [--reason TEXT] [--note TEXT]"_s,
         RequestRightsWords::tr("Decides of one recording what was asked by another right than access."),
         {{u"grant"_s, RequestRightsWords::tr("It is granted.")},
          {u"refuse"_s, RequestRightsWords::tr("It is refused; a second officer looks at the answer.")},
          {u"ground"_s,
           RequestRightsWords::tr("Of a refusal: 17_3_B, 17_3_E, 21_1, MANIFESTLY_UNFOUNDED, EXCESSIVE, OTHER_BASIS "
                                  "or CONDITIONS_NOT_MET; of a restriction that is granted: 18_1_A to 18_1_D."),
           u"GROUND"_s},
          {u"reason"_s, RequestRightsWords::tr("Why, of a refusal; 20 to 4000 characters."), u"TEXT"_s},
          {u"note"_s, RequestRightsWords::tr("Of a rectification: what is put beside the recording."), u"TEXT"_s}},
         2,
         2,
         decideRight},
        {noun,
         u"carry-out"_s,
         one,
         RequestRightsWords::tr("Does what an answer that was sent granted, where that failed."),
         {},
         1,
         1,
         carryOut},
        {noun,
         u"recipients"_s,
         one,
         RequestRightsWords::tr("Lists when its recordings were handed over, and whether who got them was told."),
         {},
         1,
         1,
         recipients},
        {noun,
         u"tell-recipient"_s,
         u"REQUEST --from FILE.json"_s,
         RequestRightsWords::tr("Writes down that somebody who got a recording was told, or why that is impossible: "
                                "recipient, toldOn or whyNot, exports."),
         {from},
         1,
         1,
         tellRecipient},
        {noun,
         u"lift-restriction"_s,
         u"REQUEST --told DATE --reason TEXT"_s,
         RequestRightsWords::tr("Lifts a restriction of which the person was told before."),
         {{u"told"_s, RequestRightsWords::tr("The day on which the person was told."), u"DATE"_s},
          {u"reason"_s, RequestRightsWords::tr("Why; 20 to 4000 characters."), u"TEXT"_s}},
         1,
         1,
         liftRestriction},
        {noun,
         u"open-objection"_s,
         u"RECORDING [--at MS] [--from FILE.json]"_s,
         RequestRightsWords::tr("Opens the request of an objection that was raised in a call."),
         {{u"at"_s, RequestRightsWords::tr("Where in the call, where that is not noted yet."), u"MS"_s},
          {u"from"_s, RequestRightsWords::tr("Who objected, as JSON: requester, contact."), u"FILE"_s}},
         1,
         1,
         openObjection},
    };
}

} // namespace voicelog::ctl
