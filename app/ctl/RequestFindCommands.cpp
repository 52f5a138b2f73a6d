// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "Judging.h"
#include "RecordFile.h"

#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <requests/FindService.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace requestfindcommands {
namespace {

struct RequestFindWords
{
    Q_DECLARE_TR_FUNCTIONS(RequestFindCommands)
};

/// The services and the request that the first argument names.
struct Target
{
    std::unique_ptr<Judging> judging;
    std::unique_ptr<FindService> finder;
    DataRequest request;
};

Result<Target> finding(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    Target made;
    VOICELOG_ASSIGN(made.judging, Judging::make(*session));
    made.finder = std::make_unique<FindService>(*session, made.judging->book());
    VOICELOG_ASSIGN(made.request,
                    RequestService(*session, made.judging->book()).find(parser.positionalArguments().constFirst()));
    return made;
}

QString standingId(Standing standing)
{
    switch (standing) {
    case Standing::Open:
        return u"OPEN"_s;
    case Standing::TakenIn:
        return u"TAKEN_IN"_s;
    case Standing::LeftOut:
        break;
    }
    return u"LEFT_OUT"_s;
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Open:
        return RequestFindWords::tr("to be looked at");
    case Standing::TakenIn:
        return RequestFindWords::tr("in the request");
    case Standing::LeftOut:
        break;
    }
    return RequestFindWords::tr("left out");
}

void show(Context &context, const Findings &findings)
{
    for (const Finding &one : findings.list) {
        QStringList why;
        QJsonArray matches;
        for (const SubjectMatch &match : one.candidate.matches) {
            const QString kind(idIn(subjectMatchKindIds, match.kind));
            why += EnumText::value(kind) + u": "_s + match.found;
            matches += QJsonObject{{u"kind"_s, kind}, {u"found"_s, match.found}};
        }
        context.output().result(
            {{u"number"_s, one.candidate.number},
             {u"startedAt"_s, one.candidate.startedAt.toUTC().toString(Qt::ISODate)},
             {u"line"_s, one.candidate.line},
             {u"people"_s, QJsonArray::fromStringList(one.candidate.people)},
             {u"matches"_s, matches},
             {u"standing"_s, standingId(one.standing)}},
            u"%1  %2  %3"_s.arg(one.candidate.number, standingText(one.standing), why.join(u"; "_s)));
    }
    for (const ClosedVault &closed : findings.closed)
        context.output().note(RequestFindWords::tr("Vault %1 could not be looked into: ask the holder of its key: %2.")
                                  .arg(closed.vault.toString(), closed.holders.join(u", "_s)));
}

Result<SubjectQuery> queryOf(const QCommandLineParser &parser, const DataRequest &request)
{
    SubjectQuery query;
    query.names = parser.values(u"name"_s);
    query.numbers = parser.values(u"phone"_s);
    query.references = parser.values(u"reference"_s);
    query.line = parser.value(u"line"_s);
    if (parser.isSet(u"from"_s)) {
        VOICELOG_ASSIGN(const QDate from, dateOption(parser, u"from"_s));
        query.from = startOfLegalDay(from);
    }
    if (parser.isSet(u"until"_s)) {
        VOICELOG_ASSIGN(const QDate until, dateOption(parser, u"until"_s));
        query.end = startOfLegalDay(until.addDays(1));
    }
    return query.isEmpty() ? FindService::lastQuery(request) : query;
}

Result<void> search(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Target with, finding(context, parser));
    VOICELOG_ASSIGN(const SubjectQuery query, queryOf(parser, with.request));
    VOICELOG_ASSIGN(const FindService::Searched searched, with.finder->search(with.request, query));
    show(context, searched.findings);
    if (searched.held.recordings > 0)
        context.output().note(RequestFindWords::tr("%n recording(s) held", nullptr, int(searched.held.recordings)));
    if (searched.held.failure)
        context.output().note(ErrorText::of(*searched.held.failure).oneLine());
    return {};
}

/// The recordings that the further arguments name, among those that were found.
Result<QList<SubjectCandidate>> named(const Target &with, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Findings findings, with.finder->findings(with.request));
    QList<SubjectCandidate> list;
    const QStringList numbers = parser.positionalArguments().mid(1);
    for (const QString &number : numbers) {
        const auto found = std::ranges::find_if(
            findings.list, [&number](const Finding &one) { return one.candidate.number == number; });
        if (found == findings.list.cend())
            return fail(errors::NotFound, {{u"what"_s, u"recording"_s}, {u"id"_s, number}});
        list += found->candidate;
    }
    return list;
}

Result<void> takeIn(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Target with, finding(context, parser));
    VOICELOG_ASSIGN(const QList<SubjectCandidate> recordings, named(with, parser));
    VOICELOG_ASSIGN(const RequestService::Opened taken, with.finder->takeIn(with.request, recordings));
    context.output().result(
        {{u"number"_s, taken.request.number}, {u"held"_s, taken.held.recordings}, {u"complete"_s, !taken.held.failure}},
        RequestFindWords::tr("%n recording(s) held", nullptr, int(taken.held.recordings)));
    if (taken.held.failure)
        context.output().note(ErrorText::of(*taken.held.failure).oneLine());
    return {};
}

Result<void> leaveOut(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString reason, required(parser, u"reason"_s));
    VOICELOG_ASSIGN(const Target with, finding(context, parser));
    VOICELOG_ASSIGN(const QList<SubjectCandidate> recordings, named(with, parser));
    VOICELOG_ASSIGN(const DataRequest changed, with.finder->leaveOut(with.request, recordings, reason));
    context.output().result({{u"number"_s, changed.number}, {u"leftOut"_s, recordings.size()}},
                            RequestFindWords::tr("%n recording(s) left out", nullptr, int(recordings.size())));
    return {};
}

} // namespace
} // namespace requestfindcommands

QList<Command> requestFindCommands()
{
    using namespace requestfindcommands;
    const QString noun = u"request"_s;
    constexpr int any = 1000;
    return {
        {noun,
         u"search"_s,
         u"REQUEST [--name NAME]… [--phone NUMBER]… [--reference REF]… [--line LINE] [--from DATE] [--until DATE]"_s,
         RequestFindWords::tr(
             "Looks for the person in all vaults that the account can open. Without any option by what "
             "was last looked by, or by what the request names."),
         {{u"name"_s, RequestFindWords::tr("A name: accents, order, initials and small misspellings do not matter."),
           u"NAME"_s},
          {u"phone"_s, RequestFindWords::tr("A telephone number, in any notation."), u"NUMBER"_s},
          {u"reference"_s, RequestFindWords::tr("Of a contract, an order or an acceptance."), u"REF"_s},
          {u"line"_s, RequestFindWords::tr("Calls of this line only."), u"LINE"_s},
          {u"from"_s, RequestFindWords::tr("The first day."), u"DATE"_s},
          {u"until"_s, RequestFindWords::tr("The last day."), u"DATE"_s}},
         1,
         1,
         search},
        {noun,
         u"take-in"_s,
         u"REQUEST RECORDING…"_s,
         RequestFindWords::tr("Recordings that were found are of the person: they are held at once."),
         {},
         2,
         any,
         takeIn},
        {noun,
         u"leave-out"_s,
         u"REQUEST RECORDING… --reason TEXT"_s,
         RequestFindWords::tr("Recordings that were found are not of the person."),
         {{u"reason"_s, RequestFindWords::tr("Why; 20 to 4000 characters."), u"TEXT"_s}},
         2,
         any,
         leaveOut},
    };
}

} // namespace voicelog::ctl
