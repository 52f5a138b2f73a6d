// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "Judging.h"
#include "RecordFile.h"

#include <base/BaseErrors.h>
#include <base/FieldReader.h>
#include <programmes/StoredRetention.h>
#include <requests/AnswerService.h>
#include <requests/RequestService.h>
#include <requests/RightsService.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace requestcommands {
namespace {

struct RequestWords
{
    Q_DECLARE_TR_FUNCTIONS(RequestCommands)
};

/// The service and what it asks, for one session.
struct Requesting
{
    std::unique_ptr<Judging> judging;
    std::unique_ptr<RequestService> service;
    std::unique_ptr<AnswerService> answers;
    std::unique_ptr<StoredRetention> retention;
    std::unique_ptr<RightsService> rights; ///< the answers to requests of another right than access
};

bool isAccess(const DataRequest &request) { return request.kind == RequestKind::Access; }

Result<Requesting> requesting(Context &context)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    Requesting made;
    VOICELOG_ASSIGN(made.judging, Judging::make(*session));
    made.service = std::make_unique<RequestService>(*session, made.judging->book());
    made.answers = std::make_unique<AnswerService>(*session, made.judging->book());
    made.retention = std::make_unique<StoredRetention>();
    made.rights = std::make_unique<RightsService>(*session, made.judging->book(), *made.retention);
    return made;
}

QString iso(QDate date) { return date.toString(Qt::ISODate); }

void show(Context &context, const RequestService &service, const DataRequest &request)
{
    const AccessDeadline dates = service.deadline(request);
    QJsonObject json = request.toJson();
    json.insert("id"_L1, request.id.toString());
    json.insert("number"_L1, request.number);
    json.insert("version"_L1, request.version);
    json.insert("dueOn"_L1, iso(request.dueOn(dates)));
    json.insert("dueUnpausedOn"_L1, iso(dates.dueDateUnpaused));
    json.insert("targetOn"_L1, iso(dates.internalTarget));
    json.insert("pausedDays"_L1, dates.pausedDays);
    context.output().result(json,
                            RequestWords::tr("%1  %2  due %3 (without pauses %4; aim for %5)")
                                .arg(request.number, EnumText::value(idIn(requestStateIds, request.state)),
                                     iso(request.dueOn(dates)), iso(dates.dueDateUnpaused), iso(dates.internalTarget)));
}

void showHeld(Context &context, const RequestService::Held &held)
{
    QJsonArray unread;
    for (const Id &vault : held.unread)
        unread += vault.toString();
    if (held.failure)
        context.output().note(ErrorText::of(*held.failure).oneLine());
    for (const QString &number : held.notFound)
        context.output().note(
            RequestWords::tr("%1 was not found: it is in another vault, or was destroyed.").arg(number));
    context.output().result({{u"held"_s, held.recordings},
                             {u"holds"_s, QJsonArray::fromStringList(held.holds)},
                             {u"complete"_s, !held.failure},
                             {u"notFound"_s, QJsonArray::fromStringList(held.notFound)},
                             {u"unreadVaults"_s, unread}},
                            RequestWords::tr("%n recording(s) held", nullptr, int(held.recordings)));
    if (!held.sought)
        context.output().note(RequestWords::tr("The scope names no number, contract or recording: until somebody "
                                               "has looked for the person, nothing that it may be about is "
                                               "destroyed."));
    for (const Id &vault : held.unread)
        context.output().note(
            RequestWords::tr("Vault %1 could not be looked into: ask who holds its key.").arg(vault.toString()));
}

Result<void> open(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QJsonObject file, recordFile(parser));
    VOICELOG_ASSIGN(const DataRequest draft, DataRequest::fromJson(file));
    VOICELOG_ASSIGN(const Requesting with, requesting(context));
    VOICELOG_ASSIGN(const RequestService::Opened opened, with.service->open(draft));
    show(context, *with.service, opened.request);
    showHeld(context, opened.held);
    return {};
}

Result<void> edit(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QJsonObject file, recordFile(parser));
    VOICELOG_ASSIGN(const Requesting with, requesting(context));
    VOICELOG_ASSIGN(const DataRequest before, with.service->find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(DataRequest changed, DataRequest::fromJson(changedFields(before.toJson(), file)));
    changed.id = before.id;
    changed.version = file["version"_L1].toInt(before.version);
    VOICELOG_ASSIGN(const RequestService::Opened stored, with.service->edit(changed));
    show(context, *with.service, stored.request);
    if (changed.scope != before.scope)
        showHeld(context, stored.held);
    return {};
}

Result<void> hold(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Requesting with, requesting(context));
    VOICELOG_ASSIGN(const DataRequest request, with.service->find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const RequestService::Held held, with.service->hold(request));
    showHeld(context, held);
    return {};
}

Result<void> list(Context &context, const QCommandLineParser &)
{
    VOICELOG_ASSIGN(const Requesting with, requesting(context));
    VOICELOG_ASSIGN(const QList<RequestEntry> entries, with.service->list());
    for (const RequestEntry &entry : entries)
        context.output().result(entry.toJson(),
                                u"%1  %2  %3  %4"_s.arg(entry.number, EnumText::value(idIn(requestKindIds, entry.kind)),
                                                        EnumText::value(idIn(requestStateIds, entry.state)),
                                                        iso(entry.dueOn)));
    return {};
}

Result<void> showOne(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Requesting with, requesting(context));
    VOICELOG_ASSIGN(const DataRequest request, with.service->find(parser.positionalArguments().constFirst()));
    show(context, *with.service, request);
    return {};
}

/// One act on one request.
template <typename Act>
Result<void> change(Context &context, const QCommandLineParser &parser, Act act)
{
    VOICELOG_ASSIGN(const Requesting with, requesting(context));
    VOICELOG_ASSIGN(const DataRequest request, with.service->find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const DataRequest changed, act(*with.service, request));
    show(context, *with.service, changed);
    return {};
}

Result<QDate> dayOrToday(const QCommandLineParser &parser, const QString &option, const RequestService &service)
{
    VOICELOG_ASSIGN(const QDate given, dateOption(parser, option));
    return given.isValid() ? given : service.today();
}

Result<void> identify(Context &context, const QCommandLineParser &parser)
{
    return change(context, parser, [&](RequestService &service, const DataRequest &request) -> Result<DataRequest> {
        if (parser.isSet(u"asked"_s)) {
            VOICELOG_ASSIGN(const QDate on, dateOption(parser, u"asked"_s));
            return service.askIdentity(request, on);
        }
        if (parser.isSet(u"failed"_s)) {
            VOICELOG_ASSIGN(const QDate on, dateOption(parser, u"failed"_s));
            return service.failIdentity(request, on);
        }
        if (parser.isSet(u"not-needed"_s))
            return service.identityNotNeeded(request, service.today());
        VOICELOG_ASSIGN(const QString text, required(parser, u"method"_s));
        const auto method = valueIn<IdentityMethod>(identityMethodIds, text);
        if (!method)
            return fail(errors::InvalidValue, {{u"field"_s, u"--method"_s}, {u"value"_s, text}});
        VOICELOG_ASSIGN(const QDate on, dayOrToday(parser, u"verified"_s, service));
        return service.verifyIdentity(request, *method, on);
    });
}

Result<void> clarify(Context &context, const QCommandLineParser &parser)
{
    return change(context, parser, [&](RequestService &service, const DataRequest &request) -> Result<DataRequest> {
        if (parser.isSet(u"answered"_s)) {
            VOICELOG_ASSIGN(const QDate on, dateOption(parser, u"answered"_s));
            return service.clarified(request, on);
        }
        VOICELOG_ASSIGN(const QDate on, dayOrToday(parser, u"asked"_s, service));
        return service.askClarification(request, on);
    });
}

Result<void> extend(Context &context, const QCommandLineParser &parser)
{
    return change(context, parser, [&](RequestService &service, const DataRequest &request) -> Result<DataRequest> {
        VOICELOG_ASSIGN(const QString ground, required(parser, u"ground"_s));
        const auto reason = valueIn<ExtensionReason>(extensionReasonIds, ground);
        if (!reason)
            return fail(errors::InvalidValue, {{u"field"_s, u"--ground"_s}, {u"value"_s, ground}});
        DataRequest::Extension extension;
        extension.reason = *reason;
        VOICELOG_ASSIGN(extension.text, required(parser, u"reason"_s));
        VOICELOG_ASSIGN(extension.noticeSentOn, dayOrToday(parser, u"sent"_s, service));
        extension.decidedOn = extension.noticeSentOn;
        VOICELOG_ASSIGN(const DataRequest extended, service.extend(request, extension));
        if (extension.noticeSentOn > service.deadline(request).dueDateUnpaused) // DOMAIN 3.6: the pause is disputed
            context.output().note(RequestWords::tr("The notice went out after %1, the day that counts no pause: that "
                                                   "pauses count rests on guidance, not on the law.")
                                      .arg(service.deadline(request).dueDateUnpaused.toString(Qt::ISODate)));
        return extended;
    });
}

Result<void> withdraw(Context &context, const QCommandLineParser &parser)
{
    return change(context, parser, [&](RequestService &service, const DataRequest &request) -> Result<DataRequest> {
        VOICELOG_ASSIGN(const QDate on, dayOrToday(parser, u"on"_s, service));
        return service.withdraw(request, on);
    });
}

Result<void> notIdentifiable(Context &context, const QCommandLineParser &parser)
{
    return change(context, parser, [&](RequestService &service, const DataRequest &request) -> Result<DataRequest> {
        VOICELOG_ASSIGN(const QDate on, dayOrToday(parser, u"on"_s, service));
        return service.closeNotIdentifiable(request, on);
    });
}

Result<void> settle(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Requesting with, requesting(context));
    VOICELOG_ASSIGN(const DataRequest request, with.service->find(parser.positionalArguments().constFirst()));
    VOICELOG_TRY(with.service->settleHolds(request));
    show(context, *with.service, request);
    return {};
}

Result<void> recordings(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Requesting with, requesting(context));
    VOICELOG_ASSIGN(const DataRequest request, with.service->find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const QList<HeldRecording> held, with.answers->recordings(request));
    for (const HeldRecording &one : held) {
        QJsonObject json{{u"number"_s, one.number},
                         {u"startedAt"_s, one.startedAt.toUTC().toString(Qt::ISODate)},
                         {u"durationMs"_s, one.durationMs}};
        if (one.decision) {
            json.insert(u"decision"_s, QString(idIn(copyDecisionIds, one.decision->decision)));
            json.insert(u"weighing"_s, one.decision->weighing);
            json.insert(u"marks"_s, CopyMark::toJson(one.decision->marks));
        }
        if (one.right) {
            json.insert(u"decision"_s, QString(idIn(rightOutcomeIds, one.right->decision)));
            json.insert(u"reasoning"_s, one.right->reasoning);
            putValue(json, "ground"_L1, one.right->ground, rightGroundIds);
            putText(json, "note"_L1, one.right->note);
        }
        const QString decided = json[u"decision"_s].toString();
        context.output().result(json,
                                u"%1  %2"_s.arg(one.number, decided.isEmpty() ? RequestWords::tr("not decided yet")
                                                                              : EnumText::value(decided)));
    }
    return {};
}

/// One act on the answer to one request.
template <typename Act>
Result<void> answer(Context &context, const QCommandLineParser &parser, Act act)
{
    VOICELOG_ASSIGN(const Requesting with, requesting(context));
    VOICELOG_ASSIGN(const DataRequest request, with.service->find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const DataRequest changed, act(with, request));
    show(context, *with.service, changed);
    return {};
}

Result<void> propose(Context &context, const QCommandLineParser &parser)
{
    return answer(context, parser, [&](const Requesting &with, const DataRequest &request) -> Result<DataRequest> {
        QList<AnswerItem> items;
        const QStringList given = parser.value(u"items"_s).split(u',', Qt::SkipEmptyParts);
        for (const QString &id : given) {
            const auto item = valueIn<AnswerItem>(answerItemIds, id.trimmed());
            if (!item)
                return fail(errors::InvalidValue, {{u"field"_s, u"--items"_s}, {u"value"_s, id}});
            items += *item;
        }
        return isAccess(request) ? with.answers->propose(request, items) : with.rights->propose(request);
    });
}

Result<void> takeBack(Context &context, const QCommandLineParser &parser)
{
    return answer(context, parser, [](const Requesting &with, const DataRequest &request) {
        return isAccess(request) ? with.answers->takeBack(request) : with.rights->takeBack(request);
    });
}

Result<void> confirm(Context &context, const QCommandLineParser &parser)
{
    return answer(context, parser, [](const Requesting &with, const DataRequest &request) {
        return isAccess(request) ? with.answers->confirm(request) : with.rights->confirm(request);
    });
}

Result<void> send(Context &context, const QCommandLineParser &parser)
{
    return answer(context, parser, [&](const Requesting &with, const DataRequest &request) -> Result<DataRequest> {
        VOICELOG_ASSIGN(const QString means, required(parser, u"means"_s));
        VOICELOG_ASSIGN(const QDate on, dayOrToday(parser, u"on"_s, *with.service));
        return isAccess(request) ? with.answers->send(request, on, means) : with.rights->send(request, on, means);
    });
}

Result<void> close(Context &context, const QCommandLineParser &parser)
{
    return answer(context, parser, [&](const Requesting &with, const DataRequest &request) -> Result<DataRequest> {
        VOICELOG_ASSIGN(const QString proof, required(parser, u"proof"_s));
        VOICELOG_ASSIGN(const QDate on, dayOrToday(parser, u"on"_s, *with.service));
        return isAccess(request) ? with.answers->close(request, on, proof) : with.rights->close(request, on, proof);
    });
}

} // namespace
} // namespace requestcommands

QList<Command> requestCommands()
{
    using namespace requestcommands;
    using Option = QCommandLineOption;
    const QString noun = u"request"_s;
    const QString one = u"REQUEST"_s;
    const QString date = u"DATE"_s;
    const Option from(u"from"_s, RequestWords::tr("The record's fields as JSON."), u"FILE"_s);
    const Option on(u"on"_s, RequestWords::tr("The day; today if not given."), date);
    const Option asked(u"asked"_s, RequestWords::tr("The day on which it was asked."), date);
    return {
        {noun,
         u"open"_s,
         u"--from FILE.json"_s,
         RequestWords::tr("Opens a request; what its scope names is held at once."),
         {from},
         0,
         0,
         open},
        {noun,
         u"edit"_s,
         u"REQUEST --from FILE.json"_s,
         RequestWords::tr("Changes the fields that the file names."),
         {from},
         1,
         1,
         edit},
        {noun, u"list"_s, {}, RequestWords::tr("Lists the requests, without names."), {}, 0, 0, list},
        {noun, u"show"_s, one, RequestWords::tr("Shows one; that it was read is on record."), {}, 1, 1, showOne},
        {noun, u"hold"_s, one, RequestWords::tr("Holds what its scope names and is not held yet."), {}, 1, 1, hold},
        {noun,
         u"identify"_s,
         u"REQUEST --asked DATE | --method METHOD [--verified DATE] | --failed DATE | --not-needed"_s,
         RequestWords::tr("Writes down that the identity was asked for, verified, or could not be."),
         {asked,
          {u"method"_s,
           RequestWords::tr("ALREADY_AUTHENTICATED, CALL_BACK_KNOWN_NUMBER, SECURITY_QUESTIONS or ID_SHOWN."),
           u"METHOD"_s},
          {u"verified"_s, RequestWords::tr("The day on which it was verified; today if not given."), date},
          {u"failed"_s, RequestWords::tr("The day on which it could not be verified."), date},
          {u"not-needed"_s, RequestWords::tr("The person is known from how the request came.")}},
         1,
         1,
         identify},
        {noun,
         u"clarify"_s,
         u"REQUEST [--asked DATE | --answered DATE]"_s,
         RequestWords::tr("Writes down that it was asked what is meant, or the answer."),
         {asked, {u"answered"_s, RequestWords::tr("The day of the answer."), date}},
         1,
         1,
         clarify},
        {noun,
         u"extend"_s,
         u"REQUEST --ground GROUND --reason TEXT [--sent DATE]"_s,
         RequestWords::tr("Takes two months more; the notice must have been sent by the due date."),
         {{u"ground"_s, RequestWords::tr("COMPLEXITY or NUMBER_OF_REQUESTS."), u"GROUND"_s},
          {u"reason"_s, RequestWords::tr("Why; 20 to 4000 characters."), u"TEXT"_s},
          {u"sent"_s, RequestWords::tr("The day on which the notice was sent; today if not given."), date}},
         1,
         1,
         extend},
        {noun,
         u"settle"_s,
         one,
         RequestWords::tr("Ends the holds of one that has ended, where that failed."),
         {},
         1,
         1,
         settle},
        {noun,
         u"recordings"_s,
         one,
         RequestWords::tr("Lists what is held for it, and what was decided of each."),
         {},
         1,
         1,
         recordings},
        {noun,
         u"propose"_s,
         u"REQUEST [--items ITEMS]"_s,
         RequestWords::tr("Puts the answer forward; all that is held must be decided."),
         {{u"items"_s,
           RequestWords::tr("What the letter tells, with commas between: PURPOSES, CATEGORIES, RECIPIENTS, RETENTION, "
                            "RIGHTS, COMPLAINT, SOURCE, AUTOMATED_DECISIONS. All are needed of a request for access."),
           u"ITEMS"_s}},
         1,
         1,
         propose},
        {noun, u"take-back"_s, one, RequestWords::tr("Takes the answer back."), {}, 1, 1, takeBack},
        {noun, u"confirm"_s, one, RequestWords::tr("Confirms the answer, as another officer."), {}, 1, 1, confirm},
        {noun,
         u"send"_s,
         u"REQUEST --means TEXT [--on DATE]"_s,
         RequestWords::tr("Writes down that the answer was sent, and how."),
         {{u"means"_s, RequestWords::tr("How, e.g. registered letter."), u"TEXT"_s}, on},
         1,
         1,
         send},
        {noun,
         u"close"_s,
         u"REQUEST --proof TEXT [--on DATE]"_s,
         RequestWords::tr("Closes it with the proof that the answer was sent and the day on which it arrived."),
         {{u"proof"_s, RequestWords::tr("The proof, e.g. a tracking number."), u"TEXT"_s}, on},
         1,
         1,
         close},
        {noun,
         u"withdraw"_s,
         u"REQUEST [--on DATE]"_s,
         RequestWords::tr("The person withdrew it."),
         {on},
         1,
         1,
         withdraw},
        {noun,
         u"not-identifiable"_s,
         u"REQUEST [--on DATE]"_s,
         RequestWords::tr("Closes it: who asks could not be identified."),
         {on},
         1,
         1,
         notIdentifiable},
    };
}

} // namespace voicelog::ctl
