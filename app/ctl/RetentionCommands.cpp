// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "Judging.h"
#include "RecordFile.h"
#include "Retaining.h"

#include <answers/RetentionRun.h>
#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <programmes/ProgrammeService.h>
#include <recordings/RecordingService.h>
#include <retention/ProofService.h>
#include <retention/RestoreReview.h>
#include <words/EnumText.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace retentioncommands {
namespace {

struct RetentionWords
{
    Q_DECLARE_TR_FUNCTIONS(RetentionCommands)
};

Result<std::unique_ptr<Retaining>> retaining(Context &context)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    return Retaining::make(*session);
}

QString dateOrDash(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : u"-"_s; }

void showItem(Context &context, const RetentionItem &item)
{
    QStringList obstacles;
    for (const Obstacle &obstacle : item.standsInTheWay) {
        QString text = EnumText::value(obstacle.kind);
        if (!obstacle.number.isEmpty())
            text += u' ' + obstacle.number;
        if (obstacle.untilOn.isValid())
            text += u' ' + RetentionWords::tr("until %1").arg(obstacle.untilOn.toString(Qt::ISODate));
        obstacles += text;
    }
    QString text = u"%1  %2  %3  "_s.arg(dateOrDash(item.dueOn), item.vaultNumber, QString(dueClassId(item.dueClass)));
    text += item.what == DestructionWhat::WholeVault
                ? RetentionWords::tr("the whole vault, %n recording(s)", nullptr, int(item.recordings.size()))
                : RetentionWords::tr("%n recording(s)", nullptr, int(item.recordings.size()));
    text += u"  "_s + (item.isReady() ? RetentionWords::tr("ready, by %1 at the latest").arg(dateOrDash(item.latestOn))
                                      : RetentionWords::tr("waits for: %1").arg(obstacles.join(u", "_s)));
    context.output().result(item.toJson(), text);
}

void showOrder(Context &context, const DestructionOrder &order)
{
    context.output().result(order.toJson(), u"%1  %2  %3  %4  %5"_s.arg(order.id.toString(), order.vaultNumber,
                                                                        QString(dueClassId(order.dueClass)),
                                                                        QString(orderStateId(order.state())),
                                                                        QString::number(order.count)));
}

void showReport(Context &context, const RetentionReport &report)
{
    QString text = RetentionWords::tr("%n recording(s) destroyed", nullptr, int(report.recordings));
    if (!report.certificates.isEmpty())
        text += u": "_s + report.certificates.join(u", "_s);
    for (const RetentionReport::Left &left : report.left)
        text += u"\n  "_s + RetentionWords::tr("left: %1, %2 (%3)")
                                .arg(left.vaultNumber, QString::number(left.recordings), EnumText::value(left.why));
    context.output().result(report.toJson(), text);
}

/// Dates first, where this account may compute them: a plan is of what is stored.
Result<void> assessIfOfficer(Context &context, RetentionService &service)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    if (session->account().role != Role::PrivacyOfficer)
        return {};
    VOICELOG_TRY(service.assessAll(context.progress(), context.cancel()));
    return {};
}

Result<void> plan(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QDate asOf, dateOption(parser, u"as-of"_s));
    VOICELOG_ASSIGN(const auto retain, retaining(context));
    VOICELOG_TRY(assessIfOfficer(context, retain->retention()));
    VOICELOG_ASSIGN(const RetentionPlan found, retain->retention().plan(asOf));
    for (const RetentionItem &item : found.items)
        showItem(context, item);
    for (const RetentionPlan::Unread &one : found.unread)
        context.output().note(RetentionWords::tr("The vault %1 could not be read (%2): what is due in it is not known.")
                                  .arg(one.vaultId.toString(), one.why));
    if (found.items.isEmpty() && found.unread.isEmpty())
        context.output().note(RetentionWords::tr("Nothing is due on %1.").arg(found.asOf.toString(Qt::ISODate)));
    return {};
}

Result<void> runDue(Context &context, const QCommandLineParser &)
{
    VOICELOG_ASSIGN(const auto retain, retaining(context));
    VOICELOG_TRY(assessIfOfficer(context, retain->retention()));
    VOICELOG_ASSIGN(const RetentionPlan found, retain->retention().plan());
    for (const RetentionItem &item : found.items) {
        if (!context.output().json())
            showItem(context, item);
    }
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const RetentionReport report, carryOutPlan(*session, retain->retention(), retain->book(), found,
                                                               context.progress(), context.cancel()));
    showReport(context, report);
    // Something that went wrong is for the timer's own alarm; what is held is not.
    for (const RetentionReport::Left &left : report.left) {
        if (left.why.contains(u'.'))
            return fail(errors::DatabaseFailed, {{u"code"_s, 0}, {u"detail"_s, left.why}});
    }
    return {};
}

Result<void> resume(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString why, required(parser, u"reason"_s));
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const int restores, RestoreReview(*session).confirm(why));
    context.output().result({{u"reviewed"_s, restores}},
                            restores > 0 ? RetentionWords::tr("Runs destroy again what is due and approved.")
                                         : RetentionWords::tr("Nothing waits for it."));
    return {};
}

Result<void> assess(Context &context, const QCommandLineParser &)
{
    VOICELOG_ASSIGN(const auto retain, retaining(context));
    VOICELOG_ASSIGN(const AssessSummary done, retain->retention().assessAll(context.progress(), context.cancel()));
    context.output().result({{u"recordings"_s, done.recordings}, {u"changed"_s, done.changed}, {u"due"_s, done.due}},
                            RetentionWords::tr("%n recording(s) assessed.", nullptr, int(done.recordings)) + u' ' +
                                RetentionWords::tr("%n date(s) changed.", nullptr, int(done.changed)) + u' ' +
                                RetentionWords::tr("%n became due.", nullptr, int(done.due)));
    for (const RetentionPlan::Unread &one : done.unread)
        context.output().note(RetentionWords::tr("The vault %1 could not be read (%2): what is due in it is not known.")
                                  .arg(one.vaultId.toString(), one.why));
    return {};
}

Result<void> upcoming(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const qint64 days, numberOption(parser, u"days"_s, 90, 0, 36'600));
    VOICELOG_ASSIGN(const auto retain, retaining(context));
    VOICELOG_TRY(assessIfOfficer(context, retain->retention()));
    VOICELOG_ASSIGN(const auto found, retain->retention().upcoming(retain->retention().today().addDays(days)));
    for (const UpcomingDue &due : found)
        context.output().result({{u"vaultId"_s, due.vaultId.toString()},
                                 {u"vaultNumber"_s, due.vaultNumber},
                                 {u"what"_s, QString(destructionWhatId(due.what))},
                                 {u"class"_s, QString(dueClassId(due.dueClass))},
                                 {u"dueOn"_s, due.dueOn.toString(Qt::ISODate)},
                                 {u"recordings"_s, due.recordings},
                                 {u"held"_s, due.held}},
                                u"%1  %2  %3  %4"_s.arg(due.dueOn.toString(Qt::ISODate), due.vaultNumber,
                                                        QString(dueClassId(due.dueClass)),
                                                        QString::number(due.recordings)));
    return {};
}

/// By id or number, together by vault.
Result<QMap<Id, QList<Id>>> recordingsNamed(Session &session, const QStringList &names)
{
    QMap<Id, QList<Id>> all;
    const RecordingService recordings(session);
    for (const QString &name : names) {
        VOICELOG_ASSIGN(const Recording recording, recordings.find(name));
        all[recording.vaultId] += recording.id;
    }
    return all;
}

/// Makes the recording of a sales call's proof.
Result<void> keepProof(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const auto judging, Judging::make(*session));
    VOICELOG_ASSIGN(
        const Recording call,
        RecordingService(*session, {}, &grantedCaseAccess()).find(parser.positionalArguments().constFirst()));
    const StoredRetention terms;
    ProofService proofs(*session, judging->book(), terms, judging->maker());
    VOICELOG_ASSIGN(const TimeRanges stretches, proofs.stretches(call.vaultId, call.id));
    VOICELOG_ASSIGN(const ProofService::Kept made,
                    proofs.keep(call.vaultId, call.id, stretches, context.progress(), context.cancel()));
    const QString restDue = made.restDueOn.toString(Qt::ISODate);
    context.output().result({{u"number"_s, call.number},
                             {u"proof"_s, made.proof.number},
                             {u"keptMs"_s, stretches.duration()},
                             {u"restDueOn"_s, restDue}},
                            RetentionWords::tr("The proof of %1 is kept as %2; the whole call is due on %3.")
                                .arg(call.number, made.proof.number, restDue));
    return {};
}

/// The days from which some terms count, which no recorder knows.
Result<void> facts(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const Recording recording,
                    RecordingService(*session).find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const auto retain, retaining(context));
    RetentionService &service = retain->retention();
    VOICELOG_ASSIGN(const DueStarts before, service.starts(recording.vaultId, recording.id));
    DueStarts starts = before;
    bool changed = false;
    for (const auto &[option, day] :
         {std::pair(u"contract-ended"_s, &starts.contractEndedOn),
          std::pair(u"ticket-closed"_s, &starts.ticketClosedOn), std::pair(u"selected"_s, &starts.selectedOn)}) {
        if (!parser.isSet(option))
            continue;
        VOICELOG_ASSIGN(*day, dateOption(parser, option));
        changed = true;
    }
    if (changed)
        VOICELOG_TRY(service.setStarts(recording.vaultId, recording.id, starts, before));
    VOICELOG_ASSIGN(const auto due, service.due(recording.vaultId, recording.id));
    const auto text = [](QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); };
    context.output().result(
        {{u"number"_s, recording.number},
         {u"contractEndedOn"_s, text(starts.contractEndedOn)},
         {u"ticketClosedOn"_s, text(starts.ticketClosedOn)},
         {u"selectedOn"_s, text(starts.selectedOn)},
         {u"class"_s, due ? QString(dueClassId(due->dueClass)) : QString()},
         {u"dueOn"_s, due ? text(due->dueOn) : QString()}},
        due ? u"%1  %2  %3"_s.arg(recording.number, QString(dueClassId(due->dueClass)), dateOrDash(due->dueOn))
            : recording.number);
    return {};
}

Result<void> propose(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const auto retain, retaining(context));
    VOICELOG_TRY(assessIfOfficer(context, retain->retention()));
    VOICELOG_ASSIGN(auto wanted, recordingsNamed(*session, parser.positionalArguments()));
    if (wanted.isEmpty()) { // all that waits for nothing else
        VOICELOG_ASSIGN(const RetentionPlan found, retain->retention().plan());
        for (const RetentionItem &item : found.items) {
            const bool waits = item.standsInTheWay.size() == 1 &&
                               item.standsInTheWay.first().kind == approvalObstacle && item.orderId.isNull();
            if (!waits)
                continue;
            if (item.what == DestructionWhat::WholeVault) {
                VOICELOG_ASSIGN(const DestructionOrder order,
                                retain->destructions().proposeVault(item.vaultId, retain->retention().today()));
                showOrder(context, order);
            } else {
                wanted[item.vaultId] += item.recordings;
            }
        }
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        VOICELOG_ASSIGN(const auto orders,
                        retain->destructions().propose(it.key(), it.value(), parser.value(u"early"_s)));
        for (const DestructionOrder &order : orders)
            showOrder(context, order);
    }
    return {};
}

Result<Id> orderNamed(const QCommandLineParser &parser)
{
    const QString text = parser.positionalArguments().constFirst();
    const Id id = Id::fromString(text);
    if (id.isNull())
        return fail(errors::InvalidValue, {{u"field"_s, u"ORDER"_s}, {u"value"_s, text}});
    return id;
}

Result<void> approve(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Id id, orderNamed(parser));
    VOICELOG_ASSIGN(const auto retain, retaining(context));
    VOICELOG_ASSIGN(const DestructionOrder order, retain->destructions().approve(id));
    showOrder(context, order);
    return {};
}

Result<void> withdraw(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Id id, orderNamed(parser));
    VOICELOG_ASSIGN(const auto retain, retaining(context));
    VOICELOG_ASSIGN(const DestructionOrder order, retain->destructions().withdraw(id));
    showOrder(context, order);
    return {};
}

Result<void> orders(Context &context, const QCommandLineParser &)
{
    VOICELOG_ASSIGN(const auto retain, retaining(context));
    VOICELOG_ASSIGN(const auto all, retain->destructions().orders());
    for (const DestructionOrder &order : all)
        showOrder(context, order);
    return {};
}

Result<void> runs(Context &context, const QCommandLineParser &)
{
    VOICELOG_ASSIGN(const auto retain, retaining(context));
    VOICELOG_ASSIGN(const auto all, retain->retention().runs());
    for (const RetentionReport &report : all)
        showReport(context, report);
    return {};
}

void showTerm(Context &context, const RetentionTerm &term)
{
    QString text = QString(dueClassId(term.dueClass)).leftJustified(24) + term.period.toString();
    if (term.warns())
        text += u"  "_s + RetentionWords::tr("longer than usual");
    if (!term.reason.isEmpty())
        text += u"  "_s + term.reason;
    context.output().result(term.toJson(), text);
}

/// A null id where no programme is named.
Result<Id> programmeNamed(Context &context, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"programme"_s))
        return Id();
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const Programme programme, ProgrammeService(*session).find(parser.value(u"programme"_s)));
    return programme.id;
}

Result<void> listTerms(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Id programme, programmeNamed(context, parser));
    VOICELOG_ASSIGN(const auto retain, retaining(context));
    if (parser.isSet(u"history"_s)) {
        VOICELOG_ASSIGN(const auto decided, retain->retention().history());
        for (const RetentionTerm &term : decided)
            showTerm(context, term);
        return {};
    }
    VOICELOG_ASSIGN(const RetentionTerms terms, retain->retention().terms());
    for (const DueClass each : allDueClasses)
        showTerm(context, terms.term(programme, each));
    return {};
}

Result<void> setTerm(Context &context, const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    VOICELOG_ASSIGN(const QString reason, required(parser, u"reason"_s));
    RetentionTerm term;
    VOICELOG_ASSIGN(term.programmeId, programmeNamed(context, parser));
    const auto dueClass = dueClassFromId(arguments[0]);
    if (!dueClass)
        return fail(errors::InvalidValue, {{u"field"_s, u"class"_s}, {u"value"_s, arguments[0]}});
    const QString length = arguments.mid(1).join(u' ');
    const auto period = RetentionPeriod::fromString(length);
    if (!period)
        return fail(errors::InvalidValue, {{u"field"_s, u"period"_s}, {u"value"_s, length}});
    term.dueClass = *dueClass;
    term.period = *period;
    term.reason = reason;
    VOICELOG_ASSIGN(const auto retain, retaining(context));
    VOICELOG_ASSIGN(term, retain->retention().setTerm(term));
    showTerm(context, term);
    return {};
}

} // namespace
} // namespace retentioncommands

QList<Command> retentionCommands()
{
    using namespace retentioncommands;
    const QCommandLineOption asOf(u"as-of"_s, RetentionWords::tr("The day to look at; today if not given."), u"DATE"_s);
    const QCommandLineOption days(u"days"_s, RetentionWords::tr("How far ahead to look; 90 if not given."), u"N"_s);
    const QCommandLineOption early(
        u"early"_s, RetentionWords::tr("Not waiting for the due date, by this ground, e.g. GDPR-17."), u"GROUND"_s);
    const QCommandLineOption reason(u"reason"_s, RetentionWords::tr("Why, in 20 to 4000 characters."), u"TEXT"_s);
    const QCommandLineOption programme(
        u"programme"_s, RetentionWords::tr("The programme; the whole organisation if not given."), u"ID"_s);
    const QCommandLineOption history(u"history"_s, RetentionWords::tr("What was decided, the oldest first."));
    const QCommandLineOption contractEnded(u"contract-ended"_s,
                                           RetentionWords::tr("The day on which the agreement ended."), u"DATE"_s);
    const QCommandLineOption ticketClosed(
        u"ticket-closed"_s, RetentionWords::tr("The day on which the question was dealt with."), u"DATE"_s);
    const QCommandLineOption selected(
        u"selected"_s, RetentionWords::tr("The day on which it was chosen as a sample for training."), u"DATE"_s);
    const QString noun = u"retention"_s;
    return {
        {noun,
         u"plan"_s,
         u"[--as-of DATE]"_s,
         RetentionWords::tr("Shows what is due, why, and what stands in the way."),
         {asOf},
         0,
         0,
         plan},
        {noun, u"run"_s, {}, RetentionWords::tr("Destroys what today's plan shows as ready."), {}, 0, 0, runDue},
        {noun,
         u"resume-after-restore"_s,
         u"--reason TEXT"_s,
         RetentionWords::tr(
             "Says that holds and orders were looked through after a restore, so that runs destroy again."),
         {reason},
         0,
         0,
         resume},
        {noun, u"assess"_s, {}, RetentionWords::tr("Computes all due dates anew."), {}, 0, 0, assess},
        {noun,
         u"upcoming"_s,
         u"[--days N]"_s,
         RetentionWords::tr("Counts what falls due, by day and class."),
         {days},
         0,
         0,
         upcoming},
        {noun,
         u"facts"_s,
         u"RECORDING [--contract-ended DATE] [--ticket-closed DATE] [--selected DATE]"_s,
         RetentionWords::tr("Shows or writes down the days from which its term counts."),
         {contractEnded, ticketClosed, selected},
         1,
         1,
         facts},
        {noun,
         u"keep-proof"_s,
         u"RECORDING"_s,
         RetentionWords::tr(
             "Makes a recording of its own of what is marked as proof of a sales call; the rest can go."),
         {},
         1,
         1,
         keepProof},
        {noun,
         u"propose"_s,
         u"[RECORDING…] [--early GROUND]"_s,
         RetentionWords::tr("Proposes to destroy these, or all that waits for approval alone."),
         {early},
         0,
         -1,
         propose},
        {noun,
         u"approve"_s,
         u"ORDER"_s,
         RetentionWords::tr("Approves a proposal, as a second officer."),
         {},
         1,
         1,
         approve},
        {noun,
         u"withdraw"_s,
         u"ORDER"_s,
         RetentionWords::tr("Withdraws a proposal that was not carried out."),
         {},
         1,
         1,
         withdraw},
        {noun, u"orders"_s, {}, RetentionWords::tr("Lists the proposals and what became of them."), {}, 0, 0, orders},
        {noun, u"runs"_s, {}, RetentionWords::tr("Lists the reports of runs, the newest first."), {}, 0, 0, runs},
        {noun,
         u"term set"_s,
         u"CLASS PERIOD [--programme ID] --reason TEXT"_s,
         RetentionWords::tr("Changes how long a class is kept, e.g. QUALITY 60 days."),
         {programme, reason},
         2,
         5,
         setTerm},
        {noun,
         u"term"_s,
         u"[--programme ID] [--history]"_s,
         RetentionWords::tr("Shows how long each class is kept."),
         {programme, history},
         0,
         0,
         listTerms},
    };
}

} // namespace voicelog::ctl
