// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "JudgementCommands.h"

#include "Judging.h"

#include <base/BaseErrors.h>
#include <recordings/RecordingService.h>
#include <words/ErrorText.h>

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace judgementcommands {
namespace {

struct JudgementWords
{
    Q_DECLARE_TR_FUNCTIONS(JudgementCommands)
};

struct Found
{
    std::unique_ptr<Judging> judging;
    Recording recording;
};

Result<Found> find(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(auto judging, Judging::make(*session));
    VOICELOG_ASSIGN(
        Recording recording,
        RecordingService(*session, {}, &grantedCaseAccess()).find(parser.positionalArguments().constFirst()));
    return Found{std::move(judging), std::move(recording)};
}

void show(Context &context, const RuleResult &result, const RuleBook &book)
{
    QJsonObject json = toJson(result);
    QString text = result.ruleId + u"  "_s + outcomeId(result.outcome) + u"  "_s + severityId(result.severity);
    if (!result.holds()) {
        const RuleEdition *edition = book.find(result.editionId);
        const Rule *rule = edition ? edition->rule(result.ruleId) : nullptr;
        if (rule != nullptr) {
            const QString message = messageOf(result, *edition, ErrorText::isDutch());
            json.insert(u"message"_s, message);
            json.insert(u"cure"_s, ErrorText::isDutch() ? rule->cureNl : rule->cureEn);
            text += u"  "_s + message;
        }
    }
    context.output().result(json, text);
}

void show(Context &context, const Release &release)
{
    QJsonObject json{{u"id"_s, release.id.toString()},
                     {u"state"_s, QString(releaseStateId(release.state))},
                     {u"rules"_s, QJsonArray::fromStringList(release.rules)},
                     {u"reason"_s, release.reason},
                     {u"proposedAt"_s, release.proposedAt.toString(Qt::ISODateWithMs)}};
    if (release.until.isValid())
        json.insert(u"until"_s, release.until.toString(Qt::ISODate));
    context.output().result(json, release.id.toString() + u"  "_s + releaseStateId(release.state) + u"  "_s +
                                      release.rules.join(u' ') + u"  "_s + release.reason);
}

Result<void> check(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Found found, find(context, parser));
    JudgementService &service = found.judging->service();
    VOICELOG_ASSIGN(Judgement judgement, service.latest(found.recording));
    if (judgement.seq == 0 || parser.isSet(u"again"_s)) {
        VOICELOG_ASSIGN(judgement, service.judge(found.recording));
    }
    for (const auto &result : std::as_const(judgement.results))
        show(context, result, found.judging->book());
    VOICELOG_ASSIGN(const RecordingStanding standing, service.standing(found.recording));
    for (const auto &release : standing.releases)
        show(context, release);
    return {};
}

Result<void> propose(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString reason, required(parser, u"reason"_s));
    QDate until;
    if (parser.isSet(u"override-until"_s)) {
        until = QDate::fromString(parser.value(u"override-until"_s), Qt::ISODate);
        if (!until.isValid())
            return fail(errors::InvalidValue,
                        {{u"field"_s, u"--override-until"_s}, {u"value"_s, parser.value(u"override-until"_s)}});
    }
    VOICELOG_ASSIGN(const Found found, find(context, parser));
    VOICELOG_ASSIGN(const Release release, found.judging->service().proposeRelease(found.recording, reason, until));
    show(context, release);
    return {};
}

Result<Release> openProposal(JudgementService &service, const Recording &recording)
{
    VOICELOG_ASSIGN(const RecordingStanding standing, service.standing(recording));
    const auto open = std::ranges::find(standing.releases, Release::State::Proposed, &Release::state);
    if (open == standing.releases.cend())
        return fail(errors::NotFound, {{u"what"_s, u"release"_s}, {u"id"_s, recording.number}});
    return *open;
}

Result<void> confirm(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Found found, find(context, parser));
    JudgementService &service = found.judging->service();
    VOICELOG_ASSIGN(const Release release, openProposal(service, found.recording));
    VOICELOG_TRY(service.confirmRelease(found.recording, release.id));
    VOICELOG_ASSIGN(const RecordingStanding standing, service.standing(found.recording));
    show(context, standing.releases.first());
    return {};
}

Result<void> withdraw(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Found found, find(context, parser));
    JudgementService &service = found.judging->service();
    VOICELOG_ASSIGN(const Release release, openProposal(service, found.recording));
    return service.withdrawRelease(found.recording, release.id);
}

Result<void> evaluate(Context &context, const QCommandLineParser &)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const auto judging, Judging::make(*session));
    VOICELOG_ASSIGN(const JudgementSummary summary, judging->service().judgeAll(context.progress(), context.cancel()));
    context.output().result({{u"recordings"_s, summary.recordings},
                             {u"changed"_s, summary.changed},
                             {u"restricted"_s, summary.restricted},
                             {u"activated"_s, summary.activated}},
                            JudgementWords::tr("%1 judged, %2 answers changed, %3 restricted, %4 active.")
                                .arg(summary.recordings)
                                .arg(summary.changed)
                                .arg(summary.restricted)
                                .arg(summary.activated));
    VOICELOG_ASSIGN(const auto counts, judging->service().failingCounts());
    QStringList rules = counts.keys();
    rules.sort();
    for (const auto &rule : std::as_const(rules))
        context.output().result({{u"ruleId"_s, rule}, {u"failing"_s, counts[rule]}},
                                rule + u"  "_s + QString::number(counts[rule]));
    if (summary.cancelled)
        return fail(errors::Cancelled);
    return {};
}

} // namespace
} // namespace judgementcommands

QList<Command> judgementCommands()
{
    using namespace judgementcommands;
    const QCommandLineOption again(u"again"_s, JudgementWords::tr("Judge it anew first."));
    const QCommandLineOption all(u"all"_s, JudgementWords::tr("Every recording this account can open (the default)."));
    const QCommandLineOption reason(u"reason"_s, JudgementWords::tr("Why, in 20 to 4000 characters, without names."),
                                    u"TEXT"_s);
    const QCommandLineOption until(
        u"override-until"_s, JudgementWords::tr("Set the rules that still fail aside until this day."), u"DATE"_s);
    return {
        {u"rules"_s,
         u"evaluate"_s,
         u"[--all]"_s,
         JudgementWords::tr("Judges recordings anew; earlier answers stay."),
         {all},
         0,
         0,
         evaluate},
        {u"recording"_s,
         u"check"_s,
         u"RECORDING [--again]"_s,
         JudgementWords::tr("Shows what the rules say of one, and proposals to release it."),
         {again},
         1,
         1,
         check},
        {u"recording"_s,
         u"release"_s,
         u"RECORDING --reason TEXT [--override-until DATE]"_s,
         JudgementWords::tr("Proposes to release a restricted one."),
         {reason, until},
         1,
         1,
         propose},
        {u"recording"_s,
         u"release-confirm"_s,
         u"RECORDING"_s,
         JudgementWords::tr("Confirms the proposal of another officer."),
         {},
         1,
         1,
         confirm},
        {u"recording"_s,
         u"release-withdraw"_s,
         u"RECORDING"_s,
         JudgementWords::tr("Withdraws the proposal."),
         {},
         1,
         1,
         withdraw},
    };
}

} // namespace voicelog::ctl
