// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "Judging.h"
#include "RecordFile.h"

#include <requests/ReceiptService.h>
#include <requests/RequestService.h>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace requestreceiptcommands {
namespace {

struct RequestReceiptWords
{
    Q_DECLARE_TR_FUNCTIONS(RequestReceiptCommands)
};

/// One act on the day of receipt of the request that the first argument names.
template <typename Act>
Result<void> change(Context &context, const QCommandLineParser &parser, Act act)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const auto judging, Judging::make(*session));
    const RequestService requests(*session, judging->book());
    ReceiptService receipts(*session, judging->book());
    VOICELOG_ASSIGN(const DataRequest request, requests.find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const DataRequest changed, act(receipts, request));
    const QString day = changed.receivedOn.toString(Qt::ISODate);
    const QString due = changed.dueOn(requests.deadline(changed)).toString(Qt::ISODate);
    context.output().result({{u"number"_s, changed.number},
                             {u"receivedOn"_s, day},
                             {u"dueOn"_s, due},
                             {u"waitsForSecond"_s, changed.receiptChange.has_value()}},
                            RequestReceiptWords::tr("%1  came in on %2, due %3").arg(changed.number, day, due));
    return {};
}

Result<void> correct(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString reason, required(parser, u"reason"_s));
    VOICELOG_TRY(required(parser, u"on"_s));
    VOICELOG_ASSIGN(const QDate on, dateOption(parser, u"on"_s));
    return change(context, parser, [&](ReceiptService &receipts, const DataRequest &request) {
        return receipts.propose(request, on, reason);
    });
}

Result<void> confirm(Context &context, const QCommandLineParser &parser)
{
    return change(context, parser,
                  [](ReceiptService &receipts, const DataRequest &request) { return receipts.confirm(request); });
}

Result<void> withdraw(Context &context, const QCommandLineParser &parser)
{
    return change(context, parser,
                  [](ReceiptService &receipts, const DataRequest &request) { return receipts.withdraw(request); });
}

} // namespace
} // namespace requestreceiptcommands

QList<Command> requestReceiptCommands()
{
    using namespace requestreceiptcommands;
    const QString noun = u"request"_s;
    return {
        {noun,
         u"correct-receipt"_s,
         u"REQUEST --on DATE --reason TEXT"_s,
         RequestReceiptWords::tr("Puts forward that it came in on another day; all periods run from it."),
         {{u"on"_s, RequestReceiptWords::tr("The day on which it reached the organisation."), u"DATE"_s},
          {u"reason"_s, RequestReceiptWords::tr("Why; 20 to 4000 characters."), u"TEXT"_s}},
         1,
         1,
         correct},
        {noun,
         u"confirm-receipt"_s,
         u"REQUEST"_s,
         RequestReceiptWords::tr("Confirms that day, as another officer."),
         {},
         1,
         1,
         confirm},
        {noun,
         u"withdraw-receipt"_s,
         u"REQUEST"_s,
         RequestReceiptWords::tr("Drops what was put forward; the day stays."),
         {},
         1,
         1,
         withdraw},
    };
}

} // namespace voicelog::ctl
