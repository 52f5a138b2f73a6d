// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "Judging.h"
#include "RecordFile.h"

#include <base/BaseErrors.h>
#include <requests/RequestService.h>
#include <requests/ReviewService.h>
#include <words/EnumText.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace requestreviewcommands {
namespace {

struct RequestReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(RequestReviewCommands)
};

/// The services, and the recording of a request that the arguments name.
struct Reviewing
{
    std::unique_ptr<Judging> judging;
    std::unique_ptr<AnswerService> answers;
    std::unique_ptr<ReviewService> reviews;
    DataRequest request;
    HeldRecording held; ///< with no id if it is none of the request's
};

Result<Reviewing> reviewing(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    Reviewing made;
    VOICELOG_ASSIGN(made.judging, Judging::make(*session));
    made.answers = std::make_unique<AnswerService>(*session, made.judging->book());
    made.reviews = std::make_unique<ReviewService>(*session, &grantedCaseAccess());
    VOICELOG_ASSIGN(made.request,
                    RequestService(*session, made.judging->book()).find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const QList<HeldRecording> held, made.answers->recordings(made.request));
    made.held.number = parser.positionalArguments().value(1);
    const auto found = std::ranges::find(held, made.held.number, &HeldRecording::number);
    if (found != held.cend())
        made.held = *found;
    return made;
}

QString seconds(qint64 ms) { return QString::number(double(ms) / 1000, 'f', 3); }

/// "12.5-15" or "12.5-15/1:TONE": seconds from the start, the channel from 1, what is put in its place.
Result<CopyMark> markOf(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d+(?:\\.\\d{1,3})?)-(\\d+(?:\\.\\d{1,3})?)(?:/(\\d{1,2}))?(?::([A-Z_]+))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const auto wrong = [&text] { return fail(errors::InvalidValue, {{u"field"_s, u"--mark"_s}, {u"value"_s, text}}); };
    if (!match.hasMatch())
        return wrong();
    CopyMark mark;
    mark.subject = MarkSubject::Other;
    mark.sound.range = {std::llround(match.captured(1).toDouble() * 1000),
                        std::llround(match.captured(2).toDouble() * 1000)};
    if (match.hasCaptured(3))
        mark.sound.channel = match.captured(3).toInt() - 1;
    if (match.hasCaptured(4)) {
        const auto method = valueIn<RedactionMethod>(redactionMethodIds, match.captured(4));
        if (!method)
            return wrong();
        mark.sound.method = *method;
    }
    if (match.hasCaptured(3) && mark.sound.channel < 0)
        return wrong();
    return mark;
}

Result<void> review(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Reviewing with, reviewing(context, parser));
    if (with.held.recording.isNull())
        return fail(errors::NotFound, {{u"what"_s, u"recording"_s}, {u"id"_s, with.held.number}});
    VOICELOG_ASSIGN(const CopyReview made, with.reviews->review(with.request, with.held));
    for (const CopyWords::Suggestion &one : made.suggestions) {
        const RedactionMark &sound = one.mark.sound;
        const QString subject(idIn(markSubjectIds, one.mark.subject));
        QJsonObject json{{u"startMs"_s, sound.range.startMs},
                         {u"endMs"_s, sound.range.endMs},
                         {u"subject"_s, subject},
                         {u"words"_s, one.words}};
        if (sound.channel >= 0)
            json.insert(u"channel"_s, sound.channel + 1);
        context.output().result(json, u"%1-%2  %3  %4"_s.arg(seconds(sound.range.startMs), seconds(sound.range.endMs),
                                                             EnumText::value(subject), one.words));
    }
    if (made.suggestions.isEmpty())
        context.output().note(
            RequestReviewWords::tr("Nothing was found in its words and marks that may be of others."));
    return {};
}

Result<void> decide(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString given, required(parser, u"give"_s));
    RecordingDecision decision;
    const auto what = valueIn<CopyDecision>(copyDecisionIds, given);
    if (!what)
        return fail(errors::InvalidValue, {{u"field"_s, u"--give"_s}, {u"value"_s, given}});
    decision.decision = *what;
    decision.weighing = parser.value(u"reason"_s);
    if (const QString ground = parser.value(u"ground"_s); !ground.isEmpty()) {
        decision.ground = valueIn<RefusalGround>(refusalGroundIds, ground);
        if (!decision.ground)
            return fail(errors::InvalidValue, {{u"field"_s, u"--ground"_s}, {u"value"_s, ground}});
    }
    const QStringList marks = parser.values(u"mark"_s);
    for (const QString &text : marks) {
        VOICELOG_ASSIGN(const CopyMark mark, markOf(text));
        decision.marks += mark;
    }
    VOICELOG_ASSIGN(const Reviewing with, reviewing(context, parser));
    decision.number = with.held.number;
    decision.recording = with.held.recording;
    if (parser.isSet(u"suggested"_s)) {
        VOICELOG_ASSIGN(const CopyReview made, with.reviews->review(with.request, with.held));
        for (const CopyWords::Suggestion &one : made.suggestions)
            decision.marks += one.mark;
    }
    VOICELOG_ASSIGN(const DataRequest changed, with.answers->decide(with.request, decision));
    context.output().result({{u"number"_s, changed.number},
                             {u"recording"_s, decision.number},
                             {u"decision"_s, given},
                             {u"marks"_s, decision.marks.size()}},
                            u"%1  %2"_s.arg(decision.number, EnumText::value(given)));
    return {};
}

} // namespace
} // namespace requestreviewcommands

QList<Command> requestReviewCommands()
{
    using namespace requestreviewcommands;
    const QString noun = u"request"_s;
    return {
        {noun,
         u"review"_s,
         u"REQUEST RECORDING"_s,
         RequestReviewWords::tr("Tells what in a recording may be of others, from its words and its marks."),
         {},
         2,
         2,
         review},
        {noun,
         u"decide"_s,
         u"REQUEST RECORDING --give WHAT [--ground GROUND] [--reason TEXT] [--mark STRETCH]… [--suggested]"_s,
         RequestReviewWords::tr("Decides what the person gets of one recording."),
         {{u"give"_s, RequestReviewWords::tr("COPY, COPY_REDACTED, TRANSCRIPT or REFUSED."), u"WHAT"_s},
          {u"ground"_s,
           RequestReviewWords::tr("Of a refusal: MANIFESTLY_UNFOUNDED, EXCESSIVE, RIGHTS_OF_OTHERS or OTHER_UAVG_41."),
           u"GROUND"_s},
          {u"reason"_s, RequestReviewWords::tr("Why, where it is not a whole copy; 20 to 4000 characters."), u"TEXT"_s},
          {u"mark"_s,
           RequestReviewWords::tr("What is left out, in seconds from the start: 12.5-15, or with a channel and what is "
                                  "put in its place 12.5-15/1:TONE (MUTE, TONE or VOICE_CHANGE)."),
           u"STRETCH"_s},
          {u"suggested"_s, RequestReviewWords::tr("Leaves out all that review tells."), {}}},
         2,
         2,
         decide},
    };
}

} // namespace voicelog::ctl
